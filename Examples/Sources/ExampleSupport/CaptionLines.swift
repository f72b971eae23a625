import ContrastTraining
import Foundation

/// Captions in the order of a file, read as they are asked for.
///
/// Read from
/// * text files: each line a caption, empty ones too, so that line k of several files belongs together;
/// * JSON lines (`.jsonl`, `.ndjson`): `{"caption": "…"}` or `{"captions": ["…", "…"]}`, and where asked,
///   behind the captions of all lines, their `"negatives"`; or, where asked, `{"question": "…", "answer": "…"}`;
/// * JSON (`.json`): captions by the names of classes, `{"dog": ["a dog", "ein Hund"], …}`;
/// * TSV (`.tsv`): the column `caption` that the first line names.
public struct CaptionLines: Sequence, Sendable {
  private enum Format { case lines, json, tabs(column: Int, columns: Int), read([String]) }

  private let path: String
  private let lines: LineFile
  private let format: Format
  private let hasNegatives: Bool
  private let hasQuestions: Bool

  /// - Parameters:
  ///   - path: a file; it is read more than once, so standard input will not do. All of it is checked
  ///     here.
  ///   - negatives: whether captions that the file calls wrong follow behind the others.
  ///   - questions: whether lines may be questions with answers instead.
  /// - Throws: ``TrainingDataError``.
  public init(
    contentsOf path: String, negatives: Bool = false, questions: Bool = false
  ) throws {
    self.path = path
    hasNegatives = negatives
    hasQuestions = questions
    lines = try LineFile(path)
    switch URL(filePath: path).pathExtension.lowercased() {
    case "jsonl", "ndjson": format = .json
    case "json": format = .read(try ClassCaptions(contentsOf: URL(filePath: path)).all)
    case "tsv":
      let titles = (lines.first { _ in true } ?? "").split(
        separator: "\t", omittingEmptySubsequences: false)
      guard let column = titles.firstIndex(where: { $0.lowercased() == "caption" }) else {
        throw TrainingDataError.invalidLine(
          file: path, line: 1, reason: "no column is called caption")
      }
      format = .tabs(column: column, columns: titles.count)
    case "csv":
      throw TrainingDataError.invalidLine(
        file: path, line: 1, reason: "CSV is not read here; use TSV, JSON lines or plain lines")
    default: format = .lines
    }
    if case .read(let captions) = format {
      guard !captions.isEmpty else {
        throw TrainingDataError.invalidLine(file: path, line: 1, reason: "there are no captions")
      }
      return
    }
    var (number, isEmpty) = (0, true)
    for line in lines {
      number += 1
      isEmpty = try texts(of: line, number: number, negatives: false).isEmpty && isEmpty
    }
    guard !isEmpty else {
      throw TrainingDataError.invalidLine(file: path, line: 1, reason: "there are no captions")
    }
  }

  private struct Object: Decodable {
    let caption: String?
    let captions: [String]?
    let negatives: [String]?
    let question: String?
    let answer: String?
    let answers: [String]?
  }

  /// The captions of one line, counted from 1, or what it calls wrong.
  private func texts(of line: String, number: Int, negatives: Bool) throws -> [String] {
    switch format {
    case .lines: return [line]
    case .read: preconditionFailure("there are no lines")
    case .json:
      guard !line.allSatisfy(\.isWhitespace) else { return [] }
      let object = try? JSONDecoder().decode(Object.self, from: Data(line.utf8))
      if hasQuestions, let object, let question = object.question {
        return negatives ? [] : [question] + (object.answers ?? [object.answer].compactMap { $0 })
      }
      guard let object, (object.caption == nil) != (object.captions == nil) else {
        throw TrainingDataError.invalidLine(
          file: path, line: number,
          reason: #"not of the form {"caption": "…"} or {"captions": ["…", "…"]}"#)
      }
      if negatives { return object.negatives ?? [] }
      return object.captions ?? [object.caption ?? ""]
    case .tabs(let column, let columns):
      guard number > 1, !line.isEmpty else { return [] }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == columns else {
        throw TrainingDataError.invalidLine(
          file: path, line: number,
          reason: "\(fields.count) columns where the header has \(columns)")
      }
      return [String(fields[column])]
    }
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol {
    private let file: CaptionLines
    private var lines: LineFile.Iterator
    private var number = 0
    private var isAtNegatives = false
    private var waiting: ArraySlice<String> = []
    private var isRead = false

    fileprivate init(_ file: CaptionLines) {
      self.file = file
      lines = file.lines.makeIterator()
      if case .read(let captions) = file.format {
        waiting = captions[...]
        isRead = true
      }
    }

    /// Ends early if the file was changed into something else since it was checked; those who count
    /// captions notice.
    public mutating func next() -> String? {
      while waiting.isEmpty {
        guard !isRead else { return nil }
        guard let line = lines.next() else {
          guard file.hasNegatives, case .json = file.format, !isAtNegatives else { return nil }
          (lines, number, isAtNegatives) = (file.lines.makeIterator(), 0, true)
          continue
        }
        number += 1
        guard let texts = try? file.texts(of: line, number: number, negatives: isAtNegatives)
        else { return nil }
        waiting = texts[...]
      }
      return waiting.removeFirst()
    }
  }
}

/// Two captions of each of many pictures.
public struct CaptionPairs: Sendable, Equatable {
  public let first: [String]
  public let second: [String]

  /// Line k of both files describes the same picture.
  ///
  /// - Parameters:
  ///   - first: a file of captions; in another language than `second`, if retrieval is to be across
  ///     languages.
  ///   - second: the other one.
  /// - Throws: ``TrainingDataError``.
  public init(first: String, second: String) throws {
    (self.first, self.second) = (
      Array(try CaptionLines(contentsOf: first)), Array(try CaptionLines(contentsOf: second))
    )
    guard self.first.count == self.second.count else {
      throw TrainingDataError.invalidLine(
        file: second, line: self.second.count,
        reason: "\(counted(self.second.count, "caption")), but \(first) has \(self.first.count)")
    }
  }

  /// The first two captions of each picture of one file, as ``CaptionsFile`` reads it.
  ///
  /// - Parameter path: the file.
  /// - Throws: ``TrainingDataError``, also for a picture with one caption.
  public init(contentsOf path: String) throws {
    let file = try CaptionsFile(contentsOf: URL(filePath: path))
    var captions = [[String]](repeating: [], count: file.images.count)
    for (caption, image) in zip(file.captions, file.imageOfCaption) {
      captions[image].append(caption)
    }
    if let image = captions.firstIndex(where: { $0.count < 2 }) {
      throw TrainingDataError.invalidLine(
        file: path, line: 1, reason: "\(file.images[image]) has one caption; two are needed")
    }
    (first, second) = (captions.map { $0[0] }, captions.map { $0[1] })
  }
}
