import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import ContrastTokenizers
import Foundation
import Testing
@testable import ContrastTraining

/// A tiny Llama of the goldens of `language_model_training.py`.
struct TrainedLlama {
  let folder: URL
  let checkpoint: Checkpoint
  let configuration: CausalLanguageModelConfiguration
  let golden: Golden

  init(_ name: String, isBidirectional: Bool = false) throws {
    folder = SharedData.fixtures.appending(path: "language-model-training/\(name)")
    checkpoint = try Checkpoint(directory: folder)
    var configuration = try CausalLanguageModelConfiguration(
      contentsOf: folder.appending(path: "config.json"))
    configuration.isBidirectional = isBidirectional
    self.configuration = configuration
    golden = try Golden(folder.appending(path: "expected.safetensors"))
  }

  func model() throws -> CausalLanguageModel {
    try CausalLanguageModel(checkpoint.weights, configuration)
  }

  func head(isTrained: Bool = true) throws -> LanguageModelHead {
    try LanguageModelHead(checkpoint.weights, of: try model(), isTrained: isTrained)
  }

  /// Rows of tokens that stand one after the other.
  func rows(_ name: String, lengths: String = "lengths") -> [[Int32]] {
    var rest = golden.integers(name)[...]
    return golden.integers(lengths).map { length in
      defer { rest = rest.dropFirst(length) }
      return rest.prefix(length).map { Int32($0) }
    }
  }

  var batch: LanguageModelObjective.Batch { .init(texts: rows("tokens")) }
}

@Suite("Language modelling") struct LanguageModelObjectiveTests {
  private static let settings = Trainer.Settings(
    learningRate: 1e-2,
    groups: {
      var groups = ParameterGroups(weightDecay: 0.1)
      groups.notDecayed = []
      return groups
    }(), threads: 2)

  private func trainer(_ llama: TrainedLlama) throws -> Trainer {
    Trainer(
      try parameters(of: llama.checkpoint),
      optimizer: .adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6), settings: Self.settings)
  }

  @Test(
    "Three steps as transformers makes them, whole and in parts",
    arguments: ["tied", "untied"], [nil, 9])
  func causal(name: String, tokensPerPass: Int?) throws {
    let llama = try TrainedLlama(name)
    let objective = LanguageModelObjective(
      model: try llama.model(), head: try llama.head(), tokensPerPass: tokensPerPass)
    #expect((objective.head.parameter == ParameterID("lm_head.weight")) == (name == "untied"))
    try expectSteps(of: try trainer(llama), llama.golden) { try objective(llama.batch, $0) }
  }

  @Test("Masked next tokens, each told by the state before it", arguments: [nil, 12])
  func masked(tokensPerPass: Int?) throws {
    let llama = try TrainedLlama("untied", isBidirectional: true)
    let objective = LanguageModelObjective(
      model: try llama.model(), head: try llama.head(), tokensPerPass: tokensPerPass)
    let masked = TokenMasking.MaskedTexts(
      inputs: llama.rows("mntp.inputs"),
      isChosen: llama.rows("mntp.chosen").map { $0.map { $0 == 1 } })
    let result = try trainer(llama).gradients { try objective.loss(of: llama.batch, masked, $0) }
    #expect(relativeError([result.loss], llama.golden.floats("mntp.loss")) < 1e-5)
    let names = llama.golden.names.filter { $0.hasPrefix("mntp.grad.") }
    #expect(names.count == 21)
    for name in names {
      let gradient = try #require(result.gradients[ParameterID(String(name.dropFirst(10)))])
      #expect(relativeError(gradient.elements, llama.golden.floats(name)) < 1e-4, "\(name)")
    }
  }

  @Test("A frozen head gives the other gradients all the same, and validation the same loss")
  func frozenHead() throws {
    let llama = try TrainedLlama("untied")
    var trained = try parameters(of: llama.checkpoint)
    trained[ParameterID("lm_head.weight")] = nil
    let trainer = Trainer(trained, optimizer: .adamW(), settings: Self.settings)
    let objective = LanguageModelObjective(
      model: try llama.model(), head: try llama.head(isTrained: false))
    let result = try trainer.gradients { try objective(llama.batch, $0) }
    #expect(result.gradients[ParameterID("lm_head.weight")] == nil)
    let name = "model.layers.0.mlp.up_proj.weight"
    #expect(
      relativeError(
        result.gradients[ParameterID(name)]!.elements, llama.golden.floats("grad." + name)) < 1e-4)
    let halves = [[0, 1], [2, 3]].map { rows in
      LanguageModelObjective.Batch(texts: rows.map { llama.batch.texts[$0] })
    }
    let whole = try trainer.evaluate { try objective.evaluate(halves, $0) }
    #expect(abs(whole.loss - Double(result.loss)) < 1e-5 && whole.tokens == 7 + 12 + 2 + 5 - 4)
  }

  @Test("A batch in which nothing is predicted costs nothing and changes nothing")
  func nothingPredicted() throws {
    let llama = try TrainedLlama("tied")
    let objective = LanguageModelObjective(model: try llama.model(), head: try llama.head())
    let result = try trainer(llama).gradients { try objective(.init(texts: [[3], [4]]), $0) }
    #expect(result.loss == 0 && result.gradients.isEmpty)
  }

  @Test("A token beyond the vocabulary of the head is an error")
  func labelOutOfRange() throws {
    let llama = try TrainedLlama("untied")
    let objective = LanguageModelObjective(model: try llama.model(), head: try llama.head())
    let masked = TokenMasking.MaskedTexts(inputs: [[3, 4]], isChosen: [[true, true]])
    #expect(throws: TrainingError.labelOutOfRange(row: 0, label: 40, vocabulary: 40)) {
      _ = try trainer(llama).gradients { pass in
        try objective.loss(of: .init(texts: [[3, 40]]), masked, pass)
      }
    }
  }
}

@Suite("Hidden tokens") struct TokenMaskingTests {
  private let masking = TokenMasking(
    maskToken: 7, specialTokens: [0, 1], vocabularySize: 1000)

  @Test("Shares are those of BERT, and special tokens are never chosen")
  func shares() {
    var generator = SeededGenerator(seed: 1)
    let texts = (0..<200).map { _ in
      [0] + (0..<100).map { _ in Int32.random(in: 8..<1000, using: &generator) } + [1]
    }
    let masked = masking(texts, seed: 3, step: 5)
    var (chosen, hidden, replaced) = (0, 0, 0)
    for text in texts.indices {
      for place in texts[text].indices {
        let (before, after) = (texts[text][place], masked.inputs[text][place])
        guard masked.isChosen[text][place] else {
          #expect(before == after)
          continue
        }
        #expect(before > 1)
        chosen += 1
        if after == 7 { hidden += 1 } else if after != before { replaced += 1 }
      }
    }
    // Four standard deviations each.
    #expect(abs(Double(chosen) - 4000) < 4 * (20_000.0 * 0.2 * 0.8).squareRoot())
    #expect(abs(Double(hidden) / Double(chosen) - 0.8) < 4 * (0.16 / 4000).squareRoot())
    #expect(abs(Double(replaced) / Double(chosen) - 0.1) < 4 * (0.09 / 4000).squareRoot())
    var all = masking
    all.corruption = .allMasked
    let hiddenAll = all(texts, seed: 3, step: 5)
    for text in texts.indices {
      for place in texts[text].indices where hiddenAll.isChosen[text][place] {
        #expect(hiddenAll.inputs[text][place] == 7)
      }
    }
  }

  @Test("Choices depend on seed, step and place, and on nothing else")
  func seeds() {
    let texts = [[Int32]](repeating: Array(10..<200), count: 3)
    let masked = masking(texts, seed: 3, step: 5)
    #expect(masked == masking(texts, seed: 3, step: 5))
    #expect(masked != masking(texts, seed: 3, step: 6))
    #expect(masked != masking(texts, seed: 4, step: 5))
    #expect(masked.isChosen[0] != masked.isChosen[1])
    #expect(masking([texts[0]], seed: 3, step: 5).inputs[0] == masked.inputs[0])
  }

  @Test("The mask token is one of the tokenizer")
  func tokenizer() throws {
    let tokenizer = try Tokenizer(directory: TinyLanguageModel.tokenizer)
    let masking = try TokenMasking(tokenizer)
    #expect(tokenizer.token(of: masking.maskToken) == "_")
    #expect(masking.specialTokens.contains(tokenizer.specialTokenID(.end)!))
    #expect(throws: TrainingError.unknownToken("no such token")) {
      try TokenMasking(tokenizer, maskToken: "no such token")
    }
  }
}

@Suite("Rows of tokens") struct TokenSequencesTests {
  @Test("Documents become rows, or blocks across their borders")
  func rows() {
    let documents: [[Int32]] = [[1, 2, 3], [4], [5, 6, 7, 8, 9], []]
    let rows = TokenSequences(rows: documents, maximumLength: 4, name: "rows")
    #expect((0..<rows.count).map { rows[$0] } == [[1, 2, 3], [5, 6, 7, 8]])
    let blocks = TokenSequences(blocks: documents, length: 4, name: "blocks")
    #expect((0..<blocks.count).map { blocks[$0] } == [[1, 2, 3, 4], [5, 6, 7, 8]])
    #expect(blocks.tokenCount == 8)
  }

  @Test("Texts, with what the tokenizer puts around them")
  func texts() throws {
    let tokenizer = try Tokenizer(directory: TinyLanguageModel.tokenizer)
    let texts = ["a dog", "ein Hund"]
    let rows = TokenSequences(
      texts: texts, as: .documents(maximumLength: 64), with: tokenizer, end: 5, name: "texts")
    #expect((0..<rows.count).map { rows[$0] } == texts.map { tokenizer.encode($0).ids + [5] })
    let blocks = TokenSequences(
      texts: texts, as: .blocks(length: 4), with: tokenizer, name: "texts")
    let all = texts.flatMap { tokenizer.encode($0).ids }
    #expect(blocks.count == all.count / 4 && blocks[1] == Array(all[4..<8]))
  }

  @Test("A saved position gives the batches that would have come")
  func position() async throws {
    let sets = (0..<2).map { set in
      TokenSequences(
        rows: (0..<20).map { [Int32(set), Int32($0)] }, maximumLength: 8, name: "\(set)")
    }
    let batches = try Batches(sets, batchSize: 3, seed: 2)
    for _ in 0..<8 { _ = try await batches.next() }
    let saved = try await batches.next().position
    let other = try Batches(sets, batchSize: 3, seed: 2, from: saved)
    for _ in 0..<20 {
      let batch = try #require(try await batches.next().batch)
      #expect(Set(batch.texts.map { $0[0] }).count == 1)
      #expect(try await other.next().batch == batch)
    }
    #expect(throws: TrainingDataError.self) {
      try Batches(sets, batchSize: 21, seed: 2)
    }
  }
}
