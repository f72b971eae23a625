import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

@Suite("Streaming decoding")
struct StreamingDecoderTests {
  /// The pieces of `ids`, the last one from `finish`.
  private func pieces(
    _ tokenizer: Tokenizer, _ ids: [Int32], skipSpecialTokens: Bool = true
  ) -> [String] {
    var decoder = StreamingDecoder(tokenizer, skipSpecialTokens: skipSpecialTokens)
    return ids.map { decoder.append($0) } + [decoder.finish()]
  }

  private func check(_ tokenizer: Tokenizer, _ ids: [Int32]) {
    for skips in [true, false] {
      let pieces = pieces(tokenizer, ids, skipSpecialTokens: skips)
      let whole = tokenizer.decode(ids, skipSpecialTokens: skips)
      #expect(bytes(pieces.joined()) == bytes(whole), "\(ids) \(pieces)")
    }
  }

  private func checkAll(in folder: URL) throws {
    let tokenizer = try Tokenizer(directory: folder)
    for golden in try GoldenCase.read(folder.appending(path: "cases.jsonl").path) {
      check(tokenizer, golden.ids)
    }
    var random = SeededGenerator(seed: 7)
    let limit = Int32(tokenizer.idLimit)
    for round in 0..<400 {
      // The first ids are bytes in many vocabularies; some ids have no token.
      let range = round % 2 == 0 ? 0..<min(limit, 300) : -1..<limit + 2
      check(tokenizer, (0..<round % 40).map { _ in Int32.random(in: range, using: &random) })
    }
  }

  @Test(
    "All pieces are the whole: published tokenizers",
    arguments: [
      "bert", "clip", "gpt2", "llama2", "llama3", "mistral", "qwen2", "stories260k",
    ])
  func published(_ name: String) throws {
    guard SharedData.has("tokenizers/\(name)") else { return }
    try checkAll(in: URL(filePath: SharedData.path("tokenizers/\(name)")))
  }

  @Test(
    "All pieces are the whole: our own",
    arguments: [
      "unigram-siglip", "unigram-fallback", "wordpiece", "wordlevel", "bpe-fallback", "bpe-marks",
    ])
  func fixtures(_ name: String) throws {
    try checkAll(in: FixtureTests.folder.appending(path: name))
  }

  @Test("Every decoder, alone and one behind another")
  func decoders() throws {
    let decoders = [
      #"{"type":"ByteLevel"}"#, ###"{"type":"WordPiece","prefix":"##","cleanup":true}"###,
      ###"{"type":"WordPiece","prefix":"##","cleanup":false}"###, #"{"type":"ByteFallback"}"#,
      #"{"type":"Fuse"}"#, #"{"type":"Strip","content":" ","start":2,"stop":1}"#,
      #"{"type":"Strip","content":"é","start":1,"stop":2}"#,
      #"{"type":"Replace","pattern":{"String":"▁"},"content":" "}"#,
      #"{"type":"Replace","pattern":{"String":"aba"},"content":"x"}"#,
      #"{"type":"Replace","pattern":{"Regex":"a+b?"},"content":"y"}"#,
      #"{"type":"Metaspace","replacement":"▁","prepend_scheme":"always"}"#,
      #"{"type":"Metaspace","replacement":"▁","prepend_scheme":"never"}"#,
      #"{"type":"BPEDecoder","suffix":"</w>"}"#, "null",
    ]
    let tokens = [
      "a", "ab", "##b", "▁", "▁a", " ", "  ", "é", "</w>", "a</w>", "</", "w>", "<0xC3>", "<0xA9>",
      "<0x41>", "<0x0D>", "Ã", "©", "Ċ", ".", "ba", "don't", "'",
    ]
    let vocabulary = tokens.enumerated().map { #""\#($0.element)":\#($0.offset)"# }
      .joined(separator: ",")
    var random = SeededGenerator(seed: 3)
    func tokenizer(_ decoder: String) throws -> Tokenizer {
      try TokenizerJSON(
        decoder: decoder,
        model: #"{"type":"WordLevel","vocab":{\#(vocabulary)},"unk_token":"a"}"#
      ).tokenizer()
    }
    func check(_ decoder: String) throws {
      let tokenizer = try tokenizer(decoder)
      for count in [0, 1, 2, 3, 7, 12] {
        self.check(
          tokenizer,
          (0..<count).map { _ in Int32.random(in: 0..<Int32(tokens.count), using: &random) })
      }
    }
    for decoder in decoders {
      for _ in 0..<5 { try check(decoder) }
    }
    for _ in 0..<300 {
      let steps = (0..<3).map { _ in decoders[Int.random(in: 0..<13, using: &random)] }
      try check(#"{"type":"Sequence","decoders":[\#(steps.joined(separator: ","))]}"#)
    }
  }

  /// A tokenizer of single bytes.
  private func byteTokenizer() throws -> Tokenizer {
    let vocabulary = (0..<256).map { byte -> String in
      var form: [UInt8] = []
      UTF8Scan.append(ByteLevel.scalars[byte], to: &form)
      let text = String(decoding: form, as: UTF8.self)
      return "\(JSONText.string(text)):\(byte)"
    }
    return try TokenizerJSON(
      decoder: #"{"type":"ByteLevel"}"#,
      model:
        #"{"type":"WordLevel","vocab":{\#(vocabulary.joined(separator: ","))},"unk_token":"a"}"#
    ).tokenizer()
  }

  @Test("A piece ends with a whole character")
  func characters() throws {
    let tokenizer = try byteTokenizer()
    for text in [
      "naïve 日本語 ok", "a👨‍👩‍👧b", "🇩🇪🇫🇷!", "x👍🏽y", "क्षि", "a\r\nb", "❤️z", "😀😀",
    ] {
      let pieces = pieces(tokenizer, bytes(text).map { Int32($0) })
      #expect(bytes(pieces.joined()) == bytes(text))
      let found = pieces.flatMap { Array($0) }
      #expect(found == Array(text), "\(pieces)")
      #expect(pieces.allSatisfy { !$0.unicodeScalars.contains("\u{FFFD}") })
    }
    // Letters do not wait.
    #expect(pieces(tokenizer, bytes("abé").map { Int32($0) }) == ["a", "b", "", "é", ""])
    #expect(pieces(tokenizer, bytes("👍a").map { Int32($0) }) == ["", "", "", "", "👍a", ""])
  }

  @Test("Bytes that are no character are U+FFFD, as many as in the whole")
  func invalid() throws {
    let tokenizer = try byteTokenizer()
    for ids: [Int32] in [
      [0x80], [0xC3], [0xC3, 0x41], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x9F, 0x98],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xFF, 0xFE], [0xE0, 0x80, 0xAF],
      [0xF0, 0x9F, 0xF0, 0x9F, 0x98, 0x80], [0xC3, 0xC3, 0xA9],
    ] {
      check(tokenizer, ids)
      #expect(pieces(tokenizer, ids).joined().unicodeScalars.contains("\u{FFFD}"))
    }
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      check(tokenizer, (0..<12).map { _ in Int32.random(in: 0x60..<256, using: &random) })
    }
  }

  @Test("A character without end is not held back for ever")
  func longCharacter() throws {
    let tokenizer = try byteTokenizer()
    var decoder = StreamingDecoder(tokenizer)
    var longest = 0
    var count = 0
    let text = String(repeating: "👩\u{200D}", count: 1000)
    for byte in bytes(text) {
      count += decoder.append(Int32(byte)).utf8.count
      longest = max(longest, bytes(text).count - count)
    }
    #expect(count > 6000)
    #expect(count + decoder.finish().utf8.count == text.utf8.count)
  }
}
