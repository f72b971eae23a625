import ContrastTensor
import ContrastText
import Synchronization

/// Two captions of one picture, and one that is wrong about it.
package struct CaptionPair: Sendable, Equatable {
  package var query: String
  package var positive: String
  package var negative: String?
  /// The number of the group of query and positive.
  package var group: Int
  /// The number of the group that the negative is of; nil where it describes no picture of the set.
  package var negativeGroup: Int?
}

/// Draws batches of caption pairs, one after the other without end, from a position that can be saved.
///
/// Each batch is of one set, as those of LLM2CLIP are of one task. Which two captions of a group are drawn,
/// and which other group the negative comes from, depend on the seed, the step and the place in the batch.
/// Groups with negatives of their own give one of these, always.
package struct CaptionPairSampler: Sendable {
  package let sets: [CaptionGroups]
  private let hasNegatives: Bool
  private var sampler: BatchSampler

  /// - Parameters:
  ///   - sets: at least one; with negatives of two groups at least.
  ///   - batchSize: pairs in a batch.
  ///   - hasNegatives: whether each pair gets a caption of another picture, of the place in its group that
  ///     the positive has in its own, or the last.
  ///   - seed: equal seeds give equal batches.
  ///   - weights: how likely each set is drawn, in proportion; by the numbers of groups if nil.
  /// - Throws: ``TrainingDataError/tooFewExamples(source:count:batchSize:)``.
  package init(
    _ sets: [CaptionGroups], batchSize: Int, hasNegatives: Bool = false, seed: UInt64,
    weights: [Double]? = nil
  ) throws(TrainingDataError) {
    if hasNegatives, let set = sets.first(where: { $0.count < 2 }) {
      throw TrainingDataError.tooFewExamples(source: set.name, count: set.count, batchSize: 2)
    }
    self.sets = sets
    self.hasNegatives = hasNegatives
    sampler = try BatchSampler(
      counts: sets.map { ($0.name, $0.count) }, batchSize: batchSize, seed: seed, weights: weights)
  }

  /// Where it stands, to be saved.
  package var position: BatchSampler.Position { sampler.position }

  /// Goes on from a saved position.
  ///
  /// - Parameter saved: of the same sets, seed and settings.
  /// - Throws: ``TrainingDataError/otherPosition(reason:)``.
  package mutating func resume(from saved: BatchSampler.Position) throws(TrainingDataError) {
    try sampler.resume(from: saved)
  }

  /// The next batch, and the number of its set.
  package mutating func next() -> (set: Int, pairs: [CaptionPair]) {
    let batch = sampler.next()
    let groups = sets[batch.set].groups
    let pairs = batch.examples.enumerated().map { place, group in
      var generator = DataDraw.pair.generator(
        seed: sampler.position.seed, stream: UInt64(batch.step), position: UInt64(place) << 8)
      let captions = groups[group]
      let query = Int.random(in: 0..<captions.count, using: &generator)
      let positive = Self.index(below: captions.count, except: query, &generator)
      var pair = CaptionPair(
        query: captions[query], positive: captions[positive], group: group)
      if let own = DataDraw.pick(sets[batch.set].negatives[group], &generator) {
        pair.negative = own
      } else if hasNegatives {
        let other = Self.index(below: groups.count, except: group, &generator)
        pair.negative = groups[other][min(positive, groups[other].count - 1)]
        pair.negativeGroup = other
      }
      return pair
    }
    return (batch.set, pairs)
  }

  private static func index(
    below count: Int, except excluded: Int, _ generator: inout PhiloxGenerator
  ) -> Int {
    let index = Int.random(in: 0..<count - 1, using: &generator)
    return index < excluded ? index : index + 1
  }
}

extension Batches where Batch == CaptionContrastiveObjective.Batch {
  /// Pairs of captions, drawn at random, as tokens for a ``CaptionContrastiveObjective``.
  ///
  /// The instruction of a set stands before its queries only, with a semicolon behind it, as in LLM2CLIP; it
  /// is not pooled.
  ///
  /// - Parameters:
  ///   - sets: at least one.
  ///   - encoder: its tokenizer and its preparation.
  ///   - batchSize: at least 1.
  ///   - hasNegatives: whether a query without wrong captions of its own gets one of another group.
  ///   - seed: equal seeds give equal batches.
  ///   - weights: how likely each set is drawn, in proportion; by the numbers of groups if nil.
  ///   - position: behind the last batch that was used; nil for the beginning.
  ///   - parts: how each batch is cut, and which part of it this process gets; nil for all of it, in one.
  /// - Throws: ``TrainingDataError/tooFewExamples(source:count:batchSize:)``; ``TrainingDataError/otherPosition(reason:)`` for
  ///   a position in other sets.
  public init(
    _ sets: [CaptionGroups], for encoder: LanguageModelTextEncoder, batchSize: Int,
    hasNegatives: Bool = false, seed: UInt64, weights: [Double]? = nil,
    from position: BatchSampler.Position? = nil, parts: BatchShards? = nil
  ) throws(TrainingDataError) {
    var sampler = try CaptionPairSampler(
      sets, batchSize: batchSize, hasNegatives: hasNegatives, seed: seed, weights: weights)
    if let position { try sampler.resume(from: position) }
    self.init(CaptionPairBatches(sampler, for: encoder, parts: parts).next)
  }
}

/// What batches draw of caption pairs.
final class CaptionPairBatches: Sendable {
  private let encoder: LanguageModelTextEncoder
  private let sampler: Mutex<CaptionPairSampler>
  private let parts: BatchShards?

  init(
    _ sampler: CaptionPairSampler, for encoder: LanguageModelTextEncoder,
    parts: BatchShards? = nil
  ) {
    self.encoder = encoder
    self.sampler = Mutex(sampler)
    self.parts = parts
  }

  func next() async throws -> DrawnBatch<CaptionContrastiveObjective.Batch> {
    try Task.checkCancellation()
    let (set, drawn, position) = sampler.withLock { sampler in
      let drawn = sampler.next()
      return (sampler.sets[drawn.set], drawn.pairs, sampler.position)
    }
    let pairs = Array(drawn[parts?.ownPlaces(of: drawn.count) ?? 0..<drawn.count])
    let instruction = set.instruction.isEmpty ? nil : set.instruction + ";"
    let batch = CaptionContrastiveObjective.Batch(
      queries: try pairs.map { try encoder.tokenize($0.query, instruction: instruction) },
      positives: try pairs.map { try encoder.tokenize($0.positive) },
      negatives: try pairs.compactMap(\.negative).map { try encoder.tokenize($0) },
      ids: pairs.map(\.group),
      negativeIDs: pairs.filter { $0.negative != nil }.map(\.negativeGroup),
      pairOfNegative: pairs.indices.filter { pairs[$0].negative != nil },
      shards: parts.map { parts in parts.own.map { parts.places($0, of: drawn.count).count } })
    return DrawnBatch(batch, position: position)
  }
}
