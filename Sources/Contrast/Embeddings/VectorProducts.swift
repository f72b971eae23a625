import ContrastTensor

/// Dot products of many vectors with a few, block by block.
enum VectorProducts {
  /// Calls `body` with the products of each block of rows and collects its results in order.
  ///
  /// - Parameter body: gets the products `[rows, queries]` and the rows they belong to; runs on
  ///   several threads.
  static func byBlock<Result: Sendable>(
    _ items: Embeddings, _ queries: Embeddings, blockRows: Int, blocks: Int, threads: Int,
    _ body: @Sendable (UnsafePointer<Float>, Range<Int>) -> Result
  ) -> [Result] {
    let workers = min(threads, blocks)
    var results = [Result?](repeating: nil, count: blocks)
    results.withUnsafeMutableBufferPointer { results in
      nonisolated(unsafe) let results = results
      items.values.withUnsafeBufferPointer { values in
        queries.values.withUnsafeBufferPointer { queryValues in
          Products.blocks(
            values.baseAddress!, rows: items.count, width: items.width, queryValues.baseAddress!,
            queries: queries.count, blockRows: blockRows, threads: workers
          ) { block, _, rows, scores in
            results[block] = body(scores, rows)
          }
        }
      }
    }
    return results.map { $0! }
  }
}
