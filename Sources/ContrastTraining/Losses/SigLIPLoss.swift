import CContrastKernels
import ContrastRuntime
import ContrastTensor
import Foundation

/// The sigmoid loss of SigLIP.
///
/// With unit vectors u, v, `Z = exp(logScale) · U Vᵀ + bias` and labels y of 1 for a pair and −1
/// elsewhere, `L = −1/n Σᵢⱼ ln σ(yᵢⱼ Zᵢⱼ)`: divided by the number of pairs, not by that of the logits.
///
/// Source: Zhai et al. 2023, "Sigmoid Loss for Language Image Pre-Training", algorithm 1. Training starts
/// from a scale of 10 and a bias of −10.
package struct SigLIPLoss: Sendable {
  /// What equal ids mean.
  package var duplicates: DuplicatePairs
  /// How many rows of logits exist at once, at least 1; nil for what 8 MiB hold.
  package var chunkRows: Int? { didSet { checkCount(chunkRows, "chunkRows") } }

  package init(duplicates: DuplicatePairs = .masked, chunkRows: Int? = nil) {
    self.duplicates = duplicates
    checkCount(chunkRows, "chunkRows")
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - images: unit vectors, `[pairs, width]`.
  ///   - texts: unit vectors, `[pairs, width]`.
  ///   - negatives: unit vectors of texts that are no pair's, `[negatives, width]`.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - bias: what is added after that.
  ///   - ids: of the pairs; nil if all are different.
  ///   - run: has the threads and the memory.
  package func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor? = nil, logScale: Float, bias: Float,
    ids: [Int]? = nil, run: Run
  ) -> ContrastiveLoss {
    let n = images.rows
    precondition(texts.rows == n)
    let all = negatives.map { Tensor.concatenatingRows([texts, $0]) } ?? texts
    let m = all.rows
    let targets = PairTargets(
      rows: n, ids: ids, extra: Array(repeating: nil, count: m - n), duplicates: duplicates)
    let logits = PairLogits(
      rows: images, columns: all, scale: exp(logScale), bias: bias, targets: targets, run: run,
      chunkRows: chunkRows)
    let sums = Self.sums(logits, pairs: n)
    return ContrastiveLoss(
      value: Float(sums.loss / Double(n)), images: sums.rows, texts: sums.columns.rows(0..<n),
      negatives: negatives.map { _ in sums.columns.rows(n..<m) }, logScale: sums.logScale,
      logitBias: Float(sums.bias / Double(n)))
  }

  /// The loss of some logits and its gradients; those of the loss and the bias are not yet divided by the number of
  /// pairs.
  ///
  /// - Parameter pairs: of the batch.
  static func sums(
    _ logits: PairLogits, pairs: Int
  ) -> (loss: Double, rows: Tensor, columns: Tensor, logScale: Float, bias: Double) {
    let (n, m) = (logits.rows.rows, logits.columns.rows)
    let targets = logits.targets
    var gradients = PairGradients(logits)
    var buffer = logits.makeBuffer()
    // The loss and the gradient of the bias, row by row.
    var losses = [Double](repeating: 0, count: n)
    var biases = losses
    let factor = logits.scale / Float(pairs)
    for chunk in logits.chunks {
      logits.write(chunk, into: &buffer)
      buffer.withUnsafeMutableElements { z in
        losses.withUnsafeMutableBufferPointer { losses in
          biases.withUnsafeMutableBufferPointer { biases in
            logits.run.parallelRows(chunk.count, width: m) { range in
              let powers = UnsafeMutablePointer<Float>.allocate(capacity: m)
              defer { powers.deallocate() }
              for index in range {
                let (row, x) = (chunk.lowerBound + index, z.baseAddress! + index * m)
                let positives = targets.positives(of: row)
                // x = −y Z, of which the loss is ln(1 + eˣ) and the derivative σ(x).
                for j in positives { x[j] = -x[j] }
                losses[row] = softplus(x, powers, m)
                for j in positives { x[j] = -x[j] }
                biases[row] = VectorMath.sum(x, m)
                VectorMath.scale(x, by: factor, m)
              }
            }
          }
        }
      }
      gradients.add(buffer, chunk: chunk)
    }
    let (rows, columns, logScale) = gradients.finished()
    return (losses.reduce(0, +), rows, columns, logScale, biases.reduce(0, +))
  }

  /// Σ ln(1 + eˣ), and σ(x) in place of each x.
  private static func softplus(
    _ x: UnsafeMutablePointer<Float>, _ powers: UnsafeMutablePointer<Float>, _ count: Int
  ) -> Double {
    // e to the minus |x| cannot overflow: ln(1 + eˣ) = max(x, 0) + ln(1 + e^−|x|).
    for j in 0..<count { powers[j] = -abs(x[j]) }
    contrast_exponential(powers, powers, count)
    let logs = VectorMath.sumOfLogOnePlus(powers, count)
    // A NaN stays one: no comparison with it is true.
    for j in 0..<count { powers[j] = (x[j] > 0 ? 1 : powers[j]) / (1 + powers[j]) }
    for j in 0..<count { x[j] = x[j] < 0 ? 0 : x[j] }
    let positive = VectorMath.sum(x, count)
    x.update(from: powers, count: count)
    return positive + logs
  }
}
