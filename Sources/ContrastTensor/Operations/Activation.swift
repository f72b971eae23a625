import CContrastKernels

/// The non-linear functions of the towers.
public enum Activation: Sendable, Equatable, CaseIterable {
  case identity
  /// `x · sigmoid(1.702 x)`: OpenAI's CLIP.
  case quickGELU
  /// `x/2 · (1 + erf(x/√2))`.
  case gelu
  /// `x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³)))`.
  case geluTanh
  /// `x · sigmoid(x)`.
  case silu
  /// `max(x, 0)`.
  case relu

  package var kernel: contrast_activation {
    switch self {
    case .identity: CONTRAST_IDENTITY
    case .quickGELU: CONTRAST_QUICK_GELU
    case .gelu: CONTRAST_GELU
    case .geluTanh: CONTRAST_GELU_TANH
    case .silu: CONTRAST_SILU
    case .relu: CONTRAST_RELU
    }
  }
}
