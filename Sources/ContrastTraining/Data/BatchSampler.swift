import ContrastTensor

/// Which examples make which batch: a function of a seed and a position that can be saved.
///
/// Each batch comes from one set, drawn by its weight from the seed and the number of the batch. A set
/// is gone through in an order drawn anew for each epoch from the seed, the set and the epoch; what is
/// left behind the last whole batch of an epoch is dropped. The orders are those of the standard
/// library's `shuffled(using:)`.
public struct BatchSampler: Sendable {
  /// Where a sampler stands, with what it must find again to go on there.
  public struct Position: Codable, Sendable, Hashable {
    package let seed: UInt64
    package let batchSize: Int
    /// The number of examples of each set.
    package let counts: [Int]
    /// How likely each set is drawn, in proportion.
    package let weights: [Double]
    /// The number of batches drawn.
    package fileprivate(set) var batches = 0
    /// The same for each set.
    package fileprivate(set) var batchesOfSet: [Int]
  }

  /// The examples of one batch.
  package struct Batch: Sendable, Hashable {
    /// The number of the batch, from 0.
    package let step: Int
    /// The set they come from.
    package let set: Int
    /// Their numbers in the set.
    package let examples: [Int]
  }

  /// Where it stands.
  package private(set) var position: Position
  /// Streams of random numbers are told apart by as many bits.
  private static let mostBatches = 1 << 40
  private var orders: [(epoch: Int, examples: [UInt32])?]

  /// Draws from sets of examples.
  ///
  /// - Parameters:
  ///   - sets: at least one.
  ///   - batchSize: at least 1.
  ///   - seed: equal seeds give equal batches.
  ///   - weights: how likely each set is drawn, in proportion; by the numbers of examples if nil.
  ///   - position: behind the last batch that was used, of a sampler that was made alike; nil for the beginning.
  /// - Throws: ``TrainingDataError/tooFewExamples(source:count:batchSize:)``;
  ///   ``TrainingDataError/otherPosition(reason:)``.
  public init(
    sets: [any TrainingSet], batchSize: Int, seed: UInt64, weights: [Double]? = nil,
    from position: Position? = nil
  ) throws(TrainingDataError) {
    try self.init(
      counts: sets.map { ($0.name, $0.count) }, batchSize: batchSize, seed: seed, weights: weights)
    if let position { try resume(from: position) }
  }

  /// Draws from anything that is numbered, such as pairs of captions.
  ///
  /// - Parameters:
  ///   - counts: for each set its name, for messages, and the number of its examples.
  ///   - batchSize: at least 1.
  ///   - seed: equal seeds give equal batches.
  ///   - weights: how likely each set is drawn, in proportion; by the numbers of examples if nil.
  /// - Throws: ``TrainingDataError/tooFewExamples(source:count:batchSize:)``.
  package init(
    counts: [(name: String, count: Int)], batchSize: Int, seed: UInt64, weights: [Double]? = nil
  ) throws(TrainingDataError) {
    precondition(
      !counts.isEmpty && batchSize > 0, "\(counts.count) sets, batches of \(batchSize)")
    precondition(counts.allSatisfy { $0.count <= Int(UInt32.max) }, "four billion examples")
    for (name, count) in counts where count < batchSize {
      throw TrainingDataError.tooFewExamples(source: name, count: count, batchSize: batchSize)
    }
    let weights = weights ?? counts.map { Double($0.count) }
    precondition(
      weights.count == counts.count && PhiloxGenerator.canDraw(weights),
      "weights \(weights) for \(counts.count) sets")
    position = Position(
      seed: seed, batchSize: batchSize, counts: counts.map(\.count), weights: weights,
      batchesOfSet: Array(repeating: 0, count: counts.count))
    orders = Array(repeating: nil, count: counts.count)
  }

  /// The number of batches in which each set would be gone through once.
  package var batchesPerEpoch: Int { position.counts.reduce(0) { $0 + $1 / position.batchSize } }

  /// Goes on from a saved position.
  ///
  /// - Parameter saved: of a sampler of the same sets, seed and settings.
  /// - Throws: ``TrainingDataError/otherPosition(reason:)``.
  package mutating func resume(from saved: Position) throws(TrainingDataError) {
    func require(_ isSame: Bool, _ reason: String) throws(TrainingDataError) {
      guard isSame else { throw TrainingDataError.otherPosition(reason: reason) }
    }
    try require(
      saved.counts == position.counts, "\(saved.counts) examples then, \(position.counts) now")
    try require(
      saved.batchSize == position.batchSize,
      "batches of \(saved.batchSize) then, of \(position.batchSize) now")
    try require(saved.seed == position.seed, "seed \(saved.seed) then, \(position.seed) now")
    try require(
      saved.weights == position.weights, "weights \(saved.weights) then, \(position.weights) now")
    try require(
      0...Self.mostBatches ~= saved.batches && saved.batchesOfSet.count == saved.counts.count
        && saved.batchesOfSet.allSatisfy { 0...saved.batches ~= $0 }
        && saved.batchesOfSet.reduce(0, +) == saved.batches, "its numbers contradict each other")
    position = saved
  }

  /// Goes on behind so many batches of a sampler of one set.
  ///
  /// - Parameter batches: drawn since its beginning.
  package mutating func skip(to batches: Int) {
    precondition(position.counts.count == 1, "which sets come depends on the draws")
    position.batches = batches
    position.batchesOfSet = [batches]
  }

  /// Draws the next batch.
  package mutating func next() -> Batch {
    let step = position.batches
    let set = position.counts.count == 1 ? 0 : drawSet(step)
    let batchSize = position.batchSize
    let (epoch, place) = position.batchesOfSet[set].quotientAndRemainder(
      dividingBy: position.counts[set] / batchSize)
    let order = order(of: set, epoch: epoch)
    position.batches += 1
    position.batchesOfSet[set] += 1
    return Batch(
      step: step, set: set,
      examples: order[place * batchSize..<(place + 1) * batchSize].map(Int.init))
  }

  private func drawSet(_ step: Int) -> Int {
    var generator = DataDraw.set.generator(seed: position.seed, position: UInt64(step) << 8)
    return generator.index(weights: position.weights)
  }

  private mutating func order(of set: Int, epoch: Int) -> [UInt32] {
    if let known = orders[set], known.epoch == epoch { return known.examples }
    var generator = DataDraw.order.generator(
      seed: position.seed, stream: UInt64(set) << 40 | UInt64(epoch))
    let order = (0..<UInt32(position.counts[set])).shuffled(using: &generator)
    orders[set] = (epoch, order)
    return order
  }
}
