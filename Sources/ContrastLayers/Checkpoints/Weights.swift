import ContrastTensor

/// A scoped view of a checkpoint: `weights["encoder"]["layers.0"]` sees the tensors below that
/// prefix.
///
/// Layers are built from it, `try Linear(weights["q_proj"], inputs: 768, outputs: 768)`, so each key
/// is written once, where it is used, and a missing or misshaped tensor fails there with its full
/// name and both shapes.
public struct Weights: Sendable {
  let checkpoint: Checkpoint
  /// The dotted path, without the last dot.
  package let prefix: String
  /// What changes the tensors on their way to the layers.
  let adapters: RootedAdapters?

  init(checkpoint: Checkpoint, prefix: String, adapters: RootedAdapters? = nil) {
    self.checkpoint = checkpoint
    self.prefix = prefix
    self.adapters = adapters
  }

  /// The view below `name`, which may have several dotted parts; the same view for "".
  package subscript(name: String) -> Weights {
    Weights(checkpoint: checkpoint, prefix: path(name), adapters: adapters)
  }

  /// The full name of the tensor `name` in this view; that of the other one where it is tied to another.
  package func key(_ name: String) -> String {
    let path = path(name)
    return checkpoint.tied.isEmpty ? path : checkpoint.tied[path] ?? path
  }

  /// The dotted path of `name` in this view.
  private func path(_ name: String) -> String {
    if prefix.isEmpty { return name }
    return name.isEmpty ? prefix : "\(prefix).\(name)"
  }

  /// Whether the tensor `name` exists.
  package func has(_ name: String) -> Bool {
    checkpoint.contains(key(name)) || adapters?.replaces(key(name)) == true
  }

  /// Whether the checkpoint itself has the tensor `name`, whatever adapters have in its place: they
  /// may know a model by names that its file does not use.
  ///
  /// - Parameter name: in this view.
  package func stores(_ name: String) -> Bool { checkpoint.contains(key(name)) }

  /// The tensor `name` as stored: floating point, of exactly this shape, and finite.
  ///
  /// - Throws: ``CheckpointError``.
  package func tensor(_ name: String, shape: [Int]) throws -> Tensor {
    try tensor(name, shape: shape, releasingPages: false)
  }

  private func tensor(
    _ name: String, shape: [Int], releasingPages: Bool
  ) throws -> Tensor {
    let key = key(name)
    if let recorder = checkpoint.recorder {
      return try recorder.standIn(for: shape) {
        let tensor = try unread(key, shape: shape).tensor
        return try adapters?.merged(tensor, key: key, threads: 1, isDryRun: true) ?? tensor
      }
    }
    let (file, tensor) = try unread(key, shape: shape)
    guard tensor.isFinite(threads: checkpoint.threads, releasingPages: releasingPages) else {
      throw CheckpointError.notFinite(file: file, key: key)
    }
    return try adapters?.merged(tensor, key: key, threads: checkpoint.threads, isDryRun: false)
      ?? tensor
  }

  /// The tensor `key` of the checkpoint, or what an adapter has in its place, after all checks that
  /// need not read it.
  private func unread(_ key: String, shape: [Int]) throws -> (file: String, tensor: Tensor) {
    let (file, tensor) = try found(key, shape: shape)
    guard tensor.shape == shape else {
      throw CheckpointError.shapeMismatch(
        file: file, key: key, expected: shape, found: tensor.shape)
    }
    guard tensor.isFloatingPoint else {
      throw CheckpointError.elementType(file: file, key: key, found: tensor.elementType)
    }
    return (file, tensor)
  }

  /// The tensor `key` of the checkpoint, or what an adapter has in its place.
  ///
  /// - Throws: ``CheckpointError``; `CancellationError` where nobody wants the layers any more.
  private func found(_ key: String, shape: [Int]) throws -> (file: String, tensor: Tensor) {
    try checkpoint.cancellation?.check()
    let stored = checkpoint.tensor(key)
    if let replacement = adapters?.replacement(for: key) { return replacement }
    guard let stored else {
      throw CheckpointError.missingTensor(file: checkpoint.path, key: key, shape: shape)
    }
    return (checkpoint.path, stored)
  }

  /// The tensor `name` in float32, for the small parameters that are used as they are.
  package func parameter(_ name: String, shape: [Int]) throws -> Tensor {
    try tensor(name, shape: shape).float32().named(ParameterID(key(name)))
  }

  /// The tensor `name` as stored, for tables of which a pass reads a few rows. It stays in its mapped file,
  /// whatever its size.
  ///
  /// - Throws: ``CheckpointError``.
  package func table(_ name: String, shape: [Int]) throws -> Tensor {
    try tensor(name, shape: shape, releasingPages: true).named(ParameterID(key(name)))
  }

  /// A matrix for products, packed from the tensor `name`.
  ///
  /// - Parameters:
  ///   - name: of the tensor.
  ///   - shape: as stored; more than two dimensions are taken as `[first, all others]`.
  ///   - layout: how the matrix lies in it.
  ///   - precision: how to keep it, if not as ``precision`` says.
  /// - Throws: ``CheckpointError``.
  package func matrix(
    _ name: String, shape: [Int], layout: WeightMatrix.Layout = .outputsFirst,
    precision: Precision? = nil
  ) throws -> WeightMatrix {
    try matrices(
      name, shape: shape, parts: [0..<shape[0]], layout: layout, precision: precision)[0]
  }

  /// Several matrices that are stored as one tensor.
  ///
  /// - Parameters:
  ///   - name: of the tensor.
  ///   - shape: as stored; more than two dimensions are taken as `[first, all others]`.
  ///   - parts: of the first dimension, one for each matrix.
  ///   - layout: how a matrix lies in its part.
  ///   - precision: how to keep them, if not as ``precision`` says.
  /// - Throws: ``CheckpointError``.
  func matrices(
    _ name: String, shape: [Int], parts: [Range<Int>],
    layout: WeightMatrix.Layout = .outputsFirst, precision: Precision? = nil
  ) throws -> [WeightMatrix] {
    let precision = precision ?? self.precision
    let flat = [shape[0], shape.dropFirst().reduce(1, *)]
    // Adapters need the whole tensor, and a dry run has none to read. Else it is read once, for packing
    // and looking for NaN.
    let isWhole = adapters != nil || checkpoint.recorder != nil
    let (file, tensor) =
      isWhole
      ? (file, try tensor(name, shape: shape)) : try unread(key(name), shape: shape)
    return try parts.map { rows in
      let part = tensor.reshaped(flat).slice(rows)
      let stored = StoredMatrix(
        key: key(name), shape: flat, rows: rows, layout: layout, precision: precision)
      if let recorder = checkpoint.recorder {
        recorder.note(stored)
        return WeightMatrix(dryRun: part, layout: layout, precision: precision)
      }
      let threads = checkpoint.threads
      var matrix: WeightMatrix
      if !isWhole,
        let packed = try checkpoint.packedWeights?.matrix(
          stored.packed, of: part, threads: threads)
      {
        matrix = packed
      } else {
        let packed = WeightMatrix.packed(
          part, layout: layout, precision: precision, threads: threads)
        guard packed.isFinite || isWhole else {
          throw CheckpointError.notFinite(file: file, key: stored.key)
        }
        matrix = packed.matrix
      }
      matrix.parameter = ParameterSlice(id: ParameterID(stored.key), rows: rows, layout: layout)
      return matrix
    }
  }

  /// A matrix for rows whose groups are multiplied without their means, packed from the tensor `name`.
  ///
  /// - Parameters:
  ///   - name: of the tensor.
  ///   - shape: as stored, `[outputs, ...]`.
  ///   - groups: of each row, one behind the other.
  ///   - precision: how to keep it.
  /// - Throws: ``CheckpointError``.
  package func centeredMatrix(
    _ name: String, shape: [Int], groups: Int, precision: Precision
  ) throws -> CenteredMatrix {
    let matrix = try matrix(name, shape: shape, precision: precision)
    guard !isDryRun else { return CenteredMatrix(dryRun: matrix, groups: groups) }
    return CenteredMatrix(
      matrix,
      of: try tensor(name, shape: shape).reshaped([shape[0], groups, matrix.inputs / groups]),
      threads: checkpoint.threads)
  }

  /// How the checkpoint keeps the weights of products.
  ///
  /// A layer that would suffer asks for more, `weights.precision.atLeast(.bfloat16)`.
  package var precision: Precision { checkpoint.precision }

  /// The single number `name`, stored as a scalar or as one element.
  package func scalar(_ name: String) throws -> Float {
    let shape = try? found(key(name), shape: []).tensor.shape
    let isOneElement = shape?.allSatisfy { $0 == 1 } == true
    return try parameter(name, shape: isOneElement ? shape! : []).elements[0]
  }

  /// The shape of the tensor `name`, for what only the file knows, such as a vocabulary's size.
  ///
  /// - Throws: ``CheckpointError``; the tensor must have `rank` dimensions.
  package func shape(_ name: String, rank: Int) throws -> [Int] {
    let key = key(name)
    let wanted = [Int](repeating: -1, count: rank)
    let (file, tensor) = try found(key, shape: wanted)
    guard tensor.shape.count == rank else {
      throw CheckpointError.shapeMismatch(
        file: file, key: key, expected: wanted, found: tensor.shape)
    }
    return tensor.shape
  }
}
