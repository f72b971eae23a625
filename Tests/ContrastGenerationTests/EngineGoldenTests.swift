import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import ContrastGeneration

/// A causal model of the reference with its prompts.
private struct CausalCase {
  let engine: GenerationEngine
  let golden: Golden
  let prompts: [[Int32]]
  let promptLength: Int
  /// What holds for all searches of the case.
  var options = GenerationOptions()

  init(_ reference: GenerationCase, threads: Int = 2, limits: GenerationEngine.Limits = .init())
    throws
  {
    golden = try reference.golden()
    let folder = URL(filePath: reference.path("causal"))
    let model = try CausalLanguageModel(directory: folder, threads: 2)
    let head = try LanguageModelHead(Checkpoint(directory: folder).weights, of: model)
    engine = GenerationEngine(
      LanguageModelDecoder(model: model, head: head), threads: threads, limits: limits)
    let notes = try JSONNode(
      JSONValue(Array(try #require(golden.metadata["notes"]).utf8), file: "notes"), file: "notes")
    let node = try notes.object("causal")
    options.maximumNewTokens = try node.int("max_new_tokens")
    options.stopTokens = [1]
    options.noRepeatNGramSize = try node.object("options").int("no_repeat_ngram_size")
    let (ids, mask) = (
      golden.integers("causal.prompt_ids"), golden.integers("causal.prompt_mask")
    )
    let shape = golden.shape("causal.prompt_ids")
    promptLength = shape[1]
    prompts = (0..<shape[0]).map { row in
      (row * shape[1]..<(row + 1) * shape[1]).filter { mask[$0] == 1 }.map { Int32(ids[$0]) }
    }
  }

  /// The generated tokens of a row, up to the first end.
  func expected(_ name: String, _ row: Int) -> [Int32] {
    let width = golden.shape("causal.\(name).sequences")[1]
    let all = golden.integers("causal.\(name).sequences")[row * width..<(row + 1) * width]
      .dropFirst(promptLength).map(Int32.init)
    return all.firstIndex(of: 1).map { Array(all[...$0]) } ?? Array(all)
  }
}

@Suite("An engine generates what transformers generates")
struct EngineGoldenTests {
  @Test("Greedy search, alone and in one batch", arguments: GenerationCase.all("gemma3"))
  func greedy(_ reference: GenerationCase) async throws {
    let model = try CausalCase(reference)
    for (row, prompt) in model.prompts.enumerated() {
      let result = try await model.engine.generate(GenerationPrompt(prompt), nil, model.options)
      #expect(result.map(\.tokens) == [model.expected("greedy", row)])
    }
    let together = try await withThrowingTaskGroup(of: (Int, [GeneratedTokens]).self) { group in
      for (row, prompt) in model.prompts.enumerated() {
        group.addTask {
          (row, try await model.engine.generate(GenerationPrompt(prompt), nil, model.options))
        }
      }
      return try await group.reduce(into: [Int: [GeneratedTokens]]()) { $0[$1.0] = $1.1 }
    }
    for row in model.prompts.indices {
      #expect(together[row]?.map(\.tokens) == [model.expected("greedy", row)])
    }
  }

  @Test("Each step of samples and of beams", arguments: GenerationCase.all("gemma3"))
  func steps(_ reference: GenerationCase) throws {
    var model = try CausalCase(reference)
    let replay = DecoderReplay(
      decoder: model.engine.decoder, prompts: model.prompts, run: Run(threads: 2))
    try replay.expectSamples(model.golden, "causal.sampled", model.options.sampling)
    model.options.beamCount = 3
    try replay.expectBeams(model.golden, "causal.beam3", model.options)
  }

  @Test("Beam search with its scores", arguments: GenerationCase.all("gemma3"))
  func beams(_ reference: GenerationCase) async throws {
    var model = try CausalCase(reference)
    model.options.beamCount = 3
    let scores = model.golden.floats("causal.beam3.sequences_scores")
    for (row, prompt) in model.prompts.enumerated() {
      let result = try await model.engine.generate(GenerationPrompt(prompt), nil, model.options)
      #expect(result.map(\.tokens) == [model.expected("beam3", row)])
      #expect(abs(try #require(result.first?.score) - Double(scores[row])) < 1e-5)
    }
  }

  @Test(
    "Prompts in parts and kept prompts change nothing", arguments: GenerationCase.all("gemma3"))
  func parts(_ reference: GenerationCase) async throws {
    var limits = GenerationEngine.Limits()
    limits.rowsPerPass = 3
    let model = try CausalCase(reference, limits: limits)
    // The second time what was kept is all of the prompt but its last token.
    for _ in 0..<2 {
      for (row, prompt) in model.prompts.enumerated() {
        let result = try await model.engine.generate(GenerationPrompt(prompt), nil, model.options)
        #expect(result.map(\.tokens) == [model.expected("greedy", row)])
      }
    }
  }

  @Test("Samples of one seed: one thread or two, alone or beside others")
  func samples() async throws {
    let reference = try #require(GenerationCase.all("gemma3").first)
    var results: [[[Int32]]] = []
    for threads in [1, 2] {
      var model = try CausalCase(reference, threads: threads)
      model.options.samples = true
      model.options.temperature = 1.5
      model.options.resultCount = 3
      model.options.seed = 11
      results.append(
        try await model.engine.generate(GenerationPrompt(model.prompts[0]), nil, model.options)
          .map(\.tokens))
      let (engine, second, options) = (model.engine, model.prompts[1], model.options)
      async let other = engine.generate(GenerationPrompt(second), nil, options)
      results.append(
        try await model.engine.generate(GenerationPrompt(model.prompts[0]), nil, model.options)
          .map(\.tokens))
      _ = try await other
      model.options.seed = 12
      let third = try await model.engine.generate(
        GenerationPrompt(model.prompts[0]), nil, model.options)
      #expect(third.map(\.tokens) != results[0])
    }
    #expect(results.allSatisfy { $0 == results[0] })
    #expect(Set(results[0]).count > 1)
  }

  @Test("Scores of continuations are the log-probabilities of the logits")
  func scores() async throws {
    let reference = try #require(GenerationCase.all("gemma3").first)
    let model = try CausalCase(reference)
    let golden = model.golden
    let ids = golden.integers("causal.input_ids")
    let (width, vocabulary) = (
      golden.shape("causal.all_logits")[1], golden.shape("causal.all_logits")[2]
    )
    let mask = golden.integers("causal.attention_mask")
    let logits = golden.floats("causal.all_logits")
    let row = (0..<model.prompts.count).first { row in
      mask[row * width..<(row + 1) * width].allSatisfy { $0 == 1 }
    }
    let first = try #require(row) * width
    let tokens = ids[first..<first + width].map(Int32.init)
    let start = 5
    let found = try await model.engine.score(
      [Array(tokens[start...]), Array(tokens[start..<start + 3])],
      behind: GenerationPrompt(Array(tokens[..<start])))
    #expect(
      found[0].prefix(3).elementsEqual(found[1]) {
        abs($0.logProbability - $1.logProbability) < 1e-5
      })
    for (i, score) in found[0].enumerated() {
      let place = first + start + i - 1
      let line = logits[place * vocabulary..<(place + 1) * vocabulary].map(Double.init)
      let normalizer = log(line.reduce(0) { $0 + exp($1) })
      #expect(
        abs(Double(score.logProbability) - (line[Int(tokens[start + i])] - normalizer)) < 1e-4)
      #expect(
        abs(
          Double(score.meanLogProbability) - (line.reduce(0, +) / Double(vocabulary) - normalizer))
          < 1e-4)
    }
  }
}
