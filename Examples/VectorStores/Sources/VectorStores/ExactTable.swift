import Contrast

/// The rows of an ``ExactVectorStore``, a value: a search works on a copy while the store goes on.
struct ExactTable: Sendable {
  /// A filter that one record in so many fits is answered by looking at those alone.
  private static let sparseShare = 16

  private let schema: VectorSchema
  private var ids: [Int64] = []
  private var rows: [Int64: Int] = [:]
  /// Whether a row has not been deleted or replaced.
  private var isAlive: [Bool] = []
  /// The attributes by name, `[rows]` each.
  private var columns: [String: [AttributeValue]] = [:]
  /// The vectors as they came, in the parts in which they came; `starts` has the first row of each.
  private var parts: [Embeddings] = []
  private var starts: [Int] = []
  private var index: SearchIndex

  init(schema: VectorSchema) {
    self.schema = schema
    index = SearchIndex(width: schema.width, precision: .float32)
  }

  // MARK: Changes

  /// - Parameter records: checked, each id once.
  mutating func upsert(_ records: [VectorRecord], threads: Int) throws {
    guard !records.isEmpty else { return }
    let vectors = try Embeddings(
      normalizing: records.flatMap(\.vector), width: schema.width)
    append(records.map(\.id), vectors, threads: threads) { name in
      records.map { $0.attributes[name] ?? .flag(false) }
    }
    try compactIfNeeded(threads: threads)
  }

  mutating func delete(_ ids: [Int64], threads: Int) throws {
    for id in ids {
      if let row = rows.removeValue(forKey: id) { isAlive[row] = false }
    }
    try compactIfNeeded(threads: threads)
  }

  private mutating func append(
    _ newIDs: [Int64], _ vectors: Embeddings, threads: Int,
    _ values: (_ name: String) -> [AttributeValue]
  ) {
    for (place, id) in newIDs.enumerated() {
      if let old = rows.updateValue(ids.count + place, forKey: id) { isAlive[old] = false }
    }
    starts.append(ids.count)
    parts.append(vectors)
    ids += newIDs
    isAlive += Array(repeating: true, count: newIDs.count)
    for name in schema.names { columns[name, default: []] += values(name) }
    index.append(vectors, threads: threads)
  }

  /// Makes one part of what is alive, where most rows are dead or parts have become many.
  private mutating func compactIfNeeded(threads: Int) throws {
    let dead = ids.count - rows.count
    guard (dead > 1_024 && dead > rows.count) || parts.count > 64 else { return }
    let kept = isAlive.indices.filter { isAlive[$0] }
    var new = ExactTable(schema: schema)
    if !kept.isEmpty {
      new.append(kept.map { ids[$0] }, vectors(of: kept), threads: threads) { name in
        let column = columns[name, default: []]
        return kept.map { column[$0] }
      }
    }
    self = new
  }

  private func vectors(of rows: [Int]) -> Embeddings {
    var result = Embeddings(width: schema.width)
    var next = 0
    // Rows ascend, so those of a part stand together.
    for (part, vectors) in parts.enumerated() {
      let range = starts[part]..<starts[part] + vectors.count
      let first = next
      while next < rows.count, range.contains(rows[next]) { next += 1 }
      guard next > first else { continue }
      let chosen = vectors.rows(rows[first..<next].map { $0 - range.lowerBound })
      result = result.count == 0 ? chosen : result.appending(chosen)
    }
    return result
  }

  // MARK: Search

  /// The rows that are alive and fit, in ascending order.
  func rows(where filter: VectorFilter) -> [Int] {
    guard filter != .all else { return isAlive.indices.filter { isAlive[$0] } }
    return isAlive.indices.filter { row in
      isAlive[row] && filter.fits { columns[$0]?[row] }
    }
  }

  func nearest(
    to query: Embeddings, where filter: VectorFilter, page: Range<Int>, threads: Int
  ) -> [VectorMatch] {
    let fitting = rows(where: filter)
    let wanted = min(page.upperBound, fitting.count)
    guard page.lowerBound < wanted else { return [] }
    if fitting.count < ids.count / Self.sparseShare {
      let found = vectors(of: fitting).nearest(
        to: query, count: fitting.count, threads: threads)[0]
      return cut(found.map { VectorMatch(id: ids[fitting[$0.row]], cosine: $0.cosine) }, page)
    }
    var fits = [Bool](repeating: false, count: ids.count)
    for row in fitting { fits[row] = true }
    // As many as are likely to hold what is wanted, and more where they do not.
    var count = min(ids.count, (wanted + 16) * (1 + ids.count / fitting.count))
    while true {
      let all = index.nearest(to: query, count: count, threads: threads)[0]
      let found = all.filter { fits[$0.row] }
      // All that are as near as the last one wanted must be there, for the order of ids to decide among them.
      let isComplete =
        all.count == ids.count
        || (found.count >= wanted && (all.last?.cosine ?? -2) < found[wanted - 1].cosine)
      if isComplete {
        return cut(found.map { VectorMatch(id: ids[$0.row], cosine: $0.cosine) }, page)
      }
      count = min(ids.count, 4 * count)
    }
  }

  private func cut(_ matches: [VectorMatch], _ page: Range<Int>) -> [VectorMatch] {
    let sorted = matches.sorted { a, b in
      a.cosine != b.cosine ? a.cosine > b.cosine : a.id < b.id
    }
    return Array(sorted[min(page.lowerBound, sorted.count)..<min(page.upperBound, sorted.count)])
  }
}
