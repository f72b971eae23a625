import CContrastKernels

/// The way back through attention.
///
/// The weights are computed again, a block of queries at a time, so that no matrix of all of them
/// exists (Dao et al. 2022, "FlashAttention"). With `P = softmax(scale · Q Kᵀ)` and `O = P V`:
/// `dV = Pᵀ dO`, `dP = dO Vᵀ`, `dS = P ⊙ (dP − rowsum(P ⊙ dP))`, `dQ = scale · dS K`,
/// `dK = scale · dSᵀ Q`.
struct AttentionGradient {
  let query: Tensor
  let key: Tensor
  let value: Tensor
  let layout: RaggedLayout
  let keyLayout: RaggedLayout
  let queryPositions: [Int]?
  let heads: AttentionHeads
  let mask: AttentionMask
  let scale: Float
  let softCap: Float?

  /// - Parameters:
  ///   - dOutput: `[rows, heads.count · heads.width]`.
  ///   - run: has the memory and the threads.
  /// - Returns: as `query`, `key` and `value`.
  func callAsFunction(
    _ dOutput: Tensor, _ run: Run
  ) -> (query: Tensor, key: Tensor, value: Tensor) {
    let (dQuery, dKey, dValue) = (run.make(query.shape), run.make(key.shape), run.make(value.shape))
    let group = heads.count / heads.keyValueCount
    let tasks = layout.count * heads.keyValueCount
    let scratch = Scratch(
      queries: min(layout.longest, Self.blockQueries), keys: keyLayout.longest, width: heads.width,
      keepsScores: softCap != nil)
    let memory = run.borrow(byteCount: max(min(run.threads, tasks), 1) * scratch.count * 4)
    run.parallel(tasks) { task, worker in
      let (sequence, keyHead) = (task / heads.keyValueCount, task % heads.keyValueCount)
      let base = (memory.base + worker * scratch.count * 4)
        .bindMemory(to: Float.self, capacity: scratch.count)
      let rows = keyLayout[sequence]
      let column = keyHead * heads.width
      func columns(_ tensor: Tensor) -> MatrixColumns {
        MatrixColumns(tensor, from: column).rows(from: rows.lowerBound)
      }
      let keys = HeadColumns(key: columns(key), value: columns(value), count: rows.count)
      let targets = HeadColumns(key: columns(dKey), value: columns(dValue), count: rows.count)
      for row in 0..<rows.count {
        targets.key[row].update(repeating: 0, count: heads.width)
        targets.value[row].update(repeating: 0, count: heads.width)
      }
      guard rows.count > 0 else { return }
      let place = scratch.places(in: base, keys: rows.count)
      place.pack(keys, width: heads.width)
      for head in keyHead * group..<(keyHead + 1) * group {
        let queries = layout[sequence]
        for start in stride(from: 0, to: queries.count, by: Self.blockQueries) {
          let count = min(Self.blockQueries, queries.count - start)
          let row = queries.lowerBound + start
          func columns(_ tensor: Tensor) -> MatrixColumns {
            MatrixColumns(tensor, from: head * heads.width).rows(from: row)
          }
          block(
            query: columns(query), dOutput: columns(dOutput), dQuery: columns(dQuery),
            count: count, position: (queryPositions?[sequence] ?? 0) + start, keys: rows.count,
            into: targets, place)
        }
      }
    }
    return (dQuery, dKey, dValue)
  }

  /// The queries of a block. A block of weights stays in the cache.
  private static let blockQueries = 96

  /// Some queries of one head, the first at `position`.
  private func block(
    query: MatrixColumns, dOutput: MatrixColumns, dQuery: MatrixColumns, count: Int,
    position: Int, keys: Int, into targets: HeadColumns, _ place: Places
  ) {
    let (width, unit) = (heads.width, contrast_panel_width())
    let visible = mask.visible(position..<position + count, keys: keys)
    // Products begin at whole panels of keys.
    let first = visible.lowerBound / unit * unit
    let n = visible.upperBound - first
    let weights = MatrixColumns(base: place.weights, stride: n)
    contrast_multiply_panels(
      query.base, query.stride, count, place.keyPanels + first * width, width, width, n,
      weights.base, n, 0, nil)
    if let softCap {
      contrast_soft_cap(weights.base, n, scale, softCap, count, n)
      place.scores!.update(from: weights.base, count: count * n)
    }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * count) { numbers in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { valid in
        let maximum = numbers.baseAddress!
        let (sum, correction) = (maximum + count, maximum + 2 * count)
        maximum.update(repeating: -.infinity, count: count)
        sum.update(repeating: 0, count: count)
        for i in 0..<count {
          let own = mask.visible(position + i..<position + i + 1, keys: keys)
          valid[i] = Int32(own.upperBound - first)
          weights[i].update(repeating: -.infinity, count: own.lowerBound - first)
        }
        contrast_softmax_step(
          weights.base, n, softCap == nil ? scale : 1, valid.baseAddress!, maximum, sum, correction,
          count, n)
        for i in 0..<count { correction[i] = 1 / sum[i] }
        contrast_scale_rows(weights.base, n, correction, count, n)
      }
    }

    // dV += Pᵀ dO.
    contrast_pack_panels(dOutput.base, 1, dOutput.stride, width, count, place.rowPanels)
    contrast_transpose(weights.base, n, place.turned, count, count, n)
    contrast_multiply_panels(
      place.turned, count, n, place.rowPanels, count, count, width, targets.value[first],
      targets.value.stride, 1, nil)

    // dP = dO Vᵀ, and dS in its place.
    let slopes = place.slopes
    contrast_multiply_panels(
      dOutput.base, dOutput.stride, count, place.valuePanels + first * width, width, width, n,
      slopes, n, 0, nil)
    Gradients.kernels.softmax(weights.base, n, scale, slopes, n, count, n)
    if let softCap { Gradients.kernels.soft_cap(place.scores!, n, softCap, slopes, n, count, n) }

    contrast_multiply_panels(
      slopes, n, count, place.keyRowPanels + first * unit, keys, n, width, dQuery.base,
      dQuery.stride, 0, nil)
    contrast_pack_panels(query.base, 1, query.stride, width, count, place.rowPanels)
    contrast_transpose(slopes, n, place.turned, count, count, n)
    contrast_multiply_panels(
      place.turned, count, n, place.rowPanels, count, count, width, targets.key[first],
      targets.key.stride, 1, nil)
  }

  /// Keys and values of one head, or their gradients.
  private struct HeadColumns {
    let key: MatrixColumns
    let value: MatrixColumns
    let count: Int
  }

  /// How one worker's memory is divided.
  private struct Scratch {
    let queries: Int
    let keys: Int
    let width: Int
    let keepsScores: Bool

    private static func padded(_ n: Int) -> Int { n.roundedUp(to: contrast_panel_width()) }

    /// In numbers: keys and values as factors of scores, keys as rows, rows of queries, and three or
    /// four blocks of scores.
    var count: Int {
      2 * Self.padded(keys) * width + Self.padded(width) * (keys + queries)
        + (keepsScores ? 4 : 3) * queries * keys
    }

    func places(in base: UnsafeMutablePointer<Float>, keys: Int) -> Places {
      let panels = Self.padded(keys) * width
      let rows = base + 2 * panels
      let blocks = rows + Self.padded(width) * (keys + queries)
      let size = queries * keys
      return Places(
        keyPanels: base, valuePanels: base + panels, keyRowPanels: rows,
        rowPanels: rows + Self.padded(width) * keys, weights: blocks, slopes: blocks + size,
        turned: blocks + 2 * size, scores: keepsScores ? blocks + 3 * size : nil)
    }
  }

  private struct Places {
    /// Keys as the right factor of `Q Kᵀ`.
    let keyPanels: UnsafeMutablePointer<Float>
    /// Values as the right factor of `dO Vᵀ`.
    let valuePanels: UnsafeMutablePointer<Float>
    /// Keys as the right factor of `dS K`.
    let keyRowPanels: UnsafeMutablePointer<Float>
    /// Queries, or gradients of the output, as the right factor of what is added to keys and values.
    let rowPanels: UnsafeMutablePointer<Float>
    let weights: UnsafeMutablePointer<Float>
    let slopes: UnsafeMutablePointer<Float>
    let turned: UnsafeMutablePointer<Float>
    /// Capped scores.
    let scores: UnsafeMutablePointer<Float>?

    func pack(_ keys: HeadColumns, width: Int) {
      contrast_pack_panels(keys.key.base, keys.key.stride, 1, keys.count, width, keyPanels)
      contrast_pack_panels(keys.value.base, keys.value.stride, 1, keys.count, width, valuePanels)
      contrast_pack_panels(keys.key.base, 1, keys.key.stride, width, keys.count, keyRowPanels)
    }
  }
}
