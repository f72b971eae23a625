import CContrastKernels
import ContrastRuntime

/// Products of a long list of vectors with a few others, for search.
package enum Products {
  /// For each block of `blockRows` rows of `items`, the dot products with all queries.
  ///
  /// - Parameters:
  ///   - items: `[rows, width]`.
  ///   - queryValues: `[queries, width]`.
  ///   - body: gets the number of the block and of the worker, the rows, and the products
  ///     `[block rows, queries]`; called on several threads, for each block once and by each worker
  ///     in ascending order.
  package static func blocks(
    _ items: UnsafePointer<Float>, rows: Int, width: Int, _ queryValues: UnsafePointer<Float>,
    queries: Int, blockRows: Int, threads: Int,
    _ body: (
      _ block: Int, _ worker: Int, _ rows: Range<Int>, _ products: UnsafePointer<Float>
    ) -> Void
  ) {
    let blocks = (rows + blockRows - 1) / blockRows
    let workers = min(threads, blocks)
    let scratch = UnsafeMutablePointer<Float>.allocate(capacity: workers * blockRows * queries)
    defer { scratch.deallocate() }
    // Few queries are compared one by one as the vectors stream past; many make a matrix product.
    let unit = contrast_panel_width()
    let panels: UnsafeMutablePointer<Float>? =
      queries <= unit / 4
      ? nil : .allocate(capacity: (queries + unit - 1) / unit * unit * width)
    defer { panels?.deallocate() }
    if let panels { contrast_pack_panels(queryValues, width, 1, queries, width, panels) }

    Parallel.perform(blocks, threads: workers) { block, worker in
      let range = block * blockRows..<min((block + 1) * blockRows, rows)
      let products = scratch + worker * blockRows * queries
      let start = items + range.lowerBound * width
      if let panels {
        contrast_multiply_panels(
          start, width, range.count, panels, width, width, queries, products, queries, 0, nil)
      } else {
        contrast_dot_rows(
          start, width, range.count, queryValues, width, queries, width, products, queries)
      }
      body(block, worker, range, products)
    }
  }

  /// Gets the number of the worker, some items, and their products with all queries,
  /// `[queries, items]`. Called on several threads, for all items once and by each worker in
  /// ascending order.
  package typealias TileReader = (
    _ worker: Int, _ items: Range<Int>, _ products: UnsafePointer<Float>
  ) -> Void

  /// The dot products of all queries with the items, tile by tile, so that a reader who keeps few of
  /// them finds them in the cache.
  ///
  /// - Parameters:
  ///   - items: `[count, width]`.
  ///   - queryValues: `[queries, width]`, at least one.
  ///   - threads: at least 1, and the number of workers.
  package static func tiles(
    of items: UnsafePointer<Float>, count: Int, width: Int, _ queryValues: UnsafePointer<Float>,
    queries: Int, threads: Int, _ body: TileReader
  ) {
    let size = tileSize(items: count, queries: queries, threads: threads)
    let scratch = UnsafeMutablePointer<Float>.allocate(capacity: threads * size * queries)
    defer { scratch.deallocate() }
    blocks(
      items, rows: count, width: width, queryValues, queries: queries, blockRows: size,
      threads: threads
    ) { _, worker, rows, products in
      guard queries > 1 else { return body(worker, rows, products) }
      let transposed = scratch + worker * size * queries
      contrast_transpose(products, queries, transposed, rows.count, rows.count, queries)
      body(worker, rows, transposed)
    }
  }

  /// The same with packed items: outputs of matrices of one width and one precision, numbered through
  /// all of them.
  ///
  /// - Parameters:
  ///   - parts: the matrices, at least one.
  ///   - queries: `[n, width]`, at least one.
  ///   - threads: at least 1, and the number of workers.
  package static func tiles(
    of parts: [WeightMatrix], _ queries: Tensor, threads: Int, _ body: TileReader
  ) {
    let count = parts.reduce(0) { $0 + $1.outputs }
    let unit = parts[0].panelWidth
    let size =
      (tileSize(items: count, queries: queries.rows, threads: threads) + unit - 1) / unit * unit
    var tiles: [(part: WeightMatrix, columns: Range<Int>, first: Int)] = []
    var first = 0
    for part in parts {
      for start in stride(from: 0, to: part.outputs, by: size) {
        tiles.append((part, start..<min(start + size, part.outputs), first + start))
      }
      first += part.outputs
    }
    let rows = parts[0].prepared(ProductInput(x: queries), Run(threads: threads))
    let scratch = UnsafeMutablePointer<Float>.allocate(capacity: threads * size * queries.rows)
    defer { scratch.deallocate() }
    func multiply() {
      Parallel.perform(tiles.count, threads: threads) { tile, worker in
        let (part, columns, first) = tiles[tile]
        let products = scratch + worker * size * queries.rows
        part.multiply(
          rows, rows: 0..<queries.rows, columns: columns, into: products, yStride: columns.count,
          epilogue: nil)
        body(worker, first..<first + columns.count, products)
      }
    }
    if parts[0].usesBLAS { BLAS.exclusively(multiply) } else { multiply() }
  }

  /// The fewest items of a tile but the last.
  package static let leastTile = 64

  /// How many items make a tile: their products stay in the second-level cache, and every thread has
  /// many tiles, so that a late one is short.
  private static func tileSize(items: Int, queries: Int, threads: Int) -> Int {
    max(leastTile, min(4096, 131_072 / queries, items / (16 * threads)))
  }

  /// The dot products of all rows of one matrix with all of another.
  ///
  /// - Parameters:
  ///   - long: `[rows, width]`, float32; the better the more rows it has.
  ///   - short: `[outputs, width]`, float32; is packed.
  ///   - threads: at least 1.
  ///   - body: gets some rows of `long` and their products, `[rows.count, outputs]`; called on several
  ///     threads, for all rows once.
  package static func all(
    _ long: Tensor, _ short: Tensor, threads: Int,
    _ body: (_ rows: Range<Int>, _ products: UnsafePointer<Float>) -> Void
  ) {
    let (rows, outputs) = (long.rows, short.rows)
    guard rows > 0, outputs > 0 else { return }
    let matrix = WeightMatrix(short, threads: threads)
    let input = matrix.prepared(ProductInput(x: long), Run(threads: threads))
    // Several blocks a thread, so that a late one is short, and each read again from the cache.
    let share = threads == 1 ? rows : (rows + 4 * threads - 1) / (4 * threads)
    let size = min(share, max(24, 524_288 / outputs))
    let blocks = (rows + size - 1) / size
    let scratch = UnsafeMutablePointer<Float>.allocate(
      capacity: min(threads, blocks) * size * outputs)
    defer { scratch.deallocate() }
    func multiply() {
      Parallel.perform(blocks, threads: threads) { block, worker in
        let range = block * size..<min((block + 1) * size, rows)
        let products = scratch + worker * size * outputs
        matrix.multiply(
          input, rows: range, columns: 0..<outputs, into: products, yStride: outputs, epilogue: nil)
        body(range, products)
      }
    }
    if matrix.usesBLAS { BLAS.exclusively(multiply) } else { multiply() }
  }

  /// The least index below `count` whose number is above `bound`, or `count`. NaN is not above.
  package static func firstAbove(
    _ bound: Float, in numbers: UnsafePointer<Float>, count: Int
  ) -> Int {
    contrast_first_above(numbers, count, bound)
  }
}
