import ContrastTensor

/// The feed-forward half of a transformer block.
public struct MLP: Sendable {
  /// The two forms in use.
  public enum Kind: Sendable, Equatable {
    /// `down(activation(up x))`.
    case plain
    /// `down(norm?(activation(gate x) · up x))`, with an optional inner norm (EVA02's sub-norm).
    case gated(innerNorm: Bool = false)
  }

  /// The shapes and the activation.
  public struct Configuration: Sendable, Equatable {
    public var kind: Kind
    public var width: Int
    public var hiddenWidth: Int
    public var activation: Activation
    public var bias: Bool
    /// Of the inner norm.
    public var normEpsilon: Float

    public init(
      kind: Kind = .plain, width: Int, hiddenWidth: Int, activation: Activation, bias: Bool = true,
      normEpsilon: Float = 1e-5
    ) {
      self.kind = kind
      self.width = width
      self.hiddenWidth = hiddenWidth
      self.activation = activation
      self.bias = bias
      self.normEpsilon = normEpsilon
    }
  }

  /// What a family calls the parts.
  public struct Names: Sendable, Equatable {
    public var gate: String
    public var up: String
    public var down: String
    public var innerNorm: String

    public init(gate: String = "", up: String, down: String, innerNorm: String = "") {
      self.gate = gate
      self.up = up
      self.down = down
      self.innerNorm = innerNorm
    }
  }

  let activation: Activation
  let gate: Linear?
  let up: Linear
  let innerNorm: Norm?
  let down: Linear

  /// - Throws: ``CheckpointError``.
  public init(_ weights: Weights, _ configuration: Configuration, names: Names) throws {
    let (width, hidden) = (configuration.width, configuration.hiddenWidth)
    let bias = configuration.bias
    activation = configuration.activation
    up = try Linear(weights[names.up], inputs: width, outputs: hidden, bias: bias)
    down = try Linear(weights[names.down], inputs: hidden, outputs: width, bias: bias)
    switch configuration.kind {
    case .plain:
      gate = nil
      innerNorm = nil
    case .gated(let hasNorm):
      gate = try Linear(weights[names.gate], inputs: width, outputs: hidden, bias: bias)
      innerNorm =
        hasNorm
        ? try Norm(weights[names.innerNorm], width: hidden, epsilon: configuration.normEpsilon)
        : nil
    }
  }

  /// - Parameters:
  ///   - x: `[rows, width]`.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - residual: `[rows, width]`.
  /// - Returns: `residual` plus the layer's output, `[rows, width]`.
  public func callAsFunction(
    _ x: Tensor, _ run: Run, norm: Norm? = nil, residual: Tensor? = nil
  ) -> Tensor {
    guard let gate else {
      let hidden = up(x, run, norm: norm, activation: activation)
      return down(hidden, run, residual: residual)
    }
    let branches = Linear.apply([gate, up], to: x, norm: norm, run)
    return down(
      gate: branches[0], up: branches[1], activation: activation, run, norm: innerNorm,
      residual: residual)
  }
}
