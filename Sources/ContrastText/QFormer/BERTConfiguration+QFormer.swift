import ContrastLayers

extension BERTConfiguration {
  /// What a Q-Former is for a text alone: BERT without token types.
  ///
  /// - Parameter qFormer: of a model that reads texts.
  package init(qFormer: QFormerConfiguration) {
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
    names = .qFormer
  }
}

extension BERTNames {
  /// The text side of `Blip2ForImageTextRetrieval` in transformers.
  fileprivate static let qFormer: BERTNames = {
    var names = BERTNames.bert
    names.prefix = ""
    names.embeddings = ""
    names.embeddingParts = TokenEmbedding.Names(
      tokens: QFormerNames.blip2.words, positions: QFormerNames.blip2.positions,
      norm: QFormerNames.blip2.norm)
    (names.block, names.blockParts) = (
      QFormerNames.blip2.block, QFormerNames.blip2.blockParts
    )
    (names.pooler, names.heads) = (nil, [])
    return names
  }()
}
