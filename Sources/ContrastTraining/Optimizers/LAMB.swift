import ContrastTensor
import Foundation

/// Adam with a step for each parameter in proportion to its length, for large batches.
///
/// ```
/// m ← m + (1 − β₁)(g − m);  v ← β₂ v + (1 − β₂) g²
/// u = m / (1 − β₁ᵗ) / (√(v / (1 − β₂ᵗ)) + ε) + decay · w
/// w ← w − lr · r u,  r = |w| / |u|
/// ```
///
/// The ratio r is 1 where it would be 0 or infinite, and for parameters without weight decay. The
/// reference clips the gradients to a norm of 1 before: ``GradientClipping/clip(_:maximumNorm:threads:)``.
///
/// Source: You et al. 2020, "Large Batch Optimization for Deep Learning"; microsoft/LLM2CLIP, `lamb.py`.
public struct LAMB: Optimizer {
  public var beta1: Double
  public var beta2: Double
  public var epsilon: Double
  private var moments = Moments(["exp_avg", "exp_avg_sq"])

  public init(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-6) {
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
  }

  public mutating func step(
    _ parameters: inout Parameters, gradients: Parameters, learningRate: Float,
    groups: ParameterGroups, threads: Int = 1
  ) {
    let (exact1, exact2) = (beta1, beta2)
    let (beta2, epsilon) = (Float(beta2), Float(epsilon))
    let (share1, share2) = (Float(1 - exact1), Float(1 - exact2))
    moments.forEach(&parameters, gradients, groups) { parameter, entry, gradient, group in
      let factor = Float(1 / (1 - pow(exact1, Double(entry.steps))))
      let root = Float((1 - pow(exact2, Double(entry.steps))).squareRoot())
      let decay = group.weightDecay
      let rate = learningRate * group.learningRateScale
      let count = parameter.count
      Moments.withElements(&parameter, &entry.first, &entry.second, gradient) { (w, m, v, g) in
        func update(_ i: Int) -> Float {
          m[i] * factor / (v[i].squareRoot() / root + epsilon) + decay * w[i]
        }
        // The lengths of w and u must be known before w moves: u is computed twice rather than kept.
        let squares = Slices.map(count, threads: threads) { range -> SIMD2<Double> in
          var squares = SIMD2<Double>.zero
          for i in range {
            m[i] += share1 * (g[i] - m[i])
            v[i] = v[i] * beta2 + share2 * (g[i] * g[i])
            let pair = SIMD2(Double(w[i]), Double(update(i)))
            squares += pair * pair
          }
          return squares
        }.reduce(.zero, +)
        let trusted = decay != 0 && squares.min() > 0
        let length = trusted ? rate * Float((squares.x / squares.y).squareRoot()) : rate
        Slices.forEach(count, threads: threads) { range in
          for i in range { w[i] -= length * update(i) }
        }
      }
    }
  }

  public var state: TrainingState { moments.state }

  public mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    try moments.restore(state, for: parameters)
  }
}
