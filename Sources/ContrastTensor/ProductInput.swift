import CContrastKernels

/// What goes into a product: rows of a tensor, or what is computed of them on the way.
struct ProductInput {
  /// `[..., inputs]`.
  let x: Tensor
  /// Makes `activation(x) · up` of the rows; `up` is as `x`.
  var gate: (activation: Activation, up: Tensor)?
  /// Normalises what came of that.
  var norm: RowNorm?

  var isComputed: Bool { gate != nil || norm != nil }

  /// All rows in float32.
  ///
  /// Computed ones lie an odd number of cache lines apart: a tile reads twelve at a time, and those that
  /// lie a power of two apart push each other out of the first-level cache.
  func rows(_ run: Run) -> ProductRows {
    guard isComputed else { return ProductRows(x) }
    let stride = ((x.width + 15) / 16 | 1) * 16
    let memory = run.borrow(byteCount: x.rows * stride * 4)
    let all = MatrixColumns(base: memory.base.assumingMemoryBound(to: Float.self), stride: stride)
    run.parallelRows(x.rows, width: x.width) { rows in
      compute(rows, into: all.rows(from: rows.lowerBound))
    }
    return ProductRows(first: UnsafeRawPointer(memory.base), stride: stride * 4, owner: memory)
  }

  /// Computes some rows.
  ///
  /// - Parameters:
  ///   - rows: of `x`.
  ///   - y: `[rows.count, inputs]`.
  func compute(_ rows: Range<Int>, into y: MatrixColumns) {
    var source = MatrixColumns(x).rows(from: rows.lowerBound)
    if let gate {
      let up = MatrixColumns(gate.up).rows(from: rows.lowerBound)
      contrast_gated(
        source.base, source.stride, up.base, up.stride, gate.activation.kernel, y.base, y.stride,
        rows.count, x.width)
      source = y
    }
    norm?.apply(to: source, into: y, rows: rows.count, width: x.width)
  }
}
