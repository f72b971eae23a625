import ContrastFiles

/// Tokens as bytes and their ids, both ways.
///
/// Tokens are compared byte for byte: two spellings of one accented letter are two tokens.
struct Vocabulary: Sendable {
  struct Span: BitwiseCopyable, Sendable {
    var start: UInt32
    var count: UInt32
    static let absent = Span(start: .max, count: 0)
  }

  private let arena: FrozenArray<UInt8>
  /// By id.
  private let spans: FrozenArray<Span>
  /// The upper half of the hash, then id + 1; 0 is an empty slot.
  private let slots: FrozenArray<UInt64>
  private let mask: Int
  private let seed: UInt64
  /// The number of tokens.
  let count: Int

  /// One more than the largest id.
  var idLimit: Int { spans.count }

  fileprivate init(
    arena: [UInt8], spans: [Span], slots: [UInt64], seed: UInt64, count: Int
  ) {
    self.arena = FrozenArray(arena)
    self.spans = FrozenArray(spans)
    self.slots = FrozenArray(slots)
    self.mask = slots.count - 1
    self.seed = seed
    self.count = count
  }

  /// The id of a token, or -1.
  @inline(__always)
  func id(of token: Bytes) -> Int32 {
    let hash = Hashing.hash(token, seed: seed)
    var i = Int(truncatingIfNeeded: hash) & mask
    while true {
      let slot = slots.base[i]
      if slot == 0 { return -1 }
      if slot >> 32 == hash >> 32 {
        let id = Int(slot & 0xFFFF_FFFF) - 1
        if equal(token, spans.base[id]) { return Int32(truncatingIfNeeded: id) }
      }
      i = (i + 1) & mask
    }
  }

  func id(of token: [UInt8]) -> Int32 { token.withUnsafeBufferPointer { id(of: $0) } }

  @inline(__always)
  private func equal(_ token: Bytes, _ span: Span) -> Bool {
    guard Int(span.count) == token.count else { return false }
    let other = arena.base + Int(span.start)
    for i in 0..<token.count where token[i] != other[i] { return false }
    return true
  }

  /// The bytes of a token, valid as long as the vocabulary; nil if there is no such id.
  func bytes(of id: Int) -> Bytes? {
    guard id >= 0, id < spans.count, spans.base[id].start != .max else { return nil }
    let span = spans.base[id]
    return Bytes(start: arena.base + Int(span.start), count: Int(span.count))
  }

  /// The longest token, in bytes.
  var longestToken: Int { spans.buffer.reduce(0) { max($0, Int($1.count)) } }
}

/// Collects tokens as they stand in a file.
struct VocabularyBuilder {
  private var arena: [UInt8] = []
  private var entries: [(id: Int, span: Vocabulary.Span)] = []
  let file: String
  let key: String

  init(file: String, key: String) {
    self.file = file
    self.key = key
  }

  var count: Int { entries.count }

  mutating func add(_ token: [UInt8], id: Int) throws {
    guard id >= 0 else { throw failure("has the negative id \(id)") }
    guard arena.count + token.count < Int(UInt32.max) else { throw failure("is too large") }
    entries.append(
      (id, Vocabulary.Span(start: UInt32(arena.count), count: UInt32(token.count))))
    arena.append(contentsOf: token)
  }

  private func failure(_ reason: String) -> TokenizerError {
    .invalid(file: file, key: key, reason: reason)
  }

  /// Ids may have holes, but memory is spent on what the file holds, not on what it claims.
  func build() throws -> Vocabulary {
    let limit = 2 * entries.count + 1 << 20
    let largest = entries.reduce(-1) { max($0, $1.id) }
    guard largest < limit else {
      throw failure("has the id \(largest), too large for \(entries.count) tokens")
    }
    var spans = [Vocabulary.Span](repeating: .absent, count: largest + 1)
    for entry in entries {
      guard spans[entry.id].start == .max else {
        throw failure("gives the id \(entry.id) to two tokens")
      }
      spans[entry.id] = entry.span
    }
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: capacity)
    let seed = Hashing.seed
    let mask = capacity - 1
    try arena.withUnsafeBufferPointer { arena in
      try slots.withUnsafeMutableBufferPointer { slots in
        for entry in entries {
          let token = slice(arena, entry.span)
          let hash = Hashing.hash(token, seed: seed)
          var i = Int(truncatingIfNeeded: hash) & mask
          while slots[i] != 0 {
            if slots[i] >> 32 == hash >> 32,
              slice(arena, spans[Int(slots[i] & 0xFFFF_FFFF) - 1]).elementsEqual(token)
            {
              throw failure("holds '\(String(decoding: token, as: UTF8.self))' twice")
            }
            i = (i + 1) & mask
          }
          slots[i] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(entry.id + 1)
        }
      }
    }
    return Vocabulary(
      arena: arena, spans: spans, slots: slots, seed: seed, count: entries.count)
  }

  private func slice(_ arena: Bytes, _ span: Vocabulary.Span) -> Bytes {
    Bytes(rebasing: arena[Int(span.start)..<Int(span.start) + Int(span.count)])
  }
}
