import Contrast
import ContrastFiles
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTraining

@Suite("Captions and questions for BLIP")
struct BLIPDataTests {
  private let place = try! TemporaryFolder()

  private func write(_ name: String, _ text: String) throws -> URL {
    let file = place.url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }

  @Test("Questions of a picture are an example, and answers count by their share")
  func questions() throws {
    let first = try write(
      "first.jsonl",
      """
      {"image": "a.png", "question": "what colour is it?", "answer": "red", "language": "english"}
      {"image": "b.png", "question": "how many?", "answers": ["two", "two", "three", "two"]}

      {"image": "a.png", "question": "what shape is it?", "answer": "circle"}
      """)
    let second = try write(
      "second.jsonl", #"{"image": "a.png", "question": "is it?", "answer": "no"}"#)
    let set = try QuestionSet(contentsOf: [first, second])
    #expect(set.count == 2)
    #expect(
      set.questions(0).map(\.question) == ["what colour is it?", "what shape is it?", "is it?"])
    #expect(
      set.questions(1) == [.init(question: "how many?", answers: [("two", 0.75), ("three", 0.25)])])
    guard case .source(.file(let url)) = try set.example(1).image else {
      Issue.record("a picture is a file")
      return
    }
    #expect(url.path == place.path("b.png"))
    // Two of three, by the step.
    let drawn = (0..<20).map { step in
      set.questions(0, atMost: 2, seed: 1, step: step).map(\.question)
    }
    #expect(drawn.allSatisfy { Set($0).count == 2 } && Set(drawn).count > 3)
    #expect(drawn[3] == set.questions(0, atMost: 2, seed: 1, step: 3).map(\.question))
  }

  @Test(
    "A line that is no question is named",
    arguments: [
      #"{"image": "a.png", "question": "what?"}"#,
      #"{"image": "a.png", "question": "what?", "answer": "a", "answers": ["b"]}"#,
      #"{"image": "a.png", "question": " ", "answer": "a"}"#,
      #"{"image": "a.png", "question": "what?", "answers": []}"#, "what?",
    ])
  func malformed(_ line: String) throws {
    let file = try write(
      "q.jsonl", #"{"image": "a.png", "question": "x", "answer": "y"}"# + "\n" + line)
    #expect {
      try QuestionSet(contentsOf: [file])
    } throws: { error in
      guard case TrainingDataError.invalidLine(file.path, 2, _) = error else { return false }
      return true
    }
  }

  @Test("No questions at all are an error")
  func none() throws {
    let file = try write("q.jsonl", "\n")
    #expect(throws: TrainingDataError.tooFewExamples(source: file.path, count: 0, batchSize: 1)) {
      try QuestionSet(contentsOf: [file])
    }
  }

  @Test("The longest prompt that a caption begins with is given; a prompt alone is a caption")
  func prompts() throws {
    let texts = try TrainableBLIP(BLIPGolden.folder).texts
    let prompts = ["a picture of", "a picture of a"].map(texts.prompt)
      .sorted { $0.count > $1.count }
    func given(_ text: String) -> Int { texts.caption(text, of: 0, prompts: prompts).promptLength }
    #expect(given("a picture of two circles") == 3)
    #expect(given("A picture of a red circle") == 4)
    #expect(given("a picture of a") == 3)
    #expect(given("a picture of") == 0)
    #expect(given("a red picture of a circle") == 0)
    let caption = texts.caption("a picture of a red circle", of: 2, prompts: prompts)
    var decoded = DecodedTexts()
    decoded.append([30] + caption.tokens.dropFirst(), promptLength: caption.promptLength, weight: 2)
    #expect(decoded.inputs[0].count == caption.tokens.count - 1)
    #expect(
      decoded.labels == [nil, nil, nil, nil] + caption.tokens.dropFirst(5).map { Int($0) })
    #expect(decoded.weights.allSatisfy { $0 == 2 })
  }

  @Test("Batches hold captions, wrong captions of their pictures, and keys by group")
  func batches() async throws {
    let model = try TrainableBLIP(BLIPGolden.folder)
    var set = MemorySet(6, texts: 0)
    for index in set.examples.indices {
      set.examples[index].texts = [.caption("a picture of a red circle")]
      if index % 2 == 0 { set.examples[index].negatives = [.caption("a blue square")] }
    }
    let loader = BatchLoader(
      sets: [set], sampler: try BatchSampler(sets: [set], batchSize: 6, seed: 3),
      preprocessing: model.preprocessing)
    let batches = try Batches(loader, model: model, prompts: ["a picture of"])
    let batch = try #require(try await batches.next().batch)
    #expect(batch.images.count == 6 && batch.captions.map(\.image) == Array(0..<6))
    #expect(batch.captions.allSatisfy { $0.promptLength == 3 } && batch.questions.isEmpty)
    #expect(batch.wrongCaptions.count == 3)
    // Pictures 2k and 2k + 1 show the same.
    #expect(Set(batch.keys).count == 3)
    var sampler = try BatchSampler(sets: [set], batchSize: 6, seed: 3)
    let order = sampler.next().examples
    #expect(batch.wrongCaptions.map { order[$0.image] % 2 } == [0, 0, 0])
  }

  @Test("A sampler of one set goes on behind any number of batches")
  func skipping() throws {
    let counts = [(name: "questions", count: 7)]
    var (whole, part) = (
      try BatchSampler(counts: counts, batchSize: 2, seed: 4),
      try BatchSampler(counts: counts, batchSize: 2, seed: 4)
    )
    for _ in 0..<8 { _ = whole.next() }
    part.skip(to: 8)
    for _ in 0..<5 { #expect(part.next() == whole.next()) }
    #expect(part.position == whole.position)
  }
}
