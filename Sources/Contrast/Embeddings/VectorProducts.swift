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
    guard a.vectorsPerItem == 1, b.vectorsPerItem == 1 else {
      return largest(a, b, scale: scale, bias: bias, threads: threads, finish: finish)
    }
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

// MARK: - Rows of several vectors

extension VectorProducts {
  /// How many products of single vectors are there at a time.
  private static let productsAtOnce = 4 << 20

  /// The same of rows of several vectors: the largest cosine of any two of theirs.
  private static func largest(
    _ a: Embeddings, _ b: Embeddings, scale: Float, bias: Float, threads: Int,
    finish: (@Sendable (UnsafeMutableBufferPointer<Float>) -> Void)?
  ) -> Scores {
    let (rows, columns) = (a.count, b.count)
    guard rows > 0, columns > 0 else { return Scores(rows: rows, columns: columns, values: []) }
    let (ofA, ofB) = (a.vectorsPerItem, b.vectorsPerItem)
    let step = Swift.max(productsAtOnce / (ofA * ofB * columns), 1)
    let items = b.flat
    let values = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      nonisolated(unsafe) let target = buffer.baseAddress!
      for start in stride(from: 0, to: rows, by: step) {
        let part = start..<Swift.min(start + step, rows)
        let products = scores(a.rows(part).flat, items, threads: threads)
        products.values.withUnsafeBufferPointer { products in
          nonisolated(unsafe) let products = products.baseAddress!
          Parallel.perform(part.count, threads: threads) { item, _ in
            let row = UnsafeMutableBufferPointer(
              start: target + (start + item) * columns, count: columns)
            for column in 0..<columns {
              var best = -Float.infinity
              for vector in item * ofA..<(item + 1) * ofA {
                let first = products + vector * columns * ofB + column * ofB
                for other in 0..<ofB { best = Swift.max(best, first[other]) }
              }
              row.initializeElement(at: column, to: best * scale + bias)
            }
            finish?(row)
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
