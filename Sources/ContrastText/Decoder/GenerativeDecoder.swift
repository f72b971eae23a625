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

  /// The tokens at which prompts end that see themselves in both directions; nil in decoders without such prompts.
  var prefixTokens: PrefixTokens? { get }

  /// What texts begin with in a decoder behind an encoder, which reads what they are asked for; nil in others.
  var startToken: Int32? { get }

  /// Memory for the keys and values of sequences.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory

  /// Memory for what sequences attend to beside themselves, in decoders behind an encoder.
  ///
  /// - Parameter precision: how it is kept.
  func contextMemory(precision: KeyValuePrecision) -> KeyValueMemory?

  /// Encodes what texts are asked for, in decoders behind an encoder.
  ///
  /// - Parameters:
  ///   - source: tokens and states, at least one row.
  ///   - memory: from ``contextMemory(precision:)``.
  ///   - run: the forward pass.
  /// - Returns: its keys and values for cross-attention.
  /// - Throws: `KeyValueMemoryExhausted`.
  func context(
    of source: [InputSegment], in memory: KeyValueMemory, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> KeyValueCache

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

extension GenerativeDecoder {
  package var prefixTokens: PrefixTokens? { nil }

  package var startToken: Int32? { nil }

  package func contextMemory(precision: KeyValuePrecision) -> KeyValueMemory? { nil }

  package func context(
    of source: [InputSegment], in memory: KeyValueMemory, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> KeyValueCache {
    preconditionFailure("the decoder has no encoder")
  }
}

/// A sequence between two passes: the keys and values of its tokens, and those of what its cross-attention
/// reads. A copy is a fork and shares their pages.
package struct DecodingSequence: Sendable {
  package var cache: KeyValueCache
  /// Of the context, in decoders with cross-attention.
  package var context: KeyValueCache?
  /// The tokens that see each other in both directions, in decoders with such prompts.
  package var prefix: BidirectionalPrefix?

  package init(
    cache: KeyValueCache, context: KeyValueCache? = nil, prefix: BidirectionalPrefix? = nil
  ) {
    self.cache = cache
    self.context = context
    self.prefix = prefix
  }
}

/// The running sequences of a decoder. Like a run it belongs to one caller and is not `Sendable`.
package final class DecodingBatch {
  /// One for each sequence.
  package let caches: KeyValueBatch
  /// One for each sequence, in decoders with cross-attention.
  package let contexts: KeyValueBatch?
  /// One for each sequence.
  package private(set) var prefixes: [BidirectionalPrefix?] = []

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
      cache: caches.caches[sequence], context: contexts.map { $0.caches[sequence] },
      prefix: prefixes[sequence])
  }

  /// Takes one more sequence into the batch, behind the others.
  package func join(_ sequence: DecodingSequence) {
    precondition((sequence.context == nil) == (contexts == nil))
    caches.join(sequence.cache)
    if let context = sequence.context { contexts?.join(context) }
    prefixes.append(sequence.prefix)
  }

  /// Goes on with these of the sequences, in this order: a number that is there twice is a fork, one that is
  /// missing ends.
  package func select(_ sequences: [Int]) {
    guard sequences != Array(0..<count) else { return }
    caches.select(sequences)
    contexts?.select(sequences)
    prefixes = sequences.map { prefixes[$0] }
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

  package var prefixTokens: PrefixTokens? { model.configuration.prefix }

  package func keyValueMemory(precision: KeyValuePrecision, limit: Int?) -> KeyValueMemory {
    model.keyValueMemory(precision: precision, limit: limit)
  }

  package func logits(
    _ next: [[InputSegment]], of batch: DecodingBatch, last counts: [Int]?, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    let states = try model(
      next, into: batch.caches, run,
      prefixes: model.configuration.prefix == nil ? nil : batch.prefixes,
      last: counts ?? [Int](repeating: 1, count: next.count))
    return head(states, run)
  }
}
