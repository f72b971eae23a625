import ContrastRuntime
import ContrastTensor
import Foundation

extension Checkpoint {
  /// A file of a model that is published in several, and what its tensors are called in the whole.
  package struct Part: Sendable {
    package var checkpoint: Checkpoint
    /// The name in the whole of a tensor of the file; nil for one that is no part of it.
    package var name: @Sendable (String) -> String?

    package init(_ checkpoint: Checkpoint, name: @escaping @Sendable (String) -> String? = { $0 }) {
      self.checkpoint = checkpoint
      self.name = name
    }

    /// Of which all tensors stand below a name in the whole.
    package init(_ checkpoint: Checkpoint, below prefix: String) {
      self.init(checkpoint) { "\(prefix).\($0)" }
    }
  }

  /// The tensors of several files as one checkpoint. Of tensors with one name that of the last file counts, as where a
  /// model is loaded from one file after the other.
  ///
  /// - Parameters:
  ///   - path: of the file that names the parts, for messages; packed weights stand beside it.
  ///   - parts: in the order in which they are loaded.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  /// - Throws: `FileError` for a damaged file of packed weights.
  package convenience init(
    path: String, parts: [Part], threads: Int, precision: Precision, progress: ProgressHandler?
  ) throws {
    var all: [String: Tensor] = [:]
    for part in parts {
      for (name, tensor) in part.checkpoint.tensors {
        guard let name = part.name(name) else { continue }
        all[name] = tensor
      }
    }
    try self.init(
      path: path, tensors: all, threads: threads, precision: precision, progress: progress)
  }
}
