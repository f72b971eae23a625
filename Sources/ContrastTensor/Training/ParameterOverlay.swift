/// Values that stand in for parameters of a model during a pass, by their names in the checkpoint.
///
/// Layers are constant. Who trains keeps the numbers that change in an overlay of his own and names it
/// in `Run.overlay`; optimisers, averages of weights and checkpoints work on such values and need no
/// model. A parameter that the overlay does not name is the model's own.
///
/// Matrices are packed for products when a pass first meets them and kept until the values change, so
/// several passes of one step pack once.
package final class ParameterOverlay {
  /// Float32, contiguous, each in the shape in which the checkpoint stores it.
  package private(set) var values: [ParameterID: Tensor]

  private var packed: [ParameterSlice: WeightMatrix] = [:]
  /// The model's own matrices with inputs and outputs exchanged.
  private var frozen: [ObjectIdentifier: (owner: TensorStorage, matrix: WeightMatrix)] = [:]

  package init(_ values: [ParameterID: Tensor] = [:]) {
    self.values = values
    check()
  }

  /// Takes new values in the place of all old ones.
  package func replace(by values: [ParameterID: Tensor]) {
    packed = [:]
    self.values = values
    check()
  }

  private func check() {
    for (id, tensor) in values {
      precondition(tensor.elementType == .float32 && tensor.isContiguous, "\(id) is not float32")
    }
  }
}

// MARK: - Standing in

extension ParameterOverlay {
  /// The value that stands in for `tensor`, or for a part of it; `tensor` itself if there is none.
  func tensor(_ tensor: Tensor) -> Tensor {
    guard let id = tensor.storage.parameter, let value = values[id] else { return tensor }
    precondition(
      value.count == tensor.elements(inBytes: tensor.storage.byteCount),
      "the value of \(id) has the shape \(value.shape)")
    return Tensor(
      shape: tensor.shape, elementType: .float32, rowStride: tensor.rowStride,
      storage: value.storage, byteOffset: 4 * tensor.elements(inBytes: tensor.byteOffset))
  }

  /// The matrix that stands in for `weight`; `weight` itself if there is none.
  func matrix(_ weight: WeightMatrix, _ run: Run) -> WeightMatrix {
    guard let slice = weight.parameter, let value = values[slice.id] else { return weight }
    if let known = packed[slice] { return known }
    var matrix = run.pack(
      part(slice, of: value, run), layout: slice.layout,
      precision: weight.precision.atLeast(.bfloat16))
    precondition(matrix.inputs == weight.inputs && matrix.outputs == weight.outputs)
    matrix.parameter = slice
    packed[slice] = matrix
    return matrix
  }

  /// The same matrix with inputs and outputs exchanged, for going back through a product.
  ///
  /// That of a trained matrix is made each time: a pass needs it once. Those of the model's own matrices
  /// never change and are kept.
  func transposed(_ weight: WeightMatrix, _ run: Run) -> WeightMatrix {
    if let slice = weight.parameter, let value = values[slice.id] {
      guard weight.precision != .float32 else { return run.transposed(weight) }
      return run.pack(
        part(slice, of: value, run),
        layout: slice.layout == .outputsFirst ? .inputsFirst : .outputsFirst,
        precision: weight.precision)
    }
    return transposed(ownedBy: weight.owner) { run.transposed(weight) }
  }

  /// The matrix that `make` makes of the model's own, which never change: it is kept.
  ///
  /// - Parameter owner: tells them from others; nil where nothing does.
  func transposed(ownedBy owner: TensorStorage?, _ make: () -> WeightMatrix) -> WeightMatrix {
    guard let owner else { return make() }
    if let known = frozen[ObjectIdentifier(owner)] { return known.matrix }
    let matrix = make()
    frozen[ObjectIdentifier(owner)] = (owner, matrix)
    return matrix
  }

  private func part(_ slice: ParameterSlice, of value: Tensor, _ run: Run) -> Tensor {
    let part = slice.part(of: value)
    return slice.scale == 1 ? part : run.scaled(part, by: slice.scale)
  }
}
