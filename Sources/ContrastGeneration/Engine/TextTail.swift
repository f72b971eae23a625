import ContrastTokenizers

/// Makes text of tokens as they come, and finds stop strings in it.
struct TextTail {
  private let tokenizer: Tokenizer?
  private let stopStrings: [String]
  private var tokens: [Int32] = []
  private var text = ""

  init(_ tokenizer: Tokenizer?, stopStrings: [String]) {
    self.tokenizer = tokenizer
    self.stopStrings = stopStrings
  }

  mutating func append(_ token: Int32) -> (piece: String, stop: String?) {
    tokens.append(token)
    return ("", nil)
  }

  mutating func finish() -> String { tokenizer?.decode(tokens) ?? "" }
}
