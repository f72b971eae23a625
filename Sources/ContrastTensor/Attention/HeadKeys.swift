/// Keys and values that the queries of one sequence and one key head meet: those in the pages of a cache,
/// and behind them rows.
struct HeadKeys {
  /// How many of each.
  struct Counts: Hashable {
    let cached: Int
    let own: Int

    var total: Int { cached + own }
  }

  let counts: Counts
  /// The pages of the cache.
  let parts: [KeyValuePart]
  /// `[counts.own, headWidth]`; not there if there are none.
  private let own: (key: MatrixColumns, value: MatrixColumns)?

  /// - Parameters:
  ///   - parts: the pages of the cache.
  ///   - cached: the number of tokens in them.
  ///   - rows: of `key` and `value` that come behind.
  ///   - column: the first of the head.
  init(
    _ parts: [KeyValuePart], cached: Int, rows: Range<Int>, of key: Tensor?, _ value: Tensor?,
    column: Int
  ) {
    self.parts = parts
    counts = Counts(cached: cached, own: rows.count)
    if let key, let value {
      own = (
        MatrixColumns(key, from: column).rows(from: rows.lowerBound),
        MatrixColumns(value, from: column).rows(from: rows.lowerBound)
      )
    } else {
      own = nil
    }
  }

  /// Rows from one on, which are not in the cache.
  func ownRows(from key: Int) -> (key: MatrixColumns, value: MatrixColumns) {
    (own!.key.rows(from: key - counts.cached), own!.value.rows(from: key - counts.cached))
  }

  /// The bytes that all keys and values take one below the other, where some are cached.
  static func rowBytes(_ counts: Counts, width: Int) -> Int {
    counts.cached == 0 ? 0 : (2 * counts.total * width * 4).roundedUp(to: 64)
  }

  /// All keys and values as rows `[counts.total, width]`, read back from the cache into `memory`, if it
  /// has some.
  func rows(width: Int, in memory: UnsafeMutableRawPointer) -> (
    key: MatrixColumns, value: MatrixColumns
  ) {
    guard counts.cached > 0 else { return own! }
    let base = memory.assumingMemoryBound(to: Float.self)
    let keys = MatrixColumns(base: base, stride: width)
    let values = MatrixColumns(base: base + counts.total * width, stride: width)
    for first in stride(from: 0, to: counts.cached, by: KeyValueForm.tokensPerPage) {
      let count = min(KeyValueForm.tokensPerPage, counts.cached - first)
      parts[first / KeyValueForm.tokensPerPage].read(
        count: count, keys: keys.rows(from: first), values: values.rows(from: first))
    }
    for row in 0..<counts.own {
      let place = counts.cached + row
      keys[place].update(from: own!.key[row], count: width)
      values[place].update(from: own!.value[row], count: width)
    }
    return (keys, values)
  }
}

/// Rows of queries that go through attention together: some queries of one head, or the heads of one
/// query that share a key head.
struct QueryRows {
  /// `[count, headWidth]`.
  let source: MatrixColumns
  /// Where their result goes.
  let target: MatrixColumns
  let count: Int
  /// Of the first row.
  let head: Int
  /// Of the first row.
  let position: Int
  /// Whether the rows are heads of one query.
  let areHeads: Bool

  /// The positions of the queries.
  var positions: Range<Int> { position..<position + (areHeads ? 1 : count) }

  func head(of row: Int) -> Int { areHeads ? head + row : head }

  func position(of row: Int) -> Int { areHeads ? position : position + row }
}
