import ContrastTraining
import Foundation

/// Captions and the images that they describe, from COCO's files or those that the rest of the package reads.
///
/// * COCO's annotations, `{"images": [{"id": 1, "file_name": "a.jpg"}], "annotations": [{"image_id": 1,
///   "caption": "…"}]}`, and its results, `[{"image_id": 1, "caption": "…"}]`;
/// * JSON lines, `{"image": "a.jpg", "captions": ["…"]}` or with `"caption"`, and with `"image_id"` for
///   `"image"`;
/// * CSV, TSV and Flickr8k's token file: see `CaptionsFile`.
public struct ImageCaptions: Sendable {
  /// The captions in the order of the file, with the names or ids of their images.
  public private(set) var entries: [(image: String, caption: String)] = []
  /// The ids of the files that COCO's annotations list.
  private var ids: [String: String] = [:]

  /// - Throws: `FileError`, `TrainingDataError`.
  public init(contentsOf path: String) throws {
    guard let file = try RecordFile<CaptionRecord>(path) else {
      let file = try CaptionsFile(contentsOf: URL(filePath: path))
      entries = zip(file.imageOfCaption, file.captions).map { (file.images[$0], $1) }
      return
    }
    entries = file.records.flatMap { record in record.captions.map { (record.image, $0) } }
    ids = Dictionary(file.images.map { ($0.name, $0.id) }) { first, _ in first }
  }

  /// The entries with the ids of another file where they name the files of its images.
  public func entries(named other: ImageCaptions) -> [(image: String, caption: String)] {
    entries.map { (other.ids[$0.image] ?? $0.image, $0.caption) }
  }

  /// The number of different images.
  public var imageCount: Int { Set(entries.map(\.image)).count }
}

/// Answers to questions, from the files of VQA.
///
/// * Annotations, `{"annotations": [{"question_id": 1, "answer_type": "other", "answers": [{"answer": "…"}]}]}`;
/// * results, `[{"question_id": 1, "answer": "…"}]`, or GQA's, `[{"questionId": "1", "prediction": "…"}]`;
/// * JSON lines of either, where `"answers"` may hold texts;
/// * GQA's questions, which have their answers.
public struct QuestionAnswers: Sendable {
  public struct Entry: Sendable {
    public let question: String
    public let answers: [String]
    /// Yes/no, number or other in VQA.
    public let answerType: String?
    public let language: String?
  }

  public let entries: [Entry]

  /// - Throws: `FileError`, `TrainingDataError`.
  public init(contentsOf path: String) throws {
    if let answered = PublishedQuestions(path)?.entries.filter({ $0.answer != nil }),
      !answered.isEmpty
    {
      entries = answered.map {
        Entry(question: $0.id, answers: [$0.answer!], answerType: $0.type, language: nil)
      }
      return
    }
    guard let file = try RecordFile<AnswerRecord>(path) else {
      throw TrainingDataError.invalidLine(file: path, line: 1, reason: "not JSON")
    }
    entries = file.records.map {
      Entry(
        question: $0.question, answers: $0.answers, answerType: $0.answerType,
        language: $0.language)
    }
  }
}

/// The records of a JSON array, of the member `annotations`, or of JSON lines.
private struct RecordFile<Record: Decodable> {
  let records: [Record]
  var images: [(name: String, id: String)] = []

  private struct Annotations: Decodable {
    struct Image: Decodable {
      let id: Identifier
      let file_name: String?
    }
    let images: [Image]?
    let annotations: [Record]
  }

  private struct Probe: Decodable {
    struct Anything: Decodable {}
    let annotations: [Anything]
  }

  /// - Returns: nil for what is not JSON.
  /// - Throws: `FileError`, `TrainingDataError`.
  init?(_ path: String) throws {
    let data: Data
    do { data = try Data(contentsOf: URL(filePath: path)) } catch {
      throw FileStatus(path) == nil
        ? TrainingDataError.notFound(path: path) : TrainingDataError.unreadable(path: path)
    }
    let mark = Data([0xEF, 0xBB, 0xBF])
    let text = data.starts(with: mark) ? data.dropFirst(3) : data[...]
    let decoder = JSONDecoder()
    let first = text.first { !Unicode.Scalar($0).properties.isWhitespace }
    if first == UInt8(ascii: "[") {
      records = try Self.named(path) { try decoder.decode([Record].self, from: text) }
    } else if first == UInt8(ascii: "{") {
      if (try? decoder.decode(Probe.self, from: text)) != nil {
        let file = try Self.named(path) { try decoder.decode(Annotations.self, from: text) }
        records = file.annotations
        images = (file.images ?? []).compactMap { image in
          image.file_name.map { ($0, image.id.text) }
        }
      } else {
        records = try text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
          .enumerated().compactMap { number, line in
            guard line.contains(where: { $0 > 0x20 }) else { return nil }
            do { return try decoder.decode(Record.self, from: line) } catch {
              throw TrainingDataError.invalidLine(
                file: path, line: number + 1, reason: Self.reason(error))
            }
          }
      }
    } else {
      return nil
    }
  }

  private static func named<R>(_ path: String, _ body: () throws -> R) throws -> R {
    do { return try body() } catch {
      throw TrainingDataError.invalid(example: path, reason: reason(error))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    let (context, key): (DecodingError.Context, String?) =
      switch error {
      case .keyNotFound(let key, let context): (context, key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context),
        .dataCorrupted(let context):
        (context, nil)
      @unknown default: (.init(codingPath: [], debugDescription: "\(error)"), nil)
      }
    let path = (context.codingPath.map { $0.intValue.map { "entry \($0 + 1)" } ?? $0.stringValue })
      .joined(separator: ", ")
    let what = key.map { "'\($0)' is missing" } ?? context.debugDescription
    return path.isEmpty ? what : "\(path): \(what)"
  }
}

/// A number or a text that names something.
struct Identifier: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text = try (try? container.decode(Int.self)).map { "\($0)" } ?? container.decode(String.self)
  }
}

private struct CaptionRecord: Decodable {
  let image: String
  let captions: [String]

  private enum CodingKeys: String, CodingKey {
    case image, identifier = "image_id", caption, captions
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    image =
      try container.decodeIfPresent(Identifier.self, forKey: .identifier)?.text
      ?? container.decode(String.self, forKey: .image)
    captions =
      try container.decodeIfPresent([String].self, forKey: .captions)
      ?? [container.decode(String.self, forKey: .caption)]
  }
}

private struct AnswerRecord: Decodable {
  let question: String
  let answers: [String]
  let answerType: String?
  let language: String?

  private enum CodingKeys: String, CodingKey {
    case question = "question_id", answer, answers, answerType = "answer_type", language
    case questionOfGQA = "questionId", prediction
  }

  private struct Answer: Decodable {
    let answer: String

    private enum CodingKeys: String, CodingKey { case answer }

    init(from decoder: any Decoder) throws {
      answer =
        try (try? decoder.singleValueContainer().decode(String.self))
        ?? decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .answer)
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    question =
      try container.decodeIfPresent(Identifier.self, forKey: .questionOfGQA)?.text
      ?? container.decode(Identifier.self, forKey: .question).text
    answers =
      try container.decodeIfPresent([Answer].self, forKey: .answers)?.map(\.answer)
      ?? [
        container.decodeIfPresent(String.self, forKey: .prediction)
          ?? container.decode(String.self, forKey: .answer)
      ]
    answerType = try container.decodeIfPresent(String.self, forKey: .answerType)
    language = try container.decodeIfPresent(String.self, forKey: .language)
  }
}
