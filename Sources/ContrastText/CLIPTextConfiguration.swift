/// The shape of CLIP's text tower.
public struct CLIPTextConfiguration: Sendable, Equatable {
  /// Which token's state stands for the text.
  public enum EndOfText: Sendable, Equatable {
    /// The first token with the highest id, which is the end-of-text token of OpenAI's vocabulary:
    /// OpenAI, open_clip, and Hugging Face files of before 2023, whose `eos_token_id` is a
    /// meaningless 2.
    case highestToken
    /// The first token with this id; the first token of all where it does not occur.
    case token(Int32)
    /// The last token, padding included: SigLIP.
    case lastPosition
  }

  public var vocabularySize: Int
  /// The most tokens a text can have, specials included.
  public var contextLength: Int
  public var layers: Int
  /// The width of the joint space.
  public var projectionWidth: Int
  public var block: TransformerBlock.Configuration
  public var endOfText: EndOfText

  public var width: Int { block.attention.width }
}

extension CLIPTextConfiguration {
  /// Reads the `text_config` of a Hugging Face CLIP `config.json`; missing keys take the defaults of
  /// the class `CLIPTextConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    let text = try config.section(
      config["text_config_dict"] == nil ? "text_config" : "text_config_dict")
    let end = try text.int("eos_token_id", default: 49407)
    try self.init(
      text, vocabularySize: text.size("vocab_size", default: 49408),
      contextLength: text.size("max_position_embeddings", default: 77),
      layers: text.size("num_hidden_layers", default: 12),
      projectionWidth: config.size("projection_dim", default: 512),
      width: text.size("hidden_size", default: 512),
      heads: text.size("num_attention_heads", default: 8),
      mlpWidth: text.size("intermediate_size", default: 2048),
      activation: text.activation("hidden_act", default: .quickGELU),
      normEpsilon: text.double("layer_norm_eps", default: 1e-5),
      endOfText: end == 2 ? .highestToken : .token(Int32(clamping: end)))
  }

  /// Reads the `model_cfg` of an `open_clip_config.json`; missing keys take open_clip's defaults.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(openCLIP model: JSONNode) throws {
    let text = try model.object("text_cfg")
    if let name = text["hf_model_name"] {
      throw name.unsupported(supported: "open_clip's own TextTransformer")
    }
    try text.refuse("pool_type", unless: ["argmax"])
    try text.refuse("embed_cls", unless: ["false"])
    try text.refuse("no_causal_mask", unless: ["false"])
    try text.refuse("final_ln_after_pool", unless: ["false"])
    try text.refuse("proj_type", unless: ["linear"])
    try text.refuse("proj_bias", unless: ["false"])
    try text.refuseCustomBlocks()
    let width = try text.size("width", default: 512)
    try self.init(
      text, vocabularySize: text.size("vocab_size", default: 49408),
      contextLength: text.size("context_length", default: 77),
      layers: text.size("layers", default: 12),
      projectionWidth: model.size("embed_dim"),
      width: width, heads: text.size("heads", default: 8),
      mlpWidth: text.hiddenWidth("mlp_ratio", of: width, default: 4),
      activation: model.bool("quick_gelu", default: false) ? .quickGELU : .gelu,
      normEpsilon: 1e-5, endOfText: .highestToken)
  }

  private init(
    _ node: JSONNode, vocabularySize: Int, contextLength: Int, layers: Int, projectionWidth: Int,
    width: Int, heads: Int, mlpWidth: Int, activation: Activation, normEpsilon: Double,
    endOfText: EndOfText, mask: AttentionMask = .causal
  ) throws {
    guard width % heads == 0 else {
      throw node.failure("has a width of \(width), which \(heads) heads do not divide")
    }
    self.vocabularySize = vocabularySize
    self.contextLength = contextLength
    self.layers = layers
    self.projectionWidth = projectionWidth
    self.endOfText = endOfText
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: width / heads), mask: mask),
      mlp: MLP.Configuration(width: width, hiddenWidth: mlpWidth, activation: activation),
      normEpsilon: Float(normEpsilon))
  }
}

extension CLIPTextConfiguration {
  /// Reads the `text_config` of a Hugging Face SigLIP `config.json`; missing keys take the defaults
  /// of the class `SiglipTextConfig`. The tower is bidirectional, sees the padding, and its last
  /// position stands for the text.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(siglip config: JSONNode) throws {
    let text = try config.section("text_config")
    let width = try text.size("hidden_size", default: 768)
    try self.init(
      text, vocabularySize: text.size("vocab_size", default: 32000),
      contextLength: text.size("max_position_embeddings", default: 64),
      layers: text.size("num_hidden_layers", default: 12),
      projectionWidth: text.size("projection_size", default: width),
      width: width, heads: text.size("num_attention_heads", default: 12),
      mlpWidth: text.size("intermediate_size", default: 3072),
      activation: text.activation("hidden_act", default: .geluTanh),
      normEpsilon: text.double("layer_norm_eps", default: 1e-6),
      endOfText: .lastPosition, mask: .bidirectional)
  }
}
