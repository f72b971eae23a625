import ContrastFiles
import ContrastRuntime
import ContrastTensor
import Foundation

extension Checkpoint {
  /// Opens the shards that a `*.safetensors.index.json` or `*.bin.index.json` names.
  ///
  /// - Parameters:
  ///   - path: of the index.
  ///   - threads: check and pack tensors when layers are made.
  ///   - precision: how layers keep the weights of products, unless they say otherwise.
  ///   - progress: told of the bytes that layers have asked for.
  /// - Throws: `FileError`, ``CheckpointError/shard(index:shard:reason:)``.
  package convenience init(
    index path: String, threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) throws {
    let folder = URL(filePath: path).deletingLastPathComponent()
    var files: [String: [String: Tensor]] = [:]
    var tensors: [String: Tensor] = [:]
    for (key, shard) in try Self.shards(JSONNode(contentsOf: path)) {
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
    try self.init(
      path: path, tensors: tensors, threads: threads, precision: precision, progress: progress)
  }

  /// The tensors of an index and the name of the file that each is in.
  ///
  /// - Throws: `FileError`, ``CheckpointError/shard(index:shard:reason:)``.
  package static func shards(_ index: JSONNode) throws -> [(key: String, shard: String)] {
    try index.object("weight_map").members().map { key, node in
      let shard = try node.string()
      // A shard lies beside its index; a path that leads elsewhere is not followed.
      guard !shard.contains("/"), !shard.contains("\\"), shard != "..", !shard.isEmpty else {
        throw CheckpointError.shard(index: index.file, shard: shard, reason: "is not a file name")
      }
      return (key, shard)
    }
  }
}
