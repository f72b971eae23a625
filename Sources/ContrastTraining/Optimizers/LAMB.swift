import ContrastTensor

/// Adam with a step for each parameter in proportion to its length, for large batches.
///
/// ```
/// m ← m + (1 − β₁)(g − m);  v ← β₂ v + (1 − β₂) g²
/// u = m / (1 − β₁ᵗ) / (√(v / (1 − β₂ᵗ)) + ε) + decay · w
/// w ← w − lr · r u,  r = |w| / |u|
/// ```
///
/// The ratio r is 1 where it would be 0 or infinite, and for parameters without weight decay. The
/// reference clips the gradients to a norm of 1 before: ``GradientClipping/scale(norm:maximumNorm:)``.
///
/// Source: You et al. 2020, "Large Batch Optimization for Deep Learning"; microsoft/LLM2CLIP, `lamb.py`.
struct LAMB: UpdateRule {
  private let coefficients: AdamCoefficients
  var moments = AdamMoments.none

  init(beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-6) {
    coefficients = AdamCoefficients(beta1: beta1, beta2: beta2, epsilon: epsilon)
  }

  func update(_ elements: Moments.Elements, _ step: UpdateStep) {
    let adam = AdamMoments(coefficients, steps: step.number)
    let decay = step.weightDecay
    /// Calls `body` with the elements of a slice of w and of u = direction + decay · w.
    func withUpdate<R>(
      _ range: Range<Int>, _ direction: (UnsafeMutablePointer<Float>) -> Void,
      _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> R
    ) -> R {
      withUnsafeTemporaryAllocation(of: Float.self, capacity: range.count) { room in
        let (w, u) = (elements.parameter + range.lowerBound, room.baseAddress!)
        direction(u)
        VectorMath.scale(u, by: 1, adding: w, times: decay, range.count)
        return body(w, u)
      }
    }
    // The lengths of w and u must be known before w moves: u is computed twice rather than kept.
    let squares = Slices.map(step.count, threads: step.threads) { range in
      withUpdate(range) {
        adam.update(elements, range, scale: step.gradientScale, into: $0)
      } _: { w, u in
        SIMD2(VectorMath.dot(w, w, range.count), VectorMath.dot(u, u, range.count))
      }
    }.reduce(SIMD2<Double>.zero, +)
    let isTrusted = decay != 0 && squares.min() > 0
    let length =
      isTrusted
      ? step.learningRate * Float((squares.x / squares.y).squareRoot()) : step.learningRate
    Slices.forEach(step.count, threads: step.threads) { range in
      withUpdate(range) {
        adam.direction(elements, range, into: $0)
      } _: { w, u in
        VectorMath.scale(w, by: 1, adding: u, times: -length, range.count)
      }
    }
  }
}
