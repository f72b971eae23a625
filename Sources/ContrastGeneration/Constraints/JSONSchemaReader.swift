import ContrastFiles

/// Turns the nodes of a schema into rules, each of them once.
struct JSONSchemaReader {
  let root: JSONNode
  private(set) var rules: [JSONSchema.Rule] = []
  private(set) var paths: [String] = []
  /// Rules of a `oneOf`.
  private(set) var exclusive: [Int] = []
  /// Rules by the pointer to where they stand (RFC 6901), as references come back to them.
  private var known: [[UInt8]: Int] = [:]

  init(root: JSONNode) { self.root = root }

  private static let annotations: Set<String> = [
    "title", "description", "default", "examples", "$schema", "$id", "$comment", "$defs",
    "definitions", "deprecated", "readOnly", "writeOnly",
  ]
  private static let types = ["object", "array", "string", "number", "integer", "boolean", "null"]

  private func path(_ node: JSONNode) -> String { node.key.isEmpty ? "the top level" : node.key }

  private func unsupported(_ node: JSONNode, _ reason: String) -> GenerationError {
    .unsupportedSchema(path: path(node), reason: reason)
  }

  private func invalid(_ node: JSONNode, _ reason: String) -> GenerationError {
    .invalidSchema(path: path(node), reason: reason)
  }

  /// The rule of a schema.
  mutating func rule(_ node: JSONNode, at pointer: [UInt8] = []) throws(GenerationError) -> Int {
    // A schema may be a reference to one that is just being read.
    if let rule = known[pointer] { return rule }
    let rule = try add(.choice([]), path(node))
    known[pointer] = rule
    rules[rule] = try read(node, at: pointer, rule)
    return rule
  }

  private static func below(_ pointer: [UInt8], _ names: String...) -> [UInt8] {
    names.reduce(pointer) { pointer, name in
      pointer + [UInt8(ascii: "/")]
        + name.utf8.flatMap { byte -> [UInt8] in
          switch byte {
          case UInt8(ascii: "~"): Array("~0".utf8)
          case UInt8(ascii: "/"): Array("~1".utf8)
          default: [byte]
          }
        }
    }
  }

  private mutating func add(_ rule: JSONSchema.Rule, _ path: String) throws(GenerationError) -> Int
  {
    guard rules.count < JSONSchema.mostRules else {
      throw .unsupportedSchema(
        path: path, reason: "is one of more than \(JSONSchema.mostRules) schemas")
    }
    rules.append(rule)
    paths.append(path)
    return rules.count - 1
  }

  private mutating func read(_ node: JSONNode, at pointer: [UInt8], _ rule: Int)
    throws(GenerationError) -> JSONSchema.Rule
  {
    guard case .object(let object) = node.value else {
      throw unsupported(node, "is no object with keywords")
    }
    func check(_ allowed: Set<String>, _ what: String) throws(GenerationError) {
      for (key, _) in object.members where !allowed.contains(key) && !Self.annotations.contains(key)
      {
        throw unsupported(node, "has '\(key.prefix(40))' \(what)")
      }
    }
    if let reference = node["$ref"] {
      try check(["$ref"], "beside $ref")
      let (target, pointer) = try target(of: reference)
      return .choice([try self.rule(target, at: pointer)])
    }
    for key in ["anyOf", "oneOf"] {
      guard let branches = node[key] else { continue }
      try check([key], "beside \(key)")
      if key == "oneOf" { exclusive.append(rule) }
      return .choice(try self.branches(branches, at: Self.below(pointer, key)))
    }
    if let value = node["const"]
      ?? (object["const"] != nil ? JSONNode(.null, file: node.file) : nil)
    {
      try check(["const", "type"], "beside const")
      return .literals(try literals([value], node))
    }
    if let values = node["enum"] {
      try check(["enum", "type"], "beside enum")
      guard let elements = try? values.elements(), !elements.isEmpty else {
        throw invalid(values, "must be a list of values")
      }
      guard elements.count <= JSONSchema.mostValues else {
        throw unsupported(values, "has more than \(JSONSchema.mostValues) values")
      }
      return .literals(try literals(elements, node))
    }
    guard let type = node["type"] else {
      throw unsupported(node, "has no type, enum, const, anyOf, oneOf or $ref")
    }
    let names = try self.types(type)
    var keywords: Set<String> = ["type"]
    for name in names { keywords.formUnion(Self.keywords[name] ?? []) }
    try check(keywords, "for \(names.joined(separator: " or "))")
    if names.count == 1 { return try self.rule(ofType: names[0], node, pointer) }
    var rules: [Int] = []
    for name in names {
      let rule = try self.rule(ofType: name, node, pointer)
      rules.append(try add(rule, path(node)))
    }
    return .choice(rules)
  }

  private static let keywords: [String: Set<String>] = [
    "object": ["properties", "required", "additionalProperties"],
    "array": ["items", "minItems", "maxItems"], "string": ["minLength", "maxLength"],
  ]

  private func types(_ node: JSONNode) throws(GenerationError) -> [String] {
    let names =
      (try? node.isString ? [node.string()] : node.elements().map { try $0.string() }) ?? []
    guard !names.isEmpty, Set(names).count == names.count else {
      throw invalid(node, "must be the name of a type or a list of different ones")
    }
    for name in names where !Self.types.contains(name) {
      throw invalid(node, "names the type '\(name.prefix(40))', which there is not")
    }
    // An integer is a number, so both are only numbers.
    return names.contains("number") ? names.filter { $0 != "integer" } : names
  }

  private mutating func branches(_ node: JSONNode, at pointer: [UInt8]) throws(GenerationError)
    -> [Int]
  {
    guard let elements = try? node.elements(), !elements.isEmpty else {
      throw invalid(node, "must be a list of schemas")
    }
    var result: [Int] = []
    for (number, element) in elements.enumerated() {
      result.append(try rule(element, at: Self.below(pointer, String(number))))
    }
    return result
  }

  /// What a reference inside the schema points to (RFC 6901).
  private func target(of reference: JSONNode) throws(GenerationError) -> (JSONNode, [UInt8]) {
    guard let text = try? reference.string() else { throw invalid(reference, "must be a string") }
    guard text == "#" || text.hasPrefix("#/") else {
      throw unsupported(reference, "refers to '\(text.prefix(40))' outside of the schema")
    }
    var node = root
    var pointer: [UInt8] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
      let name = Self.unescaped(String(part))
      var next = node[name]
      var step = name
      if next == nil, let index = Int(name), let elements = try? node.elements(),
        elements.indices ~= index
      {
        next = elements[index]
        step = String(index)
      }
      guard let next else {
        throw invalid(reference, "refers to '\(text.prefix(100))', which is not there")
      }
      node = next
      pointer = Self.below(pointer, step)
    }
    return (node, pointer)
  }

  private static func unescaped(_ part: String) -> String {
    var result = ""
    var isEscape = false
    for character in part.removingPercents.unicodeScalars {
      if isEscape {
        result.unicodeScalars.append(character == "1" ? "/" : "~")
        isEscape = false
      } else if character == "~" {
        isEscape = true
      } else {
        result.unicodeScalars.append(character)
      }
    }
    return result
  }

  // MARK: Types

  private mutating func rule(
    ofType name: String, _ node: JSONNode, _ pointer: [UInt8]
  ) throws(GenerationError) -> JSONSchema.Rule {
    switch name {
    case "object": return try object(node, at: pointer)
    case "array":
      guard let items = node["items"] else { throw unsupported(node, "is an array without items") }
      let (minimum, maximum) = try lengths(node, "minItems", "maxItems")
      return .array(
        item: try rule(items, at: Self.below(pointer, "items")), minimum: minimum, maximum: maximum)
    case "string":
      let (minimum, maximum) = try lengths(node, "minLength", "maxLength")
      return .string(minimum: minimum, maximum: maximum)
    case "number": return .number
    case "integer": return .integer
    case "boolean":
      return .literals(["true", "false"].map { .init(bytes: Array($0.utf8), depth: 0) })
    default: return .literals([.init(bytes: Array("null".utf8), depth: 0)])
    }
  }

  private func lengths(
    _ node: JSONNode, _ minimumKey: String, _ maximumKey: String
  ) throws(GenerationError) -> (Int, Int?) {
    func length(_ key: String) throws(GenerationError) -> Int? {
      guard let value = node[key] else { return nil }
      guard let number = try? value.double(), number >= 0, number.rounded() == number else {
        throw invalid(value, "must be an integer of at least 0")
      }
      return Int(min(number, 1e9))
    }
    let minimum = try length(minimumKey) ?? 0
    guard minimum <= JSONSchema.largestMinimum else {
      throw unsupported(node, "has \(minimumKey) above \(JSONSchema.largestMinimum)")
    }
    let maximum = try length(maximumKey)
    if let maximum, maximum < minimum {
      throw invalid(node, "has \(maximumKey) below \(minimumKey)")
    }
    return (minimum, maximum)
  }

  private mutating func object(_ node: JSONNode, at pointer: [UInt8]) throws(GenerationError)
    -> JSONSchema.Rule
  {
    if let additional = node["additionalProperties"], !additional.isBoolean {
      throw unsupported(node, "has a schema for additionalProperties")
    }
    guard
      let list = node["properties"]
        ?? (node["additionalProperties"].flatMap { _ in JSONNode(.object([:]), file: node.file) })
    else {
      throw unsupported(node, "is an object without properties")
    }
    guard let members = try? list.members() else { throw invalid(list, "must be an object") }
    guard members.count <= JSONSchema.mostProperties else {
      throw unsupported(list, "has more than \(JSONSchema.mostProperties) properties")
    }
    var required = Set<[UInt8]>()
    if let names = node["required"] {
      guard let names = try? names.elements().map({ try $0.string() }) else {
        throw invalid(names, "must be a list of names")
      }
      required = Set(names.map { Array($0.utf8) })
    }
    var properties: [JSONSchema.Property] = []
    for (name, member) in members {
      properties.append(
        .init(
          name: name, rule: try rule(member, at: Self.below(pointer, "properties", name)),
          isRequired: required.remove(Array(name.utf8)) != nil))
    }
    if let name = required.first {
      throw unsupported(
        node,
        "requires '\(String(decoding: name, as: UTF8.self).prefix(40))', which no property describes"
      )
    }
    return .object(properties)
  }

  /// The values of an enumeration that are of its type, if it has one.
  private func literals(_ values: [JSONNode], _ node: JSONNode) throws(GenerationError)
    -> [JSONSchema.Literal]
  {
    var names: [String]?
    if let type = node["type"] { names = try types(type) }
    var seen = Set<[UInt8]>()
    let literals = values.compactMap { value -> JSONSchema.Literal? in
      guard names.map({ $0.contains { value.value.isOfType($0) } }) ?? true else { return nil }
      let bytes = Array(JSONText.compact(value.value).utf8)
      return seen.insert(bytes).inserted ? .init(bytes: bytes, depth: value.value.depth) : nil
    }
    guard !literals.isEmpty else { throw invalid(node, "lists no value of its type") }
    return literals
  }
}

extension JSONNode {
  fileprivate var isBoolean: Bool { if case .bool = value { true } else { false } }
}

extension JSONValue {
  /// Levels of nesting; 0 for what has nothing inside.
  fileprivate var depth: Int {
    switch self {
    case .array(let values): 1 + (values.map(\.depth).max() ?? 0)
    case .object(let object): 1 + (object.members.map(\.value.depth).max() ?? 0)
    default: 0
    }
  }

  fileprivate func isOfType(_ name: String) -> Bool {
    switch self {
    case .null: name == "null"
    case .bool: name == "boolean"
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    case .number(let text):
      name == "number"
        || name == "integer" && Double(text).map { $0.isFinite && $0.rounded() == $0 } == true
    }
  }
}

extension JSONText {
  /// A value without white space.
  fileprivate static func compact(_ value: JSONValue) -> String {
    switch value {
    case .array(let values): "[\(values.map(compact).joined(separator: ","))]"
    case .object(let object):
      "{\(object.members.map { "\(string($0.key)):\(compact($0.value))" }.joined(separator: ","))}"
    default: JSONText.value(value)
    }
  }
}

extension String {
  /// With `%XX` as the bytes that they stand for, as in the fragment of an address.
  fileprivate var removingPercents: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
