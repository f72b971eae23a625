/// A JSON tree for small files: configurations, headers, manifests.
///
/// Object keys are compared by their bytes and may not repeat.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// The text of the number, so that no digit is lost.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads one whole document.
  package init(_ bytes: UnsafeRawBufferPointer, file: String, maximumDepth: Int = 64)
    throws(FileError)
  {
    var reader = JSONReader(bytes, file: file, maximumDepth: maximumDepth)
    self = try JSONValue(&reader)
    try reader.end()
  }

  package init(_ bytes: [UInt8], file: String) throws(FileError) {
    self = try bytes.withUnsafeBufferPointer { bytes throws(FileError) in
      try JSONValue(UnsafeRawBufferPointer(bytes), file: file)
    }
  }

  /// Reads the next value.
  package init(_ reader: inout JSONReader) throws(FileError) {
    switch try reader.peek() {
    case .null:
      guard try reader.null() else { throw reader.failure("expected null") }
      self = .null
    case .bool: self = .bool(try reader.bool())
    case .number: self = .number(try reader.numberText())
    case .string: self = .string(try reader.string())
    case .array:
      var values: [JSONValue] = []
      var hasMore = try reader.enter("[", "]")
      while hasMore {
        values.append(try JSONValue(&reader))
        hasMore = try reader.next(or: "]")
      }
      self = .array(values)
    case .object:
      var object = JSONObject()
      var hasMore = try reader.enter("{", "}")
      while hasMore {
        let key = try reader.key()
        guard object.append(key, try JSONValue(&reader)) else {
          throw reader.failure("key '\(String(decoding: key, as: UTF8.self))' stands twice")
        }
        hasMore = try reader.next(or: "}")
      }
      self = .object(object)
    }
  }
}

/// The members of a JSON object, in the order of the file.
package struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var members: [(key: String, value: JSONValue)] = []
  // Keyed by bytes: `String` equality would merge canonically equivalent keys.
  private var index: [[UInt8]: Int] = [:]

  package init() {}

  package init(dictionaryLiteral members: (String, JSONValue)...) {
    for (key, value) in members { set(key, value) }
  }

  package var isEmpty: Bool { members.isEmpty }

  /// Adds a member; `false` if the key is there already.
  package mutating func append(_ key: [UInt8], _ value: JSONValue) -> Bool {
    guard index.updateValue(members.count, forKey: key) == nil else { return false }
    members.append((String(decoding: key, as: UTF8.self), value))
    return true
  }

  /// Gives a member another value, or adds it.
  package mutating func set(_ key: String, _ value: JSONValue) {
    if let position = index[Array(key.utf8)] {
      members[position].value = value
    } else {
      _ = append(Array(key.utf8), value)
    }
  }

  package subscript(key: String) -> JSONValue? {
    index[Array(key.utf8)].map { members[$0].value }
  }
}
