/// One result of a search.
public struct Match: Sendable, Equatable {
  /// The row of the vector found.
  public let row: Int
  /// Its cosine with the query.
  public let cosine: Float

  /// Closer first; equals by row.
  static func precedes(_ a: Match, _ b: Match) -> Bool {
    a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row
  }
}

extension Embeddings {
  /// The vectors closest to each query, by exact search.
  ///
  /// All vectors are read once for all queries together, in blocks shared among the threads.
  ///
  /// - Parameters:
  ///   - queries: `[n, width]`.
  ///   - count: how many to return for each; fewer where there are fewer.
  ///   - threads: at least 1.
  /// - Returns: for each query its matches, closest first; equals in the order of their rows.
  public func nearest(to queries: Embeddings, count: Int, threads: Int = 1) -> [[Match]] {
    precondition(queries.width == width, "widths \(width) and \(queries.width)")
    precondition(count >= 0 && threads >= 1)
    guard count > 0, self.count > 0, queries.count > 0 else {
      return [[Match]](repeating: [], count: queries.count)
    }
    // A block of scores stays in the second-level cache.
    let blockRows = max(64, min(8192, 131_072 / queries.count))
    let blocks = (self.count + blockRows - 1) / blockRows
    let parts = VectorProducts.byBlock(
      self, queries, blockRows: blockRows, blocks: blocks, threads: threads
    ) { scores, rows -> [NearestList] in
      (0..<queries.count).map { query in
        var list = NearestList(count: count)
        for row in rows {
          list.offer(scores[(row - rows.lowerBound) * queries.count + query], row: row)
        }
        return list
      }
    }
    return (0..<queries.count).map { query in
      Array(parts.flatMap { $0[query].matches }.sorted(by: Match.precedes).prefix(count))
    }
  }
}

/// The best matches seen so far, at most `count`, in a heap whose root is the worst of them.
struct NearestList: Sendable {
  private let count: Int
  private(set) var matches: [Match] = []

  init(count: Int) { self.count = count }

  mutating func offer(_ cosine: Float, row: Int) {
    if matches.count == count {
      // Rows come in ascending order, so an equal one behind does not displace the root.
      guard cosine > matches[0].cosine else { return }
      matches[0] = Match(row: row, cosine: cosine)
      siftDown()
    } else {
      matches.append(Match(row: row, cosine: cosine))
      siftUp()
    }
  }

  private mutating func siftUp() {
    var child = matches.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard Match.precedes(matches[parent], matches[child]) else { return }
      matches.swapAt(parent, child)
      child = parent
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < matches.count else { return }
      if child + 1 < matches.count, Match.precedes(matches[child], matches[child + 1]) {
        child += 1
      }
      guard Match.precedes(matches[parent], matches[child]) else { return }
      matches.swapAt(parent, child)
      parent = child
    }
  }
}
