/// The gradients of a loss by parameters, summed over the passes that went into it.
///
/// It also says which parameters are trained: what is not named here is frozen, and passes record
/// nothing for it.
public final class ParameterGradients {
  /// The parameters that are trained.
  package let trainable: Set<ParameterID>

  /// For each parameter that a pass has met, in the shape in which the checkpoint stores it.
  ///
  /// A matrix that is stored together with others, no pass having met all of them, has zeros in their
  /// place.
  package private(set) var tensors: [ParameterID: Tensor] = [:]
  /// What has a number already and must be added to.
  private var written: Set<ParameterSlice> = []

  package init(trainable: Set<ParameterID>) {
    self.trainable = trainable
  }

  /// Forgets all gradients, before the next step.
  package func reset() {
    tensors = [:]
    written = []
  }

  /// Adds `gradient` to that of the whole parameter; nothing happens if it is frozen.
  ///
  /// - Parameters:
  ///   - gradient: as large as the parameter.
  ///   - id: the parameter.
  ///   - run: has the memory.
  public func add(_ gradient: Tensor, to id: ParameterID, _ run: Run) {
    guard trainable.contains(id) else { return }
    tensors[id] = tensors[id].map { run.added($0, gradient.reshaped($0.shape)) } ?? gradient
  }

  /// Adds to the gradient of a part.
  ///
  /// - Parameters:
  ///   - slice: the part.
  ///   - value: the parameter, for its shape.
  ///   - run: has the memory.
  ///   - body: writes the part, `[slice.rows.count, all others]`, or adds to it.
  func accumulate(
    _ slice: ParameterSlice, of value: Tensor, _ run: Run,
    _ body: (_ target: MatrixColumns, _ adds: Bool) -> Void
  ) {
    let width = value.count / max(value.shape[0], 1)
    let tensor: Tensor
    if let known = tensors[slice.id] {
      tensor = known
    } else {
      tensor = run.make(value.shape)
      if slice.rows.count < value.shape[0] {
        tensor.pointer.update(repeating: 0, count: tensor.count)
      }
      tensors[slice.id] = tensor
    }
    let isNew = written.insert(slice).inserted
    let target = MatrixColumns(base: tensor.pointer + slice.rows.lowerBound * width, stride: width)
    body(target, !isNew || slice.rows.count < value.shape[0])
  }
}
