import ContrastRuntime
import ContrastTensor

/// Vectors packed for exact search, in as few bytes as wanted.
///
/// One query reads every vector once, so its time is that of reading the memory: bfloat16 halves it and
/// int8 quarters it. Many queries become a matrix product.
///
///     let index = SearchIndex(photos, precision: .int8, threads: 8)
///     let matches = index.nearest(to: texts, count: 10, threads: 8)
///
/// The search is exhaustive: nothing is skipped, and what it finds is the nearest by the rounded
/// numbers. In bfloat16 vectors are rounded (and queries too, where the processor sums pairs of
/// bfloat16 faster than it multiplies float32); in int8 vectors and queries become integers with a
/// scale for each, whose sums are exact. Neighbours that are nearly equally far may change places; to
/// have the order of the vectors as they were, look at a few more and rank those again with
/// ``Embeddings/nearest(to:count:among:)``.
public struct SearchIndex: Sendable {
  /// The length of a vector.
  public let width: Int
  /// How the vectors are kept. Vectors of more than 65,536 numbers are in bfloat16 where int8 is asked
  /// for, as the sums could overflow.
  package let precision: Precision
  /// The number of rows.
  public private(set) var count = 0
  /// The vectors of a row.
  private var vectorsPerItem = 1
  /// The vectors as the outputs of matrices, `[vectors, width]` each.
  private var parts: [WeightMatrix] = []

  /// How many vectors are packed at a time; only so many are there in float32 a second time.
  private static let partSize = 16_384

  /// Nothing yet, of the given width.
  ///
  /// - Parameters:
  ///   - width: of the vectors, at least 1.
  ///   - precision: how to keep them.
  public init(width: Int, precision: Precision) {
    checkCount(width, "width")
    self.width = width
    self.precision = precision
  }

  /// - Parameters:
  ///   - embeddings: the vectors; the index does not hold on to them.
  ///   - precision: how to keep them.
  ///   - threads: share the packing.
  ///   - progress: told of the vectors that are packed.
  public init(
    _ embeddings: Embeddings, precision: Precision, threads: Int = Threads.standard,
    progress: ProgressHandler? = nil
  ) {
    self.init(width: embeddings.width, precision: precision)
    append(embeddings, threads: threads, progress: progress)
  }

  /// Adds vectors behind those that are there.
  ///
  /// Append thousands at a time: each call begins a matrix of its own, which is padded to whole panels
  /// of 8 to 32 vectors.
  ///
  /// - Parameters:
  ///   - embeddings: as wide as the index.
  ///   - threads: share the packing.
  ///   - progress: told of the vectors that are packed.
  public mutating func append(
    _ embeddings: Embeddings, threads: Int = Threads.standard, progress: ProgressHandler? = nil
  ) {
    precondition(embeddings.width == width, "widths \(width) and \(embeddings.width)")
    if count == 0 { vectorsPerItem = embeddings.vectorsPerItem }
    precondition(
      embeddings.vectorsPerItem == vectorsPerItem,
      "\(vectorsPerItem) and \(embeddings.vectorsPerItem) vectors a row")
    let total = embeddings.count * vectorsPerItem
    for start in stride(from: 0, to: total, by: Self.partSize) {
      let rows = start..<min(start + Self.partSize, total)
      let part = Tensor(shape: [rows.count, width]) { buffer in
        _ = buffer.update(
          fromContentsOf: embeddings.values[rows.lowerBound * width..<rows.upperBound * width])
      }
      parts.append(WeightMatrix(part, precision: precision, threads: threads))
      progress?(WorkProgress(.indexing, done: rows.upperBound, total: total))
    }
    count += embeddings.count
  }

  /// The bytes that the packed vectors take.
  public var byteCount: Int { parts.reduce(0) { $0 + $1.byteCount } }

  /// The vectors closest to each query, by exact search over the rounded vectors.
  ///
  /// All vectors are read once for a thousand queries together. A vector with a NaN is never found.
  ///
  /// - Parameters:
  ///   - queries: `[n, width]`.
  ///   - count: how many to return for each; fewer where there are fewer.
  ///   - threads: at least 1.
  /// - Returns: for each query its matches, closest first, with the cosines of the rounded vectors;
  ///   equals in the order of their rows. The same for any number of threads.
  public func nearest(to queries: Embeddings, count: Int, threads: Int = Threads.standard)
    -> [[Match]]
  {
    precondition(queries.width == width, "widths \(width) and \(queries.width)")
    checkOption(count >= 0, "count is \(count); it must be at least 0")
    checkCount(threads, "threads")
    guard count > 0, self.count > 0, queries.count > 0 else {
      return [[Match]](repeating: [], count: queries.count)
    }
    let rows = Tensor(queries.values, shape: [queries.count * queries.vectorsPerItem, width])
    return NearestList.collect(
      queries, count: count, vectorsPerItem: vectorsPerItem, threads: threads
    ) {
      Products.tiles(of: parts, rows.rows($0), threads: threads, $1)
    }
  }
}
