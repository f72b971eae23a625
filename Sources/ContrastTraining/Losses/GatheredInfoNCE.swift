import CContrastKernels
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
    let (places, batch) = (ShardedPairs.places(pairs.pairs[own]), ShardedPairs.places(pairs.pairs))
    let negativePlaces = ShardedPairs.places(pairs.negatives[own])

    /// What some vectors have to be told from.
    struct Side {
      let rows: Tensor
      let places: [Range<Int>]
      let columns: Tensor
      let packed: WeightMatrix
    }
    func side(_ rows: Tensor, _ places: [Range<Int>], _ columns: Tensor) -> Side {
      Side(
        rows: rows, places: places, columns: columns,
        packed: WeightMatrix(columns, threads: run.threads))
    }
    func logits(_ side: Side, _ shard: Int, isPairs: Bool) -> PairLogits? {
      let place = side.places[shard]
      guard !place.isEmpty else { return nil }
      let targets =
        isPairs
        ? PairTargets(
          rows: batch[own.lowerBound + shard], columns: 0..<n, ids: pairs.ids,
          duplicates: duplicates) : nil
      return PairLogits(
        rows: side.rows.rows(place), columns: side.columns, packed: side.packed,
        scale: exp(logScale), targets: targets ?? .none, run: run, chunkRows: chunkRows)
    }

    let imageSide = side(images, places, allTexts)
    let textSide = side(texts, places, allImages)
    func powers(_ side: Side) throws -> PowerSums {
      var sums = PowerSums()
      for shard in places.indices {
        if let logits = logits(side, shard, isPairs: true) { sums.append(logits) }
      }
      return try sums.gathered(collectives, byProcess(pairs.pairs))
    }
    let (ofImages, ofTexts) = (try powers(imageSide), try powers(textSide))

    /// The gradients of the rows of a side, with what each shard adds to the loss, and Σ u · du of each.
    func gradients(
      _ side: Side, _ rowPowers: PowerSums?, _ columnPowers: PowerSums
    ) -> (vectors: Tensor, right: [Double], dots: [Double]) {
      let backward = WeightMatrix(side.columns, layout: .inputsFirst, threads: run.threads)
      var (parts, right, dots): ([Tensor], [Double], [Double]) = ([], [], [])
      for shard in own.indices.map({ $0 - own.lowerBound }) {
        guard let logits = logits(side, shard, isPairs: rowPowers != nil) else {
          right.append(0)
          dots.append(0)
          continue
        }
        let result = SharedSoftmax(
          logits: logits, backward: backward, weight: 1 / Double(2 * n),
          rows: rowPowers.map { ($0, batch[own.lowerBound + shard].lowerBound) },
          columns: columnPowers
        ).gradients()
        parts.append(result.vectors)
        right.append(result.right)
        dots.append(logits.rows.dot(result.vectors))
      }
      let vectors =
        parts.isEmpty ? Tensor.zeros(side.rows.shape) : Tensor.concatenatingRows(parts)
      return (vectors, right, dots)
    }
    let dImages = gradients(imageSide, ofImages, ofTexts)
    let dTexts = gradients(textSide, ofTexts, ofImages)
    let dNegatives = negatives.map {
      gradients(side($0, negativePlaces, allImages), nil, ofImages).vectors
    }
    let right = try pairs.sum(zip(dImages.right, dTexts.right).map { $0 + $1 })
    return ContrastiveLoss(
      value: Float((ofImages.logSum + ofTexts.logSum - right) / Double(2 * n)),
      images: dImages.vectors, texts: dTexts.vectors, negatives: dNegatives,
      // Σ dZ · Z is Σ u · du: the scale is in both.
      logScale: Float(try pairs.sum(dImages.dots)))
  }
}

/// The largest logit of each of some rows, and the sum of exp(logit − largest).
struct PowerSums {
  private(set) var largest: [Float] = []
  private(set) var sum: [Double] = []
  private(set) var factor: [Float] = []

  init() {}

  /// Adds the rows of some logits.
  mutating func append(_ logits: PairLogits) {
    let softmax = PairSoftmax(logits, columns: false)
    largest += softmax.rowLargest
    sum += softmax.rowSum
  }

  /// Those of all processes.
  func gathered(_ collectives: any Collectives, _ counts: [Int]) throws -> PowerSums {
    var all = PowerSums()
    all.largest = try collectives.gather(largest, counts: counts)
    all.sum = try collectives.gather(sum, counts: counts)
    all.factor = all.sum.map { Float(1 / $0) }
    return all
  }

  /// Σ ln Σ exp(logit).
  var logSum: Double { zip(largest, sum).reduce(0) { $0 + Double($1.0) + log($1.1) } }

  /// exp(logit − largest) / sum of one row, minus a target, not rounded in between.
  func excess(_ row: Int, _ logit: Float, target: Double) -> Double {
    var power: Float = 0
    withUnsafePointer(to: logit - largest[row]) { contrast_exponential($0, &power, 1) }
    return Double(power) / sum[row] - target
  }
}

/// The softmaxes that some rows of logits belong to: their own, and those of columns whose other rows are elsewhere.
private struct SharedSoftmax {
  let logits: PairLogits
  /// The columns as inputs.
  let backward: WeightMatrix
  /// Of each softmax in the loss.
  let weight: Double
  /// Those of all rows of the batch, and which of them is the first of the logits; nil without a softmax over rows.
  let rows: (powers: PowerSums, first: Int)?
  /// Those of the first columns; the others have none.
  let columns: PowerSums

  /// The gradients of the rows, `[rows, width]`, and Σ target · logit over the softmaxes of the rows.
  func gradients() -> (vectors: Tensor, right: Double) {
    let (n, m, shared) = (logits.rows.rows, logits.columns.rows, columns.sum.count)
    precondition(shared <= m)
    let factor = Float(weight) * logits.scale
    var right = [Double](repeating: 0, count: n)
    var parts: [Tensor] = []
    var buffer = logits.makeBuffer()
    for chunk in logits.chunks {
      logits.write(chunk, into: &buffer)
      buffer.withUnsafeMutableElements { z in
        right.withUnsafeMutableBufferPointer { right in
          logits.run.parallelRows(chunk.count, width: m) { range in
            let probabilities = UnsafeMutablePointer<Float>.allocate(capacity: 2 * m)
            defer { probabilities.deallocate() }
            for index in range {
              let (row, values) = (chunk.lowerBound + index, z.baseAddress! + index * m)
              write(row, values, into: probabilities, scratch: probabilities + m, shared)
              VectorMath.scale(probabilities, by: factor, m)
              if let rows {
                let positives = logits.targets.positives(of: row)
                let target = 1 / Double(positives.count)
                for j in positives {
                  right[row] += target * Double(values[j])
                  let excess =
                    rows.powers.excess(rows.first + row, values[j], target: target)
                    + columns.excess(j, values[j], target: target)
                  probabilities[j] = Float(excess * weight * Double(logits.scale))
                }
              }
              values.update(from: probabilities, count: m)
            }
          }
        }
      }
      parts.append(logits.run.linear(buffer.rows(0..<chunk.count), backward))
    }
    return (Tensor.concatenatingRows(parts), right.reduce(0, +))
  }

  /// The sum of the probabilities of the logits of a row.
  private func write(
    _ row: Int, _ z: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>, _ shared: Int
  ) {
    let m = logits.columns.rows
    if let rows {
      VectorMath.exponential(z, minus: rows.powers.largest[rows.first + row], into: target, m)
      VectorMath.scale(target, by: rows.powers.factor[rows.first + row], m)
    } else {
      target.update(repeating: 0, count: m)
    }
    columns.largest.withUnsafeBufferPointer {
      VectorMath.exponential(z, minus: $0.baseAddress!, into: scratch, shared)
    }
    columns.factor.withUnsafeBufferPointer {
      VectorMath.scale(target, by: 1, adding: scratch, times: $0.baseAddress!, shared)
    }
  }
}
