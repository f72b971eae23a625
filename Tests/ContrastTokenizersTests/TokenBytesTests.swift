import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

@Suite("Tokens as bytes of a text")
struct TokenBytesTests {
  private static let texts = [
    "The quick brown fox, 1234.5 jumps!", "grüße aus Köln, naïve café", "日本語 テキスト и русский",
    "👩‍🚀 astronaut 🇩🇪", "{\"a\": [1, 2.5e3, null], \"b\": \"x\\n\"}", "tabs\tand\nlines\n\n  spaced",
  ]

  @Test(
    "Bytes of a text's tokens are the decoded text",
    arguments: ["gpt2", "llama2", "llama3", "mistral", "qwen2", "bert", "clip", "stories260k"])
  func joined(name: String) throws {
    guard SharedData.has("tokenizers/\(name)/tokenizer.json") else { return }
    let tokenizer = try Tokenizer(directory: URL(filePath: SharedData.path("tokenizers/\(name)")))
    for text in Self.texts {
      let ids = tokenizer.encode(text).ids
      let joined = ids.flatMap { tokenizer.textBytes(of: $0) ?? [] }
      let decoded = tokenizer.decode(ids)
      let trimmed = String(decoding: joined, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      #expect(
        Array(trimmed.utf8) == Array(decoded.trimmingCharacters(in: .whitespacesAndNewlines).utf8))
    }
    // Special tokens are no text; nor are ids behind the last.
    let special = tokenizer.specialTokens.compactMap(tokenizer.tokenID)
    #expect(special.allSatisfy { tokenizer.textBytes(of: $0) == nil })
    #expect(tokenizer.textBytes(of: Int32(tokenizer.idLimit)) == nil)
  }
}
