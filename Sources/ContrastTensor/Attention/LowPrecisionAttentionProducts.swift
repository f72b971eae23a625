import CContrastKernels

/// Both products in bfloat16 or int8, with kernels that read rows in that precision.
///
/// In int8 each key has a scale, and so has each query. A block of keys is cut into parts of at most
/// 128: the weights of a query have a scale for each part, and so has each column of the values, so
/// that a key with a large weight, or an outlier among the values, takes no precision from the others
/// far away. From all keys of a sequence their mean is taken first, which moves all scores of a query
/// alike and so leaves the softmax as it is: channels that are large for every key, as a bias makes
/// them, would otherwise take most of the range (Zhang et al. 2025, "SageAttention").
struct LowPrecisionAttentionProducts: AttentionProducts {
  private let table: contrast_product_table
  private let headWidth: Int
  private let centersKeys: Bool

  /// - Parameters:
  ///   - kernels: that read rows in their precision.
  ///   - headWidth: of queries, keys and values.
  ///   - centersKeys: whether to take the mean from the keys; only where the softmax follows at once.
  init(_ kernels: ProductKernels, headWidth: Int, centersKeys: Bool) {
    table = kernels.table.pointee
    self.headWidth = headWidth
    self.centersKeys = centersKeys
  }

  /// Where everything lies in the memory of the factors, in bytes from its start.
  private struct Places {
    let values: Int
    let queries: Int
    let weights: Int
    /// For one panel of keys or one part of values in float32, and the mean of the keys.
    let scratch: Int
    /// For keys and values that are read back from a cache.
    let rows: Int
    let end: Int
  }

  /// How the values of a block are cut.
  private struct Parts {
    /// The keys of each but the last, which has the rest.
    let width: Int
    let byteCount: Int
  }

  private var panelWidth: Int { table.panel_width }

  private var panelsPerPart: Int { (headWidth + panelWidth - 1) / panelWidth }

  /// The parts of a block of so many keys: even, and whole panels but for the last.
  private func parts(ofBlock keys: Int) -> Parts {
    let count = (keys + 127) / 128
    precondition(count <= CONTRAST_SOFTMAX_PARTS)
    let width = ((keys + count - 1) / count).roundedUp(to: panelWidth)
    return Parts(width: width, byteCount: panelsPerPart * table.panel_bytes(width))
  }

  private func valueBytes(ofBlock keys: Int) -> Int {
    let parts = parts(ofBlock: keys)
    return (keys + parts.width - 1) / parts.width * parts.byteCount
  }

  private func places(_ counts: HeadKeys.Counts, blockKeys: Int, queries: Int) -> Places {
    let keys = counts.total
    let blocks = (keys + blockKeys - 1) / blockKeys
    let block = min(keys, blockKeys)
    let part = parts(ofBlock: block).width
    let values = keys.roundedUp(to: panelWidth) / panelWidth * table.panel_bytes(headWidth)
    let queryRows = values + blocks * valueBytes(ofBlock: block)
    let weights = queryRows + queries * table.row_bytes(headWidth)
    let scratch = weights + (block + part - 1) / part * queries * table.row_bytes(part)
    let panel = max(panelWidth, part) * headWidth
    let rows = (scratch + (panel + headWidth) * 4).roundedUp(to: 64)
    return Places(
      values: values, queries: queryRows, weights: weights, scratch: scratch, rows: rows,
      end: rows + HeadKeys.rowBytes(counts, width: headWidth))
  }

  private func places(_ factors: AttentionFactors) -> Places {
    places(factors.keys.counts, blockKeys: factors.blockKeys, queries: factors.queries)
  }

  func blockKeys(_ keys: Int) -> Int { keys.roundedUp(to: panelWidth) }

  func byteCount(_ counts: HeadKeys.Counts, blockKeys: Int, queries: Int) -> Int {
    places(counts, blockKeys: blockKeys, queries: queries).end
  }

  func pack(_ factors: AttentionFactors) {
    let places = places(factors)
    let (keys, values) = factors.keys.rows(width: headWidth, in: factors.memory + places.rows)
    let scratch = (factors.memory + places.scratch).assumingMemoryBound(to: Float.self)
    pack(keys: keys, count: factors.count, into: factors.memory, scratch: scratch)
    var target = factors.memory + places.values
    for block in stride(from: 0, to: factors.count, by: factors.blockKeys) {
      let end = min(block + factors.blockKeys, factors.count)
      let parts = parts(ofBlock: end - block)
      for part in stride(from: block, to: end, by: parts.width) {
        pack(
          values: values.rows(from: part), count: min(parts.width, end - part), into: target,
          scratch: scratch)
        target += parts.byteCount
      }
    }
  }

  /// Keys as the outputs of the first product, their mean taken off where that is wanted.
  private func pack(
    keys: MatrixColumns, count: Int, into panels: UnsafeMutableRawPointer,
    scratch: UnsafeMutablePointer<Float>
  ) {
    let mean = scratch + panelWidth * headWidth
    if centersKeys {
      contrast_mean_rows(keys.base, keys.stride, count, headWidth, mean)
      for i in 0..<headWidth { mean[i] = -mean[i] }
    }
    for key in stride(from: 0, to: count, by: panelWidth) {
      let outputs = min(panelWidth, count - key)
      let panel = panels + key / panelWidth * table.panel_bytes(headWidth)
      guard centersKeys else {
        table.pack_panel(keys[key], keys.stride, outputs, headWidth, panel)
        continue
      }
      for i in 0..<outputs {
        contrast_add(keys[key + i], mean, scratch + i * headWidth, headWidth)
      }
      table.pack_panel(scratch, headWidth, outputs, headWidth, panel)
    }
  }

  /// A part of the values, whose keys are the inputs of the second product.
  private func pack(
    values: MatrixColumns, count: Int, into panels: UnsafeMutableRawPointer,
    scratch: UnsafeMutablePointer<Float>
  ) {
    contrast_transpose(values.base, values.stride, scratch, count, count, headWidth)
    for column in stride(from: 0, to: headWidth, by: panelWidth) {
      table.pack_panel(
        scratch + column * count, count, min(panelWidth, headWidth - column), count,
        panels + column / panelWidth * table.panel_bytes(count))
    }
  }

  func prepare(_ queries: MatrixColumns, count: Int, _ factors: AttentionFactors) {
    table.prepare_rows!(
      queries.base, queries.stride, count, headWidth, factors.memory + places(factors).queries)
  }

  func start(ofBlock block: Int, before key: Int, _ factors: AttentionFactors) -> Int { block }

  func score(
    _ queries: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into scores: MatrixColumns
  ) {
    table.multiply(
      factors.memory + places(factors).queries, table.row_bytes(headWidth), count,
      factors.memory + keys.lowerBound / panelWidth * table.panel_bytes(headWidth), headWidth,
      keys.count, scores.base, scores.stride, 0, nil)
  }

  func addValues(
    of block: SoftmaxBlock, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    to target: MatrixColumns, isFirst: Bool
  ) {
    let (scores, places) = (block.scores, places(factors))
    let wholeBlock = min(factors.blockKeys, factors.count - keys.lowerBound)
    let parts = parts(ofBlock: wholeBlock)
    let weights = factors.memory + places.weights
    let weightBytes = count * table.row_bytes(parts.width)
    // A part is multiplied as a whole; keys that are not in the block have no weight.
    table.prepare_softmax!(
      scores.base, scores.stride, block.scale, block.valid, block.maximum, block.sum,
      block.correction, count, min(keys.count.roundedUp(to: parts.width), wholeBlock), parts.width,
      weights, weightBytes)
    if !isFirst {
      contrast_scale_rows(target.base, target.stride, block.correction, count, headWidth)
    }
    let values =
      factors.memory + places.values
      + keys.lowerBound / factors.blockKeys * valueBytes(ofBlock: factors.blockKeys)
    for (part, start) in stride(from: 0, to: keys.count, by: parts.width).enumerated() {
      let width = min(parts.width, wholeBlock - start)
      table.multiply(
        weights + part * weightBytes, table.row_bytes(width), count,
        values + part * parts.byteCount, width, headWidth, target.base, target.stride,
        isFirst && part == 0 ? 0 : 1, nil)
    }
  }
}
