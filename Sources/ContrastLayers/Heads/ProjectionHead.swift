import ContrastTensor

/// The map from a tower's pooled output into the joint space.
package struct ProjectionHead: Sendable {
  /// How a file stores a linear head.
  package enum Storage: Sendable, Equatable {
    /// A linear layer: `name.weight` `[outputs, inputs]`, and `name.bias` `[outputs]` if `bias`.
    case linear(String, bias: Bool)
    /// A bare matrix `[inputs, outputs]`: OpenAI's and open_clip's `proj`.
    case matrix(String)
    /// None: the tower's own output lies in the joint space (SigLIP's image tower).
    case none
  }

  /// The width of the joint space.
  package let outputs: Int
  let linear: Linear?

  /// - Parameters:
  ///   - weights: the view that the names of `storage` are below.
  ///   - storage: where the head is.
  ///   - inputs: the width of the tower.
  ///   - outputs: the width of the joint space.
  /// - Throws: `CheckpointError`.
  package init(_ weights: Weights, _ storage: Storage, inputs: Int, outputs: Int) throws {
    self.outputs = outputs
    // The head sees one row an image or text, so int8 saves nothing, and its error is the result's.
    let precision = weights.precision.atLeast(.bfloat16)
    switch storage {
    case .linear(let name, let bias):
      linear = try Linear(
        weights[name], inputs: inputs, outputs: outputs, bias: bias,
        precision: precision)
    case .matrix(let name):
      let matrix = try weights.matrix(
        name, shape: [inputs, outputs], layout: .inputsFirst, precision: precision)
      linear = Linear(weight: matrix, bias: nil)
    case .none:
      precondition(inputs == outputs, "without a projection, \(inputs) cannot become \(outputs)")
      linear = nil
    }
  }

  /// - Parameters:
  ///   - x: `[rows, inputs]`.
  ///   - run: the forward pass.
  /// - Returns: `[rows, outputs]`, not normalised.
  package func callAsFunction(_ x: Tensor, _ run: Run) -> Tensor { linear?(x, run) ?? x }
}
