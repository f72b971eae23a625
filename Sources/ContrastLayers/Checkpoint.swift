import Foundation
import Synchronization

/// The tensors of a model on disk: one safetensors or PyTorch file, or several under an index.
///
/// Nothing is read until a layer asks for it. The checkpoint remembers what was asked for, so that
/// loading can be strict both ways; see ``requireAllUsed(ignoring:)``.
public final class Checkpoint: Sendable {
  /// The path of the file or index, for messages.
  public let path: String
  private let tensors: [String: Tensor]
  private let used = Mutex<(names: Set<String>, bytes: Int)>(([], 0))
  private let progress: (@Sendable (Double) -> Void)?
  /// The number of threads that check and pack tensors when layers are made.
  let threads: Int

  /// Tensors already in memory, such as those of a trainer.
  ///
  /// - Parameters:
  ///   - name: stands for the path in messages.
  ///   - tensors: by their keys.
  ///   - threads: check and pack tensors when layers are made.
  ///   - progress: called with the share of the bytes that layers have asked for.
  public init(
    name: String, tensors: [String: Tensor], threads: Int = 1,
    progress: (@Sendable (Double) -> Void)? = nil
  ) {
    precondition(threads >= 1)
    path = name
    self.threads = threads
    self.tensors = tensors
    self.progress = progress
    byteCount = tensors.values.reduce(0) { $0 + $1.byteCount }
  }

  /// Opens a safetensors file, or a PyTorch file (`.pt`, `.pth`, `.bin`; see `PyTorchFile`). The
  /// content tells which it is, not the name.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - threads: check and pack tensors when layers are made.
  ///   - progress: called with the share of the bytes that layers have asked for.
  /// - Throws: `FileError`.
  public convenience init(
    file path: String, threads: Int = 1, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    self.init(
      name: path, tensors: try Self.tensors(of: path), threads: threads, progress: progress)
  }

  /// The tensors of one file.
  private static func tensors(of path: String) throws -> [String: Tensor] {
    let mapped = try MappedFile(path: path)
    if withExtendedLifetime(mapped, { PyTorchFile.recognizes(mapped.bytes) }) {
      let file = try PyTorchFile(mapped)
      return file.entries.mapValues { Tensor($0, of: file) }
    }
    let file = try SafetensorsFile(mapped)
    return file.entries.mapValues { Tensor($0, of: file) }
  }

  /// Opens the shards that a `*.safetensors.index.json` or `*.bin.index.json` names.
  ///
  /// - Throws: `FileError`, ``CheckpointError/shard(index:shard:reason:)``.
  public convenience init(
    index path: String, threads: Int = 1, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    let map = try JSONNode(contentsOf: path).object("weight_map").members()
    let folder = URL(filePath: path).deletingLastPathComponent()
    var files: [String: [String: Tensor]] = [:]
    var tensors: [String: Tensor] = [:]
    for (key, node) in map {
      let shard = try node.string()
      // A shard lies beside its index; a path that leads elsewhere is not followed.
      guard !shard.contains("/"), !shard.contains("\\"), shard != "..", !shard.isEmpty else {
        throw CheckpointError.shard(index: path, shard: shard, reason: "is not a file name")
      }
      let file: [String: Tensor]
      if let open = files[shard] {
        file = open
      } else {
        let place = folder.appending(path: shard).path
        guard FileBytes.exists(place) else {
          throw CheckpointError.shard(index: path, shard: shard, reason: "is missing")
        }
        file = try Self.tensors(of: place)
        files[shard] = file
      }
      guard let tensor = file[key] else {
        throw CheckpointError.shard(index: path, shard: shard, reason: "has no tensor '\(key)'")
      }
      tensors[key] = tensor
    }
    for (shard, file) in files {
      if let extra = file.keys.sorted().first(where: { tensors[$0] == nil }) {
        throw CheckpointError.shard(
          index: path, shard: shard, reason: "has '\(extra)', which the index does not name")
      }
    }
    self.init(name: path, tensors: tensors, threads: threads, progress: progress)
  }

  /// Opens the first of `names` that stands in `directory`, with its shards if it is sharded.
  public convenience init(
    directory: String, names: [String] = ["model.safetensors", "pytorch_model.bin"],
    threads: Int = 1, progress: (@Sendable (Double) -> Void)? = nil
  ) throws {
    let folder = URL(filePath: directory)
    for name in names {
      let file = folder.appending(path: name).path
      if FileBytes.exists(file) {
        try self.init(file: file, threads: threads, progress: progress)
        return
      }
      if FileBytes.exists(file + ".index.json") {
        try self.init(index: file + ".index.json", threads: threads, progress: progress)
        return
      }
    }
    throw CheckpointError.notFound(
      directory: directory, lookedFor: names.flatMap { [$0, $0 + ".index.json"] })
  }

  /// All names, sorted.
  public var names: [String] { tensors.keys.sorted() }

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
    progress?(Double(bytes) / Double(max(byteCount, 1)))
    return tensor
  }

  /// The tensor `key`, without marking it as used.
  package func stored(_ key: String) -> Tensor? { tensors[key] }

  func contains(_ key: String) -> Bool { tensors[key] != nil }

  /// Throws if a tensor was never asked for, except those that `ignored` accepts.
  ///
  /// - Throws: ``CheckpointError/unusedTensors(file:keys:)``.
  public func requireAllUsed(ignoring ignored: (String) -> Bool = { _ in false }) throws {
    let used = used.withLock { $0.names }
    let unused = names.filter { !used.contains($0) && !ignored($0) }
    guard unused.isEmpty else {
      throw CheckpointError.unusedTensors(file: path, keys: unused)
    }
    // What was ignored counts as done.
    progress?(1)
  }
}
