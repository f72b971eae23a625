import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// Against what `Scripts/goldens/tokenizer_training.py` trained.
@Suite struct BytePairTrainerTests {
  struct Golden {
    let trainer: BytePairTrainer
    let tokens: [String]
    let merges: [[String]]
    /// Of the first texts.
    let ids: [[Int32]]
  }

  static func goldens() throws -> (texts: [String], cases: [Golden]) {
    let root = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "tokenizers/training.json").path)
    func strings(_ node: JSONNode) throws -> [String] {
      try node.elements().map { try $0.string() }
    }
    let cases = try root.array("cases").map { node in
      Golden(
        trainer: BytePairTrainer(
          vocabularySize: max(try node.int("vocabulary_size"), 256),
          minimumFrequency: try node.int("minimum_frequency"),
          specialTokens: try node.array("special_tokens").map { try $0.string() },
          splitting: try #require(.init(rawValue: node.string("splitting"))),
          normalizes: try node.bool("nfc")),
        tokens: try node.array("tokens").map { try $0.string() },
        merges: try node.array("merges").map(strings),
        ids: try node.array("ids").map { try $0.elements().map { Int32(try $0.int()) } })
    }
    return (try root.array("texts").map { try $0.string() }, cases)
  }

  @Test func mergesAndTokensAreTheReferences() throws {
    let (texts, cases) = try Self.goldens()
    #expect(cases.count == 5)
    for golden in cases {
      let trained = golden.trainer.train(on: texts)
      #expect(trained.tokens.map(bytes) == golden.tokens.map(bytes), "\(golden.trainer.splitting)")
      #expect(
        trained.merges.map { [bytes($0.left), bytes($0.right)] }
          == golden.merges.map { $0.map(bytes) }, "\(golden.trainer.splitting)")
    }
  }

  @Test func theFileOpensWithTheReferencesIDs() throws {
    let (texts, cases) = try Self.goldens()
    for golden in cases {
      let folder = try TemporaryFolder()
      try golden.trainer.train(on: texts).write(directory: folder.url)
      let tokenizer = try Tokenizer(directory: folder.url)
      #expect(tokenizer.vocabularySize == golden.tokens.count)
      for (text, ids) in zip(texts, golden.ids) {
        #expect(tokenizer.encode(text).ids == ids, "\(text.debugDescription)")
        if !golden.trainer.normalizes {
          #expect(bytes(tokenizer.decode(ids, skipSpecialTokens: false)) == bytes(text))
        }
      }
    }
  }

  @Test func specialTokensStandAroundTexts() throws {
    var trainer = BytePairTrainer(
      vocabularySize: 300, minimumFrequency: 1, specialTokens: ["<pad>", "<s>", "</s>"])
    trainer.roles = [.padding: "<pad>", .beginning: "<s>", .end: "</s>"]
    trainer.addedRoles = [.beginning, .end]
    let folder = try TemporaryFolder()
    try trainer.train(on: ["a kite", "the kites"]).write(directory: folder.url)
    let tokenizer = try Tokenizer(directory: folder.url)
    let ids = tokenizer.encode("kite").ids
    #expect(ids.first == 1 && ids.last == 2 && ids.count > 2)
    #expect(tokenizer.encode("<pad>", addSpecialTokens: false).ids == [0])
    #expect(tokenizer.specialTokenID(.padding) == 0 && tokenizer.specialTokenID(.end) == 2)
    #expect(tokenizer.decode(ids, skipSpecialTokens: true) == "kite")
    trainer.addedRoles = [.end]
    try trainer.train(on: []).write(directory: folder.url)
    let bare = try Tokenizer(directory: folder.url)
    #expect(bare.vocabularySize == 259 && bare.encode("é").ids.count == 3)
  }

  @Test func countsWords() {
    var words = WordCounts()
    for i in 0..<10_000 {
      let word = Array(String(i % 3_000).utf8)
      word.withUnsafeBufferPointer { words.add($0) }
    }
    #expect(words.count == 3_000 && words.counts.reduce(0, +) == 10_000)
    #expect(words.counts[999] == 4 && words.counts[1_000] == 3)
    #expect(Array(words[2_999]) == Array("2999".utf8))
  }
}
