import CContrastKernels

/// How one worker's memory is divided: what the products keep, the scores of a block of queries and
/// keys, and four numbers for each query.
struct AttentionScratch {
  /// The keys of a block.
  let keys: Int
  /// The queries of a block.
  let queries: Int
  /// The bytes of what the products keep.
  let factors: Int

  /// - Parameters:
  ///   - queries: of the sequence that has the most.
  ///   - keyCounts: the numbers of keys of the sequences. What products keep of few keys may be more
  ///     than of many, which are cut otherwise.
  ///   - products: that will use it.
  init(queries: Int, keyCounts: Set<Int>, products: some AttentionProducts) {
    let queries = min(queries, 96)
    let keys = products.blockKeys(min(max(keyCounts.max() ?? 0, 1), 768))
    let needs = keyCounts.lazy.filter { $0 > 0 }.map {
      products.byteCount(keys: $0, blockKeys: keys, queries: queries)
    }
    self.queries = queries
    self.keys = keys
    factors = (needs.max() ?? 0).roundedUp(to: 64)
  }

  var byteCount: Int { (factors + (keys + 4) * queries * 4).roundedUp(to: 64) }
}

/// The scores of a block of queries and keys, and what the softmax knows of each query so far.
struct SoftmaxScratch {
  /// `[queries, keys]`.
  let scores: MatrixColumns
  private let maximum: UnsafeMutablePointer<Float>
  private let sum: UnsafeMutablePointer<Float>
  private let correction: UnsafeMutablePointer<Float>
  private let valid: UnsafeMutablePointer<Int32>

  /// In `(scratch.keys + 4) · scratch.queries` numbers of memory.
  init(_ memory: UnsafeMutableRawPointer, _ scratch: AttentionScratch) {
    let queries = scratch.queries
    let base = memory.assumingMemoryBound(to: Float.self)
    scores = MatrixColumns(base: base, stride: scratch.keys)
    maximum = base + scratch.keys * queries
    sum = maximum + queries
    correction = sum + queries
    valid = UnsafeMutableRawPointer(correction + queries)
      .bindMemory(to: Int32.self, capacity: queries)
  }

  /// For `count` other queries.
  func begin(_ count: Int) {
    maximum.update(repeating: -.infinity, count: count)
    sum.update(repeating: 0, count: count)
  }

  /// Brings the products of queries at `positions` with `keys`, which are in ``scores``, to what the
  /// softmax takes: bounded, with their bias, and without the keys that a query does not see.
  func block(
    _ scoring: AttentionScoring, head: Int, _ positions: Range<Int>, _ keys: Range<Int>,
    _ visible: VisibleKeys
  ) -> SoftmaxBlock {
    let count = positions.count
    if let softCap = scoring.softCap {
      contrast_soft_cap(scores.base, scores.stride, scoring.scale, softCap, count, keys.count)
    } else if scoring.bias != nil {
      correction.update(repeating: scoring.scale, count: count)
      contrast_scale_rows(scores.base, scores.stride, correction, count, keys.count)
    }
    let hides = !visible.areAll(keys, seenBy: positions)
    if hides || scoring.bias != nil {
      for (i, position) in positions.enumerated() {
        let row = scores[i]
        let seen = visible(position).clamped(to: keys)
        if let bias = scoring.bias(head: head, position: position), !seen.isEmpty {
          let first = row + seen.lowerBound - keys.lowerBound
          contrast_add(first, bias + seen.lowerBound, first, seen.count)
        }
        // An empty range that was clamped lies at one of the ends.
        valid[i] = Int32(seen.upperBound - keys.lowerBound)
        row.update(repeating: -.infinity, count: seen.lowerBound - keys.lowerBound)
      }
    }
    return SoftmaxBlock(
      scores: scores, scale: scoring.softmaxScale, valid: hides ? valid : nil, maximum: maximum,
      sum: sum, correction: correction)
  }

  /// Divides the sums `[count, width]` of weighted values by the sums of the weights; those of
  /// queries that saw no key stay zero.
  func finish(_ target: MatrixColumns, count: Int, width: Int) {
    for i in 0..<count { correction[i] = sum[i] == 0 ? 0 : 1 / sum[i] }
    contrast_scale_rows(target.base, target.stride, correction, count, width)
  }
}
