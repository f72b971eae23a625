import ContrastTensor

/// How many pairs and wrong texts each shard of a batch has, on all processes.
package struct ShardedPairs: Sendable {
  let shards: BatchShards
  /// The pairs of each shard of all processes.
  let pairs: [Int]
  /// The wrong texts of each.
  let negatives: [Int]
  /// Of all pairs; nil if all are different.
  let ids: [Int]?
  /// Of the vectors, which a process without any row does not know.
  let width: Int

  /// Asks the other processes.
  ///
  /// - Parameters:
  ///   - pairs: of each shard of this process.
  ///   - negatives: the same.
  ///   - ids: of the pairs of this process.
  ///   - width: of the vectors; 0 if there are none.
  /// - Throws: ``TrainingError/processesDiffer(_:)``; what the other processes throw.
  package init(shards: BatchShards, pairs: [Int], negatives: [Int], ids: [Int]?, width: Int) throws
  {
    precondition(pairs.count == shards.own.count && negatives.count == pairs.count)
    let collectives = shards.processes.collectives
    let other = try collectives.gather([ids == nil ? 0 : 1, width])
    let knowsIDs = Set(stride(from: 0, to: other.count, by: 2).map { other[$0] })
    let widths = Set(stride(from: 1, to: other.count, by: 2).map { other[$0] }).subtracting([0])
    guard knowsIDs.count == 1 else { throw TrainingError.processesDiffer("ids of pairs") }
    guard widths.count <= 1 else { throw TrainingError.processesDiffer("the width of vectors") }
    self.shards = shards
    let all = try shards.gather(pairs)
    self.pairs = all
    self.negatives = try shards.gather(negatives)
    self.width = widths.first ?? 0
    self.ids = try ids.map { try collectives.gather($0, counts: shards.byProcess(all)) }
  }

  /// Of the whole batch.
  var count: Int { pairs.reduce(0, +) }

  var hasNegatives: Bool { negatives.contains { $0 > 0 } }

  /// Where the rows of each of some shards are, one behind the other.
  static func places(_ counts: some Collection<Int>) -> [Range<Int>] {
    var start = 0
    return counts.map { count in
      defer { start += count }
      return start..<start + count
    }
  }

  /// The vectors of the kinds that this process has, or none of them in the right shape.
  func vectors(_ own: [Tensor], _ kind: Int) -> Tensor {
    own.count > kind ? own[kind] : Tensor.zeros([0, width])
  }

  /// Σ over all shards in their order, of a number of each shard of this process.
  func sum(_ own: [Double]) throws -> Double { try shards.gather(own).reduce(0, +) }
}
