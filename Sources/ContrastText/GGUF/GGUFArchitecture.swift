import ContrastFiles
import ContrastLayers

/// An architecture of GGUF files as a family of transformers: what its tensors are called there, and what
/// llama.cpp's converter changed in them.
///
/// A new architecture is one more entry of ``all``.
///
/// Source: `convert_hf_to_gguf.py` and `llama-model.cpp` of llama.cpp.
struct GGUFArchitecture: Sendable {
  /// `model_type` in transformers.
  var family: String
  /// What stands outside of the blocks: names in the file, and in transformers.
  var outerParts = [
    "token_embd": "model.embed_tokens", "output_norm": "model.norm", "output": "lm_head",
  ]
  /// Before the number of a block in transformers.
  var blocks = "model.layers"
  /// Parts of a block: their names in the file, and in transformers.
  var blockParts = blockParts(mlpNorm: "post_attention_layernorm")
  /// Whether the rows of queries and keys are stored for heads that rotate neighbours.
  var interleavesHeads = false
  /// Whether 1 was added to the weights of norms.
  var offsetsNorms = false
  /// Whether blocks see a window where the family has them.
  var hasWindows = false
  /// The window where the file does not say; nil for none.
  var window: Int?
  /// Whether blocks with a window rotate with another base, of which files do not speak.
  var localRotaryBase: Double?
  /// The bounds of scores and logits where the file does not say.
  var softCaps: (scores: Double, logits: Double)?
  /// The number of layers of the one size whose scores are scaled by the share of the width that a head
  /// has, not by the width of heads. No key speaks of it.
  var layersScaledByShare: Int?

  /// By `general.architecture`.
  static let all: [String: GGUFArchitecture] = [
    "llama": GGUFArchitecture(family: "llama", interleavesHeads: true),
    "qwen2": GGUFArchitecture(family: "qwen2"),
    "qwen3": GGUFArchitecture(family: "qwen3"),
    "gemma": GGUFArchitecture(family: "gemma", offsetsNorms: true),
    "gemma2": GGUFArchitecture(
      family: "gemma2", blockParts: blockParts(mlpNorm: "pre_feedforward_layernorm"),
      offsetsNorms: true, hasWindows: true, window: 4096, softCaps: (50, 30),
      layersScaledByShare: 46),
    "gemma3": GGUFArchitecture(
      family: "gemma3_text", blockParts: blockParts(mlpNorm: "pre_feedforward_layernorm"),
      offsetsNorms: true, hasWindows: true, localRotaryBase: 10_000, layersScaledByShare: 62),
  ]

  private static func blockParts(mlpNorm: String) -> [String: String] {
    [
      "attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
      "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj",
      "attn_q_norm": "self_attn.q_norm", "attn_k_norm": "self_attn.k_norm",
      "post_attention_norm": "post_attention_layernorm", "ffn_norm": mlpNorm,
      "post_ffw_norm": "post_feedforward_layernorm", "ffn_gate": "mlp.gate_proj",
      "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj",
    ]
  }

  /// Encoders that see a whole text, by `general.architecture`.
  static let encoders: [String: GGUFArchitecture] = [
    "bert": GGUFArchitecture(
      family: "bert",
      outerParts: [
        "token_embd": "embeddings.word_embeddings",
        "token_types": "embeddings.token_type_embeddings",
        "position_embd": "embeddings.position_embeddings",
        "token_embd_norm": "embeddings.LayerNorm",
      ],
      blocks: "encoder.layer",
      blockParts: [
        "attn_q": "attention.self.query", "attn_k": "attention.self.key",
        "attn_v": "attention.self.value", "attn_output": "attention.output.dense",
        "attn_output_norm": "attention.output.LayerNorm", "ffn_up": "intermediate.dense",
        "ffn_down": "output.dense", "layer_output_norm": "output.LayerNorm",
      ])
  ]

  /// What transformers calls a tensor; nil for one that the architecture does not have.
  ///
  /// - Parameter name: such as `blk.0.attn_q.weight`.
  func huggingFaceName(_ name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let kind = parts.last, kind == "weight" || kind == "bias" else { return nil }
    if parts.count == 2 { return outerParts[parts[0]].map { "\($0).\(kind)" } }
    guard parts.count == 4, parts[0] == "blk", let layer = Int(parts[1]), "\(layer)" == parts[1],
      let part = blockParts[parts[2]]
    else { return nil }
    return "\(blocks).\(layer).\(part).\(kind)"
  }
}
