/// The token ids of one text.
public struct Encoding: Sendable, Equatable {
  /// The ids, special tokens included where they were asked for.
  public var ids: [Int32]
  /// How many tokens of the text truncation dropped; 0 if it all fits.
  public var truncatedTokens: Int

  /// An encoding of these ids.
  package init(ids: [Int32], truncatedTokens: Int = 0) {
    self.ids = ids
    self.truncatedTokens = truncatedTokens
  }
}

/// How long an encoding may be, and which end of a longer text is cut off.
public struct Truncation: Sendable, Hashable {
  /// An end of a text.
  public enum Side: Sendable {
    /// Drops the beginning of the text.
    case left
    /// Drops the end of the text.
    case right
  }

  /// The most ids, special tokens included.
  public var maximumLength: Int
  /// The end of a longer text that is dropped.
  public var side: Side

  /// - Parameters:
  ///   - maximumLength: The most ids, special tokens included; they are never cut off, so it must
  ///     leave room for them (`Tokenizer.addedTokenCount`).
  ///   - side: The end of the text that is dropped.
  public init(maximumLength: Int, side: Side = .right) {
    self.maximumLength = maximumLength
    self.side = side
  }
}
