import CContrastKernels

/// The way back through attention.
///
/// The weights are computed again, a block of queries at a time, so that no matrix of all of them
/// exists (Dao et al. 2022, "FlashAttention"). With `P = softmax(scale · Q Kᵀ)` and `O = P V`:
/// `dV = Pᵀ dO`, `dP = dO Vᵀ`, `dS = P ⊙ (dP − rowsum(P ⊙ dP))`, `dQ = scale · dS K`,
/// `dK = scale · dSᵀ Q`. A bias of scores has the sum of `dS` over the queries and keys that are so far
/// apart.
struct AttentionGradient {
  let query: Tensor
  let key: Tensor
  let value: Tensor
  let layout: RaggedLayout
  let keyLayout: RaggedLayout
  let queryPositions: [Int]?
  let scoring: AttentionScoring

  private var heads: AttentionHeads { scoring.heads }

  /// - Parameters:
  ///   - dOutput: `[rows, heads.count · heads.width]`.
  ///   - run: has the memory and the threads.
  /// - Returns: as `query`, `key`, `value` and the bias, if there is one.
  func callAsFunction(
    _ dOutput: Tensor, _ run: Run
  ) -> (query: Tensor, key: Tensor, value: Tensor, bias: Tensor?) {
    let (dQuery, dKey, dValue) = (run.make(query.shape), run.make(key.shape), run.make(value.shape))
    let tasks = layout.count * heads.keyValueCount
    // Of each sequence, added at the end: the bits do not depend on the number of threads.
    let dBias = scoring.bias.map { bias in
      let parts = run.make([layout.count, bias.count])
      parts.pointer.update(repeating: 0, count: parts.count)
      return parts
    }
    let scratch = Scratch(
      queries: min(layout.longest, Self.blockQueries), keys: keyLayout.longest, width: heads.width,
      keepsScores: scoring.softCap != nil)
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
      let queries = layout[sequence]
      guard !rows.isEmpty else {
        let columns = heads.queryHeads(of: keyHead)
        for row in queries {
          (MatrixColumns(dQuery)[row] + columns.lowerBound * heads.width)
            .update(repeating: 0, count: columns.count * heads.width)
        }
        return
      }
      let visible = scoring.visible(sequence: sequence, keys: rows.count)
      let place = scratch.places(in: base, keys: rows.count)
      place.pack(keys, width: heads.width)
      for head in heads.queryHeads(of: keyHead) {
        for start in stride(from: 0, to: queries.count, by: Self.blockQueries) {
          let count = min(Self.blockQueries, queries.count - start)
          let row = queries.lowerBound + start
          func columns(_ tensor: Tensor) -> MatrixColumns {
            MatrixColumns(tensor, from: head * heads.width).rows(from: row)
          }
          block(
            head: head, query: columns(query), dOutput: columns(dOutput), dQuery: columns(dQuery),
            count: count, position: (queryPositions?[sequence] ?? 0) + start, visible: visible,
            into: targets,
            dBias: dBias.map { $0.pointer + sequence * $0.width + head * scoring.bias!.width },
            place)
        }
      }
    }
    return (dQuery, dKey, dValue, dBias.map { run.columnSums($0).reshaped(scoring.bias!.shape) })
  }

  /// The queries of a block. A block of weights stays in the cache.
  private static let blockQueries = 96

  /// Some queries of one head, the first at `position`.
  private func block(
    head: Int, query: MatrixColumns, dOutput: MatrixColumns, dQuery: MatrixColumns, count: Int,
    position: Int, visible: VisibleKeys, into targets: HeadColumns,
    dBias: UnsafeMutablePointer<Float>?, _ place: Places
  ) {
    let (width, unit, keys) = (heads.width, contrast_panel_width(), visible.count)
    let all = visible(position..<position + count)
    guard !all.isEmpty else {
      for i in 0..<count { dQuery[i].update(repeating: 0, count: width) }
      return
    }
    // Products begin at whole panels of keys.
    let first = all.lowerBound / unit * unit
    let n = all.upperBound - first
    let weights = MatrixColumns(base: place.weights, stride: n)
    contrast_multiply_panels(
      query.base, query.stride, count, place.keyPanels + first * width, width, width, n,
      weights.base, n, 0, nil)
    if let softCap = scoring.softCap {
      contrast_soft_cap(weights.base, n, scoring.scale, softCap, count, n)
      place.scores!.update(from: weights.base, count: count * n)
    }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: 3 * count) { numbers in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { valid in
        let maximum = numbers.baseAddress!
        let (sum, correction) = (maximum + count, maximum + 2 * count)
        maximum.update(repeating: -.infinity, count: count)
        sum.update(repeating: 0, count: count)
        if scoring.softCap == nil, scoring.bias != nil {
          correction.update(repeating: scoring.scale, count: count)
          contrast_scale_rows(weights.base, n, correction, count, n)
        }
        for i in 0..<count {
          let own = visible(position + i)
          if let bias = scoring.bias(head: head, position: position + i), !own.isEmpty {
            let seen = weights[i] + own.lowerBound - first
            contrast_add(seen, bias + own.lowerBound, seen, own.count)
          }
          valid[i] = Int32(own.upperBound - first)
          weights[i].update(repeating: -.infinity, count: own.lowerBound - first)
        }
        contrast_softmax_step(
          weights.base, n, scoring.softmaxScale, valid.baseAddress!, maximum, sum, correction,
          count, n)
        for i in 0..<count { correction[i] = sum[i] == 0 ? 0 : 1 / sum[i] }
        contrast_scale_rows(weights.base, n, correction, count, n)
      }
    }

    // dV += Pᵀ dO.
    contrast_pack_panels(dOutput.base, 1, dOutput.stride, width, count, place.rowPanels)
    contrast_transpose(weights.base, n, place.transposed, count, count, n)
    contrast_multiply_panels(
      place.transposed, count, n, place.rowPanels, count, count, width, targets.value[first],
      targets.value.stride, 1, nil)

    // dP = dO Vᵀ, and dS in its place.
    let slopes = place.slopes
    contrast_multiply_panels(
      dOutput.base, dOutput.stride, count, place.valuePanels + first * width, width, width, n,
      slopes, n, 0, nil)
    if let dBias {
      // First by the biased scores, whose diagonals belong to the bias.
      Gradients.kernels.softmax(weights.base, n, 1, slopes, n, count, n)
      for i in 0..<count {
        let own = visible(position + i)
        guard !own.isEmpty else { continue }
        let target = dBias + scoring.bias!.width / 2 - (position + i) + own.lowerBound
        contrast_add(target, slopes + i * n + own.lowerBound - first, target, own.count)
      }
      withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { scales in
        scales.initialize(repeating: scoring.scale)
        contrast_scale_rows(slopes, n, scales.baseAddress!, count, n)
      }
    } else {
      Gradients.kernels.softmax(weights.base, n, scoring.scale, slopes, n, count, n)
    }
    if let softCap = scoring.softCap {
      Gradients.kernels.soft_cap(place.scores!, n, softCap, slopes, n, count, n)
    }

    contrast_multiply_panels(
      slopes, n, count, place.keyRowPanels + first * unit, keys, n, width, dQuery.base,
      dQuery.stride, 0, nil)
    contrast_pack_panels(query.base, 1, query.stride, width, count, place.rowPanels)
    contrast_transpose(slopes, n, place.transposed, count, count, n)
    contrast_multiply_panels(
      place.transposed, count, n, place.rowPanels, count, count, width, targets.key[first],
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
        transposed: blocks + 2 * size, scores: keepsScores ? blocks + 3 * size : nil)
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
    let transposed: UnsafeMutablePointer<Float>
    /// Capped scores.
    let scores: UnsafeMutablePointer<Float>?

    func pack(_ keys: HeadColumns, width: Int) {
      contrast_pack_panels(keys.key.base, keys.key.stride, 1, keys.count, width, keyPanels)
      contrast_pack_panels(keys.value.base, keys.value.stride, 1, keys.count, width, valuePanels)
      contrast_pack_panels(keys.key.base, 1, keys.key.stride, width, keys.count, keyRowPanels)
    }
  }
}
