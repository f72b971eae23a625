import ContrastFiles
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Synchronization
import Testing

@testable import ContrastGeneration

@Suite("A text generator")
struct TextGeneratorTests {
  /// A tiny Llama with random weights and a tokenizer.
  private func model(
    threads: Int = 2, keyValueBytes: Int? = nil, keptBytes: Int = 1 << 20
  ) async throws -> TextGenerator {
    let reference = try #require(GenerationCase.all("gguf").first)
    return try await TextGenerator(
      directory: URL(filePath: reference.path("llama-Q8_0.gguf")),
      options: .init(threads: threads, keyValueBytes: keyValueBytes, keptBytes: keptBytes))
  }

  private func options(_ count: Int = 12) -> GenerationOptions {
    var options = GenerationOptions()
    options.maximumNewTokens = count
    return options
  }

  @Test("Pieces of a stream are the text, and many requests at once give what each gives alone")
  func together() async throws {
    let model = try await model()
    var sampling = options()
    (sampling.samples, sampling.temperature, sampling.seed) = (true, 2, 5)
    let settings = sampling
    let prompts = ["a", "dog runs", "two horses on a hill", "the", "a cat", "b"]
    var alone: [GeneratedText] = []
    for prompt in prompts {
      alone.append(try await model.generate(prompt, options: settings)[0])
      var pieces = ""
      let end = Mutex<GeneratedText?>(nil)
      let stream = model.stream(prompt, options: settings) { text in end.withLock { $0 = text } }
      for try await piece in stream { pieces += piece }
      #expect(pieces == alone.last?.text)
      #expect(end.withLock { $0 } == alone.last)
      #expect(alone.last?.promptCount == model.tokenizer.encode(prompt).ids.count)
      #expect(model.tokenizer.decode(alone.last?.tokens ?? []) == alone.last?.text)
    }
    #expect(Set(alone.map(\.tokens)).count == prompts.count)
    let together = try await withThrowingTaskGroup(of: (Int, GeneratedText).self) { group in
      for (i, prompt) in prompts.enumerated() {
        group.addTask { (i, try await model.generate(prompt, options: settings)[0]) }
      }
      return try await group.reduce(into: [Int: GeneratedText]()) { $0[$1.0] = $1.1 }
    }
    for i in prompts.indices { #expect(together[i] == alone[i]) }
    // In one call each prompt draws numbers of its own.
    let items = try await model.generate(prompts, options: settings)
    #expect(items[0][0] == alone[0] && items.count == prompts.count)
    let same = try await model.generate(["a", "a"], options: settings)
    #expect(same[0] != same[1])
  }

  @Test("A stop string ends the text before it, whatever tokens it is made of")
  func stopStrings() async throws {
    let model = try await model()
    var sampling = options(40)
    (sampling.samples, sampling.temperature) = (true, 2)
    let whole = try await model.generate("a", options: sampling)[0]
    let characters = Array(whole.text)
    try #require(characters.count > 6)
    for start in [1, 3, characters.count - 3] {
      let stop = String(characters[start..<start + 2])
      let place = try #require(whole.text.range(of: stop))
      sampling.stopStrings = [stop, "never written"]
      let result = try await model.generate("a", options: sampling)[0]
      #expect(result.text == String(whole.text[..<place.lowerBound]))
      #expect(result.end == .stopString(stop))
      var pieces = ""
      for try await piece in model.stream("a", options: sampling) { pieces += piece }
      #expect(pieces == result.text)
    }
    #expect(whole.end == .length && whole.tokens.count == 40)
  }

  @Test("Texts are held to choices and to a JSON schema")
  func constraints() async throws {
    let model = try await model()
    var settings = options(200)
    settings.stopTokens = [try #require(model.tokenizer.specialTokenID(.end))]
    settings.constraint = .choices(["hello", "no", "a cat"])
    for seed in 0..<8 {
      (settings.samples, settings.temperature, settings.seed) = (true, 3, UInt64(seed))
      let text = try await model.generate("a", options: settings)[0]
      #expect(["hello", "no", "a cat"].contains(text.text.trimmingCharacters(in: .whitespaces)))
      #expect(text.end == .stopToken(settings.stopTokens[0]))
    }
    settings.constraint = .json(schema: #"{"type": "integer"}"#)
    var complete = 0
    for seed in 0..<8 {
      settings.seed = UInt64(seed)
      let text = try await model.generate("a", options: settings)[0]
      guard case .stopToken = text.end else { continue }
      complete += 1
      // A space may stand before the value.
      let number = text.text.hasPrefix(" ") ? text.text.dropFirst() : text.text[...]
      #expect(Int(number) != nil, "\(text.text)")
    }
    #expect(complete > 0)
    settings.constraint = .json(schema: "{")
    await #expect(throws: FileError.self) { try await model.generate("a", options: settings) }
    settings.stopTokens = []
    await #expect(throws: GenerationError.self) { try await model.generate("a", options: settings) }
  }

  @Test("A cancelled request ends, and the others go on")
  func cancellation() async throws {
    let model = try await model()
    var long = options(2000)
    long.maximumNewTokens = model.engine.decoder.maximumPositions - 8
    let settings = long
    let task = Task { try await model.generate("a dog", options: settings) }
    let other = Task { [options = options()] in
      try await model.generate("two horses", options: options)[0]
    }
    task.cancel()
    let alone = try await model.generate("two horses", options: options())[0]
    #expect(try await other.value == alone)
    await #expect(throws: CancellationError.self) { try await task.value }
    // A reader that goes away ends its request.
    for try await _ in model.stream("a dog", options: settings) { break }
    #expect(try await model.generate("two horses", options: options())[0] == alone)
  }

  @Test("Requests wait for room, and one that needs more than there is fails alone")
  func memory() async throws {
    let roomy = try await model()
    let page = roomy.engine.decoder.keyValueMemory(precision: .float32, limit: nil).bytesPerPage
    let model = try await model(keyValueBytes: 2 * page)
    let expected = try await roomy.generate("a dog", options: options())[0]
    let results = try await withThrowingTaskGroup(of: GeneratedText.self) { group in
      for _ in 0..<6 {
        group.addTask { [options = options()] in
          try await model.generate("a dog", options: options)[0]
        }
      }
      return try await group.reduce(into: [GeneratedText]()) { $0.append($1) }
    }
    #expect(results == [GeneratedText](repeating: expected, count: 6))
    var many = options(4)
    (many.samples, many.resultCount) = (true, 8)
    let settings = many
    await #expect(throws: (any Error).self) { try await model.generate("a dog", options: settings) }
    #expect(try await model.generate("a dog", options: options())[0] == expected)
  }

  @Test("Answers are chosen by their probabilities, which are those of their tokens")
  func choice() async throws {
    let model = try await model()
    let answers = [" red", " blue", " a much longer answer"]
    let logs = try await model.logProbabilities(of: answers, after: "the dog is")
    let probabilities = try await model.probabilities(of: answers, after: "the dog is")
    #expect(abs(probabilities.reduce(0, +) - 1) < 1e-9)
    let sums = logs.map { $0.reduce(0, +) }
    #expect(
      sums.indices.max { sums[$0] < sums[$1] }
        == probabilities.indices.max {
          probabilities[$0] < probabilities[$1]
        })
    // Alone as beside others.
    let prompt = GenerationPrompt(model.tokenizer.encode("the dog is").ids)
    let tokens = answers.map { model.tokenizer.encode($0, addSpecialTokens: false).ids }
    let scores = try await model.engine.score(tokens, behind: prompt)
    for (tokens, beside) in zip(tokens, scores) {
      let alone = try await model.engine.score([tokens], behind: prompt)[0]
      #expect(alone.count == tokens.count)
      #expect(
        zip(alone, beside).allSatisfy { abs($0.logProbability - $1.logProbability) < 1e-4 })
    }
  }

  @Test("What cannot be done is a typed error")
  func errors() async throws {
    let model = try await model()
    var wrong = options()
    (wrong.samples, wrong.topP) = (true, .nan)
    let nan = wrong
    await #expect(throws: GenerationError.self) { try await model.generate("a", options: nan) }
    await #expect(throws: GenerationError.emptyPrompt) {
      try await model.generate(tokens: [], options: nil)
    }
    let long = [Int32](repeating: 3, count: model.engine.decoder.maximumPositions + 1)
    await #expect(throws: GenerationError.self) { try await model.generate(tokens: long) }
    await #expect(throws: ChatTemplateError.self) { try await model.reply(to: [.user("a")]) }
    var beams = options()
    beams.beamCount = 2
    let streamed = beams
    await #expect(throws: GenerationError.self) {
      for try await _ in model.stream("a", options: streamed) {}
    }
  }
}
