import ContrastTensor

/// The feed-forward layer of a transformer block.
package struct MLP: Sendable {
  /// The two forms in use.
  package enum Kind: Sendable, Hashable {
    /// `down(activation(up x))`.
    case plain
    /// `down(norm?(activation(gate x) · up x))`, with an optional sub-LN (EVA02).
    case gated(subNorm: Bool = false)
  }

  /// The shapes and the activation.
  package struct Configuration: Sendable, Equatable {
    package var kind: Kind
    package var width: Int
    package var hiddenWidth: Int
    package var activation: Activation
    package var bias: Bool
    /// Of the sub-LN.
    package var normEpsilon: Float
    /// The coarsest precision of the last linear, if the layer would suffer from that of the checkpoint (T5).
    package var leastPrecision: Precision?

    package init(
      kind: Kind = .plain, width: Int, hiddenWidth: Int, activation: Activation, bias: Bool = true,
      normEpsilon: Float = 1e-5, leastPrecision: Precision? = nil
    ) {
      self.kind = kind
      self.width = width
      self.hiddenWidth = hiddenWidth
      self.activation = activation
      self.bias = bias
      self.normEpsilon = normEpsilon
      self.leastPrecision = leastPrecision
    }
  }

  /// What a family calls the parts.
  package struct Names: Sendable, Hashable {
    package var gate: String
    package var up: String
    package var down: String
    package var subNorm: String

    package init(gate: String = "", up: String, down: String, subNorm: String = "") {
      self.gate = gate
      self.up = up
      self.down = down
      self.subNorm = subNorm
    }
  }

  let activation: Activation
  let gate: Linear?
  let up: Linear
  let subNorm: Norm?
  let down: Linear

  /// - Throws: ``CheckpointError``.
  package init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    let (width, hidden) = (configuration.width, configuration.hiddenWidth)
    let bias = configuration.bias
    activation = configuration.activation
    up = try Linear(weights[names.up], inputs: width, outputs: hidden, bias: bias)
    down = try Linear(
      weights[names.down], inputs: hidden, outputs: width, bias: bias,
      precision: configuration.leastPrecision.map { weights.precision.atLeast($0) })
    switch configuration.kind {
    case .plain:
      gate = nil
      subNorm = nil
    case .gated(let hasNorm):
      gate = try Linear(weights[names.gate], inputs: width, outputs: hidden, bias: bias)
      subNorm =
        hasNorm
        ? try Norm(weights[names.subNorm], width: hidden, epsilon: configuration.normEpsilon)
        : nil
    }
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - run: the forward pass.
  /// - Returns: `[rows, width]`.
  package func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor {
    self(x, run, norm: nil, residual: nil)
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - residual: `[rows, width]`.
  /// - Returns: the end of `residual` with the layer's output, `[rows, width]`.
  func callAsFunction(_ x: Tensor, _ run: Run, norm: Norm?, residual: Residual?) -> Tensor {
    guard let gate else {
      let hidden = up(x, run, norm: norm, activation: activation, before: down)
      return down(hidden, run, residual: residual)
    }
    if let hidden = Linear.gated(
      gate, up, of: x, norm: norm, activation: activation, run, before: down)
    {
      return down(hidden, run, norm: subNorm, residual: residual)
    }
    let products = Linear.apply([gate, up], to: x, norm: norm, run)
    return down(
      gate: products[0], up: products[1], activation: activation, run, norm: subNorm,
      residual: residual)
  }
}
