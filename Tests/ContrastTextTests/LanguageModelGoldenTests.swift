import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastText

/// A decoder of the reference generator with what transformers computes from it.
struct DecoderCase: Sendable, CustomTestStringConvertible {
  let folder: URL
  var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }
  var name: String { folder.lastPathComponent }

  static let families = [
    "llama", "llama31", "llama32", "llama32_v5", "qwen2", "mistral", "gemma",
  ]

  static let all = SharedData.cases(families).map { DecoderCase(folder: $0) }

  /// Made by `Scripts/goldens/language_models.py`.
  static let ours = ["qwen3", "gemma2", "mistral_window", "llama_bias"].map {
    DecoderCase(folder: SharedData.fixtures.appending(path: "language-models/\($0)"))
  }

  func golden() throws -> Golden { try Golden(folder.appending(path: "expected.safetensors")) }

  func model(bidirectional: Bool) throws -> CausalLanguageModel {
    try CausalLanguageModel(directory: folder, isBidirectional: bidirectional, threads: 2)
  }
}

extension Golden {
  func ids(_ name: String) -> [Int32] { integers(name).map { Int32($0) } }
}

@Suite("Decoders against transformers")
struct LanguageModelGoldenTests {
  private static let lengths = [1, 2, 7, 31, 64]

  @Test(
    "Hidden states and means agree to 1e-4, causal and bidirectional", arguments: DecoderCase.all)
  func hiddenStates(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    for (mode, bidirectional) in [("causal", false), ("bidirectional", true)] {
      let model = try reference.model(bidirectional: bidirectional)
      let other = bidirectional ? "causal" : "bidirectional"
      for length in Self.lengths {
        let ids = golden.ids("len\(length).input_ids")
        let run = Run(threads: 2)
        var taps: [String: [Float]] = [:]
        run.tap = { taps[$0] = $1.elements }
        let hidden = model([ids], run)
        #expect(relativeError(hidden.elements, golden.floats("len\(length).\(mode)")) < 1e-4)
        // A model run in the wrong direction must not pass for the right one.
        let wrong = relativeError(hidden.elements, golden.floats("len\(length).\(other)"))
        #expect(length == 1 ? wrong < 1e-4 : wrong > 1e-2)
        let count = golden.integers("len\(length).embed_mask").reduce(0, +)
        let pooled = TextPooling.mean(hidden, [ids], last: [count], run)
        #expect(
          relativeError(pooled.elements, golden.floats("len\(length).pooled_\(mode)")) < 1e-4)
        if length == 7 {
          #expect(
            relativeError(try #require(taps["embeddings"]), golden.floats("len7.embeddings")) < 1e-6
          )
          #expect(
            relativeError(try #require(taps["block0"]), golden.floats("len7.block0_\(mode)")) < 1e-4
          )
        }
      }
    }
  }

  @Test("A ragged batch has the vectors of the left-padded one", arguments: DecoderCase.all)
  func leftPadding(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    let length = golden.shape("batch.input_ids")[1]
    let (ids, attend) = (golden.ids("batch.input_ids"), golden.integers("batch.attention_mask"))
    let embed = golden.integers("batch.embed_mask")
    let rows = stride(from: 0, to: ids.count, by: length).map { $0..<$0 + length }
    let texts = rows.map { row in row.filter { attend[$0] == 1 }.map { ids[$0] } }
    let counts = rows.map { row in row.reduce(0) { $0 + embed[$1] } }
    let run = Run(threads: 2)
    let hidden = try reference.model(bidirectional: true)(texts, run)
    let pooled = TextPooling.mean(hidden, texts, last: counts, run)
    #expect(relativeError(pooled.elements, golden.floats("batch.pooled_bidirectional")) < 1e-4)
  }

  @Test("Rotary frequencies", arguments: DecoderCase.all)
  func frequencies(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    let model = try reference.model(bidirectional: true)
    let rotary = model.configuration.rotaries[0]
    func check(_ rotary: RotaryFrequencies, _ name: String) {
      let expected = golden.floats(name)
      let actual = rotary.values(headWidth: 2 * expected.count)
      for (a, e) in zip(actual, expected) { #expect(abs(Float(a) - e) <= 1e-6 * e) }
    }
    check(rotary, "inv_freq")
    for (name, factor) in [("inv_freq_8b", 8.0), ("inv_freq_1b", 32)] where golden.has(name) {
      check(
        RotaryFrequencies(
          base: 500_000,
          scaling: .llama3(factor: factor, lowFactor: 1, highFactor: 4, originalPositions: 8192)),
        name)
    }
  }

  @Test(
    "A batch equals its items, and order is kept",
    arguments: DecoderCase.all.filter { $0.name == "llama" } + DecoderCase.ours,
    [false, true])
  func batches(_ reference: DecoderCase, bidirectional: Bool) throws {
    var model = try reference.model(bidirectional: bidirectional)
    if model.configuration.maximumPositions < 128 {
      var configuration = model.configuration
      configuration.maximumPositions = 128
      model = try CausalLanguageModel(
        Checkpoint(directory: reference.folder).weights, configuration)
    }
    var generator = SeededGenerator(seed: 5)
    let vocabulary = Int32(model.configuration.vocabularySize)
    let texts = [1, 2, 31, 32, 33, 128].map { length in
      (0..<length).map { _ in Int32.random(in: 0..<vocabulary, using: &generator) }
    }
    let alone = texts.flatMap { model([$0], Run(threads: 1)).elements }
    #expect(relativeError(model(texts, Run(threads: 2)).elements, alone) < 1e-5)
    let reversed = texts.reversed().map { model([$0], Run(threads: 2)).elements }
    #expect(relativeError(reversed.reversed().flatMap { $0 }, alone) < 1e-5)
  }

  @Test("Under causal attention the past does not see the future", arguments: DecoderCase.ours)
  func causality(_ reference: DecoderCase) throws {
    let ids = try reference.golden().ids("len40.input_ids")
    var changed = ids
    changed[39] = (ids[39] + 1) % 60
    for bidirectional in [false, true] {
      let model = try reference.model(bidirectional: bidirectional)
      let (a, b) = (model([ids], Run(threads: 1)), model([changed], Run(threads: 1)))
      let width = model.configuration.width
      let same =
        relativeError(
          Array(a.elements.prefix(39 * width)), Array(b.elements.prefix(39 * width))) < 1e-6
      #expect(same != bidirectional)
    }
  }

  @Test("Qwen3, Gemma 2, windows, biases and linear scaling", arguments: DecoderCase.ours)
  func ours(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    for (mode, bidirectional) in [("causal", false), ("bidirectional", true)] {
      let model = try reference.model(bidirectional: bidirectional)
      for length in [1, 7, 40] {
        let hidden = model([golden.ids("len\(length).input_ids")], Run(threads: 2))
        let error = relativeError(hidden.elements, golden.floats("len\(length).\(mode)"))
        #expect(error < 1e-5, "\(length) \(mode)")
      }
    }
  }

  @Test("Every pooling over the last tokens, as LLM2Vec", arguments: DecoderCase.ours)
  func pooling(_ reference: DecoderCase) throws {
    let golden = try reference.golden()
    let texts = [1, 7, 40].map { golden.ids("len\($0).input_ids") }
    let run = Run(threads: 2)
    let hidden = try reference.model(bidirectional: true)(texts, run)
    let counts = golden.integers("pooled.counts")
    for (name, pooling) in [
      ("mean", TextPooling.mean), ("weighted_mean", .weightedMean), ("eos_token", .last),
    ] {
      let pooled = pooling(hidden, texts, last: counts, run)
      #expect(relativeError(pooled.elements, golden.floats("pooled.\(name)")) < 1e-5, "\(name)")
    }
  }
}
