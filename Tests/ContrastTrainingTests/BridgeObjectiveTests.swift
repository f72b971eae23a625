import Contrast
import ContrastAdapters
import ContrastGeneration
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Foundation
import Testing

@testable import ContrastTraining

/// The tiny Gemma 3 behind bridges of the goldens of `bridge_training.py`.
struct BridgeGolden {
  static let folder = SharedData.fixtures.appending(path: "bridge-training")
  let golden: Golden
  let language: Checkpoint
  let imageWidth = 12

  init() throws {
    golden = try Golden(Self.folder.appending(path: "expected.safetensors"))
    language = try Checkpoint(directory: Self.folder)
  }

  static let kinds: [String: BridgeFiles.Kind] = [
    "linear": .projector(layers: 1, .gelu), "projector": .projector(layers: 2, .gelu),
    "qformer": .queries(
      QFormerConfiguration(
        queryCount: 3, layers: 2, width: 20, heads: 2, hiddenWidth: 28, contextWidth: 12)),
    "instructed": .queries(
      QFormerConfiguration(
        queryCount: 3, layers: 2, width: 20, heads: 2, hiddenWidth: 28, contextWidth: 12,
        text: .init(vocabularySize: 30, positions: 16))),
  ]

  func checkpoint(_ name: String) throws -> Checkpoint {
    try Checkpoint(file: Self.folder.appending(path: "\(name).safetensors"))
  }

  func objective(
    _ name: String, adapter: PEFTAdapter? = nil, rowsPerPass: Int? = nil
  ) throws -> BridgeObjective {
    let configuration = try CausalLanguageModelConfiguration(
      contentsOf: Self.folder.appending(path: "config.json"))
    let adapters = try adapter.map { try AdapterSet([("trained", $0, .unmerged)]) }
    let weights = language.weights
    let model = try CausalLanguageModel(
      adapters.map { weights.adapted(by: $0) } ?? weights, configuration)
    return BridgeObjective(
      bridge: try ImageBridge(
        checkpoint(name).weights, Self.kinds[name]!, imageWidth: imageWidth,
        width: configuration.width),
      model: model, head: try LanguageModelHead(weights, of: model),
      start: golden.integers("start").map { Int32($0) }, imageWidth: imageWidth,
      rowsPerPass: rowsPerPass)
  }

  var batch: BridgeObjective.Batch {
    func parts(_ name: String) -> [[Int32]] {
      var rest = golden.integers("\(name)s")[...]
      return golden.integers("\(name)_lengths").map { length in
        defer { rest = rest.dropFirst(length) }
        return rest.prefix(length).map { Int32($0) }
      }
    }
    let (prompts, answers, instructions) = (parts("prompt"), parts("answer"), parts("instruction"))
    return BridgeObjective.Batch(
      states: Tensor(golden.floats("states"), shape: golden.shape("states")),
      texts: golden.integers("images").enumerated().map { index, image in
        .init(
          image: image, instruction: instructions[index], prompt: prompts[index],
          answer: answers[index])
      })
  }

  func trainer(_ parameters: Parameters, adapters: [String: Float] = [:]) -> Trainer {
    var groups = ParameterGroups(weightDecay: 0.1)
    groups.notDecayed = []
    return Trainer(
      parameters, optimizer: .adamW(beta1: 0.9, beta2: 0.98, epsilon: 1e-6),
      settings: Trainer.Settings(learningRate: 1e-2, groups: groups, threads: 2),
      adapters: adapters)
  }
}

@Suite("A bridge into a frozen language model") struct BridgeObjectiveTests {
  @Test(
    "Three steps as transformers makes them, whole and in parts",
    arguments: ["linear", "projector", "qformer", "instructed"], [nil, 30])
  func steps(kind: String, rowsPerPass: Int?) throws {
    let case_ = try BridgeGolden()
    let objective = try case_.objective(kind, rowsPerPass: rowsPerPass)
    let before = case_.language.fingerprint
    let trainer = case_.trainer(try parameters(of: case_.checkpoint(kind)))
    try expectSteps(of: trainer, case_.golden, prefix: "\(kind).", least: 1) {
      try objective(case_.batch, $0)
    }
    // The language model is what it was, and none of it is trained.
    #expect(try BridgeGolden().language.fingerprint == before)
    #expect(Set(trainer.parameters.keys.map(\.name)) == Set(try case_.checkpoint(kind).names))
  }

  @Test("Three steps with LoRA factors of the language model as peft makes them")
  func lora() throws {
    let case_ = try BridgeGolden()
    let adapter = try PEFTAdapter(directory: BridgeGolden.folder.appending(path: "adapter"))
    let objective = try case_.objective("projector", adapter: adapter)
    let trained = try parameters(of: case_.checkpoint("projector"))
      .merging(adapter.parameters) { $1 }
    try expectSteps(
      of: case_.trainer(trained, adapters: ["trained": 1]), case_.golden, prefix: "lora."
    ) { try objective(case_.batch, $0) }
  }

  @Test(
    "With blocks computed again, and texts in another order, the gradients are the same",
    arguments: ["qformer", "instructed"])
  func recomputed(kind: String) throws {
    let case_ = try BridgeGolden()
    let objective = try case_.objective(kind)
    var batch = case_.batch
    batch.texts.reverse()
    let settings = Trainer.Settings(
      learningRate: 1, usesActivationCheckpointing: true, threads: 1)
    let trainer = Trainer(
      try parameters(of: case_.checkpoint(kind)), optimizer: .adamW(), settings: settings)
    let result = try trainer.gradients { try objective(batch, $0) }
    for (id, gradient) in result.gradients where !id.name.hasSuffix("key.bias") {
      let golden = case_.golden.floats("\(kind).grad.\(id)")
      #expect(relativeError(gradient.elements, golden) < 1e-4, "\(id)")
    }
  }

  @Test("What is measured is the loss of the training, and the answers that would be written")
  func measured() throws {
    let case_ = try BridgeGolden()
    let objective = try case_.objective("linear")
    var batch = case_.batch
    let trainer = case_.trainer(try parameters(of: case_.checkpoint("linear")))
    let loss = try trainer.gradients { try objective(batch, $0) }.loss
    func measure() throws -> (loss: Double, exact: Double) {
      try trainer.evaluate { objective.measure([batch], $0) }
    }
    let measured = try measure()
    #expect(abs(measured.loss - Double(loss)) < 1e-5 && measured.exact < 1)
    for _ in 0..<40 { _ = try trainer.step { try objective(batch, $0) } }
    #expect(try measure().loss < measured.loss - 0.5)
    batch.texts = []
    #expect(try trainer.gradients { try objective(batch, $0) }.loss == 0)
  }
}
