import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

@Suite("SentencePiece files: the tokenizer of ChatGLM")
struct SentencePieceTests {
  private func notes(_ golden: Golden) throws -> JSONNode {
    let text = Array(try #require(golden.metadata["notes"]).utf8)
    return JSONNode(try JSONValue(text, file: "notes"), file: "notes")
  }

  @Test(
    "Ids and texts of the reference",
    arguments: GenerationCase.all("chatglm", holding: "ice_text.model"))
  func ids(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let tokenizer = try Tokenizer(directory: reference.folder)
    let notes = try notes(golden)
    let special = try notes.object("ids")
    let ends = [Int32(try special.int("[gMASK]")), Int32(try special.int("<sop>"))]
    for (number, text) in try notes.array("texts").map({ try $0.string() }).enumerated() {
      let expected = golden.integers("tokens.\(number)").map(Int32.init)
      #expect(tokenizer.encode(text).ids == expected + ends, "\(text)")
      #expect(tokenizer.encode(text, addSpecialTokens: false).ids == expected)
      guard !expected.contains(0) else { continue }
      #expect(tokenizer.decode(expected + ends) == text)
      var decoder = StreamingDecoder(tokenizer)
      let pieces = (expected + ends).map { decoder.append($0) }
      #expect(pieces.joined() + decoder.finish() == text)
    }
    #expect(tokenizer.encode("").ids == ends)
    #expect(tokenizer.tokenID("<sop>") == ends[1] && tokenizer.isSpecial(ends[0]))
    // Control tokens that a text spells are text; white space has pieces of its own.
    let spelt = tokenizer.encode("[gMASK]<sop>", addSpecialTokens: false).ids
    #expect(Set(spelt).isDisjoint(with: ends))
    let line = try #require(tokenizer.tokenID("<n>"))
    #expect(tokenizer.encode("\n\na", addSpecialTokens: false).ids.filter { $0 == line }.count == 2)
    #expect(
      tokenizer.encode("a     b", addSpecialTokens: false).ids.contains(
        try #require(tokenizer.tokenID("<|blank_5|>"))))
  }

  @Test("Ids behind those of image tokens, as in the earliest files")
  func offset() throws {
    let reference = try #require(GenerationCase.all("chatglm", holding: "ice_text.model").first)
    let golden = try reference.golden()
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: reference.folder.appending(path: "ice_text.model"),
      to: folder.url.appending(path: "ice_text.model"))
    func write(_ count: Int) throws {
      try Data(#"{"num_image_tokens": \#(count)}"#.utf8).write(
        to: folder.url.appending(path: "tokenizer_config.json"))
    }
    try write(20_000)
    let tokenizer = try Tokenizer(directory: folder.url)
    let text = try notes(golden).array("texts")[2].string()
    let expected = golden.integers("tokens.2.offset20000").map(Int32.init)
    #expect(tokenizer.encode(text, addSpecialTokens: false).ids == expected)
    #expect(tokenizer.decode(expected) == text)
    #expect(tokenizer.token(of: 5) == nil)
    try write(-1)
    #expect(throws: FileError.self) { try Tokenizer(directory: folder.url) }
    try write(1 << 40)
    #expect(throws: FileError.self) { try Tokenizer(directory: folder.url) }
  }

  @Test("Unknown characters, with and without bytes; rules of characters; spaces")
  func normalization() throws {
    // The rules of NFKC for a full-width comma and for the ligature fi, as a compiled trie, would be long: those
    // of published tokenizers are tested with their files. Here the flags of spaces.
    func tokenizer(_ flags: [UInt8]) throws -> SentencePieceNormalizer {
      var model = piece("<unk>", 2) + piece("<n>", 4) + piece("a", 1)
      model += [0x1A, UInt8(flags.count)] + flags
      return try model.withUnsafeBufferPointer {
        try SentencePieceNormalizer(SentencePieceModel($0, file: "test"))
      }
    }
    func text(_ normalizer: SentencePieceNormalizer, _ text: String) -> String {
      var output: [UInt8] = []
      Array(text.utf8).withUnsafeBufferPointer { normalizer.apply($0, to: &output) }
      return String(decoding: output, as: UTF8.self)
    }
    let plain = try tokenizer([0x20, 0])
    #expect(text(plain, " a  b ") == "▁▁a▁▁b▁" && text(plain, "") == "" && text(plain, " ") == "▁▁")
    #expect(text(plain, "<n>a") == "▁<n>a")
    let removing = try tokenizer([])
    #expect(text(removing, "  a   b  ") == "▁a▁b" && text(removing, "  ") == "")
    let unmarked = try tokenizer([0x18, 0, 0x20, 0])
    #expect(text(unmarked, "a b") == "a▁b")
  }

  /// A piece of a model, of a kind.
  private func piece(_ content: String, _ kind: UInt8) -> [UInt8] {
    let message = [0x0A, UInt8(content.utf8.count)] + Array(content.utf8) + [0x18, kind]
    return [0x0A, UInt8(message.count)] + message
  }

  @Test("Files that are cut short, damaged or of another kind are refused by name")
  func hostile() throws {
    let reference = try #require(GenerationCase.all("chatglm", holding: "ice_text.model").first)
    let bytes = [UInt8](
      try Data(contentsOf: reference.folder.appending(path: "ice_text.model")))
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "ice_text.model")
    func open(_ bytes: [UInt8]) throws -> Tokenizer {
      try Data(bytes).write(to: file)
      return try Tokenizer(directory: folder.url)
    }
    _ = try open(bytes)
    // A file that ends between two messages can be whole, but lacks the pieces that prompts end with, or says less
    // of its training; any other is cut short.
    for length in 0..<bytes.count {
      do {
        _ = try open(Array(bytes[..<length]))
      } catch {
        #expect(error is TokenizerError || error is FileError, "\(length): \(error)")
      }
    }
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0xFF
      do {
        let tokenizer = try open(damaged)
        _ = tokenizer.decode(tokenizer.encode("a dog\n  描述这张图片。").ids)
      } catch {
        #expect(error is TokenizerError || error is FileError, "\(place): \(error)")
      }
    }
    #expect(throws: TokenizerError.self) { try open(piece("a", 1)) }
    #expect(throws: TokenizerError.self) { try open(piece("<unk>", 2) + piece("a", 9)) }
    // Byte pairs.
    #expect(throws: TokenizerError.self) { try open(piece("<unk>", 2) + [0x12, 2, 0x18, 2]) }
  }
}
