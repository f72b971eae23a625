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

/// Published vocabularies with ids computed by the reference implementation.
@Suite struct GoldenTests {
  func check(_ name: String) throws {
    let folder = SharedData.path("tokenizers/\(name)")
    let tokenizer = try Tokenizer(directory: URL(filePath: folder))
    let cases = try GoldenCase.read(folder + "/cases.jsonl")
    #expect(cases.count == 510)
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
  }

  @Test(.shared("tokenizers/clip")) func clip() throws { try check("clip") }
  @Test(.shared("tokenizers/llama3")) func llama3() throws { try check("llama3") }
  @Test(.shared("tokenizers/qwen2")) func qwen2() throws { try check("qwen2") }
  @Test(.shared("tokenizers/gpt2")) func gpt2() throws { try check("gpt2") }
}
