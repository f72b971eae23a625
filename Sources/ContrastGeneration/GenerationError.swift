import ContrastRuntime

/// What keeps text from being generated.
public enum GenerationError: ContrastError, Equatable {
  /// An option has a value that it cannot have.
  case invalidOption(name: String, value: String, allowed: String)

  public var details: ErrorDetails {
    switch self {
    case .invalidOption(let name, let value, let allowed):
      ErrorDetails(
        code: "generation.invalid-option", key: name,
        message: "\(name) is \(value); it must be \(allowed)")
    }
  }
}
