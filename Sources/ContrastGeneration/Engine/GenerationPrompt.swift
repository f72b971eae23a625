import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText

/// What a sequence begins with, row by row.
package struct GenerationPrompt: Sendable {
  /// Ids, and states in their place, in the order of the sequence.
  package var parts: [InputSegment]
  /// The ids of the tokens; states have none. Processors see these.
  package var ids: [Int32]
  /// For each row what tells it from others: equal rows behind equal rows have equal keys and values.
  let keys: [UInt64]
  /// The keys and values of what cross-attention reads, in decoders that have it.
  package var context: KeyValueCache?

  /// Tokens alone.
  ///
  /// - Parameters:
  ///   - ids: at least one.
  ///   - context: what cross-attention reads.
  package init(_ ids: [Int32], context: KeyValueCache? = nil) {
    parts = [.tokens(ids)]
    self.ids = ids
    keys = ids.map { UInt64(UInt32(bitPattern: $0)) }
    self.context = context
  }

  /// - Parameters:
  ///   - parts: at least one row.
  ///   - identities: for each part that is states a number that is equal only for equal states, such as a
  ///     hash of the image they were made of.
  package init(_ parts: [InputSegment], identities: [UInt64]) {
    self.parts = parts
    var (ids, keys): ([Int32], [UInt64]) = ([], [])
    var identity = identities.makeIterator()
    for part in parts {
      switch part {
      case .tokens(let tokens):
        ids += tokens
        keys += tokens.map { UInt64(UInt32(bitPattern: $0)) }
      case .states(let states):
        guard let number = identity.next() else { preconditionFailure("states need an identity") }
        // The upper half is never zero, so no state is taken for a token.
        keys += (0..<UInt64(states.rows)).map { (number &+ $0 &* 0x9E37_79B9_7F4A_7C15) | 1 << 63 }
      }
    }
    self.ids = ids
    self.keys = keys
  }

  /// The number of rows.
  package var count: Int { keys.count }
}

extension InputSegment {
  /// The parts from a row on, and the rest behind `count` rows.
  static func cut(_ parts: [InputSegment], _ count: Int) -> (
    first: [InputSegment], rest: [InputSegment]
  ) {
    var (first, rest): ([InputSegment], [InputSegment]) = ([], [])
    var left = count
    for part in parts {
      let taken = min(left, part.count)
      left -= taken
      if taken == part.count {
        first.append(part)
        continue
      }
      switch part {
      case .tokens(let ids):
        if taken > 0 { first.append(.tokens(Array(ids[..<taken]))) }
        rest.append(.tokens(Array(ids[taken...])))
      case .states(let states):
        if taken > 0 { first.append(.states(states.rows(0..<taken))) }
        rest.append(.states(states.rows(taken..<states.rows)))
      }
    }
    return (first, rest)
  }
}
