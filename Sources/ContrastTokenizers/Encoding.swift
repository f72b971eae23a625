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
