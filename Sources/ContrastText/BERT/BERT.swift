import ContrastLayers
import ContrastTensor

/// An encoder of texts in which every token sees every other.
///
/// One definition serves BERT, RoBERTa, XLM-RoBERTa, DistilBERT and MPNet; ``BERTConfiguration`` says what
/// sets them apart.
///
/// Source: Devlin et al. 2019, "BERT"; `modeling_bert.py` and its relatives in transformers.
package struct BERT: TextTransformer {
  package let configuration: BERTConfiguration

  let embedding: TokenEmbedding
  let transformer: Transformer
  /// `[buckets, heads]`.
  let relativeBias: Tensor?

  /// - Parameters:
  ///   - weights: the model, with or without the prefix that files with heads have.
  ///   - configuration: of the model.
  /// - Throws: `CheckpointError`.
  package init(_ weights: Weights, _ configuration: BERTConfiguration) throws {
    self.configuration = configuration
    let names = configuration.names
    let inner = weights[names.prefix]
    let isPrefixed = inner[names.embeddings].stores(names.embeddingParts.tokens)
    let weights = isPrefixed ? inner : weights
    embedding = try TokenEmbedding(
      weights[names.embeddings], configuration.embedding, names: names.embeddingParts)
    transformer = try Transformer(
      weights, configuration.block, layers: configuration.layers, prefix: names.block,
      names: names.blockParts)
    relativeBias = try configuration.relativeBuckets.map { buckets in
      try weights.parameter(
        names.relativeBias, shape: [buckets.count, configuration.block.attention.heads.count])
    }
  }

  /// - Parameters:
  ///   - texts: token ids, 1 to ``BERTConfiguration/maximumTokens`` each.
  ///   - types: for each token its type; nil where all are of type 0, as in single texts.
  ///   - run: the forward pass.
  ///   - context: what cross-attention attends to, where the blocks have it: one for each text.
  ///   - positions: of each text those whose states are wanted, if not all.
  /// - Returns: the states of the last block, text after text: `[total tokens, width]`, or as many as
  ///   `positions` names.
  package func callAsFunction(
    _ texts: [[Int32]], types: [[Int32]]? = nil, _ run: Run,
    context: CrossAttentionContext? = nil, positions: [Range<Int>]? = nil
  ) -> Tensor {
    let most = configuration.maximumTokens
    precondition(
      texts.allSatisfy { (1...most).contains($0.count) }, "a text must have 1 to \(most) tokens")
    precondition(types.map { $0.map(\.count) == texts.map(\.count) } ?? true)
    let layout = RaggedLayout(lengths: texts.lazy.map(\.count))
    let x = embedding(
      texts.flatMap { $0 }, types: types.map { $0.flatMap { $0 } },
      positionOfRow: texts.flatMap(self.positions), run)
    run.watch("embeddings", x)
    let y = transformer(
      x, tokens(layout, run), run, context: context, queryPositions: positions)
    run.watch("last_hidden", y)
    return y
  }

  private func tokens(_ layout: RaggedLayout, _ run: Run) -> TokenLayout {
    guard let relativeBias, let buckets = configuration.relativeBuckets else {
      return TokenLayout(layout)
    }
    let distances = buckets.buckets(reach: max(layout.longest - 1, 0))
    return TokenLayout(layout, biases: [run.relativeBias(relativeBias, buckets: distances)])
  }

  /// The position of each token. Padding tokens have the one before the first, where positions are
  /// counted from the ids.
  private func positions(_ text: [Int32]) -> [Int32] {
    var next: Int32 = 0
    return text.map { id in
      if id == configuration.paddingToken { return -1 }
      defer { next += 1 }
      return next
    }
  }

  /// A vector for each text: its states, pooled.
  ///
  /// Texts run unpadded, in passes of similar lengths; the last block computes no states but those that
  /// are pooled.
  package func pooled(_ texts: [TokenizedText], by pooling: TextPooling, _ run: Run) -> Tensor {
    if run.isRecording { return pooled(pass: texts, by: pooling, run) }
    return TextPasses.collected(
      lengths: texts.map(\.ids.count), width: pooling.outputs(configuration.width)
    ) { pass in
      pooled(pass: pass.map { texts[$0] }, by: pooling, run)
    }
  }

  private func pooled(
    pass texts: [TokenizedText], by pooling: TextPooling, _ run: Run
  ) -> Tensor {
    run.scoped("text") {
      var ids = texts.map(\.ids)
      var counts = texts.map(\.documentLength)
      var wanted: [Range<Int>]?
      // Copying the rows that are wanted pays where they are the smaller part.
      if run.tap == nil, pooling.needsDocumentOnly {
        let pooled = texts.map(pooling.positions)
        if 2 * pooled.reduce(0, { $0 + $1.count }) <= ids.reduce(0, { $0 + $1.count }) {
          (wanted, ids) = (pooled, zip(ids, pooled).map { Array($0[$1]) })
          counts = [Int](repeating: 0, count: ids.count)
        }
      }
      let hidden = self(texts.map(\.ids), run, positions: wanted)
      let result = pooling(hidden, ids, last: counts, run)
      run.watch("pooled", result)
      return result
    }
  }
}
