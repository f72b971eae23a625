import ContrastRuntime
import ContrastFiles

/// What can be wrong with the tensors of a checkpoint.
public enum CheckpointError: ContrastError, DetailedError, Equatable {
  /// The checkpoint has no tensor of this name.
  case missingTensor(file: String, key: String, shape: [Int])
  /// The tensor has another shape than the configuration asks for.
  case shapeMismatch(file: String, key: String, expected: [Int], found: [Int])
  /// The tensor's element type cannot be used here.
  case elementType(file: String, key: String, found: ElementType)
  /// The tensor holds NaN or infinity.
  case notFinite(file: String, key: String)
  /// A matrix of a file of packed weights is not what packing the checkpoint gives.
  case packedWeights(file: String, key: String)
  /// The checkpoint has tensors that the model does not use.
  case unusedTensors(file: String, keys: [String])
  /// A shard that the index names is missing, or does not hold what the index says.
  case shard(index: String, shard: String, reason: String)
  /// No checkpoint was found in the folder.
  case notFound(directory: String, lookedFor: [String])
}

extension CheckpointError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .missingTensor(let file, let key, let shape):
      ErrorDetails(
        code: "checkpoint.missing-tensor", file: file, key: key,
        message:
          "\(file): no tensor '\(key)' \(shape); the file may be of another model family, or incomplete"
      )
    case .shapeMismatch(let file, let key, let expected, let found):
      ErrorDetails(
        code: "checkpoint.shape-mismatch", file: file, key: key,
        message: "\(file): '\(key)' has shape \(found), the configuration asks for \(expected)")
    case .elementType(let file, let key, let found):
      ErrorDetails(
        code: "checkpoint.element-type", file: file, key: key,
        message:
          "\(file): '\(key)' is stored as \(found.rawValue), which is not a floating-point type")
    case .notFinite(let file, let key):
      ErrorDetails(
        code: "checkpoint.not-finite", file: file, key: key,
        message: "\(file): '\(key)' holds NaN or infinity; the file is damaged or training diverged"
      )
    case .packedWeights(let file, let key):
      ErrorDetails(
        code: "checkpoint.packed-weights", file: file, key: key,
        message:
          "\(file): '\(key)' is not what packing the weights beside it gives; the file is damaged or "
          + "forged: delete it or write it anew")
    case .unusedTensors(let file, let keys):
      ErrorDetails(
        code: "checkpoint.unused-tensors", file: file, key: keys.first,
        message: "\(file): \(keys.count) tensors are not part of the model: "
          + keys.prefix(5).joined(separator: ", ") + (keys.count > 5 ? ", …" : "")
          + "; the configuration does not describe this file")
    case .shard(let index, let shard, let reason):
      ErrorDetails(
        code: "checkpoint.shard", file: index,
        message: "\(index): shard '\(shard)' \(reason)")
    case .notFound(let directory, let names):
      ErrorDetails(
        code: "checkpoint.not-found", file: directory,
        message:
          "\(directory): none of \(names.joined(separator: ", ")) found; name the folder of a model"
      )
    }
  }
}
