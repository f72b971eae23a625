/// The order in which what belongs to shards is added up: a binary tree whose left half is the largest power of
/// two below the number of shards, again and again.
///
///     5 shards: ((0 + 1) + (2 + 3)) + 4
///
/// Whoever has the shards of a node can add them alone; on a number of processes that is a power of two, as the
/// shards are, each process has one node.
struct ShardTree {
  let count: Int

  /// The number of the first shard of the right half of a node of two shards or more.
  static func middle(_ node: Range<Int>) -> Int {
    node.lowerBound + 1 << (Int.bitWidth - 1 - (node.count - 1).leadingZeroBitCount)
  }

  /// The largest nodes that hold no shard beyond a range, in order.
  func nodes(in range: Range<Int>) -> [Range<Int>] {
    func nodes(_ node: Range<Int>) -> [Range<Int>] {
      if range.clamped(to: node) == node { return [node] }
      guard range.overlaps(node) else { return [] }
      let middle = Self.middle(node)
      return nodes(node.lowerBound..<middle) + nodes(middle..<node.upperBound)
    }
    return nodes(0..<count)
  }

  /// Whether two ranges are the halves of a node.
  func areHalves(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.upperBound == right.lowerBound else { return false }
    let union = left.lowerBound..<right.upperBound
    return nodes(in: union) == [union] && Self.middle(union) == left.upperBound
  }

  /// Adds what stands for nodes that make up the whole.
  ///
  /// - Parameters:
  ///   - nodes: in order, as ``nodes(in:)`` of neighbouring ranges gives them.
  ///   - add: adds the second number of `nodes` into the first.
  func sum(_ nodes: [Range<Int>], add: (_ right: Int, _ left: Int) -> Void) {
    var place: [Int: Int] = [:]
    for (index, node) in nodes.enumerated() { place[node.lowerBound] = index }
    func sum(_ node: Range<Int>) {
      if nodes[place[node.lowerBound]!] == node { return }
      let middle = Self.middle(node)
      sum(node.lowerBound..<middle)
      sum(middle..<node.upperBound)
      add(place[middle]!, place[node.lowerBound]!)
    }
    sum(0..<count)
  }
}
