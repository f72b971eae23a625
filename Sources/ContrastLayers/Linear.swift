/// `x Wᵀ + b`.
public struct Linear: Sendable {
  /// `[outputs, inputs]`.
  public let weight: WeightMatrix
  /// `[outputs]`.
  public let bias: Tensor?

  public init(weight: WeightMatrix, bias: Tensor?) {
    self.weight = weight
    self.bias = bias
  }

  /// Reads `weight` `[outputs, inputs]` and, if asked for, `bias` `[outputs]`.
  ///
  /// - Throws: ``CheckpointError``.
  public init(_ weights: Weights, inputs: Int, outputs: Int, bias: Bool = true) throws {
    self.init(
      weight: try weights.matrix("weight", shape: [outputs, inputs]),
      bias: bias ? try weights.parameter("bias", shape: [outputs]) : nil)
  }

  public func callAsFunction(
    _ x: Tensor, _ run: Run, activation: Activation = .identity, residual: Tensor? = nil
  ) -> Tensor {
    run.linear(x, weight, bias: bias, activation: activation, residual: residual)
  }
}
