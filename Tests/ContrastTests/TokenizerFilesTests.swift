import ContrastFiles
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import Contrast

@Suite("Tokenizers beside models that are written")
struct TokenizerFilesTests {
  private let folder = try! TemporaryFolder()

  private func write(_ configuration: String?) throws {
    try Data("{}".utf8).write(to: folder.url.appending(path: "tokenizer.json"))
    if let configuration {
      try Data(configuration.utf8).write(to: folder.url.appending(path: "tokenizer_config.json"))
    }
  }

  private func written(_ files: TokenizerFiles) throws -> JSONNode {
    let text = try #require(files.texts["tokenizer_config.json"])
    #expect(files.texts.count == 1 && files.copies.map(\.lastPathComponent) == ["tokenizer.json"])
    return JSONNode(try JSONValue(Array(text.utf8), file: "a"), file: "a")
  }

  @Test("A folder without a configuration gets one")
  func missing() throws {
    try write(nil)
    let node = try written(
      TokenizerFiles(in: folder.url, maximumLength: 24, specialTokens: [.end: "</s>"]))
    #expect(try node.string("tokenizer_class") == "PreTrainedTokenizerFast")
    #expect(try node.int("model_max_length") == 24 && node.string("eos_token") == "</s>")
  }

  @Test("What a configuration says stays, but for a length beyond the model's")
  func kept() throws {
    try write(#"{"tokenizer_class": "CLIPTokenizer", "eos_token": {"content": "e"}, "x": [1]}"#)
    var node = try written(
      TokenizerFiles(in: folder.url, maximumLength: 77, specialTokens: [.end: "f", .padding: "p"]))
    #expect(try node.string("tokenizer_class") == "CLIPTokenizer")
    #expect(try node.object("eos_token").string("content") == "e")
    #expect(try node.string("pad_token") == "p" && node.array("x").count == 1)
    #expect(try node.int("model_max_length") == 77)
    try write(#"{"tokenizer_class": "CLIPTokenizer", "model_max_length": 1e30}"#)
    node = try written(TokenizerFiles(in: folder.url, maximumLength: 77))
    #expect(try node.int("model_max_length") == 77)
  }

  @Test("A configuration that says all is copied")
  func complete() throws {
    try write(#"{"tokenizer_class": "CLIPTokenizer", "model_max_length": 64}"#)
    for length in [nil, 64, 77] {
      let files = try TokenizerFiles(in: folder.url, maximumLength: length)
      #expect(files.texts.isEmpty)
      #expect(files.copies.map(\.lastPathComponent) == ["tokenizer.json", "tokenizer_config.json"])
    }
  }

  @Test("BERT's vocab.txt, whose class transformers does not tell by the file")
  func wordList() throws {
    try Data("[UNK]".utf8).write(to: folder.url.appending(path: "vocab.txt"))
    let files = try TokenizerFiles(in: folder.url, maximumLength: 52)
    #expect(files.copies.map(\.lastPathComponent) == ["vocab.txt"])
    let text = try #require(files.texts["tokenizer_config.json"])
    let node = JSONNode(try JSONValue(Array(text.utf8), file: "a"), file: "a")
    #expect(try node.string("tokenizer_class") == "BertTokenizer")
    #expect(try node.int("model_max_length") == 52)
  }

  @Test("Older files name their class themselves")
  func pair() throws {
    for name in ["vocab.json", "merges.txt"] {
      try Data().write(to: folder.url.appending(path: name))
    }
    #expect(try TokenizerFiles(in: folder.url).texts.isEmpty)
  }
}
