import ContrastFiles
import ContrastLayers
import ContrastTensor
import Foundation

/// A LoRA adapter as PEFT stores it: `adapter_config.json` and `adapter_model.safetensors`.
///
/// What is translated:
///
/// | In the file, behind `base_model.model.` | Here |
/// |---|---|
/// | `PATH.lora_A.weight` `[rank, inputs]` | `Factors.a` of `modules` |
/// | `PATH.lora_B.weight` `[outputs, rank]`, `PATH.lora_B.bias` | `Factors.b`, `Factors.bias` |
/// | `PATH.lora_embedding_A` `[rank, entries]` | `Factors.a` of a token table |
/// | `PATH.lora_embedding_B` `[width, rank]` | `Factors.b` of a token table |
/// | `PATH.lora_magnitude_vector` `[outputs]` | `Factors.magnitude`; older: with `.weight` |
/// | `PATH.weight`, `PATH.bias`, `PATH.base_layer.bias` | ``replacements``: `PATH.weight` … |
///
/// An adapter trained on a `…ForCausalLM` has paths that begin with `model.`; one trained on the bare
/// decoder has none. Both are kept as they are and found by ``AdapterSet`` either way.
///
/// The keys of the file are the truth about what was trained: PEFT's `modules_to_save: ["norm"]`
/// saves every module whose name ends in "norm".
///
/// Source: PEFT `utils/save_and_load.py`, version 0.21.
public struct PEFTAdapter: Sendable {
  /// The factors of one module, as stored.
  package struct Factors: Sendable {
    /// `[rank, inputs]`.
    package var a: Tensor
    /// `[outputs, rank]`.
    package var b: Tensor
    /// Of the second factor, `[outputs]`.
    package var bias: Tensor?
    /// DoRA's norms, `[outputs]`.
    package var magnitude: Tensor?
    /// Whether the module is a token table, `[inputs, outputs]`.
    package var isEmbedding: Bool

    package init(
      a: Tensor, b: Tensor, bias: Tensor? = nil, magnitude: Tensor? = nil, isEmbedding: Bool = false
    ) {
      self.a = a
      self.b = b
      self.bias = bias
      self.magnitude = magnitude
      self.isEmbedding = isEmbedding
    }
  }

  public let configuration: PEFTConfiguration
  /// The path of the tensors' file, for messages.
  package let file: String
  /// By module path.
  package let modules: [String: Factors]
  /// The paths of the modules that the adapter changes, in alphabetical order.
  public var moduleNames: [String] { modules.keys.sorted() }
  /// Tensors that stand in for the model's own, by their names there.
  public let replacements: [String: Tensor]

  static let prefix = "base_model.model."
  static let configurationName = "adapter_config.json"
  static let tensorsName = "adapter_model.safetensors"

  /// An adapter in memory, such as that of a trainer.
  ///
  /// - Throws: ``AdapterError`` where the factors contradict the configuration.
  package init(
    name: String, configuration: PEFTConfiguration, modules: [String: Factors],
    replacements: [String: Tensor] = [:]
  ) throws(AdapterError) {
    self.configuration = configuration
    file = name
    self.modules = modules
    self.replacements = replacements
    for (path, factors) in modules { try check(path, factors) }
  }

  /// Reads a folder.
  ///
  /// - Throws: `FileError`, `CheckpointError`, `UnsupportedConfiguration`, ``AdapterError``.
  public init(directory: URL) throws {
    let configuration = try PEFTConfiguration(
      contentsOf: directory.appending(path: Self.configurationName))
    let checkpoint = try Checkpoint(directory: directory, names: [Self.tensorsName])
    var parts: [String: [Part: Tensor]] = [:]
    var replacements: [String: Tensor] = [:]
    for key in checkpoint.names {
      guard key.hasPrefix(Self.prefix) else {
        throw AdapterError.unknownKey(
          file: checkpoint.path, key: key, reason: "does not begin with '\(Self.prefix)'")
      }
      let shape = checkpoint.stored(key)?.shape ?? []
      let tensor = try checkpoint.weights.tensor(key, shape: shape)
      let name = String(key.dropFirst(Self.prefix.count))
      if let (part, module) = Part.split(name) {
        guard parts[module, default: [:]].updateValue(tensor, forKey: part) == nil else {
          throw AdapterError.unknownKey(
            file: checkpoint.path, key: key, reason: "stands twice, in two spellings")
        }
      } else if name.split(separator: ".").contains(where: { $0.hasPrefix("lora_") }) {
        throw AdapterError.unknownKey(
          file: checkpoint.path, key: key, reason: "is not a tensor of LoRA as PEFT names them")
      } else {
        replacements[name.replacing(".base_layer.", with: ".")] = tensor
      }
    }
    self.configuration = configuration
    file = checkpoint.path
    self.replacements = replacements
    modules = try Dictionary(
      uniqueKeysWithValues: parts.map { module, parts in
        (module, try Self.factors(module, parts, configuration, file: checkpoint.path))
      })
    for (path, factors) in modules { try check(path, factors) }
    for name in configuration.modulesToSave
    where !replacements.keys.contains(where: { $0.contains("\(name).") }) {
      throw AdapterError.missingModule(file: file, module: name)
    }
  }
}

// MARK: - Names

extension PEFTAdapter {
  /// A tensor of a module.
  enum Part: String, CaseIterable {
    case a = "lora_A.weight"
    case b = "lora_B.weight"
    case bias = "lora_B.bias"
    case embeddingA = "lora_embedding_A"
    case embeddingB = "lora_embedding_B"
    case magnitude = "lora_magnitude_vector"

    /// The part and the module that `name` stands for.
    static func split(_ name: String) -> (Part, module: String)? {
      let name = name.hasSuffix(".lora_magnitude_vector.weight") ? name.dropLast(7) : name[...]
      for part in allCases where name.hasSuffix("." + part.rawValue) {
        return (part, String(name.dropLast(part.rawValue.count + 1)))
      }
      return nil
    }
  }

  /// The full key of a part of `module`.
  func key(_ module: String, _ part: Part) -> String {
    "\(Self.prefix)\(module).\(part.rawValue)"
  }

  /// The keys of `module` in the file and the tensors there.
  func tensors(of module: String) -> [(key: String, tensor: Tensor)] {
    guard let factors = modules[module] else { return [] }
    let (a, b): (Part, Part) = factors.isEmbedding ? (.embeddingA, .embeddingB) : (.a, .b)
    let all = [
      (a, factors.a), (b, factors.b), (Part.bias, factors.bias), (.magnitude, factors.magnitude),
    ]
    return all.compactMap { part, tensor in tensor.map { (key(module, part), $0) } }
  }

  /// The keys of the two factors of `module` in the file.
  package func factorKeys(of module: String) -> (a: String, b: String) {
    modules[module]?.isEmbedding == true
      ? (key(module, .embeddingA), key(module, .embeddingB)) : (key(module, .a), key(module, .b))
  }

  /// The full key of a tensor that stands in for the model's own `name`.
  func key(ofReplacement name: String) -> String {
    guard let dot = name.lastIndex(of: "."), modules[String(name[..<dot])] != nil else {
      return Self.prefix + name
    }
    return Self.prefix + name[..<dot] + ".base_layer" + name[dot...]
  }
}

// MARK: - Checks

extension PEFTAdapter {
  private static func factors(
    _ module: String, _ parts: [Part: Tensor], _ configuration: PEFTConfiguration, file: String
  ) throws -> Factors {
    let isEmbedding = parts[.embeddingA] != nil || parts[.embeddingB] != nil
    func required(_ part: Part) throws -> Tensor {
      guard let tensor = parts[part] else {
        throw AdapterError.missingKey(file: file, key: "\(prefix)\(module).\(part.rawValue)")
      }
      return tensor
    }
    func unexpected(_ part: Part, _ reason: String) throws {
      guard parts[part] == nil else {
        throw AdapterError.unknownKey(
          file: file, key: "\(prefix)\(module).\(part.rawValue)", reason: reason)
      }
    }
    if isEmbedding {
      for part in [Part.a, .b, .bias] { try unexpected(part, "is not of a token table") }
      try unexpected(.magnitude, "asks for DoRA on a token table, which is not supported")
    } else if !configuration.usesDoRA {
      try unexpected(.magnitude, "is of DoRA, but use_dora is not set")
    }
    if !configuration.factorBias { try unexpected(.bias, "is there, but lora_bias is not set") }
    return Factors(
      a: try required(isEmbedding ? .embeddingA : .a),
      b: try required(isEmbedding ? .embeddingB : .b),
      bias: configuration.factorBias && !isEmbedding ? try required(.bias) : nil,
      magnitude: configuration.usesDoRA && !isEmbedding ? try required(.magnitude) : nil,
      isEmbedding: isEmbedding)
  }

  /// The factors fit each other and the configured rank.
  private func check(_ module: String, _ factors: Factors) throws(AdapterError) {
    let rank = try configuration.rank(of: module)
    let (a, b) = (factors.a.shape, factors.b.shape)
    let key = key(module, factors.isEmbedding ? .embeddingA : .a)
    guard a.count == 2, b.count == 2 else {
      throw AdapterError.rankMismatch(file: file, key: key, a: a, b: b, rank: rank)
    }
    guard a[0] == rank, b[1] == rank else {
      if a[0] != rank && a[1] == rank || b[1] != rank && b[0] == rank {
        throw AdapterError.swappedFactors(file: file, key: key, a: a, b: b, rank: rank)
      }
      throw AdapterError.rankMismatch(file: file, key: key, a: a, b: b, rank: rank)
    }
    for (part, tensor) in [(Part.bias, factors.bias), (.magnitude, factors.magnitude)] {
      guard let tensor, tensor.shape != [b[0]] else { continue }
      throw AdapterError.shapeMismatch(
        file: file, key: self.key(module, part), expected: [b[0]], found: tensor.shape)
    }
  }
}

// MARK: - Writing

extension PEFTAdapter {
  /// Writes the two files, which PEFT reads, into a folder, which is made if it is not there.
  ///
  /// Each file is written under a temporary name and renamed. Tensors keep their stored type.
  ///
  /// - Throws: `FileError`.
  public func write(directory folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw FileError.system(
        file: folder.path, operation: "make the folder", reason: error.localizedDescription)
    }
    let tensors =
      (modules.keys.flatMap { self.tensors(of: $0) }
      + replacements.map { (key: key(ofReplacement: $0), tensor: $1) }).sorted { $0.key < $1.key }
    var writer = try SafetensorsWriter(
      path: folder.appending(path: Self.tensorsName).path,
      tensors: tensors.map { .init($0.key, $0.tensor.elementType, $0.tensor.shape) },
      metadata: ["format": "pt"])
    for (_, tensor) in tensors { try tensor.withUnsafeBytes { try writer.write($0) } }
    try writer.commit()
    var text = try AtomicFileWriter(path: folder.appending(path: Self.configurationName).path)
    try text.write(configuration.text())
    try text.commit()
  }
}
