/// Some columns of a matrix of float32.
struct MatrixColumns {
  let base: UnsafeMutablePointer<Float>
  /// The distance between rows in numbers.
  let stride: Int

  init(base: UnsafeMutablePointer<Float>, stride: Int) {
    self.base = base
    self.stride = stride
  }

  /// The columns of a tensor from a number on.
  init(_ tensor: Tensor, from column: Int = 0) {
    self.init(base: tensor.pointer + column, stride: tensor.rowStride)
  }

  subscript(row: Int) -> UnsafeMutablePointer<Float> { base + row * stride }

  func rows(from row: Int) -> MatrixColumns { MatrixColumns(base: self[row], stride: stride) }

  func columns(from column: Int) -> MatrixColumns {
    MatrixColumns(base: base + column, stride: stride)
  }
}
