import ContrastFiles
import ContrastTensor

/// The matrices of a checkpoint as this processor multiplies with them, in a file beside it.
///
/// Packing is quick, but what it makes is memory that a process has for itself and that the system has to
/// find and clear first. Packed weights on disk are mapped: a new process has them at once where the file
/// is in the page cache, and several processes share them.
///
/// The file is a safetensors file of bytes. It holds a small known matrix for each precision, so that a
/// processor, or a version of this package, that packs in another way finds out; and the fingerprint of
/// the checkpoint. Where either differs the file is passed over, as if it were not there.
///
/// A model's fingerprint is that of its checkpoint, whether packed weights are used or not. So what is
/// computed with must be the checkpoint's: some panels of each matrix, other ones each time, are packed
/// again when it is loaded and must be the same to the byte.
struct PackedWeights: Sendable {
  private let file: SafetensorsFile

  /// Where the packed weights of a checkpoint lie.
  ///
  /// - Parameters:
  ///   - checkpoint: the path of its file or index.
  ///   - precision: of the model.
  static func path(of checkpoint: String, _ precision: Precision) -> String {
    "\(checkpoint).\(precision.rawValue).packed"
  }

  private static let format = "contrast-packed-weights"

  /// Opens those of a checkpoint.
  ///
  /// - Parameters:
  ///   - checkpoint: the path of its file or index.
  ///   - precision: of the model.
  ///   - fingerprint: of the checkpoint, asked for where there are packed weights.
  /// - Returns: nil where there are none that this process can use.
  /// - Throws: `FileError` for a damaged file.
  init?(
    of checkpoint: String, _ precision: Precision, fingerprint: @autoclosure () -> String
  ) throws {
    let path = Self.path(of: checkpoint, precision)
    guard FileBytes.exists(path) else { return nil }
    file = try SafetensorsFile(path: path)
    guard Self.use(of: file, fingerprint: fingerprint()) == .used else { return nil }
  }

  /// What lies beside a checkpoint, usable or not.
  ///
  /// - Parameters: as of ``init(of:_:fingerprint:)``.
  static func description(
    of checkpoint: String, _ precision: Precision, fingerprint: @autoclosure () -> String
  ) throws -> PackedWeightsFile? {
    let path = path(of: checkpoint, precision)
    guard FileBytes.exists(path) else { return nil }
    let file = try SafetensorsFile(path: path)
    return PackedWeightsFile(
      path: path, precision: precision, byteCount: file.file.count,
      use: use(of: file, fingerprint: fingerprint()))
  }

  private static func use(of file: SafetensorsFile, fingerprint: String) -> PackedWeightsFile.Use {
    guard file.metadata["format"] == format, file.metadata["checkpoint"] == fingerprint else {
      return .otherWeights
    }
    for precision in Precision.allCases {
      guard let entry = file.entries[precision.rawValue] else { continue }
      let isSame = WeightMatrix.packedSample(precision).withPackedBytes {
        $0.count == entry.range.count && $0.elementsEqual(file.bytes(of: entry))
      }
      guard isSame else { return .otherProcessor }
    }
    return .used
  }

  /// A matrix over the mapped bytes; nil where the file does not have it. One panel in 64, but at least
  /// one, chosen at random, is compared with what packing gives.
  ///
  /// - Parameters:
  ///   - matrix: which one.
  ///   - tensor: what it is packed from: rows of the checkpoint's tensor, or what is made of several.
  ///   - threads: share the looking for NaN.
  /// - Throws: `FileError` where its size is not that of such a matrix,
  ///   ``CheckpointError/notFinite(file:key:)``, ``CheckpointError/packedWeights(file:key:)``.
  func matrix(_ matrix: PackedMatrix, of tensor: Tensor, threads: Int) throws -> WeightMatrix? {
    guard let packed = try unchecked(matrix, threads: threads) else { return nil }
    let count = matrix.form!.shape[0]
    let panels = (0..<(count + 63) / 64).map { _ in Int.random(in: 0..<count) }
    guard packed.holds(panels: panels, of: tensor, layout: matrix.layout, threads: threads) else {
      throw CheckpointError.packedWeights(file: file.file.path, key: matrix.name)
    }
    return packed
  }

  /// Compares all of a matrix with what packing gives.
  ///
  /// - Parameters: as of ``matrix(_:of:threads:)``.
  /// - Throws: as ``matrix(_:of:threads:)``.
  func verify(_ matrix: PackedMatrix, of tensor: Tensor, threads: Int) throws {
    guard let packed = try unchecked(matrix, threads: threads) else { return }
    let panels = Array(0..<matrix.form!.shape[0])
    guard packed.holds(panels: panels, of: tensor, layout: matrix.layout, threads: threads) else {
      throw CheckpointError.packedWeights(file: file.file.path, key: matrix.name)
    }
  }

  private func unchecked(_ matrix: PackedMatrix, threads: Int) throws -> WeightMatrix? {
    guard let form = matrix.form, let entry = file.entries[matrix.name],
      // Else there is no known matrix to trust it by.
      file.entries[form.precision.rawValue] != nil
    else { return nil }
    let bytes = Tensor(entry, of: file)
    guard entry.elementType == .uint8, entry.shape == form.shape, bytes.isAligned(to: 64) else {
      throw FileError.malformed(
        file: file.file.path, format: "packed weights",
        reason: "'\(matrix.name)' is \(entry.elementType.rawValue) \(entry.shape) at byte "
          + "\(entry.range.lowerBound), not \(ElementType.uint8.rawValue) \(form.shape) at a "
          + "multiple of 64; delete the file or write it anew")
    }
    let packed = WeightMatrix(
      packed: bytes, outputs: matrix.outputs, inputs: matrix.inputs, precision: matrix.precision)
    guard packed.isFinite(threads: threads) else {
      throw CheckpointError.notFinite(file: file.file.path, key: matrix.name)
    }
    return packed
  }

  /// Writes those of a checkpoint; nothing where BLAS reads all of them as they lie in their file.
  ///
  /// - Parameters:
  ///   - checkpoint: of the precision that the model will have.
  ///   - matrices: those of the model.
  ///   - convolutions: those of the model.
  ///   - progress: called with the share that has been written.
  /// - Throws: `FileError`, ``CheckpointError/notFinite(file:key:)``; as reading convolutions.
  static func write(
    _ checkpoint: Checkpoint, _ matrices: [StoredMatrix], _ convolutions: [StoredConvolution],
    progress: (Double) -> Void
  ) throws {
    var names: Set<String> = []
    let matrices = matrices.filter {
      $0.packed.form != nil && names.insert($0.packed.name).inserted
    }
    let convolutions = convolutions.filter { convolution in
      convolution.matrices.allSatisfy { $0.form != nil && names.insert($0.name).inserted }
    }
    let all = matrices.map(\.packed) + convolutions.flatMap(\.matrices)
    guard !all.isEmpty else { return progress(1) }
    let forms = all.map { $0.form! }
    let samples = Precision.allCases.filter { precision in
      forms.contains { $0.precision == precision }
    }.map { ($0, WeightMatrix.packedSample($0)) }
    var writer = try SafetensorsWriter(
      path: path(of: checkpoint.path, checkpoint.precision),
      tensors: samples.map { .init($0.rawValue, .uint8, [$1.byteCount]) }
        + zip(all, forms).map { .init($0.name, .uint8, $1.shape) },
      metadata: ["format": format, "checkpoint": checkpoint.fingerprint], alignment: 64)
    for (_, sample) in samples { try sample.withPackedBytes { try writer.write($0) } }
    var done = 0
    for matrix in matrices {
      guard let tensor = checkpoint.stored(matrix.key) else {
        preconditionFailure("a matrix of a dry run is in its checkpoint")
      }
      try matrix.packed.write(
        matrix.part(of: tensor), key: matrix.key, of: checkpoint, to: &writer)
      done += 1
      progress(Double(done) / Double(all.count))
    }
    for convolution in convolutions {
      for (factor, matrix) in zip(try convolution.factors(of: checkpoint), convolution.matrices) {
        try matrix.write(factor, key: matrix.name, of: checkpoint, to: &writer)
        done += 1
        progress(Double(done) / Double(all.count))
      }
    }
    try writer.commit()
  }
}

/// Packed weights beside a checkpoint; see `Checkpoint.writePackedWeights(_:progress:)`.
public struct PackedWeightsFile: Sendable, Equatable {
  /// Whether models of the precision compute with the file.
  public enum Use: Sendable, Equatable {
    case used
    /// It is passed over: it was made of other weights, or in another format.
    case otherWeights
    /// It is passed over: it was made for another processor, or by a version that packs in another way.
    case otherProcessor
  }

  public let path: String
  public let precision: Precision
  /// Of the file.
  public let byteCount: Int
  public let use: Use
}

/// A matrix that a model multiplies with, as its checkpoint has it: some rows of a tensor.
struct StoredMatrix: Sendable {
  /// The key of the tensor.
  let key: String
  /// The tensor's shape, all but the first dimension as one.
  let shape: [Int]
  let rows: Range<Int>
  let layout: WeightMatrix.Layout
  /// How the model wants it kept.
  let precision: Precision

  /// Its rows of the tensor.
  func part(of tensor: Tensor) -> Tensor { tensor.reshaped(shape).slice(rows) }

  var packed: PackedMatrix {
    PackedMatrix(
      name: "\(key) \(rows.lowerBound)..<\(rows.upperBound) \(precision.rawValue)",
      outputs: layout == .outputsFirst ? rows.count : shape[1],
      inputs: layout == .outputsFirst ? shape[1] : rows.count, precision: precision,
      layout: layout)
  }
}

/// A matrix in a file of packed weights.
struct PackedMatrix: Sendable {
  /// Tells it from all others of the checkpoint.
  let name: String
  let outputs: Int
  let inputs: Int
  /// How the model wants it kept.
  let precision: Precision
  /// Of what it is packed from.
  var layout = WeightMatrix.Layout.outputsFirst

  /// Nil where BLAS reads it as it lies in its file.
  var form: WeightMatrix.PackedForm? {
    WeightMatrix.packedForm(outputs: outputs, inputs: inputs, precision: precision)
  }

  /// Packs what it is made of into the file.
  ///
  /// - Throws: `FileError`, ``CheckpointError/notFinite(file:key:)``.
  fileprivate func write(
    _ tensor: Tensor, key: String, of checkpoint: Checkpoint, to writer: inout SafetensorsWriter
  ) throws {
    let packed = WeightMatrix.packed(
      tensor, layout: layout, precision: precision, threads: checkpoint.threads)
    guard packed.isFinite else {
      throw CheckpointError.notFinite(file: checkpoint.path, key: key)
    }
    try packed.matrix.withPackedBytes { try writer.write($0) }
  }
}
