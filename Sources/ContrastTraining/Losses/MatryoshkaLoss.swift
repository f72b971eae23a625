import ContrastTensor
import Foundation

/// A contrastive loss on the first numbers of the vectors too, so that embeddings can be cut short.
///
/// `L = Σ_m weight_m · loss(normalised first m numbers)`. Each prefix is normalised here, and the gradient
/// goes through that: vectors may come in normalised or not, and need not be normalised by the caller.
///
/// Source: Kusupati et al. 2022, "Matryoshka Representation Learning".
package struct MatryoshkaLoss: Sendable {
  /// Lengths of prefixes, at least one, and how much the loss on each counts.
  package var prefixes: [(width: Int, weight: Float)]

  package init(prefixes: [(width: Int, weight: Float)]) {
    precondition(!prefixes.isEmpty)
    self.prefixes = prefixes
  }

  /// All lengths with the weight 1.
  package init(widths: [Int]) {
    self.init(prefixes: widths.map { ($0, 1) })
  }

  /// - Parameters:
  ///   - images: `[pairs, width]`.
  ///   - texts: `[pairs, width]`.
  ///   - negatives: `[negatives, width]`.
  ///   - run: has the threads.
  ///   - loss: of unit vectors of the width of a prefix.
  /// - Returns: the weighted sum, with gradients of all vectors.
  package func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor? = nil, run: Run,
    loss: (_ images: Tensor, _ texts: Tensor, _ negatives: Tensor?) throws -> ContrastiveLoss
  ) rethrows -> ContrastiveLoss {
    var (logScale, logitBias): (Float, Float) = (0, 0)
    let sum = try total([images, texts] + (negatives.map { [$0] } ?? []), run) { vectors, weight in
      let part = try loss(vectors[0], vectors[1], vectors.count > 2 ? vectors[2] : nil)
      logScale += weight * part.logScale
      logitBias += weight * part.logitBias
      return (part.value, [part.images, part.texts] + (part.negatives.map { [$0] } ?? []))
    }
    return ContrastiveLoss(
      value: sum.value, images: sum.gradients[0], texts: sum.gradients[1],
      negatives: negatives.map { _ in sum.gradients[2] }, logScale: logScale, logitBias: logitBias)
  }

  /// - Parameters:
  ///   - queries: `[pairs, width]`.
  ///   - positives: `[pairs, width]`.
  ///   - negatives: `[negatives, width]`.
  ///   - run: has the threads.
  ///   - loss: of unit vectors of the width of a prefix.
  /// - Returns: the weighted sum, with gradients of all vectors.
  package func callAsFunction(
    queries: Tensor, positives: Tensor, negatives: Tensor? = nil, run: Run,
    loss: (_ queries: Tensor, _ positives: Tensor, _ negatives: Tensor?) throws
      -> CaptionContrastiveLoss
  ) rethrows -> CaptionContrastiveLoss {
    let sum = try total([queries, positives] + (negatives.map { [$0] } ?? []), run) { vectors, _ in
      let part = try loss(vectors[0], vectors[1], vectors.count > 2 ? vectors[2] : nil)
      return (part.value, [part.queries, part.positives] + (part.negatives.map { [$0] } ?? []))
    }
    return CaptionContrastiveLoss(
      value: sum.value, queries: sum.gradients[0], positives: sum.gradients[1],
      negatives: negatives.map { _ in sum.gradients[2] })
  }

  private func total(
    _ vectors: [Tensor], _ run: Run,
    _ loss: (_ prefixes: [Tensor], _ weight: Float) throws -> (value: Float, gradients: [Tensor])
  ) rethrows -> (value: Float, gradients: [Tensor]) {
    var value: Float = 0
    var gradients = vectors.map { Tensor.zeros($0.shape) }
    for prefix in prefixes {
      let normalized = vectors.map { NormalizedPrefix($0, width: prefix.width, run) }
      let part = try loss(normalized.map(\.unit), prefix.weight)
      value += prefix.weight * part.value
      for (index, vectors) in normalized.enumerated() {
        vectors.addGradient(
          part.gradients[index], weight: prefix.weight, to: &gradients[index], run)
      }
    }
    return (value, gradients)
  }
}

/// The first numbers of each vector as a vector of length one, u = x / |x|, and the way back.
struct NormalizedPrefix {
  /// `[rows, width]`.
  let unit: Tensor
  private let norms: [Double]

  /// What a shorter vector is divided by, so that 0 stays 0.
  private static let leastNorm = 1e-12

  /// - Parameters:
  ///   - x: `[rows, at least width]`, contiguous.
  ///   - width: of the prefix.
  init(_ x: Tensor, width: Int, _ run: Run) {
    let (rows, full) = (x.rows, x.width)
    precondition(width > 0 && width <= full, "a prefix of \(width) of \(full) numbers")
    var norms = [Double](repeating: 0, count: rows)
    unit = Tensor(shape: [rows, width]) { unit in
      x.withUnsafeElements { x in
        norms.withUnsafeMutableBufferPointer { norms in
          run.parallelRows(rows, width: width) { range in
            for row in range {
              let values = x.baseAddress! + row * full
              norms[row] = max(VectorMath.dot(values, values, width).squareRoot(), Self.leastNorm)
              let factor = 1 / norms[row]
              for i in 0..<width { unit[row * width + i] = Float(Double(values[i]) * factor) }
            }
          }
        }
      }
    }
    self.norms = norms
  }

  /// Adds `weight · (g − u (u · g)) / |x|`.
  ///
  /// - Parameters:
  ///   - gradient: of ``unit``, g.
  ///   - target: the gradient of x, `[rows, at least width]`.
  func addGradient(_ gradient: Tensor, weight: Float, to target: inout Tensor, _ run: Run) {
    let (width, full) = (unit.width, target.width)
    unit.withUnsafeElements { unit in
      gradient.withUnsafeElements { gradient in
        target.withUnsafeMutableElements { target in
          run.parallelRows(norms.count, width: width) { range in
            for row in range {
              let u = unit.baseAddress! + row * width
              let g = gradient.baseAddress! + row * width
              // The norm of a vector that is too short is a constant.
              let along = norms[row] > Self.leastNorm ? VectorMath.dot(u, g, width) : 0
              let factor = Double(weight) / norms[row]
              for i in 0..<width {
                target[row * full + i] += Float((Double(g[i]) - Double(u[i]) * along) * factor)
              }
            }
          }
        }
      }
    }
  }
}
