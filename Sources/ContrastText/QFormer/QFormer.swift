import ContrastLayers
import ContrastTensor

/// Learned queries that read what matters out of the states of an image: BERT whose first rows are the queries, which
/// attend to the image in every second block.
///
/// Alone the queries give the vectors of an image; beside a text they tell whether it fits, or follow its
/// instruction. A text alone is read as by BERT.
///
/// Source: Li et al. 2023, "BLIP-2: Bootstrapping Language-Image Pre-training with Frozen Image Encoders and Large
/// Language Models".
package struct QFormer: Sendable {
  package let configuration: QFormerConfiguration
  /// `[queryCount, width]`.
  private let queries: Tensor
  private let norm: Norm
  private let embedding: TokenEmbedding?
  private let transformer: Transformer

  /// - Parameters:
  ///   - weights: the view that the names start from.
  ///   - configuration: the shape.
  ///   - names: what the family calls the tensors.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ configuration: QFormerConfiguration, names: QFormerNames
  ) throws {
    self.configuration = configuration
    let (width, count) = (configuration.width, configuration.queryCount)
    queries = try weights.parameter(
      names.queries, shape: names.hasBatchAxis ? [1, count, width] : [count, width]
    ).reshaped([count, width])
    let epsilon = configuration.block.normEpsilon
    norm = try Norm(weights[names.norm], width: width, epsilon: epsilon)
    embedding = try configuration.text.map { text in
      try TokenEmbedding(
        weights,
        TokenEmbedding.Configuration(
          vocabularySize: text.vocabularySize, width: width,
          positions: TokenEmbedding.Positions(rows: text.positions), norm: .layer,
          normEpsilon: epsilon),
        names: TokenEmbedding.Names(
          tokens: names.words, positions: names.positions, norm: names.norm))
    }
    transformer = try Transformer(
      weights, (0..<configuration.layers).map { configuration.block($0) }, prefix: names.block,
      names: configuration.text == nil ? names.blockParts.ofQueriesAlone : names.blockParts)
  }

  /// Memory for what images leave for texts.
  ///
  /// - Parameter precision: how it is kept.
  package func contextMemory(precision: KeyValuePrecision = .float32) -> KeyValueMemory {
    transformer.contextMemory(precision: precision)
  }

  /// The keys and values of images in the blocks that attend to them.
  ///
  /// - Parameters:
  ///   - states: `[rows, width of the image tower]`.
  ///   - images: among the rows.
  ///   - memory: from ``contextMemory(precision:)``.
  ///   - run: the forward pass.
  /// - Returns: one for each image.
  /// - Throws: `KeyValueMemoryExhausted`.
  package func contexts(
    of states: Tensor, _ images: RaggedLayout, in memory: KeyValueMemory, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    let batch = KeyValueBatch(sequences: images.count, in: memory)
    _ = try transformer.context(states, images, into: batch, run)
    return batch.caches
  }

  /// The states of the queries behind the last block, for images alone.
  ///
  /// - Parameters:
  ///   - states: `[rows, width of the image tower]`.
  ///   - images: among the rows.
  ///   - run: the forward pass.
  /// - Returns: `[images · queryCount, width]`, image by image.
  package func callAsFunction(_ states: Tensor, _ images: RaggedLayout, _ run: Run) -> Tensor {
    read(nil, transformer.context(states, images, run), count: images.count, run)
  }

  /// The states of the queries beside texts, each of which they see and are seen by.
  ///
  /// - Parameters:
  ///   - texts: token ids, at least one each, within the positions.
  ///   - contexts: one for each text, from ``contexts(of:_:in:_:)``.
  ///   - run: the forward pass.
  ///   - all: whether the states of the texts are wanted too.
  /// - Returns: `[texts.count · queryCount, width]`, text by text; with `all` those of its tokens behind the queries of
  ///   each.
  package func callAsFunction(
    _ texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run, all: Bool = false
  ) -> Tensor {
    read(
      texts, CrossAttentionContext(KeyValueBatch(contexts)), count: texts.count, all: all, run)
  }

  /// The same beside images as rows, with gradients by what made them: what a recorded pass reads.
  ///
  /// In a configuration whose attention is causal, tokens see the queries and the tokens before them, and the queries
  /// see themselves (image-grounded generation).
  ///
  /// - Parameters:
  ///   - texts: token ids, those beside one image one behind the other.
  ///   - states: `[rows, width of the image tower]`.
  ///   - images: among the rows.
  ///   - counts: for each image the number of its texts.
  ///   - run: the forward pass.
  ///   - all: whether the states of the texts are wanted too.
  /// - Returns: as above.
  package func callAsFunction(
    _ texts: [[Int32]], beside states: Tensor, _ images: RaggedLayout, sharedBy counts: [Int],
    _ run: Run, all: Bool = false
  ) -> Tensor {
    read(
      texts, transformer.context(states, images, sharedBy: counts, run), count: texts.count,
      all: all, run)
  }

  /// The states of texts alone, without queries and images.
  ///
  /// - Parameters:
  ///   - texts: token ids, at least one each, within the positions.
  ///   - run: the forward pass.
  ///   - positions: of each text those whose states are wanted, if not all.
  /// - Returns: `[rows, width]`, text after text.
  package func callAsFunction(
    _ texts: [[Int32]], _ run: Run, positions: [Range<Int>]? = nil
  ) -> Tensor {
    let layout = RaggedLayout(lengths: texts.map(\.count))
    return transformer(
      embedded(texts, layout, run), TokenLayout(layout), run, queryPositions: positions)
  }

  private func embedded(_ texts: [[Int32]], _ layout: RaggedLayout, _ run: Run) -> Tensor {
    guard let embedding, let text = configuration.text else {
      preconditionFailure("the model reads no text beside its queries")
    }
    precondition(
      texts.allSatisfy { (1...text.positions).contains($0.count) },
      "a text must have 1 to \(text.positions) tokens")
    return embedding(texts.flatMap { $0 }, positionOfRow: layout.positions, run)
  }

  private func read(
    _ texts: [[Int32]]?, _ context: CrossAttentionContext, count: Int, all: Bool = false,
    _ run: Run
  ) -> Tensor {
    let queryCount = configuration.queryCount
    var x = norm(run.gather(queries, rows: Array(0..<queryCount)), run)
    var rows: [Int] = []
    var lengths: [Int] = []
    if let texts {
      let layout = RaggedLayout(lengths: texts.map(\.count))
      x = run.concatenated([x, embedded(texts, layout, run)])
      for text in 0..<count {
        rows += Array(0..<queryCount) + layout[text].map { queryCount + $0 }
        lengths.append(queryCount + layout[text].count)
      }
    } else {
      rows = (0..<count).flatMap { _ in 0..<queryCount }
      lengths = [Int](repeating: queryCount, count: count)
    }
    let wanted = [Range<Int>](repeating: 0..<queryCount, count: count)
    let isCausal = configuration.block.attention.mask.isCausal
    let y = transformer(
      run.gather(x, rows: rows),
      TokenLayout(
        RaggedLayout(lengths: lengths),
        spans: isCausal ? [[Range<Int>]](repeating: [0..<queryCount], count: count) : nil,
        learnedQueries: queryCount), run,
      context: context, queryPositions: texts == nil || all ? nil : wanted)
    run.watch("qformer", y)
    return y
  }
}
