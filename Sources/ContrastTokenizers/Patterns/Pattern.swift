/// What a `Split` pre-tokenizer or a `Replace` looks for.
enum Pattern: Sendable {
  /// The bytes of a plain string.
  case literal([UInt8])
  /// One of the published split patterns, by a scanner written for it.
  case known(KnownPattern)
  /// Any other regular expression.
  case regex(RegexProgram)
  /// Each scalar of these classes by itself.
  case scalars(ScalarClass)

  /// The pattern at `{"String": …}` or `{"Regex": …}`.
  init(regex: String, file: String, key: String) throws {
    if let known = KnownPattern(regex) {
      self = .known(known)
      return
    }
    do {
      self = .regex(try RegexProgram(regex))
    } catch let error as RegexError {
      throw TokenizerError.pattern(
        file: file, key: key, pattern: regex, reason: error.reason)
    }
  }

  /// Calls `body` with each match in turn, leftmost first, none overlapping.
  @inline(__always)
  func forEachMatch(in bytes: Bytes, _ body: (_ start: Int, _ end: Int) -> Void) {
    switch self {
    case .literal(let literal): Self.literal(literal, bytes, body)
    case .known(let pattern): pattern.forEachMatch(in: bytes, body)
    case .regex(let program): program.forEachMatch(in: bytes, body)
    case .scalars(let classes): Self.scalars(classes, bytes, body)
    }
  }

  private static func scalars(
    _ classes: ScalarClass, _ bytes: Bytes, _ body: (Int, Int) -> Void
  ) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      let (kind, length) = classify(bytes, i)
      if !kind.isDisjoint(with: classes) { body(i, i + length) }
      i += length
    }
  }

  private static func literal(_ literal: [UInt8], _ bytes: Bytes, _ body: (Int, Int) -> Void) {
    guard let first = literal.first else { return }
    var i = 0
    while i + literal.count <= bytes.count {
      if bytes[i] == first, bytes[i..<i + literal.count].elementsEqual(literal) {
        body(i, i + literal.count)
        i += literal.count
      } else {
        i += 1
      }
    }
  }
}
