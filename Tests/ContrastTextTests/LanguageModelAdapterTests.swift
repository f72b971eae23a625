import ContrastAdapters
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastText

/// One adapter of the reference generator's `lora` case, with what PEFT and transformers compute from
/// the whole decoder under it.
struct AdaptedDecoder: Sendable, CustomTestStringConvertible {
  let root: URL
  let name: String
  var testDescription: String { root.pathComponents.suffix(2).joined(separator: "/") + "/" + name }

  static let all: [AdaptedDecoder] = SharedData.cases(["lora"]).flatMap { root in
    ["plain", "rslora", "pattern", "dora", "modules_to_save", "some_layers"]
      .map { AdaptedDecoder(root: root, name: $0) }
  }

  var base: String { root.appending(path: "base").path }
  var folder: URL { root.appending(path: name) }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }

  func set(_ use: AdapterSet.Use) throws -> AdapterSet {
    try AdapterSet([("lora", PEFTAdapter(directory: folder), use)])
  }

  /// The decoder under `adapters`; loading is strict both ways.
  func model(_ adapters: AdapterSet?, bidirectional: Bool) throws -> CausalLanguageModel {
    var configuration = try CausalLanguageModelConfiguration(
      contentsOf: URL(filePath: base + "/config.json"))
    configuration.isBidirectional = bidirectional
    let checkpoint = try Checkpoint(directory: URL(filePath: base), threads: 2)
    let weights = adapters.map { checkpoint.weights.adapted(by: $0) } ?? checkpoint.weights
    let model = try CausalLanguageModel(weights, configuration)
    try checkpoint.requireAllUsed()
    try adapters?.requireAllUsed()
    return model
  }
}

@Suite("Decoders under LoRA adapters against PEFT")
struct LanguageModelAdapterTests {
  /// Compares the states in both directions, and their mean, with the golden.
  private func expectAgreement(
    _ reference: AdaptedDecoder, _ adapters: AdapterSet, running: [String: Float] = [:]
  ) throws {
    let golden = try reference.golden()
    let length = golden.shape("input_ids")[1]
    let (ids, mask) = (golden.ids("input_ids"), golden.integers("embed_mask"))
    let rows = stride(from: 0, to: ids.count, by: length).map { $0..<$0 + length }
    let texts = rows.map { Array(ids[$0]) }
    let counts = rows.map { mask[$0].reduce(0, +) }
    for (mode, bidirectional) in [("causal", false), ("bidirectional", true)] {
      let model = try reference.model(adapters, bidirectional: bidirectional)
      let run = Run(threads: 2)
      run.adapters = try adapters.choice(running)
      let hidden = model(texts, run)
      #expect(relativeError(hidden.elements, golden.floats(mode)) < 1e-4, "\(mode)")
      let bare = try reference.model(nil, bidirectional: bidirectional)
      let effect = relativeError(hidden.elements, bare(texts, Run(threads: 1)).elements)
      #expect(effect > 1e-3)
      guard bidirectional else { continue }
      let pooled = TextPooling.mean(hidden, texts, last: counts, run)
      #expect(relativeError(pooled.elements, golden.floats("pooled_bidirectional")) < 1e-4)
    }
  }

  @Test("Merged, the whole decoder agrees to 1e-4", arguments: AdaptedDecoder.all)
  func merged(_ reference: AdaptedDecoder) throws {
    try expectAgreement(reference, reference.set(.merged()))
  }

  @Test("Unmerged, the whole decoder agrees to 1e-4", arguments: AdaptedDecoder.all)
  func unmerged(_ reference: AdaptedDecoder) throws {
    // What replaces tensors of the model can only be merged, and the set says so.
    guard reference.name != "modules_to_save" else {
      #expect(throws: AdapterError.self) { _ = try reference.set(.unmerged) }
      return
    }
    try expectAgreement(reference, reference.set(.unmerged), running: ["lora": 1])
  }
}
