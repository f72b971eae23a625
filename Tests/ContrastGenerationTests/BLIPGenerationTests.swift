import ContrastFiles
import ContrastImages
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import Contrast
@testable import ContrastGeneration

@Suite("BLIP writes as transformers does")
struct BLIPGenerationTests {
  /// Compares the texts of prompts with a golden: tokens up to the end, and scores.
  private func expect(
    _ golden: Golden, _ name: String, _ prompts: [GenerationPrompt],
    _ model: any ImageWritingModel, _ edit: (inout GenerationOptions) -> Void
  ) async throws {
    var options = model.defaults
    options.maximumNewTokens = 9
    edit(&options)
    let engine = GenerationEngine(model.writer, threads: 2)
    let rows = golden.rows("\(name).sequences")
    let scores =
      golden.has("\(name).sequences_scores") ? golden.floats("\(name).sequences_scores") : nil
    // All together, as in a batch.
    let results = try await withThrowingTaskGroup(of: (Int, [GeneratedTokens]).self) { group in
      for (item, prompt) in prompts.enumerated() {
        group.addTask { [options] in
          (item, try await engine.generate(prompt, model.tokenizer, options))
        }
      }
      var results = [[GeneratedTokens]](repeating: [], count: prompts.count)
      for try await (item, texts) in group { results[item] = texts }
      return results.flatMap { $0 }
    }
    try #require(results.count == rows.count, "\(name)")
    for (number, (result, row)) in zip(results, rows).enumerated() {
      let prompt = prompts[number / (rows.count / prompts.count)]
      var expected = Array(row.dropFirst(prompt.ids.count))
      if let end = expected.firstIndex(of: model.stopToken) {
        expected.removeLast(expected.count - end - 1)
      }
      #expect(row.starts(with: prompt.ids) && result.tokens == expected, "\(name), \(number)")
      if let scores {
        let score = try #require(result.score)
        #expect(abs(score - Double(scores[number])) < 1e-4 * abs(score), "\(name), \(number)")
      }
    }
  }

  @Test(
    "Captions: greedy and by beams, with and without a prompt",
    arguments: GenerationCase.all("blip_caption"))
  func captions(_ reference: GenerationCase) async throws {
    let golden = try reference.golden()
    let model = try BLIPCaptioningModel(
      BLIPFiles(reference.folder, DualEncoder.Options(threads: 2)), nil)
    let run = Run(threads: 2)
    let contexts = try model.contexts(of: model.imageEncoder.states(of: golden, run), run)
    func prompts(_ words: String) -> [GenerationPrompt] {
      model.prompts(contexts.map { _ in words }, beside: contexts, run)
    }
    let (plain, prompted) = (prompts(""), prompts(try golden.notes().string("prompt")))
    try await expect(golden, "plain.greedy", plain, model) { _ in }
    try await expect(golden, "plain.beam3", plain, model) { $0.beamCount = 3 }
    try await expect(golden, "prompt.greedy", prompted, model) { _ in }
    try await expect(golden, "prompt.beam3", prompted, model) { $0.beamCount = 3 }
    try await expect(golden, "prompt.beam3_long", prompted, model) {
      ($0.beamCount, $0.lengthPenalty, $0.resultCount) = (3, 2, 2)
    }
    try await expect(golden, "prompt.beam3_short", prompted, model) {
      ($0.beamCount, $0.lengthPenalty, $0.resultCount) = (3, -1, 3)
    }
    try await expect(golden, "prompt.beam3_early", prompted, model) {
      ($0.beamCount, $0.earlyStopping) = (3, .immediate)
    }
    try await expect(golden, "prompt.beam3_never", prompted, model) {
      ($0.beamCount, $0.earlyStopping) = (3, .never)
    }
    try await expect(golden, "prompt.original", prompted, model) {
      ($0.beamCount, $0.minimumLength, $0.maximumLength) = (3, 8, 14)
      $0.maximumNewTokens = nil
    }
  }

  @Test("Answers: greedy and by beams", arguments: GenerationCase.all("blip_vqa"))
  func answers(_ reference: GenerationCase) async throws {
    let golden = try reference.golden()
    let model = try BLIPAnsweringModel(
      BLIPFiles(reference.folder, DualEncoder.Options(threads: 2)), nil)
    let run = Run(threads: 2)
    let images = try model.imageContexts(of: model.imageEncoder.states(of: golden, run), run)
    let prompts = try model.contexts(of: golden.rows("equal.input_ids"), beside: images, run)
      .map { GenerationPrompt([model.special.decoder], context: $0) }
    try await expect(golden, "equal.greedy", prompts, model) { _ in }
    try await expect(golden, "equal.beam3", prompts, model) { $0.beamCount = 3 }
  }
}

@Suite("Captions and answers about pictures")
struct ImageCaptionerTests {
  private static let captions = SharedData.fixtures.appending(
    path: "generation-cases/blip_caption")
  private static let questions = SharedData.fixtures.appending(path: "generation-cases/blip_vqa")

  private static var sampling: GenerationOptions {
    var options = GenerationOptions()
    (options.samples, options.topP, options.resultCount, options.seed) = (true, 0.9, 3, 7)
    return options
  }

  @Test("Many together are as each alone, on any number of threads, streamed or not")
  func together() async throws {
    let images = Noise.pictures(7)
    let captioner = try await ImageCaptioner(
      directory: Self.captions, options: .init(threads: 2))
    let single = try await ImageCaptioner(directory: Self.captions, options: .init(threads: 1))
    for (prompt, options) in [("", nil), ("a picture of", nil), ("a", Self.sampling)] {
      let all = try await captioner.captions(images: images, prompt: prompt, options: options)
      #expect(all.map(\.count) == images.map { _ in options?.resultCount ?? 1 })
      #expect(try await single.captions(images: images, prompt: prompt, options: options) == all)
      guard options == nil else { continue }
      for (image, texts) in zip(images, all) {
        #expect(try await captioner.caption(image, prompt: prompt) == texts[0].text)
        var streamed = ""
        for try await piece in try await captioner.stream(image, prompt: prompt) {
          streamed += piece
        }
        #expect(streamed == texts[0].text)
      }
    }
    #expect(try await captioner.captions(images: []).isEmpty)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await captioner.caption(images[0])
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    await #expect(throws: ImageError.self) {
      try await captioner.caption(.bytes([1, 2, 3], name: "bad"))
    }
    let long = [String](repeating: "picture", count: 30).joined(separator: " ")
    await #expect(throws: GenerationError.self) {
      try await captioner.caption(images[0], prompt: long)
    }
  }

  @Test("An image that was read is kept for the next text, the last ones of many")
  func store() throws {
    let memory = KeyValueMemory(layers: 1, keyValueHeads: 1, headWidth: 8)
    var store = ImageStore<KeyValueCache>(capacity: 2)
    let images = (0..<3).map { PreparedImage(width: 1, height: 1, pixels: [UInt8($0), 0, 0]) }
    let contexts = (0..<3).map { _ in KeyValueCache(in: memory) }
    #expect(store.take(images[0]) == nil)
    store.keep(images[0], contexts[0])
    store.keep(images[1], contexts[1])
    #expect(store.take(images[0]) != nil)
    store.keep(images[2], contexts[2])
    #expect(store.take(images[1]) == nil && store.take(images[0]) != nil)
  }

  @Test("Answers together are as alone, and given ones are ranked")
  func answers() async throws {
    let answerer = try await VisualQuestionAnswerer(
      directory: Self.questions, options: .init(threads: 2))
    let pictures = Noise.pictures(2)
    let questions = ["what is in the picture?", "how many dog?", "what color is the cat?"]
    let images = [pictures[0], pictures[1], pictures[0]]
    let all = try await answerer.answers(to: questions, about: images)
    for (number, question) in questions.enumerated() {
      #expect(
        try await answerer.answer(question, about: images[number]) == all[number][0].text)
    }
    let given = ["yes", "no", "a dog", "cat", "in the picture", "two"]
    let ranked = try await answerer.rank(given, for: questions, about: images, first: 4)
    #expect(ranked.map(\.count) == [4, 4, 4])
    for (number, question) in questions.enumerated() {
      let alone = try await answerer.rank(
        given, for: [question], about: [images[number]], first: 4)[0]
      #expect(alone.map(\.index) == ranked[number].map(\.index))
      #expect(alone.allSatisfy { $0.score < 0 })
      #expect(alone.map(\.score) == alone.map(\.score).sorted(by: >))
    }
    let long = [String](repeating: "dog", count: 30).joined(separator: " ")
    await #expect(throws: GenerationError.promptTooLong(length: 32, limit: 25)) {
      try await answerer.answer(long, about: pictures[0])
    }
    await #expect(throws: GenerationError.promptTooLong(length: 32, limit: 25)) {
      try await answerer.rank(["yes", long], for: ["a dog?"], about: [pictures[0]])
    }
  }

  @Test("bfloat16 and int8: logits of captions beside those of float32")
  func precisions() throws {
    let golden = try Golden(Self.captions.appending(path: "expected.safetensors"))
    func logits(_ precision: Precision) throws -> [Float] {
      let model = try BLIPCaptioningModel(
        BLIPFiles(Self.captions, DualEncoder.Options(threads: 2, precision: precision)), nil)
      let run = Run(threads: 2)
      let contexts = try model.contexts(of: model.imageEncoder.states(of: golden, run), run)
      return model.decoder.logits(
        ofTexts: golden.rows("train.input_ids", mask: "train.attention_mask"), beside: contexts,
        run
      ).elements
    }
    let exact = try logits(.float32)
    for (precision, limit) in [(Precision.bfloat16, Float(0.02)), (.int8, 0.06)] {
      let error = relativeError(try logits(precision), exact)
      print("blip_caption \(precision): logits within \(error) of the largest")
      #expect(error < limit, "\(precision)")
    }
  }
}
