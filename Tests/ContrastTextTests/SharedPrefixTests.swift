import ContrastTensor
import ContrastTestSupport
import Testing

@testable import ContrastText

@Suite("What texts begin with is computed once")
struct SharedPrefixTests {
  @Test("The common tokens before the first state that counts, where they save enough")
  func length() {
    let texts: [[Int32]] = (0..<33).map { [1, 2, 3, 4, $0, $0, 9] }
    func length(_ texts: [[Int32]], _ ends: [Int]? = nil) -> Int {
      SharedPrefix.length(of: texts, before: ends ?? texts.map { $0.count - 1 })
    }
    #expect(length(texts) == 4)
    #expect(length(texts.map { $0 + [1] }) == 4)
    // A state of one text that is needed keeps its token out of the prefix.
    #expect(length(texts, [2] + texts.dropFirst().map { $0.count - 1 }) == 2)
    #expect(length(texts, [0] + texts.dropFirst().map { $0.count - 1 }) == 0)
    // One text that is all prefix still has its last token to compute.
    #expect(length(texts + [[1, 2, 3]]) == 2)
    #expect(length(texts + [[2, 2, 3]]) == 0)
    // Equal texts have all but the last token in common.
    #expect(length([[Int32]](repeating: [1, 2, 3, 4, 5], count: 20)) == 4)
    // 16 times 4 tokens are worth a pass, 15 times 4 are not.
    #expect(length(Array(texts.prefix(17))) == 4)
    #expect(length(Array(texts.prefix(16))) == 0)
    #expect(length([[1, 2]]) == 0)
    #expect(length([]) == 0)
  }

  @Test("States behind a prefix agree with transformers", arguments: DecoderCase.ours)
  func golden(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    let ids = golden.ids("len40.input_ids")
    let model = try reference.model(bidirectional: false)
    let expected = golden.floats("len40.causal")
    let width = model.configuration.width
    for count in [1, 7, 20, 39] {
      let run = Run(threads: 2)
      let prefix = model.prompt(Array(ids[..<count]), run)
      #expect(prefix.count == count)
      // Short and long texts side by side; what is needed of them, all or only the last.
      let ends = [40, count + 1, (count + 41) / 2]
      let texts = ends.map { Array(ids[count..<$0]) }
      let all = model(texts, run, behind: prefix).elements
      let last = model(texts, run, behind: prefix, last: [1, 1, 1]).elements
      let states = ends.flatMap { expected[count * width..<$0 * width] }
      #expect(relativeError(all, states) < 1e-5)
      #expect(
        relativeError(last, ends.flatMap { expected[($0 - 1) * width..<$0 * width] }) < 1e-5)
    }
  }

  /// Texts with a common beginning, an own part of 1 to 23 tokens, and the last of these as document.
  private func texts(_ count: Int, prompt: Int, vocabulary: Int) -> [TokenizedText] {
    var generator = SeededGenerator(seed: 7)
    func tokens(_ count: Int) -> [Int32] {
      (0..<count).map { _ in Int32.random(in: 1..<Int32(vocabulary), using: &generator) }
    }
    let beginning = tokens(prompt)
    return (0..<count).map { number in
      let own = tokens(1 + number * 7 % 23)
      return TokenizedText(
        ids: beginning + own, documentLength: max(own.count - number % 3, 1))
    }
  }

  private func expectEqualAlone(
    _ model: CausalLanguageModel, _ texts: [TokenizedText], by pooling: TextPooling,
    adapters: [String: Float] = [:]
  ) {
    func pooled(_ texts: [TokenizedText], threads: Int) -> [Float] {
      let run = Run(threads: threads)
      run.adapters = adapters
      return model.pooled(texts, by: pooling, run).elements
    }
    let alone = texts.flatMap { pooled([$0], threads: 1) }
    #expect(relativeError(pooled(texts, threads: 2), alone) < 1e-5, "\(pooling)")
  }

  @Test(
    "A text has the vector it has alone, in every pooling",
    arguments: DecoderCase.all.filter { $0.name == "llama" } + DecoderCase.ours, [false, true])
  func alone(_ reference: DecoderCase, bidirectional: Bool) throws {
    let model = try reference.model(bidirectional: bidirectional)
    let prompt = min(model.configuration.maximumPositions - 23, 17)
    var texts = texts(24, prompt: prompt, vocabulary: model.configuration.vocabularySize)
    for pooling in [TextPooling.mean, .weightedMean, .last] {
      let ends = texts.map(pooling.tokensBeforePooled)
      #expect(SharedPrefix.length(of: texts.map(\.ids), before: ends) == prompt)
      expectEqualAlone(model, texts, by: pooling)
    }
    // A token in the prompt is pooled there, one behind it where it stands.
    expectEqualAlone(model, texts, by: .token(texts[0].ids[2]))
    for i in texts.indices { texts[i].ids.append(0) }
    expectEqualAlone(model, texts, by: .token(0))
    // Documents that reach into the prompt, and one without a document, whose whole is pooled.
    for i in texts.indices { texts[i].documentLength = texts[i].ids.count - prompt / 2 }
    expectEqualAlone(model, texts, by: .mean)
    texts[3].documentLength = 0
    expectEqualAlone(model, texts, by: .weightedMean)
    expectEqualAlone(model, texts, by: .last)
    // One that has nothing of its own, and one that begins otherwise.
    texts.append(TokenizedText(ids: Array(texts[0].ids[..<prompt]), documentLength: 1))
    expectEqualAlone(model, texts, by: .mean)
    texts.append(TokenizedText(ids: Array(texts[0].ids.reversed()), documentLength: 2))
    expectEqualAlone(model, texts, by: .last)
  }

  @Test(
    "The same under unmerged adapters",
    arguments: AdaptedDecoder.all.filter { ["plain", "dora"].contains($0.name) })
  func adapters(_ reference: AdaptedDecoder) throws {
    let adapters = try reference.set(.unmerged)
    let model = try reference.model(adapters, bidirectional: false)
    let prompt = min(model.configuration.maximumPositions - 23, 17)
    let texts = texts(24, prompt: prompt, vocabulary: model.configuration.vocabularySize)
    for choice: [String: Float] in [[:], ["lora": 1]] {
      expectEqualAlone(model, texts, by: .mean, adapters: try adapters.choice(choice))
    }
  }

  @Test("A tap is shown whole texts")
  func tap() throws {
    let model = try DecoderCase.ours[0].model(bidirectional: false)
    let texts = texts(24, prompt: 17, vocabulary: model.configuration.vocabularySize)
    let run = Run(threads: 2)
    var rows = 0
    run.tap = { if $0.hasSuffix("embeddings") { rows += $1.rows } }
    _ = model.pooled(texts, by: .mean, run)
    #expect(rows == texts.reduce(0) { $0 + $1.ids.count })
  }
}
