/// What a generated text is held to, token by token. A copy is a fork, for beams.
///
///     constraint.mask(logits)            // leaves what may come
///     constraint.advance(over: token)
package protocol TokenConstraint: Sendable {
  /// Sets the logits of the tokens that may not come next to -infinity.
  ///
  /// End tokens are left where the text may end, and only there.
  func mask(_ logits: LogitRow)

  /// Goes on by a token that the mask has left.
  mutating func advance(over token: Int32)

  /// Whether the text may end here.
  var canEnd: Bool { get }

  /// Whether the text may end here and nothing can follow: the end of models without an end token.
  var isComplete: Bool { get }
}

/// A set of token ids.
package struct TokenMask: Sendable, Equatable {
  private(set) var words: [UInt64]

  /// The empty set.
  package init(vocabularySize: Int) {
    words = [UInt64](repeating: 0, count: (vocabularySize + 63) / 64)
  }

  package mutating func insert(_ id: Int32) { words[Int(id) / 64] |= 1 << UInt64(id % 64) }

  package func contains(_ id: Int32) -> Bool {
    id >= 0 && Int(id) / 64 < words.count && words[Int(id) / 64] >> UInt64(id % 64) & 1 == 1
  }

  /// Leaves the logits of these tokens and of those that are always left.
  package func apply(to logits: LogitRow, besides ids: some Sequence<Int32>) {
    let kept = ids.filter { Int($0) < logits.count }.map { ($0, logits[Int($0)]) }
    for (index, word) in words.enumerated() where word != .max {
      for id in 64 * index..<max(64 * index, min(64 * (index + 1), logits.count))
      where word >> UInt64(id % 64) & 1 == 0 {
        logits[id] = -.infinity
      }
    }
    if 64 * words.count < logits.count {
      for id in 64 * words.count..<logits.count { logits[id] = -.infinity }
    }
    for (id, logit) in kept { logits[Int(id)] = logit }
  }
}
