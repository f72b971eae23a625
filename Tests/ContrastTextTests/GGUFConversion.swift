import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation

@testable import ContrastText

/// A language model's folder as a GGUF file, as llama.cpp's converter writes it: other names, rows of
/// Llama's queries and keys interleaved, 1 added to Gemma's norms.
struct GGUFConversion {
  private let config: JSONNode
  private let checkpoint: Checkpoint
  private let architecture: String
  var bytes = GGUFBytes()

  private static let parts = [
    "input_layernorm": "attn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
    "self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm",
    "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down",
    "pre_feedforward_layernorm": "ffn_norm", "post_feedforward_layernorm": "post_ffw_norm",
  ]

  init(_ folder: URL) throws {
    config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    checkpoint = try Checkpoint(directory: folder)
    let type = try config.string("model_type")
    architecture = type == "gemma3_text" ? "gemma3" : type
    bytes.set("general.architecture", .text(architecture))
    try addMetadata()
    try addTensors()
  }

  private mutating func addMetadata() throws {
    let (config, architecture) = (config, architecture)
    func int(_ name: String) throws -> GGUFBytes.Value { .uint32(UInt32(try config.int(name))) }
    func set(_ key: String, _ value: GGUFBytes.Value) {
      bytes.set("\(architecture).\(key)", value)
    }
    set("context_length", try int("max_position_embeddings"))
    set("embedding_length", try int("hidden_size"))
    set("block_count", try int("num_hidden_layers"))
    set("feed_forward_length", try int("intermediate_size"))
    set("attention.head_count", try int("num_attention_heads"))
    set("attention.head_count_kv", try int("num_key_value_heads"))
    if config["head_dim"] != nil {
      set("attention.key_length", try int("head_dim"))
      set("attention.value_length", try int("head_dim"))
    }
    set(
      "attention.layer_norm_rms_epsilon", .float32(Float(try config.double("rms_norm_eps"))))
    let rotary = try config.section("rope_parameters")
    let base = try rotary["rope_theta"]?.double() ?? config.double("rope_theta")
    set("rope.freq_base", .float32(Float(base)))
    if architecture.hasPrefix("gemma"), architecture != "gemma" {
      set("attention.sliding_window", try int("sliding_window"))
      let scalar = Float(try config.double("query_pre_attn_scalar"))
      set("attention.scale", .float32(1 / scalar.squareRoot()))
      if config["sliding_window_pattern"] != nil {
        set("attention.sliding_window_pattern", try int("sliding_window_pattern"))
      }
    }
    for name in ["attn_logit_softcapping", "final_logit_softcapping"] where config[name] != nil {
      set(name, .float32(Float(try config.double(name))))
    }
    let scaling = try config.section("rope_scaling")
    switch try (scaling["rope_type"] ?? scaling["type"] ?? rotary["rope_type"])?.string() {
    case "linear":
      set("rope.scaling.type", .text("linear"))
      set("rope.scaling.factor", .float32(Float(try scaling.double("factor"))))
    case "llama3": try addFactors(scaling["factor"] == nil ? rotary : scaling)
    default: break
    }
  }

  /// The scaling of Llama 3.1, which has no key: a factor for each pair.
  private mutating func addFactors(_ scaling: JSONNode) throws {
    let configuration = try CausalLanguageModelConfiguration(huggingFace: config)
    let width = configuration.heads.width
    let scaled = configuration.rotaries[0].values(headWidth: width)
    let plain = RotaryFrequencies(base: configuration.rotaries[0].base).values(headWidth: width)
    let factors = zip(plain, scaled).map { Float($0 / $1) }
    bytes.tensors.append(GGUFBytes.Tensor("rope_freqs.weight", [factors.count], factors))
  }

  private mutating func addTensors() throws {
    let width = try CausalLanguageModelConfiguration(huggingFace: config).heads.width
    for name in checkpoint.names where !name.hasSuffix("inv_freq") {
      let tensor = checkpoint.stored(name)!
      guard let stored = storedName(name) else { continue }
      var values = tensor.float32().elements
      if architecture == "llama", stored.contains("attn_q.") || stored.contains("attn_k.") {
        values = interleaved(values, rows: tensor.shape[0], headWidth: width)
      }
      if architecture.hasPrefix("gemma"), stored.hasSuffix("norm.weight") {
        values = values.map { $0 + 1 }
      }
      bytes.tensors.append(GGUFBytes.Tensor(stored, tensor.shape, values))
    }
  }

  private func storedName(_ name: String) -> String? {
    let name = name.hasPrefix("model.") ? String(name.dropFirst("model.".count)) : name
    switch name {
    case "embed_tokens.weight": return "token_embd.weight"
    case "norm.weight": return "output_norm.weight"
    case "lm_head.weight": return architecture.hasPrefix("gemma") ? nil : "output.weight"
    default: break
    }
    var parts = name.split(separator: ".").map(String.init)
    let (layer, kind) = (parts[1], parts.removeLast())
    let part = parts.dropFirst(2).joined(separator: ".")
    let isSandwich = architecture == "gemma2" || architecture == "gemma3"
    let stored =
      part == "post_attention_layernorm"
      ? isSandwich ? "post_attention_norm" : "ffn_norm" : Self.parts[part]!
    return "blk.\(layer).\(stored).\(kind)"
  }

  /// Rows `i` and `i + d/2` of each head one after the other.
  private func interleaved(_ values: [Float], rows: Int, headWidth: Int) -> [Float] {
    let width = values.count / rows
    return (0..<rows).flatMap { row in
      let (head, place) = (row / headWidth * headWidth, row % headWidth)
      let source = head + place / 2 + place % 2 * (headWidth / 2)
      return values[source * width..<(source + 1) * width]
    }
  }

  /// Writes the file.
  func write(to url: URL) throws { try Data(bytes.file()).write(to: url) }
}
