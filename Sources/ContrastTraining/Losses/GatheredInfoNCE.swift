import ContrastRuntime
import ContrastTensor
import Foundation

/// ``InfoNCE`` of a batch whose pairs are dealt out to processes.
///
/// Every process gets the vectors of all, `2 · B · width` numbers. It computes the rows of Z of its images and the
/// rows of Zᵀ of its texts, sums their powers, and gets the sums of all others; with those each process has the
/// gradients of its own vectors by itself, and none has to be sent. So the memory is that of the gathered vectors, of
/// their form for products, and of a chunk of rows, on any number of processes.
///
/// All products are those of a shard with the whole batch, and all sums over shards are in their order: the bits
/// do not depend on how many shards a process has.
///
/// Source: Radford et al. 2021; open_clip's `ClipLoss` with `local_loss` and `gather_with_grad`.
struct GatheredInfoNCE {
  var duplicates: DuplicatePairs
  var chunkRows: Int?

  init(duplicates: DuplicatePairs = .masked, chunkRows: Int? = nil) {
    self.duplicates = duplicates
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - images: unit vectors of this process, shard by shard, `[own pairs, width]`.
  ///   - texts: as `images`.
  ///   - negatives: unit vectors of texts that are no pair's, `[own negatives, width]`.
  ///   - pairs: what the shards have.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - run: has the threads and the memory.
  /// - Returns: the loss of the whole batch, and the gradients of the vectors of this process.
  func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor?, pairs: ShardedPairs, logScale: Float,
    run: Run
  ) throws -> ContrastiveLoss {
    let collectives = pairs.shards.processes.collectives
    let (own, byProcess) = (pairs.shards.own, pairs.shards.byProcess)
    let allImages = try collectives.gather(rows: images, counts: byProcess(pairs.pairs))
    var allTexts = try collectives.gather(rows: texts, counts: byProcess(pairs.pairs))
    if let negatives {
      let others = try collectives.gather(rows: negatives, counts: byProcess(pairs.negatives))
      allTexts = Tensor.concatenatingRows([allTexts, others])
    }
    let n = pairs.count
    let batch = ShardedPairs.places(pairs.pairs)
    let (places, negativePlaces) = (
      ShardedPairs.places(pairs.pairs[own]), ShardedPairs.places(pairs.negatives[own])
    )
    func first(_ shard: Int) -> Int { batch[own.lowerBound + shard].lowerBound }
    func side(
      _ rows: Tensor, _ places: [Range<Int>], _ columns: Tensor, isPairs: Bool
    ) -> GatheredRows {
      GatheredRows(
        rows: rows, places: places, columns: columns, scale: exp(logScale), chunkRows: chunkRows,
        run: run
      ) { shard in
        isPairs
          ? PairTargets(
            rows: batch[own.lowerBound + shard], columns: 0..<n, ids: pairs.ids,
            duplicates: duplicates) : .none
      }
    }
    let imageSide = side(images, places, allTexts, isPairs: true)
    let textSide = side(texts, places, allImages, isPairs: true)
    let counts = byProcess(pairs.pairs)
    let ofImages = try imageSide.powers().gathered(collectives, counts)
    let ofTexts = try textSide.powers().gathered(collectives, counts)

    let weight = 1 / Double(2 * n)
    let dImages = imageSide.gradients(weight: weight, rows: (ofImages, first), columns: ofTexts)
    let dTexts = textSide.gradients(weight: weight, rows: (ofTexts, first), columns: ofImages)
    let dNegatives = negatives.map {
      side($0, negativePlaces, allImages, isPairs: false)
        .gradients(weight: weight, rows: nil, columns: ofImages).vectors
    }
    let right = try pairs.sum(zip(dImages.right, dTexts.right).map { $0 + $1 })
    return ContrastiveLoss(
      value: Float((ofImages.logSum + ofTexts.logSum - right) / Double(2 * n)),
      images: dImages.vectors, texts: dTexts.vectors, negatives: dNegatives,
      // Σ dZ · Z is Σ u · du: the scale is in both.
      logScale: Float(try pairs.sum(dImages.dots)))
  }
}
