/// What the records of a store have in common.
public struct VectorSchema: Sendable, Equatable {
  /// The width of the vectors.
  public let width: Int
  /// The attributes of every record. There are no missing values: a schema says by a value of its own (a date of 0, an
  /// empty text) that something is not known, and a filter can then tell both kinds apart.
  public let attributes: [String: AttributeKind]

  /// - Parameters:
  ///   - width: of the vectors, at least 1.
  ///   - attributes: names of letters of ASCII, digits and underscores that begin with a letter, at most 48 long; not
  ///     `id` or `vector`. Databases compare names in lower case, so capitals are refused.
  /// - Throws: ``VectorStoreError/schema(_:)``.
  public init(width: Int, attributes: [String: AttributeKind] = [:]) throws(VectorStoreError) {
    guard (1...16_000).contains(width) else {
      throw .schema("the width is \(width); databases take 1 to 16000")
    }
    for name in attributes.keys.sorted() {
      let isPlain = name.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "_")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      }
      guard isPlain, name.utf8.count <= 48, let first = name.utf8.first,
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), !["id", "vector"].contains(name)
      else {
        throw .schema(
          "'\(name)' cannot be an attribute: names are lower-case letters, digits and underscores, begin with a "
            + "letter, have at most 48 of them, and are not 'id' or 'vector'")
      }
    }
    self.width = width
    self.attributes = attributes
  }

  /// The names of the attributes in a fixed order.
  public var names: [String] { attributes.keys.sorted() }

  /// Checks that a store can take a record.
  public func check(_ record: VectorRecord) throws(VectorStoreError) {
    try check(record.vector, of: "record \(record.id)")
    guard record.attributes.count == attributes.count else {
      let difference = Set(attributes.keys).symmetricDifference(record.attributes.keys).sorted()
      throw .attribute(
        difference.first ?? "", "record \(record.id) must have the schema's attributes, no others")
    }
    for (name, value) in record.attributes { try check(value, of: name) }
  }

  /// Checks that a value is of the attribute's kind, and one that all stores can keep.
  public func check(_ value: AttributeValue, of name: String) throws(VectorStoreError) {
    guard let kind = attributes[name] else {
      throw .attribute(name, "the schema has no such attribute")
    }
    guard value.kind == kind else { throw .attribute(name, "\(value) is no \(kind.rawValue)") }
    switch value {
    case .text(let text):
      guard !text.utf8.contains(0), text.utf8.count <= 65_535 else {
        throw .attribute(name, "a text has a zero byte, or more than 65535 bytes")
      }
    case .number(let number):
      guard number.isFinite else { throw .attribute(name, "\(number) is not finite") }
    case .integer, .flag: break
    }
  }

  /// Checks that a vector has the width and the length 1.
  public func check(_ vector: [Float], of owner: String) throws(VectorStoreError) {
    guard vector.count == width else {
      throw .width(vector.count, expected: width, owner: owner)
    }
    let square = vector.reduce(0.0) { $0 + Double($1) * Double($1) }
    // Not (… > …), so that NaN is refused.
    guard abs(square - 1) < 1e-3 else { throw .notNormalized(owner: owner) }
  }
}

extension Array where Element == VectorRecord {
  /// - Throws: ``VectorStoreError`` for a record that does not fit, or an id that stands twice.
  public func checkAll(_ schema: VectorSchema) throws(VectorStoreError) {
    var ids: Set<Int64> = []
    for record in self {
      try schema.check(record)
      guard ids.insert(record.id).inserted else { throw .repeatedID(record.id) }
    }
  }
}

/// What an attribute holds.
public enum AttributeKind: String, Sendable, CaseIterable {
  case text, integer, number, flag
}

/// The value of an attribute.
public enum AttributeValue: Sendable, Hashable {
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)

  public var kind: AttributeKind {
    switch self {
    case .text: .text
    case .integer: .integer
    case .number: .number
    case .flag: .flag
    }
  }
}

extension AttributeValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .text(let text): "'\(text.prefix(40))'"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .flag(let value): "\(value)"
    }
  }
}
