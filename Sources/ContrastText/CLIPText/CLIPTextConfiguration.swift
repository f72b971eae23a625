import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of CLIP's text tower.
package struct CLIPTextConfiguration: Sendable, Equatable {
  /// Which token's state stands for the text.
  package enum EndOfText: Sendable, Equatable {
    /// The first token with the highest id, which is the end-of-text token of OpenAI's vocabulary:
    /// OpenAI, open_clip, and Hugging Face files of before 2023, whose `eos_token_id` is a
    /// meaningless 2.
    case highestToken
    /// The first token with this id; the first token of all where it does not occur.
    case token(Int32)
    /// The last token, padding included: SigLIP. Its tower is bidirectional.
    case lastPosition
  }

  package var vocabularySize: Int
  /// The most tokens a text can have, specials included.
  package var contextLength: Int
  package var layers: Int
  /// The width of the joint space.
  package var projectionWidth: Int
  package var block: TransformerBlock.Configuration
  package var endOfText: EndOfText

  package var width: Int { block.attention.width }
  /// The heads of the attention in each layer.
  package var heads: AttentionHeads { block.attention.heads }
  /// Inside the MLP of each layer.
  package var hiddenWidth: Int { block.mlp.hiddenWidth }
  /// Whether the tokens that fill a text up to the context length change its vector.
  package var seesPadding: Bool { block.attention.mask == .bidirectional }
}

extension CLIPTextConfiguration {
  /// Reads the `text_config` of a Hugging Face CLIP `config.json`; missing keys take the defaults of
  /// the class `CLIPTextConfig`.
  ///
  /// - Parameters:
  ///   - config: the root of the file.
  ///   - readsLegacyEnd: whether an `eos_token_id` of 2 means the highest id, as in CLIP's files of before
  ///     2023; else it is the id (MetaCLIP 2).
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode, readsLegacyEnd: Bool = true) throws {
    let text = try config.section(
      config["text_config_dict"] == nil ? "text_config" : "text_config_dict")
    let end = try text.int("eos_token_id", default: 49407)
    try self.init(
      text, vocabularySize: text.size("vocab_size", default: 49408),
      contextLength: text.size("max_position_embeddings", default: 77),
      layers: text.layerCount("num_hidden_layers", default: 12),
      projectionWidth: config.size("projection_dim", default: 512),
      width: text.size("hidden_size", default: 512),
      heads: text.size("num_attention_heads", default: 8),
      mlpWidth: text.size("intermediate_size", default: 2048),
      activation: text.activation("hidden_act", default: .quickGELU),
      normEpsilon: text.double("layer_norm_eps", default: 1e-5),
      endOfText: end == 2 && readsLegacyEnd ? .highestToken : .token(Int32(clamping: end)))
  }

  /// Reads the shape of the text tower from the tensors of one of OpenAI's CLIP files, a TorchScript
  /// archive or a state dict: heads are 64 wide, layers are counted, the tables give vocabulary and
  /// context length, the activation is the quick GELU. The names are ``CLIPTextNames/openCLIP``.
  ///
  /// Other files with the same names, such as those of LAION, have the exact GELU and heads of other
  /// widths, and nothing in their tensors says so: they need their configuration.
  ///
  /// Source: `build_model` of OpenAI's repository.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(openAI weights: Weights) throws {
    let names = CLIPTextNames.openCLIP
    let table = try weights.sizes(names.tokenEmbedding, rank: 2)
    let width = table[1]
    guard width % 64 == 0 else {
      throw weights.unsupported(
        names.tokenEmbedding, value: "a width of \(width)",
        supported: "multiples of 64, the width of a head")
    }
    self.init(
      vocabularySize: table[0],
      contextLength: try weights.sizes(names.positions, rank: 2)[0],
      layers: try weights.blockCount(
        "\(names.block).\(names.blockParts.attentionNorms.before).weight"),
      projectionWidth: try weights.sizes("text_projection", rank: 2)[1], width: width,
      heads: width / 64, mlpWidth: 4 * width, activation: .quickGELU, normEpsilon: 1e-5,
      endOfText: .highestToken, mask: .causal)
  }

  /// - Throws: `FileError` where the heads do not divide the width.
  package init(
    _ node: JSONNode, vocabularySize: Int, contextLength: Int, layers: Int, projectionWidth: Int,
    width: Int, heads: Int, mlpWidth: Int, activation: Activation, normEpsilon: Double,
    endOfText: EndOfText, mask: AttentionMask = .causal
  ) throws {
    guard width % heads == 0 else {
      throw node.failure("has a width of \(width), which \(heads) heads do not divide")
    }
    self.init(
      vocabularySize: vocabularySize, contextLength: contextLength, layers: layers,
      projectionWidth: projectionWidth, width: width, heads: heads, mlpWidth: mlpWidth,
      activation: activation, normEpsilon: normEpsilon, endOfText: endOfText, mask: mask)
  }

  private init(
    vocabularySize: Int, contextLength: Int, layers: Int, projectionWidth: Int, width: Int,
    heads: Int, mlpWidth: Int, activation: Activation, normEpsilon: Double, endOfText: EndOfText,
    mask: AttentionMask
  ) {
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
      layers: text.layerCount("num_hidden_layers", default: 12),
      projectionWidth: text.size("projection_size", default: width),
      width: width, heads: text.size("num_attention_heads", default: 12),
      mlpWidth: text.size("intermediate_size", default: 3072),
      activation: text.activation("hidden_act", default: .geluTanh),
      normEpsilon: text.double("layer_norm_eps", default: 1e-6),
      endOfText: .lastPosition, mask: .bidirectional)
  }
}
