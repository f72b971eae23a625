import ContrastTokenizers
import Foundation
import Testing

@testable import EmbeddingServerCore

@Suite("Places of tokens")
struct TokenPlacesTests {
  /// `token-places.json`, which `make-token-places.py` writes.
  private struct Golden: Decodable {
    struct Row: Decodable {
      let ids: [Int32]
      let places: [[Int]]
    }
    let texts: [String]
    let tokenizers: [String: [Row]]

    static let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "token-places.json")

    init() throws {
      self = try JSONDecoder().decode(Golden.self, from: Data(contentsOf: Self.file))
    }
  }

  private static let root = Golden.file.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func folder(_ name: String) -> URL {
    name == "small"
      ? Samples.model.appending(path: "llm")
      : root.appending(path: "Tests/Fixtures/sentence-transformers/\(name)")
  }

  @Test(
    "As Hugging Face's tokenizers say it, but for unknown words",
    arguments: ["small", "distilbert", "mpnet", "qwen3", "roberta", "xlm_roberta", "gemma3"])
  func golden(name: String) throws {
    let golden = try Golden()
    let tokenizer = try Tokenizer(directory: Self.folder(name))
    let unknown = tokenizer.specialTokenID(.unknown)
    var found = 0
    for (text, row) in zip(golden.texts, try #require(golden.tokenizers[name])) {
      #expect(tokenizer.encode(text, addSpecialTokens: false).ids == row.ids)
      let places = TokenPlaces(of: row.ids, special: [], in: text, tokenizer)
      var isKnown = true
      for (index, (id, expected)) in zip(row.ids, row.places).enumerated() {
        guard let range = places.ranges[index] else {
          // Nothing is said from an unknown word on, and of a space alone.
          isKnown = isKnown && id != unknown
          #expect(
            !isKnown || expected[0] == expected[1], "\(text.debugDescription), token \(index)")
          continue
        }
        #expect(
          [range.lowerBound, range.upperBound] == expected,
          "\(text.debugDescription), token \(index)")
        found += 1
      }
    }
    // The other tokenizers know few words.
    #expect(found >= (name == "small" ? 80 : 3), "\(found)")
  }

  @Test("Hostile texts take no more time than they are long")
  func hostile() throws {
    let tokenizer = try Tokenizer(directory: Self.folder("distilbert"))
    let unknown = try #require(tokenizer.specialTokenID(.unknown))
    let word = try #require(tokenizer.encode("a", addSpecialTokens: false).ids.first)
    let ids = (0..<20_000).flatMap { _ in [unknown, word] }
    let places = TokenPlaces(
      of: ids, special: [], in: String(repeating: "zq ", count: 20_000), tokenizer)
    #expect(places.ranges.allSatisfy { $0 == nil })
    let none = TokenPlaces(of: ids, special: [unknown, word], in: "", tokenizer)
    #expect(none.ranges.count == ids.count)
  }
}
