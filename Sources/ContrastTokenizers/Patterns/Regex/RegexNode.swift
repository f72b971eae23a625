/// The parts of a regular expression.
indirect enum RegexNode: Sendable, Equatable {
  enum Greed: Sendable { case greedy, lazy, possessive }
  enum Anchor: Int32, Sendable {
    case lineStart, lineEnd, textStart, textEnd, textEndOrLastNewline, wordBoundary,
      noWordBoundary
  }

  case set(ScalarSet)
  case sequence([RegexNode])
  case alternation([RegexNode])
  case repetition(RegexNode, minimum: Int, maximum: Int?, Greed)
  case anchor(Anchor)
  case lookAhead(RegexNode, negative: Bool)
  case lookBehind(RegexNode, negative: Bool)
  case atomic(RegexNode)

  /// Whether it may match nothing.
  var isNullable: Bool {
    switch self {
    case .set: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .alternation(let parts): parts.contains(where: \.isNullable)
    case .repetition(let part, let minimum, _, _): minimum == 0 || part.isNullable
    case .anchor, .lookAhead, .lookBehind: true
    case .atomic(let part): part.isNullable
    }
  }

  /// The scalars a match that is not empty may begin with.
  var first: ScalarSet {
    switch self {
    case .set(let set): return set
    case .sequence(let parts):
      var result = ScalarSet()
      for part in parts {
        result = result.union(part.first)
        if !part.isNullable { break }
      }
      return result
    case .alternation(let parts): return parts.reduce(ScalarSet()) { $0.union($1.first) }
    case .repetition(let part, _, _, _): return part.first
    case .anchor, .lookAhead, .lookBehind: return ScalarSet()
    case .atomic(let part): return part.first
    }
  }

  /// The number of scalars that every match has; nil if they differ.
  var fixedLength: Int? {
    switch self {
    case .set: return 1
    case .sequence(let parts):
      return parts.reduce(0) { sum, part in
        sum.flatMap { sum in
          part.fixedLength.flatMap { length in
            let (total, overflow) = sum.addingReportingOverflow(length)
            return overflow ? nil : total
          }
        }
      }
    case .alternation(let parts):
      let lengths = Set(parts.map(\.fixedLength))
      return lengths.count == 1 ? lengths.first! : nil
    case .repetition(let part, let minimum, let maximum, _):
      guard minimum == maximum, let length = part.fixedLength else { return nil }
      let (total, overflow) = length.multipliedReportingOverflow(by: minimum)
      return overflow ? nil : total
    case .anchor, .lookAhead, .lookBehind: return 0
    case .atomic(let part): return part.fixedLength
    }
  }
}

/// Why a regular expression is refused.
struct RegexError: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}
