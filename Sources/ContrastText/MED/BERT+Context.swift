import ContrastLayers
import ContrastTensor

// BERT with attention to a context: its keys and values are computed once, in caches, for any number of texts.

extension BERT {
  /// Memory for the keys and values of contexts.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  package func contextMemory(
    precision: KeyValuePrecision = .float32, limit: Int? = nil
  ) -> KeyValueMemory {
    transformer.contextMemory(precision: precision, limit: limit)
  }

  /// The keys and values of contexts in all blocks.
  ///
  /// - Parameters:
  ///   - states: `[context rows, context width]`.
  ///   - sequences: among the rows, one for each context.
  ///   - memory: from ``contextMemory(precision:limit:)``.
  ///   - run: the forward pass; later ones must run the same adapters.
  /// - Returns: one for each context. Copies are forks, which share it.
  /// - Throws: `KeyValueMemoryExhausted`.
  package func contexts(
    of states: Tensor, _ sequences: RaggedLayout, in memory: KeyValueMemory, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache] {
    let batch = KeyValueBatch(sequences: sequences.count, in: memory)
    _ = try transformer.context(states, sequences, into: batch, run)
    return batch.caches
  }

  /// The keys and values of contexts in all blocks, as rows: what a recorded pass attends to, with gradients by
  /// the states.
  ///
  /// - Parameters:
  ///   - states: `[context rows, context width]`.
  ///   - sequences: among the rows.
  ///   - counts: how many texts of a pass, one behind the other, attend to each context; nil for one.
  ///   - run: the forward pass.
  package func context(
    of states: Tensor, _ sequences: RaggedLayout, sharedBy counts: [Int]? = nil, _ run: Run
  ) -> CrossAttentionContext {
    transformer.context(states, sequences, sharedBy: counts, run)
  }

  /// The states of whole texts, each beside a context.
  ///
  /// - Parameters:
  ///   - texts: token ids, 1 to ``BERTConfiguration/maximumTokens`` each.
  ///   - contexts: one for each text, from ``contexts(of:_:in:_:)``.
  ///   - run: the forward pass.
  ///   - positions: of each text those whose states are wanted, if not all.
  /// - Returns: `[rows, width]`, text after text.
  package func callAsFunction(
    _ texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run,
    positions: [Range<Int>]? = nil
  ) -> Tensor {
    self(
      texts, run, context: CrossAttentionContext(KeyValueBatch(contexts)), positions: positions)
  }

  /// Memory for the keys and values of texts, in a decoder.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  package func keyValueMemory(
    precision: KeyValuePrecision = .float32, limit: Int? = nil
  ) -> KeyValueMemory {
    transformer.keyValueMemory(precision: precision, limit: limit)
  }

  /// The states of what follows in texts whose keys and values so far are cached, as a step of generation
  /// does: those of the pass are added to the caches. Decoders only.
  ///
  /// - Parameters:
  ///   - next: the next parts of each text.
  ///   - batch: the texts, with their contexts.
  ///   - counts: for each text how many of its last states are wanted.
  ///   - run: the forward pass; all passes over one cache must run the same adapters.
  /// - Returns: `[rows, width]`, text after text.
  /// - Throws: `KeyValueMemoryExhausted`; the caches are then as before.
  package func callAsFunction(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int], _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    let lengths = next.map { $0.reduce(0) { $0 + $1.count } }
    let (starts, most) = (batch.counts, configuration.maximumTokens)
    precondition(lengths.count == starts.count && counts.count == starts.count)
    precondition(
      zip(starts, lengths).allSatisfy { $1 > 0 && $0 + $1 <= most },
      "a text must have 1 to \(most) tokens")
    precondition(relativeBias == nil && configuration.paddingToken == nil)
    try batch.caches.reserve(lengths)
    let layout = RaggedLayout(lengths: lengths)
    let x = embedding(
      InputSegment.joined(next), positionOfRow: layout.positions(from: starts), run)
    run.watch("embeddings", x)
    let y = transformer(
      x, TokenLayout(layout), run, cache: .into(batch.caches),
      context: batch.contexts.map(CrossAttentionContext.init),
      queryPositions: zip(lengths, counts).map { $0 - $1..<$0 })
    batch.caches.advance()
    run.watch("last_hidden", y)
    return y
  }
}
