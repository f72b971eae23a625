import CContrastKernels

/// Which keys a query may look at.
public enum AttentionMask: Sendable, Equatable {
  /// Every key of its sequence.
  case bidirectional
  /// Its own position and those before it.
  case causal
}

/// The shape of the heads of an attention layer.
public struct AttentionHeads: Sendable, Equatable {
  /// The number of query heads.
  public let count: Int
  /// The number of key and value heads; query head `i` uses number `i / (count / keyValueCount)`.
  public let keyValueCount: Int
  /// The width of one head.
  public let width: Int

  public init(count: Int, keyValueCount: Int? = nil, width: Int) {
    self.count = count
    self.keyValueCount = keyValueCount ?? count
    self.width = width
    precondition(count > 0 && width > 0 && count % self.keyValueCount == 0)
  }
}

extension Run {
  /// `softmax(scale · Q Kᵀ) V` inside each sequence, for each head.
  ///
  /// Blocks of queries meet blocks of keys with a running softmax (Dao et al. 2022,
  /// "FlashAttention"), so no matrix of scores larger than one block exists.
  ///
  /// - Parameters:
  ///   - query: `[rows, heads.count · heads.width]`.
  ///   - key, value: `[rows, heads.keyValueCount · heads.width]`.
  ///   - layout: the sequences among the rows.
  ///   - scale: usually `1 / √heads.width`.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout, heads: AttentionHeads,
    mask: AttentionMask, scale: Float
  ) -> Tensor {
    precondition(query.rows == layout.rows && query.width == heads.count * heads.width)
    precondition(key.rows == layout.rows && key.width == heads.keyValueCount * heads.width)
    precondition(value.rows == layout.rows && value.width == key.width)
    let output = make([layout.rows, query.width])
    let blocks = (0..<layout.count).flatMap { sequence in
      stride(from: layout[sequence].lowerBound, to: layout[sequence].upperBound, by: Self.queryBlock)
        .map { start in
          let rows = layout[sequence]
          return QueryBlock(
            queries: start..<min(start + Self.queryBlock, rows.upperBound), sequence: rows)
        }
    }
    guard !blocks.isEmpty else { return output }
    let longest = (0..<layout.count).map { layout[$0].count }.max() ?? 0
    let scratch = AttentionScratch(
      keys: min(longest, Self.keyBlock), queries: min(longest, Self.queryBlock))
    let memory = make([min(threads, blocks.count * heads.count), scratch.floats])
    BLAS.exclusively {
      parallel(blocks.count * heads.count) { task, worker in
        let (block, head) = (blocks[task / heads.count], task % heads.count)
        let keyColumn = head / (heads.count / heads.keyValueCount) * heads.width
        attend(
          block, query: query.pointer + head * heads.width, key: key.pointer + keyColumn,
          value: value.pointer + keyColumn, output: output.pointer + head * heads.width,
          strides: (query.rowStride, key.rowStride, value.rowStride, output.rowStride),
          headWidth: heads.width, mask: mask, scale: scale, scratch: scratch,
          memory: memory.pointer + worker * scratch.floats)
      }
    }
    return output
  }

  static let queryBlock = 96
  static let keyBlock = 768

  private struct QueryBlock {
    /// Rows of the queries.
    let queries: Range<Int>
    /// Rows of the whole sequence.
    let sequence: Range<Int>
  }

  /// The parts of one worker's memory: a block of scores and four numbers a query.
  private struct AttentionScratch {
    let keys: Int
    let queries: Int
    var floats: Int { (keys + 4) * queries }
  }

  private func attend(
    _ block: QueryBlock, query: UnsafePointer<Float>, key: UnsafePointer<Float>,
    value: UnsafePointer<Float>, output: UnsafeMutablePointer<Float>,
    strides: (query: Int, key: Int, value: Int, output: Int), headWidth: Int, mask: AttentionMask,
    scale: Float, scratch: AttentionScratch, memory: UnsafeMutablePointer<Float>
  ) {
    let queries = block.queries
    let count = queries.count
    let scores = memory
    let maximum = memory + scratch.keys * scratch.queries
    let sum = maximum + scratch.queries
    let correction = sum + scratch.queries
    let valid = UnsafeMutableRawPointer(correction + scratch.queries)
      .bindMemory(to: Int32.self, capacity: count)
    maximum.update(repeating: -.infinity, count: count)
    sum.update(repeating: 0, count: count)

    let target = output + queries.lowerBound * strides.output
    // Under a causal mask, keys behind the last query of the block are not looked at.
    let end = mask == .causal ? queries.upperBound : block.sequence.upperBound
    for start in stride(from: block.sequence.lowerBound, to: end, by: scratch.keys) {
      let keys = start..<min(start + scratch.keys, end)
      BLAS.multiply(
        BLAS.Matrix(base: query + queries.lowerBound * strides.query, stride: strides.query),
        BLAS.Matrix(base: key + start * strides.key, stride: strides.key, transposed: true),
        into: scores, stride: scratch.keys, m: count, n: keys.count, k: headWidth)
      if mask == .causal {
        for i in 0..<count {
          valid[i] = Int32(min(max(queries.lowerBound + i + 1 - start, 0), keys.count))
        }
      }
      contrast_softmax_step(
        scores, scratch.keys, scale, mask == .causal ? valid : nil, maximum, sum, correction,
        count, keys.count)
      let isFirst = start == block.sequence.lowerBound
      if !isFirst { contrast_scale_rows(target, strides.output, correction, count, headWidth) }
      BLAS.multiply(
        BLAS.Matrix(base: scores, stride: scratch.keys),
        BLAS.Matrix(base: value + start * strides.value, stride: strides.value), into: target,
        stride: strides.output, m: count, n: headWidth, k: keys.count, beta: isFirst ? 0 : 1)
    }
    for i in 0..<count { correction[i] = 1 / sum[i] }
    contrast_scale_rows(target, strides.output, correction, count, headWidth)
  }
}
