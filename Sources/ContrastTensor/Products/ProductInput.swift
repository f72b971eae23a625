import CContrastKernels

/// What goes into a product: rows of a tensor, or what is computed of them on the way.
struct ProductInput {
  /// `[..., inputs]`; with ``windows`` the pixels that they slide over.
  let x: Tensor
  /// Gathers the pixels under some places of a window to a row each.
  var windows: (all: WindowRows, rows: Range<Int>)?
  /// Makes `activation(x) · up` of the rows; `up` is as `x`.
  var gate: (activation: Activation, up: Tensor)?
  /// `[rows, groups]`: taken from the numbers of the groups of each row.
  var means: Tensor?
  /// Normalises what came of that.
  var norm: RowNorm?

  var isComputed: Bool { windows != nil || gate != nil || means != nil || norm != nil }

  /// The number of rows.
  var rows: Int { windows?.rows.count ?? x.rows }
  /// The numbers of a row, inputs of the product.
  var width: Int { windows?.all.rowWidth ?? x.width }

  /// All rows in float32, computed where that is wanted.
  func rows(_ run: Run) -> ProductRows {
    guard isComputed else { return ProductRows(x) }
    let computed = run.makeFactor([rows, width])
    run.parallelRows(rows, width: width) { rows in
      compute(rows, into: MatrixColumns(computed).rows(from: rows.lowerBound))
    }
    return ProductRows(computed)
  }

  /// Computes some rows.
  ///
  /// - Parameters:
  ///   - rows: of the left factor.
  ///   - y: `[rows.count, inputs]`.
  func compute(_ rows: Range<Int>, into y: MatrixColumns) {
    if let windows {
      let first = windows.rows.lowerBound
      windows.all.gather(
        first + rows.lowerBound..<first + rows.upperBound, from: windows.all.x.values.pointer,
        numberBytes: 4, zero: 0, into: y.base, stride: 4 * y.stride)
      return
    }
    var source = MatrixColumns(x).rows(from: rows.lowerBound)
    if let gate {
      let up = MatrixColumns(gate.up).rows(from: rows.lowerBound)
      contrast_gated(
        source.base, source.stride, up.base, up.stride, gate.activation.kernel, y.base, y.stride,
        rows.count, x.width)
      source = y
    }
    if let means {
      subtract(MatrixColumns(means).rows(from: rows.lowerBound), means.width, source, y, rows.count)
      source = y
    }
    norm?.apply(to: source, into: y, rows: rows.count, width: x.width)
  }

  /// `y = x` without the mean of each group of a row.
  private func subtract(
    _ means: MatrixColumns, _ groups: Int, _ x: MatrixColumns, _ y: MatrixColumns, _ rows: Int
  ) {
    let size = self.x.width / groups
    withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { scratch in
      guard let shift = scratch.baseAddress else { return }
      for row in 0..<rows {
        for group in 0..<groups {
          shift.update(repeating: -means[row][group], count: size)
          contrast_add(x[row] + group * size, shift, y[row] + group * size, size)
        }
      }
    }
  }
}
