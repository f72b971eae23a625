import ContrastTensor

/// What changes the tensors of a model while its layers are built: a set of adapters.
///
/// Layers do not know of it. `Weights` passes every tensor it hands out through the source, and
/// `Linear` asks it for the changes that are not merged, both by the path of the module:
///
///     let llm = try Decoder(checkpoint.weights.adapted(by: adapters), configuration)
///     try adapters.requireAllUsed()
///
/// Paths are relative to the view that ``Weights/adapted(by:)`` was called on.
package protocol AdapterSource: Sendable {
  /// Whether a tensor stands in for the stored one.
  func replaces(_ key: String) -> Bool

  /// The tensor that stands in for the stored one, and its file for messages.
  func replacement(for key: String) -> (file: String, tensor: Tensor)?

  /// The tensor `key` with what is merged into it; `tensor` itself where nothing is.
  ///
  /// - Parameters:
  ///   - tensor: as stored.
  ///   - key: its name.
  ///   - threads: share the work.
  ///   - isDryRun: whether to check names and shapes only and to compute nothing.
  func merged(_ tensor: Tensor, key: String, threads: Int, isDryRun: Bool) throws -> Tensor

  /// The changes that are not merged into the linear layer `module`.
  ///
  /// - Parameters:
  ///   - module: the path.
  ///   - inputs: the width that goes in.
  ///   - outputs: the width that comes out.
  ///   - stored: the weight as it is without any adapter, `[outputs, inputs]`.
  ///   - threads: share the work.
  ///   - isDryRun: whether to check names and shapes only and to compute nothing.
  func loraLayers(
    module: String, inputs: Int, outputs: Int, stored: () throws -> Tensor, threads: Int,
    isDryRun: Bool
  ) throws -> [LoRALayer]
}

/// A source and the prefix that it counts paths from.
struct RootedAdapters: Sendable {
  let source: any AdapterSource
  let root: String

  func relative(_ key: String) -> String {
    root.isEmpty ? key : String(key.dropFirst(root.count + 1))
  }

  func replaces(_ key: String) -> Bool { source.replaces(relative(key)) }

  func replacement(for key: String) -> (file: String, tensor: Tensor)? {
    source.replacement(for: relative(key))
  }

  func merged(
    _ tensor: Tensor, key: String, threads: Int, isDryRun: Bool
  ) throws -> Tensor {
    try source.merged(tensor, key: relative(key), threads: threads, isDryRun: isDryRun)
  }
}

extension Weights {
  /// The same view, whose tensors and linear layers `source` changes.
  package func adapted(by source: any AdapterSource) -> Weights {
    precondition(adapters == nil, "give all adapters in one source")
    return Weights(
      checkpoint: checkpoint, prefix: prefix,
      adapters: RootedAdapters(source: source, root: prefix))
  }

  /// The changes that are not merged into the linear layer at this prefix.
  func loraLayers(inputs: Int, outputs: Int) throws -> [LoRALayer] {
    guard let adapters else { return [] }
    let base = Weights(checkpoint: checkpoint, prefix: prefix)
    return try adapters.source.loraLayers(
      module: adapters.relative(prefix), inputs: inputs, outputs: outputs,
      stored: { try base.tensor("weight", shape: [outputs, inputs]) }, threads: checkpoint.threads,
      isDryRun: checkpoint.recorder != nil)
  }
}
