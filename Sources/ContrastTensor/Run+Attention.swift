import CContrastKernels

/// Which keys a query may look at.
public enum AttentionMask: Sendable, Equatable {
  /// Every key of its sequence.
  case bidirectional
  /// Its own position and those before it.
  case causal
  /// Its own position and the `n − 1` before it.
  case slidingWindow(Int)
}

extension AttentionMask {
  /// The keys, of so many, that at least one of `queries` sees.
  package func visible(_ queries: Range<Int>, keys: Int) -> Range<Int> {
    switch self {
    case .bidirectional: 0..<keys
    case .causal: 0..<queries.upperBound
    case .slidingWindow(let width): max(queries.lowerBound + 1 - width, 0)..<queries.upperBound
    }
  }
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
  ///   - key: `[key rows, heads.keyValueCount · heads.width]`.
  ///   - value: as `key`.
  ///   - layout: the sequences among the rows.
  ///   - keyLayout: the sequences among the key rows, as many, if they are others than the queries'
  ///     own.
  ///   - queryPositions: for each sequence the position of its first query among the keys, where only
  ///     a part of the queries is computed.
  ///   - heads: how the columns divide into heads.
  ///   - mask: which keys a query sees.
  ///   - scale: usually `1 / √heads.width`.
  ///   - softCap: bounds the scaled scores `s` to `softCap · tanh(s / softCap)`.
  /// - Returns: `[rows, heads.count · heads.width]`, heads side by side.
  public func attention(
    query: Tensor, key: Tensor, value: Tensor, layout: RaggedLayout,
    keyLayout: RaggedLayout? = nil, queryPositions: [Int]? = nil, heads: AttentionHeads,
    mask: AttentionMask, scale: Float, softCap: Float? = nil
  ) -> Tensor {
    let keyLayout = keyLayout ?? layout
    precondition(query.rows == layout.rows && query.width == heads.count * heads.width)
    precondition(key.rows == keyLayout.rows && key.width == heads.keyValueCount * heads.width)
    precondition(value.rows == keyLayout.rows && value.width == key.width)
    precondition(keyLayout.count == layout.count)
    precondition(
      queryPositions.map { $0.count == layout.count }
        ?? (mask == .bidirectional || keyLayout == layout))
    let output = make([layout.rows, query.width])
    let scratch = AttentionScratch(
      queries: layout.longest, keys: keyLayout.longest, headWidth: heads.width)
    let tasks = layout.count * heads.keyValueCount
    let memory = make([max(min(threads, tasks), 1), scratch.floats])
    let group = heads.count / heads.keyValueCount
    parallel(tasks) { task, worker in
      let (sequence, keyHead) = (task / heads.keyValueCount, task % heads.keyValueCount)
      attend(
        queries: layout[sequence], from: queryPositions?[sequence] ?? 0, keys: keyLayout[sequence],
        queryHeads: keyHead * group..<(keyHead + 1) * group, query: Rows(query),
        key: Rows(key, column: keyHead * heads.width),
        value: Rows(value, column: keyHead * heads.width), output: Rows(output),
        headWidth: heads.width, mask: mask, scale: scale, softCap: softCap, scratch: scratch,
        memory: memory.pointer + worker * memory.rowStride)
    }
    return output
  }

  private static let queryBlock = 96
  private static let keyBlock = 768

  /// Part of the columns of a matrix.
  private struct Rows {
    let base: UnsafeMutablePointer<Float>
    let stride: Int

    init(_ tensor: Tensor, column: Int = 0) {
      base = tensor.pointer + column
      stride = tensor.rowStride
    }

    subscript(row: Int) -> UnsafeMutablePointer<Float> { base + row * stride }
  }

  /// How one worker's memory is divided.
  private struct AttentionScratch {
    /// The keys of a block, a multiple of the width of a panel.
    let keys: Int
    /// The queries of a block.
    let queries: Int
    /// The numbers of the keys, and of the values, of a sequence, packed for products.
    let packedKeys: Int
    let packedValues: Int

    init(queries: Int, keys: Int, headWidth: Int) {
      let unit = WeightMatrix.granularity
      func padded(_ count: Int) -> Int { (count + unit - 1) / unit * unit }
      self.keys = padded(min(keys, Run.keyBlock))
      self.queries = min(queries, Run.queryBlock)
      packedKeys = padded(keys) * headWidth
      packedValues = keys * padded(headWidth)
    }

    var floats: Int { packedKeys + packedValues + (keys + 4) * queries }
  }

  /// All queries of a sequence that share a key head, the first at position `first`.
  private func attend(
    queries sequence: Range<Int>, from first: Int, keys keySequence: Range<Int>,
    queryHeads: Range<Int>,
    query: Rows, key: Rows, value: Rows, output: Rows, headWidth: Int, mask: AttentionMask,
    scale: Float, softCap: Float?, scratch: AttentionScratch, memory: UnsafeMutablePointer<Float>
  ) {
    let packedKeys = memory
    let packedValues = packedKeys + scratch.packedKeys
    let scores = packedValues + scratch.packedValues
    let maximum = scores + scratch.keys * scratch.queries
    let sum = maximum + scratch.queries
    let correction = sum + scratch.queries
    let valid = UnsafeMutableRawPointer(correction + scratch.queries)
      .bindMemory(to: Int32.self, capacity: scratch.queries)

    let length = keySequence.count
    contrast_pack_panels(key[keySequence.lowerBound], key.stride, 1, length, headWidth, packedKeys)
    contrast_pack_panels(
      value[keySequence.lowerBound], 1, value.stride, headWidth, length, packedValues)
    for head in queryHeads {
      for start in stride(from: 0, to: sequence.count, by: scratch.queries) {
        let queries = min(scratch.queries, sequence.count - start)
        let target = output[sequence.lowerBound + start] + head * headWidth
        maximum.update(repeating: -.infinity, count: queries)
        sum.update(repeating: 0, count: queries)
        // Blocks of keys that no query of the block sees are not looked at.
        let position = first + start
        let visible = mask.visible(position..<position + queries, keys: length)
        let firstKey = visible.lowerBound / scratch.keys * scratch.keys
        let end = visible.upperBound
        for block in stride(from: firstKey, to: end, by: scratch.keys) {
          let keys = min(scratch.keys, end - block)
          contrast_multiply_panels(
            query[sequence.lowerBound + start] + head * headWidth, query.stride, queries,
            packedKeys + block * headWidth, headWidth, headWidth, keys, scores, scratch.keys, 0)
          if let softCap {
            contrast_soft_cap(scores, scratch.keys, scale, softCap, queries, keys)
          }
          if mask != .bidirectional {
            for i in 0..<queries {
              let visible = mask.visible(position + i..<position + i + 1, keys: length)
              valid[i] = Int32(min(max(visible.upperBound - block, 0), keys))
              let hidden = min(max(visible.lowerBound - block, 0), keys)
              (scores + i * scratch.keys).update(repeating: -.infinity, count: hidden)
            }
          }
          contrast_softmax_step(
            scores, scratch.keys, softCap == nil ? scale : 1,
            mask == .bidirectional ? nil : valid, maximum, sum, correction, queries, keys)
          if block > firstKey {
            contrast_scale_rows(target, output.stride, correction, queries, headWidth)
          }
          contrast_multiply_panels(
            scores, scratch.keys, queries, packedValues + block * WeightMatrix.granularity, length,
            keys, headWidth, target, output.stride, block > firstKey ? 1 : 0)
        }
        for i in 0..<queries { correction[i] = 1 / sum[i] }
        contrast_scale_rows(target, output.stride, correction, queries, headWidth)
      }
    }
  }
}
