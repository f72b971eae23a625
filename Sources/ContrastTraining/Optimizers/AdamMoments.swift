import CContrastKernels
import Foundation

/// The constants of ``AdamW`` and ``LAMB``: β₁, β₂ and ε.
struct AdamCoefficients: Sendable {
  let beta1: Double
  let beta2: Double
  let epsilon: Double
}

/// What Adam and LAMB share: running averages of a gradient and of its square, and the direction they
/// give, without the bias of their start from 0.
struct AdamMoments {
  /// Of no parameter yet, with PyTorch's names.
  static var none: Moments { Moments(["exp_avg", "exp_avg_sq"]) }

  private let factors: contrast_adam_factors

  /// - Parameter steps: with this one.
  init(_ x: AdamCoefficients, steps: Int) {
    factors = contrast_adam_factors(
      share1: Float(1 - x.beta1), beta2: Float(x.beta2), share2: Float(1 - x.beta2),
      correction: Float(1 / (1 - pow(x.beta1, Double(steps)))),
      inverse_root: Float(1 / (1 - pow(x.beta2, Double(steps))).squareRoot()),
      epsilon: Float(x.epsilon))
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
