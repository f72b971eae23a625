import CContrastKernels

/// The non-linear functions of the towers.
public enum Activation: Sendable, Equatable {
  case identity
  /// `x · sigmoid(1.702 x)`: OpenAI's CLIP.
  case quickGELU
  /// `x/2 · (1 + erf(x/√2))`.
  case gelu
  /// `x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³)))`.
  case geluTanh
  /// `x · sigmoid(x)`.
  case silu

  var kernel: contrast_activation {
    switch self {
    case .identity: CONTRAST_IDENTITY
    case .quickGELU: CONTRAST_QUICK_GELU
    case .gelu: CONTRAST_GELU
    case .geluTanh: CONTRAST_GELU_TANH
    case .silu: CONTRAST_SILU
    }
  }
}

extension Run {
  /// `activation(x · Wᵀ + bias) + residual`.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - bias: `[outputs]`.
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
    let tiles = productTiles(rows: x.rows, outputs: weight.outputs)
    let needsEpilogue = bias != nil || residual != nil || activation != .identity
    BLAS.exclusively {
      parallel(tiles.count) { task in
        let (rows, columns) = tiles[task]
        let output = y.pointer + rows.lowerBound * y.rowStride + columns.lowerBound
        BLAS.multiply(
          BLAS.Matrix(base: x.pointer + rows.lowerBound * x.rowStride, stride: x.rowStride),
          weight.factor(columns), into: output, stride: y.rowStride, m: rows.count,
          n: columns.count, k: weight.inputs)
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

  /// Tiles of an output `[rows, outputs]`: enough for every thread to be busy to the end, few
  /// enough for each product to amortise its packing.
  private func productTiles(rows: Int, outputs: Int) -> [(rows: Range<Int>, columns: Range<Int>)] {
    guard rows > 0, outputs > 0 else { return [] }
    // Columns first: threads then never pack the same weights. A tile keeps to the second-level
    // cache, and a single thread needs no tiles for balance.
    let rowParts = (rows + 767) / 768
    let columnParts = max(
      1, min(outputs / 128, max(threads == 1 ? 1 : 2 * threads, (outputs + 1023) / 1024)))
    var parts = rowParts
    if columnParts * rowParts < threads { parts = min(threads, max(1, rows / 32)) }
    var tiles: [(rows: Range<Int>, columns: Range<Int>)] = []
    for r in 0..<parts {
      for c in 0..<columnParts {
        tiles.append(
          (
            rows * r / parts..<rows * (r + 1) / parts,
            // Multiples of 16 keep the vectors of the epilogue aligned.
            outputs * c / columnParts / 16 * 16..<(c + 1 == columnParts
              ? outputs : outputs * (c + 1) / columnParts / 16 * 16)
          ))
      }
    }
    return tiles
  }

  /// `a · bᵀ` with `a` `[m, k]` and `b` `[n, k]`.
  ///
  /// - Returns: `[m, n]`.
  public func product(_ a: Tensor, transposed b: Tensor) -> Tensor {
    linear(a, WeightMatrix(b))
  }
}
