import ContrastFiles
import ContrastLayers
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastText

@Suite("Configurations in the metadata of GGUF files")
struct GGUFConfigurationTests {
  /// The metadata of an architecture and a token table of four tokens.
  private func bytes(
    _ architecture: String, width: Int = 32, heads: UInt32 = 4, keyValueHeads: UInt32 = 2,
    headWidth: UInt32 = 8, layers: UInt32 = 7
  ) -> GGUFBytes {
    var bytes = GGUFBytes()
    bytes.set("general.architecture", .text(architecture))
    let values: [(String, GGUFBytes.Value)] = [
      ("context_length", .uint32(100)), ("embedding_length", .uint32(UInt32(width))),
      ("block_count", .uint32(layers)), ("feed_forward_length", .uint32(48)),
      ("attention.head_count", .uint32(heads)),
      ("attention.head_count_kv", .uint32(keyValueHeads)),
      ("attention.key_length", .uint32(headWidth)),
      ("attention.value_length", .uint32(headWidth)),
      ("attention.layer_norm_rms_epsilon", .float32(1e-6)), ("rope.freq_base", .float32(1e6)),
    ]
    for (key, value) in values { bytes.set("\(architecture).\(key)", value) }
    bytes.tensors = [
      GGUFBytes.Tensor(
        "token_embd.weight", [4, width], [Float](repeating: 0, count: 4 * width))
    ]
    return bytes
  }

  private func model(_ bytes: GGUFBytes) throws -> GGUFLanguageModel {
    try bytes.file().withUnsafeBytes {
      try GGUFLanguageModel(GGUFFile(MappedFile(name: "test.gguf", bytes: $0)))
    }
  }

  private func configuration(_ json: String) throws -> CausalLanguageModelConfiguration {
    try CausalLanguageModelConfiguration(
      huggingFace: JSONNode(JSONValue(Array(json.utf8), file: "config"), file: "config"))
  }

  private let common = """
    "vocab_size": 4, "max_position_embeddings": 100, "intermediate_size": 48,
    "rms_norm_eps": 9.999999974752427e-07
    """

  @Test("Gemma 3 of 270M, whose file speaks neither of a pattern nor of a second base")
  func gemma3() throws {
    var bytes = bytes("gemma3")
    bytes.set("gemma3.attention.sliding_window", .uint32(512))
    let actual = try model(bytes).configuration
    let expected = try configuration(
      """
      {"model_type": "gemma3_text", \(common), "hidden_size": 32, "num_hidden_layers": 7,
       "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8, "sliding_window": 512,
       "query_pre_attn_scalar": 8, "rope_theta": 1000000, "rope_local_base_freq": 10000}
      """)
    #expect(actual == expected)
    #expect(actual.windows == [512, 512, 512, 512, 512, nil, 512])
    #expect(actual.rotaries.map(\.base) == [1_000_000, 10_000])
  }

  @Test("27B: scores are scaled by the share of the width", arguments: ["gemma2", "gemma3"])
  func largestGemma(_ architecture: String) throws {
    let layers: UInt32 = architecture == "gemma2" ? 46 : 62
    let bytes = bytes(architecture, width: 5376, heads: 32, headWidth: 128, layers: layers)
    #expect(
      try model(bytes).configuration.block.attention.scale == 1 / Float(168).squareRoot())
    let smaller = self.bytes(architecture, width: 5376, heads: 32, headWidth: 128, layers: 34)
    #expect(
      try model(smaller).configuration.block.attention.scale == 1 / Float(128).squareRoot())
  }

  @Test("Gemma 2 has bounds of scores and logits though its file may not say so")
  func gemma2() throws {
    let standard = try model(bytes("gemma2"))
    #expect(standard.configuration.block.attention.softCap == 50)
    #expect(standard.configuration.windows == [4096, nil, 4096, nil, 4096, nil, 4096])
    #expect(
      try CausalLanguageModelConfiguration.finalSoftCap(huggingFace: standard.config) == 30)
    var bytes = bytes("gemma2")
    bytes.set("gemma2.attn_logit_softcapping", .float32(5))
    bytes.set("gemma2.final_logit_softcapping", .float32(0))
    let changed = try model(bytes)
    #expect(changed.configuration.block.attention.softCap == 5)
    #expect(
      try CausalLanguageModelConfiguration.finalSoftCap(huggingFace: changed.config) == nil)
  }

  @Test("What may be given for each layer, and what may be left out")
  func variants() throws {
    var bytes = bytes("qwen3")
    bytes.set("qwen3.feed_forward_length", .integers([Int32](repeating: 48, count: 7)))
    bytes.set("qwen3.attention.head_count", .integers([Int32](repeating: 4, count: 7)))
    bytes.values.removeAll { $0.key == Array("qwen3.attention.head_count_kv".utf8) }
    bytes.values.removeAll { $0.key == Array("qwen3.attention.key_length".utf8) }
    bytes.values.removeAll { $0.key == Array("qwen3.rope.freq_base".utf8) }
    bytes.set("qwen3.attention.causal", .bool(false))
    let configuration = try model(bytes).configuration
    #expect(configuration.heads.keyValueCount == 4 && configuration.heads.width == 8)
    #expect(configuration.hiddenWidth == 48 && configuration.rotaries[0].base == 10_000)
    #expect(configuration.isBidirectional)
    var linear = self.bytes("llama")
    linear.set("llama.rope.scaling.factor", .float32(2))
    #expect(try model(linear).configuration.rotaries[0].scaling == .linear(factor: 2))
    linear.set("llama.rope.scaling.type", .text("none"))
    #expect(try model(linear).configuration.rotaries[0].scaling == .none)
    var pattern = self.bytes("gemma3", layers: 3)
    pattern.set("gemma3.attention.sliding_window", .uint32(9))
    pattern.set("gemma3.attention.sliding_window_pattern", .bools([true, false, true]))
    #expect(try model(pattern).configuration.windows == [9, nil, 9])
  }

  @Test("Pooling that a file speaks of")
  func pooling() throws {
    var bytes = bytes("qwen3")
    #expect(try model(bytes).preparation() == nil)
    for (number, pooling): (UInt32, TextPreparation.Pooling?) in [
      (0, nil), (1, .mean), (2, .beginningOfText), (3, .last),
    ] {
      bytes.set("qwen3.pooling_type", .uint32(number))
      let preparation = try model(bytes).preparation()
      #expect(preparation?.pooling == pooling)
      if let preparation {
        #expect(!preparation.skipsInstruction && !preparation.isBidirectional)
        #expect(preparation.maximumLength == 100)
      }
    }
    bytes.set("qwen3.pooling_type", .uint32(4))
    #expect(throws: UnsupportedConfiguration.self) { _ = try model(bytes).preparation() }
  }

  // MARK: Metadata that lies

  private func expect<E: Error>(
    _ type: E.Type, _ part: String, _ bytes: GGUFBytes,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: type, sourceLocation: sourceLocation) { _ = try model(bytes) }
    if let error {
      #expect("\(error)".contains(part), "\(error)", sourceLocation: sourceLocation)
    }
  }

  private func changed(
    _ key: String, _ value: GGUFBytes.Value?, of architecture: String = "llama"
  ) -> GGUFBytes {
    var bytes = bytes(architecture)
    bytes.values.removeAll { $0.key == Array(key.utf8) }
    if let value { bytes.set(key, value) }
    return bytes
  }

  @Test("An architecture that is missing, of another type or not in the table")
  func architectures() {
    expect(
      FileError.self, "'general.architecture' is missing", changed("general.architecture", nil))
    expect(
      FileError.self, "must be a string", changed("general.architecture", .uint32(1)))
    expect(
      UnsupportedConfiguration.self, "'general.architecture' is 'mamba'",
      changed("general.architecture", .text("mamba")))
  }

  @Test("Sizes that are missing, zero, negative, of another type or of no model")
  func sizes() {
    for part in [
      "context_length", "embedding_length", "block_count", "feed_forward_length",
      "attention.head_count",
    ] {
      let key = "llama.\(part)"
      expect(FileError.self, "'\(key)' is missing", changed(key, nil))
      expect(FileError.self, "'\(key)' must be between 1", changed(key, .uint32(0)))
      expect(FileError.self, "'\(key)' must be between 1", changed(key, .int64(-1)))
      expect(FileError.self, "'\(key)' must be between 1", changed(key, .uint64(1 << 40)))
      expect(FileError.self, "'\(key)' is too large", changed(key, .uint64(.max)))
      expect(FileError.self, "'\(key)' must be an integer", changed(key, .text("32")))
      expect(FileError.self, "'\(key)' must be an integer", changed(key, .float32(32)))
    }
    expect(FileError.self, "must be at most 4096", changed("llama.block_count", .uint32(5000)))
    let epsilon = "llama.attention.layer_norm_rms_epsilon"
    expect(FileError.self, "must be positive", changed(epsilon, .float32(0)))
    expect(FileError.self, "must be finite", changed(epsilon, .float32(.nan)))
  }

  @Test("No heads, heads that do not divide, and lists of heads that are too short or not alike")
  func heads() {
    let key = "llama.attention.head_count_kv"
    expect(FileError.self, "must be between 1", changed(key, .uint32(0)))
    expect(FileError.self, "which 3 key heads do not divide", changed(key, .uint32(3)))
    expect(FileError.self, "has 3 numbers for 7 layers", changed(key, .integers([2, 2, 2])))
    expect(FileError.self, "has 0 numbers for 7 layers", changed(key, .integers([])))
    expect(
      UnsupportedConfiguration.self, "one number for all layers",
      changed(key, .integers([2, 2, 2, 2, 2, 2, 1])))
    expect(
      FileError.self, "must be between 1",
      changed(key, .integers([Int32](repeating: -2, count: 7))))
    expect(
      FileError.self, "odd width",
      {
        var bytes = changed("llama.attention.key_length", .uint32(7))
        bytes.set("llama.attention.value_length", .uint32(7))
        return bytes
      }())
    expect(
      UnsupportedConfiguration.self, "'llama.attention.value_length' is '16'",
      changed("llama.attention.value_length", .uint32(16)))
    expect(
      FileError.self, "is 1048576, more than 65536",
      {
        var bytes = changed("llama.attention.key_length", .uint32(1 << 20))
        bytes.set("llama.attention.value_length", .uint32(1 << 20))
        return bytes
      }())
    var none = changed("llama.attention.key_length", nil)
    none.set("llama.attention.head_count", .uint32(5))
    expect(FileError.self, "does not divide the width", none)
  }

  @Test("Options that these families do not have are refused by name")
  func options() {
    for (key, value): (String, GGUFBytes.Value) in [
      ("llama.expert_count", .uint32(8)), ("llama.attention.sliding_window", .uint32(4096)),
      ("llama.rope.dimension_count", .uint32(4)), ("llama.rope.scaling.type", .text("yarn")),
    ] {
      expect(UnsupportedConfiguration.self, "'\(key)' is", changed(key, value))
    }
    let pattern = "gemma3.attention.sliding_window_pattern"
    expect(
      FileError.self, "has 2 values for 7 layers",
      changed(pattern, .bools([true, false]), of: "gemma3"))
    expect(FileError.self, "must be between 1", changed(pattern, .uint32(0), of: "gemma3"))
  }

  @Test("A token table that is missing, factors of another number or not positive")
  func tensors() {
    var bytes = bytes("llama")
    bytes.tensors = []
    expect(CheckpointError.self, "'token_embd.weight'", bytes)
    bytes = self.bytes("llama")
    bytes.tensors.append(GGUFBytes.Tensor("rope_freqs.weight", [3], [1, 1, 1]))
    expect(CheckpointError.self, "'rope_freqs.weight' has shape [3]", bytes)
    bytes.tensors[1] = GGUFBytes.Tensor("rope_freqs.weight", [4], [1, 1, 0, 1])
    expect(FileError.self, "not positive", bytes)
  }

  @Test("Tensors whose shape is not what the metadata implies, that are missing or left over")
  func weights() throws {
    let reference = try #require(GenerationCase.all("gguf").first)
    let file = try GGUFFile(path: reference.path("llama-F32.gguf"))
    func load(_ change: (inout [GGUFBytes.Tensor]) -> Void) throws {
      var bytes = bytes("llama", heads: 2, keyValueHeads: 1, headWidth: 16, layers: 1)
      bytes.set("llama.feed_forward_length", .uint32(64))
      bytes.tensors = file.names.map { name in
        let entry = file.entries[name]!
        return GGUFBytes.Tensor(
          name, type: 0, entry.shape.reversed().map { UInt64($0) }, Array(file.bytes(of: entry)))
      }
      change(&bytes.tensors)
      let model = try model(bytes)
      let checkpoint = try model.checkpoint(threads: 1, precision: .float32, progress: nil)
      _ = try CausalLanguageModel(checkpoint.weights, model.configuration)
      try checkpoint.requireAllUsed(ignoring: model.configuration.names.isIgnored)
    }
    try load { _ in }
    func change(
      _ name: String, _ change: @escaping (inout GGUFBytes.Tensor) -> Void
    ) -> (inout [GGUFBytes.Tensor]) -> Void {
      { tensors in
        change(&tensors[tensors.firstIndex { $0.name == Array(name.utf8) }!])
      }
    }
    for name in ["token_embd.weight", "blk.0.attn_q.weight", "blk.0.ffn_down.weight"] {
      #expect(throws: CheckpointError.self, "\(name)") {
        try load(
          change(name) {
            $0.dimensions.swapAt(0, 1)
            $0.dimensions[1] -= 1
          })
      }
    }
    #expect(throws: CheckpointError.self) {
      try load(change("blk.0.attn_k.weight") { $0.dimensions = [512] })
    }
    #expect(throws: CheckpointError.self) {
      try load { $0.removeAll { $0.name == Array("blk.0.ffn_up.weight".utf8) } }
    }
    #expect(throws: CheckpointError.self) {
      try load { $0.append(GGUFBytes.Tensor("blk.0.ffn_gate_exps.weight", [1], [0])) }
    }
    #expect(throws: CheckpointError.self) {
      try load(
        change("blk.0.attn_v.weight") {
          $0.bytes.replaceSubrange(8..<12, with: [0, 0, 0xC0, 0x7F])
        })
    }
    // A name of transformers beside that of the file.
    #expect(throws: FileError.self) {
      try load { $0.append(GGUFBytes.Tensor("model.norm.weight", [1], [0])) }
    }
    var gemma = bytes("gemma")
    gemma.tensors.append(
      GGUFBytes.Tensor("output_norm.weight", type: 1, [32], [UInt8](repeating: 0, count: 64)))
    #expect(throws: FileError.self) {
      _ = try model(gemma).checkpoint(threads: 1, precision: .float32, progress: nil)
    }
  }
}
