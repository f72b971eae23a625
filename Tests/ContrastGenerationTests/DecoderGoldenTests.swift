import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import Foundation
import Testing

@testable import ContrastGeneration

/// A decoder of the reference with its prompts.
private struct DecoderCase {
  let model: TextGenerator
  let golden: Golden
  /// What the names of its tensors begin with.
  let name: String
  /// What the model reads: in models with an encoder, what that one reads.
  let sources: [[Int32]]
  var options = GenerationOptions()

  init(_ reference: GenerationCase, _ name: String) async throws {
    self.name = name
    golden = try reference.golden()
    model = try await TextGenerator(
      directory: reference.folder.appending(path: name), options: .init(threads: 2))
    sources = golden.rows("\(name).input_ids", mask: "\(name).attention_mask")
    let notes = try golden.notes().object(name)
    options.maximumNewTokens = try notes.int("max_new_tokens")
    options.stopTokens = try notes.array("eos_token_id").map { Int32(try $0.int()) }
    options.noRepeatNGramSize = try notes.object("options").int("no_repeat_ngram_size", default: 0)
  }

  /// The decoder as it runs step by step.
  func replay(_ run: Run) throws -> DecoderReplay {
    let decoder = model.engine.decoder
    guard let start = decoder.startToken,
      let memory = decoder.contextMemory(precision: .float32)
    else { return DecoderReplay(decoder: decoder, prompts: sources, run: run) }
    return DecoderReplay(
      decoder: decoder, prompts: sources.map { _ in [start] },
      contexts: try sources.map { try decoder.context(of: [.tokens($0)], in: memory, run) },
      run: run)
  }

  /// The rows of a padded tensor of states that are tokens.
  func tokens(_ tensor: String) -> [Float] {
    let (values, width) = (golden.floats("\(name).\(tensor)"), golden.shape("\(name).\(tensor)")[2])
    return golden.integers("\(name).attention_mask").enumerated().filter { $0.element == 1 }
      .flatMap { values[$0.offset * width..<($0.offset + 1) * width] }
  }

  /// The written tokens of a row, up to the first end.
  func written(_ search: String, _ row: Int) -> [Int32] {
    let sequences = golden.rows("\(name).\(search).sequences")
    let start = golden.integers("\(name).prompt_length")[0]
    let all = Array(sequences[row][start...])
    let end = all.firstIndex { options.stopTokens.contains($0) }
    return end.map { Array(all[...$0]) } ?? all
  }

  /// Texts of all searches, token by token, and their logits and scores.
  func expectSearches() async throws {
    let replay = try replay(Run(threads: 2))
    try replay.expectGreedy(golden, "\(name).greedy", options)
    try replay.expectSamples(golden, "\(name).sampled", options.sampling)
    var beams = options
    beams.beamCount = 3
    try replay.expectBeams(golden, "\(name).beam3", beams)
    // As a caller does, from texts.
    let texts = try golden.texts("prompts")
    #expect(texts.map { model.tokenizer.encode($0).ids } == sources)
    let greedy = try await model.generate(texts, options: options)
    let searched = try await model.generate(texts, options: beams)
    let scores = golden.floats("\(name).beam3.sequences_scores")
    for row in sources.indices {
      #expect(greedy[row].map(\.tokens) == [written("greedy", row)], "\(name), \(row)")
      #expect(searched[row].map(\.tokens) == [written("beam3", row)], "\(name), \(row)")
      let score = try #require(searched[row][0].score)
      #expect(abs(score - Double(scores[row])) < 1e-4 * abs(score), "\(name), \(row)")
      var pieces = ""
      for try await piece in model.stream(texts[row], options: options) { pieces += piece }
      #expect(pieces == greedy[row][0].text)
    }
  }
}

@Suite("Decoders write as transformers does")
struct DecoderGoldenTests {
  @Test(
    "OPT: logits of all tokens and texts; a table of positions, and the form of 350 million parameters",
    arguments: GenerationCase.all("opt"), ["pre_norm", "post_norm_350m"])
  func opt(_ reference: GenerationCase, _ name: String) async throws {
    let model = try await DecoderCase(reference, name)
    let run = Run(threads: 2)
    let decoder = try #require(model.model.engine.decoder as? LanguageModelDecoder)
    let states = decoder.model(model.sources, run).elements
    #expect(relativeError(states, model.tokens("last_hidden")) < reference.tolerance)
    #expect(
      relativeError(try model.replay(run).allLogits(), model.tokens("all_logits"))
        < reference.tolerance)
    try await model.expectSearches()
    // The pair of files that published folders have is the same tokenizer.
    let folder = try TemporaryFolder()
    for file in ["vocab.json", "merges.txt", "tokenizer_config.json"] {
      try FileManager.default.copyItem(
        at: reference.folder.appending(path: "\(name)/\(file)"),
        to: folder.url.appending(path: file))
    }
    let pair = try Tokenizer(directory: folder.url)
    #expect(try model.golden.texts("prompts").map { pair.encode($0).ids } == model.sources)
  }

  @Test(
    "T5: states of the encoder, logits of given texts, and texts; with a head of its own and tied",
    arguments: GenerationCase.all("t5", holding: "flan/tokenizer.json"), ["flan", "first"])
  func t5(_ reference: GenerationCase, _ name: String) async throws {
    let model = try await DecoderCase(reference, name)
    let run = Run(threads: 2)
    let decoder = try #require(model.model.engine.decoder as? T5)
    let states = decoder.encoded(model.sources.map { [.tokens($0)] }, run).elements
    #expect(relativeError(states, model.tokens("encoder.last_hidden")) < reference.tolerance)
    var replay = try model.replay(run)
    replay = DecoderReplay(
      decoder: decoder, prompts: model.golden.rows("\(name).decoder_input_ids"),
      contexts: replay.contexts, run: run)
    #expect(
      relativeError(try replay.allLogits(), model.golden.floats("\(name).all_logits"))
        < reference.tolerance)
    try await model.expectSearches()
  }

  @Test(
    "ChatGLM: a prompt that sees itself, positions of two coordinates, texts from texts",
    arguments: GenerationCase.all("chatglm", holding: "ice_text.model"))
  func chatGLM(_ reference: GenerationCase) async throws {
    let golden = try reference.golden()
    let model = try await TextGenerator(directory: reference.folder, options: .init(threads: 2))
    let (decoder, run) = (model.engine.decoder, Run(threads: 2))
    let whole = golden.integers("input_ids").map(Int32.init)
    let replay = DecoderReplay(decoder: decoder, prompts: [whole], run: run)
    #expect(relativeError(try replay.allLogits(), golden.floats("all_logits")) < 1e-5)
    var options = model.defaults
    options.maximumNewTokens = 9
    let texts = try golden.texts("texts")
    for (item, text) in texts[..<2].enumerated() {
      let name = "greedy.\(item)"
      let ids = golden.integers("\(name).sequences").map(Int32.init)
      let length = golden.integers("\(name).prompt_length")[0]
      let prompt = Array(ids[..<length])
      #expect(model.tokenizer.encode(text).ids == prompt)
      try DecoderReplay(decoder: decoder, prompts: [prompt], run: run)
        .expectGreedy(golden, name, options)
      // Twice: the second time what was kept of the first is taken.
      for _ in 0..<2 {
        let result = try await model.generate(text, options: options)
        #expect(result.map(\.tokens) == [Array(ids[length...])])
      }
    }
    #expect(options.stopTokens == [Int32(try golden.notes().object("ids").int("<eop>"))])
  }

  @Test("What is kept of a prompt that sees itself serves the same prompt, and no other")
  func prefixes() async throws {
    let reference = try #require(GenerationCase.all("chatglm", holding: "ice_text.model").first)
    let model = try await TextGenerator(directory: reference.folder, options: .init(threads: 2))
    let fresh = try await TextGenerator(
      directory: reference.folder, options: .init(threads: 1, keptBytes: 0))
    var options = model.defaults
    options.maximumNewTokens = 6
    let texts = ["两只狗在跑", "两只狗在跑。", "两只狗", "两只狗在跑", "a dog", "两只狗在跑。"]
    for text in texts {
      let expected = try await fresh.generate(text, options: options)
      #expect(try await model.generate(text, options: options) == expected, "\(text)")
    }
    // In parts smaller than a prompt, which must not be cut.
    var limits = GenerationEngine.Limits()
    limits.rowsPerPass = 2
    let narrow = GenerationEngine(fresh.engine.decoder, threads: 1, limits: limits)
    for text in texts {
      let ids = fresh.tokenizer.encode(text).ids
      let expected = try await fresh.generate(text, options: options)
      let result = try await narrow.generate(GenerationPrompt(ids), nil, options)
      #expect(result.map(\.tokens) == expected.map(\.tokens))
      let scored = try await narrow.score([expected[0].tokens], behind: GenerationPrompt(ids))
      let alone = try await fresh.engine.score(
        [expected[0].tokens], behind: GenerationPrompt(ids))
      #expect(scored == alone)
    }
  }

  @Test("Prompts that a model cannot read are refused")
  func hostile() async throws {
    let glm = try #require(GenerationCase.all("chatglm", holding: "ice_text.model").first)
    let model = try await TextGenerator(directory: glm.folder, options: .init(threads: 2))
    let vocabulary = model.engine.decoder.vocabularySize
    let prompt = model.tokenizer.encode("a dog").ids
    for id in [Int32(vocabulary), -1, .max] {
      await #expect(throws: GenerationError.unknownToken(id: id, vocabulary: vocabulary)) {
        try await model.generate(tokens: [id] + prompt)
      }
    }
    let start = try #require(prompt.last)
    await #expect(throws: GenerationError.missingToken(start)) {
      try await model.generate(tokens: Array(prompt.dropLast()))
    }
    await #expect(throws: GenerationError.missingToken(start)) {
      try await model.generate(tokens: [21, start])
    }
    await #expect(throws: GenerationError.emptyPrompt) { try await model.generate(tokens: []) }
    // What spells a control token is text.
    #expect(!model.tokenizer.encode("[gMASK]<sop>a").ids.dropLast(2).contains(start))
    let long = [Int32](repeating: 21, count: 70) + prompt
    await #expect(throws: GenerationError.self) { try await model.generate(tokens: long) }
    let t5 = try #require(GenerationCase.all("t5", holding: "flan/tokenizer.json").first)
    let reader = try await TextGenerator(
      directory: t5.folder.appending(path: "flan"), options: .init(threads: 2))
    await #expect(throws: GenerationError.emptyPrompt) { try await reader.generate(tokens: []) }
    await #expect(throws: GenerationError.unknownToken(id: 999, vocabulary: 67)) {
      try await reader.generate(tokens: [5, 999])
    }
    await #expect(throws: UnsupportedConfiguration.self) {
      _ = try LanguageModelTextEncoder(
        LanguageModelSource(
          glm.folder.path, template: EmbeddingPrompt(), preparation: TextPreparation(.mean)))
    }
  }

  @Test("A missing or foreign tensor is named before weights are read")
  func tensors() async throws {
    for (name, part, key) in [
      ("opt", "pre_norm", "model.decoder.embed_positions.weight"),
      ("opt", "post_norm_350m", "model.decoder.project_out.weight"),
      ("t5", "flan", "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"),
      ("t5", "first", "decoder.block.1.layer.1.EncDecAttention.o.weight"),
    ] {
      let source = try #require(
        GenerationCase.all(name, holding: "\(part)/tokenizer.json").first
      ).folder.appending(path: part)
      let folder = try TemporaryFolder()
      for file in ["config.json", "tokenizer.json", "tokenizer_config.json"] {
        try FileManager.default.copyItem(
          at: source.appending(path: file), to: folder.url.appending(path: file))
      }
      let tensors = try SafetensorsBytes.read(source.appending(path: "model.safetensors").path)
      func write(_ tensors: [StoredTensor]) throws {
        try Data(SafetensorsBytes.file(tensors)).write(
          to: folder.url.appending(path: "model.safetensors"))
      }
      try write(tensors.filter { $0.name != key })
      await #expect {
        _ = try await TextGenerator(directory: folder.url, options: .init(threads: 2))
      } throws: { error in
        (error as? CheckpointError)?.details.key == key
      }
      try write(tensors + [StoredTensor("foreign.weight", [1], [1])])
      await #expect {
        _ = try await TextGenerator(directory: folder.url, options: .init(threads: 2))
      } throws: { error in
        if case .unusedTensors(_, let keys)? = error as? CheckpointError {
          keys == ["foreign.weight"]
        } else {
          false
        }
      }
    }
  }
}
