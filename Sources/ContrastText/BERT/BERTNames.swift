import ContrastLayers

/// What the files of a family call the parts of an encoder.
package struct BERTNames: Sendable, Equatable {
  /// Stands before all names in a file that has a head for training.
  package var prefix: String
  package var embeddings: String
  package var embeddingParts: TokenEmbedding.Names
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names
  /// `[buckets, heads]`, in families that have it.
  package var relativeBias = ""
  /// Behind the state of the first token, in families that have it.
  package var pooler: String?
  /// Begins of the names of heads, which embedding has no use for.
  package var heads: [String]

  /// `BertModel` of transformers; files converted from TensorFlow write `gamma` and `beta` in norms.
  package static let bert = BERTNames(prefix: "bert", heads: ["cls."])

  /// `RobertaModel` and `XLMRobertaModel`.
  package static let roberta = BERTNames(prefix: "roberta", heads: ["lm_head."])

  /// `DistilBertModel`.
  package static let distilBERT = BERTNames(
    prefix: "distilbert", block: "transformer.layer.{}",
    blockParts: TransformerBlock.Names(
      attention: Attention.Names(
        inputs: .separate(
          query: "attention.q_lin", key: "attention.k_lin", value: "attention.v_lin"),
        output: "attention.out_lin"),
      attentionNorms: ResidualNormNames(outer: "sa_layer_norm"),
      mlp: MLP.Names(up: "ffn.lin1", down: "ffn.lin2"),
      mlpNorms: ResidualNormNames(outer: "output_layer_norm")),
    pooler: nil, heads: ["vocab_transform.", "vocab_layer_norm.", "vocab_projector."])

  /// `MPNetModel`.
  package static let mpnet: BERTNames = {
    var names = BERTNames(
      prefix: "mpnet",
      blockParts: TransformerBlock.Names(
        attention: Attention.Names(
          inputs: .separate(
            query: "attention.attn.q", key: "attention.attn.k", value: "attention.attn.v"),
          output: "attention.attn.o"),
        attentionNorms: ResidualNormNames(outer: "attention.LayerNorm"),
        mlp: MLP.Names(up: "intermediate.dense", down: "output.dense"),
        mlpNorms: ResidualNormNames(outer: "output.LayerNorm")),
      heads: ["lm_head."])
    names.relativeBias = "encoder.relative_attention_bias.weight"
    return names
  }()

  private init(
    prefix: String, block: String = "encoder.layer.{}",
    blockParts: TransformerBlock.Names = .bert, pooler: String? = "pooler.dense", heads: [String]
  ) {
    self.prefix = prefix
    embeddings = "embeddings"
    embeddingParts = TokenEmbedding.Names(
      tokens: "word_embeddings.weight", types: "token_type_embeddings.weight",
      positions: "position_embeddings.weight", norm: "LayerNorm")
    self.block = block
    self.blockParts = blockParts
    self.pooler = pooler
    self.heads = heads
  }

  /// Whether a tensor may stand in the file unused: heads, the numbers of positions and types that older
  /// versions of transformers stored, and the pooler, which few models use.
  package func isIgnored(_ key: String) -> Bool {
    let name = key.hasPrefix(prefix + ".") ? String(key.dropFirst(prefix.count + 1)) : key
    return heads.contains(where: key.hasPrefix) || pooler.map { name.hasPrefix($0 + ".") } == true
      || ["position_ids", "token_type_ids"].contains { name == "\(embeddings).\($0)" }
  }
}

extension TransformerBlock.Names {
  /// The blocks of `BertModel` in transformers.
  package static let bert = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(
        query: "attention.self.query", key: "attention.self.key", value: "attention.self.value"),
      output: "attention.output.dense"),
    attentionNorms: ResidualNormNames(outer: "attention.output.LayerNorm"),
    crossAttention: Attention.Names(
      inputs: .separate(
        query: "crossattention.self.query", key: "crossattention.self.key",
        value: "crossattention.self.value"),
      output: "crossattention.output.dense"),
    crossAttentionNorms: ResidualNormNames(outer: "crossattention.output.LayerNorm"),
    mlp: MLP.Names(up: "intermediate.dense", down: "output.dense"),
    mlpNorms: ResidualNormNames(outer: "output.LayerNorm"))
}
