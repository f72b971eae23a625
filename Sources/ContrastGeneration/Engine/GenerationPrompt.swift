import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText

/// What a sequence begins with, row by row.
package struct GenerationPrompt: Sendable {
  /// Ids, and states in their place, in the order of the sequence.
  package var parts: [InputSegment]
  /// The ids of the tokens, unless they are hidden; states have none. Processors see these.
  package var ids: [Int32]
  /// For each row what tells it from others: equal rows behind equal rows have equal keys and values.
  private(set) var keys: [UInt64]
  /// The keys and values of what cross-attention reads, in decoders that have it.
  package var context: KeyValueCache?
  /// What an encoder reads first, in decoders behind one: ``context`` is made of it when the request joins.
  private(set) var source: [InputSegment]?
  /// The rows that see each other in both directions, in decoders with such prompts.
  private(set) var prefix: BidirectionalPrefix?

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
  ///   - placeholder: the id that processors see in the place of states; nil where they see none.
  ///   - hidesTokens: whether processors see no token either, as where transformers is given embeddings alone.
  package init(
    _ parts: [InputSegment], identities: [UInt64], placeholder: Int32? = nil,
    hidesTokens: Bool = false
  ) {
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
        if let placeholder { ids += repeatElement(placeholder, count: states.rows) }
        // The upper half is never zero, so no state is taken for a token.
        keys += (0..<UInt64(states.rows)).map { (number &+ $0 &* 0x9E37_79B9_7F4A_7C15) | 1 << 63 }
      }
    }
    self.ids = hidesTokens ? [] : ids
    self.keys = keys
  }

  /// What a decoder behind an encoder is asked for.
  ///
  /// - Parameters:
  ///   - start: the token that texts begin with.
  ///   - source: what the encoder reads, at least one row.
  package init(start: Int32, reading source: [InputSegment]) {
    self.init([start])
    self.source = source
  }

  /// The number of rows.
  package var count: Int { keys.count }

  /// The rows of what was asked: those that an encoder reads where there is one, else those of the decoder.
  var readCount: Int { source.map { $0.reduce(0) { $0 + $1.count } } ?? count }

  /// The same for a decoder whose prompts see themselves in both directions: a row of the prefix is as another one
  /// only where all rows of both are.
  ///
  /// - Throws: ``GenerationError/missingToken(_:)`` where nothing tells where the prefix ends.
  func divided(by tokens: PrefixTokens) throws(GenerationError) -> GenerationPrompt {
    guard let prefix = tokens.prefix(of: parts) else { throw .missingToken(tokens.start) }
    var result = self
    result.prefix = prefix
    // FNV's steps over all keys.
    let whole = keys[..<prefix.count].reduce(UInt64(prefix.count)) { ($0 ^ $1) &* 0x100_0000_01B3 }
    for row in 0..<prefix.count {
      result.keys[row] = keys[row] ^ (whole &+ UInt64(row)) &* 0x9E37_79B9_7F4A_7C15
    }
    return result
  }

  /// The tokens that an encoder reads.
  var sourceIDs: [Int32] { Self.ids(of: source ?? []) }

  /// The ids that are looked up, those of the source first.
  var lookedUp: [Int32] { sourceIDs + Self.ids(of: parts) }

  private static func ids(of parts: [InputSegment]) -> [Int32] {
    parts.flatMap { part in
      if case .tokens(let ids) = part { ids } else { [Int32]() }
    }
  }
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
