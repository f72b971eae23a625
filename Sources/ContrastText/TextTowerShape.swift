/// What a tool says of a text tower, whatever kind of network it is.
package struct TextTowerShape: Sendable, CustomStringConvertible {
  /// The most tokens that a text can have, specials included.
  package let contextLength: Int
  /// The rows of the table of tokens.
  package let vocabularySize: Int
  /// The width of the joint space.
  package let projectionWidth: Int
  /// In words: the input, the sizes inside, and the output.
  package let description: String

  /// - Parameters:
  ///   - contextLength: in tokens.
  ///   - vocabularySize: the rows of the table of tokens.
  ///   - parts: the sizes inside.
  ///   - projectionWidth: the width of the joint space.
  package init(
    contextLength: Int, vocabularySize: Int, parts: [String], projectionWidth: Int
  ) {
    self.contextLength = contextLength
    self.vocabularySize = vocabularySize
    self.projectionWidth = projectionWidth
    description =
      (["\(contextLength) tokens of \(vocabularySize)"] + parts + ["into \(projectionWidth)"])
      .joined(separator: ", ")
  }

  /// The sizes of a transformer.
  package static func parts(width: Int, layers: Int, heads: Int, hiddenWidth: Int) -> [String] {
    func counted(_ count: Int, _ noun: String) -> String {
      "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
    return [
      "width \(width)", counted(layers, "layer"), counted(heads, "head"), "hidden \(hiddenWidth)",
    ]
  }
}
