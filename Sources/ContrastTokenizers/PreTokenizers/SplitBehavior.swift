/// What becomes of the matches of a pattern that text is split by.
enum SplitBehavior: String, Sendable {
  case removed = "Removed"
  case isolated = "Isolated"
  case mergedWithPrevious = "MergedWithPrevious"
  case mergedWithNext = "MergedWithNext"
  case contiguous = "Contiguous"

  private struct Part {
    var start: Int
    var end: Int
    var isMatch: Bool
  }

  /// Cuts `piece` at the matches of `pattern`; with `invert` at what lies between them.
  @inline(__always)
  func split(
    _ piece: Bytes, at pattern: Pattern, invert: Bool, keep: (_ start: Int, _ end: Int) -> Void
  ) {
    // The usual two need no list of parts.
    if self == .isolated || self == .removed {
      let keepsBetween = self == .isolated || !invert
      let keepsMatches = self == .isolated || invert
      var done = 0
      pattern.forEachMatch(in: piece) { start, end in
        if keepsBetween { keep(done, start) }
        if keepsMatches { keep(start, end) }
        done = end
      }
      if keepsBetween { keep(done, piece.count) }
      return
    }
    var parts: [Part] = []
    var done = 0
    pattern.forEachMatch(in: piece) { start, end in
      if done != start { parts.append(Part(start: done, end: start, isMatch: invert)) }
      parts.append(Part(start: start, end: end, isMatch: !invert))
      done = end
    }
    if done != piece.count { parts.append(Part(start: done, end: piece.count, isMatch: invert)) }
    for part in merged(parts) { keep(part.start, part.end) }
  }

  private func merged(_ parts: [Part]) -> [Part] {
    var result: [Part] = []
    var previous = false
    if self == .mergedWithNext {
      for part in parts.reversed() {
        if part.isMatch, !previous, !result.isEmpty {
          result[result.count - 1].start = part.start
        } else {
          result.append(part)
        }
        previous = part.isMatch
      }
      return result.reversed()
    }
    for part in parts {
      let joins = self == .contiguous ? part.isMatch == previous : part.isMatch && !previous
      if joins, !result.isEmpty {
        result[result.count - 1].end = part.end
      } else {
        result.append(part)
      }
      previous = part.isMatch
    }
    return result
  }
}
