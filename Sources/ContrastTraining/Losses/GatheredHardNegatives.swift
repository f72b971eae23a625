import ContrastRuntime
import ContrastTensor

/// ``HardNegativeLoss`` of a batch whose pairs are dealt out to processes, as ``GatheredInfoNCE``.
///
/// Every process gets the vectors of all. It has the softmaxes of its own queries, and with the sums of the powers of all
/// others the gradients of its own positives and negatives; none has to be sent.
struct GatheredHardNegatives {
  let loss: HardNegativeLoss

  /// - Parameters:
  ///   - queries: unit vectors of this process, shard by shard, `[own pairs, width]`.
  ///   - positives: as `queries`.
  ///   - negatives: unit vectors, `[own negatives, width]`; nil where no process has any.
  ///   - pairs: what the shards have.
  ///   - negativeIDs: what all negatives of the batch are, in the numbers of the pairs' ids; empty without those.
  ///   - run: has the threads and the memory.
  /// - Returns: the loss of the whole batch, and the gradients of the vectors of this process.
  func callAsFunction(
    queries: Tensor, positives: Tensor, negatives: Tensor?, pairs: ShardedPairs,
    negativeIDs: [Int?], run: Run
  ) throws -> CaptionContrastiveLoss {
    let collectives = pairs.shards.processes.collectives
    let (own, n) = (pairs.shards.own, pairs.count)
    let counts = pairs.shards.byProcess(pairs.pairs)
    let allQueries = try collectives.gather(rows: queries, counts: counts)
    var documents = try collectives.gather(rows: positives, counts: counts)
    if let negatives {
      let others = try collectives.gather(
        rows: negatives, counts: pairs.shards.byProcess(pairs.negatives))
      documents = Tensor.concatenatingRows([documents, others])
    }
    let (batch, strangers) = (
      ShardedPairs.places(pairs.pairs), ShardedPairs.places(pairs.negatives)
    )
    let places = ShardedPairs.places(pairs.pairs[own])
    func side(
      _ rows: Tensor, _ places: [Range<Int>], _ columns: Tensor,
      targets: @escaping (Int) -> PairTargets
    ) -> GatheredRows {
      GatheredRows(
        rows: rows, places: places, columns: columns, scale: loss.scale, chunkRows: loss.chunkRows,
        run: run, targets: targets)
    }
    let querySide = side(queries, places, documents) { shard in
      PairTargets(
        rows: batch[own.lowerBound + shard], columns: 0..<n, ids: pairs.ids, extra: negativeIDs,
        duplicates: loss.duplicates)
    }
    let powers = try querySide.powers().gathered(collectives, counts)
    let weight = 1 / Double(n)
    let dQueries = querySide.gradients(
      weight: weight, rows: (powers, { batch[own.lowerBound + $0].lowerBound }), columns: nil)

    // Of each query's softmax, the share that each of its right documents has.
    let whole = PairTargets(
      rows: n, ids: pairs.ids, extra: negativeIDs, duplicates: loss.duplicates)
    let shares = (0..<n).map { 1 / Double(whole.positives(of: $0).count) }
    let dPositives = side(positives, places, allQueries) { shard in
      PairTargets(
        rows: batch[own.lowerBound + shard], columns: 0..<n, ids: pairs.ids,
        duplicates: loss.duplicates)
    }.gradients(weight: weight, rows: nil, columns: powers, shares: shares)
    let dNegatives = negatives.map { negatives in
      side(negatives, ShardedPairs.places(pairs.negatives[own]), allQueries) { shard in
        guard let ids = pairs.ids else { return .none }
        return PairTargets(
          strangers: Array(negativeIDs[strangers[own.lowerBound + shard]]), columns: ids,
          duplicates: loss.duplicates)
      }.gradients(weight: weight, rows: nil, columns: powers, shares: shares).vectors
    }
    return CaptionContrastiveLoss(
      value: Float((powers.logSum - (try pairs.sum(dQueries.right))) * weight),
      queries: dQueries.vectors, positives: dPositives.vectors, negatives: dNegatives)
  }
}
