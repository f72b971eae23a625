/// Reads the syntax of regular expressions that tokenizer files are written in: Oniguruma's Ruby
/// dialect, without back references, calls and conditions.
struct RegexParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private var ignoresCase = false
  /// `(?m)`: the dot matches line breaks too.
  private var dotMatchesNewline = false

  private static let maximumDepth = 50
  private static let maximumCount = 1000
  /// The published patterns have a few hundred scalars.
  private static let maximumLength = 10_000

  private init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  static func parse(_ pattern: String) throws -> RegexNode {
    var parser = RegexParser(pattern)
    guard parser.scalars.count <= maximumLength else { throw RegexError("it is too long") }
    let node = try parser.alternation()
    guard parser.position == parser.scalars.count else {
      throw RegexError("unmatched closing parenthesis")
    }
    return node
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func takeScalar() throws -> Unicode.Scalar {
    guard let scalar = next else { throw RegexError("it ends too early") }
    position += 1
    return scalar
  }

  // MARK: Structure

  private mutating func alternation() throws -> RegexNode {
    depth += 1
    guard depth <= Self.maximumDepth else { throw RegexError("it nests too deeply") }
    defer { depth -= 1 }
    // An option such as (?i) holds to the end of its group.
    let outer = (ignoresCase, dotMatchesNewline)
    defer { (ignoresCase, dotMatchesNewline) = outer }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternation(branches)
  }

  private mutating func sequence() throws -> RegexNode {
    var parts: [RegexNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let part = try atom() else { continue }
      parts.append(try quantified(part))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func quantified(_ atom: RegexNode) throws -> RegexNode {
    var node = atom
    while let (minimum, maximum, isInterval) = try quantifier() {
      var greed = RegexNode.Greed.greedy
      if take("?") {
        guard !isInterval || minimum != maximum else {
          throw RegexError("a question mark behind a fixed count")
        }
        greed = .lazy
      } else if !isInterval, take("+") {
        greed = .possessive
      }
      if node.isNullable, maximum ?? 2 > 1 {
        throw RegexError("a repetition of what may match nothing")
      }
      node = .repetition(node, minimum: minimum, maximum: maximum, greed)
    }
    return node
  }

  private mutating func quantifier() throws -> (Int, Int?, isInterval: Bool)? {
    if take("*") { return (0, nil, false) }
    if take("+") { return (1, nil, false) }
    if take("?") { return (0, 1, false) }
    guard next == "{" else { return nil }
    let start = position
    position += 1
    let minimum = number()
    let isExact = !take(",")
    let maximum = isExact ? minimum : number()
    guard take("}"), minimum != nil || maximum != nil else {
      // Not an interval, so a plain brace.
      position = start
      return nil
    }
    guard minimum ?? 0 <= Self.maximumCount, maximum ?? 0 <= Self.maximumCount,
      maximum == nil || minimum ?? 0 <= maximum!
    else { throw RegexError("a count out of range") }
    return (minimum ?? 0, maximum, true)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = next, ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 48), 1 << 20)
      position += 1
    }
    return value
  }

  // MARK: Atoms

  /// One atom; nil for what matches nothing and has no effect, such as a comment.
  private mutating func atom() throws -> RegexNode? {
    let scalar = try takeScalar()
    switch scalar {
    case ".": return .set(dotMatchesNewline ? .all : ScalarSet.newline.inverted)
    case "^": return .anchor(.lineStart)
    case "$": return .anchor(.lineEnd)
    case "[": return .set(folded(try bracket()))
    case "(": return try group()
    case "*", "+", "?": throw RegexError("nothing to repeat")
    case "\\": return try escape()
    default: return .set(folded(ScalarSet([scalar.value])))
    }
  }

  private func folded(_ set: ScalarSet) -> ScalarSet { ignoresCase ? set.foldingCase : set }

  private mutating func group() throws -> RegexNode? {
    guard take("?") else { return try close() }
    if take(":") { return try close() }
    if take("=") { return .lookAhead(try close(), negative: false) }
    if take("!") { return .lookAhead(try close(), negative: true) }
    if take("<=") { return .lookBehind(try close(), negative: false) }
    if take("<!") { return .lookBehind(try close(), negative: true) }
    if take(">") { return .atomic(try close()) }
    if take("#") {
      while try takeScalar() != ")" {}
      return nil
    }
    if take("<") {
      while try takeScalar() != ">" {}
      return try close()
    }
    return try options()
  }

  /// The rest of a group.
  private mutating func close() throws -> RegexNode {
    let node = try alternation()
    guard take(")") else { throw RegexError("unmatched opening parenthesis") }
    return node
  }

  /// `(?i)` to the end of the group, or `(?i:…)`.
  private mutating func options() throws -> RegexNode? {
    let outer = (ignoresCase, dotMatchesNewline)
    var on = true
    while true {
      switch try takeScalar() {
      case "-": on = false
      case "i": ignoresCase = on
      case "m": dotMatchesNewline = on
      case ")":
        // What follows up to the end of the group, other branches included.
        return try alternation()
      case ":":
        let node = try close()
        (ignoresCase, dotMatchesNewline) = outer
        return node
      case let other: throw RegexError("the option (?\(other))")
      }
    }
  }

  // MARK: Escapes

  private mutating func escape() throws -> RegexNode {
    let scalar = try takeScalar()
    switch scalar {
    case "b": return .anchor(.wordBoundary)
    case "B": return .anchor(.noWordBoundary)
    case "A": return .anchor(.textStart)
    case "z": return .anchor(.textEnd)
    case "w": return .set(folded(.wordOutsideBrackets))
    case "W": return .set(folded(ScalarSet.wordOutsideBrackets.inverted))
    case "Z": return .anchor(.textEndOrLastNewline)
    default: return .set(folded(try escapedSet(scalar)))
    }
  }

  /// The set of an escape that stands for scalars, inside and outside of brackets.
  private mutating func escapedSet(_ scalar: Unicode.Scalar) throws -> ScalarSet {
    switch scalar {
    case "s": return .space
    case "S": return ScalarSet.space.inverted
    case "d": return .digit
    case "D": return ScalarSet.digit.inverted
    case "w": return .word
    case "W": return ScalarSet.word.inverted
    case "h": return .hexadecimal
    case "H": return ScalarSet.hexadecimal.inverted
    case "p", "P":
      let set = try property()
      return scalar == "P" ? set.inverted : set
    case "t": return ScalarSet([0x09])
    case "n": return ScalarSet([0x0A])
    case "v": return ScalarSet([0x0B])
    case "f": return ScalarSet([0x0C])
    case "r": return ScalarSet([0x0D])
    case "a": return ScalarSet([0x07])
    case "e": return ScalarSet([0x1B])
    case "u": return ScalarSet([try hexadecimal(4)])
    case "x":
      if take("{") {
        let value = try hexadecimal(nil)
        guard take("}") else { throw RegexError("unmatched opening brace") }
        return ScalarSet([value])
      }
      return ScalarSet([try hexadecimal(2)])
    default:
      // Letters and digits may mean what this parser does not know.
      guard !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) else {
        throw RegexError("the escape \\\(scalar)")
      }
      return ScalarSet([scalar.value])
    }
  }

  /// A scalar of exactly `count` hexadecimal digits, or of as many as there are.
  private mutating func hexadecimal(_ count: Int?) throws -> UInt32 {
    var value: UInt32 = 0
    var digits = 0
    while digits < count ?? 8, let scalar = next, let digit = Character(scalar).hexDigitValue {
      value = value << 4 | UInt32(digit)
      digits += 1
      position += 1
    }
    guard digits > 0, digits == count ?? digits, value < 0x80 || count != 2,
      Unicode.Scalar(value) != nil
    else { throw RegexError("a hexadecimal escape") }
    return value
  }

  private mutating func property() throws -> ScalarSet {
    guard take("{") else { throw RegexError("\\p without a name in braces") }
    let negative = take("^")
    var name = String.UnicodeScalarView()
    while next != "}" { name.append(try takeScalar()) }
    position += 1
    guard let set = ScalarSet.named(String(name)) else {
      throw RegexError("the property \(String(name))")
    }
    return negative ? set.inverted : set
  }

  // MARK: Brackets

  /// What stands between `[` and `]`.
  private mutating func bracket() throws -> ScalarSet {
    depth += 1
    guard depth <= Self.maximumDepth else { throw RegexError("it nests too deeply") }
    defer { depth -= 1 }
    let negative = take("^")
    var result: ScalarSet?
    var current = ScalarSet()
    var isFirst = true
    while true {
      if next == "]", !isFirst {
        position += 1
        break
      }
      isFirst = false
      if take("&&") {
        result = result.map { $0.intersection(current) } ?? current
        current = ScalarSet()
        continue
      }
      current = current.union(try bracketItem())
    }
    let set = result.map { $0.intersection(current) } ?? current
    // Case counts before the negation.
    return negative ? folded(set).inverted : set
  }

  private mutating func bracketItem() throws -> ScalarSet {
    if take("[:") {
      let negative = take("^")
      var name = String.UnicodeScalarView()
      while !take(":]") { name.append(try takeScalar()) }
      guard let set = ScalarSet.bracketClass(String(name)) else {
        throw RegexError("the class [:\(String(name)):]")
      }
      return negative ? set.inverted : set
    }
    if take("[") { return try bracket() }
    let start = try bracketScalar()
    guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
      return start
    }
    guard let low = start.single else {
      // A set cannot begin a range, so the hyphen stands for itself.
      position += 1
      return start.union(ScalarSet([0x2D]))
    }
    position += 1
    guard let high = try bracketScalar().single, low <= high else {
      throw RegexError("a range in brackets")
    }
    return ScalarSet([low...high])
  }

  private mutating func bracketScalar() throws -> ScalarSet {
    let scalar = try takeScalar()
    guard scalar == "\\" else { return ScalarSet([scalar.value]) }
    let escaped = try takeScalar()
    return escaped == "b" ? ScalarSet([0x08]) : try escapedSet(escaped)
  }
}

extension ScalarSet {
  /// The only scalar of the set.
  fileprivate var single: UInt32? {
    guard ranges.count == 1, ranges[0].lowerBound == ranges[0].upperBound else { return nil }
    return ranges[0].lowerBound
  }
}
