/// Which records a search looks at.
///
///     let filter: VectorFilter = .and([.atLeast("taken", .integer(1_600_000_000)), .equals("favourite", .flag(true))])
///
/// Every record either fits or does not: there are no missing values, so `not` means the others.
public indirect enum VectorFilter: Sendable, Equatable {
  /// Every record.
  case all
  case equals(String, AttributeValue)
  /// The attribute is one of the values; of none, no record is.
  case oneOf(String, [AttributeValue])
  /// The attribute, a number or an integer, is the value or more.
  case atLeast(String, AttributeValue)
  /// The attribute, a number or an integer, is less than the value.
  case below(String, AttributeValue)
  /// All of them fit; of none, every record does.
  case and([VectorFilter])
  /// One of them fits; of none, no record does.
  case or([VectorFilter])
  case not(VectorFilter)
}

extension VectorFilter {
  /// How deeply filters may stand in one another.
  private static let maximumDepth = 32

  /// Checks the names and values of a filter.
  ///
  /// - Throws: ``VectorStoreError/attribute(_:_:)``.
  public func check(_ schema: VectorSchema, depth: Int = 0) throws(VectorStoreError) {
    guard depth < Self.maximumDepth else {
      throw .schema("a filter is nested more than \(Self.maximumDepth) deep")
    }
    switch self {
    case .all: break
    case .equals(let name, let value): try schema.check(value, of: name)
    case .oneOf(let name, let values):
      guard schema.attributes[name] != nil else {
        throw .attribute(name, "the schema has no such attribute")
      }
      for value in values { try schema.check(value, of: name) }
    case .atLeast(let name, let value), .below(let name, let value):
      try schema.check(value, of: name)
      guard value.kind == .integer || value.kind == .number else {
        throw .attribute(name, "only integers and numbers can be compared in size")
      }
    case .and(let parts), .or(let parts):
      for part in parts { try part.check(schema, depth: depth + 1) }
    case .not(let part): try part.check(schema, depth: depth + 1)
    }
  }

  /// Whether a record with these attributes fits. The filter has been checked.
  public func fits(_ attributes: (String) -> AttributeValue?) -> Bool {
    switch self {
    case .all: true
    case .equals(let name, let value): attributes(name) == value
    case .oneOf(let name, let values): attributes(name).map(values.contains) ?? false
    case .atLeast(let name, let value): attributes(name).map { !$0.isLess(than: value) } ?? false
    case .below(let name, let value): attributes(name).map { $0.isLess(than: value) } ?? false
    case .and(let parts): parts.allSatisfy { $0.fits(attributes) }
    case .or(let parts): parts.contains { $0.fits(attributes) }
    case .not(let part): !part.fits(attributes)
    }
  }
}

extension AttributeValue {
  fileprivate func isLess(than other: AttributeValue) -> Bool {
    switch (self, other) {
    case (.integer(let a), .integer(let b)): a < b
    case (.number(let a), .number(let b)): a < b
    default: false
    }
  }
}
