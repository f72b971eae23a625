import CContrastKernels

/// The scores of some queries for a block of keys, and their softmax over the blocks so far.
struct SoftmaxBlock {
  /// `[queries, keys]`.
  let scores: MatrixColumns
  /// Multiplies the scores.
  let scale: Float
  /// For each query how many of the keys it sees, the leading ones; nil for all.
  let valid: UnsafeMutablePointer<Int32>?
  /// For each query the largest scaled score, the sum of its weights, and the factor that the last
  /// block brought for earlier sums.
  let maximum: UnsafeMutablePointer<Float>
  let sum: UnsafeMutablePointer<Float>
  let correction: UnsafeMutablePointer<Float>
}

/// Keys and values that are packed for attention, in memory of the caller's.
struct AttentionFactors {
  let memory: UnsafeMutableRawPointer
  /// The number of keys.
  let keys: Int
  /// The most keys of a block of scores, as ``AttentionProducts/blockKeys(_:)`` said.
  let blockKeys: Int
  /// The most queries at a time.
  let queries: Int
}

/// The two products of attention for the queries that share a key head.
///
/// Keys come in blocks, whose scores fit the cache; all but the last are equally long.
protocol AttentionProducts {
  /// The keys of a block, at least one and near `keys`.
  func blockKeys(_ keys: Int) -> Int

  /// The bytes of what is kept for so many keys and so many queries at a time.
  func byteCount(keys: Int, blockKeys: Int, queries: Int) -> Int

  /// Packs keys and values, `[factors.keys, headWidth]` each.
  func pack(keys: MatrixColumns, values: MatrixColumns, _ factors: AttentionFactors)

  /// Brings queries `[count, headWidth]` into the form of the first product.
  func prepare(_ queries: MatrixColumns, count: Int, _ factors: AttentionFactors)

  /// `queries · keysᵀ` of the queries that were prepared last and some keys from the first of a
  /// block on.
  func score(
    _ queries: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into scores: MatrixColumns)

  /// Takes a block of scores into the softmax and adds its weights times the values to `target`
  /// `[count, headWidth]`, which the first block for some queries sets.
  func addValues(
    of block: SoftmaxBlock, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    to target: MatrixColumns, isFirst: Bool)
}

/// Both products in float32.
struct FloatAttentionProducts: AttentionProducts {
  let headWidth: Int

  private var unit: Int { WeightMatrix.granularity }

  func blockKeys(_ keys: Int) -> Int { keys.roundedUp(to: unit) }

  func byteCount(keys: Int, blockKeys: Int, queries: Int) -> Int {
    (keys.roundedUp(to: unit) * headWidth + keys * headWidth.roundedUp(to: unit)) * 4
  }

  /// The panels of the keys and those of the values.
  private func panels(
    _ factors: AttentionFactors
  ) -> (keys: UnsafeMutablePointer<Float>, values: UnsafeMutablePointer<Float>) {
    let keys = factors.memory.assumingMemoryBound(to: Float.self)
    return (keys, keys + factors.keys.roundedUp(to: unit) * headWidth)
  }

  func pack(keys: MatrixColumns, values: MatrixColumns, _ factors: AttentionFactors) {
    let panels = panels(factors)
    contrast_pack_panels(keys.base, keys.stride, 1, factors.keys, headWidth, panels.keys)
    contrast_pack_panels(values.base, 1, values.stride, headWidth, factors.keys, panels.values)
  }

  func prepare(_ queries: MatrixColumns, count: Int, _ factors: AttentionFactors) {}

  func score(
    _ queries: MatrixColumns, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    into scores: MatrixColumns
  ) {
    contrast_multiply_panels(
      queries.base, queries.stride, count, panels(factors).keys + keys.lowerBound * headWidth,
      headWidth, headWidth, keys.count, scores.base, scores.stride, 0, nil)
  }

  func addValues(
    of block: SoftmaxBlock, count: Int, keys: Range<Int>, _ factors: AttentionFactors,
    to target: MatrixColumns, isFirst: Bool
  ) {
    let scores = block.scores
    contrast_softmax_step(
      scores.base, scores.stride, block.scale, block.valid, block.maximum, block.sum,
      block.correction, count, keys.count)
    if !isFirst {
      contrast_scale_rows(target.base, target.stride, block.correction, count, headWidth)
    }
    contrast_multiply_panels(
      scores.base, scores.stride, count, panels(factors).values + keys.lowerBound * unit,
      factors.keys, keys.count, headWidth, target.base, target.stride, isFirst ? 0 : 1,
      nil)
  }
}

/// Both products in bfloat16 or int8, with kernels that read rows in that precision.
///
/// In int8 each key has a scale, and so has each query. A block of keys is cut into parts of at most
/// 128: the weights of a query have a scale for each part, and so has each column of the values, so
/// that a key with a large weight, or an outlier among the values, takes no precision from the others
/// far away. From all keys of a sequence their mean is taken first, which moves all scores of a query
/// alike and so leaves the softmax as it is: channels that are large for every key, as a bias makes
/// them, would otherwise take most of the range (Zhang et al. 2025, "SageAttention").
struct NarrowAttentionProducts: AttentionProducts {
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

  private func places(keys: Int, blockKeys: Int, queries: Int) -> Places {
    let blocks = (keys + blockKeys - 1) / blockKeys
    let block = min(keys, blockKeys)
    let part = parts(ofBlock: block).width
    let values = keys.roundedUp(to: panelWidth) / panelWidth * table.panel_bytes(headWidth)
    let queryRows = values + blocks * valueBytes(ofBlock: block)
    let weights = queryRows + queries * table.row_bytes(headWidth)
    let scratch = weights + (block + part - 1) / part * queries * table.row_bytes(part)
    let panel = max(panelWidth, part) * headWidth
    return Places(
      values: values, queries: queryRows, weights: weights, scratch: scratch,
      end: scratch + (panel + headWidth) * 4)
  }

  private func places(_ factors: AttentionFactors) -> Places {
    places(keys: factors.keys, blockKeys: factors.blockKeys, queries: factors.queries)
  }

  func blockKeys(_ keys: Int) -> Int { keys.roundedUp(to: panelWidth) }

  func byteCount(keys: Int, blockKeys: Int, queries: Int) -> Int {
    places(keys: keys, blockKeys: blockKeys, queries: queries).end
  }

  func pack(keys: MatrixColumns, values: MatrixColumns, _ factors: AttentionFactors) {
    let places = places(factors)
    let scratch = (factors.memory + places.scratch).assumingMemoryBound(to: Float.self)
    pack(keys: keys, count: factors.keys, into: factors.memory, scratch: scratch)
    var target = factors.memory + places.values
    for block in stride(from: 0, to: factors.keys, by: factors.blockKeys) {
      let end = min(block + factors.blockKeys, factors.keys)
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
    let wholeBlock = min(factors.blockKeys, factors.keys - keys.lowerBound)
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

extension Int {
  /// The first multiple of `unit` from here on.
  func roundedUp(to unit: Int) -> Int { (self + unit - 1) / unit * unit }
}
