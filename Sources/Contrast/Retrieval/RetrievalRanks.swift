/// The place of the right item for each of many queries; 0 is the first.
public struct RetrievalRanks: Sendable, Equatable {
  /// For each query how many items stand before the right one.
  package let ranks: [Int]

  /// - Parameter ranks: for each query how many items stand before the right one.
  package init(_ ranks: [Int]) { self.ranks = ranks }

  /// The number of queries.
  public var count: Int { ranks.count }

  /// The number of queries whose right item is among the first `k`.
  ///
  /// - Parameter k: at least 1.
  public func hits(at k: Int) -> Int { ranks.count { $0 < k } }

  /// The share of queries whose right item is among the first `k`, from 0 to 1; `nil` without queries.
  ///
  /// - Parameter k: at least 1.
  public func rate(at k: Int) -> Double? {
    ranks.isEmpty ? nil : Double(hits(at: k)) / Double(count)
  }
}

extension RetrievalRanks {
  /// Which of two items with the same cosine comes first.
  enum Ties {
    /// The one with the smaller row.
    case byRow
    /// The wrong one.
    case against
  }

  /// For each query the best place of its targets among all items.
  ///
  /// - Parameters:
  ///   - queries: `[n, width]`.
  ///   - items: `[m, width]`.
  ///   - targets: for each query the rows of the right items.
  ///   - excluded: for each query an item that does not count, if there is one.
  ///   - ties: how equal cosines are ordered.
  ///   - threads: at least 1.
  /// - Returns: `[n]`; `nil` for a query without targets.
  static func best(
    of queries: Embeddings, among items: Embeddings, targets: [[Int]], excluding excluded: [Int?],
    ties: Ties, threads: Int
  ) -> [Int?] {
    guard queries.count > 0, items.count > 0 else { return targets.map { _ in nil } }
    /// - Parameter row: the cosines of a query with all items.
    @Sendable func rank(_ query: Int, _ row: UnsafePointer<Float>) -> Int? {
      guard let best = targets[query].max(by: { (row[$0], -$0) < (row[$1], -$1) }) else {
        return nil
      }
      let score = row[best]
      let without = excluded.isEmpty ? nil : excluded[query]
      return (0..<items.count).count { item in
        guard row[item] >= score, item != best, item != without else { return false }
        return row[item] > score || ties == .against || item < best
      }
    }
    // The queries are the long side here: each block of them meets all items.
    let blockRows = max(1, min(1024, 1_048_576 / items.count))
    guard queries.vectorsPerItem == 1, items.vectorsPerItem == 1 else {
      return stride(from: 0, to: queries.count, by: blockRows).flatMap { start in
        let rows = start..<min(start + blockRows, queries.count)
        let scores = queries.rows(rows).cosine(to: items, threads: threads)
        return scores.values.withUnsafeBufferPointer { values in
          rows.map { rank($0, values.baseAddress! + ($0 - start) * items.count) }
        }
      }
    }
    let blocks = (queries.count + blockRows - 1) / blockRows
    return VectorProducts.byBlock(
      queries, items, blockRows: blockRows, blocks: blocks, threads: threads
    ) { scores, rows -> [Int?] in
      rows.map { rank($0, scores + ($0 - rows.lowerBound) * items.count) }
    }.flatMap { $0 }
  }
}
