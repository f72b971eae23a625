import VectorStores

/// A condition of a statement, with the parameters that it names.
struct PostgresCondition {
  private(set) var text = ""
  private(set) var parameters: [PostgresValue]

  /// - Parameters:
  ///   - filter: checked by the schema, whose names need no quotes but get them.
  ///   - parameters: of the statement so far; those of the condition come behind.
  init(_ filter: VectorFilter, after parameters: [PostgresValue]) {
    self.parameters = parameters
    text = write(filter)
  }

  private mutating func write(_ filter: VectorFilter) -> String {
    switch filter {
    case .all: return "true"
    case .equals(let name, let value): return "\"\(name)\" = \(parameter(value))"
    case .oneOf(let name, let values):
      return values.isEmpty
        ? "false" : "\"\(name)\" IN (\(values.map { parameter($0) }.joined(separator: ", ")))"
    case .atLeast(let name, let value): return "\"\(name)\" >= \(parameter(value))"
    case .below(let name, let value): return "\"\(name)\" < \(parameter(value))"
    case .and(let parts): return joined(parts, "AND", none: "true")
    case .or(let parts): return joined(parts, "OR", none: "false")
    case .not(let part): return "NOT (\(write(part)))"
    }
  }

  private mutating func joined(
    _ parts: [VectorFilter], _ word: String, none: String
  ) -> String {
    guard !parts.isEmpty else { return none }
    return parts.map { "(\(write($0)))" }.joined(separator: " \(word) ")
  }

  private mutating func parameter(_ value: AttributeValue) -> String {
    let value = PostgresValue(value)
    parameters.append(value)
    return "$\(parameters.count)::\(value.type)"
  }
}
