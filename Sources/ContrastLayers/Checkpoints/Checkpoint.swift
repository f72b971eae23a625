import ContrastFiles
import ContrastRuntime
import ContrastTensor
import Foundation
import Synchronization

/// The tensors of a model on disk: one safetensors or PyTorch file, or several under an index.
///
/// Nothing is read until a layer asks for it. The checkpoint remembers what was asked for, so that
/// loading can be strict both ways; see `requireAllUsed(ignoring:)`.
public final class Checkpoint: Sendable {
  /// The path of the file or index, for messages.
  public let path: String
  let tensors: [String: Tensor]
  private let used = Mutex<(names: Set<String>, bytes: Int)>(([], 0))
  private let progress: ProgressHandler?
  /// Stops the making of layers.
  let cancellation: Cancellation?
  /// The number of threads that check and pack tensors when layers are made.
  let threads: Int
  /// How the weights of products are kept, in layers that do not say otherwise.
  public let precision: Precision
  /// Takes note of what is wrong, where layers are made for a dry run.
  let recorder: DryRunRecorder?
  /// Matrices that need no packing.
  let packedWeights: PackedWeights?
  /// Names that stand for the tensors of other names.
  let tied: [String: String]
  /// The fingerprint, once it has been asked for.
  let knownFingerprint: Mutex<String?>

  /// Tensors already in memory, such as those of a trainer.
  ///
  /// - Parameters:
  ///   - name: stands for the path in messages.
  ///   - tensors: by their keys.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  public convenience init(
    name: String, tensors: [String: Tensor], threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) {
    self.init(
      name: name, tensors: tensors, threads: threads, precision: precision, progress: progress,
      packedWeights: nil)
  }

  private init(
    name: String, tensors: [String: Tensor], threads: Int, precision: Precision,
    progress: ProgressHandler?, recorder: DryRunRecorder? = nil, packedWeights: PackedWeights?,
    fingerprint: String? = nil, cancellation: Cancellation? = nil, tied: [String: String] = [:]
  ) {
    checkCount(threads, "threads")
    self.tied = tied
    knownFingerprint = Mutex(fingerprint)
    self.packedWeights = packedWeights
    path = name
    self.threads = threads
    self.precision = precision
    self.tensors = tensors
    self.progress = progress
    self.recorder = recorder
    self.cancellation = cancellation
    byteCount = tensors.values.reduce(0) { $0 + $1.byteCount }
  }

  /// The tensors of files, with the packed weights beside them.
  ///
  /// - Parameters:
  ///   - path: of the file or index.
  ///   - tensors: by their keys.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  /// - Throws: `FileError` for a damaged file of packed weights.
  package convenience init(
    path: String, tensors: [String: Tensor], threads: Int, precision: Precision,
    progress: ProgressHandler?
  ) throws {
    var fingerprint: String?
    func made() -> String {
      let text = Self.fingerprint(of: tensors)
      fingerprint = text
      return text
    }
    let packedWeights = try PackedWeights(of: path, precision, fingerprint: made())
    self.init(
      name: path, tensors: tensors, threads: threads, precision: precision, progress: progress,
      packedWeights: packedWeights, fingerprint: fingerprint)
  }

  /// Opens a safetensors file, a PyTorch file (`.pt`, `.pth`, `.bin`; see `PyTorchFile`), or a GGUF file
  /// with its tensors as it names and stores them. The content tells which it is, not the name. Weights packed before (`writePackedWeights(_:progress:)`)
  /// are used where they fit.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  /// - Throws: `FileError`.
  public convenience init(
    file: URL, threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) throws {
    try self.init(
      path: file.path, tensors: try Self.tensors(of: file.path), threads: threads,
      precision: precision, progress: progress)
  }

  /// The tensors of one file.
  static func tensors(of path: String) throws -> [String: Tensor] {
    let mapped = try MappedFile(path: path)
    if withExtendedLifetime(mapped, { PyTorchFile.recognizes(mapped.bytes) }) {
      let file = try PyTorchFile(mapped)
      return file.entries.mapValues { Tensor($0, of: file) }
    }
    if withExtendedLifetime(mapped, { GGUFFile.recognizes(mapped.bytes) }) {
      let file = try GGUFFile(mapped)
      return file.entries.mapValues { Tensor($0, of: file) }
    }
    let file = try SafetensorsFile(mapped)
    return file.entries.mapValues { Tensor($0, of: file) }
  }

  /// Opens the first of `names` that stands in `directory`, with its shards if it is sharded.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - names: of files, the best first.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  /// - Throws: `FileError`, ``CheckpointError``.
  public convenience init(
    directory: URL, names: [String] = ["model.safetensors", "pytorch_model.bin"],
    threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) throws {
    for name in names {
      let file = directory.appending(path: name)
      if FileBytes.exists(file.path) {
        try self.init(file: file, threads: threads, precision: precision, progress: progress)
        return
      }
      if FileBytes.exists(file.path + ".index.json") {
        try self.init(
          index: file.path + ".index.json", threads: threads, precision: precision,
          progress: progress)
        return
      }
    }
    throw CheckpointError.notFound(
      directory: directory.path, lookedFor: names.flatMap { [$0, $0 + ".index.json"] })
  }

  /// All names, sorted.
  public var names: [String] { tensors.keys.sorted() }

  /// The dimensions of a tensor, if there is one of this name.
  public func shape(of name: String) -> [Int]? { tensors[name]?.shape }

  /// The type in which a tensor is stored, if there is one of this name.
  public func elementType(of name: String) -> ElementType? { tensors[name]?.elementType }

  /// The size of all tensors in bytes.
  public let byteCount: Int

  /// The view of the whole checkpoint that layers are built from.
  public var weights: Weights { Weights(checkpoint: self, prefix: "") }

  /// The tensor `key` as stored, marked as used; `nil` if there is none.
  public func tensor(_ key: String) -> Tensor? {
    guard let tensor = tensors[key] else { return nil }
    let bytes = used.withLock { used in
      if used.names.insert(key).inserted { used.bytes += tensor.byteCount }
      return used.bytes
    }
    progress?(WorkProgress(.loading, done: bytes, total: byteCount))
    return tensor
  }

  /// The tensor `key`, without marking it as used.
  package func stored(_ key: String) -> Tensor? { tensors[key] }

  func contains(_ key: String) -> Bool { tensors[key] != nil }

  /// Throws if a tensor was never asked for, except those that `ignored` accepts.
  ///
  /// - Throws: ``CheckpointError/unusedTensors(file:keys:)``.
  package func requireAllUsed(ignoring ignored: (String) -> Bool = { _ in false })
    throws(CheckpointError)
  {
    let unused = unused(ignoring: ignored)
    guard unused.isEmpty else {
      throw CheckpointError.unusedTensors(file: path, keys: unused)
    }
    // What was ignored counts as done.
    progress?(WorkProgress(.loading, done: byteCount, total: byteCount))
  }

  /// The tensors of a part of the model, over the same files, as a checkpoint of its own: its progress
  /// goes to 1 when they are all used.
  ///
  /// - Parameters:
  ///   - validation: a dry run of the part.
  ///   - cancellation: makes views of its weights throw.
  package func part(
    _ validation: CheckpointValidation, cancellation: Cancellation? = nil
  ) -> Checkpoint {
    var part: [String: Tensor] = [:]
    for name in validation.used { part[name] = tensors[name] }
    return Checkpoint(
      name: path, tensors: part, threads: threads, precision: precision, progress: progress,
      packedWeights: packedWeights, cancellation: cancellation, tied: tied)
  }

  /// The same tensors, of which none has been used, with tied parameters: layers that ask for one name get the
  /// tensor of another, and a trainer knows both by the one name.
  ///
  /// - Parameter tied: by names that stand for others, those names.
  package func tying(_ tied: [String: String]) -> Checkpoint {
    Checkpoint(
      name: path, tensors: tensors, threads: threads, precision: precision, progress: progress,
      packedWeights: packedWeights, cancellation: cancellation, tied: tied)
  }

  /// The same tensors, of which none has been used, for a loading that can be stopped.
  ///
  /// - Parameter cancellation: makes views of the weights throw.
  package func cancelled(by cancellation: Cancellation) -> Checkpoint {
    Checkpoint(
      name: path, tensors: tensors, threads: threads, precision: precision, progress: progress,
      packedWeights: packedWeights, cancellation: cancellation, tied: tied)
  }

  private func unused(ignoring ignored: (String) -> Bool) -> [String] {
    let used = used.withLock { $0.names }
    return names.filter { !used.contains($0) && !ignored($0) }
  }
}

// MARK: - Dry runs

/// What making a model from a checkpoint would meet, learnt from names, types and shapes alone.
public struct CheckpointValidation: Sendable {
  /// The tensors that the model asks for and the checkpoint has.
  public var used: [String]
  /// The tensors that no part of the model asks for, less those known to mean nothing.
  public var unused: [String]
  /// What is missing, misshaped, or of another type.
  public var problems: [CheckpointError]
  /// What the model multiplies with, if there are no problems.
  var matrices: [StoredMatrix]
  /// As ``matrices``.
  var convolutions: [StoredConvolution]

  /// Throws what loading would throw.
  ///
  /// - Parameter checkpoint: the one that was validated, for messages.
  /// - Throws: ``CheckpointError``.
  package func requireComplete(_ checkpoint: Checkpoint) throws(CheckpointError) {
    if let problem = problems.first { throw problem }
    guard unused.isEmpty else {
      throw CheckpointError.unusedTensors(file: checkpoint.path, keys: unused)
    }
  }
}

extension Checkpoint {
  /// Dry run: builds the layers without reading weights, so that a large model is checked at once.
  ///
  /// Values are not looked at: a NaN is found when the model is loaded.
  ///
  /// - Parameters:
  ///   - ignored: the tensors that may stand in the file unused.
  ///   - make: makes the model; the layers it gets cannot compute.
  /// - Throws: what `make` throws, except what is collected in ``CheckpointValidation/problems``.
  package func validate(
    ignoring ignored: (String) -> Bool = { _ in false }, _ make: (Weights) throws -> Void
  ) throws -> CheckpointValidation {
    let recorder = DryRunRecorder()
    let copy = Checkpoint(
      name: path, tensors: tensors, threads: threads, precision: precision, progress: nil,
      recorder: recorder, packedWeights: nil, tied: tied)
    try make(copy.weights)
    let used = copy.used.withLock { $0.names.sorted() }
    return CheckpointValidation(
      used: used, unused: copy.unused(ignoring: ignored), problems: recorder.problems,
      matrices: recorder.matrices, convolutions: recorder.convolutions)
  }

  /// Packs the matrices of a model for this processor, in the checkpoint's ``precision``, and writes them
  /// beside it, so that whoever opens it from now on need not. Files of older ones are replaced. What is
  /// written takes as much room as the loaded model; the weights themselves are still needed.
  ///
  /// Processors and versions that pack in another way pass them over, and so does a checkpoint that has
  /// other numbers, as far as a ``fingerprint`` tells.
  ///
  /// - Parameters:
  ///   - validation: a dry run of the model.
  ///   - progress: told of the bytes of the weights that have been packed and written.
  /// - Throws: ``CheckpointError``, `FileError`.
  package func writePackedWeights(
    _ validation: CheckpointValidation, progress: ProgressHandler? = nil
  ) throws {
    try validation.requireComplete(self)
    try PackedWeights.write(self, validation.matrices, validation.convolutions) { share in
      progress?(
        WorkProgress(.writing, done: Int(share * Double(byteCount)), total: byteCount))
    }
  }

  /// The files of packed weights beside the checkpoint, and whether they are used.
  ///
  /// - Throws: `FileError` for a damaged file.
  public func packedWeightsFiles() throws -> [PackedWeightsFile] {
    try Precision.allCases.compactMap {
      try PackedWeights.description(of: path, $0, fingerprint: fingerprint)
    }
  }

  /// Compares all packed weights of the checkpoint's ``precision`` that this processor uses with what
  /// packing gives. Loading compares a random part of each matrix.
  ///
  /// - Parameter validation: a dry run of the model.
  /// - Throws: ``CheckpointError``, `FileError`.
  public func verifyPackedWeights(_ validation: CheckpointValidation) throws {
    try validation.requireComplete(self)
    guard let packedWeights else { return }
    for matrix in validation.matrices {
      guard let tensor = stored(matrix.key) else { continue }
      try packedWeights.verify(matrix.packed, of: matrix.part(of: tensor), threads: threads)
    }
    for convolution in validation.convolutions {
      for (factor, matrix) in zip(try convolution.factors(of: self), convolution.matrices) {
        try packedWeights.verify(matrix, of: factor, threads: threads)
      }
    }
  }
}

/// Collects what is wrong with the tensors that layers ask for, and which of them are matrices.
final class DryRunRecorder: Sendable {
  private let found = Mutex<[CheckpointError]>([])
  private let multiplied = Mutex<[StoredMatrix]>([])
  private let convolved = Mutex<[StoredConvolution]>([])

  var problems: [CheckpointError] { found.withLock { $0 } }
  var matrices: [StoredMatrix] { multiplied.withLock { $0 } }

  var convolutions: [StoredConvolution] { convolved.withLock { $0 } }

  func note(_ convolution: StoredConvolution) { convolved.withLock { $0.append(convolution) } }

  func note(_ matrix: StoredMatrix) { multiplied.withLock { $0.append(matrix) } }

  /// The largest tensor that is made up for one that is missing, in elements.
  private static let largestStandIn = 1 << 28

  /// The tensor, or where it is missing or wrong, one of the right shape.
  func standIn(for shape: [Int], _ tensor: () throws -> Tensor) throws -> Tensor {
    do {
      return try tensor()
    } catch let error as CheckpointError {
      guard let bytes = ElementType.float32.byteCount(shape: shape),
        bytes <= 4 * Self.largestStandIn
      else { throw error }
      found.withLock { $0.append(error) }
      // Large memory is never written, so it is not taken either.
      return Tensor(shape: shape) { if $0.count <= 4096 { $0.update(repeating: 0) } }
    }
  }
}
