/// The processes that make one training together, each with a part of every batch.
///
/// `ContrastDistributed` makes one of those that `mpirun` or Slurm started.
public struct ProcessGroup: Sendable {
  package let collectives: any Collectives

  package init(_ collectives: any Collectives) { self.collectives = collectives }

  /// This process alone.
  public static let single = ProcessGroup(SingleProcess())

  /// The number of this process, from 0. The first one writes and reports.
  public var rank: Int { collectives.rank }

  /// How many there are.
  public var count: Int { collectives.count }

  /// Returns when all processes have called it, such as behind a file that the first one wrote.
  ///
  /// - Throws: ``TrainingError/processLost(rank:reason:)`` where another process gave up.
  public func wait() throws { try collectives.wait() }
}

/// How every batch is cut, and who computes which part.
///
/// A batch is cut into as many shards as `count` says; each process has as many of them, one behind the other. A
/// shard is embedded by itself, and its gradient is added to those of the others in an order that depends on
/// the number of shards alone (`ShardSums`): the bits are the same on any number of processes that divides it,
/// one included.
public struct BatchShards: Sendable {
  /// How many shards make a batch.
  package let count: Int
  package let processes: ProcessGroup

  /// - Parameters:
  ///   - count: of the shards, from 1 to 1024.
  ///   - processes: among whom they are dealt out.
  /// - Throws: ``TrainingError/shards(_:processes:)`` unless each process gets as many.
  public init(_ count: Int, over processes: ProcessGroup = .single) throws(TrainingError) {
    guard (1...1024).contains(count), count.isMultiple(of: processes.count) else {
      throw TrainingError.shards(count, processes: processes.count)
    }
    self.count = count
    self.processes = processes
  }

  /// The shards of this process.
  package var own: Range<Int> { shards(of: processes.rank) }

  /// The shards of a process.
  func shards(of rank: Int) -> Range<Int> {
    let share = count / processes.count
    return rank * share..<(rank + 1) * share
  }

  /// The places of a shard in a batch of so many examples.
  func places(_ shard: Int, of examples: Int) -> Range<Int> {
    examples * shard / count..<examples * (shard + 1) / count
  }

  /// The places of this process in a batch of so many examples.
  func ownPlaces(of examples: Int) -> Range<Int> {
    places(own.lowerBound, of: examples)
      .lowerBound..<places(own.upperBound - 1, of: examples)
      .upperBound
  }

  /// The items of each shard of this process.
  ///
  /// - Parameters:
  ///   - stated: by who drew them; nil where each process has as many.
  ///   - count: of the items of this process.
  func counts(_ stated: [Int]?, of count: Int) -> [Int] {
    let counts = stated ?? own.map { places($0, of: count * processes.count).count }
    precondition(counts.count == own.count && counts.reduce(0, +) == count)
    return counts
  }

  /// One number for each shard of this process, as one for each of all shards.
  func gather<Value: BitwiseCopyable>(_ values: [Value]) throws -> [Value] {
    try processes.collectives.gather(values)
  }

  /// Numbers of all shards, summed process by process.
  func byProcess(_ counts: [Int]) -> [Int] {
    (0..<processes.count).map { counts[shards(of: $0)].reduce(0, +) }
  }
}
