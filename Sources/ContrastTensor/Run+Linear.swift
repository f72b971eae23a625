import CContrastKernels

extension Run {
  /// `activation(x · Wᵀ + bias) + residual`.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - weight: `[outputs, inputs]`.
  ///   - bias: `[outputs]`.
  ///   - activation: applied to each number.
  ///   - residual: `[..., outputs]`.
  /// - Returns: `[..., outputs]`.
  public func linear(
    _ x: Tensor, _ weight: WeightMatrix, bias: Tensor? = nil, activation: Activation = .identity,
    residual: Tensor? = nil
  ) -> Tensor {
    precondition(x.width == weight.inputs, "\(x.shape) · [\(weight.inputs), \(weight.outputs)]")
    precondition(bias == nil || bias!.count == weight.outputs)
    precondition(residual == nil || residual!.rows == x.rows && residual!.width == weight.outputs)
    let y = make(x.shape.dropLast() + [weight.outputs])
    let tiles = productTiles(rows: x.rows, outputs: weight.outputs, unit: weight.panelWidth)
    let factor = weight.prepared(x, self)
    let needsEpilogue = bias != nil || residual != nil || activation != .identity
    weight.whileMultiplying {
      parallel(tiles.count) { task in
        let (rows, columns) = tiles[task]
        let output = y.pointer + rows.lowerBound * y.rowStride + columns.lowerBound
        weight.multiply(factor, rows: rows, columns: columns, into: output, yStride: y.rowStride)
        guard needsEpilogue else { return }
        // The tile is still in the cache.
        contrast_epilogue(
          output, y.rowStride, bias.map { $0.pointer + columns.lowerBound }, activation.kernel,
          residual.map { $0.pointer + rows.lowerBound * $0.rowStride + columns.lowerBound },
          residual?.rowStride ?? 0, rows.count, columns.count)
      }
    }
    return y
  }

  /// Tiles of an output `[rows, outputs]`: small enough to stay in the second-level cache and for
  /// every thread to be busy to the end.
  private func productTiles(
    rows: Int, outputs: Int, unit: Int
  ) -> [(rows: Range<Int>, columns: Range<Int>)] {
    guard rows > 0, outputs > 0 else { return [] }
    let units = (outputs + unit - 1) / unit
    let rowParts = (rows + 575) / 576
    // Several tiles a thread, so that a late one is short; a single thread needs none for balance.
    let wanted = threads == 1 ? 1 : (4 * threads + rowParts - 1) / rowParts
    let columnParts = min(units, max(wanted, (outputs + 511) / 512))
    return (0..<rowParts).flatMap { r in
      (0..<columnParts).map { c in
        (
          rows * r / rowParts..<rows * (r + 1) / rowParts,
          units * c / columnParts * unit..<min(units * (c + 1) / columnParts * unit, outputs)
        )
      }
    }
  }

  /// `a · bᵀ` with `a` `[m, k]` and `b` `[n, k]`.
  ///
  /// - Returns: `[m, n]`.
  public func product(_ a: Tensor, transposed b: Tensor) -> Tensor {
    linear(a, WeightMatrix(b))
  }
}
