/// Merging a word's symbols, lowest rank first, leftmost among equals.
extension PairTable {
  /// Words up to this many symbols are searched linearly for the next merge.
  static let shortWord = 32

  /// Merges `symbols` in place and returns how many are left, at the front.
  func mergeAll(_ symbols: UnsafeMutableBufferPointer<Int32>) -> Int {
    if symbols.count < 2 { return symbols.count }
    if symbols.count <= Self.shortWord { return mergeShort(symbols) }
    return mergeLong(symbols)
  }

  /// The readable form, quadratic in the length.
  func mergeShort(_ symbols: UnsafeMutableBufferPointer<Int32>) -> Int {
    withUnsafeTemporaryAllocation(of: Slot.self, capacity: symbols.count) { pairs in
      var count = symbols.count
      for i in 0..<count - 1 {
        pairs.initializeElement(at: i, to: find(symbols[i], symbols[i + 1]))
      }
      while count > 1 {
        var best = 0
        for i in 1..<max(count - 1, 1) where pairs[i].rank < pairs[best].rank { best = i }
        if pairs[best].rank == Self.noRank { break }
        symbols[best] = pairs[best].id
        count -= 1
        for i in best + 1..<max(count, best + 1) { symbols[i] = symbols[i + 1] }
        for i in best..<max(count - 1, best) { pairs[i] = pairs[i + 1] }
        if best > 0 { pairs[best - 1] = find(symbols[best - 1], symbols[best]) }
        if best + 1 < count { pairs[best] = find(symbols[best], symbols[best + 1]) }
      }
      return count
    }
  }

  /// The same with a linked list and a queue of the pairs, n log n in the length.
  func mergeLong(_ symbols: UnsafeMutableBufferPointer<Int32>) -> Int {
    let count = symbols.count
    precondition(count < Int32.max, "a word of more than two billion characters")
    // next[i] is the symbol after i, count at the end; ranks[i] is that of the pair starting at i.
    var next = (1...Int32(count)).map { $0 }
    var previous = (-1..<Int32(count) - 1).map { $0 }
    var ranks = [UInt32](repeating: Self.noRank, count: count)
    var queue = MinimumHeap<UInt64>()
    for i in 0..<count - 1 {
      let rank = find(symbols[i], symbols[i + 1]).rank
      ranks[i] = rank
      if rank != Self.noRank { queue.values.append(UInt64(rank) << 32 | UInt64(i)) }
    }
    queue.heapify()

    while let entry = queue.popFirst() {
      let i = Int(entry & 0xFFFF_FFFF)
      // An entry is out of date if its pair has changed since; a pair only ever grows, so the same
      // rank means the same pair.
      guard ranks[i] == UInt32(entry >> 32) else { continue }
      let right = Int(next[i])
      symbols[i] = find(symbols[i], symbols[right]).id
      ranks[right] = Self.noRank
      symbols[right] = -1
      next[i] = next[right]
      func update(_ left: Int, _ right: Int) {
        let rank = find(symbols[left], symbols[right]).rank
        ranks[left] = rank
        if rank != Self.noRank { queue.insert(UInt64(rank) << 32 | UInt64(left)) }
      }
      if Int(next[i]) < count {
        previous[Int(next[i])] = Int32(i)
        update(i, Int(next[i]))
      } else {
        ranks[i] = Self.noRank
      }
      if previous[i] >= 0 { update(Int(previous[i]), i) }
    }
    var left = 0
    for i in 0..<count where symbols[i] >= 0 {
      symbols[left] = symbols[i]
      left += 1
    }
    return left
  }
}

/// A binary heap with the smallest value first.
struct MinimumHeap<Value: Comparable> {
  var values: [Value] = []

  mutating func heapify() {
    for i in stride(from: values.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
  }

  mutating func insert(_ value: Value) {
    values.append(value)
    var i = values.count - 1
    while i > 0 {
      let parent = (i - 1) / 2
      if values[parent] <= value { break }
      values[i] = values[parent]
      i = parent
    }
    values[i] = value
  }

  mutating func popFirst() -> Value? {
    guard let first = values.first, let last = values.popLast() else { return nil }
    if !values.isEmpty {
      values[0] = last
      siftDown(0)
    }
    return first
  }

  private mutating func siftDown(_ start: Int) {
    var i = start
    let value = values[i]
    while true {
      var child = 2 * i + 1
      if child >= values.count { break }
      if child + 1 < values.count, values[child + 1] < values[child] { child += 1 }
      if value <= values[child] { break }
      values[i] = values[child]
      i = child
    }
    values[i] = value
  }
}
