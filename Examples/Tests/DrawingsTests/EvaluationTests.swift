import ContrastTraining
import ExampleSupport
import Foundation
import Testing

@testable import Drawings
@testable import evaluate

@Suite struct EvaluationTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "evaluation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ name: String, _ lines: [String]) throws -> String {
    let url = folder.appending(path: name)
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url)
    return url.path
  }

  private struct Line: Encodable {
    let image: String
    let drawing: Drawing
  }

  @Test func descriptionsAreCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let generator = DrawingGenerator(seed: 2, split: .heldout)
    let drawings = (0..<200).map(generator.drawing)
    let path = try write(
      "captions.jsonl",
      drawings.enumerated().map {
        try jsonText(Line(image: "images/\($0).png", drawing: $1), pretty: false)
      })
    let drawn = try DrawnImages(path)
    #expect(drawn.drawings.count == 200 && drawn.name(of: "/a/b/images/7.png") == "images/7.png")
    for language in Language.allCases {
      var written = drawings.enumerated().map {
        (image: "held/images/\($0).png", caption: Description($1).text(language))
      }
      let perfect = try DescriptionSummary(written, drawn, language)
      #expect(perfect.all.right == 200 && perfect.all.drawings == 200)
      #expect(perfect.all.relations == perfect.all.pairs && perfect.all.pairs > 20)
      #expect(perfect.kinds.count == 5 && perfect.text.contains("100.0"))
      // The first caption of an image counts; wrong ones and such that cannot be read do not.
      written.append((written[0].image, "nothing"))
      written[1].caption = "a thing"
      written[2].caption =
        generator.wrongDescriptions(of: drawings[2], 2)
        .first { $0.language == language }!.text
      written.remove(at: 3)
      let worse = try DescriptionSummary(written, drawn, language)
      #expect(worse.all.right == 197 && worse.all.readable == 198 && worse.undescribed == 1)
      // In the other language nothing can be read.
      let other = Language.allCases.first { $0 != language }!
      #expect(try DescriptionSummary(written, drawn, other).all.readable == 0)
    }
    #expect(throws: TrainingDataError.self) {
      try DescriptionSummary([("images/900.png", "a red circle")], drawn, .english)
    }
  }

  @Test func namesAreCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = try write(
      "names.json",
      [
        #"{"dog": ["a picture of a dog", "ein Bild von einem Hund"], "cat": ["a picture of a cat"]}"#
      ])
    let summary = try NamingSummary(
      [
        ("test/dog/1.png", "a picture of a dog"), ("test/dog/1.png", "a picture of a cat"),
        ("test/dog/2.png", "ein bild von einem hund."), ("test/dog/3.png", "a picture of a cat"),
        ("test/cat/1.png", "a picture of a cat"), ("test/cat/2.png", "a picture of a big cat"),
      ], named: names)
    #expect(summary.all.images == 5 && summary.all.right == 3)
    #expect(summary.classes["dog"]?.right == 2 && summary.classes["cat"]?.right == 1)
    #expect(throws: TrainingDataError.self) {
      try NamingSummary([("test/horse/1.png", "a horse")], named: names)
    }
  }

  @Test func keptTextsAreCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "noisy"), withIntermediateDirectories: true)
    let texts = try write(
      "noisy/exchanged.jsonl",
      [
        #"{"image": "images/1.png", "captions": ["a"], "exchanged": false}"#,
        #"{"image": "images/2.png", "captions": ["b"], "exchanged": true}"#,
        #"{"image": "images/3.png", "captions": ["c"], "exchanged": true}"#,
        #"{"image": "images/4.png", "captions": ["d"], "exchanged": false}"#,
      ])
    let kept = try write(
      "clean.jsonl",
      [
        #"{"image": "noisy/images/1.png", "captions": ["a", "written"]}"#,
        #"{"image": "noisy/images/2.png", "captions": ["written"]}"#,
        #"{"image": "noisy/images/3.png", "captions": ["c"]}"#,
      ])
    let summary = try FilterSummary(kept: kept, of: texts)
    #expect(summary.right.texts == 2 && summary.right.kept == 1)
    #expect(summary.wrong.texts == 2 && summary.wrong.kept == 1)
    let nothing = folder.appending(path: "nothing.jsonl")
    try Data().write(to: nothing)
    let empty = try FilterSummary(kept: nothing.path, of: texts)
    #expect(empty.right.texts == 2 && empty.right.kept == 0 && empty.wrong.kept == 0)
  }

  @Test func answersAreCountedByLanguage() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let questions = try write(
      "questions.jsonl",
      [
        #"{"question_id": "a#0", "image": "a.png", "question": "what colour is it?", "#
          + #""answer": "red", "language": "english", "answer_type": "english, colour"}"#,
        #"{"question_id": "a#1", "image": "a.png", "question": "welche Farbe hat es?", "#
          + #""answer": "rot", "language": "german", "answer_type": "german, colour"}"#,
      ])
    let file = try QuestionFile(questions)
    #expect(file.questions.map(\.id) == ["a#0", "a#1"])
    #expect(file.url(of: "a.png").path == folder.appending(path: "a.png").path)
    let summary = try QuestionSummary(
      answers: [("a#0", "red"), ("a#1", "red")], given: QuestionAnswers(contentsOf: questions),
      metric: .exact)
    #expect(summary.accuracy == 0.5)
    #expect(summary.languages["english"]?.accuracy == 1)
    #expect(summary.languages["german"]?.accuracy == 0)
    #expect(throws: TrainingDataError.self) { try QuestionFile(write("bad.jsonl", ["{}"])) }
  }
}
