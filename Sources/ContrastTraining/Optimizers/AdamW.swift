import ContrastTensor

/// Adam with decoupled weight decay, as `torch.optim.AdamW` computes it.
///
/// ```
/// w ← w (1 − lr · decay)
/// m ← m + (1 − β₁)(g − m)
/// v ← β₂ v + (1 − β₂) g²
/// w ← w − lr · m / (1 − β₁ᵗ) / (√v / √(1 − β₂ᵗ) + ε)
/// ```
///
/// t counts the steps of each parameter. Source: Loshchilov and Hutter 2019, "Decoupled Weight Decay
/// Regularization". CLIP's ViTs were trained with β 0.9, 0.98 and ε 1e-6.
package struct AdamW: UpdateRule {
  package var beta1: Double
  package var beta2: Double
  package var epsilon: Double
  private var moments = Moments(["exp_avg", "exp_avg_sq"])

  package init(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) {
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
  }

  package mutating func step(
    _ parameters: inout Parameters, gradients: Parameters, scaledBy gradientScale: Float,
    learningRate: Float, groups: ParameterGroups, threads: Int
  ) {
    let (beta1, beta2, epsilon) = (beta1, beta2, epsilon)
    moments.forEach(&parameters, gradients, groups) { parameter, entry, gradient, group in
      let adam = AdamMoments(beta1: beta1, beta2: beta2, epsilon: epsilon, steps: entry.steps)
      let rate = learningRate * group.learningRateScale
      let keep = Float(1 - Double(rate) * Double(group.weightDecay))
      Moments.withElements(&parameter, &entry.first, &entry.second, gradient) { elements in
        Slices.forEach(gradient.count, threads: threads) { range in
          withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { direction in
            let u = direction.baseAddress!
            adam.update(elements, range, scale: gradientScale, into: u)
            let w = elements.parameter + range.lowerBound
            VectorMath.scale(w, by: keep, adding: u, times: -rate, range.count)
          }
        }
      }
    }
  }

  package var state: TrainingState { moments.state }

  package mutating func restore(_ state: TrainingState, for parameters: Parameters) throws {
    try moments.restore(state, for: parameters)
  }
}
