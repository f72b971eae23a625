extension BeamSearch {
  /// The texts of several items as rows of one length, as transformers gives them.
  ///
  /// - Parameters:
  ///   - texts: `results` of all items.
  ///   - padToken: of the model. If it is nil or 0, the first end token fills the rows, as in the reference.
  ///   - stopTokens: the end tokens.
  package static func padded(
    _ texts: [Hypothesis], padToken: Int32?, stopTokens: [Int32]
  ) -> [[Int32]] {
    let fill = padToken.flatMap { $0 == 0 ? nil : $0 } ?? stopTokens.first ?? 0
    let width = texts.map(\.tokens.count).max() ?? 0
    return texts.map { $0.tokens + [Int32](repeating: fill, count: width - $0.tokens.count) }
  }
}
