/// The ids of words met before, for one thread.
///
/// Bounded: when it is full it is emptied and fills again with what is met from then on.
struct WordCache {
  private struct Slot: BitwiseCopyable {
    var hash: UInt64 = 0
    var keyStart: UInt32 = 0
    var idStart: UInt32 = 0
    var keyCount: UInt16 = 0
    /// 0 in an empty slot, else the number of ids plus one.
    var idCount: UInt16 = 0
  }

  /// Longer words are not kept.
  private static let longestWord = 64
  private static let mostIDs = 256
  private static let capacity = 1 << 15
  private static let limit = capacity / 2

  private var slots: [Slot] = []
  private var keys: [UInt8] = []
  private var ids: [Int32] = []
  private var count = 0
  private let seed = Hashing.seed

  /// Appends the ids of `word`, which `encode` appends if they are not known.
  @inline(__always)
  mutating func append(
    _ word: Bytes, to output: inout [Int32], encode: (Bytes, inout [Int32]) -> Void
  ) {
    guard word.count <= Self.longestWord else { return encode(word, &output) }
    guard let hash = appendKnown(word, to: &output) else { return }
    let start = output.count
    encode(word, &output)
    if output.count - start > Self.mostIDs { return }
    insert(word, hash: hash, ids: output[start...])
  }

  /// Appends the ids of `word` to `output` if they are known; returns the word's hash if not.
  @inline(__always)
  private mutating func appendKnown(_ word: Bytes, to output: inout [Int32]) -> UInt64? {
    let hash = Hashing.hash(word, seed: seed)
    if slots.isEmpty { slots = [Slot](repeating: Slot(), count: Self.capacity) }
    var i = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while true {
      let slot = slots[i]
      if slot.idCount == 0 { return hash }
      if slot.hash == hash, Int(slot.keyCount) == word.count, matches(word, Int(slot.keyStart)) {
        let start = Int(slot.idStart)
        let number = Int(slot.idCount) - 1
        if number == 1 {
          output.append(ids[start])
        } else {
          output.append(contentsOf: ids[start..<start + number])
        }
        return nil
      }
      i = (i + 1) & (Self.capacity - 1)
    }
  }

  @inline(__always)
  private func matches(_ word: Bytes, _ start: Int) -> Bool {
    keys.withUnsafeBufferPointer { keys in
      for i in 0..<word.count where keys[start + i] != word[i] { return false }
      return true
    }
  }

  private mutating func insert(_ word: Bytes, hash: UInt64, ids new: ArraySlice<Int32>) {
    if count >= Self.limit { removeAll() }
    var i = Int(truncatingIfNeeded: hash) & (Self.capacity - 1)
    while slots[i].idCount != 0 { i = (i + 1) & (Self.capacity - 1) }
    slots[i] = Slot(
      hash: hash, keyStart: UInt32(keys.count), idStart: UInt32(ids.count),
      keyCount: UInt16(word.count), idCount: UInt16(new.count + 1))
    keys.append(contentsOf: word)
    ids.append(contentsOf: new)
    count += 1
  }

  private mutating func removeAll() {
    slots = [Slot](repeating: Slot(), count: Self.capacity)
    keys.removeAll(keepingCapacity: true)
    ids.removeAll(keepingCapacity: true)
    count = 0
  }
}
