import CContrastKernels
import ContrastRuntime
import ContrastTensor
import Foundation

/// Vectors of this process that are told from others, shard by shard: products are those of a shard with all columns,
/// however many shards a process has.
struct GatheredRows {
  private let rows: Tensor
  private let places: [Range<Int>]
  private let columns: Tensor
  private let packed: WeightMatrix
  private let scale: Float
  private let chunkRows: Int?
  private let run: Run
  private let targets: (Int) -> PairTargets

  /// - Parameters:
  ///   - rows: `[own rows, width]`.
  ///   - places: the rows of each shard of this process.
  ///   - columns: `[all, width]`.
  ///   - scale: what cosines are multiplied with.
  ///   - chunkRows: how many rows of logits exist at once; nil for what 8 MiB hold.
  ///   - run: has the threads and the memory.
  ///   - targets: of a shard, counted from the first of this process.
  init(
    rows: Tensor, places: [Range<Int>], columns: Tensor, scale: Float, chunkRows: Int?, run: Run,
    targets: @escaping (Int) -> PairTargets
  ) {
    self.rows = rows
    self.places = places
    self.columns = columns
    packed = WeightMatrix(columns, threads: run.threads)
    self.scale = scale
    self.chunkRows = chunkRows
    self.run = run
    self.targets = targets
  }

  /// nil where the shard has no row.
  private func logits(_ shard: Int) -> PairLogits? {
    guard !places[shard].isEmpty else { return nil }
    return PairLogits(
      rows: rows.rows(places[shard]), columns: columns, packed: packed, scale: scale,
      targets: targets(shard), run: run, chunkRows: chunkRows)
  }

  /// Of all rows of this process.
  func powers() -> PowerSums {
    var sums = PowerSums()
    for shard in places.indices {
      if let logits = logits(shard) { sums.append(logits) }
    }
    return sums
  }

  /// The gradients of the rows, with what each shard adds to the loss, and Σ u · du of each.
  ///
  /// - Parameters:
  ///   - weight: of each softmax in the loss.
  ///   - rowPowers: of all rows of the batch, and where those of a shard begin; nil without a softmax over rows.
  ///   - columnPowers: of the first columns; nil without a softmax over columns.
  ///   - shares: as of `SharedSoftmax`.
  func gradients(
    weight: Double, rows rowPowers: (powers: PowerSums, first: (Int) -> Int)?,
    columns columnPowers: PowerSums?, shares: [Double]? = nil
  ) -> (vectors: Tensor, right: [Double], dots: [Double]) {
    let backward = WeightMatrix(columns, layout: .inputsFirst, threads: run.threads)
    var (parts, right, dots): ([Tensor], [Double], [Double]) = ([], [], [])
    for shard in places.indices {
      guard let logits = logits(shard) else {
        right.append(0)
        dots.append(0)
        continue
      }
      let result = SharedSoftmax(
        logits: logits, backward: backward, weight: weight,
        rows: rowPowers.map { ($0.powers, $0.first(shard)) }, columns: columnPowers,
        shares: shares
      ).gradients()
      parts.append(result.vectors)
      right.append(result.right)
      dots.append(logits.rows.dot(result.vectors))
    }
    let vectors = parts.isEmpty ? Tensor.zeros(rows.shape) : Tensor.concatenatingRows(parts)
    return (vectors, right, dots)
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
  /// Those of the first columns, the others have none; nil without a softmax over columns.
  let columns: PowerSums?
  /// For each column 1 over the number of rows that are right for it, wherever they are; nil where that is 1 over the number
  /// of columns that are right for a row, as among pairs.
  let shares: [Double]?

  /// The gradients of the rows, `[rows, width]`, and Σ target · logit over the softmaxes of the rows.
  func gradients() -> (vectors: Tensor, right: Double) {
    let (n, m) = (logits.rows.rows, logits.columns.rows)
    precondition(columns?.sum.count ?? 0 <= m)
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
              write(row, values, into: probabilities, scratch: probabilities + m)
              VectorMath.scale(probabilities, by: factor, m)
              let positives = logits.targets.positives(of: row)
              for j in positives {
                let target = shares?[j] ?? 1 / Double(positives.count)
                right[row] += target * Double(values[j])
                var excess = 0.0
                if let rows {
                  excess += rows.powers.excess(rows.first + row, values[j], target: target)
                }
                if let columns { excess += columns.excess(j, values[j], target: target) }
                probabilities[j] = Float(excess * weight * Double(logits.scale))
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
    scratch: UnsafeMutablePointer<Float>
  ) {
    let m = logits.columns.rows
    if let rows {
      VectorMath.exponential(z, minus: rows.powers.largest[rows.first + row], into: target, m)
      VectorMath.scale(target, by: rows.powers.factor[rows.first + row], m)
    } else {
      target.update(repeating: 0, count: m)
    }
    guard let columns else { return }
    let shared = columns.sum.count
    columns.largest.withUnsafeBufferPointer {
      VectorMath.exponential(z, minus: $0.baseAddress!, into: scratch, shared)
    }
    columns.factor.withUnsafeBufferPointer {
      VectorMath.scale(target, by: 1, adding: scratch, times: $0.baseAddress!, shared)
    }
  }
}
