import ContrastRuntime

/// What keeps text from being generated.
public enum GenerationError: ContrastError, DetailedError, Equatable {
  /// An option has a value that it cannot have.
  case invalidOption(name: String, value: String, allowed: String)
  /// The prompt leaves no room for a token.
  case promptTooLong(length: Int, limit: Int)
  /// There is nothing to go on from.
  case emptyPrompt
  /// A prompt has a token that the model has no row for.
  case unknownToken(id: Int32, vocabulary: Int)
  /// A prompt lacks a token that tells the model how to read it.
  case missingToken(Int32)
  /// A conversation has no picture, or other than so many as the model takes.
  case imageCount(Int, allowed: ClosedRange<Int>)
  /// Options or constraints leave no token that could come next, or the model gave no number.
  case noTokenPossible(position: Int)
  /// A JSON schema asks for something that outputs cannot be held to.
  case unsupportedSchema(path: String, reason: String)
  /// A JSON schema contradicts the rules of schemas, or itself.
  case invalidSchema(path: String, reason: String)

  package var errorDetails: ErrorDetails {
    switch self {
    case .invalidOption(let name, let value, let allowed):
      ErrorDetails(
        code: "generation.invalid-option", key: name,
        message: "\(name) is \(value); it must be \(allowed)")
    case .promptTooLong(let length, let limit):
      ErrorDetails(
        code: "generation.prompt-too-long",
        message:
          "the prompt has \(length) tokens; of at most \(limit) one must be left for the text; "
          + "shorten it, or raise the maximum length if the model allows it")
    case .emptyPrompt:
      ErrorDetails(
        code: "generation.empty-prompt",
        message: "the prompt has no tokens: give it text, or the token that begins a text")
    case .unknownToken(let id, let vocabulary):
      ErrorDetails(
        code: "generation.unknown-token", key: String(id),
        message:
          "the prompt has the token \(id), but the model has rows for tokens 0 to \(vocabulary - 1); "
          + "use the tokenizer that belongs to the model")
    case .missingToken(let id):
      ErrorDetails(
        code: "generation.missing-token", key: String(id),
        message:
          "the prompt lacks the token \(id), or the mask token before it, which tell the model where its text "
          + "begins; encode prompts with the special tokens that the tokenizer adds")
    case .imageCount(let count, let allowed):
      ErrorDetails(
        code: "generation.image-count",
        message:
          "the conversation has \(count) pictures, but the model takes \(allowed.lowerBound)"
          + (allowed.count == 1 ? "" : " to \(allowed.upperBound)")
          + "; a history must begin with the turn that brought the picture along")
    case .noTokenPossible(let position):
      ErrorDetails(
        code: "generation.no-token-possible", index: position,
        message:
          "no token can come at position \(position): options and constraints exclude all of them, or "
          + "the model's logits are not numbers")
    case .unsupportedSchema(let path, let reason):
      ErrorDetails(
        code: "generation.unsupported-schema", key: path,
        message: "the schema at '\(path)' \(reason), which is not supported")
    case .invalidSchema(let path, let reason):
      ErrorDetails(
        code: "generation.invalid-schema", key: path,
        message: "the schema at '\(path)' \(reason)")
    }
  }
}
