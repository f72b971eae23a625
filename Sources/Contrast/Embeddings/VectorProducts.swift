import ContrastRuntime
import ContrastTensor

/// Dot products of many vectors with many others, block by block.
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

extension VectorProducts {
  /// The scaled cosines of every vector of `a` with every one of `b`.
  ///
  /// Both are read where they lie; of the shorter a packed copy is made. Blocks of products go from the
  /// cache to their place in the result, which is the only other memory.
  ///
  /// - Parameters:
  ///   - a: `[rows, width]`.
  ///   - b: `[columns, width]`.
  ///   - scale: of each cosine.
  ///   - bias: is added after that.
  ///   - threads: at least 1.
  ///   - finish: is applied to each row of scaled cosines, `[columns]`; nil leaves them.
  /// - Returns: `[rows, columns]`.
  static func scores(
    _ a: Embeddings, _ b: Embeddings, scale: Float = 1, bias: Float = 0, threads: Int,
    finish: (@Sendable (UnsafeMutableBufferPointer<Float>) -> Void)? = nil
  ) -> Scores {
    checkOption(a.width == b.width, "the widths \(a.width) and \(b.width) differ")
    checkCount(threads, "threads")
    let (rows, columns) = (a.count, b.count)
    guard rows > 0, columns > 0 else { return Scores(rows: rows, columns: columns, values: []) }
    let values = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      // Blocks of products have places of their own.
      nonisolated(unsafe) let target = buffer.baseAddress!
      func row(_ row: Int) -> UnsafeMutableBufferPointer<Float> {
        UnsafeMutableBufferPointer(start: target + row * columns, count: columns)
      }
      a.withTensor { a in
        b.withTensor { b in
          if rows >= columns {
            Products.all(a, b, threads: threads) { range, products in
              let place = target + range.lowerBound * columns
              for i in 0..<range.count * columns { place[i] = products[i] * scale + bias }
              if let finish { for index in range { finish(row(index)) } }
            }
          } else {
            Products.all(b, a, threads: threads) { range, products in
              for index in 0..<rows {
                let place = target + index * columns + range.lowerBound
                for i in 0..<range.count { place[i] = products[i * rows + index] * scale + bias }
              }
            }
            if let finish {
              Parallel.perform(rows, threads: threads) { index, _ in finish(row(index)) }
            }
          }
        }
      }
      count = rows * columns
    }
    return Scores(rows: rows, columns: columns, values: values)
  }
}

extension Embeddings {
  /// Calls `body` with the vectors as a tensor `[count, width]` over their own memory, which is valid in
  /// `body` only.
  fileprivate func withTensor(_ body: (Tensor) -> Void) {
    values.withUnsafeBufferPointer {
      body(Tensor(borrowing: $0.baseAddress!, shape: [count, width]))
    }
  }
}
