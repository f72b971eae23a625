import CContrastKernels

/// Products of a long list of vectors with a few others, for search.
package enum Products {
  /// For each block of `blockRows` rows of `items`, the dot products with all queries.
  ///
  /// - Parameters:
  ///   - items: `[rows, width]`.
  ///   - queryValues: `[queries, width]`.
  ///   - body: gets the number of the block, its rows, and the products `[block rows, queries]`;
  ///     called on several threads, for each block once.
  package static func blocks(
    _ items: UnsafePointer<Float>, rows: Int, width: Int, _ queryValues: UnsafePointer<Float>,
    queries: Int, blockRows: Int, threads: Int,
    _ body: (_ block: Int, _ rows: Range<Int>, _ products: UnsafePointer<Float>) -> Void
  ) {
    let blocks = (rows + blockRows - 1) / blockRows
    let scratch = UnsafeMutablePointer<Float>.allocate(capacity: threads * blockRows * queries)
    defer { scratch.deallocate() }
    // Few queries are compared one by one as the vectors stream past; many make a matrix product.
    let unit = contrast_panel_width()
    let panels: UnsafeMutablePointer<Float>? =
      queries <= unit / 2
      ? nil : .allocate(capacity: (queries + unit - 1) / unit * unit * width)
    defer { panels?.deallocate() }
    if let panels { contrast_pack_panels(queryValues, width, 1, queries, width, panels) }

    Parallel.perform(blocks, threads: threads) { block, worker in
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
      body(block, range, products)
    }
  }
}
