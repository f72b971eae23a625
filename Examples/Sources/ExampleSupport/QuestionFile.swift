import ContrastTraining
import Foundation

/// Questions about images: JSON lines, `{"image": "a.png", "question": "…"}`, with a `"question_id"` or without, or the
/// published files of VQA v2, OK-VQA and GQA.
public struct QuestionFile: Sendable {
  public struct Entry: Sendable, Equatable {
    /// That of the file; the number of the line, from 1 on, where there is none.
    public let id: String
    public let image: String
    public let question: String
  }

  public let questions: [Entry]
  private let folder: URL

  private struct Line: Decodable {
    let question_id: Identifier?
    let image: String
    let question: String
  }

  /// - Parameters:
  ///   - path: of the file.
  ///   - images: the folder that names of images are relative to; that of the file where nil.
  /// - Throws: `FileError`, `TrainingDataError`.
  public init(_ path: String, images: String? = nil) throws {
    folder =
      images.map { URL(filePath: $0, directoryHint: .isDirectory) }
      ?? URL(filePath: path).deletingLastPathComponent()
    if let published = PublishedQuestions(path), !published.entries.isEmpty {
      questions = published.entries.map {
        Entry(id: $0.id, image: $0.image, question: $0.question)
      }
      return
    }
    questions = try LineFile(path).enumerated().compactMap { number, line in
      if line.allSatisfy(\.isWhitespace) { return nil }
      guard let entry = try? JSONDecoder().decode(Line.self, from: Data(line.utf8)) else {
        throw TrainingDataError.invalidLine(
          file: path, line: number + 1,
          reason: #"not of the form {"image": "…", "question": "…"}"#)
      }
      return Entry(
        id: entry.question_id?.text ?? "\(number + 1)", image: entry.image,
        question: entry.question)
    }
    guard !questions.isEmpty else {
      throw TrainingDataError.invalidLine(file: path, line: 1, reason: "there are no questions")
    }
  }

  /// Where an image is.
  public func url(of image: String) -> URL { URL(filePath: image, relativeTo: folder) }
}
