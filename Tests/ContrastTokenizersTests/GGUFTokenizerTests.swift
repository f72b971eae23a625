import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// A `tokenizer.json` as the metadata of a GGUF file.
struct GGUFTokenizer {
  var bytes = GGUFBytes()

  /// - Parameters:
  ///   - path: of a `tokenizer.json`.
  ///   - model: `tokenizer.ggml.model`.
  ///   - pre: `tokenizer.ggml.pre`.
  init(_ path: String, model: String, pre: String? = nil) throws {
    let root = try JSONNode(contentsOf: path)
    let fields = try root.object("model")
    var tokens: [Int: String] = [:]
    for (token, id) in try fields.object("vocab").members() { tokens[try id.int()] = token }
    var kinds: [Int: Int32] = [:]
    for token in try root.array("added_tokens") {
      tokens[try token.int("id")] = try token.string("content")
      kinds[try token.int("id")] = try token.bool("special") ? 3 : 4
    }
    let ids = 0..<(tokens.keys.max()! + 1)
    set("model", .text(model))
    if let pre { set("pre", .text(pre)) }
    set(
      "tokens",
      .texts(
        ids.map { id in
          let token = tokens[id] ?? "[PAD\(id)]"
          guard model == "bert", kinds[id] == nil else { return token }
          if token.hasPrefix("[unused") { return token }
          return token.hasPrefix("##") ? String(token.dropFirst(2)) : "▁" + token
        }))
    if model == "llama" {
      for id in ids where tokens[id]!.hasPrefix("<0x") { kinds[id] = 6 }
      // All merges that make a token have its rank.
      var ranks: [String: Float] = [:]
      for (rank, merge) in try Self.merges(fields).enumerated() {
        let token = merge.replacing(" ", with: "")
        if ranks[token] == nil { ranks[token] = Float(rank) }
      }
      set("scores", .floats(ids.map { -(ranks[tokens[$0]!] ?? 0) }))
    }
    set("token_type", .integers(ids.map { kinds[$0] ?? (tokens[$0] == nil ? 5 : 1) }))
    if model == "gpt2" { set("merges", .texts(try Self.merges(fields))) }
  }

  private static func merges(_ model: JSONNode) throws -> [String] {
    try model.array("merges").map { merge in
      merge.isString
        ? try merge.string() : try merge.elements().map { try $0.string() }.joined(separator: " ")
    }
  }

  mutating func set(_ key: String, _ value: GGUFBytes.Value) {
    bytes.set("tokenizer.ggml.\(key)", value)
  }

  mutating func remove(_ key: String) {
    bytes.values.removeAll { $0.key == Array("tokenizer.ggml.\(key)".utf8) }
  }

  func tokenizer() throws -> Tokenizer {
    try bytes.file().withUnsafeBytes {
      try Tokenizer(GGUFFile(MappedFile(name: "test.gguf", bytes: $0)))
    }
  }
}

@Suite("Tokenizers of GGUF files")
struct GGUFTokenizerTests {
  private func check(_ name: String, _ tokenizer: Tokenizer) throws {
    let cases = try GoldenCase.read(SharedData.path("tokenizers/\(name)/cases.jsonl"))
    for golden in cases {
      #expect(tokenizer.encode(golden.text).ids == golden.ids, "\(golden.text.debugDescription)")
      #expect(
        bytes(tokenizer.decode(golden.ids)) == bytes(golden.decoded),
        "\(golden.text.debugDescription)")
    }
    #expect(cases.count == 510)
  }

  private func source(
    _ name: String, _ model: String, pre: String? = nil
  ) throws -> GGUFTokenizer {
    try GGUFTokenizer(
      SharedData.path("tokenizers/\(name)/tokenizer.json"), model: model, pre: pre)
  }

  @Test("SentencePiece's BPE by scores: Llama 2", .shared("tokenizers/llama2"))
  func llama2() throws {
    var source = try source("llama2", "llama")
    source.set("bos_token_id", .uint32(1))
    source.set("eos_token_id", .uint32(2))
    source.set("unknown_token_id", .uint32(0))
    let tokenizer = try source.tokenizer()
    try check("llama2", tokenizer)
    #expect(tokenizer.specialTokenID(.beginning) == 1 && tokenizer.specialTokenID(.end) == 2)
  }

  @Test("Bytes behind Llama 3's pattern, which begins texts", .shared("tokenizers/llama3"))
  func llama3() throws {
    var source = try source("llama3", "gpt2", pre: "llama-bpe")
    source.set("bos_token_id", .uint32(128_000))
    source.set("eos_token_id", .uint32(128_009))
    try check("llama3", source.tokenizer())
  }

  @Test("Bytes behind Qwen's pattern", .shared("tokenizers/qwen2"))
  func qwen2() throws {
    var source = try source("qwen2", "gpt2", pre: "qwen2")
    source.set("add_bos_token", .bool(false))
    try check("qwen2", source.tokenizer())
    // Qwen3-Embedding's file ends every text.
    source.set("add_eos_token", .bool(true))
    source.set("eos_token_id", .uint32(151_643))
    #expect(try source.tokenizer().encode("a").ids == [64, 151_643])
  }

  @Test("Bytes behind GPT-2's pattern", .shared("tokenizers/gpt2"))
  func gpt2() throws { try check("gpt2", source("gpt2", "gpt2", pre: "gpt-2").tokenizer()) }

  @Test("WordPiece, whose list marks the beginnings of words", .shared("tokenizers/bert"))
  func bert() throws { try check("bert", source("bert", "bert").tokenizer()) }

  @Test("The small Llama's tokenizer", arguments: GenerationCase.all("gguf"))
  func tiny(_ reference: GenerationCase) throws {
    let json = try Tokenizer(contentsOf: URL(filePath: reference.path("tokenizer/tokenizer.json")))
    let file = try GGUFFile(path: reference.path("llama-Q8_0.gguf"))
    let tokenizer = try Tokenizer(file)
    #expect(tokenizer.vocabularySize == json.vocabularySize)
    #expect(tokenizer.fingerprint == (try Tokenizer(file)).fingerprint)
    let fixtures = try JSONNode(
      contentsOf: SharedData.fixtures.appending(path: "tokenizers/texts.json").path)
    for id in 0..<Int32(json.idLimit) { #expect(tokenizer.token(of: id) == json.token(of: id)) }
    #expect(try fixtures.elements().count > 10)
  }

  /// A Unigram model of a few tokens in both forms.
  private func unigram() -> (json: String, source: GGUFBytes) {
    let tokens: [(String, Float, Int32)] = [
      ("<pad>", 0, 3), ("</s>", 0, 3), ("<unk>", 0, 2), ("▁", -2, 1), ("▁a", -3, 1),
      ("▁ab", -3.5, 1), ("b", -4, 1), ("c", -4.5, 1), ("bc", -5.25, 1), ("▁dog", -6, 1),
      ("s", -3.25, 1), ("<x>", 0, 4),
    ]
    let vocabulary = tokens.map { "[\"\($0.0)\", \($0.1)]" }.joined(separator: ", ")
    let added = tokens.enumerated().filter { $0.element.2 != 1 }.map { id, token in
      "{\"id\": \(id), \"content\": \"\(token.0)\", \"special\": \(token.2 != 4), "
        + "\"normalized\": false}"
    }
    let json = """
      {"added_tokens": [\(added.joined(separator: ", "))],
       "normalizer": {"type": "Sequence", "normalizers": [{"type": "Strip"},
         {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "}]},
       "pre_tokenizer": {"type": "Metaspace", "prepend_scheme": "always", "replacement": "▁"},
       "post_processor": {"type": "TemplateProcessing", "special_tokens":
         {"</s>": {"id": "</s>", "ids": [1], "tokens": ["</s>"]}},
         "single": [{"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "</s>"}}]},
       "decoder": {"type": "Metaspace", "prepend_scheme": "always", "replacement": "▁"},
       "model": {"type": "Unigram", "unk_id": 2, "vocab": [\(vocabulary)]}}
      """
    var bytes = GGUFBytes()
    bytes.set("tokenizer.ggml.model", .text("t5"))
    bytes.set("tokenizer.ggml.tokens", .texts(tokens.map(\.0)))
    bytes.set("tokenizer.ggml.scores", .floats(tokens.map(\.1)))
    bytes.set("tokenizer.ggml.token_type", .integers(tokens.map(\.2)))
    bytes.set("tokenizer.ggml.eos_token_id", .uint32(1))
    bytes.set("tokenizer.ggml.unknown_token_id", .uint32(2))
    return (json, bytes)
  }

  private func open(_ bytes: GGUFBytes) throws -> Tokenizer {
    try bytes.file().withUnsafeBytes {
      try Tokenizer(GGUFFile(MappedFile(name: "test.gguf", bytes: $0)))
    }
  }

  @Test("Unigram with scores")
  func unigramScores() throws {
    let (json, bytes) = unigram()
    let folder = try TemporaryFolder()
    try Data(json.utf8).write(to: folder.url.appending(path: "tokenizer.json"))
    let expected = try Tokenizer(directory: folder.url)
    let actual = try open(bytes)
    for text in [
      "", "a", "abc dogs", "  a   b  ", "dog<x>a", "zzz bc", "dogs dogs", "<unk> a", "a\u{301}",
    ] {
      #expect(actual.encode(text).ids == expected.encode(text).ids, "\(text)")
      let ids = expected.encode(text).ids
      #expect(actual.decode(ids) == expected.decode(ids))
    }
    var embedded = bytes
    embedded.set("tokenizer.huggingface.json", .text(json))
    #expect(try open(embedded).encode("abc dogs").ids == expected.encode("abc dogs").ids)
  }

  @Test("A list of WordPiece with capitals is that of a model that keeps them")
  func cased() throws {
    var bytes = GGUFBytes()
    let tokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "▁A", "▁a", "b", "▁é"]
    bytes.set("tokenizer.ggml.model", .text("bert"))
    bytes.set("tokenizer.ggml.tokens", .texts(tokens))
    #expect(try open(bytes).encode("A ab é").ids == [2, 4, 5, 6, 7, 3])
    bytes.set("tokenizer.ggml.tokens", .texts(tokens.map { $0 == "▁A" ? "▁x" : $0 }))
    #expect(try open(bytes).encode("A ab x").ids == [2, 5, 5, 6, 4, 3])
  }

  // MARK: Metadata that lies

  private func expect(
    _ part: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout GGUFBytes) -> Void
  ) {
    var bytes = unigram().source
    change(&bytes)
    do {
      _ = try open(bytes)
      Issue.record("it opens", sourceLocation: sourceLocation)
    } catch {
      #expect("\(error)".contains(part), "\(error)", sourceLocation: sourceLocation)
      #expect(error is FileError || error is TokenizerError, sourceLocation: sourceLocation)
    }
  }

  private let prefix = "tokenizer.ggml."

  @Test("No model, or one that is not known")
  func models() {
    expect("'tokenizer.ggml.model' is missing") { $0.values.removeFirst() }
    expect("the model rwkv") { $0.set(prefix + "model", .text("rwkv")) }
    expect("must be a string") { $0.set(prefix + "model", .uint8(1)) }
    expect("'tokenizer.ggml.pre' is missing") { $0.set(prefix + "model", .text("gpt2")) }
    expect("the way 'default'") {
      $0.set(prefix + "model", .text("gpt2"))
      $0.set(prefix + "pre", .text("default"))
    }
  }

  @Test("Scores or types that are missing or fewer than tokens")
  func lengths() {
    expect("'tokenizer.ggml.scores' is missing") { bytes in
      bytes.values.removeAll { $0.key == Array((prefix + "scores").utf8) }
    }
    expect("has 2 scores for 12 tokens") { $0.set(prefix + "scores", .floats([1, 2])) }
    expect("must be finite") {
      $0.set(prefix + "scores", .floats([Float](repeating: .nan, count: 12)))
    }
    expect("has 1 types for 12 tokens") { $0.set(prefix + "token_type", .integers([1])) }
    expect("unknown type -1") {
      $0.set(prefix + "token_type", .integers([Int32](repeating: -1, count: 12)))
    }
    expect("missing or empty") { $0.set(prefix + "tokens", .texts([])) }
    expect("must be an array of strings") {
      $0.set(prefix + "tokens", .integers([Int32](repeating: 1, count: 12)))
    }
  }

  @Test("Ids that are negative, beyond the list, missing or of another type")
  func ids() {
    for value: GGUFBytes.Value in [.int32(-1), .uint32(12), .uint32(.max), .uint64(1 << 33)] {
      expect("outside the vocabulary of 12") { $0.set(prefix + "eos_token_id", value) }
      expect("outside the vocabulary of 12") { $0.set(prefix + "padding_token_id", value) }
    }
    expect("must be an integer") { $0.set(prefix + "eos_token_id", .text("1")) }
    expect("'tokenizer.ggml.bos_token_id' is missing") {
      $0.set(prefix + "add_bos_token", .bool(true))
    }
    expect("must be true or false") { $0.set(prefix + "add_bos_token", .uint8(1)) }
    expect("'tokenizer.ggml.unknown_token_id' is missing") { bytes in
      bytes.values.removeAll { $0.key == Array((prefix + "unknown_token_id").utf8) }
    }
  }

  @Test("Tokens that stand twice, merges without a space or of no tokens")
  func tokens() {
    expect("holds 'a' twice") {
      $0.set(prefix + "tokens", .texts([String](repeating: "a", count: 12)))
    }
    func bytes(_ merges: [String]) -> (inout GGUFBytes) -> Void {
      {
        $0.set(prefix + "model", .text("gpt2"))
        $0.set(prefix + "pre", .text("qwen2"))
        $0.set(prefix + "merges", .texts(merges))
      }
    }
    expect("not two tokens with one space", bytes(["ab"]))
    expect("not two tokens with one space", bytes(["a b c"]))
    expect("needs the token 'xy'", bytes(["x y"]))
    expect("token of 2002 bytes") {
      $0.set(
        prefix + "tokens",
        .texts((0..<12).map { "\($0)" + String(repeating: "x", count: $0 == 11 ? 2000 : 0) }))
    }
  }

  @Test("Rules of normalisation that are damaged")
  func charactersMap() {
    for bytes: [UInt8] in [
      [1], [4, 0, 0, 0], [255, 255, 255, 255, 0], [4, 0, 0, 0, 0, 0, 0, 0, 0xFF],
    ] {
      expect("precompiled_charsmap") { $0.set(prefix + "precompiled_charsmap", .bytes(bytes)) }
    }
    expect("an array of bytes") { $0.set(prefix + "precompiled_charsmap", .text("x")) }
  }
}
