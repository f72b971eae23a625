import ContrastTensor

/// The normalisation of a layer: over the last dimension, with a learned weight.
package struct Norm: Sendable {
  /// The formula.
  package enum Kind: Sendable, Hashable {
    /// Mean and variance, weight and bias.
    case layer
    /// Root mean square, weight only. Gemma's files store the weight less one: `weightOffset` is 1.
    case rootMeanSquare(weightOffset: Float = 0)
  }

  package let kind: Kind
  package let epsilon: Float
  /// `[width]`.
  package let weight: Tensor
  /// `[width]`.
  package let bias: Tensor?

  /// Reads `weight` `[width]` and, for a layer norm, `bias` `[width]`; files converted from TensorFlow call
  /// them `gamma` and `beta` (BERT).
  ///
  /// - Throws: ``CheckpointError``.
  package init(_ weights: Weights, kind: Kind = .layer, width: Int, epsilon: Float) throws {
    self.kind = kind
    self.epsilon = epsilon
    let names =
      weights.has("gamma") && !weights.has("weight") ? ("gamma", "beta") : ("weight", "bias")
    weight = try weights.parameter(names.0, shape: [width])
    bias = kind == .layer ? try weights.parameter(names.1, shape: [width]) : nil
  }

  /// The formula with its weights.
  var rowNorm: RowNorm {
    switch kind {
    case .layer: .layer(weight: weight, bias: bias, epsilon: epsilon)
    case .rootMeanSquare(let offset):
      .rootMeanSquare(weight: weight, offset: offset, epsilon: epsilon)
    }
  }

  package func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor {
    run.normalized(x, by: rowNorm)
  }
}
