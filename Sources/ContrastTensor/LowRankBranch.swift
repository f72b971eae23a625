import CContrastKernels

/// A low-rank change of a linear layer that stands beside it, packed for products.
///
/// A layer may have several; the run's ``Run/adapters`` say which of them count.
public struct LowRankBranch: Sendable {
  /// The name by which a run chooses it.
  public let adapter: String
  /// `A` `[rank, inputs]`.
  let down: WeightMatrix
  /// `[outputs, rank]`, with scale and gain in it.
  let up: WeightMatrix
  /// `[outputs]`.
  let bias: Tensor?
  /// `[outputs]`; DoRA only.
  let gain: Tensor?

  package init(adapter: String, _ delta: LowRankDelta) {
    self.adapter = adapter
    down = WeightMatrix(delta.down)
    up = WeightMatrix(delta.up)
    bias = delta.bias
    gain = delta.gain
  }
}

extension Run {
  /// `activation(norm(x) · W'ᵀ + bias) + residual`, where `W'` is `weight` with the changes of the active
  /// adapters: for each in turn, with the weight `w` that ``adapters`` gives it,
  /// `y ← y + w · ((gain − 1) ⊙ y + U A x)`.
  ///
  /// The bias joins after them, because DoRA's gain does not apply to it; the activation comes last.
  /// Without an active adapter this is ``linear(_:norm:_:bias:activation:residual:)`` itself. With one it
  /// is still one operation: what happens inside is nobody else's concern.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`.
  ///   - weight: `[outputs, inputs]`.
  ///   - branches: of this layer.
  ///   - bias: `[outputs]`.
  ///   - activation: applied to each number.
  ///   - residual: `[..., outputs]`.
  /// - Returns: `[..., outputs]`.
  public func linear(
    _ x: Tensor, norm: RowNorm? = nil, _ weight: WeightMatrix, branches: [LowRankBranch],
    bias: Tensor? = nil, activation: Activation = .identity, residual: Tensor? = nil
  ) -> Tensor {
    // Most layers have none and most runs name none: both cost one look.
    guard !branches.isEmpty, !adapters.isEmpty else {
      return linear(
        x, norm: norm, weight, bias: bias, activation: activation, residual: residual)
    }
    let active = branches.compactMap { branch in
      adapters[branch.adapter].flatMap { $0 == 0 ? nil : (branch, $0) }
    }
    guard !active.isEmpty else {
      return linear(
        x, norm: norm, weight, bias: bias, activation: activation, residual: residual)
    }
    let x = norm.map { normalized(x, by: $0) } ?? x
    var y = linear(x, weight)
    var bias = bias
    for (branch, strength) in active {
      if let gain = branch.gain { scaleColumns(y, by: gain, strength: strength) }
      let thin = linear(x, branch.down)
      if strength != 1 { scale(thin, by: strength) }
      y = linear(thin, branch.up, residual: y)
      if let extra = branch.bias { bias = sum(bias, extra, strength: strength) }
    }
    if bias != nil || activation != .identity || residual != nil {
      finish(y, bias: bias, activation: activation, residual: residual)
    }
    return y
  }

  // The tensors below are not visible to anyone else yet, so they may be changed in place.

  private func scale(_ y: Tensor, by factor: Float) {
    let values = y.pointer
    for i in 0..<y.count { values[i] *= factor }
  }

  private func scaleColumns(_ y: Tensor, by gain: Tensor, strength: Float) {
    parallelRows(y.rows, width: y.width) { rows in
      for row in rows {
        let (line, gain) = (y.pointer + row * y.rowStride, gain.pointer)
        for column in 0..<y.width { line[column] *= 1 + strength * (gain[column] - 1) }
      }
    }
  }

  private func sum(_ bias: Tensor?, _ extra: Tensor, strength: Float) -> Tensor {
    let total = make(extra.shape)
    for i in 0..<extra.count {
      total.pointer[i] = (bias?.pointer[i] ?? 0) + strength * extra.pointer[i]
    }
    return total
  }

  private func finish(
    _ y: Tensor, bias: Tensor?, activation: Activation, residual: Tensor?
  ) {
    precondition(bias == nil || bias!.count == y.width)
    precondition(residual == nil || residual!.rows == y.rows && residual!.width == y.width)
    parallelRows(y.rows, width: y.width) { rows in
      contrast_epilogue(
        y.pointer + rows.lowerBound * y.rowStride, y.rowStride, bias?.pointer, activation.kernel,
        residual.map { $0.pointer + rows.lowerBound * $0.rowStride }, residual?.rowStride ?? 0,
        rows.count, y.width)
    }
  }
}
