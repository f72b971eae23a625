/// What a pass did, in order, so that it can be gone through backwards: reverse-mode differentiation.
///
/// A tape holds the fused operations of `Run` as they were called, with the tensors that their
/// gradients need, and no operation whose inputs depend on nothing that is trained. Gradients of
/// activations belong to the memory of a tensor, so views of it (rows, columns, other shapes) need no
/// record of their own.
///
///     let gradients = ParameterGradients(trainable: [...])
///     run.overlay = ParameterOverlay(values)
///     let (features, tape) = run.recording(into: gradients) { tower(patches, run) }
///     tape.backward(from: [(features, loss.images)], run)
///
/// A tape is used once.
package final class Tape {
  private struct Node {
    /// Kept so that no other tensor takes their place in memory while the tape lives.
    let outputs: [Tensor]
    let backward: (Tape, Run) -> Void
  }

  private struct Gradient {
    /// Of all elements of a storage, `[elements]`.
    var tensor: Tensor
    /// Whether nobody else can see it, so that it may be changed in place.
    var isOwned: Bool
  }

  let parameters: ParameterGradients
  private var nodes: [Node] = []
  private var tracked: [ObjectIdentifier: ParameterID?] = [:]
  private var gradients: [ObjectIdentifier: Gradient] = [:]
  /// Leaves are kept like outputs.
  private var leaves: [Tensor] = []

  init(parameters: ParameterGradients) {
    self.parameters = parameters
  }
}

// MARK: - Recording

extension Run {
  /// Runs `body` and records what its result depends on.
  ///
  /// - Parameters:
  ///   - gradients: says which parameters are trained, and gets their gradients in
  ///     ``Tape/backward(from:_:)``.
  ///   - inputs: tensors, not parameters, whose gradients are wanted too; see ``Tape/gradient(of:)``.
  ///   - body: the pass.
  package func recording<R>(
    into gradients: ParameterGradients, inputs: [Tensor] = [], _ body: () throws -> R
  ) rethrows -> (result: R, tape: Tape) {
    precondition(tape == nil, "a pass is recorded already")
    let tape = Tape(parameters: gradients)
    for input in inputs { tape.track(input) }
    self.tape = tape
    defer { self.tape = nil }
    return (try body(), tape)
  }

  /// Computes `body` of `x`, under activation checkpointing if ``usesActivationCheckpointing`` says so: what happens
  /// inside is forgotten, and computed again on the way back (Chen et al. 2016).
  ///
  /// - Parameters:
  ///   - x: what goes in.
  ///   - others: everything else that `body` takes from the recording, such as the keys of a context.
  ///   - body: gives the same result each time.
  package func checkpointed(
    _ x: Tensor, others: [Tensor] = [], _ body: @escaping (Tensor, Run) -> Tensor
  ) -> Tensor {
    guard let tape, usesActivationCheckpointing else { return body(x, self) }
    let before = randomness
    self.tape = nil
    let y = body(x, self)
    self.tape = tape
    tape.record(y) { tape, run in
      guard let dy = tape.take(y) else { return }
      let (adapters, after) = (run.adapters, run.randomness)
      (run.adapters, run.randomness) = (self.adapters, before)
      let inputs = [x] + others.filter(tape.isTracked)
      let (again, inner) = run.recording(into: tape.parameters, inputs: inputs) { body(x, run) }
      inner.backward(from: [(again, dy)], run)
      (run.adapters, run.randomness) = (adapters, after)
      for input in inputs {
        if let gradient = inner.gradient(of: input) { tape.add(gradient, to: input, run) }
      }
    }
    return y
  }

  /// Whether the pass is recorded, and nothing may be left out that a gradient needs.
  package var isRecording: Bool { tape != nil }

  /// The value of a parameter in this pass.
  func parameter(_ tensor: Tensor) -> Tensor {
    guard let overlay else { return tensor }
    let value = overlay.tensor(tensor)
    if let tape, let id = tensor.storage.parameter, tape.parameters.trainable.contains(id) {
      tape.track(value, as: id)
    }
    return value
  }

  /// The same for the weights of a norm.
  func parameters(of norm: RowNorm) -> RowNorm {
    guard overlay != nil else { return norm }
    return switch norm {
    case .layer(let weight, let bias, let epsilon):
      .layer(weight: parameter(weight), bias: bias.map(parameter), epsilon: epsilon)
    case .rootMeanSquare(let weight, let offset, let epsilon):
      .rootMeanSquare(weight: parameter(weight), offset: offset, epsilon: epsilon)
    }
  }
}

extension Tape {
  /// Has the gradient of `tensor` computed, which no operation of the tape makes.
  func track(_ tensor: Tensor, as id: ParameterID? = nil) {
    let key = ObjectIdentifier(tensor.storage)
    guard tracked[key] == nil else { return }
    tracked.updateValue(id, forKey: key)
    leaves.append(tensor)
  }

  /// Whether the loss may depend on `tensor` in a way that counts.
  func isTracked(_ tensor: Tensor?) -> Bool {
    tensor.map { tracked[ObjectIdentifier($0.storage)] != nil } ?? false
  }

  func isTracked(_ norm: RowNorm?) -> Bool {
    switch norm {
    case .layer(let weight, let bias, _): isTracked(weight) || isTracked(bias)
    case .rootMeanSquare(let weight, _, _): isTracked(weight)
    case nil: false
    }
  }

  /// Whether the numbers of `matrix` are trained.
  func isTrained(_ matrix: WeightMatrix) -> Bool {
    matrix.parameter.map { parameters.trainable.contains($0.id) } ?? false
  }

  /// Adds an operation.
  ///
  /// - Parameters:
  ///   - outputs: what it made, or changed in place.
  ///   - backward: takes their gradients (``take(_:)``) and adds those of its inputs
  ///     (``add(_:to:_:)``).
  func record(_ outputs: Tensor..., backward: @escaping (Tape, Run) -> Void) {
    record(outputs, backward: backward)
  }

  func record(_ outputs: [Tensor], backward: @escaping (Tape, Run) -> Void) {
    for output in outputs {
      let key = ObjectIdentifier(output.storage)
      if tracked[key] == nil { tracked.updateValue(nil, forKey: key) }
    }
    nodes.append(Node(outputs: outputs, backward: backward))
  }
}

// MARK: - Going back

extension Tape {
  /// Adds the gradients of a loss by the parameters to the ``ParameterGradients`` of the recording.
  ///
  /// - Parameters:
  ///   - seeds: tensors that the pass made, and the gradient of the loss by them in the same shape.
  ///   - run: the one that recorded, or another; with the same ``Run/overlay``.
  package func backward(from seeds: [(tensor: Tensor, gradient: Tensor)], _ run: Run) {
    precondition(run.tape == nil, "the pass is still being recorded")
    for (tensor, gradient) in seeds { add(gradient, to: tensor, run) }
    while let node = nodes.popLast() { node.backward(self, run) }
    for (key, id) in tracked {
      guard let id, let gradient = gradients.removeValue(forKey: key) else { continue }
      let shape = run.overlay?.values[id]?.shape ?? gradient.tensor.shape
      parameters.add(gradient.tensor.reshaped(shape), to: id, run)
    }
  }

  /// The gradient by an input of the recording, in its shape; nil if the loss does not depend on it.
  package func gradient(of input: Tensor) -> Tensor? {
    gradients[ObjectIdentifier(input.storage)]?.tensor.reshaped(input.shape)
  }

  /// The gradient by what an operation made, which nobody adds to any more; nil if there is none.
  func take(_ output: Tensor) -> Tensor? {
    gradients.removeValue(forKey: ObjectIdentifier(output.storage))?.tensor.reshaped(output.shape)
  }

  /// Adds to the gradient by `tensor`, if it counts.
  ///
  /// - Parameters:
  ///   - gradient: contiguous, as large as `tensor`.
  ///   - tensor: all of its memory, or a part.
  ///   - run: has the memory.
  func add(_ gradient: Tensor, to tensor: Tensor, _ run: Run) {
    let key = ObjectIdentifier(tensor.storage)
    guard tracked[key] != nil else { return }
    precondition(gradient.count == tensor.count)
    guard tensor.isWhole else {
      let target = accumulator(of: tensor, run)
      return run.add(gradient.reshaped([tensor.rows, tensor.width]), into: target)
    }
    let flat = gradient.reshaped([gradient.count])
    if let old = gradients[key] {
      let sum = run.added(
        old.tensor.reshaped([tensor.rows, tensor.width]),
        gradient.reshaped([tensor.rows, tensor.width]))
      gradients[key] = Gradient(tensor: sum.reshaped([gradient.count]), isOwned: true)
    } else {
      gradients[key] = Gradient(tensor: flat, isOwned: false)
    }
  }

  /// Replaces the gradient by `tensor` with what `compute` makes of it, for operations that can add
  /// to it as they go.
  ///
  /// - Parameter compute: gets the gradient so far, in the shape of `tensor`, if there is any, and
  ///   returns the new one, which nobody else keeps.
  func update(_ tensor: Tensor, _ run: Run, _ compute: (Tensor?) -> Tensor) {
    let key = ObjectIdentifier(tensor.storage)
    guard tracked[key] != nil else { return }
    guard tensor.isWhole else { return add(compute(nil), to: tensor, run) }
    let new = compute(gradients[key]?.tensor.reshaped(tensor.shape))
    gradients[key] = Gradient(tensor: new.reshaped([new.count]), isOwned: true)
  }

  /// The part of the gradient buffer that belongs to `tensor`, for adding to it in place; zero where
  /// nothing was added yet.
  func accumulator(of tensor: Tensor, _ run: Run) -> Tensor {
    let key = ObjectIdentifier(tensor.storage)
    let count = tensor.storage.byteCount / 4
    if gradients[key]?.isOwned != true {
      let buffer = run.make([count])
      if let old = gradients[key]?.tensor {
        buffer.pointer.update(from: old.pointer, count: count)
      } else {
        buffer.pointer.update(repeating: 0, count: count)
      }
      gradients[key] = Gradient(tensor: buffer, isOwned: true)
    }
    let buffer = gradients[key]!.tensor
    return Tensor(
      shape: tensor.shape, elementType: .float32, rowStride: tensor.rowStride,
      storage: buffer.storage, byteOffset: buffer.byteOffset + tensor.byteOffset)
  }
}

extension Tensor {
  /// Whether it is all of its memory.
  fileprivate var isWhole: Bool {
    isContiguous && byteOffset == 0 && byteCount == storage.byteCount
  }
}

extension Run {
  /// `a + b`, not recorded.
  func added(_ a: Tensor, _ b: Tensor) -> Tensor {
    let y = make(a.shape)
    add(a, b, into: y)
    return y
  }

  /// `y += x`, in place.
  func add(_ x: Tensor, into y: Tensor) { add(x, y, into: y) }
}
