/// A prefix tree over byte strings, each with a number of its own.
///
/// The edges stand in one open-addressing table of 8-byte slots: (node, byte) in the upper half, the
/// node below in the lower; 0 is an empty slot, since no edge leads to the root.
struct ByteTrie: Sendable {
  private let slots: FrozenArray<UInt64>
  private let mask: Int
  private let seed: UInt64
  /// The number of the string that ends at each node, or -1.
  private let values: FrozenArray<Int32>

  static let root: Int32 = 0
  /// Nodes are numbered with 24 bits.
  private static let nodeLimit = 1 << 24

  /// The first of equal strings keeps its number; empty strings are left out. Nil if the strings
  /// are more than the tree can hold.
  init?(_ strings: some Sequence<(bytes: Bytes, value: Int32)>) {
    var builder = Builder()
    for string in strings where !string.bytes.isEmpty {
      guard builder.insert(string.bytes, string.value) else { return nil }
    }
    slots = FrozenArray(builder.slots)
    mask = builder.slots.count - 1
    seed = builder.seed
    values = FrozenArray(builder.values)
  }

  var isEmpty: Bool { values.count == 1 }

  /// The node below `node`, or -1.
  @inline(__always)
  func child(_ node: Int32, _ byte: UInt8) -> Int32 {
    let key = UInt64(UInt32(bitPattern: node)) << 8 | UInt64(byte)
    var i = Int(truncatingIfNeeded: Hashing.hash(key, seed: seed)) & mask
    while true {
      let slot = slots.base[i]
      if slot >> 32 == key, slot != 0 { return Int32(truncatingIfNeeded: slot) }
      if slot == 0 { return -1 }
      i = (i + 1) & mask
    }
  }

  /// The number of the string that ends at `node`, or -1.
  @inline(__always)
  func value(_ node: Int32) -> Int32 { values.base[Int(node)] }

  private struct Builder {
    var slots = [UInt64](repeating: 0, count: 1 << 10)
    var values: [Int32] = [-1]
    let seed = Hashing.seed

    mutating func insert(_ bytes: Bytes, _ value: Int32) -> Bool {
      var node: Int32 = 0
      for byte in bytes {
        if values.count * 3 > slots.count * 2 { grow() }
        let key = UInt64(node) << 8 | UInt64(byte)
        var i = Int(truncatingIfNeeded: Hashing.hash(key, seed: seed)) & (slots.count - 1)
        while slots[i] != 0, slots[i] >> 32 != key { i = (i + 1) & (slots.count - 1) }
        if slots[i] == 0 {
          guard values.count < ByteTrie.nodeLimit else { return false }
          slots[i] = key << 32 | UInt64(values.count)
          values.append(-1)
        }
        node = Int32(truncatingIfNeeded: slots[i])
      }
      if values[Int(node)] < 0 { values[Int(node)] = value }
      return true
    }

    private mutating func grow() {
      var larger = [UInt64](repeating: 0, count: slots.count * 2)
      for slot in slots where slot != 0 {
        var i = Int(truncatingIfNeeded: Hashing.hash(slot >> 32, seed: seed)) & (larger.count - 1)
        while larger[i] != 0 { i = (i + 1) & (larger.count - 1) }
        larger[i] = slot
      }
      slots = larger
    }
  }
}
