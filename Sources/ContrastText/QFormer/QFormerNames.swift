import ContrastLayers

/// What the files of a family call the parts of a Q-Former.
package struct QFormerNames: Sendable {
  /// `[queries, width]`, or `[1, queries, width]` with ``hasBatchAxis``.
  package var queries: String
  package var hasBatchAxis = true
  /// The tables of words and positions, in families that read a text.
  package var words = ""
  package var positions = ""
  /// Of queries and words.
  package var norm: String
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names

  /// Whether a tensor is one of the tables of words and positions.
  package func ownsText(_ key: String) -> Bool { !key.isEmpty && [words, positions].contains(key) }

  /// BLIP-2 in transformers, of which the retrieval class has words and positions outside of the Q-Former.
  package static let blip2 = QFormerNames(
    queries: "query_tokens", words: "embeddings.word_embeddings.weight",
    positions: "embeddings.position_embeddings.weight", norm: "qformer.layernorm",
    block: "qformer.encoder.layer.{}", blockParts: .qFormer)

  /// InstructBLIP in transformers.
  package static let instructBLIP = QFormerNames(
    queries: "query_tokens", words: "qformer.embeddings.word_embeddings.weight",
    positions: "qformer.embeddings.position_embeddings.weight",
    norm: "qformer.embeddings.layernorm", block: "qformer.encoder.layer.{}", blockParts: .qFormer)

  /// LAVIS and MiniGPT-4, whose Q-Former is BERT of an early version of transformers.
  package static let lavis = QFormerNames(
    queries: "query_tokens", words: "Qformer.bert.embeddings.word_embeddings.weight",
    positions: "Qformer.bert.embeddings.position_embeddings.weight",
    norm: "Qformer.bert.embeddings.LayerNorm", block: "Qformer.bert.encoder.layer.{}",
    blockParts: .lavisQFormer)
}

extension TransformerBlock.Names {
  /// The blocks of `Blip2QFormerModel` in transformers.
  package static let qFormer = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(
        query: "attention.attention.query", key: "attention.attention.key",
        value: "attention.attention.value"),
      output: "attention.output.dense"),
    attentionNorms: ResidualNormNames(outer: "attention.output.LayerNorm"),
    crossAttention: Attention.Names(
      inputs: .separate(
        query: "crossattention.attention.query", key: "crossattention.attention.key",
        value: "crossattention.attention.value"),
      output: "crossattention.output.dense"),
    crossAttentionNorms: ResidualNormNames(outer: "crossattention.output.LayerNorm"),
    mlp: MLP.Names(up: "intermediate.dense", down: "output.dense"),
    mlpNorms: ResidualNormNames(outer: "output.LayerNorm"),
    queryMLP: MLP.Names(up: "intermediate_query.dense", down: "output_query.dense"),
    queryMLPNorms: ResidualNormNames(outer: "output_query.LayerNorm"))

  /// The same blocks in LAVIS.
  fileprivate static let lavisQFormer: TransformerBlock.Names = {
    var names = qFormer
    names.attention.inputs = .separate(
      query: "attention.self.query", key: "attention.self.key", value: "attention.self.value")
    names.crossAttention?.inputs = .separate(
      query: "crossattention.self.query", key: "crossattention.self.key",
      value: "crossattention.self.value")
    return names
  }()

  /// The same blocks where all rows are learned queries.
  var ofQueriesAlone: TransformerBlock.Names {
    var names = self
    if let queryMLP { (names.mlp, names.mlpNorms) = (queryMLP, queryMLPNorms) }
    return names
  }
}

extension QFormerNames {
  private static let visualGLMBlocks = "image_encoder.qformer.transformer.layers"

  /// VisualGLM's, in the names of SwissArmyTransformer. The norm behind a block is the one that the files have before
  /// the next: ``visualGLMNorms(layers:)``.
  package static let visualGLM = QFormerNames(
    queries: "image_encoder.qformer.transformer.word_embeddings.weight", hasBatchAxis: false,
    norm: "\(visualGLMBlocks).0.input_layernorm", block: "\(visualGLMBlocks).{}",
    blockParts: TransformerBlock.Names(
      attention: Attention.Names(
        inputs: .stacked(
          weight: "attention.query_key_value.weight", bias: "attention.query_key_value.bias"),
        output: "attention.dense"),
      attentionNorms: ResidualNormNames(outer: "post_attention_layernorm"),
      crossAttention: Attention.Names(
        inputs: .stackedKeyValue(
          query: "cross_attention.query", keyValue: "cross_attention.key_value"),
        output: "cross_attention.dense"),
      crossAttentionNorms: ResidualNormNames(outer: "post_cross_attention_layernorm"),
      mlp: MLP.Names(up: "mlp.dense_h_to_4h", down: "mlp.dense_4h_to_h"),
      mlpNorms: ResidualNormNames(outer: "next_layernorm")))

  /// For the names of the norms behind the blocks of ``visualGLM`` those that the files have.
  ///
  /// - Parameter layers: how many blocks.
  package static func visualGLMNorms(layers: Int) -> [String: String] {
    var tied: [String: String] = [:]
    for layer in 0..<layers {
      let stored =
        layer + 1 < layers
        ? "\(visualGLMBlocks).\(layer + 1).input_layernorm"
        : "image_encoder.qformer.transformer.final_layernorm"
      for part in ["weight", "bias"] {
        tied["\(visualGLMBlocks).\(layer).next_layernorm.\(part)"] = "\(stored).\(part)"
      }
    }
    return tied
  }
}
