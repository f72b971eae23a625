import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// One line of a `cases.jsonl`.
struct GoldenCase {
  let text: String
  let ids: [Int32]
  let contentIDs: [Int32]
  let decoded: String

  static func read(_ path: String) throws -> [GoldenCase] {
    try FileBytes.read(path: path, limit: 1 << 24).split(separator: 0x0A).map { line in
      let node = JSONNode(try JSONValue(Array(line), file: path), file: path)
      func ids(_ name: String) throws -> [Int32] {
        try node.array(name).map { Int32(try $0.int()) }
      }
      return GoldenCase(
        text: try node.string("text"), ids: try ids("ids"), contentIDs: try ids("ids_no_special"),
        decoded: try node.string("decoded"))
    }
  }
}

/// Strings compared by their bytes: equality of Swift strings is too kind.
func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// Encodes and decodes every case of a folder.
func checkCases(in folder: URL) throws -> Int {
  let tokenizer = try Tokenizer(directory: folder)
  let cases = try GoldenCase.read(folder.appending(path: "cases.jsonl").path)
  for golden in cases {
    #expect(tokenizer.encode(golden.text).ids == golden.ids, "\(golden.text.debugDescription)")
    #expect(
      tokenizer.encode(golden.text, addSpecialTokens: false).ids == golden.contentIDs,
      "\(golden.text.debugDescription)")
    #expect(
      bytes(tokenizer.decode(golden.ids)) == bytes(golden.decoded),
      "\(golden.text.debugDescription)")
  }
  let all = cases.map(\.text)
  #expect(tokenizer.encode(batch: all, threads: 3).map(\.ids) == cases.map(\.ids))
  return cases.count
}

/// Published vocabularies with ids computed by the reference implementation.
@Suite struct GoldenTests {
  func check(_ name: String) throws {
    let count = try checkCases(in: URL(filePath: SharedData.path("tokenizers/\(name)")))
    #expect(count == 510)
  }

  @Test(.shared("tokenizers/clip")) func clip() throws { try check("clip") }
  @Test(.shared("tokenizers/llama3")) func llama3() throws { try check("llama3") }
  @Test(.shared("tokenizers/qwen2")) func qwen2() throws { try check("qwen2") }
  @Test(.shared("tokenizers/gpt2")) func gpt2() throws { try check("gpt2") }
  @Test(.shared("tokenizers/mistral")) func mistral() throws { try check("mistral") }
  @Test(.shared("tokenizers/llama2")) func llama2() throws { try check("llama2") }
  @Test(.shared("tokenizers/bert")) func bert() throws { try check("bert") }
  @Test(.shared("tokenizers/stories260k")) func stories260k() throws { try check("stories260k") }
}

/// Tokenizers and components of our own, made by `Scripts/goldens/tokenizer_fixtures.py`.
@Suite struct FixtureTests {
  static let folder = SharedData.fixtures.appending(path: "tokenizers")

  @Test(arguments: [
    "unigram-siglip", "unigram-fallback", "wordpiece", "wordlevel", "bpe-fallback", "bpe-marks",
  ])
  func tokenizer(_ name: String) throws {
    #expect(try checkCases(in: Self.folder.appending(path: name)) > 40)
  }

  static func texts() throws -> [[UInt8]] {
    let node = try JSONNode(contentsOf: folder.appending(path: "texts.json").path)
    return try node.elements().map { Array(try $0.string().utf8) }
  }

  @Test func components() throws {
    let texts = try Self.texts()
    let path = Self.folder.appending(path: "components.jsonl").path
    let lines = try FileBytes.read(path: path, limit: 1 << 24).split(separator: 0x0A)
    #expect(lines.count > 60)
    for (number, line) in lines.enumerated() {
      let node = JSONNode(try JSONValue(Array(line), file: "\(path):\(number + 1)"), file: path)
      let results = try node.array("results")
      if let config = node["normalizer"] {
        let normalizer = try Normalizer(config)
        for (text, result) in zip(texts, results) {
          #expect(
            normalizer.apply(to: text) == bytes(try result.string()), "\(number + 1) \(text)")
        }
      } else if let config = node["pre_tokenizer"] {
        let splitter = try PreTokenizer(config)
        for (text, result) in zip(texts, results) {
          var pieces = Pieces()
          text.withUnsafeBufferPointer { pieces.set($0, startsText: true) }
          splitter.apply(to: &pieces)
          let expected = try result.elements().map { try $0.string() }
          let found = pieces.pieces.map {
            String(decoding: pieces.bytes[$0.start..<$0.end], as: UTF8.self)
          }
          #expect(
            found.map(bytes) == expected.map(bytes),
            "\(number + 1) \(found.debugDescription) for \(expected.debugDescription)")
        }
      } else {
        let decoder = try Decoder(try node.object("decoder"))
        for result in results {
          let tokens = try result.elements()[0].elements().map { bytes(try $0.string()) }
          let text = Array(decoder.apply(to: tokens).joined())
          #expect(text == bytes(try result.elements()[1].string()), "\(number + 1)")
        }
      }
    }
  }
}
