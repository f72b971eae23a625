import ContrastRuntime
import ContrastTensor

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
  /// All vectors are read once for a thousand queries together, in blocks shared among the threads.
  /// A vector with a NaN is never found. ``SearchIndex`` keeps vectors in half the memory or a quarter.
  ///
  /// - Parameters:
  ///   - queries: `[n, width]`.
  ///   - count: how many to return for each; fewer where there are fewer.
  ///   - threads: at least 1.
  /// - Returns: for each query its matches, closest first; equals in the order of their rows.
  public func nearest(to queries: Embeddings, count: Int, threads: Int = Threads.standard)
    -> [[Match]]
  {
    precondition(queries.width == width, "widths \(width) and \(queries.width)")
    checkOption(count >= 0, "count is \(count); it must be at least 0")
    checkCount(threads, "threads")
    guard count > 0, self.count > 0, queries.count > 0 else {
      return [[Match]](repeating: [], count: queries.count)
    }
    return values.withUnsafeBufferPointer { values in
      queries.values.withUnsafeBufferPointer { queryValues in
        NearestList.collect(
          queries, count: count, vectorsPerItem: vectorsPerItem, threads: threads
        ) { group, read in
          Products.tiles(
            of: values.baseAddress!, count: self.count * vectorsPerItem, width: width,
            queryValues.baseAddress! + group.lowerBound * width, queries: group.count,
            threads: threads, read)
        }
      }
    }
  }

  /// The vectors closest to each query among those that a coarser search found.
  ///
  ///     let found = index.nearest(to: texts, count: 40)
  ///     let matches = photos.nearest(to: texts, count: 10, among: found)
  ///
  /// - Parameters:
  ///   - queries: `[n, width]`.
  ///   - count: how many to return for each; fewer where fewer were found.
  ///   - candidates: for each query the rows to look at, as of ``SearchIndex``; their cosines are
  ///     computed anew.
  /// - Returns: for each query its matches, closest first; equals in the order of their rows.
  public func nearest(
    to queries: Embeddings, count: Int, among candidates: [[Match]]
  ) -> [[Match]] {
    precondition(candidates.count == queries.count, "one list of candidates for each query")
    return candidates.enumerated().map { query, candidates in
      let rows = candidates.map(\.row).sorted()
      return self.rows(rows).nearest(to: queries.rows(query...query), count: count)[0]
        .map { Match(row: rows[$0.row], cosine: $0.cosine) }
    }
  }
}

/// The best matches seen so far, at most `count`, in a heap whose root is the worst of them.
struct NearestList: Sendable {
  private let count: Int
  private(set) var matches: [Match] = []

  /// - Parameter count: at least 1.
  init(count: Int) { self.count = count }

  /// Takes up what is better than the worst so far.
  ///
  /// - Parameters:
  ///   - cosines: `[rows.count]`; NaN is passed over.
  ///   - rows: behind those of all earlier calls.
  mutating func offer(_ cosines: UnsafePointer<Float>, rows: Range<Int>) {
    var next = 0
    while matches.count < count, next < rows.count {
      if !cosines[next].isNaN {
        matches.append(Match(row: rows.lowerBound + next, cosine: cosines[next]))
        siftUp()
      }
      next += 1
    }
    // Rows come in ascending order, so an equal one behind does not displace the root.
    while next < rows.count {
      next += Products.firstAbove(
        matches[0].cosine, in: cosines + next, count: rows.count - next)
      guard next < rows.count else { return }
      matches[0] = Match(row: rows.lowerBound + next, cosine: cosines[next])
      siftDown()
      next += 1
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

extension NearestList {
  /// How many queries are compared at a time. Enough of them keep the arithmetic busy, and memory does
  /// not grow with their number.
  private static let groupSize = 1024

  /// The best matches of many queries, of rows that may have several vectors.
  ///
  /// - Parameters:
  ///   - queries: what is asked for.
  ///   - count: how many to return for each, at least 1.
  ///   - vectors: of a row of what is searched.
  ///   - threads: the number of workers.
  ///   - tiles: calls the reader with all cosines of the vectors of a group of queries.
  /// - Returns: for each query its matches, closest first; equals in the order of their rows.
  static func collect(
    _ queries: Embeddings, count: Int, vectorsPerItem vectors: Int, threads: Int,
    _ tiles: (_ group: Range<Int>, _ read: Products.TileReader) -> Void
  ) -> [[Match]] {
    let ofQuery = queries.vectorsPerItem
    guard vectors > 1 || ofQuery > 1 else {
      return collect(queries: queries.count, count: count, threads: threads, tiles)
    }
    // A row whose vectors lie in several tiles is found once in each; with room for all of these, the best rows are
    // among those found.
    let pieces = vectors == 1 ? 1 : (vectors + Products.leastTile - 2) / Products.leastTile + 1
    let found = collect(
      queries: queries.count * ofQuery, count: count * pieces, threads: threads
    ) { group, read in
      withoutActuallyEscaping(read) { read in
        guard vectors > 1 else { return tiles(group, read) }
        tiles(group) { worker, rows, cosines in
          let items = rows.lowerBound / vectors..<(rows.upperBound - 1) / vectors + 1
          withUnsafeTemporaryAllocation(
            of: Float.self, capacity: group.count * items.count
          ) { largest in
            largest.initialize(repeating: -.infinity)
            for query in 0..<group.count {
              let best = largest.baseAddress! + query * items.count
              let own = cosines + query * rows.count
              for row in rows {
                let item = row / vectors - items.lowerBound
                best[item] = max(best[item], own[row - rows.lowerBound])
              }
            }
            read(worker, items, largest.baseAddress!)
          }
        }
      }
    }
    return (0..<queries.count).map { query in
      var best: [Int: Float] = [:]
      for match in found[query * ofQuery..<(query + 1) * ofQuery].joined() {
        best[match.row] = max(best[match.row] ?? -.infinity, match.cosine)
      }
      return Array(
        best.map { Match(row: $0.key, cosine: $0.value) }.sorted(by: Match.precedes).prefix(count))
    }
  }

  /// The best matches of many queries.
  ///
  /// - Parameters:
  ///   - queries: how many.
  ///   - count: how many to return for each, at least 1.
  ///   - threads: the number of workers.
  ///   - tiles: calls the reader with all cosines of a group of queries.
  /// - Returns: for each query its matches, closest first; equals in the order of their rows.
  static func collect(
    queries: Int, count: Int, threads: Int,
    _ tiles: (_ group: Range<Int>, _ read: Products.TileReader) -> Void
  ) -> [[Match]] {
    stride(from: 0, to: queries, by: groupSize).flatMap { first in
      let group = first..<min(first + groupSize, queries)
      // Each worker has lists of its own, `[workers, queries]`.
      var lists = [NearestList](
        repeating: NearestList(count: count), count: threads * group.count)
      lists.withUnsafeMutableBufferPointer { lists in
        tiles(group) { worker, rows, cosines in
          for query in 0..<group.count {
            lists[worker * group.count + query].offer(
              cosines + query * rows.count, rows: rows)
          }
        }
      }
      return (0..<group.count).map { query in
        Array(
          stride(from: query, to: lists.count, by: group.count).flatMap { lists[$0].matches }
            .sorted(by: Match.precedes).prefix(count))
      }
    }
  }
}
