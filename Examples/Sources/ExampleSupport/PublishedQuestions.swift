import Foundation

/// Questions about images in the files in which data sets are published.
///
/// * VQA v2, OK-VQA: `{"data_subtype": "val2014", "questions": [{"question_id": 1, "image_id": 42, "question": "…"}]}`;
///   the images are COCO's, `COCO_val2014_000000000042.jpg`.
/// * GQA: `{"201307251": {"imageId": "n161313", "question": "…", "answer": "…", "types": {"structural": "verify"}}}`; the
///   images are `n161313.jpg`.
struct PublishedQuestions {
  struct Entry {
    let id: String
    let image: String
    let question: String
    /// In GQA's files.
    var answer: String?
    /// The structural type, in GQA's files.
    var type: String?
  }

  let entries: [Entry]

  private struct VQA: Decodable {
    struct Question: Decodable {
      let question_id: Identifier
      let image_id: Identifier
      let question: String
    }
    let data_subtype: String?
    let questions: [Question]
  }

  private struct GQA: Decodable {
    struct Types: Decodable { let structural: String? }
    let imageId: String
    let question: String
    let answer: String?
    let types: Types?
  }

  /// - Returns: nil for a file of another form.
  init?(_ path: String) {
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      data.first(where: { !Unicode.Scalar($0).properties.isWhitespace }) == UInt8(ascii: "{")
    else { return nil }
    let decoder = JSONDecoder()
    if let file = try? decoder.decode(VQA.self, from: data) {
      // The images of the development part of a test are those of the whole.
      let part = (file.data_subtype ?? "val2014").replacing("-dev", with: "")
      entries = file.questions.map { question in
        let number = String(
          repeating: "0", count: max(12 - question.image_id.text.count, 0))
        return Entry(
          id: question.question_id.text,
          image: "COCO_\(part)_\(number)\(question.image_id.text).jpg",
          question: question.question)
      }
    } else if let file = try? decoder.decode([String: GQA].self, from: data), !file.isEmpty {
      entries = file.sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map {
        id, question in
        Entry(
          id: id, image: "\(question.imageId).jpg", question: question.question,
          answer: question.answer, type: question.types?.structural)
      }
    } else {
      return nil
    }
  }
}
