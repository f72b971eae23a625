import ContrastTensor

/// What the output of a body is added to, and what happens to it before: the end of a residual branch.
///
/// Where nothing happens before, the sum is part of the product that makes the output.
struct Residual {
  /// `[rows, width]`.
  let stream: Tensor
  /// Of the output, before it is added.
  var after: Norm?
  /// The share of the sequences that skip the branch in training.
  var dropPath: Float = 0
  /// The sequences among the rows.
  let sequences: RaggedLayout

  /// `stream`, where a product may add it.
  var fused: Tensor? { after == nil && dropPath == 0 ? stream : nil }

  /// `stream + after(output)` where the product has not added it.
  func callAsFunction(_ output: Tensor, _ run: Run) -> Tensor {
    guard fused == nil else { return output }
    return run.sum(
      stream, after?(output, run) ?? output, droppingPathsOf: sequences, rate: dropPath)
  }
}

extension Linear {
  /// The layer as the last one of a residual branch.
  ///
  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - run: the forward pass.
  ///   - norm: of `x`, first.
  ///   - residual: the end of the branch.
  /// - Returns: `[rows, outputs]`.
  func callAsFunction(
    _ x: Tensor, _ run: Run, norm: Norm? = nil, residual: Residual?
  ) -> Tensor {
    let output = self(x, run, norm: norm, residual: residual?.fused)
    return residual?(output, run) ?? output
  }

  /// The same of `activation(gate) · up`.
  func callAsFunction(
    gate: Tensor, up: Tensor, activation: Activation, _ run: Run, norm: Norm? = nil,
    residual: Residual?
  ) -> Tensor {
    let output = self(
      gate: gate, up: up, activation: activation, run, norm: norm, residual: residual?.fused)
    return residual?(output, run) ?? output
  }
}
