import ContrastTraining
import ExampleSupport
import Foundation
import Testing

@Suite("Files of captions and answers to measure")
struct EvaluationFilesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ name: String, _ text: String) throws -> String {
    try folder.write(text, to: name)
    return folder.url.appending(path: name).path
  }

  private func captions(_ name: String, _ text: String) throws -> [String] {
    try ImageCaptions(contentsOf: file(name, text)).entries.map { "\($0.image): \($0.caption)" }
  }

  @Test("COCO's annotations and results, JSON lines and CSV")
  func captions() throws {
    let annotations = """
      {"info": {}, "images": [{"id": 7, "file_name": "a.jpg"}],
       "annotations": [{"image_id": 7, "id": 1, "caption": "a dog"}, {"image_id": 7, "caption": "dogs"}]}
      """
    #expect(try captions("coco.json", annotations) == ["7: a dog", "7: dogs"])
    #expect(
      try captions("list.json", "\u{FEFF}[{\"image_id\": 7, \"caption\": \"a\"}]") == ["7: a"])
    #expect(
      try captions(
        "lines.jsonl",
        "{\"image\": \"a\", \"captions\": [\"x\", \"y\"]}\n\n{\"image_id\": \"b\", \"caption\": \"z\"}\n"
      )
        == ["a: x", "a: y", "b: z"])
    #expect(try captions("some.csv", "image,caption\na.jpg,\"x, y\"\n") == ["a.jpg: x, y"])

    let references = try ImageCaptions(contentsOf: file("coco.json", annotations))
    let named = try ImageCaptions(
      contentsOf: file("n.jsonl", "{\"image\": \"a.jpg\", \"caption\": \"c\"}"))
    #expect(named.entries(named: references).map(\.image) == ["7"])
  }

  @Test("VQA's annotations and results, and JSON lines")
  func answers() throws {
    let annotations = """
      {"annotations": [{"question_id": 4, "answer_type": "yes/no", "answers": [{"answer": "yes", "answer_id": 1},
      {"answer": "no"}]}]}
      """
    let entry = try QuestionAnswers(contentsOf: file("vqa.json", annotations)).entries[0]
    #expect(
      entry.question == "4" && entry.answerType == "yes/no" && entry.answers == ["yes", "no"])
    let results = try QuestionAnswers(
      contentsOf: file("r.json", "[{\"question_id\": 4, \"answer\": \"\"}]"))
    #expect(results.entries.map(\.answers) == [[""]])
    let lines = try QuestionAnswers(
      contentsOf: file("l.jsonl", "{\"question_id\": \"q\", \"answers\": [\"a\", \"b\"]}"))
    #expect(lines.entries.map(\.answers) == [["a", "b"]])
  }

  @Test("Published questions of VQA and GQA, with the names of their images")
  func publishedQuestions() throws {
    let vqa = try file(
      "v2.json",
      """
      {"info": {"version": "2.0"}, "data_subtype": "test-dev2015", "questions": [
      {"image_id": 262148, "question": "What is it?", "question_id": 262148000}]}
      """)
    let questions = try QuestionFile(vqa, images: "/images")
    #expect(questions.questions.map(\.id) == ["262148000"])
    #expect(questions.questions.map(\.image) == ["COCO_test2015_000000262148.jpg"])
    #expect(questions.questions.map(\.question) == ["What is it?"])
    #expect(questions.url(of: "a.jpg").absoluteURL.path == "/images/a.jpg")
    let gqa = try file(
      "gqa.json",
      """
      {"201": {"imageId": "n7", "question": "Is it red?", "answer": "no", "types": {"structural": "verify"}},
      "99": {"imageId": "n8", "question": "Who?", "answer": "girl", "types": {"structural": "query"}}}
      """)
    #expect(try QuestionFile(gqa).questions.map(\.image) == ["n8.jpg", "n7.jpg"])
    let answers = try QuestionAnswers(contentsOf: gqa).entries
    #expect(
      answers.map(\.question) == ["99", "201"] && answers.map(\.answers) == [["girl"], ["no"]])
    #expect(answers.map(\.answerType) == ["query", "verify"])
    let results = try QuestionAnswers(
      contentsOf: file("r.json", "[{\"questionId\": \"201\", \"prediction\": \"no\"}]"))
    #expect(results.entries.map(\.question) == ["201"] && results.entries[0].answers == ["no"])
  }

  @Test("What is wrong is said with its place")
  func errors() throws {
    let missing = folder.url.appending(path: "none").path
    #expect(throws: TrainingDataError.notFound(path: missing)) {
      try ImageCaptions(contentsOf: missing)
    }
    let list = try file("a.json", "[{\"image_id\": 1, \"caption\": \"x\"}, {\"image_id\": 2}]")
    #expect(
      throws: TrainingDataError.invalid(example: list, reason: "entry 2: 'caption' is missing")
    ) { try ImageCaptions(contentsOf: list) }
    let lines = try file("b.jsonl", "{\"image\": \"a\", \"caption\": \"x\"}\n{\"caption\": \"x\"}")
    #expect(
      throws: TrainingDataError.invalidLine(file: lines, line: 2, reason: "'image' is missing")
    ) { try ImageCaptions(contentsOf: lines) }
    let text = try file("c.txt", "yes")
    #expect(throws: TrainingDataError.self) { try QuestionAnswers(contentsOf: text) }
  }
}
