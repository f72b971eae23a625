import ContrastLayers

extension BERTConfiguration {
  /// What a Q-Former is for a text alone: BERT without token types.
  ///
  /// - Parameters:
  ///   - qFormer: of a model that reads texts.
  ///   - names: what the family calls its parts.
  package init(qFormer: QFormerConfiguration, names: QFormerNames) {
    guard let text = qFormer.text else {
      preconditionFailure("the model reads no text beside its queries")
    }
    embedding = TokenEmbedding.Configuration(
      vocabularySize: text.vocabularySize, width: qFormer.width,
      positions: TokenEmbedding.Positions(rows: text.positions), norm: .layer,
      normEpsilon: qFormer.block.normEpsilon)
    layers = qFormer.layers
    block = qFormer.block
    block.crossAttention = nil
    block.hasLearnedQueries = false
    self.names = BERTNames(qFormer: names)
  }
}

extension BERTNames {
  /// The text side of a Q-Former.
  fileprivate init(qFormer names: QFormerNames) {
    self = .bert
    prefix = ""
    embeddings = ""
    embeddingParts = TokenEmbedding.Names(
      tokens: names.words, positions: names.positions, norm: names.norm)
    (block, blockParts) = (names.block, names.blockParts)
    (pooler, heads) = (nil, [])
  }
}
