/// How long one sequence was when generation began, and how long it may and must get, in tokens.
package struct LengthLimits: Sendable, Equatable {
  /// The tokens of the prompt that have ids; those that are given as states do not count.
  package var promptLength: Int
  /// Prompt and generated tokens together.
  package var maximumLength: Int
  /// Prompt and generated tokens together.
  package var minimumLength: Int
  /// Generated tokens.
  package var minimumNewTokens: Int

  package init(
    promptLength: Int, maximumLength: Int, minimumLength: Int = 0, minimumNewTokens: Int = 0
  ) {
    self.promptLength = promptLength
    self.maximumLength = maximumLength
    self.minimumLength = minimumLength
    self.minimumNewTokens = minimumNewTokens
  }
}

extension GenerationOptions {
  /// New tokens where no option says how many.
  static let defaultNewTokens = 20

  /// The limits of a sequence.
  ///
  /// - Parameters:
  ///   - promptLength: the tokens of the prompt that have ids.
  ///   - stateCount: those that are given as states, such as the patches of an image. ``maximumLength`` and
  ///     ``minimumLength`` count them.
  ///   - maximumPositions: the most tokens and states that the decoder takes; a text ends there at the latest.
  /// - Throws: `GenerationError.promptTooLong`.
  package func limits(
    promptLength: Int, stateCount: Int = 0, maximumPositions: Int
  ) throws(GenerationError) -> LengthLimits {
    let room = maximumPositions - stateCount
    let most: Int
    if let maximumNewTokens {
      most = promptLength + maximumNewTokens
    } else if let maximumLength {
      most = maximumLength - stateCount
    } else {
      most = promptLength + Self.defaultNewTokens
    }
    let limits = LengthLimits(
      promptLength: promptLength, maximumLength: min(most, room),
      minimumLength: minimumNewTokens > 0
        ? promptLength + minimumNewTokens : max(0, minimumLength - stateCount),
      minimumNewTokens: minimumNewTokens)
    guard promptLength < limits.maximumLength else {
      throw .promptTooLong(
        length: promptLength + stateCount, limit: max(0, limits.maximumLength + stateCount))
    }
    return limits
  }
}
