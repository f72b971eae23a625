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
struct AdamW: UpdateRule {
  private let coefficients: AdamCoefficients
  var moments = AdamMoments.none

  init(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8) {
    coefficients = AdamCoefficients(beta1: beta1, beta2: beta2, epsilon: epsilon)
  }

  func update(_ elements: Moments.Elements, _ step: UpdateStep) {
    let adam = AdamMoments(coefficients, steps: step.number)
    let rate = step.learningRate
    let keep = Float(1 - Double(rate) * Double(step.weightDecay))
    Slices.forEach(step.count, threads: step.threads) { range in
      withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { direction in
        let u = direction.baseAddress!
        adam.update(elements, range, scale: step.gradientScale, into: u)
        let w = elements.parameter + range.lowerBound
        VectorMath.scale(w, by: keep, adding: u, times: -rate, range.count)
      }
    }
  }
}
