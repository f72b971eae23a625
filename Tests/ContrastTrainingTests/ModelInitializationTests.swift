import Contrast
import ContrastAdapters
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing
@testable import ContrastTraining

@Suite("New language models and adapters") struct ModelInitializationTests {
  private let folder: TemporaryFolder
  private let start = LanguageModelInitialization(
    width: 32, layers: 3, heads: 4, keyValueHeads: 2, hiddenWidth: 48, maximumPositions: 64)

  init() throws { folder = try TemporaryFolder() }

  private func make(
    _ start: LanguageModelInitialization, _ name: String, seed: UInt64 = 1
  ) throws -> LanguageModelFolder {
    let place = folder.url.appending(path: name)
    try start.write(to: place, tokenizer: TinyLanguageModel.tokenizer, seed: seed)
    return try LanguageModelFolder(LanguageModelSource(place.path))
  }

  @Test("A folder opens, strictly both ways, with weights that depend on the seed")
  func folders() throws {
    let model = try make(start, "a")
    #expect(model.configuration.layers == 3 && model.configuration.width == 32)
    #expect(model.configuration.vocabularySize == model.tokenizer.idLimit)
    #expect(model.configuration.block.attention.heads.keyValueCount == 2)
    #expect(model.preparation.isBidirectional == false)
    let parameters = try TrainableLanguageModel(model).parameters()
    #expect(parameters.count == 2 + 3 * 9)
    #expect(parameters[ParameterID("model.norm.weight")]!.elements.allSatisfy { $0 == 1 })
    func deviation(_ name: String) -> Float {
      let values = parameters[ParameterID(name)]!.elements
      return (values.reduce(0) { $0 + $1 * $1 } / Float(values.count)).squareRoot()
    }
    #expect(abs(deviation("model.embed_tokens.weight") - 0.02) < 0.001)
    #expect(abs(deviation("model.layers.1.mlp.up_proj.weight") - 0.02) < 0.002)
    for name in ["self_attn.o_proj", "mlp.down_proj"] {
      #expect(
        abs(deviation("model.layers.2.\(name).weight") - 0.02 / Float(6).squareRoot()) < 0.001)
    }
    let same = try TrainableLanguageModel(make(start, "b")).parameters()
    let other = try TrainableLanguageModel(make(start, "c", seed: 2)).parameters()
    let table = ParameterID("model.embed_tokens.weight")
    #expect(same[table]!.elements == parameters[table]!.elements)
    #expect(other[table]!.elements != parameters[table]!.elements)
    let encoder = try model.load()
    #expect(encoder([try encoder.tokenize("a dog")], Run(threads: 1)).shape == [1, 32])
    #expect(throws: ModelConversionError.self) { try make(start, "a") }
    var odd = start
    odd.heads = 5
    #expect(throws: FileError.self) { try make(odd, "d") }
    #expect(!FileManager.default.fileExists(atPath: folder.path("d")))
  }

  @Test("A head of its own is a parameter, a tied one is the token table")
  func heads() throws {
    var untied = start
    untied.isHeadTied = false
    for (start, parameter) in [
      (start, "model.embed_tokens.weight"), (untied, "lm_head.weight"),
    ] {
      let model = try TrainableLanguageModel(make(start, parameter))
      let head = try model.languageModelling().head
      #expect(head.parameter == ParameterID(parameter))
      #expect(try model.parameters(hasHead: true)[head.parameter]?.shape == head.weight.shape)
      #expect(try model.parameters()[ParameterID("lm_head.weight")] == nil)
    }
  }

  @Test("Training lowers the loss, and the folder written has its numbers")
  func trainedFolder() async throws {
    var untied = start
    untied.isHeadTied = false
    let model = try TrainableLanguageModel(make(untied, "start"))
    let (encoder, tokenizer) = (model.encoder, model.folder.tokenizer)
    let objective = try model.languageModelling()
    let rows = TokenSequences(
      texts: (0..<8).map { "a dog and \($0) cats" }, as: .documents(maximumLength: 64),
      with: tokenizer, name: "rows")
    let batches = try Batches([rows], batchSize: 4, seed: 1)
    let trainer = Trainer(
      try model.parameters(hasHead: true), optimizer: .adamW(),
      settings: .init(learningRate: 3e-3, threads: 2))
    var losses: [Float] = []
    for _ in 0..<40 {
      let batch = try #require(try await batches.next().batch)
      losses.append(try trainer.step { try objective(batch, $0) }.loss)
    }
    #expect(abs(losses[0] - log(Float(tokenizer.idLimit))) < 0.2)
    #expect(losses[39] < 0.4 * losses[0])

    let texts = try ["a dog", "und 3 Katzen"].map { try encoder.tokenize($0) }
    let states = trainer.evaluate { encoder(texts, $0).elements }
    let limits: [ModelConversion.Precision: Float] = [.float32: 1e-5, .bfloat16: 2e-2]
    for (precision, limit) in limits {
      let place = folder.url.appending(path: "trained-\(precision)")
      try model.write(trainer.parameters, to: place, precision: precision)
      let again = try LanguageModelFolder(LanguageModelSource(place.path))
      #expect(
        again.checkpoint.elementType(of: "lm_head.weight")
          == (precision == .float32 ? .float32 : .bfloat16))
      #expect(again.preparation == model.folder.preparation)
      let found = try again.load()(texts, Run(threads: 2)).elements
      #expect(relativeError(found, states) < limit)
    }
    #expect(throws: TrainingError.unknownParameter(ParameterID("other"))) {
      try model.write(
        [ParameterID("other"): Tensor([0], shape: [1])], to: folder.url.appending(path: "x"))
    }
  }

  @Test("A new adapter has factors for the layers meant, changes nothing, and trains")
  func adapters() throws {
    let model = try make(start, "base")
    func modules(_ targets: PEFTConfiguration.Modules) throws -> [String] {
      try LoRAInitialization(rank: 2, alpha: 4, targets: targets)
        .adapter(for: model, seed: 1).modules.keys.sorted()
    }
    #expect(try modules(.allLinear).count == 3 * 7)
    #expect(
      try modules(.names(["q_proj"])) == (0..<3).map { "layers.\($0).self_attn.q_proj" })
    #expect(
      try modules(.pattern(#"layers\.1\.mlp\..*"#))
        == ["down", "gate", "up"].map { "layers.1.mlp.\($0)_proj" })
    #expect(throws: TrainingError.self) { try modules(.names(["c_attn"])) }

    let adapter = try LoRAInitialization(
      rank: 2, alpha: 4, dropout: 0.25, targets: .names(["v_proj", "down_proj"])
    ).adapter(for: model, seed: 5)
    let down = adapter.modules["layers.0.mlp.down_proj"]!
    #expect(down.a.shape == [2, 48] && down.b.shape == [32, 2])
    let bound = 1 / Float(48).squareRoot()
    #expect(down.a.elements.allSatisfy { abs($0) <= bound })
    #expect(down.a.elements.contains { abs($0) > 0.8 * bound })
    #expect(down.b.elements.allSatisfy { $0 == 0 })

    let trainable = try TrainableLanguageModel(model, adapter: adapter)
    let encoder = trainable.encoder
    let texts = try ["a dog", "ein Hund", "two cats", "zwei Katzen"].map {
      try encoder.tokenize($0)
    }
    let plain = try model.load()(texts, Run(threads: 1)).elements
    let run = Run(threads: 1)
    run.adapters = trainable.adapters
    #expect(encoder(texts, run).elements == plain)

    let objective = CaptionContrastiveObjective(encoder: encoder)
    let trainer = Trainer(
      try trainable.parameters(), optimizer: .adamW(),
      settings: .init(learningRate: 1e-2, threads: 1), adapters: trainable.adapters)
    let batch = CaptionContrastiveObjective.Batch(
      queries: [texts[0], texts[2]], positives: [texts[1], texts[3]])
    for _ in 0..<5 { _ = try trainer.step { try objective(batch, $0) } }
    let place = folder.url.appending(path: "adapter")
    try trainable.write(trainer.parameters, to: place)
    let trained = trainer.evaluate { encoder(texts, $0).elements }
    #expect(relativeError(trained, plain) > 1e-3)
    let opened = try LanguageModelFolder(
      LanguageModelSource(place.path, base: model.directory.path))
    #expect(opened.preparation == model.preparation)
    let found = try opened.load()(texts, Run(threads: 1)).elements
    #expect(relativeError(found, trained) < 1e-5)

    // Hidden tokens are learnt through the adapter too, under the frozen head.
    let modelling = try trainable.languageModelling(masking: TokenMasking(model.tokenizer))
    let rows = LanguageModelObjective.Batch(texts: texts.map(\.ids))
    let gradients = try trainer.gradients { try modelling(rows, $0) }.gradients
    #expect(Set(gradients.keys) == Set(adapter.parameters.keys))
  }

  @Test("Going on from a state gives the bits of not having stopped: hidden tokens, dropout, order")
  func resuming() async throws {
    let model = try make(start, "resumed")
    let adapter = try LoRAInitialization(
      rank: 2, alpha: 4, dropout: 0.3, targets: .allLinear
    ).adapter(for: model, seed: 1)
    let trainable = try TrainableLanguageModel(
      model.preparing(TextPreparation(isBidirectional: true)), adapter: adapter)
    let objective = try trainable.languageModelling(
      masking: TokenMasking(model.tokenizer, rate: 0.4), tokensPerPass: 24)
    let rows = TokenSequences(
      texts: (0..<9).map { "\($0) dogs and a cat" }, as: .documents(maximumLength: 32),
      with: model.tokenizer, name: "rows")
    func trainer() throws -> Trainer {
      Trainer(
        try trainable.parameters(), optimizer: .adamW(),
        settings: .init(learningRate: 1e-2, seed: 9, threads: 2), adapters: trainable.adapters)
    }
    func train(
      _ trainer: Trainer, _ steps: Int, from position: BatchSampler.Position? = nil
    ) async throws -> BatchSampler.Position {
      let batches = try Batches([rows], batchSize: 4, seed: 3, from: position)
      var position: BatchSampler.Position!
      for _ in 0..<steps {
        let drawn = try await batches.next()
        _ = try trainer.step { try objective(drawn.batch!, $0) }
        position = drawn.position
      }
      return position
    }
    let whole = try trainer()
    _ = try await train(whole, 7)
    let (first, second) = (try trainer(), try trainer())
    let position = try await train(first, 3)
    try second.restore(first.state)
    _ = try await train(second, 4, from: position)
    for (id, value) in whole.parameters {
      #expect(second.parameters[id]!.elements == value.elements, "\(id)")
      #expect(adapter.parameters[id]!.elements != value.elements, "\(id)")
    }
  }

  @Test("Products in bfloat16 give nearly the gradients of float32, head included")
  func bfloat16() throws {
    var large = start
    large.deviation = 0.2
    let folder = try make(large, "precise")
    func gradients(_ precision: Precision) throws -> (loss: Float, gradients: Parameters) {
      let model = try TrainableLanguageModel(
        LanguageModelFolder(
          LanguageModelSource(folder.directory.path), threads: 1, precision: precision))
      let objective = try model.languageModelling()
      let texts = ["a dog", "ein Hund"].map { model.folder.tokenizer.encode($0).ids }
      return try Trainer(
        try model.parameters(), optimizer: .adamW(), settings: .init(learningRate: 1, threads: 1)
      ).gradients { try objective(.init(texts: texts), $0) }
    }
    let (exact, rounded) = (try gradients(.float32), try gradients(.bfloat16))
    #expect(abs(rounded.loss - exact.loss) < 0.01 * exact.loss)
    #expect(rounded.loss != exact.loss)
    for (id, gradient) in exact.gradients {
      let (a, b) = (gradient.elements, rounded.gradients[id]!.elements)
      func dot(_ x: [Float], _ y: [Float]) -> Float { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
      #expect(dot(a, b) / (dot(a, a) * dot(b, b)).squareRoot() > 0.995, "\(id)")
    }
  }

  @Test("An adapter whose gradients are not computed is refused by name")
  func doraIsNotTrained() throws {
    let base = try make(start, "dora")
    let adapter = try PEFTAdapter(
      directory: SharedData.fixtures.appending(path: "cases/lora/dora"))
    #expect(throws: TrainingError.adapterNotTrainable(file: adapter.file, option: "use_dora")) {
      try TrainableLanguageModel(base, adapter: adapter)
    }
  }
}
