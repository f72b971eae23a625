import ContrastTokenizers

/// Makes text of the tokens of one sequence as they come: whole characters, up to a stop string.
struct TextTail {
  private var decoder: StreamingDecoder?
  private var text: StoppableText

  /// - Parameters:
  ///   - tokenizer: makes text of tokens; nil where tokens are all that is wanted.
  ///   - stopStrings: end the text.
  init(_ tokenizer: Tokenizer?, stopStrings: StopStrings) {
    decoder = tokenizer.map { StreamingDecoder($0) }
    text = StoppableText(stopStrings)
  }

  /// The stop string that was found.
  var stop: String? { text.stop }

  /// Takes up a token.
  ///
  /// - Returns: what can be shown now.
  mutating func append(_ token: Int32) -> String {
    text.append(decoder?.append(token) ?? "")
  }

  /// The rest, where the text has ended without a stop string.
  mutating func finish() -> String {
    let piece = text.append(decoder?.finish() ?? "")
    return piece + text.finish()
  }
}
