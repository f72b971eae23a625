/// What a `Split` pre-tokenizer or a `Replace` looks for.
enum Pattern: Sendable {
  /// The bytes of a plain string.
  case literal([UInt8])
  /// One of the published split patterns, by a scanner written for it.
  case known(KnownPattern)

  /// The pattern at `{"String": …}` or `{"Regex": …}`.
  init(regex: String, file: String, key: String) throws {
    guard let known = KnownPattern(regex) else {
      throw TokenizerError.pattern(
        file: file, key: key, pattern: regex, reason: "it is none of the known split patterns")
    }
    self = .known(known)
  }

  /// Calls `body` with each match in turn, leftmost first, none overlapping.
  @inline(__always)
  func forEachMatch(in bytes: Bytes, _ body: (_ start: Int, _ end: Int) -> Void) {
    switch self {
    case .literal(let literal): Self.literal(literal, bytes, body)
    case .known(let pattern): pattern.forEachMatch(in: bytes, body)
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
