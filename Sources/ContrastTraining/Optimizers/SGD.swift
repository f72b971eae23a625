import ContrastTensor

/// Gradient descent with momentum, as `torch.optim.SGD` computes it; for linear probes.
///
/// ```
/// g ← g + decay · w
/// m ← μ m + g
/// w ← w − lr · m          with Nesterov's momentum  w ← w − lr · (g + μ m)
/// ```
///
/// Weight decay is part of the gradient here. The linear probes of LLM2CLIP use a learning rate of 0.1, a
/// momentum of 0.9 and no decay.
struct SGD: UpdateRule {
  /// μ.
  var momentum: Float
  var isNesterov: Bool
  var moments = Moments(["momentum_buffer"])

  init(momentum: Float = 0.9, isNesterov: Bool = false) {
    self.momentum = momentum
    self.isNesterov = isNesterov
  }

  func update(_ x: Moments.Elements, _ step: UpdateStep) {
    let (momentum, isNesterov) = (momentum, isNesterov)
    let (rate, decay) = (step.learningRate, step.weightDecay)
    let (w, m, g) = (x.parameter, x.first, x.gradient)
    Slices.forEach(step.count, threads: step.threads) { range in
      for i in range {
        let slope = g[i] * step.gradientScale + decay * w[i]
        m[i] = momentum * m[i] + slope
        w[i] -= rate * (isNesterov ? slope + momentum * m[i] : m[i])
      }
    }
  }
}
