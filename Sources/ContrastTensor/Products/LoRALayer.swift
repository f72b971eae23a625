import CContrastKernels

/// A low-rank change of a linear layer that stands beside it, packed for products.
///
/// A layer may have several; the run's ``Run/adapters`` say which of them count.
package struct LoRALayer: Sendable {
  /// The name by which a run chooses it.
  package let adapter: String
  /// `A` `[rank, inputs]`.
  let down: WeightMatrix
  /// `[outputs, rank]`, with scale and magnitudeRatio in it.
  let up: WeightMatrix
  /// `[outputs]`.
  let bias: Tensor?
  /// `[outputs]`; DoRA only.
  let magnitudeRatio: Tensor?
  /// The share of its inputs that training drops.
  let dropout: Float

  /// - Parameters:
  ///   - adapter: the name.
  ///   - delta: the change.
  ///   - dropout: the share of its inputs that training drops.
  ///   - parameters: what its factors `A` and `B` are called, and the scale of their product.
  package init(
    adapter: String, _ delta: LowRankDelta, dropout: Float = 0,
    parameters: (a: ParameterID, b: ParameterID, scale: Float)? = nil
  ) {
    self.adapter = adapter
    var (down, up) = (WeightMatrix(delta.down, threads: 1), WeightMatrix(delta.up, threads: 1))
    if let parameters, delta.magnitudeRatio == nil {
      down.parameter = ParameterSlice(id: parameters.a, rows: 0..<down.outputs)
      up.parameter = ParameterSlice(
        id: parameters.b, rows: 0..<up.outputs, scale: parameters.scale)
    }
    self.down = down
    self.up = up
    bias = delta.bias
    magnitudeRatio = delta.magnitudeRatio
    self.dropout = dropout
  }
}

extension Run {
  /// `activation(norm(x) · W'ᵀ + bias) + residual`, where `W'` is `weight` with the changes of the active
  /// adapters: for each in turn, with the weight `w` that ``adapters`` gives it,
  /// `y ← y + w · ((magnitudeRatio − 1) ⊙ y + U A x)`.
  ///
  /// The bias joins after them, because the ratio of DoRA does not apply to it; the activation comes last.
  /// Without an active adapter this is ``linear(_:norm:_:bias:activation:residual:)`` itself. With one it
  /// is still one operation: what happens inside is nobody else's concern.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`.
  ///   - weight: `[outputs, inputs]`.
  ///   - loraLayers: of this layer.
  ///   - bias: `[outputs]`.
  ///   - activation: applied to each number.
  ///   - residual: `[..., outputs]`.
  /// - Returns: `[..., outputs]`.
  package func linear(
    _ x: Tensor, norm: RowNorm? = nil, _ weight: WeightMatrix, loraLayers: [LoRALayer],
    bias: Tensor? = nil, activation: Activation = .identity, residual: Tensor? = nil
  ) -> Tensor {
    // Most layers have none and most runs name none: both cost one look.
    guard !loraLayers.isEmpty, !adapters.isEmpty else {
      return linear(
        x, norm: norm, weight, bias: bias, activation: activation, residual: residual)
    }
    let active = active(loraLayers)
    guard !active.isEmpty else {
      return linear(
        x, norm: norm, weight, bias: bias, activation: activation, residual: residual)
    }
    let x = norm.map { normalized(x, by: $0) } ?? x
    if isRecording {
      let isPlain = activation == .identity
      let y = recordedLinears(
        x, [(weight, active, bias)], residual: isPlain ? residual : nil)[0]
      return isPlain ? y : activated(y, activation, residual: residual)
    }
    var y = linear(x, weight)
    var bias = bias
    for (layer, strength) in active {
      if let magnitudeRatio = layer.magnitudeRatio {
        scaleColumns(y, by: magnitudeRatio, strength: strength)
      }
      let thin = linear(x, layer.down)
      if strength != 1 { scale(thin, by: strength) }
      y = linear(thin, layer.up, residual: y)
      if let extra = layer.bias { bias = sum(bias, extra, strength: strength) }
    }
    if bias != nil || activation != .identity || residual != nil {
      finish(y, bias: bias, activation: activation, residual: residual)
    }
    return y
  }

  /// `norm(x) · W'ᵀ + bias` for several matrices with the changes of the active adapters, as
  /// ``linear(_:norm:_:loraLayers:bias:activation:residual:)``: cheaper than one after the other.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - norm: of the rows of `x`.
  ///   - layers: `[outputs, inputs]`, what stands beside it, and `[outputs]` each.
  /// - Returns: for each layer `[..., outputs]`.
  package func linears(
    _ x: Tensor, norm: RowNorm? = nil,
    _ layers: [(weight: WeightMatrix, loraLayers: [LoRALayer], bias: Tensor?)]
  ) -> [Tensor] {
    let active = layers.map { self.active($0.loraLayers) }
    guard active.contains(where: { !$0.isEmpty }) else {
      return linears(x, norm: norm, layers.map { ($0.weight, $0.bias) })
    }
    let x = norm.map { normalized(x, by: $0) } ?? x
    guard isRecording else {
      return layers.map { linear(x, $0.weight, loraLayers: $0.loraLayers, bias: $0.bias) }
    }
    return recordedLinears(x, zip(layers, active).map { ($0.weight, $1, $0.bias) })
  }

  private func active(_ loraLayers: [LoRALayer]) -> [(LoRALayer, Float)] {
    loraLayers.compactMap { layer in
      adapters[layer.adapter].flatMap { $0 == 0 ? nil : (layer, $0) }
    }
  }

  /// The same in operations that a tape knows. DoRA is not trained.
  ///
  /// First factors that see all of `x` are products beside those of the weights.
  ///
  /// - Parameter residual: added to the result of the first layer.
  private func recordedLinears(
    _ x: Tensor,
    _ layers: [(weight: WeightMatrix, loraLayers: [(LoRALayer, Float)], bias: Tensor?)],
    residual: Tensor? = nil
  ) -> [Tensor] {
    for (layer, strength) in layers.flatMap(\.loraLayers) {
      precondition(
        layer.magnitudeRatio == nil && layer.bias == nil && strength == 1,
        "only LoRA at its own strength can be trained")
    }
    func drops(_ layer: LoRALayer) -> Bool { layer.dropout > 0 && randomness != nil }
    let loraLayers = layers.flatMap { layer in layer.loraLayers.map(\.0) }
    let products = products(
      ProductInput(x: x),
      layers.map { ($0.weight, $0.bias) }
        + loraLayers.filter { !drops($0) }.map { ($0.down, nil) }, .identity, residual)
    var thin = products[layers.count...].makeIterator()
    return zip(layers, products).map { layer, product in
      layer.loraLayers.reduce(product) { y, layer in
        let layer = layer.0
        let low =
          drops(layer) ? linear(dropout(x, rate: layer.dropout), layer.down) : thin.next()!
        return linear(low, layer.up, residual: y)
      }
    }
  }

  // The tensors below are not visible to anyone else yet, so they may be changed in place.

  private func scale(_ y: Tensor, by factor: Float) {
    let values = y.pointer
    for i in 0..<y.count { values[i] *= factor }
  }

  private func scaleColumns(_ y: Tensor, by magnitudeRatio: Tensor, strength: Float) {
    parallelRows(y.rows, width: y.width) { rows in
      for row in rows {
        let (line, magnitudeRatio) = (y.pointer + row * y.rowStride, magnitudeRatio.pointer)
        for column in 0..<y.width { line[column] *= 1 + strength * (magnitudeRatio[column] - 1) }
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
      let place = y.pointer + rows.lowerBound * y.rowStride
      contrast_epilogue(
        place, y.rowStride, bias?.pointer, activation.kernel,
        residual.map { $0.pointer + rows.lowerBound * $0.rowStride }, residual?.rowStride ?? 0,
        place, y.rowStride, rows.count, y.width)
    }
  }
}
