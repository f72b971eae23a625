/// A constant matrix that activations are multiplied with, in the form the product wants it.
///
/// Float32 weights stay where they are, mapped from the file; narrower types are widened once, when
/// the layer is made, and the mapped pages released. Copies share the memory. This is where other
/// precisions attach: a packed bfloat16 or int8 form is another storage behind the same two numbers.
public struct WeightMatrix: Sendable {
  /// The length of the vectors that come out.
  public let outputs: Int
  /// The length of the vectors that go in.
  public let inputs: Int

  /// How a file stores the matrix.
  public enum Layout: Sendable {
    /// `[outputs, inputs]`, as PyTorch's `Linear`.
    case outputsFirst
    /// `[inputs, outputs]`, as the projections of OpenAI's and open_clip's files.
    case inputsFirst
  }

  let layout: Layout
  /// Float32, contiguous.
  let values: Tensor

  /// - Parameter tensor: `[outputs, inputs]` or `[inputs, outputs]` by `layout`, floating point.
  public init(_ tensor: Tensor, layout: Layout = .outputsFirst) {
    precondition(tensor.shape.count == 2)
    self.layout = layout
    outputs = tensor.shape[layout == .outputsFirst ? 0 : 1]
    inputs = tensor.shape[layout == .outputsFirst ? 1 : 0]
    values = tensor.widened()
  }

  /// The columns of `W^T` for the outputs in `range`, as the right factor of a product.
  func factor(_ range: Range<Int>) -> BLAS.Matrix {
    switch layout {
    case .outputsFirst:
      BLAS.Matrix(
        base: values.pointer + range.lowerBound * inputs, stride: inputs, transposed: true)
    case .inputsFirst:
      BLAS.Matrix(base: values.pointer + range.lowerBound, stride: outputs)
    }
  }
}
