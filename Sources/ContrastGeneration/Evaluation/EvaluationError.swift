import ContrastRuntime

/// What keeps captions or answers from being measured. The item is the name of the image or of the question.
public enum EvaluationError: ContrastError, DetailedError, Equatable {
  /// The caption is empty or white space.
  case emptyText(item: String)
  /// There is nothing to compare the caption or the answer with.
  case noReference(item: String)
  /// The item contradicts what the measure is made for.
  case invalid(item: String, reason: String)
}

extension EvaluationError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .emptyText(let item):
      ErrorDetails(
        code: "evaluation.empty-text", key: item,
        message: "\(item): a caption is empty; give it words, or leave it out")
    case .noReference(let item):
      ErrorDetails(
        code: "evaluation.no-reference", key: item,
        message: "\(item): there is nothing to compare with; add references, or leave it out")
    case .invalid(let item, let reason):
      ErrorDetails(code: "evaluation.invalid", key: item, message: "\(item): \(reason)")
    }
  }
}
