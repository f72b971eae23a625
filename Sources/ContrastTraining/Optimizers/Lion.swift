import ContrastTensor

/// Steps of one length along the sign of a running average.
///
/// ```
/// w ← w (1 − lr · decay) − lr · sign(β₁ m + (1 − β₁) g)
/// m ← β₂ m + (1 − β₂) g
/// ```
///
/// Learning rates are three to ten times smaller than Adam's, weight decays as much larger. Source: Chen
/// et al. 2023, "Symbolic Discovery of Optimization Algorithms", algorithm 2.
struct Lion: UpdateRule {
  var beta1: Double
  var beta2: Double
  var moments = Moments(["exp_avg"])

  init(beta1: Double = 0.9, beta2: Double = 0.99) {
    self.beta1 = beta1
    self.beta2 = beta2
  }

  func update(_ x: Moments.Elements, _ step: UpdateStep) {
    let (share1, share2) = (Float(1 - beta1), Float(1 - beta2))
    let (beta1, beta2) = (Float(beta1), Float(beta2))
    let rate = step.learningRate
    let keep = Float(1 - Double(rate) * Double(step.weightDecay))
    let (w, m, g) = (x.parameter, x.first, x.gradient)
    Slices.forEach(step.count, threads: step.threads) { range in
      for i in range {
        let slope = g[i] * step.gradientScale
        let direction = beta1 * m[i] + share1 * slope
        let sign: Float = direction > 0 ? 1 : direction < 0 ? -1 : direction
        w[i] = w[i] * keep - rate * sign
        m[i] = m[i] * beta2 + share2 * slope
      }
    }
  }
}
