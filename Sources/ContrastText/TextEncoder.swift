/// A text tower together with its tokenizer.
public struct TextEncoder: Sendable {
  public let tower: CLIPTextTransformer
  public let tokenizer: Tokenizer

  public init(tower: CLIPTextTransformer, tokenizer: Tokenizer) {
    self.tower = tower
    self.tokenizer = tokenizer
  }

  /// The width of the joint space.
  public var width: Int { tower.configuration.projectionWidth }

  /// The tokens of a text, cut to the context length; `Encoding.truncatedTokens` says by how much.
  public func tokenize(_ text: String) -> Encoding {
    tokenizer.encode(
      text, truncation: Truncation(maximumLength: tower.configuration.contextLength))
  }

  /// - Parameters:
  ///   - texts: token ids with their specials.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, width]`, not normalised.
  public func callAsFunction(_ texts: [[Int32]], _ run: Run) -> Tensor {
    // The tower is causal: tokens behind the one that is pooled do not matter.
    tower(texts.map { Array($0.prefix(tower.endOfText(in: $0) + 1)) }, run)
  }
}
