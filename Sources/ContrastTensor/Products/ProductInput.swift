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

  /// All rows in float32 for a product with so many outputs: computed where that is wanted, and copied
  /// where they lie apart in a way that costs more than a copy.
  ///
  /// The rows of a tile that lie a multiple of 4 KiB apart, as those of width 1,024 do, share one set of
  /// the first-level cache, whose 8 or 12 ways do not hold 12 rows, and few sets of the second level:
  /// products take a tenth longer (Documentation/Performance.md). A cache line between rows mends that.
  func rows(_ run: Run, outputs: Int) -> ProductRows {
    let page = 4096 / MemoryLayout<Float>.stride
    let collides = x.rowStride.isMultiple(of: page) && x.rows >= 32 && outputs >= page / 2
    guard isComputed || collides else { return ProductRows(x) }
    let stride = x.width.isMultiple(of: page) ? x.width + 16 : x.width
    let storage = run.borrow(byteCount: x.rows * stride * 4)
    let base = storage.base.assumingMemoryBound(to: Float.self)
    run.parallelRows(x.rows, width: x.width) { rows in
      let target = MatrixColumns(base: base, stride: stride).rows(from: rows.lowerBound)
      guard !isComputed else { return compute(rows, into: target) }
      let source = MatrixColumns(x).rows(from: rows.lowerBound)
      for row in 0..<rows.count { target[row].update(from: source[row], count: x.width) }
    }
    return ProductRows(first: UnsafeRawPointer(base), stride: stride * 4, owner: storage)
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
