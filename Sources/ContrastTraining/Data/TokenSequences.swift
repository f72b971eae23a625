import ContrastTokenizers
import Synchronization

/// Documents as tokens, cut into the rows that a language model is trained on.
public struct TokenSequences: Sendable {
  /// For messages.
  package let name: String
  /// The tokens of all rows, one row after the other.
  private let tokens: [Int32]
  /// Where each row starts, and where the last ends.
  private let starts: [Int]

  /// The number of rows.
  package var count: Int { starts.count - 1 }
  /// The number of tokens in all rows.
  package var tokenCount: Int { tokens.count }

  /// The tokens of a row.
  package subscript(row: Int) -> [Int32] { Array(tokens[starts[row]..<starts[row + 1]]) }

  /// One row for each document.
  ///
  /// - Parameters:
  ///   - documents: token ids. Those of fewer than two tokens are left out: they predict nothing.
  ///   - maximumLength: the end of a longer one is dropped.
  ///   - name: for messages.
  package init(rows documents: some Sequence<[Int32]>, maximumLength: Int, name: String) {
    precondition(maximumLength >= 2)
    var (tokens, starts): ([Int32], [Int]) = ([], [0])
    for document in documents where document.count >= 2 {
      tokens += document.prefix(maximumLength)
      starts.append(tokens.count)
    }
    (self.tokens, self.starts, self.name) = (tokens, starts, name)
  }

  /// Rows of one length from all documents, one after the other; what is left behind the last whole row
  /// is dropped. A row may begin and end inside a document.
  ///
  /// - Parameters:
  ///   - documents: token ids.
  ///   - length: of a row.
  ///   - name: for messages.
  package init(blocks documents: some Sequence<[Int32]>, length: Int, name: String) {
    precondition(length >= 2)
    var tokens: [Int32] = []
    for document in documents { tokens += document }
    let count = tokens.count / length
    tokens.removeLast(tokens.count - count * length)
    (self.tokens, self.name) = (tokens, name)
    starts = (0...count).map { $0 * length }
  }
}

/// How documents become the rows of a ``TokenSequences``.
public enum TokenRows: Sendable, Equatable {
  /// One row each, of at most so many tokens.
  case documents(maximumLength: Int)
  /// Rows of so many tokens, across the borders of documents.
  case blocks(length: Int)
}

extension TokenSequences {
  /// Texts as tokens, with those that the tokenizer puts around them.
  ///
  /// - Parameters:
  ///   - texts: documents.
  ///   - rows: how they are cut.
  ///   - tokenizer: of the model.
  ///   - end: written behind each document, for a tokenizer that writes nothing there.
  ///   - name: for messages.
  public init(
    texts: some Sequence<String>, as rows: TokenRows, with tokenizer: Tokenizer, end: Int32? = nil,
    name: String
  ) {
    let documents = texts.lazy.map { tokenizer.encode($0).ids + (end.map { [$0] } ?? []) }
    switch rows {
    case .documents(let length): self.init(rows: documents, maximumLength: length, name: name)
    case .blocks(let length): self.init(blocks: documents, length: length, name: name)
    }
  }
}

extension Batches where Batch == LanguageModelObjective.Batch {
  /// Batches of token rows for a ``LanguageModelObjective``, one after the other without end.
  ///
  /// - Parameters:
  ///   - sets: at least one.
  ///   - batchSize: rows in a batch.
  ///   - seed: equal seeds give equal batches.
  ///   - weights: how likely each set is drawn, in proportion; by the numbers of rows if nil.
  ///   - position: where to go on; nil for the beginning.
  /// - Throws: ``TrainingDataError/tooFewExamples(source:count:batchSize:)``,
  ///   ``TrainingDataError/otherPosition(reason:)``.
  public init(
    _ sets: [TokenSequences], batchSize: Int, seed: UInt64, weights: [Double]? = nil,
    from position: BatchSampler.Position? = nil
  ) throws {
    self.init(
      try LanguageModelBatches(
        sets, batchSize: batchSize, seed: seed, weights: weights, from: position
      ).next)
  }
}

/// What batches draw for a language model.
final class LanguageModelBatches: Sendable {
  private let sets: [TokenSequences]
  private let sampler: Mutex<BatchSampler>

  init(
    _ sets: [TokenSequences], batchSize: Int, seed: UInt64, weights: [Double]?,
    from position: BatchSampler.Position?
  ) throws {
    var sampler = try BatchSampler(
      counts: sets.map { ($0.name, $0.count) }, batchSize: batchSize, seed: seed, weights: weights)
    if let position { try sampler.resume(from: position) }
    self.sets = sets
    self.sampler = Mutex(sampler)
  }

  func next() async throws -> DrawnBatch<LanguageModelObjective.Batch> {
    try Task.checkCancellation()
    let (drawn, position) = sampler.withLock { ($0.next(), $0.position) }
    return DrawnBatch(
      LanguageModelObjective.Batch(texts: drawn.examples.map { sets[drawn.set][$0] }),
      position: position)
  }
}
