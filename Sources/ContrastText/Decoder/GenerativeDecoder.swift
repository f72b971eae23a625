import ContrastLayers
import ContrastTensor

/// A decoder with its head, as generation runs it: the next parts of running sequences in, logits of the
/// token behind each out.
package protocol GenerativeDecoder: Sendable {
  /// The number of tokens that logits are for.
  var vocabularySize: Int { get }

  /// The most tokens of a sequence.
  var maximumPositions: Int { get }

  /// Whether it has cross-attention, so that each sequence brings the keys and values of a context.
  var hasContexts: Bool { get }

  /// Memory for the keys and values of sequences.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory

  /// One pass over the next parts of all sequences of a batch, which may be a whole prompt for one and a token
  /// for another. The keys and values of the pass are added to the caches.
  ///
  /// - Parameters:
  ///   - next: the next parts of each sequence, at least one row; within ``maximumPositions``.
  ///   - batch: the sequences.
  ///   - counts: for each sequence for how many of its last rows logits are wanted; nil for one each.
  ///   - run: the forward pass; all passes over one cache must run the same adapters.
  /// - Returns: `[rows, vocabularySize]` in float32, sequence after sequence.
  /// - Throws: `KeyValueMemoryExhausted`; the caches are then as before.
  func logits(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int]?, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor
}

/// A sequence between two passes: the keys and values of its tokens, and those of what its cross-attention
/// reads. A copy is a fork and shares their pages.
package struct DecodingSequence: Sendable {
  package var cache: KeyValueCache
  /// Of the context, in decoders with cross-attention.
  package var context: KeyValueCache?

  package init(cache: KeyValueCache, context: KeyValueCache? = nil) {
    self.cache = cache
    self.context = context
  }
}

/// The running sequences of a decoder. Like a run it belongs to one caller and is not `Sendable`.
package final class DecodingBatch {
  /// One for each sequence.
  package let caches: KeyValueBatch
  /// One for each sequence, in decoders with cross-attention.
  package let contexts: KeyValueBatch?

  /// A batch without sequences.
  ///
  /// - Parameter hasContexts: whether the decoder has cross-attention.
  package init(hasContexts: Bool = false) {
    caches = KeyValueBatch([])
    contexts = hasContexts ? KeyValueBatch([]) : nil
  }

  /// The number of sequences.
  package var count: Int { caches.counts.count }

  /// The tokens of each sequence so far.
  package var counts: [Int] { caches.counts }

  /// A fork of a sequence.
  package subscript(sequence: Int) -> DecodingSequence {
    DecodingSequence(
      cache: caches.caches[sequence], context: contexts.map { $0.caches[sequence] })
  }

  /// Takes one more sequence into the batch, behind the others.
  package func join(_ sequence: DecodingSequence) {
    precondition((sequence.context == nil) == (contexts == nil))
    caches.join(sequence.cache)
    if let context = sequence.context { contexts?.join(context) }
  }

  /// Goes on with these of the sequences, in this order: a number that is there twice is a fork, one that is
  /// missing ends.
  package func select(_ sequences: [Int]) {
    guard sequences != Array(0..<count) else { return }
    caches.select(sequences)
    contexts?.select(sequences)
  }
}

/// A causal language model with its head.
package struct LanguageModelDecoder: GenerativeDecoder {
  package let model: CausalLanguageModel
  package let head: LanguageModelHead

  package init(model: CausalLanguageModel, head: LanguageModelHead) {
    self.model = model
    self.head = head
  }

  package var vocabularySize: Int { head.vocabularySize }

  package var maximumPositions: Int { model.configuration.maximumPositions }

  package var hasContexts: Bool { false }

  package func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory {
    model.keyValueMemory(precision: precision, limit: limit)
  }

  package func logits(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int]?, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    let states = try model(
      next, into: batch.caches, run, last: counts ?? [Int](repeating: 1, count: next.count))
    return head(states, run)
  }
}
