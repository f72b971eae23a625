import ContrastFiles
import ContrastTensor
import ContrastTestSupport
import ContrastTokenizers
import Foundation
import Testing

@testable import ContrastGeneration

@Suite("Output that follows a JSON schema")
struct JSONSchemaTests {
  private static func node(_ text: String) throws -> JSONNode {
    JSONNode(try JSONValue(Array(text.utf8), file: "schema"), file: "schema")
  }

  /// All bytes, and some longer tokens; the last id is the end.
  private static let vocabulary: TokenBytes = {
    let words = [
      "\"name\"", "{\"", "\":", "\": ", "\": \"", "\", \"", "\"}", "\"]", "}]", "[{", "true", "tr",
      "ue", "false",
      "null", "nul", "12", "345", "0.", "1e5", "-1", "  ", "\n  ", ", ", "],", "name", "ame\": [",
      "é", "日本", "\\n",
      "\\u00", "\\ud83d\\ude00", "red", "blue", "gr", "een\"", "[[", "]]", "{}", "[]", "\"\"",
    ]
    return TokenBytes(
      (0...255).map { [UInt8($0)] } + words.map { Array($0.utf8) } + [[], Array("x".utf8), []])
  }()
  private static var end: Int32 { Int32(vocabulary.vocabularySize - 1) }

  private static func constraint(_ schema: String) throws -> JSONSchemaConstraint {
    JSONSchemaConstraint(try JSONSchemaAutomaton(node(schema), vocabulary), stopTokens: [end])
  }

  private static func allowed(_ constraint: some TokenConstraint, _ count: Int) -> [Int32] {
    var row = [Float](repeating: 0, count: count)
    row.withUnsafeMutableBufferPointer { constraint.mask($0) }
    return row.indices.filter { row[$0] == 0 }.map { Int32($0) }
  }

  /// A text made of random tokens, with a liking for those that close something.
  private static func random(
    _ constraint: JSONSchemaConstraint, _ generator: inout PhiloxGenerator, limit: Int = 20_000
  ) throws -> String? {
    var constraint = constraint
    var text: [UInt8] = []
    let closing = Set("\"]},:".utf8.map { Int32($0) } + [end])
    for _ in 0..<limit {
      let tokens = allowed(constraint, vocabulary.vocabularySize)
      #expect(tokens.contains(end) == constraint.canEnd)
      #expect((tokens == [end]) == constraint.isComplete)
      let preferred = tokens.filter(closing.contains)
      let pool = !preferred.isEmpty && generator.uniform() < 0.4 ? preferred : tokens
      let token = try #require(
        pool.randomElement(using: &generator),
        "nothing may follow \(String(decoding: text, as: UTF8.self))")
      constraint.advance(over: token)
      if token == end { return String(decoding: text, as: UTF8.self) }
      text += vocabulary[token]
    }
    return nil
  }

  static let schemas = [
    #"{"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}, "tags": {"type": "array", "items": {"enum": ["red", "green", "blue", 1, null, [1, {"a": 2}]]}, "minItems": 1, "maxItems": 3}}, "required": ["name", "tags"], "additionalProperties": false}"#,
    #"{"type": "string", "minLength": 2, "maxLength": 5}"#, #"{"type": "string", "maxLength": 0}"#,
    #"{"type": ["number", "integer", "null", "boolean"]}"#, #"{"type": "integer"}"#,
    #"{"const": {"a": ["\"\\\n\u0001é😀", 1.50]}}"#, #"{"const": null}"#,
    #"{"enum": ["a", "ab", "abc"], "type": "string"}"#,
    #"{"type": "array", "items": {"type": "number"}, "maxItems": 0}"#,
    #"{"type": "array", "minItems": 5, "items": {"type": "boolean"}}"#,
    ##"{"$defs": {"tree": {"type": "object", "properties": {"value": {"type": "number"}, "left": {"$ref": "#/$defs/tree"}, "right": {"anyOf": [{"$ref": "#/$defs/tree"}, {"type": "null"}]}}, "required": ["right"]}}, "$ref": "#/$defs/tree"}"##,
    ##"{"type": "array", "items": {"anyOf": [{"$ref": "#"}, {"type": "array", "items": {"$ref": "#"}}]}}"##,
    #"{"oneOf": [{"type": "object", "properties": {"kind": {"const": "circle"}, "r": {"type": "number"}}, "required": ["kind", "r"]}, {"type": "object", "properties": {"kind": {"enum": ["square"]}, "side": {"type": "integer"}}, "required": ["kind"]}, {"type": "string"}]}"#,
    #"{"type": "object", "properties": {"a": {"type": "null"}, "b": {"type": "null"}, "c": {"type": "null"}, "a.b": {"type": "object", "properties": {}}}}"#,
    #"{"title": "t", "description": "d", "type": "object", "additionalProperties": false}"#,
    ##"{"type": "object", "properties": {"x": {"type": "object", "properties": {"y": {"type": "null"}}, "required": ["y"]}, "x.properties.y": {"type": "integer"}, "z~/": {"$ref": "#/properties/x/properties/y"}}, "required": ["x", "z~/"]}"##,
  ]

  @Test("Random tokens make values of the schema", arguments: schemas)
  func values(schema: String) throws {
    let node = try Self.node(schema)
    let constraint = try Self.constraint(schema)
    var generator = PhiloxGenerator(seed: 3)
    var texts = Set<String>()
    for _ in 0..<20 {
      guard let text = try Self.random(constraint, &generator) else {
        Issue.record("without end")
        return
      }
      let value = try JSONValue(Array(text.utf8), file: "text")
      #expect(SchemaChecker(root: node).accepts(value), "\(text)")
      texts.insert(text)
    }
    #expect(texts.count > 1)
  }

  private func isComplete(_ schema: String, _ text: String) throws -> Bool? {
    var constraint = try Self.constraint(schema)
    for byte in text.utf8 {
      guard Self.allowed(constraint, Self.vocabulary.vocabularySize).contains(Int32(byte)) else {
        return nil
      }
      constraint.advance(over: Int32(byte))
    }
    return constraint.canEnd
  }

  @Test("What is let through, and what is not")
  func texts() throws {
    let person = Self.schemas[0]
    #expect(try isComplete(person, #"{"name": "Ann", "age": -7, "tags": ["red", null]}"#) == true)
    #expect(try isComplete(person, "{\n  \"name\" : \"\", \"tags\":[1]\n}") == true)
    #expect(try isComplete(person, #"{"name": "Ann", "tags": []"#) == nil)
    #expect(try isComplete(person, #"{"name": "Ann"}"#) == nil)
    #expect(try isComplete(person, #"{"name": "Ann", "tags": ["red", "red", "red", "red""#) == nil)
    #expect(try isComplete(person, #"{"tags""#) == nil)
    #expect(try isComplete(person, #"{"name": "Ann", "tags": [1]"#) == false)
    #expect(try isComplete(person, #"{"name": "Ann", "tags": [1]} "#) == nil)
    #expect(try isComplete(person, #" {"name": "", "tags":[1]}"#) == true)
    #expect(try isComplete(person, "  ") == nil)
    #expect(try isComplete(person, "\n") == nil)
    let string = #"{"type": "string", "maxLength": 3}"#
    #expect(try isComplete(string, #""\ud83d\ude00é\n""#) == true)
    #expect(try isComplete(string, #""abcd"#) == nil)
    #expect(try isComplete(string, #""\ud83dx"#) == nil)
    #expect(try isComplete(string, #""\ude00"#) == nil)
    #expect(try isComplete(string, "\"\n") == nil)
    let number = #"{"type": "number"}"#
    #expect(try isComplete(number, "-0.5e+12") == true)
    #expect(try isComplete(number, "1.") == false)
    for wrong in ["01", "+1", ".5", "1e999", "--1"] {
      #expect(try isComplete(number, wrong) == nil)
    }
    // Broken UTF-8: an overlong form, a surrogate, a code behind the last.
    var constraint = try Self.constraint(string)
    constraint.advance(over: Int32(UInt8(ascii: "\"")))
    for bytes in [[0xC0], [0xE0, 0x80], [0xED, 0xA0], [0xF4, 0x90], [0xF5], [0x80]] as [[Int32]] {
      var copy = constraint
      for byte in bytes.dropLast() { copy.advance(over: byte) }
      #expect(!Self.allowed(copy, Self.vocabulary.vocabularySize).contains(bytes.last!))
    }
    // Behind the end nothing comes.
    constraint.advance(over: Int32(UInt8(ascii: "\"")))
    constraint.advance(over: Self.end)
    #expect(constraint.canEnd && Self.allowed(constraint, Self.vocabulary.vocabularySize).isEmpty)
  }

  @Test("Tokens of several bytes are what their bytes are")
  func tokens() throws {
    var constraint = try Self.constraint(Self.schemas[0])
    for text in ["{\"", "name", "\": \"", "日本", "\", \""] {
      let token = try #require(
        (0..<Self.end).first { Self.vocabulary[$0].elementsEqual(text.utf8) })
      #expect(Self.allowed(constraint, Self.vocabulary.vocabularySize).contains(token))
      constraint.advance(over: token)
    }
    // Of a row longer than the vocabulary only tokens are left, and of a shorter one what there is.
    #expect(Self.allowed(constraint, 1000).allSatisfy { $0 < Self.end })
    #expect(Self.allowed(constraint, 100).allSatisfy { $0 < 100 })
  }

  @Test("An end token with a text of its own does not come before the end")
  func endWithText() throws {
    let x = Self.end - 1
    let automaton = try JSONSchemaAutomaton(Self.node(#"{"type": "string"}"#), Self.vocabulary)
    var constraint = JSONSchemaConstraint(automaton, stopTokens: [x])
    constraint.advance(over: Int32(UInt8(ascii: "\"")))
    #expect(!Self.allowed(constraint, Self.vocabulary.vocabularySize).contains(x))
    constraint.advance(over: Int32(UInt8(ascii: "\"")))
    #expect(Self.allowed(constraint, Self.vocabulary.vocabularySize) == [x])
  }

  @Test("Keywords that are not understood are refused by name")
  func unsupported() throws {
    for (schema, path, word) in [
      (#"{"type": "string", "pattern": "a"}"#, "the top level", "pattern"),
      (
        #"{"type": "object", "properties": {"a": {"type": "integer", "minimum": 3}}}"#,
        "properties.a", "minimum"
      ),
      (#"{"type": "object"}"#, "the top level", "properties"),
      (#"{"type": "array"}"#, "the top level", "items"),
      (
        #"{"type": "object", "properties": {}, "additionalProperties": {"type": "null"}}"#,
        "the top level", "additionalProperties"
      ),
      (#"{"type": "object", "properties": {}, "required": ["a"]}"#, "the top level", "'a'"),
      (#"{"allOf": []}"#, "the top level", "no type"), ("true", "the top level", "no object"),
      (#"{"$ref": "other.json#/a"}"#, "$ref", "other.json"),
      (##"{"$ref": "#", "type": "string"}"##, "the top level", "type"),
      (#"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#, "the top level", "oneOf"),
      (#"{"oneOf": [{"type": "string"}, {"const": "a"}]}"#, "the top level", "oneOf"),
      (
        #"{"type": "array", "items": {"type": "null"}, "minItems": 1000000000}"#, "the top level",
        "minItems"
      ),
    ] {
      let error = #expect(throws: GenerationError.self, "\(schema)") { try Self.constraint(schema) }
      #expect(error?.details.code == "generation.unsupported-schema", "\(schema)")
      #expect(error?.details.key == path && "\(error!)".contains(word), "\(error!)")
    }
  }

  @Test("Schemas that contradict themselves are errors")
  func invalid() throws {
    for schema in [
      ##"{"$ref": "#"}"##, ##"{"anyOf": [{"$ref": "#"}, {"type": "null"}]}"##,
      ##"{"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}"##,
      ##"{"type": "array", "items": {"$ref": "#"}, "minItems": 1}"##, ##"{"$ref": "#/$defs/x"}"##,
      #"{"type": "text"}"#, #"{"type": []}"#, #"{"type": 3}"#, #"{"enum": []}"#, #"{"anyOf": []}"#,
      #"{"enum": [1], "type": "string"}"#, #"{"type": "string", "minLength": 3, "maxLength": 2}"#,
      #"{"type": "string", "minLength": -1}"#,
      #"{"type": "object", "properties": [], "required": []}"#,
    ] {
      let error = #expect(throws: GenerationError.self, "\(schema)") { try Self.constraint(schema) }
      #expect(error?.details.code == "generation.invalid-schema", "\(schema)")
    }
  }

  @Test("Large and ambiguous schemas end within bounds", .timeLimit(.minutes(2)))
  func hostile() throws {
    let values = (0..<20_000).map { "\"value \($0)\"" }.joined(separator: ",")
    #expect(throws: GenerationError.self) { try Self.constraint("{\"enum\": [\(values)]}") }
    let long = (0..<300).map { "\"\(String(repeating: "abcdefghi \($0)", count: 100))\"" }
    #expect(throws: GenerationError.self) {
      try Self.constraint("{\"enum\": [\(long.joined(separator: ","))]}")
    }
    let many = (0..<1001).map { "\"p\($0)\": {\"type\": \"null\"}" }.joined(separator: ",")
    #expect(throws: GenerationError.self) {
      try Self.constraint("{\"type\": \"object\", \"properties\": {\(many)}}")
    }
    // As many optional properties as there may be, and readings that double with each bracket.
    let most = (0..<1000).map { "\"p\($0)\": {\"type\": \"null\"}" }.joined(separator: ",")
    var generator = PhiloxGenerator(seed: 4)
    let ambiguous =
      ##"{"type": "array", "items": {"anyOf": [{"type": "array", "items": {"$ref": "#"}}, {"$ref": "#"}, {"type": "array", "items": {"$ref": "#/items"}}]}}"##
    for schema in ["{\"type\": \"object\", \"properties\": {\(most)}}", ambiguous] {
      let node = try Self.node(schema)
      for _ in 0..<3 {
        let text = try #require(try Self.random(Self.constraint(schema), &generator))
        #expect(SchemaChecker(root: node).accepts(try JSONValue(Array(text.utf8), file: "text")))
      }
    }
    // As deep as it goes: 60 brackets, and what reads JSON takes them.
    var constraint = try Self.constraint(ambiguous)
    var depth = 0
    while Self.allowed(constraint, Self.vocabulary.vocabularySize).contains(
      Int32(UInt8(ascii: "[")))
    {
      constraint.advance(over: Int32(UInt8(ascii: "[")))
      depth += 1
    }
    #expect(depth == ByteProgram.deepest)
  }

  @Test("A place is found again after the automaton forgot it")
  func reset() throws {
    let schema = #"{"type": "array", "items": {"type": "string", "maxLength": 1000000}}"#
    var constraint = try Self.constraint(schema)
    var copy = constraint
    for token in "[\"aaa".utf8 { copy.advance(over: Int32(token)) }
    let before = Self.allowed(copy, Self.vocabulary.vocabularySize)
    for token in "[\"".utf8 { constraint.advance(over: Int32(token)) }
    for _ in 0..<45_000 { constraint.advance(over: Int32(UInt8(ascii: "a"))) }
    #expect(Self.allowed(copy, Self.vocabulary.vocabularySize) == before)
    let after = Self.allowed(constraint, Self.vocabulary.vocabularySize)
    #expect(after == before)
  }

  @Test("Sampling and beam search under a schema")
  func search() throws {
    let schema = Self.schemas[0]
    let checker = SchemaChecker(root: try Self.node(schema))
    let count = Self.vocabulary.vocabularySize
    var generator = PhiloxGenerator(seed: 8)
    // What closes something is likelier, so that texts end.
    func logits() -> [Float] {
      (0..<count).map { id in
        let closes = id == Int(Self.end) || Self.vocabulary[Int32(id)].first == UInt8(ascii: "\"")
        return generator.normal() + (closes ? 4 : 0)
      }
    }
    func check(_ ids: some Sequence<Int32>) throws {
      let text = ids.flatMap { Self.vocabulary[$0] }
      #expect(
        checker.accepts(try JSONValue(text, file: "text")),
        "\(String(decoding: text, as: UTF8.self))")
    }
    var options = GenerationOptions()
    options.samples = true
    options.stopTokens = [Self.end]
    let workspace = LogitWorkspace()
    let limits = LengthLimits(promptLength: 0, maximumLength: 400)
    let sampler = TokenSampler(try LogitProcessors(options, vocabularySize: count))
    for item: UInt32 in 0..<5 {
      var constraint = try Self.constraint(schema)
      var tokens = TokenSequence(ids: [], limits: limits)
      while tokens.ids.last != Self.end, tokens.count < 2000 {
        var row = logits()
        let choice = try row.withUnsafeMutableBufferPointer {
          try sampler($0, after: tokens, sequence: item, workspace) { constraint.mask($0) }
        }
        tokens.ids.append(choice.id)
        constraint.advance(over: choice.id)
      }
      try check(tokens.ids)
    }

    options.samples = false
    options.beamCount = 3
    options.resultCount = 3
    let processors = try LogitProcessors(options, vocabularySize: count)
    var search = BeamSearch(prompt: [], limits, options)
    var constraints = [JSONSchemaConstraint](repeating: try Self.constraint(schema), count: 3)
    while !search.isDone {
      var rows: [Float] = []
      for beam in 0..<3 {
        var row = logits()
        row.withUnsafeMutableBufferPointer {
          $0.logSoftmax()
          processors($0, after: search.sequence(beam), workspace) { constraints[beam].mask($0) }
        }
        rows += row
      }
      let step = try rows.withUnsafeBufferPointer { try search.step($0, workspace) }
      constraints = zip(step.parents, step.tokens).map { parent, token in
        var constraint = constraints[parent]
        constraint.advance(over: token)
        return constraint
      }
    }
    for text in search.results where text.tokens.last == Self.end { try check(text.tokens) }
    #expect(search.results.contains { $0.tokens.last == Self.end })
  }

  @Test("A choice among sequences of tokens")
  func choices() throws {
    var choices = try TokenChoices([[5, 6], [5, 6, 7], [8]], stopTokens: [2])
    #expect(Self.allowed(choices, 10) == [5, 8])
    choices.advance(over: 5)
    #expect(Self.allowed(choices, 10) == [6] && !choices.canEnd)
    choices.advance(over: 6)
    #expect(Self.allowed(choices, 10) == [2, 7] && choices.canEnd && !choices.isComplete)
    choices.advance(over: 7)
    #expect(Self.allowed(choices, 10) == [2] && choices.isComplete)
    choices.advance(over: 2)
    #expect(Self.allowed(choices, 10) == [])
    for wrong in [[], [[2]], [[-1]]] as [[[Int32]]] {
      #expect(throws: GenerationError.self) { try TokenChoices(wrong, stopTokens: [2]) }
    }
  }

  @Test(
    "Published vocabularies", .shared("tokenizers/llama3"), arguments: ["llama3", "llama2"])
  func published(name: String) throws {
    guard SharedData.has("tokenizers/\(name)/tokenizer.json") else { return }
    let tokenizer = try Tokenizer(directory: URL(filePath: SharedData.path("tokenizers/\(name)")))
    let vocabulary = TokenBytes(tokenizer)
    let automaton = try JSONSchemaAutomaton(Self.node(Self.schemas[0]), vocabulary)
    var constraint = JSONSchemaConstraint(automaton, stopTokens: [])
    let text = "{\"name\": \"Ann Lee\", \"age\": 31, \"tags\": [\"red\", \"blue\"]}"
    let ids = tokenizer.encode(text, addSpecialTokens: false).ids
    let clock = ContinuousClock()
    var slowest = Duration.zero
    var row = [Float](repeating: 0, count: vocabulary.vocabularySize)
    for id in ids {
      row.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
      slowest = max(
        slowest, clock.measure { row.withUnsafeMutableBufferPointer { constraint.mask($0) } })
      #expect(row[Int(id)] == 0, "\(tokenizer.token(of: id) ?? "")")
      constraint.advance(over: id)
    }
    #expect(constraint.canEnd)
    // In optimised builds a few milliseconds; here without optimisation.
    #expect(slowest < .seconds(5))
  }
}
