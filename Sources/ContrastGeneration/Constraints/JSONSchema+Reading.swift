import ContrastFiles

extension JSONSchema {
  /// Reads a schema.
  ///
  /// - Parameter node: the root of the schema.
  /// - Throws: `GenerationError.unsupportedSchema`, `GenerationError.invalidSchema`.
  init(_ node: JSONNode) throws(GenerationError) {
    var reader = JSONSchemaReader(root: node)
    root = try reader.rule(node)
    rules = reader.rules
    paths = reader.paths
    try checkCycles()
    try checkAlternatives(reader.exclusive)
  }

  /// A rule that is only another name of itself has no value.
  private func checkCycles() throws(GenerationError) {
    // 0 not seen, 1 being looked at, 2 done.
    var state = [UInt8](repeating: 0, count: rules.count)
    for start in rules.indices where state[start] == 0 {
      var path: [(rule: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (rule, next) = path.last {
        guard case .choice(let others) = rules[rule], next < others.count else {
          state[rule] = 2
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = others[next]
        guard state[other] != 1 else {
          throw .invalidSchema(path: paths[rule], reason: "refers to itself and has no value")
        }
        if state[other] == 0 {
          state[other] = 1
          path.append((other, 0))
        }
      }
    }
  }

  /// The branches of a `oneOf` must not hold at the same time.
  private func checkAlternatives(_ exclusive: [Int]) throws(GenerationError) {
    for rule in exclusive {
      guard case .choice(let branches) = rules[rule] else { continue }
      for (i, a) in branches.enumerated() {
        for b in branches[(i + 1)...] where !areDisjoint(a, b) {
          throw .unsupportedSchema(
            path: paths[rule], reason: "has branches of oneOf that could both hold")
        }
      }
    }
  }

  private enum Kind: Hashable { case object, array, string, number, boolean, null }

  private func areDisjoint(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (flattened(a), flattened(b))
    return a.allSatisfy { a in b.allSatisfy { b in areDisjointLeaves(a, b) } }
  }

  private func flattened(_ rule: Int) -> Set<Int> {
    var result = Set<Int>()
    var seen = Set<Int>()
    var left = [rule]
    while let rule = left.popLast() {
      guard seen.insert(rule).inserted else { continue }
      if case .choice(let others) = rules[rule] { left += others } else { result.insert(rule) }
    }
    return result
  }

  private func areDisjointLeaves(_ a: Int, _ b: Int) -> Bool {
    if kinds(rules[a]).isDisjoint(with: kinds(rules[b])) { return true }
    switch (rules[a], rules[b]) {
    case (.literals(let a), .literals(let b)): return Set(a).isDisjoint(with: b)
    case (.object(let a), .object(let b)):
      // A property that both must have tells them apart where its values do, and so does one that only one may
      // have and must.
      return a.contains { property in
        guard property.isRequired else { return false }
        guard let other = b.first(where: { Array($0.name.utf8) == Array(property.name.utf8) })
        else { return true }
        return other.isRequired
          && values(property.rule).flatMap { a in values(other.rule).map { a.isDisjoint(with: $0) }
          } == true
      }
        || b.contains { property in
          property.isRequired && !a.contains { Array($0.name.utf8) == Array(property.name.utf8) }
        }
    default: return false
    }
  }

  /// The values of a rule that lists them.
  private func values(_ rule: Int) -> Set<Literal>? {
    var result = Set<Literal>()
    for leaf in flattened(rule) {
      guard case .literals(let literals) = rules[leaf] else { return nil }
      result.formUnion(literals)
    }
    return result
  }

  private func kinds(_ rule: Rule) -> Set<Kind> {
    switch rule {
    case .choice: []
    case .object: [.object]
    case .array: [.array]
    case .string: [.string]
    case .number, .integer: [.number]
    case .literals(let literals):
      Set(
        literals.map { literal in
          switch literal.bytes.first {
          case UInt8(ascii: "{"): .object
          case UInt8(ascii: "["): .array
          case UInt8(ascii: "\""): .string
          case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
          case UInt8(ascii: "n"): .null
          default: .number
          }
        })
    }
  }
}
