/// Where a packed matrix comes from: a part of a stored parameter.
package struct ParameterSlice: Hashable, Sendable {
  package let id: ParameterID
  /// Of the first dimension of the stored tensor, the others taken as one.
  package let rows: Range<Int>
  /// How the matrix lies in that part.
  package let layout: WeightMatrix.Layout
  /// What the stored numbers are multiplied with.
  package let scale: Float

  package init(
    id: ParameterID, rows: Range<Int>, layout: WeightMatrix.Layout = .outputsFirst,
    scale: Float = 1
  ) {
    self.id = id
    self.rows = rows
    self.layout = layout
    self.scale = scale
  }

  /// The part of `tensor`, which has the shape of the parameter, `[rows.count, all others]`.
  func part(of tensor: Tensor) -> Tensor {
    let rows = tensor.shape[0]
    return tensor.reshaped([rows, tensor.count / max(rows, 1)]).slice(self.rows)
  }
}
