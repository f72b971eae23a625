/// A value inside a JSON file together with where it stands, so that every error names the file
/// and the key.
///
///     let config = try JSONNode(contentsOf: "config.json")
///     let width = try config.object("vision_config").int("hidden_size", default: 768)
///
/// A missing key and an explicit `null` are the same thing.
package struct JSONNode: Sendable {
  package let value: JSONValue
  package let file: String
  /// The path from the root, such as `vision_config.hidden_size`; empty at the root.
  package let key: String

  package init(_ value: JSONValue, file: String, key: String = "") {
    self.value = value
    self.file = file
    self.key = key
  }

  /// Reads a JSON file of at most `limit` bytes.
  package init(contentsOf path: String, limit: Int = 64 << 20) throws(FileError) {
    self.init(try JSONValue(FileBytes.read(path: path, limit: limit), file: path), file: path)
  }

  package func failure(_ reason: String) -> FileError {
    .invalidValue(file: file, key: key.isEmpty ? "the top level" : key, reason: reason)
  }

  /// The member `name`, if this is an object that has it and it is not null.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let object) = value, let member = object[name] else { return nil }
    if case .null = member { return nil }
    return child(member, name)
  }

  private func child(_ value: JSONValue, _ name: String) -> JSONNode {
    JSONNode(value, file: file, key: key.isEmpty ? name : "\(key).\(name)")
  }

  /// The same object with another value for a member; what is no object stays as it is.
  package func replacing(_ name: String, by member: JSONValue) -> JSONNode {
    guard case .object(var object) = value else { return self }
    object.set(name, member)
    return JSONNode(.object(object), file: file, key: key)
  }

  /// The members of an object, in the order of the file.
  package func members() throws(FileError) -> [(name: String, node: JSONNode)] {
    guard case .object(let object) = value else { throw failure("must be an object") }
    return object.members.map { ($0.key, child($0.value, $0.key)) }
  }

  /// The elements of an array.
  package func elements() throws(FileError) -> [JSONNode] {
    guard case .array(let values) = value else { throw failure("must be an array") }
    return values.enumerated().map { child($0.element, String($0.offset)) }
  }

  package var isObject: Bool { if case .object = value { true } else { false } }
  package var isNumber: Bool { if case .number = value { true } else { false } }
  package var isString: Bool { if case .string = value { true } else { false } }
  package var isArray: Bool { if case .array = value { true } else { false } }

  package func int() throws(FileError) -> Int {
    guard case .number(let text) = value else { throw failure("must be an integer") }
    if let integer = Int(text) { return integer }
    // Some writers put a decimal point behind integers.
    if let number = Double(text), let integer = Int(exactly: number) { return integer }
    throw failure("must be an integer, not \(text.prefix(40))")
  }

  package func double() throws(FileError) -> Double {
    guard case .number(let text) = value, let number = Double(text), number.isFinite else {
      throw failure("must be a finite number")
    }
    return number
  }

  package func bool() throws(FileError) -> Bool {
    guard case .bool(let flag) = value else { throw failure("must be true or false") }
    return flag
  }

  package func string() throws(FileError) -> String {
    guard case .string(let text) = value else { throw failure("must be a string") }
    return text
  }

  private func member(_ name: String) throws(FileError) -> JSONNode {
    guard isObject else { throw failure("must be an object") }
    guard let node = self[name] else {
      throw FileError.invalidValue(
        file: file, key: key.isEmpty ? name : "\(key).\(name)", reason: "is missing")
    }
    return node
  }

  package func object(_ name: String) throws(FileError) -> JSONNode {
    let node = try member(name)
    guard node.isObject else { throw node.failure("must be an object") }
    return node
  }

  package func array(_ name: String) throws(FileError) -> [JSONNode] { try member(name).elements() }
  package func int(_ name: String) throws(FileError) -> Int { try member(name).int() }
  package func double(_ name: String) throws(FileError) -> Double { try member(name).double() }
  package func bool(_ name: String) throws(FileError) -> Bool { try member(name).bool() }
  package func string(_ name: String) throws(FileError) -> String { try member(name).string() }

  package func int(_ name: String, default value: Int) throws(FileError) -> Int {
    try self[name]?.int() ?? value
  }
  package func double(_ name: String, default value: Double) throws(FileError) -> Double {
    try self[name]?.double() ?? value
  }
  package func bool(_ name: String, default value: Bool) throws(FileError) -> Bool {
    try self[name]?.bool() ?? value
  }
  package func string(_ name: String, default value: String) throws(FileError) -> String {
    try self[name]?.string() ?? value
  }
}
