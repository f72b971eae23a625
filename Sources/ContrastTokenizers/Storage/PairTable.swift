/// The merges of a byte-pair encoding: (left id, right id) to (rank, merged id).
///
/// Open addressing over 16-byte slots; read without locks by any number of threads.
struct PairTable: Sendable {
  struct Slot: BitwiseCopyable, Sendable {
    var key: UInt64
    var rank: UInt32
    var id: Int32
  }

  private let slots: FrozenArray<Slot>
  private let mask: Int
  private let seed: UInt64
  private static let empty = UInt64.max

  /// No rank of a merge is as large.
  static let noRank = UInt32.max

  static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// A later entry replaces an earlier one of the same pair, as in the reference.
  init(_ entries: [Slot]) {
    var capacity = 16
    while capacity < entries.count + entries.count / 2 { capacity *= 2 }
    let mask = capacity - 1
    let seed = Hashing.seed
    var table = [Slot](repeating: Slot(key: Self.empty, rank: Self.noRank, id: -1), count: capacity)
    table.withUnsafeMutableBufferPointer { table in
      for entry in entries {
        var i = Int(truncatingIfNeeded: Hashing.hash(entry.key, seed: seed)) & mask
        while table[i].key != Self.empty, table[i].key != entry.key { i = (i + 1) & mask }
        table[i] = entry
      }
    }
    slots = FrozenArray(table)
    self.mask = mask
    self.seed = seed
  }

  /// The merge of two neighbours; its rank is ``noRank`` if there is none.
  @inline(__always)
  func find(_ left: Int32, _ right: Int32) -> Slot {
    let key = Self.key(left, right)
    var i = Int(truncatingIfNeeded: Hashing.hash(key, seed: seed)) & mask
    while true {
      let slot = slots.base[i]
      if slot.key == key || slot.key == Self.empty { return slot }
      i = (i + 1) & mask
    }
  }
}
