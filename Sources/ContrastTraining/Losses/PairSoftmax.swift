import CContrastKernels
import ContrastTensor
import Foundation

/// Softmax over the rows of the logits of pairs, and over their columns where asked.
///
/// Making it goes over the chunks once, for the largest logit of each row and column and the sum of
/// exp(logit − largest). Probabilities are had in a second pass.
final class PairSoftmax {
  let logits: PairLogits
  let rowLargest: [Float]
  let rowSum: [Double]
  // Empty without a softmax over the columns.
  private let columnLargest: [Float]
  private let columnSum: [Double]
  private let columnFactor: [Float]
  /// The logits of the only chunk, which need no second product.
  private var kept: Tensor?

  init(_ logits: PairLogits, columns: Bool) {
    let (n, m) = (logits.rows.rows, columns ? logits.columns.rows : 0)
    precondition(!columns || n == m, "\(n) rows and \(m) columns cannot be pairs both ways")
    self.logits = logits
    var rowLargest = [Float](repeating: -.infinity, count: n)
    var rowSum = [Double](repeating: 0, count: n)
    var columnLargest = [Float](repeating: -.infinity, count: m)
    var columnSum = [Double](repeating: 0, count: m)
    var buffer = logits.makeBuffer()
    for chunk in logits.chunks {
      logits.write(chunk, into: &buffer)
      buffer.withUnsafeElements { z in
        Self.sumRows(logits, chunk, z.baseAddress!, &rowLargest, &rowSum)
        if columns { Self.sumColumns(logits, chunk, z.baseAddress!, &columnLargest, &columnSum) }
      }
    }
    (self.rowLargest, self.rowSum) = (rowLargest, rowSum)
    (self.columnLargest, self.columnSum) = (columnLargest, columnSum)
    columnFactor = columnSum.map { Float(1 / $0) }
    kept = logits.chunks.count == 1 ? buffer : nil
  }

  /// Σ ln Σ exp(logit) over the rows, and over the columns where there is a softmax over them.
  var logSum: Double {
    func sum(_ largest: [Float], _ sums: [Double]) -> Double {
      zip(largest, sums).reduce(0) { $0 + Double($1.0) + log($1.1) }
    }
    return sum(rowLargest, rowSum) + sum(columnLargest, columnSum)
  }

  /// Writes the logits of a chunk, as ``PairLogits/write(_:into:)``; once for each chunk.
  func write(_ chunk: Range<Int>, into buffer: inout Tensor) {
    if let kept { buffer = kept } else { logits.write(chunk, into: &buffer) }
    kept = nil
  }

  /// The probability of each logit in its row, plus that in its column where there is a softmax over
  /// the columns.
  ///
  /// - Parameters:
  ///   - z: the logits of the row.
  ///   - target: gets the probabilities.
  ///   - scratch: as many numbers.
  func probabilities(
    ofRow row: Int, _ z: UnsafePointer<Float>, into target: UnsafeMutablePointer<Float>,
    scratch: UnsafeMutablePointer<Float>
  ) {
    let width = logits.columns.rows
    let (largest, factor) = (rowLargest[row], Float(1 / rowSum[row]))
    VectorMath.exponential(z, minus: largest, into: target, width)
    guard !columnSum.isEmpty else { return VectorMath.scale(target, by: factor, width) }
    VectorMath.exponential(z, minus: columnLargest, into: scratch, width)
    VectorMath.scale(target, by: factor, adding: scratch, times: columnFactor, width)
  }

  /// One of the ``probabilities(ofRow:_:into:scratch:)`` minus `target` for each softmax, not rounded in
  /// between: for a pair that is almost certain, the difference is all there is.
  func excess(row: Int, column: Int, logit: Float, target: Double) -> Double {
    func probability(_ largest: Float, _ sum: Double) -> Double {
      var power: Float = 0
      withUnsafePointer(to: logit - largest) { contrast_exponential($0, &power, 1) }
      return Double(power) / sum
    }
    let inRow = probability(rowLargest[row], rowSum[row]) - target
    guard !columnSum.isEmpty else { return inRow }
    return inRow + (probability(columnLargest[column], columnSum[column]) - target)
  }

  private static func sumRows(
    _ logits: PairLogits, _ chunk: Range<Int>, _ z: UnsafePointer<Float>, _ largest: inout [Float],
    _ sum: inout [Double]
  ) {
    let width = logits.columns.rows
    largest.withUnsafeMutableBufferPointer { largest in
      sum.withUnsafeMutableBufferPointer { sum in
        logits.run.parallelRows(chunk.count, width: width) { range in
          let powers = UnsafeMutablePointer<Float>.allocate(capacity: width)
          defer { powers.deallocate() }
          for row in range {
            let values = z + row * width
            let most = VectorMath.maximum(values, width)
            VectorMath.exponential(values, minus: most, into: powers, width)
            largest[chunk.lowerBound + row] = most
            sum[chunk.lowerBound + row] = VectorMath.sum(powers, width)
          }
        }
      }
    }
  }

  private static func sumColumns(
    _ logits: PairLogits, _ chunk: Range<Int>, _ z: UnsafePointer<Float>, _ largest: inout [Float],
    _ sum: inout [Double]
  ) {
    let width = logits.columns.rows
    // Columns that are summed together, with what they need in the first-level cache.
    let block = 256
    largest.withUnsafeMutableBufferPointer { largest in
      sum.withUnsafeMutableBufferPointer { sum in
        logits.run.parallelRows((width + block - 1) / block, width: block * chunk.count) { blocks in
          let shift = UnsafeMutablePointer<Float>.allocate(capacity: 2 * block)
          defer { shift.deallocate() }
          let powers = shift + block
          for first in blocks.map({ $0 * block }) {
            let count = min(block, width - first)
            for j in 0..<count { shift[j] = largest[first + j] }
            for row in 0..<chunk.count {
              VectorMath.raise(shift, to: z + row * width + first, count)
            }
            for j in 0..<count {
              if largest[first + j] > -.infinity {
                sum[first + j] *= exp(Double(largest[first + j] - shift[j]))
              }
              largest[first + j] = shift[j]
              // A column of which nothing counts so far stays at the sum 0.
              if shift[j] == -.infinity { shift[j] = 0 }
            }
            for row in 0..<chunk.count {
              VectorMath.exponential(z + row * width + first, minus: shift, into: powers, count)
              VectorMath.add(powers, to: sum.baseAddress! + first, count)
            }
          }
        }
      }
    }
  }
}

extension PairSoftmax {
  /// The mean cross-entropy over all softmaxes with the targets of the logits, and the gradients.
  func crossEntropy() -> (value: Float, rows: Tensor, columns: Tensor, logScale: Float) {
    let (n, m) = (logits.rows.rows, logits.columns.rows)
    let softmaxes = columnSum.isEmpty ? 1 : 2
    let weight = 1 / Double(softmaxes * n)
    let factor = Float(weight) * logits.scale
    var gradients = PairGradients(logits)
    var right = [Double](repeating: 0, count: n)
    var buffer = logits.makeBuffer()
    for chunk in logits.chunks {
      write(chunk, into: &buffer)
      buffer.withUnsafeMutableElements { z in
        right.withUnsafeMutableBufferPointer { right in
          logits.run.parallelRows(chunk.count, width: m) { range in
            let probabilities = UnsafeMutablePointer<Float>.allocate(capacity: 2 * m)
            defer { probabilities.deallocate() }
            for index in range {
              let (row, values) = (chunk.lowerBound + index, z.baseAddress! + index * m)
              self.probabilities(
                ofRow: row, values, into: probabilities, scratch: probabilities + m)
              VectorMath.scale(probabilities, by: factor, m)
              let positives = logits.targets.positives(of: row)
              let target = 1 / Double(positives.count)
              for j in positives {
                right[row] += target * Double(values[j])
                probabilities[j] =
                  Float(
                    excess(row: row, column: j, logit: values[j], target: target)
                      * weight * Double(logits.scale))
              }
              values.update(from: probabilities, count: m)
            }
          }
        }
      }
      gradients.add(buffer, chunk: chunk)
    }
    let value = (logSum - Double(softmaxes) * right.reduce(0, +)) * weight
    let (rows, columns, logScale) = gradients.finished()
    return (Float(value), rows, columns, logScale)
  }

  /// The mean cross-entropy over all softmaxes with the probabilities of another one as targets, and the
  /// gradients.
  func crossEntropy(
    with teacher: PairSoftmax
  ) -> (value: Float, rows: Tensor, columns: Tensor, logScale: Float) {
    let (n, m) = (logits.rows.rows, logits.columns.rows)
    let weight = 1 / Double(columnSum.isEmpty ? n : 2 * n)
    let factor = Float(weight) * logits.scale
    var gradients = PairGradients(logits)
    var right = [Double](repeating: 0, count: n)
    var (buffer, teacherBuffer) = (logits.makeBuffer(), logits.makeBuffer())
    for chunk in logits.chunks {
      write(chunk, into: &buffer)
      teacher.write(chunk, into: &teacherBuffer)
      teacherBuffer.withUnsafeElements { teacherLogits in
        buffer.withUnsafeMutableElements { z in
          right.withUnsafeMutableBufferPointer { right in
            logits.run.parallelRows(chunk.count, width: m) { range in
              let probabilities = UnsafeMutablePointer<Float>.allocate(capacity: 3 * m)
              defer { probabilities.deallocate() }
              let (targets, scratch) = (probabilities + m, probabilities + 2 * m)
              for index in range {
                let (row, values) = (chunk.lowerBound + index, z.baseAddress! + index * m)
                self.probabilities(ofRow: row, values, into: probabilities, scratch: scratch)
                teacher.probabilities(
                  ofRow: row, teacherLogits.baseAddress! + index * m, into: targets,
                  scratch: scratch)
                right[row] = VectorMath.dot(targets, values, m)
                VectorMath.difference(
                  probabilities, minus: targets, times: factor, into: values, m)
              }
            }
          }
        }
      }
      gradients.add(buffer, chunk: chunk)
    }
    let (rows, columns, logScale) = gradients.finished()
    return (Float((logSum - right.reduce(0, +)) * weight), rows, columns, logScale)
  }
}
