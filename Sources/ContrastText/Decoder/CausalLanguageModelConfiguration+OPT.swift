import ContrastFiles
import ContrastLayers
import ContrastTensor

extension CausalLanguageModelConfiguration {
  /// Reads the `config.json` of OPT; missing keys take the defaults of `OPTConfig`.
  ///
  /// Pre-norm blocks with biases and a table of positions; the one of 350 million parameters is post-norm, has no
  /// final norm, and embeds tokens in half the width.
  ///
  /// Source: Zhang et al. 2022, "OPT"; `modeling_opt.py` of transformers 5.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  init(opt config: JSONNode) throws {
    if let quantization = config["quantization_config"] {
      throw quantization.unsupported(supported: "float weights")
    }
    try config.refuse("layer_norm_elementwise_affine", unless: ["true"])
    let width = try config.size("hidden_size", default: 768)
    let heads = try config.size("num_attention_heads", default: 12)
    guard width % heads == 0 else {
      throw config.failure("has a width of \(width), which \(heads) heads do not divide")
    }
    let isPreNorm = try config.bool("do_layer_norm_before", default: true)
    let bias = try config.bool("enable_bias", default: true)
    // The class has it nowhere in the file: what torch takes.
    let epsilon: Float = 1e-5
    vocabularySize = try config.size("vocab_size", default: 50_272)
    maximumPositions = try config.size("max_position_embeddings", default: 2048)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: width / heads), mask: .causal,
        queryBias: bias, keyBias: bias, valueBias: bias, outputBias: bias),
      mlp: MLP.Configuration(
        width: width, hiddenWidth: try config.size("ffn_dim", default: 3072),
        activation: try config.activation("activation_function", default: .relu), bias: bias),
      normEpsilon: epsilon, form: isPreNorm ? .preNorm : .postNorm)
    let layers = try config.layerCount("num_hidden_layers", default: 12)
    windows = [Int?](repeating: nil, count: layers)
    // Rows 0 and 1 are those of padding.
    positionTable = TokenEmbedding.Positions(rows: maximumPositions + 2, offset: 2)
    let table = try config.size("word_embed_proj_dim", default: width)
    tableWidth = table == width ? nil : table
    hasFinalNorm =
      try isPreNorm && !config.bool("_remove_final_layer_norm", default: false)
    (rotaries, rotaryOfBlock) = ([], [])
    embeddingScale = 1
    isBidirectional = false
    names = .opt
  }
}
