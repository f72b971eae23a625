import ContrastFiles
import Foundation
import Testing

@Suite("Reading JSON")
struct JSONTests {
  private func parse(_ bytes: [UInt8]) throws -> String {
    render(try JSONValue(bytes, file: "test.json"))
  }

  /// One spelling for each value, so that trees can be compared as text.
  private func render(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(let text): text
    case .string(let text): JSONText.string(text)
    case .array(let values): "[\(values.map(render).joined(separator: ","))]"
    case .object(let object):
      "{\(object.members.map { "\(JSONText.string($0.key)):\(render($0.value))" }.joined(separator: ","))}"
    }
  }

  @Test(
    "Valid documents give their values",
    arguments: [
      ("null", "null"), (" true\n", "true"), ("\tfalse\r\n", "false"), ("0", "0"), ("-0", "-0"),
      ("-12.50e+03", "-12.50e+03"), ("1E-2", "1E-2"),
      ("12345678901234567890123", "12345678901234567890123"),
      ("[]", "[]"), ("[ ]", "[]"), ("{ }", "{}"), ("[1 , [2,{}] ]", "[1,[2,{}]]"),
      (#"{"a" : 1, "b":[null]}"#, #"{"a":1,"b":[null]}"#), (#"{"":{}}"#, #"{"":{}}"#),
      (#""\"\\\/\b\f\n\r\t""#, #""\"\\/\u0008\u000c\n\r\t""#),
      (#""\u0041\u00e9\u20AC""#, "\"Aé€\""), (#""\ud83d\uDE00""#, "\"😀\""),
      (#""\u0000""#, #""\u0000""#), ("\"é€😀\u{7F}\"", "\"é€😀\u{7F}\""),
      ("\u{FEFF}[1]", "[1]"),
    ])
  func valid(_ text: String, _ expected: String) throws {
    #expect(try parse(Array(text.utf8)) == expected)
  }

  @Test(
    "What the grammar does not allow is refused",
    arguments: [
      "", " ", "nul", "nulll", "True", "tru", "+1", "01", "-", "-a", ".5", "1.", "1.e5", "1e",
      "1e+",
      "0x10", "NaN", "Infinity", "[", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "]", "{", "{\"a\"",
      "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}", "{1:2}",
      "{,}", "\"", "\"a", "'a'", #""\x""#, #""\u12""#, #""\u12G4""#, #""\ud800""#, #""\ud800x""#,
      #""\ud800\n""#, #""\ud800\ud800""#, #""\udc00""#, #""\"#, #""\u"#, "\"a\nb\"", "\"\u{1}\"",
      "1 2", "{} {}", "[] x", "null,", "// a\n1", "\u{FEFF}", "\u{FEFF}\u{FEFF}1", "1\u{A0}",
      "\u{0}",
      "1\u{0}",
    ])
  func invalid(_ text: String) {
    let error = #expect(throws: FileError.self) { try parse(Array(text.utf8)) }
    guard case .malformedJSON(let file, let offset, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file == "test.json" && (0...text.utf8.count).contains(offset))
  }

  @Test(
    "Strings that are not UTF-8 are refused",
    arguments: [
      [0x80], [0xFF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
      [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x28], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func invalidUTF8(_ bytes: [UInt8]) {
    #expect(throws: FileError.self) { try parse([0x22] + bytes + [0x22]) }
    #expect(throws: FileError.self) { try parse([0x22] + bytes) }
    #expect(throws: FileError.self) { try parse([0x7B, 0x22] + bytes + Array("\":1}".utf8)) }
  }

  @Test("Nesting is limited, in arrays, objects, trees and skipped values")
  func depth() throws {
    func nested(_ depth: Int, _ open: String, _ close: String) -> [UInt8] {
      Array(
        (String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)).utf8)
    }
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      #expect(throws: Never.self) { try parse(nested(64, open, close)) }
      #expect(throws: FileError.self) { try parse(nested(65, open, close)) }
      #expect(throws: FileError.self) { try parse(nested(1_000_000, open, "")) }
      nested(1_000_000, open, "").withUnsafeBytes { bytes in
        var reader = JSONReader(bytes, file: "test.json")
        #expect(throws: FileError.self) { try reader.skip() }
      }
    }
    // Depth is given back: many values side by side are not deep.
    #expect(throws: Never.self) {
      try parse(
        Array(("[" + Array(repeating: "[[]]", count: 200).joined(separator: ",") + "]").utf8))
    }
  }

  @Test("A repeated key is refused, also when one spelling is escaped")
  func duplicates() {
    for text in [#"{"a":1,"a":1}"#, #"{"a":1,"b":2,"\u0061":3}"#, #"[{"":1,"":2}]"#] {
      #expect(throws: FileError.self) { try parse(Array(text.utf8)) }
    }
  }

  @Test("Keys that are canonically equivalent but not the same stay apart")
  func canonicalEquivalence() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    #expect(composed == decomposed)
    let text = "{\"\(composed)\":1,\"\(decomposed)\":2}"
    guard case .object(let object) = try JSONValue(Array(text.utf8), file: "test.json") else {
      Issue.record("no object")
      return
    }
    #expect(object.members.count == 2)
    guard case .number("1")? = object[composed], case .number("2")? = object[decomposed] else {
      Issue.record("the keys are merged")
      return
    }
  }

  private static let document = Array(
    #"{"a":[1,-2.5e3,true,null],"b":{"ü":"x\u00e9\n"},"c":"\ud83d\ude00é"}"#.utf8)

  @Test("Every truncation of a document is refused")
  func truncation() {
    for length in 0..<Self.document.count {
      #expect(throws: FileError.self) { try parse(Array(Self.document.prefix(length))) }
    }
  }

  @Test("No change of a single byte makes the readers crash or disagree")
  func changedBytes() {
    var parsed = 0
    for position in Self.document.indices {
      for byte in UInt8.min...UInt8.max {
        var bytes = Self.document
        bytes[position] = byte
        let isTree = (try? parse(bytes)) != nil
        let isSkipped = bytes.withUnsafeBytes { buffer in
          var reader = JSONReader(buffer, file: "test.json")
          return (try? reader.skip()) != nil && (try? reader.end()) != nil
        }
        // Skipping checks everything but repeated keys.
        if isTree && !isSkipped { Issue.record("byte \(position) as \(byte)") }
        parsed += isTree ? 1 : 0
      }
    }
    #expect(parsed > Self.document.count && parsed < Self.document.count * 256)
  }

  @Test("Random bytes of JSON's alphabet never crash the readers")
  func randomDocuments() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = Array(#"{}[]":,\u0dD8e+-.1truefalsn é"#.utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<24, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator)!
      }
      _ = try? parse(bytes)
    }
  }

  @Test("Integers are read exactly or not at all")
  func integers() throws {
    func integer(_ text: String) throws -> Int {
      try Array(text.utf8).withUnsafeBytes { bytes in
        var reader = JSONReader(bytes, file: "test.json")
        let value = try reader.integer()
        try reader.end()
        return value
      }
    }
    for text in [
      "0", "7 ", "-1", "123456789012345678 ", "9223372036854775807", "-9223372036854775808 ",
    ] {
      #expect(try integer(text) == Int(text.trimmingCharacters(in: .whitespaces)))
    }
    for text in ["9223372036854775808", "1.5", "1e2", "01", "00 ", "", "-", "1.5 ", "1e2 ", "a"] {
      #expect(throws: FileError.self) { try integer(text) }
    }
  }

  @Test("A pulled object hands out raw keys and refuses text behind the value")
  func pulling() throws {
    try Array(#"{"a":[1,2],"e\u0301":"x"} "#.utf8).withUnsafeBytes { bytes in
      var reader = JSONReader(bytes, file: "test.json")
      var keys: [[UInt8]] = []
      try reader.object { key, reader in
        keys.append(key)
        try reader.skip()
      }
      try reader.end()
      #expect(keys == [Array("a".utf8), Array("e\u{301}".utf8)])
    }
  }
}
