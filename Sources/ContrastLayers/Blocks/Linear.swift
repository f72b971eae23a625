import ContrastTensor

/// `x Wᵀ + b`, with the low-rank changes of adapters that are not merged into it.
package struct Linear: Sendable {
  /// `[outputs, inputs]`.
  package let weight: WeightMatrix
  /// `[outputs]`.
  package let bias: Tensor?
  /// In the order of the ``AdapterSource``; which of them count is a matter of the run.
  package let loraLayers: [LoRALayer]

  package init(weight: WeightMatrix, bias: Tensor?, loraLayers: [LoRALayer] = []) {
    self.weight = weight
    self.bias = bias
    self.loraLayers = loraLayers
  }

  /// Reads `weight` `[outputs, inputs]` and, if asked for, `bias` `[outputs]`, and finds what the
  /// adapters of `weights` have for this layer. Unmerged adapters stay float32.
  ///
  /// - Parameters:
  ///   - weights: the view of the layer.
  ///   - inputs: the width that goes in.
  ///   - outputs: the width that comes out.
  ///   - bias: whether there is one.
  ///   - precision: how to keep the weight, if not as the checkpoint says.
  /// - Throws: ``CheckpointError``, or what the adapters throw.
  package init(
    _ weights: Weights, inputs: Int, outputs: Int, bias: Bool = true, precision: Precision? = nil
  ) throws {
    self.init(
      weight: try weights.matrix("weight", shape: [outputs, inputs], precision: precision),
      bias: bias ? try weights.parameter("bias", shape: [outputs]) : nil,
      loraLayers: try weights.loraLayers(inputs: inputs, outputs: outputs))
  }

  /// Several layers with the same input, which is cheaper than one after the other.
  ///
  /// - Parameters:
  ///   - layers: as wide as `x`.
  ///   - x: `[..., inputs]`.
  ///   - norm: of `x`, first.
  ///   - run: the forward pass.
  /// - Returns: the output of each layer, `[..., outputs]`.
  static func apply(
    _ layers: [Linear], to x: Tensor, norm: Norm? = nil, _ run: Run
  ) -> [Tensor] {
    guard layers.allSatisfy({ $0.loraLayers.isEmpty || run.adapters.isEmpty }) else {
      return run.linears(
        x, norm: norm?.rowNorm, layers.map { ($0.weight, $0.loraLayers, $0.bias) })
    }
    return run.linears(x, norm: norm?.rowNorm, layers.map { ($0.weight, $0.bias) })
  }

  /// `activation(gate(norm(x))) · up(norm(x))`, read by `next` and nobody else.
  ///
  /// - Parameters:
  ///   - gate: as wide as `x`.
  ///   - up: as `gate`.
  ///   - x: `[..., inputs]`.
  ///   - norm: of `x`, first.
  ///   - activation: of the gate.
  ///   - run: the forward pass.
  ///   - next: the layer that takes it.
  /// - Returns: `[..., outputs]`; nil where a tape or an adapter wants the two by themselves.
  static func gated(
    _ gate: Linear, _ up: Linear, of x: Tensor, norm: Norm?, activation: Activation, _ run: Run,
    before next: Linear
  ) -> Tensor? {
    guard run.adapters.isEmpty else { return nil }
    return run.gatedLinear(
      x, norm: norm?.rowNorm, gate: (gate.weight, gate.bias), up: (up.weight, up.bias),
      activation: activation, before: next.weight)
  }

  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - activation: of the result.
  ///   - residual: `[..., outputs]`, added last.
  /// - Returns: `[..., outputs]`.
  package func callAsFunction(
    _ x: Tensor, _ run: Run, norm: Norm? = nil, activation: Activation = .identity,
    residual: Tensor? = nil
  ) -> Tensor {
    run.linear(
      x, norm: norm?.rowNorm, weight, loraLayers: loraLayers, bias: bias, activation: activation,
      residual: residual)
  }

  /// `activation(norm(x) Wᵀ + b)`, read by `next` and nobody else.
  ///
  /// - Parameters:
  ///   - x: `[..., inputs]`.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - activation: of the result.
  ///   - next: the layer that takes it.
  /// - Returns: `[..., outputs]`; the rows may lie apart.
  func callAsFunction(
    _ x: Tensor, _ run: Run, norm: Norm?, activation: Activation, before next: Linear
  ) -> Tensor {
    guard run.adapters.isEmpty else {
      return self(x, run, norm: norm, activation: activation)
    }
    return run.linear(
      x, norm: norm?.rowNorm, weight, bias: bias, activation: activation, before: next.weight)
  }

  /// The same of `activation(gate) · up`, which is computed on the way into the product.
  ///
  /// - Parameters:
  ///   - gate: `[..., inputs]`.
  ///   - up: as `gate`.
  ///   - activation: of the gate.
  ///   - run: the forward pass.
  ///   - norm: of what goes into the product.
  ///   - residual: `[..., outputs]`, added last.
  /// - Returns: `[..., outputs]`.
  func callAsFunction(
    gate: Tensor, up: Tensor, activation: Activation, _ run: Run, norm: Norm? = nil,
    residual: Tensor? = nil
  ) -> Tensor {
    guard loraLayers.isEmpty || run.adapters.isEmpty else {
      return self(
        run.gated(gate, up, activation: activation), run, norm: norm, residual: residual)
    }
    return run.linear(
      gate: gate, up: up, activation: activation, norm: norm?.rowNorm, weight, bias: bias,
      residual: residual)
  }
}
