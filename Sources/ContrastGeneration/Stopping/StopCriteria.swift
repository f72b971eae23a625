/// Why a sequence ended.
package enum StopReason: Sendable, Equatable {
  /// With an end token, which is its last.
  case endToken
  /// With a stop string in its text.
  case stopString
  /// At its maximum length.
  case length
  /// When the time was up.
  case time
}

/// What ends a sequence behind a token.
package struct StopCriteria: Sendable {
  private let ends: Set<Int32>
  private let deadline: ContinuousClock.Instant?

  /// - Parameters:
  ///   - options: validated ones.
  ///   - start: when the time began.
  package init(_ options: GenerationOptions, start: ContinuousClock.Instant = .now) {
    ends = Set(options.stopTokens)
    deadline = options.maximumTime.map { start + $0 }
  }

  /// Why the sequence ends with its last token; nil if it goes on.
  ///
  /// - Parameters:
  ///   - tokens: with the new token, at least one.
  ///   - stopString: whether a stop string ends in the text of the new token.
  ///   - now: the time.
  package func reason(
    _ tokens: TokenSequence, stopString: Bool = false, now: ContinuousClock.Instant = .now
  ) -> StopReason? {
    if let last = tokens.ids.last, ends.contains(last) { return .endToken }
    if stopString { return .stopString }
    if tokens.count >= tokens.limits.maximumLength { return .length }
    if isOver(now) { return .time }
    return nil
  }

  /// Whether the time is up.
  package func isOver(_ now: ContinuousClock.Instant = .now) -> Bool {
    deadline.map { now >= $0 } ?? false
  }
}
