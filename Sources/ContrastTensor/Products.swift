import COpenBLAS

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
    BLAS.exclusively {
      Parallel.perform(blocks, threads: threads) { block, worker in
        let range = block * blockRows..<min((block + 1) * blockRows, rows)
        let products = scratch + worker * blockRows * queries
        let start = items + range.lowerBound * width
        if queries == 1 {
          // A matrix product would first copy the rows into its own order.
          cblas_sgemv(
            CblasRowMajor, CblasNoTrans, blasint(range.count), blasint(width), 1, start,
            blasint(width), queryValues, 1, 0, products, 1)
        } else {
          BLAS.multiply(
            BLAS.Matrix(base: start, stride: width),
            BLAS.Matrix(base: queryValues, stride: width, transposed: true), into: products,
            stride: queries, m: range.count, n: queries, k: width)
        }
        body(block, range, products)
      }
    }
  }
}
