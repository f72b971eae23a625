/// The tokens of one sequence so far, the prompt included, and how long it may get.
///
/// Processors look through the ids at each step. That is less than attention does, which reads the keys of as many
/// positions, so nothing is kept from step to step, and a beam is forked by copying its ids.
package struct TokenSequence: Sendable, Equatable {
  /// Prompt and generated tokens, without padding.
  package var ids: [Int32]
  package var limits: LengthLimits

  package init(ids: [Int32], limits: LengthLimits) {
    self.ids = ids
    self.limits = limits
  }

  package var count: Int { ids.count }

  /// The number of generated tokens.
  package var newCount: Int { ids.count - limits.promptLength }

  package var newTokens: ArraySlice<Int32> { ids[limits.promptLength...] }
}
