extension Activation {
  /// The name in an `Identity`; see `Documentation/Identity.md`.
  package var identityName: String {
    switch self {
    case .identity: "identity"
    case .quickGELU: "quick_gelu"
    case .gelu: "gelu"
    case .geluTanh: "gelu_tanh"
    case .silu: "silu"
    case .relu: "relu"
    }
  }
}
