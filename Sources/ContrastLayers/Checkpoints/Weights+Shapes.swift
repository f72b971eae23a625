/// What a configuration can be read from where a file was published without one.
extension Weights {
  /// The path of the checkpoint, for messages.
  package var file: String { checkpoint.path }

  /// The dimensions of the tensor `name`, each between 1 and the largest size that any model has, so
  /// that products of two cannot overflow.
  ///
  /// - Parameters:
  ///   - name: of the tensor.
  ///   - rank: the number of its dimensions.
  /// - Throws: ``CheckpointError``, ``UnsupportedConfiguration``.
  package func sizes(_ name: String, rank: Int) throws -> [Int] {
    let shape = try shape(name, rank: rank)
    guard shape.allSatisfy((1...1 << 24).contains) else {
      throw unsupported(name, value: "\(shape)", supported: "dimensions from 1 to \(1 << 24)")
    }
    return shape
  }

  /// The number of blocks: how often, from 0 on, the tensor `name` exists.
  ///
  /// - Parameter name: with `{}` for the number of the block.
  /// - Throws: ``CheckpointError/missingTensor(file:key:shape:)`` where there is no block at all.
  package func blockCount(_ name: String) throws -> Int {
    var count = 0
    while has(name.replacing("{}", with: String(count))) { count += 1 }
    guard count > 0 else {
      throw CheckpointError.missingTensor(
        file: file, key: key(name.replacing("{}", with: "0")), shape: [])
    }
    return count
  }

  /// The error that refuses what the tensor `name` says of the model.
  ///
  /// - Parameters:
  ///   - name: of the tensor.
  ///   - value: what it says.
  ///   - supported: what is supported instead.
  package func unsupported(
    _ name: String, value: String, supported: String
  ) -> UnsupportedConfiguration {
    UnsupportedConfiguration(file: file, key: key(name), value: value, supported: supported)
  }
}
