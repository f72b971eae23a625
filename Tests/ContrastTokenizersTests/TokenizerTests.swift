import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// The small CLIP tokenizer made for our own tests: 66 tokens and four special ones.
enum TinyCLIP {
  static let folder = SharedData.fixtures.appending(path: "tokenizers/clip")

  static func tokenizer() throws -> Tokenizer { try Tokenizer(directory: folder) }

  static let texts = [
    "", " ", "a photo of a cat", "It's un ED  cat's\n42, '", "a<|endoftext|>t<|startoftext|>",
    "A\u{301}t", "\u{C1}t", "hé, Á", "the cat at the table and the dog", "aatatatat ed un's",
    String(repeating: "at", count: 300), "\u{1C} t \u{2003}t",
  ]
}

@Suite struct TokenizerTests {
  @Test func vocabularyAndMergesAgreeWithTokenizerJSON() throws {
    let folder = try TemporaryFolder()
    for name in ["vocab.json", "merges.txt", "tokenizer_config.json"] {
      try FileManager.default.copyItem(
        at: TinyCLIP.folder.appending(path: name), to: folder.url.appending(path: name))
    }
    let pair = try Tokenizer(directory: folder.url)
    let json = try TinyCLIP.tokenizer()
    // The two extra tokens stand in tokenizer.json only.
    #expect(pair.vocabularySize == 68)
    #expect(json.vocabularySize == 70)
    for text in TinyCLIP.texts {
      #expect(pair.encode(text) == json.encode(text), "\(text.debugDescription)")
      let ids = json.encode(text).ids
      #expect(pair.decode(ids) == json.decode(ids), "\(text.debugDescription)")
    }
    #expect(json.specialTokenID(.beginning) == 66)
    #expect(pair.specialTokenID(.end) == 67)
    #expect(json.configuration.maximumLength == 77)
    #expect(json.fingerprint == (try TinyCLIP.tokenizer()).fingerprint)
    #expect(json.fingerprint != pair.fingerprint)
  }

  @Test func truncationKeepsTheSpecialTokens() throws {
    let tokenizer = try TinyCLIP.tokenizer()
    let whole = tokenizer.encode("the cat and the dog")
    #expect(whole.truncatedTokens == 0)
    let content = whole.ids.dropFirst().dropLast()
    for length in 2...whole.ids.count + 1 {
      let room = min(length - 2, content.count)
      let right = tokenizer.encode(
        "the cat and the dog", maximumLength: length)
      #expect(right.ids == [66] + content.prefix(room) + [67])
      #expect(right.truncatedTokens == content.count - room)
      let bare = tokenizer.encode(
        "the cat and the dog", addSpecialTokens: false,
        maximumLength: length)
      #expect(bare.ids == Array(content.prefix(length)))
    }
  }

  @Test func batchEqualsItsItems() throws {
    let tokenizer = try TinyCLIP.tokenizer()
    let texts = (0..<257).map { TinyCLIP.texts[$0 % TinyCLIP.texts.count] + " \($0)" }
    let one = texts.map { tokenizer.encode($0) }
    for threads in [1, 2, 5] { #expect(tokenizer.encode(batch: texts, threads: threads) == one) }
    #expect(tokenizer.encode(batch: [], threads: 4).isEmpty)
    #expect(tokenizer.encode(batch: ["t"], threads: 4).count == 1)
  }

  @Test func tokensAreFoundBothWays() throws {
    let tokenizer = try TinyCLIP.tokenizer()
    for id in 0..<Int32(tokenizer.vocabularySize) {
      let token = try #require(tokenizer.token(of: id))
      #expect(tokenizer.tokenID(token) == id)
    }
    #expect(tokenizer.token(of: 70) == nil)
    #expect(tokenizer.token(of: -1) == nil)
    #expect(tokenizer.tokenID("no such token") == nil)
    #expect(tokenizer.specialTokens.map(tokenizer.tokenID) == [66, 67, 68, 69])
    #expect(tokenizer.decode([-5, 70, .max, 66]) == "")
    #expect(tokenizer.decode([66], skipSpecialTokens: false) == "<|startoftext|>")
  }

  @Test func emptyFolderSaysWhatWasLookedFor() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: TokenizerError.noTokenizer(
        folder: folder.url.path,
        lookedFor: [
          "tokenizer.json", "vocab.json with merges.txt", "vocab.txt", "ice_text.model",
          "tokenizer.model",
        ])
    ) { try Tokenizer(directory: folder.url) }
  }
}

@Suite struct MergingTests {
  /// Merges of two letters: the queue and the linear search agree on every length.
  @Test func longWordsMergeLikeShortOnes() throws {
    var generator = SystemRandomNumberGenerator()
    var slots: [PairTable.Slot] = []
    for rank in 0..<120 {
      slots.append(
        PairTable.Slot(
          key: PairTable.key(
            .random(in: 0..<Int32(6 + rank), using: &generator),
            .random(in: 0..<Int32(6 + rank), using: &generator)), rank: UInt32(rank),
          id: Int32(6 + rank)))
    }
    let table = PairTable(slots)
    for length in [2, 3, 5, 31, 32, 33, 100, 500] {
      for _ in 0..<50 {
        let word = (0..<length).map { _ in Int32.random(in: 0..<6, using: &generator) }
        var (short, long) = (word, word)
        let shortCount = short.withUnsafeMutableBufferPointer { table.mergeShort($0) }
        let longCount = long.withUnsafeMutableBufferPointer { table.mergeLong($0) }
        #expect(short.prefix(shortCount) == long.prefix(longCount))
      }
    }
  }

  @Test(.timeLimit(.minutes(1))) func hostileWordsTakeNoQuadraticTime() throws {
    let tokenizer = try TinyCLIP.tokenizer()
    let started = ContinuousClock.now
    for word in ["a", "at", "'", "<|endoftext|", "\u{E9}"] {
      let ids = tokenizer.encode(String(repeating: word, count: (1 << 18) / word.utf8.count)).ids
      #expect(ids.count > 1000)
    }
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}

@Suite("BERT's vocab.txt")
struct WordListTests {
  private static let words = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "cafe", "café", "Café", "##s", "dog", ",",
    "猫",
    "un", "##aff", "##able",
  ]
  private let folder = try! TemporaryFolder()

  private func tokenizer(
    _ configuration: String? = nil, words: [String] = Self.words, lineEnd: String = "\n"
  ) throws -> Tokenizer {
    let list = words.map { $0 + lineEnd }.joined()
    try Data(list.utf8).write(to: folder.url.appending(path: "vocab.txt"))
    if let configuration {
      try Data(configuration.utf8).write(to: folder.url.appending(path: "tokenizer_config.json"))
    }
    return try Tokenizer(directory: folder.url)
  }

  /// What transformers' `BertTokenizer` gives for these files; `Scripts/goldens/bert_towers.py` has more.
  @Test("Lower case without accents, unless the file says otherwise", arguments: ["\n", "\r\n"])
  func configurations(_ lineEnd: String) throws {
    let usual = try tokenizer(lineEnd: lineEnd)
    #expect(
      usual.encode("A Café, dogs 猫猫 unaffable x").ids
        == [2, 5, 6, 11, 10, 9, 12, 12, 13, 14, 15, 1, 3])
    #expect(usual.encode("[MASK] a").ids == [2, 4, 5, 3])
    #expect(usual.specialTokenID(.padding) == nil && usual.decode([5, 10, 9]) == "a dogs")
    let cased = try tokenizer(#"{"do_lower_case": false}"#)
    #expect(cased.encode("Café A").ids == [2, 8, 1, 3])
    let accents = try tokenizer(#"{"do_lower_case": true, "strip_accents": false}"#)
    #expect(accents.encode("CAFÉ").ids == [2, 7, 3])
    let together = try tokenizer(#"{"tokenize_chinese_chars": false, "pad_token": "[PAD]"}"#)
    #expect(together.encode("猫猫").ids == [2, 1, 3] && together.specialTokenID(.padding) == 0)
  }

  @Test("What cannot be read is refused by name")
  func refused() throws {
    func expectUnsupported(_ key: String, _ configuration: String) {
      let error = #expect(throws: TokenizerError.self) { try tokenizer(configuration) }
      #expect(error?.details.key == key)
    }
    expectUnsupported("tokenizer_class", #"{"tokenizer_class": "MPNetTokenizer"}"#)
    expectUnsupported("do_basic_tokenize", #"{"do_basic_tokenize": false}"#)
    for missing in ["[UNK]", "[CLS]", "[SEP]"] {
      let error = #expect(throws: TokenizerError.self) {
        try tokenizer("{}", words: Self.words.filter { $0 != missing })
      }
      #expect(error.map { "\($0)" }?.contains("lacks the special token '\(missing)'") == true)
    }
    #expect(throws: TokenizerError.self) { try tokenizer("{}", words: Self.words + ["dog"]) }
    try Data([0x61, 0x0A, 0xFF, 0x0A]).write(to: folder.url.appending(path: "vocab.txt"))
    let error = #expect(throws: TokenizerError.self) { try Tokenizer(directory: folder.url) }
    #expect(error?.details.key == "line 2")
  }
}
