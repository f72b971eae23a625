/// How often each word was seen. A word is any bytes.
///
/// Open addressing over numbers of words, whose bytes lie one behind the other.
struct WordCounts {
  private var arena: [UInt8] = []
  /// Where each word ends in the arena.
  private var ends: [Int] = []
  private(set) var counts: [Int] = []
  /// The number of a word plus one; 0 is an empty slot.
  private var slots = [Int32](repeating: 0, count: 1 << 12)
  private let seed = Hashing.seed

  /// The number of different words.
  var count: Int { ends.count }

  /// The bytes of a word.
  subscript(word: Int) -> ArraySlice<UInt8> { arena[start(of: word)..<ends[word]] }

  private func start(of word: Int) -> Int { word == 0 ? 0 : ends[word - 1] }

  mutating func add(_ word: Bytes) {
    var i = Int(truncatingIfNeeded: Hashing.hash(word, seed: seed)) & (slots.count - 1)
    while slots[i] != 0 {
      let known = Int(slots[i]) - 1
      if equals(word, known) {
        counts[known] += 1
        return
      }
      i = (i + 1) & (slots.count - 1)
    }
    arena.append(contentsOf: word)
    ends.append(arena.count)
    counts.append(1)
    precondition(count < Int32.max, "two billion different words")
    slots[i] = Int32(count)
    if count > slots.count / 2 { grow() }
  }

  private func equals(_ word: Bytes, _ known: Int) -> Bool {
    let start = start(of: known)
    guard ends[known] - start == word.count else { return false }
    for i in 0..<word.count where arena[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [Int32](repeating: 0, count: 2 * slots.count)
    arena.withUnsafeBufferPointer { arena in
      for word in 0..<count {
        let bytes = Bytes(rebasing: arena[start(of: word)..<ends[word]])
        var i = Int(truncatingIfNeeded: Hashing.hash(bytes, seed: seed)) & (larger.count - 1)
        while larger[i] != 0 { i = (i + 1) & (larger.count - 1) }
        larger[i] = Int32(word + 1)
      }
    }
    slots = larger
  }
}
