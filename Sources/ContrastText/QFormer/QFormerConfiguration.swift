import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of a Q-Former: learned queries that read an image, and beside them a text where the model has that.
package struct QFormerConfiguration: Sendable, Equatable {
  /// The learned queries, whose states stand for an image.
  package var queryCount: Int
  package var layers: Int
  /// Every so many blocks one attends to the image, from the first on.
  package var crossAttentionFrequency: Int
  /// Of all blocks; cross-attention is that of the blocks that have it.
  package var block: TransformerBlock.Configuration
  /// The text that stands beside the queries; nil where there is none.
  package var text: Text?

  /// The table of words and the one of positions.
  package struct Text: Sendable, Equatable {
    package var vocabularySize: Int
    package var positions: Int

    package init(vocabularySize: Int, positions: Int) {
      self.vocabularySize = vocabularySize
      self.positions = positions
    }
  }

  package init(
    queryCount: Int, layers: Int, width: Int, heads: Int, hiddenWidth: Int, contextWidth: Int,
    crossAttentionFrequency: Int = 2, activation: Activation = .gelu, normEpsilon: Float = 1e-12,
    text: Text? = nil
  ) {
    self.queryCount = queryCount
    self.layers = layers
    self.crossAttentionFrequency = crossAttentionFrequency
    self.text = text
    let attention = Attention.Configuration(
      width: width, heads: AttentionHeads(count: heads, width: width / heads),
      mask: .bidirectional)
    block = TransformerBlock.Configuration(
      attention: attention, crossAttention: attention,
      mlp: MLP.Configuration(width: width, hiddenWidth: hiddenWidth, activation: activation),
      normEpsilon: normEpsilon, form: .postNorm, hasLearnedQueries: text != nil)
    block.crossAttention?.contextWidth = contextWidth
  }

  package var width: Int { block.attention.width }

  /// The configuration of one block.
  func block(_ layer: Int) -> TransformerBlock.Configuration {
    var block = block
    if layer % crossAttentionFrequency != 0 { block.crossAttention = nil }
    return block
  }
}

extension QFormerConfiguration {
  /// Reads the `qformer_config` of a `config.json`; missing keys take the defaults of `Blip2QFormerConfig`.
  ///
  /// Source: Li et al. 2023, "BLIP-2"; `configuration_blip_2.py` of transformers 5.
  ///
  /// - Parameters:
  ///   - config: the section.
  ///   - queryCount: `num_query_tokens` of the root.
  ///   - contextWidth: of the states of images, which must be that of the section.
  ///   - hasText: whether the file has what reads a text beside the queries.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(
    huggingFace config: JSONNode, queryCount: Int, contextWidth: Int, hasText: Bool
  ) throws {
    try config.refuse("position_embedding_type", unless: ["absolute"])
    let width = try config.size("hidden_size", default: 768)
    let heads = try config.size("num_attention_heads", default: 12)
    guard width % heads == 0 else {
      throw config.failure("has a width of \(width), which \(heads) heads do not divide")
    }
    let stated = try config.size("encoder_hidden_size", default: 1408)
    guard stated == contextWidth else {
      throw config.failure(
        "has an encoder_hidden_size of \(stated), but the image tower is \(contextWidth) wide")
    }
    self.init(
      queryCount: queryCount, layers: try config.layerCount("num_hidden_layers", default: 12),
      width: width, heads: heads,
      hiddenWidth: try config.size("intermediate_size", default: 3072),
      contextWidth: contextWidth,
      crossAttentionFrequency: try config.size("cross_attention_frequency", default: 2),
      activation: try config.activation("hidden_act", default: .gelu),
      normEpsilon: Float(try config.double("layer_norm_eps", default: 1e-12)),
      text: hasText
        ? Text(
          vocabularySize: try config.size("vocab_size", default: 30_522),
          positions: try config.size("max_position_embeddings", default: 512)) : nil)
  }

  /// What the Q-Former computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("q_former", version: 1)
    identity.field("queries", queryCount)
    identity.field("layers", layers)
    identity.field("block", block.identity)
    identity.field("cross_attention_frequency", crossAttentionFrequency, default: 2)
    identity.field("vocabulary", text?.vocabularySize)
    identity.field("positions", text?.positions)
    return identity
  }
}
