import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

@testable import ContrastText

@Suite("Configurations of language models")
struct LanguageModelConfigurationTests {
  private func read(_ json: String) throws -> CausalLanguageModelConfiguration {
    try CausalLanguageModelConfiguration(
      huggingFace: JSONNode(JSONValue(Array(json.utf8), file: "config.json"), file: "config.json"))
  }

  /// Widths small enough for every family's default number of heads.
  private func read(_ type: String, _ more: String) throws -> CausalLanguageModelConfiguration {
    try read("{\"model_type\":\"\(type)\"\(more.isEmpty ? "" : ",")\(more)}")
  }

  @Test(
    "Missing keys take the defaults of the classes",
    arguments: [
      ("llama", 4096, 11_008, 32, AttentionHeads(count: 32, width: 128), 2048, 32_000),
      (
        "mistral", 4096, 14_336, 32, AttentionHeads(count: 32, keyValueCount: 8, width: 128),
        131_072, 32_000
      ),
      ("qwen2", 4096, 22_016, 32, AttentionHeads(count: 32, width: 128), 32_768, 151_936),
      ("qwen3", 4096, 22_016, 32, AttentionHeads(count: 32, width: 128), 32_768, 151_936),
      ("gemma", 3072, 24_576, 28, AttentionHeads(count: 16, width: 256), 8192, 256_000),
      (
        "gemma2", 2304, 9216, 26, AttentionHeads(count: 8, keyValueCount: 4, width: 256), 8192,
        256_000
      ),
      (
        "gemma3_text", 2304, 9216, 26, AttentionHeads(count: 8, keyValueCount: 4, width: 256),
        131_072, 262_208
      ),
    ])
  func defaults(
    _ type: String, _ width: Int, _ hidden: Int, _ layers: Int, _ heads: AttentionHeads,
    _ positions: Int, _ vocabulary: Int
  ) throws {
    let config = try read(type, "")
    #expect(config.width == width && config.block.mlp.hiddenWidth == hidden)
    #expect(config.layers == layers && config.block.attention.heads == heads)
    #expect(config.maximumPositions == positions && config.vocabularySize == vocabulary)
    #expect(
      config.block.normEpsilon == 1e-6 && config.rotaries.last == RotaryFrequencies(base: 10_000))
    #expect(!config.isBidirectional && config.block(0).mlp.kind == .gated())
    let gemma = type.hasPrefix("gemma")
    #expect(config.block.norm == .rootMeanSquare(weightOffset: gemma ? 1 : 0))
    #expect(config.block.mlp.activation == (gemma ? .geluTanh : .silu))
    #expect(config.embeddingScale == (gemma ? Float(width).squareRoot() : 1))
    #expect(config.block.attention.queryBias == (type == "qwen2"))
    #expect(!config.block.attention.outputBias && !config.block.mlp.bias)
    #expect(
      (config.block.attention.queryKeyNorm != nil) == ["qwen3", "gemma3_text"].contains(type))
    #expect((config.block.form == .sandwichNorms) == ["gemma2", "gemma3_text"].contains(type))
    #expect(config.block.attention.softCap == (type == "gemma2" ? 50 : nil))
  }

  @Test("Windows: every block, every other, the upper ones, as listed, none")
  func windows() throws {
    #expect(try read("mistral", "").windows == [Int?](repeating: 4096, count: 32))
    let none = try read("mistral", #""sliding_window":null"#)
    #expect(none.windows == [Int?](repeating: nil, count: 32))
    #expect(none.block(0).attention.mask == .causal)
    let four = #""num_hidden_layers":4,"sliding_window":9"#
    #expect(try read("gemma2", four).windows == [9, nil, 9, nil])
    #expect(try read("qwen2", four).windows == [nil, nil, nil, nil])
    let upper = four + #","use_sliding_window":true,"max_window_layers":3"#
    #expect(try read("qwen2", upper).windows == [nil, nil, nil, 9])
    let types =
      #","layer_types":["full_attention","sliding_attention","full_attention","full_attention"]"#
    var listed = try read("gemma2", four + types)
    #expect(listed.windows == [nil, 9, nil, nil])
    #expect(listed.block(1).attention.mask == .slidingWindow(9))
    listed.isBidirectional = true
    #expect(listed.block(1).attention.mask == .bidirectional)
    #expect(try read("llama", four).windows == [nil, nil, nil, nil])
  }

  @Test("Both spellings of rotary settings")
  func rotary() throws {
    let llama3 = RotaryFrequencies(
      base: 500_000,
      scaling: .llama3(factor: 8, lowFactor: 1, highFactor: 4, originalPositions: 8192))
    let settings = """
      "factor":8.0,"low_freq_factor":1.0,"high_freq_factor":4.0,\
      "original_max_position_embeddings":8192
      """
    for json in [
      #""rope_theta":500000.0,"rope_scaling":{"rope_type":"llama3",\#(settings)}"#,
      #""rope_theta":500000.0,"rope_scaling":{"type":"llama3",\#(settings)}"#,
      #""rope_parameters":{"rope_theta":500000.0,"rope_type":"llama3",\#(settings)}"#,
      #""rope_theta":9.0,"rope_scaling":null,"rope_parameters":{"rope_theta":500000,"rope_type":"llama3",\#(settings)}"#,
    ] { #expect(try read("llama", json).rotaries == [llama3]) }
    #expect(
      try read("llama", #""rope_scaling":{"type":"linear","factor":2}"#).rotaries
        == [RotaryFrequencies(base: 10_000, scaling: .linear(factor: 2))])
    #expect(
      try read("llama", #""rope_parameters":{"rope_theta":7,"rope_type":"default"}"#).rotaries
        == [RotaryFrequencies(base: 7)])
  }

  @Test("Published test vectors of Llama 3.1 8B and 3.2 1B")
  func testVectors() {
    func check(_ factor: Double, _ width: Int, _ vectors: [Int: Double]) {
      let values = RotaryFrequencies(
        base: 500_000,
        scaling: .llama3(factor: factor, lowFactor: 1, highFactor: 4, originalPositions: 8192)
      ).values(headWidth: width)
      for (k, expected) in vectors { #expect(abs(values[k] - expected) < 1e-6 * expected) }
    }
    check(
      8, 128,
      [
        0: 1, 1: 0.8146172339, 16: 3.760603093e-2, 32: 5.248461610e-4, 36: 7.784655274e-5,
        40: 3.428102196e-5, 63: 3.068925989e-7,
      ])
    check(
      32, 64,
      [
        1: 0.6636012377, 8: 3.760603093e-2, 16: 4.295567966e-4, 18: 1.946163818e-5,
        31: 9.418306725e-8,
      ])
  }

  @Test("Keys that change a family's defaults")
  func keys() throws {
    let biased = try read("llama", #""attention_bias":true,"mlp_bias":true,"head_dim":64"#)
    #expect(biased.block.attention.outputBias && biased.block.attention.queryBias)
    #expect(biased.block.mlp.bias)
    #expect(biased.block.attention.heads == AttentionHeads(count: 32, width: 64))
    #expect(try read("gemma", #""hidden_act":"gelu""#).block.mlp.activation == .geluTanh)
    #expect(try read("llama", #""hidden_act":"gelu""#).block.mlp.activation == .gelu)
    let gemma = try read(
      "gemma2", #""query_pre_attn_scalar":144,"attn_logit_softcapping":null,"head_dim":128"#)
    #expect(gemma.block.attention.scale == 1 / 12 && gemma.block.attention.softCap == nil)
    let all = try read("mistral", #""num_key_value_heads":null,"head_dim":null"#)
    #expect(all.block.attention.heads == AttentionHeads(count: 32, width: 128))
    #expect(try read("gemma", #""use_bidirectional_attention":true"#).isBidirectional)
  }

  @Test(
    "What is not supported is refused by name",
    arguments: [
      (#""rope_scaling":{"rope_type":"yarn","factor":4}"#, "yarn"),
      (#""rope_scaling":{"type":"dynamic","factor":4}"#, "dynamic"),
      (#""rope_parameters":{"rope_type":"longrope"}"#, "longrope"),
      (#""rope_parameters":{"full_attention":{"rope_type":"default"}}"#, "{…}"),
      (#""partial_rotary_factor":0.5"#, "0.5"), (#""hidden_act":"relu2""#, "relu2"),
      (#""quantization_config":{}"#, "{…}"),
    ])
  func refusals(_ json: String, _ value: String) {
    let error = #expect(throws: UnsupportedConfiguration.self) { try read("llama", json) }
    #expect(error?.value == value)
  }

  @Test(
    "What cannot be is an error",
    arguments: [
      #"{}"#, #"[]"#, #"{"model_type":"llama","num_key_value_heads":5}"#,
      #"{"model_type":"llama","hidden_size":100}"#, #"{"model_type":"llama","head_dim":7}"#,
      #"{"model_type":"llama","num_hidden_layers":0}"#, #"{"model_type":"llama","rope_theta":0}"#,
      #"{"model_type":"llama","rope_scaling":{"type":"linear"}}"#,
      #"{"model_type":"llama","rope_scaling":{"type":"linear","factor":-1}}"#,
      #"{"model_type":"gemma2","attn_logit_softcapping":0}"#,
      #"{"model_type":"gemma2","layer_types":["full_attention"]}"#,
      #"{"model_type":"mistral","sliding_window":0}"#,
    ])
  func impossible(_ json: String) {
    #expect(throws: FileError.self) { try read(json) }
  }

  @Test("The bound of the logits is positive, none, or the default of Gemma 2")
  func finalSoftCap() throws {
    func read(_ family: String, _ json: String = "") throws -> Float? {
      let text = #"{"model_type":"\#(family)""# + (json.isEmpty ? "" : ",\(json)") + "}"
      return try CausalLanguageModelConfiguration.finalSoftCap(
        huggingFace: JSONNode(
          JSONValue(Array(text.utf8), file: "config.json"), file: "config.json"))
    }
    // Gemma2Config of transformers.
    #expect(try read("gemma2") == 30)
    #expect(try read("gemma2", #""final_logit_softcapping":12.5"#) == 12.5)
    #expect(try read("gemma2", #""final_logit_softcapping":null"#) == nil)
    #expect(try read("llama", #""final_logit_softcapping":12.5"#) == nil)
    #expect(try read("gemma3_text", "") == nil)
    #expect(try read("gemma3_text", #""final_logit_softcapping":12.5"#) == 12.5)
    for value in ["0", "-1", "true"] {
      #expect(throws: FileError.self) {
        try read("gemma2", #""final_logit_softcapping":\#(value)"#)
      }
    }
  }

  @Test("Other families are refused by name")
  func families() {
    let error = #expect(throws: UnsupportedConfiguration.self) { try read("mamba", "") }
    #expect(error?.value == "mamba" && error?.supported.contains("qwen3") == true)
  }
}

@Suite("Loading language models")
struct LanguageModelLoadingTests {
  private func load(_ copy: ModelCopy) throws -> [Float] {
    try CausalLanguageModel(directory: copy.url)([[3, 4, 5]], Run(threads: 1)).elements
  }

  @Test("Names with and without the prefix of a generating model, whose head is ignored")
  func prefix() throws {
    let copy = try ModelCopy(of: "llama")
    let expected = try load(copy)
    try copy.editTensors { tensors in
      for i in tensors.indices { tensors[i].name = "model." + tensors[i].name }
      tensors.append(StoredTensor("lm_head.weight", [1, 1], [0]))
      tensors.append(StoredTensor("model.layers.0.self_attn.rotary_emb.inv_freq", [1], [0]))
      tensors.append(StoredTensor("model.rotary_emb.inv_freq", [1], [0]))
    }
    #expect(try load(copy) == expected)
  }

  @Test("A missing, an unknown, a misshaped and a damaged tensor are named")
  func strict() throws {
    func error(_ edit: (inout [StoredTensor]) -> Void) throws -> CheckpointError? {
      let copy = try ModelCopy(of: "llama")
      try copy.editTensors { edit(&$0) }
      return #expect(throws: CheckpointError.self) { try load(copy) }
    }
    let key = "layers.1.mlp.gate_proj.weight"
    if case .missingTensor(_, key, [48, 32]) = try error({ $0.removeAll { $0.name == key } }) {
    } else {
      Issue.record("missing")
    }
    if case .unusedTensors(_, ["layers.0.self_attn.q_proj.bias"]) = try error({
      $0.append(
        StoredTensor("layers.0.self_attn.q_proj.bias", [32], .init(repeating: 0, count: 32)))
    }) {
    } else {
      Issue.record("unused")
    }
    if case .shapeMismatch(_, key, [48, 32], [32, 48]) = try error({ tensors in
      tensors[tensors.firstIndex { $0.name == key }!].shape = [32, 48]
    }) {
    } else {
      Issue.record("shape")
    }
    if case .notFinite(_, "norm.weight") = try error({ tensors in
      tensors[tensors.firstIndex { $0.name == "norm.weight" }!].bytes.replaceSubrange(
        0..<4, with: [0, 0, 0xC0, 0x7F])
    }) {
    } else {
      Issue.record("finite")
    }
  }

  @Test("Texts beyond the table of angles that is made at load")
  func longTexts() throws {
    let model = try CausalLanguageModel(
      directory: SharedData.fixtures.appending(path: "cases/llama"))
    var generator = SeededGenerator(seed: 1)
    let text = (0..<600).map { _ in Int32.random(in: 0..<112, using: &generator) }
    let (whole, part) = (
      model([text], Run(threads: 2)), model([Array(text.prefix(500))], Run(threads: 1))
    )
    #expect(
      relativeError(Array(whole.elements.prefix(500 * model.configuration.width)), part.elements)
        < 1e-5)
  }
}
