import CContrastKernels
import Foundation

/// What Adam and LAMB share: running averages of a gradient and of its square, and the direction they
/// give, without the bias of their start from 0.
struct AdamMoments {
  private let factors: contrast_adam_factors

  /// - Parameter steps: with this one.
  init(beta1: Double, beta2: Double, epsilon: Double, steps: Int) {
    factors = contrast_adam_factors(
      share1: Float(1 - beta1), beta2: Float(beta2), share2: Float(1 - beta2),
      correction: Float(1 / (1 - pow(beta1, Double(steps)))),
      inverse_root: Float(1 / (1 - pow(beta2, Double(steps))).squareRoot()),
      epsilon: Float(epsilon))
  }

  /// m / (1 − β₁ᵗ) / (√(v / (1 − β₂ᵗ)) + ε).
  func direction(
    _ x: Moments.Elements, _ range: Range<Int>, into u: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: factors) {
      contrast_adam_direction(
        x.first + range.lowerBound, x.second + range.lowerBound, $0, u, range.count)
    }
  }

  /// The same after m ← m + (1 − β₁)(s g − m) and v ← β₂ v + (1 − β₂)(s g)².
  ///
  /// - Parameter scale: of the gradient, s.
  func update(
    _ x: Moments.Elements, _ range: Range<Int>, scale: Float,
    into u: UnsafeMutablePointer<Float>
  ) {
    withUnsafePointer(to: factors) {
      contrast_adam_update(
        x.first + range.lowerBound, x.second + range.lowerBound, x.gradient + range.lowerBound,
        scale, $0, u, range.count)
    }
  }
}
