import ContrastFiles

extension ByteProgram {
  /// The most states of a schema.
  private static let mostStates = 200_000
  /// The most white space in one place.
  private static let mostSpace: Int32 = 24

  /// The automaton of the values of a schema, as bytes of JSON.
  ///
  /// - Throws: `GenerationError.unsupportedSchema` for one that is too large, `GenerationError.invalidSchema` for
  ///   one that no value of limited nesting satisfies.
  init(_ schema: JSONSchema) throws(GenerationError) {
    let depths = Self.depths(schema)
    guard depths[schema.root] <= Self.deepest else {
      throw .invalidSchema(
        path: schema.paths[schema.root],
        reason: "has no value of at most \(Self.deepest) levels of nesting")
    }
    rules = depths.map { Rule(depth: $0) }
    let space = addSpace()
    var strings: [[Int?]: Int32] = [:]
    for (number, rule) in schema.rules.enumerated() {
      let index = Int32(number)
      switch rule {
      case .choice(let others):
        let start = add(index)
        for other in others {
          states[Int(start)].calls.append(Call(rule: Int32(other), target: nil))
        }
        rules[number].start = start
      case .literals(let literals): addLiterals(literals, index)
      case .number: addNumber(index, isInteger: false)
      case .integer: addNumber(index, isInteger: true)
      case .string(let minimum, let maximum):
        // Strings of the same lengths share their states.
        rules[number].minimum = Int32(minimum)
        rules[number].maximum = Int32(clamping: maximum ?? Int(Int32.max))
        if let start = strings[[minimum, maximum]] {
          rules[number].start = start
        } else {
          addString(index)
          strings[[minimum, maximum]] = rules[number].start
        }
      case .array(let item, let minimum, let maximum):
        rules[number].minimum = Int32(minimum)
        rules[number].maximum = Int32(clamping: maximum ?? Int(Int32.max))
        addArray(index, item: Int32(item), space: space)
      case .object(let properties): addObject(index, properties, space: space)
      }
      guard states.count <= Self.mostStates else {
        throw .unsupportedSchema(path: schema.paths[number], reason: "makes the schema too large")
      }
    }
    let top = Int32(rules.count)
    rules.append(Rule())
    let (start, value) = (add(top), add(top))
    // A space may stand before the value, as many vocabularies have it in their first token.
    edge(start, " ", value)
    states[Int(start)].jumps = [Jump(target: value)]
    states[Int(value)].calls = [Call(rule: Int32(schema.root), target: nil)]
    rules[Int(top)].start = start
    root = top
  }

  /// The levels of nesting of the flattest value of each rule; more than are allowed where there is none.
  private static func depths(_ schema: JSONSchema) -> [Int] {
    let none = deepest + 1
    var depths = [Int](repeating: none, count: schema.rules.count)
    for _ in 0...none {
      let before = depths
      for (index, rule) in schema.rules.enumerated() {
        let depth =
          switch rule {
          case .choice(let others): others.map { depths[$0] }.min() ?? none
          case .object(let properties):
            1 + (properties.filter(\.isRequired).map { depths[$0.rule] }.max() ?? 0)
          case .array(let item, let minimum, _): 1 + (minimum > 0 ? depths[item] : 0)
          case .literals(let literals): literals.map(\.depth).max() ?? 0
          case .string, .number, .integer: 0
          }
        depths[index] = min(depth, none)
      }
      if depths == before { break }
    }
    return depths
  }

  // MARK: States

  private mutating func add(_ rule: Int32) -> Int32 {
    states.append(State(rule: rule))
    return Int32(states.count - 1)
  }

  private mutating func edge(
    _ from: Int32, _ bytes: ClosedRange<UInt8>, _ to: Int32, _ condition: Guard = .none,
    counts: Bool = false
  ) {
    states[Int(from)].edges.append(
      Edge(bytes: bytes, target: to, condition: condition, counts: counts))
  }

  private mutating func edge(
    _ from: Int32, _ characters: String, _ to: Int32, _ condition: Guard = .none,
    counts: Bool = false
  ) {
    for byte in characters.utf8 { edge(from, byte...byte, to, condition, counts: counts) }
  }

  /// A state behind some bytes.
  private mutating func chain(_ from: Int32, _ bytes: [UInt8]) -> Int32 {
    var state = from
    for byte in bytes {
      let next = add(states[Int(from)].rule)
      edge(state, byte...byte, next)
      state = next
    }
    return state
  }

  private mutating func end(_ rule: Int32) -> Int32 {
    let state = add(rule)
    states[Int(state)].returns = true
    return state
  }

  private mutating func call(_ from: Int32, _ rule: Int32, _ to: Int32) {
    states[Int(from)].calls.append(Call(rule: rule, target: to))
  }

  // MARK: Rules

  private mutating func addSpace() -> Int32 {
    let rule = Int32(rules.count)
    rules.append(Rule(maximum: Self.mostSpace))
    let start = add(rule)
    rules[Int(rule)].start = start
    edge(start, " \n\t\r", start, .belowMaximum, counts: true)
    states[Int(start)].returns = true
    return rule
  }

  /// A prefix tree of the values.
  private mutating func addLiterals(_ literals: [JSONSchema.Literal], _ rule: Int32) {
    let start = add(rule)
    rules[Int(rule)].start = start
    var next: [[Int32]: Int32] = [:]
    for literal in literals {
      var state = start
      for byte in literal.bytes {
        if states.count > Self.mostStates { return }
        if let known = next[[state, Int32(byte)]] {
          state = known
        } else {
          let new = add(rule)
          edge(state, byte...byte, new)
          next[[state, Int32(byte)]] = new
          state = new
        }
      }
      states[Int(state)].returns = true
    }
  }

  /// Numbers of at most 15 digits before and behind the point and two of the exponent, which any reader takes;
  /// integers of at most 18.
  private mutating func addNumber(_ rule: Int32, isInteger: Bool) {
    let (start, negative, zero) = (add(rule), add(rule), end(rule))
    rules[Int(rule)].start = start
    edge(start, "-", negative)
    let first = end(rule)
    for state in [start, negative] {
      edge(state, "0", zero)
      edge(state, UInt8(ascii: "1")...UInt8(ascii: "9"), first)
    }
    let integers = [zero] + digits(rule, behind: first, count: isInteger ? 17 : 14)
    guard !isInteger else { return }
    let (point, exponent, signed) = (add(rule), add(rule), add(rule))
    for state in integers { edge(state, ".", point) }
    let fractions = digits(rule, behind: point, count: 15).dropFirst()
    for state in integers + fractions { edge(state, "eE", exponent) }
    edge(exponent, "+-", signed)
    let powers = [end(rule), end(rule)]
    for state in [exponent, signed] {
      edge(state, UInt8(ascii: "0")...UInt8(ascii: "9"), powers[0])
    }
    edge(powers[0], UInt8(ascii: "0")...UInt8(ascii: "9"), powers[1])
  }

  /// A state and those behind up to `count` digits more.
  private mutating func digits(_ rule: Int32, behind state: Int32, count: Int) -> [Int32] {
    var states = [state]
    for _ in 0..<count {
      let next = end(rule)
      edge(states[states.count - 1], UInt8(ascii: "0")...UInt8(ascii: "9"), next)
      states.append(next)
    }
    return states
  }

  /// Characters and escapes, counted as scalars. A surrogate comes with its other half.
  private mutating func addString(_ rule: Int32) {
    let (start, body, closed) = (add(rule), add(rule), end(rule))
    rules[Int(rule)].start = start
    edge(start, "\"", body)
    edge(body, "\"", closed, .atLeastMinimum)
    for bytes: ClosedRange<UInt8> in [0x20...0x21, 0x23...0x5B, 0x5D...0x7F] {
      edge(body, bytes, body, .belowMaximum, counts: true)
    }
    let (last, two, three) = (add(rule), add(rule), add(rule))
    edge(last, 0x80...0xBF, body, counts: true)
    edge(two, 0x80...0xBF, last)
    edge(three, 0x80...0xBF, two)
    edge(body, 0xC2...0xDF, last, .belowMaximum)
    edge(body, 0xE1...0xEC, two, .belowMaximum)
    edge(body, 0xEE...0xEF, two, .belowMaximum)
    edge(body, 0xF1...0xF3, three, .belowMaximum)
    // Neither overlong forms nor surrogates nor what is behind U+10FFFF.
    for (lead, rest, target) in [
      (0xE0, 0xA0...0xBF, last), (0xED, 0x80...0x9F, last), (0xF0, 0x90...0xBF, two),
      (0xF4, 0x80...0x8F, two),
    ] as [(UInt8, ClosedRange<UInt8>, Int32)] {
      let second = add(rule)
      edge(body, lead...lead, second, .belowMaximum)
      edge(second, rest, target)
    }
    let escape = add(rule)
    edge(body, "\\", escape, .belowMaximum)
    edge(escape, "\"\\/bfnrt", body, counts: true)
    addUnicodeEscapes(rule, escape, body)
  }

  private mutating func addUnicodeEscapes(_ rule: Int32, _ escape: Int32, _ body: Int32) {
    let digits = "0123456789abcdefABCDEF"
    // The last two digits of a code, and of the upper half of a pair.
    let (code, surrogate) = (add(rule), add(rule))
    edge(escape, "u", code)
    let (three, two, one) = (add(rule), add(rule), add(rule))
    edge(code, "0123456789abcefABCEF", three)
    edge(code, "dD", surrogate)
    edge(three, digits, two)
    edge(two, digits, one)
    edge(one, digits, body, counts: true)
    edge(surrogate, "01234567", two)
    let (upperTwo, upperOne, upper, slash, low, second) = (
      add(rule), add(rule), add(rule), add(rule), add(rule), add(rule)
    )
    edge(surrogate, "89abAB", upperTwo)
    edge(upperTwo, digits, upperOne)
    edge(upperOne, digits, upper)
    edge(upper, "\\", slash)
    edge(slash, "u", low)
    edge(low, "dD", second)
    edge(second, "cdefCDEF", two)
  }

  private mutating func addArray(_ rule: Int32, item: Int32, space: Int32) {
    let (start, open, first) = (add(rule), add(rule), add(rule))
    let (behind, separated, comma, next) = (add(rule), add(rule), add(rule), add(rule))
    let closed = end(rule)
    rules[Int(rule)].start = start
    rules[Int(rule)].nests = true
    edge(start, "[", open)
    call(open, space, first)
    edge(first, "]", closed, .atLeastMinimum)
    call(behind, space, separated)
    edge(separated, "]", closed, .atLeastMinimum)
    edge(separated, ",", comma, .belowMaximum)
    call(comma, space, next)
    for state in [first, next] {
      states[Int(state)].calls.append(
        Call(rule: item, target: behind, condition: .belowMaximum, counts: true))
    }
  }

  /// Properties in their order; those that are not required may be left out.
  private mutating func addObject(
    _ rule: Int32, _ properties: [JSONSchema.Property], space: Int32
  ) {
    let (start, open, closed) = (add(rule), add(rule), end(rule))
    rules[Int(rule)].start = start
    rules[Int(rule)].nests = true
    edge(start, "{", open)
    // Before each property and behind the last: with none written yet, and with some.
    let empty = (0...properties.count).map { _ in add(rule) }
    let some = (0...properties.count).map { _ in add(rule) }
    call(open, space, empty[0])
    for (i, property) in properties.enumerated() where states.count <= Self.mostStates {
      let (key, separator, comma) = (add(rule), add(rule), add(rule))
      edge(separator, ",", comma)
      call(comma, space, key)
      let needs = Int32(property.rule)
      states[Int(empty[i])].jumps.append(Jump(target: key, needs: needs))
      states[Int(some[i])].jumps.append(Jump(target: separator, needs: needs))
      if !property.isRequired {
        states[Int(empty[i])].jumps.append(Jump(target: empty[i + 1]))
        states[Int(some[i])].jumps.append(Jump(target: some[i + 1]))
      }
      let named = chain(key, Array(JSONText.string(property.name).utf8))
      let (colon, spaced, value, behind) = (add(rule), add(rule), add(rule), add(rule))
      call(named, space, colon)
      edge(colon, ":", spaced)
      call(spaced, space, value)
      call(value, needs, behind)
      call(behind, space, some[i + 1])
    }
    for state in [empty[properties.count], some[properties.count]] { edge(state, "}", closed) }
  }
}
