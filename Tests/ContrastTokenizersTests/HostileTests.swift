import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// A small tokenizer.json whose parts can be exchanged.
struct TokenizerJSON {
  var addedTokens = "[]"
  var normalizer = "null"
  var preTokenizer = "null"
  var postProcessor = "null"
  var decoder = "null"
  var model = #"{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":["a b"]}"#
  var more = ""

  var text: String {
    """
    {"version":"1.0","truncation":null,"padding":null,"added_tokens":\(addedTokens),
    "normalizer":\(normalizer),"pre_tokenizer":\(preTokenizer),"post_processor":\(postProcessor),
    "decoder":\(decoder),"model":\(model)\(more)}
    """
  }

  func tokenizer() throws -> Tokenizer {
    let folder = try TemporaryFolder()
    try text.write(toFile: folder.path("tokenizer.json"), atomically: false, encoding: .utf8)
    return try Tokenizer(contentsOf: folder.url.appending(path: "tokenizer.json"))
  }

  /// The key that the error names.
  func refusedKey() -> String? {
    do {
      _ = try tokenizer()
      return nil
    } catch let error as TokenizerError {
      #expect(error.description.contains("tokenizer.json"))
      switch error {
      case .noTokenizer: return nil
      case .unsupported(_, let key, _), .invalid(_, let key, _), .pattern(_, let key, _, _):
        return key
      }
    } catch let error as FileError {
      #expect(error.description.contains("tokenizer.json"))
      if case .invalidValue(_, let key, _) = error { return key }
      return "JSON"
    } catch {
      return "an error of another kind"
    }
  }

  static func added(_ id: String, _ content: String) -> String {
    #"{"id":\#(id),"content":"\#(content)","single_word":false,"lstrip":false,"rstrip":false,"#
      + #""normalized":false,"special":true}"#
  }
}

@Suite struct HostileTests {
  @Test func theBaseIsAccepted() throws {
    #expect(try TokenizerJSON().tokenizer().encode("abab").ids == [2, 2])
  }

  @Test(arguments: [
    #"{"type":"BPE","dropout":0.1,"vocab":{"a":0},"merges":[]}"#: "model.dropout",
    #"{"type":"BPE","vocab":{"a":0},"merges":[],"surprise":1}"#: "model.surprise",
    #"{"type":"BPE","vocab":{"a":-1},"merges":[]}"#: "model.vocab",
    #"{"type":"BPE","vocab":{"a":4000000000},"merges":[]}"#: "model.vocab",
    #"{"type":"BPE","vocab":{"a":99999999999999999999},"merges":[]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":1.5},"merges":[]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":0,"b":0},"merges":[]}"#: "model.vocab",
    #"{"type":"BPE","vocab":{"a":0,"a":1},"merges":[]}"#: "model.vocab",
    #"{"type":"BPE","vocab":{"a":0},"vocab":{"b":0},"merges":[]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":0,"b":1},"merges":["a b"]}"#: "model.merges.0",
    #"{"type":"BPE","vocab":{"a":0,"b":1},"merges":[["a","z"]]}"#: "model.merges.0",
    #"{"type":"BPE","vocab":{"a":0},"merges":["a"]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":0},"merges":["a b c"]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":0},"merges":[["a","b","c"]]}"#: "JSON",
    #"{"type":"BPE","vocab":{"a":0},"merges":[["a"]]}"#: "JSON",
    #"{"type":"BPE","unk_token":"u","vocab":{"a":0},"merges":[]}"#: "model.unk_token",
    #"{"type":"BPE","vocab":[["a",0]],"merges":[]}"#: "model.vocab",
    #"{"type":"WordPiece","vocab":{"a":0}}"#: "model.unk_token",
    #"{"type":"WordLevel","vocab":{"a":0},"unk_token":"<unk>"}"#: "model.unk_token",
    #"{"type":"WordLevel","vocab":{"<unk>":0},"merges":["a b"]}"#: "model.merges",
    #"{"type":"Unigram","vocab":{"a":0},"unk_id":0}"#: "model.vocab",
    #"{"type":"Unigram","vocab":[["a",-1]],"unk_id":1}"#: "model.unk_id",
    #"{"type":"Unigram","vocab":[["a",-1]],"unk_id":-1}"#: "model.unk_id",
    #"{"type":"Unigram","vocab":[["a",-1]]}"#: "model.unk_id",
    #"{"type":"Unigram","vocab":[["a",-1],["a",-2]],"unk_id":0}"#: "model.vocab",
    #"{"type":"Unigram","vocab":[["a",1e999]],"unk_id":0}"#: "JSON",
    #"{"type":"Unigram","vocab":[["a"]],"unk_id":0}"#: "JSON",
    #"{"type":"Markov"}"#: "model",
    "[]": "JSON",
  ])
  func models(_ model: String, _ key: String) {
    #expect(TokenizerJSON(model: model).refusedKey() == key)
  }

  @Test(arguments: [
    #"{"type":"Magic"}"#: "normalizer",
    #"{"type":"NFC","level":2}"#: "normalizer.level",
    #"{"type":"Replace","pattern":{"Regex":"(a"},"content":""}"#: "normalizer.pattern.Regex",
    #"{"type":"Replace","pattern":{"Glob":"*"},"content":""}"#: "normalizer.pattern.Glob",
    #"{"type":"Precompiled","precompiled_charsmap":"!"}"#: "normalizer.precompiled_charsmap",
    #"{"type":"Precompiled","precompiled_charsmap":""}"#: "normalizer.precompiled_charsmap",
    #"{"type":"Precompiled","precompiled_charsmap":"/////w=="}"#: "normalizer.precompiled_charsmap",
    #"{"type":"Sequence","normalizers":[{"type":"NFC"},{"type":"X"}]}"#: "normalizer.normalizers.1",
  ])
  func normalizers(_ normalizer: String, _ key: String) {
    #expect(TokenizerJSON(normalizer: normalizer).refusedKey() == key)
  }

  @Test(arguments: [
    #"{"type":"UnicodeScripts"}"#: "pre_tokenizer",
    #"{"type":"Split","pattern":{"String":"a"},"behavior":"Shredded"}"#: "pre_tokenizer.behavior",
    #"{"type":"Metaspace","replacement":"ab"}"#: "pre_tokenizer.replacement",
    #"{"type":"Metaspace","replacement":"_","prepend_scheme":"last"}"#:
      "pre_tokenizer.prepend_scheme",
    #"{"type":"Split","pattern":{"Regex":"(?<a>x)\\k<a>"},"behavior":"Isolated"}"#:
      "pre_tokenizer.pattern.Regex",
  ])
  func preTokenizers(_ preTokenizer: String, _ key: String) {
    #expect(TokenizerJSON(preTokenizer: preTokenizer).refusedKey() == key)
  }

  @Test func otherParts() {
    #expect(TokenizerJSON(decoder: #"{"type":"CTC","pad_token":"x"}"#).refusedKey() == "decoder")
    #expect(
      TokenizerJSON(postProcessor: #"{"type":"RobertaProcessing","sep":["x",9],"cls":["a",0]}"#)
        .refusedKey() == "post_processor")
    #expect(
      TokenizerJSON(
        postProcessor: #"{"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"x"}}]}"#
      ).refusedKey() == "post_processor.single.0.SpecialToken")
    func added(_ entries: String...) -> String? {
      TokenizerJSON(addedTokens: "[\(entries.joined(separator: ","))]").refusedKey()
    }
    #expect(added(TokenizerJSON.added("3", "x")) == nil)
    #expect(added(TokenizerJSON.added("-3", "x")) == "added_tokens.0")
    #expect(added(TokenizerJSON.added("3000000000", "x")) == "added_tokens.0")
    #expect(added(TokenizerJSON.added("0", "x")) == "added_tokens.0")
    #expect(added(TokenizerJSON.added("7", "a")) == "added_tokens.0")
    #expect(added(TokenizerJSON.added("3", "x"), TokenizerJSON.added("3", "y")) == "added_tokens.1")
    #expect(added(TokenizerJSON.added("3", "x"), TokenizerJSON.added("4", "x")) == "added_tokens.1")
    #expect(
      added(TokenizerJSON.added("3", String(repeating: "x", count: 5000))) == "added_tokens.0")
    #expect(TokenizerJSON(more: #","extra":{}"#).refusedKey() == "extra")
    #expect(TokenizerJSON(more: #","version":"1.0""#).refusedKey() == "JSON")
    #expect(TokenizerJSON(more: "}").refusedKey() == "JSON")
    let deep = String(repeating: "[", count: 100_000)
    #expect(TokenizerJSON(normalizer: deep).refusedKey() == "JSON")
  }

  @Test func canonicallyEqualTokensStayDistinct() throws {
    let json = TokenizerJSON(
      model: #"{"type":"WordLevel","unk_token":"?","vocab":{"?":0,"\u00e9":1,"e\u0301":2}}"#)
    let tokenizer = try json.tokenizer()
    #expect(tokenizer.vocabularySize == 3)
    #expect(tokenizer.encode("\u{E9}").ids == [1])
    #expect(tokenizer.encode("e\u{301}").ids == [2])
    #expect(tokenizer.tokenID("\u{E9}") == 1)
    #expect(tokenizer.tokenID("e\u{301}") == 2)
    #expect(tokenizer.token(of: 2).map { Array($0.utf8) } == [0x65, 0xCC, 0x81])
  }

  /// Damaged copies of our own files are read or refused, never a crash, and what is read encodes.
  @Test(arguments: [
    "clip", "unigram-siglip", "unigram-fallback", "wordpiece", "wordlevel", "bpe-fallback",
    "bpe-marks",
  ])
  func damagedFiles(_ name: String) throws {
    let path = FixtureTests.folder.appending(path: "\(name)/tokenizer.json").path
    let original = try FileBytes.read(path: path, limit: 1 << 20)
    let texts = try FixtureTests.texts().map { String(decoding: $0, as: UTF8.self) }
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "tokenizer.json")
    var state: UInt64 = 42
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var accepted = 0
    for round in 0..<150 {
      var damaged = original
      if round % 10 == 0 {
        damaged.removeSubrange(random(damaged.count)...)
      } else {
        for _ in 0...random(3) {
          // Digits and letters for one another keep the file JSON more often.
          let place = random(damaged.count)
          damaged[place] = random(3) == 0 ? UInt8(random(256)) : original[random(original.count)]
        }
      }
      try Data(damaged).write(to: file)
      do {
        let tokenizer = try Tokenizer(contentsOf: file)
        accepted += 1
        for text in texts { _ = tokenizer.decode(tokenizer.encode(text).ids) }
      } catch is TokenizerError {
      } catch is FileError {
      }
    }
    #expect(accepted > 0)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "(a+)+c", "(a|a)*c", "(a|aa)+$b", "(?:a?){30}a{30}", "((((a*)*)*)*)*", "a{1000}{1000}",
      "(?=(a+)+c)x|(?:a+a+)+c", "(?<!a+)b", "[z-a]", "(((((", "\\", "[", "a{2,1}", "\\p{Nonsense}",
      "(?<=a*)b",
    ])
  func hostilePatterns(_ pattern: String) throws {
    guard let program = try? RegexProgram(pattern) else { return }
    let text = [UInt8](repeating: 0x61, count: 3000) + Array("b".utf8)
    var matches = 0
    text.withUnsafeBufferPointer { program.forEachMatch(in: $0) { _, _ in matches += 1 } }
    #expect(matches <= text.count + 1)
  }
}
