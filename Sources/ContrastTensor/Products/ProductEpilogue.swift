import CContrastKernels

/// What happens to a product while its numbers are in the cache: `activation(c + bias) + residual`, or
/// `activation(c + bias + residual)`, or `activation(gate) · (c + bias)`.
struct ProductEpilogue {
  /// `[outputs]`.
  let bias: Tensor?
  let activation: Activation
  /// `[rows, outputs]`.
  let residual: Tensor?
  /// Whether the activation comes behind the residual.
  let activatesSum: Bool
  /// As many rows and columns as are at hand; there is no residual beside it.
  var gate: MatrixColumns?
  /// Of the result, the first that is at hand.
  var row = 0
  /// Of the result, the first that is at hand.
  var column = 0

  init(bias: Tensor?, _ activation: Activation, residual: Tensor?, activatesSum: Bool) {
    self.bias = bias
    self.activation = activation
    self.residual = residual
    self.activatesSum = activatesSum
  }

  /// Calls `body` with the form of the kernels, nil where nothing happens.
  func withKernels(_ body: (UnsafePointer<contrast_product_epilogue>?) -> Void) {
    guard bias != nil || residual != nil || gate != nil || activation != .identity else {
      return body(nil)
    }
    let epilogue = contrast_product_epilogue(
      bias: bias.map { UnsafePointer($0.pointer + column) }, act: activation.kernel,
      residual: residual.map { UnsafePointer($0.pointer + row * $0.rowStride + column) },
      residual_stride: residual?.rowStride ?? 0, activates_sum: activatesSum ? 1 : 0,
      gate: gate.map { UnsafePointer($0.base) }, gate_stride: gate?.stride ?? 0)
    withUnsafePointer(to: epilogue) { body($0) }
  }
}
