import ContrastLayers
import ContrastTensor
import Synchronization

/// The adapters of a model, each merged into its weights or left unmerged.
///
///     let adapters = try AdapterSet(merging: PEFTAdapter(directory: folder))
///     let tower = try Tower(checkpoint.weights.adapted(by: adapters), …)
///     try adapters.requireAllUsed()
///
/// *Merged* adapters are added in float32 to the tensors as the layers ask for them, before they are
/// packed, one after the other in the order of the set: `W ← W + weight · scale · B A`, and for DoRA
/// `W ← m/‖W + scale · B A‖ ⊙ (W + scale · B A)`. They cost nothing afterwards. There
/// is no `unmerge`: subtracting in the packed precision does not give the numbers back, and the stored
/// weights are on disk, mapped. Build the model again without the adapter.
///
/// *Unmerged* adapters become `LoRALayer` values of the linear layers. A model can have several;
/// `Run.adapters` says for each pass which of them count and how much. In the same order and with
/// the same weights they compute the same as merged ones. The norms of DoRA are always those of the
/// weights as stored, without other adapters, as in PEFT.
///
/// Loading is strict both ways. What the configuration names and the file lacks is an error, and so is
/// what the file has and no layer asks for.
public final class AdapterSet: AdapterSource {
  /// How an adapter joins the model.
  public enum Use: Sendable, Equatable {
    /// Beside the linear layers, to be named by runs.
    case unmerged
    /// In the weights; `weight` 1 is as trained.
    case merged(weight: Float = 1)
  }

  /// One adapter of the set.
  package typealias Member = (name: String, adapter: PEFTAdapter, use: Use)

  package let members: [Member]
  /// The keys that a layer asked for, for each member.
  private let used: Mutex<[Set<String>]>

  /// - Parameter members: adapters by different names, in the order in which they apply.
  /// - Throws: ``AdapterError``.
  public init(
    _ members: [(name: String, adapter: PEFTAdapter, use: Use)]
  ) throws(AdapterError) {
    self.members = members
    used = Mutex(Array(repeating: [], count: members.count))
    var names: Set<String> = []
    var owners: [String: String] = [:]
    for member in members {
      guard names.insert(member.name).inserted else { throw AdapterError.nameInUse(member.name) }
      let adapter = member.adapter
      for key in adapter.replacements.keys.sorted() {
        if member.use == .unmerged {
          throw AdapterError.mustBeMerged(
            file: adapter.file, key: adapter.key(ofReplacement: key))
        }
        let place = key.hasPrefix("model.") ? String(key.dropFirst(6)) : key
        if let other = owners.updateValue(adapter.file, forKey: place) {
          throw AdapterError.conflict(key: key, files: [other, adapter.file])
        }
      }
      if member.use == .unmerged,
        let table = adapter.modules.filter({ $0.value.isEmbedding }).keys.min()
      {
        throw AdapterError.mustBeMerged(
          file: adapter.file, key: adapter.key(table, .embeddingA))
      }
    }
  }

  /// One adapter, merged as it was trained.
  ///
  /// - Throws: ``AdapterError``.
  public convenience init(merging adapter: PEFTAdapter) throws(AdapterError) {
    try self.init([("default", adapter, .merged())])
  }

  /// The names that a run can choose from.
  package var switchable: [String] {
    members.filter { $0.use == .unmerged }.map(\.name)
  }

  /// Checks a choice for `Run.adapters`: a run ignores names that no layer knows.
  ///
  /// - Throws: ``AdapterError/unknownAdapter(_:known:)``.
  public func choice(_ weights: [String: Float]) throws(AdapterError) -> [String: Float] {
    let known = switchable
    if let name = weights.keys.sorted().first(where: { !known.contains($0) }) {
      throw AdapterError.unknownAdapter(name, known: known)
    }
    return weights
  }

  /// Throws if a tensor of an adapter had no place in the model.
  ///
  /// - Throws: ``AdapterError/unusedKeys(file:keys:)``.
  public func requireAllUsed() throws {
    let used = used.withLock { $0 }
    for (member, used) in zip(members, used) {
      let adapter = member.adapter
      let all =
        adapter.modules.keys.flatMap { adapter.tensors(of: $0).map(\.key) }
        + adapter.replacements.keys.map { adapter.key(ofReplacement: $0) }
      let unused = all.filter { !used.contains($0) }.sorted()
      guard unused.isEmpty else {
        throw AdapterError.unusedKeys(file: adapter.file, keys: unused)
      }
    }
  }

  private func use(_ keys: [String], of member: Int) {
    used.withLock { $0[member].formUnion(keys) }
  }
}

// MARK: - Finding

extension AdapterSet {
  /// The spellings under which an adapter may know `path`: a decoder is stored with and without its
  /// `model.`, and so is what was trained on it.
  private static func spellings(_ path: String) -> [String] {
    path.hasPrefix("model.") ? [path, String(path.dropFirst(6))] : [path, "model.\(path)"]
  }

  /// The adapter's own path of `module`, if it changes it.
  private func path(_ module: String, in adapter: PEFTAdapter) -> String? {
    Self.spellings(module).first { adapter.modules[$0] != nil }
  }

  /// Throws if the adapter has nothing for `module` although its configuration names it.
  private func requireAbsence(of module: String, in adapter: PEFTAdapter) throws {
    let hasModel = adapter.modules.keys.contains { $0.hasPrefix("model.") }
    let path = Self.spellings(module).first { $0.hasPrefix("model.") == hasModel } ?? module
    if try adapter.configuration.targets(path) == true {
      throw AdapterError.missingModule(file: adapter.file, module: path)
    }
  }

  package func replaces(_ key: String) -> Bool {
    members.contains { member in
      Self.spellings(key).contains { member.adapter.replacements[$0] != nil }
    }
  }

  package func replacement(for key: String) -> (file: String, tensor: Tensor)? {
    for (index, member) in members.enumerated() {
      for name in Self.spellings(key) {
        guard let tensor = member.adapter.replacements[name] else { continue }
        use([member.adapter.key(ofReplacement: name)], of: index)
        return (member.adapter.file, tensor)
      }
    }
    return nil
  }
}

// MARK: - Numbers

extension AdapterSet {
  /// The change to one module; the norms of DoRA are left to ``scaled(_:_:stored:layout:threads:)``.
  private func delta(_ path: String, in adapter: PEFTAdapter) throws -> LowRankDelta {
    let factors = adapter.modules[path]!
    return LowRankDelta(
      a: factors.a, b: factors.b, scale: try adapter.configuration.scale(of: path),
      bias: factors.bias)
  }

  private func scaled(
    _ delta: LowRankDelta, _ path: String, in adapter: PEFTAdapter, stored: Tensor,
    layout: WeightMatrix.Layout, threads: Int
  ) throws -> LowRankDelta {
    guard let magnitude = adapter.modules[path]!.magnitude else { return delta }
    let scaled = delta.normalized(
      to: magnitude, base: stored, layout: layout, threads: threads)
    guard scaled.magnitudeRatio!.isFinite() else {
      throw CheckpointError.notFinite(file: adapter.file, key: adapter.key(path, .magnitude))
    }
    return scaled
  }

  /// The factors must be `[rank, inputs]` and `[outputs, rank]`.
  private func check(
    _ path: String, in adapter: PEFTAdapter, inputs: Int, outputs: Int
  ) throws {
    let factors = adapter.modules[path]!
    let (a, b): (PEFTAdapter.Part, PEFTAdapter.Part) =
      factors.isEmbedding ? (.embeddingA, .embeddingB) : (.a, .b)
    let rank = factors.a.shape[0]
    for (part, tensor, expected) in [
      (a, factors.a, [rank, inputs]), (b, factors.b, [outputs, rank]),
    ] where tensor.shape != expected {
      throw AdapterError.shapeMismatch(
        file: adapter.file, key: adapter.key(path, part), expected: expected, found: tensor.shape)
    }
  }

  package func merged(
    _ tensor: Tensor, key: String, threads: Int, isDryRun: Bool
  ) throws -> Tensor {
    guard let dot = key.lastIndex(of: ".") else { return tensor }
    let (module, name) = (String(key[..<dot]), key[key.index(after: dot)...])
    guard name == "weight" || name == "bias" else { return tensor }
    var result = tensor
    for (index, member) in members.enumerated() {
      guard case .merged(let weight) = member.use else { continue }
      let adapter = member.adapter
      guard let path = path(module, in: adapter) else {
        if name == "weight", tensor.shape.count == 2, !replaces(key) {
          try requireAbsence(of: module, in: adapter)
        }
        continue
      }
      if name == "bias" {
        guard let extra = try delta(path, in: adapter).bias else { continue }
        guard tensor.shape == extra.shape else {
          throw AdapterError.shapeMismatch(
            file: adapter.file, key: adapter.key(path, .bias), expected: tensor.shape,
            found: extra.shape)
        }
        result = Tensor(
          zip(result.float32().elements, extra.elements).map { $0 + weight * $1 },
          shape: tensor.shape)
        use([adapter.key(path, .bias)], of: index)
        continue
      }
      guard tensor.shape.count == 2 else {
        throw AdapterError.unknownKey(
          file: adapter.file, key: adapter.key(path, .a),
          reason: "is for a tensor \(tensor.shape); only matrices can be adapted")
      }
      let factors = adapter.modules[path]!
      let layout: WeightMatrix.Layout =
        factors.isEmbedding || adapter.configuration.fanInFanOut ? .inputsFirst : .outputsFirst
      let (outputs, inputs) =
        layout == .outputsFirst
        ? (tensor.shape[0], tensor.shape[1]) : (tensor.shape[1], tensor.shape[0])
      try check(path, in: adapter, inputs: inputs, outputs: outputs)
      if !isDryRun {
        let change = try scaled(
          delta(path, in: adapter), path, in: adapter, stored: tensor, layout: layout,
          threads: threads)
        result = change.merged(into: result, layout: layout, weight: weight, threads: threads)
      }
      // The factor's bias is used when the layer asks for its own; a layer without one never does.
      use(
        adapter.tensors(of: path).map(\.key).filter { $0 != adapter.key(path, .bias) }, of: index)
    }
    return result
  }

  package func loraLayers(
    module: String, inputs: Int, outputs: Int, stored: () throws -> Tensor, threads: Int,
    isDryRun: Bool
  ) throws -> [LoRALayer] {
    try members.enumerated().compactMap { index, member in
      guard member.use == .unmerged else { return nil }
      let adapter = member.adapter
      guard let path = path(module, in: adapter) else {
        try requireAbsence(of: module, in: adapter)
        return nil
      }
      try check(path, in: adapter, inputs: inputs, outputs: outputs)
      var change = try delta(path, in: adapter)
      if adapter.modules[path]!.magnitude != nil, !isDryRun {
        change = try scaled(
          change, path, in: adapter, stored: stored(), layout: .outputsFirst, threads: threads)
      }
      use(adapter.tensors(of: path).map(\.key), of: index)
      return LoRALayer(
        adapter: member.name, change, dropout: Float(adapter.configuration.dropout),
        parameters: (
          ParameterID(adapter.key(path, .a)), ParameterID(adapter.key(path, .b)),
          try adapter.configuration.scale(of: path)
        ))
    }
  }

  /// The matrix of a module with the merged adapters in it, in float32, for converters and
  /// comparisons.
  ///
  /// - Parameters:
  ///   - module: the path of a linear layer or a token table in `weights`.
  ///   - weights: the model without adapters.
  /// - Returns: in the stored shape, `[outputs, inputs]` for a linear layer.
  /// - Throws: ``AdapterError``, `CheckpointError`.
  package func mergedWeight(of module: String, in weights: Weights) throws -> Tensor {
    let shape = try weights[module].shape("weight", rank: 2)
    return try weights.adapted(by: self)[module].tensor("weight", shape: shape).float32()
  }
}

extension Weights {
  /// The same weights, as the layers under this view get them with adapters: merged ones added to the
  /// tensors, unmerged ones beside the linear layers.
  ///
  /// - Parameter adapters: their paths are relative to this view.
  public func adapted(by adapters: AdapterSet) -> Weights {
    adapted(by: adapters as any AdapterSource)
  }
}
