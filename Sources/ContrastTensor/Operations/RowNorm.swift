import CContrastKernels

/// A normalisation of rows, by itself or on their way into a product.
public enum RowNorm: Sendable {
  /// `(x − mean) / √(variance + epsilon) · weight + bias`.
  case layer(weight: Tensor, bias: Tensor?, epsilon: Float)
  /// `x / √(mean(x²) + epsilon) · (offset + weight)`; the offset is 0, or 1 for the Gemma family.
  case rootMeanSquare(weight: Tensor, offset: Float = 0, epsilon: Float)

  func apply(to x: MatrixColumns, into y: MatrixColumns, rows: Int, width: Int) {
    switch self {
    case .layer(let weight, let bias, let epsilon):
      precondition(weight.count == width && (bias == nil || bias!.count == width))
      contrast_layer_norm(
        x.base, x.stride, weight.pointer, bias?.pointer, epsilon, y.base, y.stride, rows, width)
    case .rootMeanSquare(let weight, let offset, let epsilon):
      precondition(weight.count == width)
      contrast_rms_norm(
        x.base, x.stride, weight.pointer, offset, epsilon, y.base, y.stride, rows, width)
    }
  }
}
