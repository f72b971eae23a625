import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// Against what `Scripts/goldens/tokenizer_training.py` trained.
@Suite struct WordPieceTrainerTests {
  @Test func piecesAreTheReferences() throws {
    let root = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "tokenizers/wordpiece-training.json").path)
    let texts = try root.array("texts").map { try $0.string() }
    let cases = try root.array("cases")
    #expect(cases.count == 5)
    for golden in cases {
      let trainer = WordPieceTrainer(
        vocabularySize: try golden.int("vocabulary_size"),
        minimumFrequency: try golden.int("minimum_frequency"))
      let tokens = trainer.train(on: texts).tokens
      let expected = try golden.array("tokens").map { try $0.string() }
      let difference = Set(tokens.map(bytes)).symmetricDifference(expected.map(bytes))
      #expect(difference.map { String(decoding: $0, as: UTF8.self) } == [])
      #expect(tokens.count == expected.count)
      #expect(Array(tokens.prefix(5)) == WordPieceTrainer.firstTokens)
    }
  }

  private static let sentences = [
    "A red circle left of a blue square.", "ein grüner Kreis über einem weißen Quadrat",
    "a RED square, bigger than a green circle", "Was ist größer als der rote Kreis?", "größer als",
  ]

  @Test func theFolderOpensAndGivesTextsBack() throws {
    let folder = try TemporaryFolder()
    let trained = WordPieceTrainer(
      vocabularySize: 300, minimumFrequency: 1, lastTokens: ["[DEC]", "[ENC]"]
    ).train(on: Self.sentences)
    try trained.write(directory: folder.url)
    let tokenizer = try Tokenizer(directory: folder.url)
    #expect(tokenizer.vocabularySize == trained.tokens.count)
    for (id, token) in trained.tokens.enumerated() {
      #expect(tokenizer.tokenID(token) == Int32(id))
    }
    #expect(trained.tokens.suffix(2) == ["[DEC]", "[ENC]"])
    for sentence in Self.sentences {
      let ids = tokenizer.encode(sentence).ids
      #expect(ids.first == 2 && ids.last == 3 && !ids.contains(1), "\(sentence)")
      let text = tokenizer.decode(ids, skipSpecialTokens: true)
      #expect(bytes(text) == bytes(sentence.lowercased()), "\(text)")
    }
    // All words of the texts are whole, as there is room for them.
    let words = Set(Self.sentences.flatMap { $0.lowercased().split { !$0.isLetter } })
    for word in words { #expect(trained.tokens.contains(String(word)), "\(word)") }
  }

  @Test func accentsAndAlphabet() throws {
    let plain = WordPieceTrainer(vocabularySize: 100, minimumFrequency: 1, stripsAccents: true)
      .train(on: ["über größer"])
    #expect(plain.tokens.contains("uber") && plain.tokens.contains("großer"))
    #expect(!plain.tokens.contains { $0.contains("ü") || $0.contains("ö") })
    let trainer = WordPieceTrainer(
      vocabularySize: 1, minimumFrequency: 1, lastTokens: ["[DEC]"], alphabet: "b?Zä")
    let tokens = trainer.train(on: ["ab ab"]).tokens
    // The characters whatever the size, in the order of their scalars.
    #expect(
      tokens == WordPieceTrainer.firstTokens + [
        "?", "a", "b", "z", "ä", "##?", "##b", "##z", "##ä", "[DEC]",
      ])
    let folder = try TemporaryFolder()
    try trainer.train(on: ["ab ab"]).write(directory: folder.url)
    let tokenizer = try Tokenizer(directory: folder.url)
    #expect(tokenizer.encode("Zä?", addSpecialTokens: false).ids == [8, 13, 5])
    #expect(tokenizer.encode("c", addSpecialTokens: false).ids == [1])
    let none = WordPieceTrainer(vocabularySize: 10).train(on: [])
    #expect(none.tokens == WordPieceTrainer.firstTokens)
  }
}
