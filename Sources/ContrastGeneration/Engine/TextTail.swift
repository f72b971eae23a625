import ContrastTokenizers

/// Makes text of the tokens of one sequence as they come: whole characters, up to a stop string.
struct TextTail {
  private let tokenizer: Tokenizer?
  private var text: StoppableText
  private var tokens: [Int32] = []
  /// The tokens from here on are decoded together, as what comes before a token may change its text.
  private var first = 0
  /// The tokens up to here are shown.
  private var shown = 0

  init(_ tokenizer: Tokenizer?, stopStrings: StopStrings) {
    self.tokenizer = tokenizer
    text = StoppableText(stopStrings)
  }

  /// The stop string that was found.
  var stop: String? { text.stop }

  /// Takes up a token.
  ///
  /// - Returns: what can be shown now.
  mutating func append(_ token: Int32) -> String {
    tokens.append(token)
    guard let piece = next(isLast: false) else { return "" }
    return text.append(piece)
  }

  /// The rest, where the text has ended without a stop string.
  mutating func finish() -> String {
    let piece = text.append(next(isLast: true) ?? "")
    return piece + text.finish()
  }

  /// The text of the tokens that are not shown yet, if it ends with a character.
  private mutating func next(isLast: Bool) -> String? {
    guard let tokenizer else { return nil }
    let before = tokenizer.decode(Array(tokens[first..<shown]))
    let whole = tokenizer.decode(Array(tokens[first...]))
    guard whole.utf8.count > before.utf8.count, isLast || !whole.hasSuffix("\u{FFFD}") else {
      return nil
    }
    first = shown
    shown = tokens.count
    return String(decoding: Array(whole.utf8)[before.utf8.count...], as: UTF8.self)
  }
}
