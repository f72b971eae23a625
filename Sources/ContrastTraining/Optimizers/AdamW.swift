import ContrastTensor
import Foundation

/// Adam with decoupled weight decay, as `torch.optim.AdamW` computes it.
///
/// ```
/// w ← w (1 − lr · decay)
/// m ← m + (1 − β₁)(g − m)
/// v ← β₂ v + (1 − β₂) g²
/// w ← w − lr / (1 − β₁ᵗ) · m / (√v / √(1 − β₂ᵗ) + ε)
/// ```
///
/// t counts the steps of each parameter. Source: Loshchilov and Hutter 2019, "Decoupled Weight Decay
/// Regularization". CLIP's ViTs were trained with β 0.9, 0.98 and ε 1e-6.
public struct AdamW: Optimizer {
  public var beta1: Double
  public var beta2: Double
  public var epsilon: Double
  private var moments = Moments(["exp_avg", "exp_avg_sq"])

  public init(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) {
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
      let rate = Double(learningRate * group.learningRateScale)
      let keep = Float(1 - rate * Double(group.weightDecay))
      let length = Float(rate / (1 - pow(exact1, Double(entry.steps))))
      let root = Float((1 - pow(exact2, Double(entry.steps))).squareRoot())
      let count = parameter.count
      Moments.withElements(&parameter, &entry.first, &entry.second, gradient) { (w, m, v, g) in
        Slices.forEach(count, threads: threads) { range in
          for i in range {
            m[i] += share1 * (g[i] - m[i])
            v[i] = v[i] * beta2 + share2 * (g[i] * g[i])
            w[i] = w[i] * keep - length * (m[i] / (v[i].squareRoot() / root + epsilon))
          }
        }
      }
    }
  }

  public var state: TrainingState { moments.state }

  public mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    try moments.restore(state, for: parameters)
  }
}
