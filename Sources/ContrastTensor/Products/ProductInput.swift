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

  /// All rows in float32, computed where that is wanted.
  func rows(_ run: Run) -> ProductRows {
    guard isComputed else { return ProductRows(x) }
    let computed = run.makeFactor(x.shape)
    run.parallelRows(x.rows, width: x.width) { rows in
      compute(rows, into: MatrixColumns(computed).rows(from: rows.lowerBound))
    }
    return ProductRows(computed)
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
