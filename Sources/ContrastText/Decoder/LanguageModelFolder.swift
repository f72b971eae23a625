import ContrastAdapters
import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers
import Foundation

/// The files of a language model, opened but not loaded.
///
/// Opening reads configurations, tokenizer and the headers of the weights; it takes the same short
/// time for any size. ``load(unmerged:)`` then reads and packs the weights.
///
/// A model is a folder of transformers, or a GGUF file, which has configuration, weights and tokenizer inside.
public struct LanguageModelFolder: Sendable {
  /// The folder of the model below all adapters, or its GGUF file.
  public let directory: URL
  /// The folders of the adapters, the lowest first.
  public let adapterDirectories: [URL]
  public private(set) var configuration: CausalLanguageModelConfiguration
  public let checkpoint: Checkpoint
  /// The adapters, in the order of the folders.
  public let adapters: [PEFTAdapter]
  /// `config.json` of the model, or what it would say of a GGUF file.
  package let config: JSONNode
  /// The folder with the tokenizer: the uppermost that has one; the GGUF file where that has it.
  package let tokenizerDirectory: URL
  public let tokenizer: Tokenizer
  public private(set) var preparation: TextPreparation
  /// Of the checkpoint and the adapters.
  private let weightsFingerprint: String

  /// - Parameters:
  ///   - source: where it is.
  ///   - preparation: holds where neither the source nor the files say anything.
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `AdapterError`,
  ///   `TokenizerError`, ``LanguageModelError``.
  public init(
    _ source: LanguageModelSource, preparation: TextPreparation? = nil,
    threads: Int = Threads.standard, precision: Precision = .float32,
    progress: ProgressHandler? = nil
  ) throws {
    var folder = try ModelLocation.resolve(source.location)
    var chain: [URL] = []
    var base = source.base
    while Self.isAdapter(folder) {
      guard chain.count < Self.longestChain else {
        throw LanguageModelError.adapterChain(directory: folder.path)
      }
      chain.insert(folder, at: 0)
      folder = try Self.base(of: folder, given: base)
      base = nil
    }
    for adapter in source.adapters { chain.append(try ModelLocation.resolve(adapter)) }
    directory = folder
    adapterDirectories = chain
    let files = try LanguageModelFiles(folder)
    config = files.config
    var configuration = files.configuration
    checkpoint = try files.checkpoint(
      threads: threads, precision: precision, progress: progress)
    adapters = try chain.map { try PEFTAdapter(directory: $0) }

    let folders = chain.reversed() + [folder]
    tokenizerDirectory =
      folders.first { FileBytes.exists($0.appending(path: "tokenizer.json").path) } ?? folder
    tokenizer = try files.tokenizer(in: tokenizerDirectory)
    let preparation = try Self.preparation(
      source, preparation, in: folders.map(LanguageModelFiles.folder(of:)),
      file: files.preparation, tokenizer)
    configuration.isBidirectional = preparation.isBidirectional
    self.configuration = configuration
    self.preparation = preparation.fitted(to: configuration)
    weightsFingerprint =
      checkpoint.fingerprint + (try Self.set(adapters)?.fingerprint() ?? "")
      + (precision == .float32 ? "" : precision.rawValue)
  }

  /// No published adapter stands on more than a few others.
  private static let longestChain = 8

  private static func isAdapter(_ folder: URL) -> Bool {
    FileBytes.exists(folder.appending(path: "adapter_config.json").path)
  }

  private static func base(of adapter: URL, given: String?) throws -> URL {
    if let given { return try ModelLocation.resolve(given) }
    let file = adapter.appending(path: "adapter_config.json").path
    guard let name = try PEFTConfiguration(contentsOf: URL(filePath: file)).baseModel, !name.isEmpty
    else {
      throw LanguageModelError.noBase(file: file)
    }
    return try ModelLocation.resolve(name)
  }

  /// What the source says, else the files beside the model, else the model's own file, else `fallback`; the
  /// prompt, where none of them has one, is told by the tokenizer.
  private static func preparation(
    _ source: LanguageModelSource, _ fallback: TextPreparation?, in folders: [URL],
    file: TextPreparation?, _ tokenizer: Tokenizer
  ) throws -> TextPreparation {
    var result: TextPreparation
    var isComplete = false
    if let given = source.preparation {
      (result, isComplete) = (given, true)
    } else if let folder = folders.first(where: { TextPreparation.exists(in: $0.path) }),
      let read = try TextPreparation(directory: folder)
    {
      (result, isComplete) = (read, TextPreparation.isComplete(in: folder.path))
    } else if let file {
      (result, isComplete) = (file, true)
    } else if let fallback {
      result = fallback
    } else {
      throw LanguageModelError.noPreparation(directory: folders[0].path)
    }
    if let template = source.template {
      result.template = template == EmbeddingPrompt() ? nil : template
    } else if !isComplete, result.template == nil {
      result.template = try EmbeddingPrompt(impliedBy: tokenizer, directory: folders[0].path)
    }
    return result
  }

  /// The same files with texts prepared in another way.
  ///
  /// - Parameter preparation: instead of ``preparation``.
  public func preparing(_ preparation: TextPreparation) -> LanguageModelFolder {
    var result = self
    result.configuration.isBidirectional = preparation.isBidirectional
    result.preparation = preparation.fitted(to: result.configuration)
    return result
  }

  /// The `config.json` for a changed copy of the model.
  ///
  /// - Throws: `UnsupportedConfiguration` for a GGUF file, whose tokenizer cannot be written as a folder's.
  package func configurationOfCopy() throws -> JSONNode {
    guard !LanguageModelFiles.isFile(directory) else {
      throw UnsupportedConfiguration(
        file: directory.path, key: "the format to copy from", value: "GGUF",
        supported: "a folder with config.json, safetensors and tokenizer.json")
    }
    return config
  }

  /// That of the encoder when it is loaded.
  public var fingerprint: String { Fingerprint(of: identity).text }

  /// The earlier fingerprint of the encoder; see ``LanguageModelTextEncoder/legacyFingerprint``.
  package var legacyFingerprint: String? { LegacyIdentity.languageModel(identity) }

  private var identity: Identity {
    LanguageModelTextEncoder.identity(
      weights: weightsFingerprint, configuration, tokenizer, preparation)
  }

  /// What loading would meet, without reading the weights.
  ///
  /// - Throws: `AdapterError`, `CheckpointError` for what makes it end early.
  public func validate() throws -> CheckpointValidation {
    let adapters = try Self.set(adapters)
    let validation = try checkpoint.validate(ignoring: configuration.names.isIgnored) { weights in
      _ = try model(weights, adapters)
    }
    if validation.problems.isEmpty { try adapters?.requireAllUsed() }
    return validation
  }

  /// Reads and packs the weights, with the adapters merged into them.
  ///
  /// - Parameter unmerged: unmerged adapters, above those of the folder; runs choose
  ///   them by their names. The encoder has no fingerprint then, as its output depends on the choice.
  /// - Throws: `CheckpointError`, `AdapterError`, ``LanguageModelError``.
  public func load(
    unmerged: [(name: String, adapter: PEFTAdapter)] = []
  ) throws -> LanguageModelTextEncoder {
    try load(unmerged: unmerged, cancellation: nil)
  }

  /// The same, for a caller that may not want the rest.
  ///
  /// - Parameters:
  ///   - unmerged: unmerged adapters.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `CheckpointError`, `AdapterError`, ``LanguageModelError``, `CancellationError`.
  package func load(
    unmerged: [(name: String, adapter: PEFTAdapter)] = [], cancellation: Cancellation?
  ) throws -> LanguageModelTextEncoder {
    guard configuration.embeds else { throw configuration.refusalToEmbed(config) }
    let checkpoint = cancellation.map(checkpoint.cancelled(by:)) ?? checkpoint
    let adapters = try Self.set(adapters, unmerged: unmerged)
    let model = try model(checkpoint.weights, adapters)
    try adapters?.requireAllUsed()
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
    return try LanguageModelTextEncoder(
      model: model, tokenizer: tokenizer, preparation: preparation,
      weightsFingerprint: unmerged.isEmpty ? weightsFingerprint : nil)
  }

  /// Reads and packs the weights of the model and of its head, with the adapters merged.
  ///
  /// - Parameters:
  ///   - threads: share the packing of the head.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `AdapterError`,
  ///   `CancellationError`.
  package func loadDecoder(
    threads: Int, cancellation: Cancellation? = nil
  ) throws -> LanguageModelDecoder {
    let checkpoint = cancellation.map(checkpoint.cancelled(by:)) ?? checkpoint
    let adapters = try Self.set(adapters)
    let model = try model(checkpoint.weights, adapters)
    // A step reads the head once for a token: it is a quarter of a small model, and more of a smaller one. Four
    // bits would be felt by every logit.
    let head = try LanguageModelHead(
      self, of: model, precision: checkpoint.weights.precision.atLeast(.int8), threads: threads)
    try adapters?.requireAllUsed()
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
    return LanguageModelDecoder(model: model, head: head)
  }

  /// The tensors of the model as a decoder gets them: with the adapters merged.
  ///
  /// - Throws: `AdapterError`.
  package func mergedWeights() throws -> Weights {
    let weights = checkpoint.weights
    return try Self.set(adapters).map { weights.adapted(by: $0) } ?? weights
  }

  /// The adapters of the folder, all to be merged, and others above them; nil if there are none.
  private static func set(
    _ adapters: [PEFTAdapter], unmerged: [(name: String, adapter: PEFTAdapter)] = []
  ) throws -> AdapterSet? {
    guard !adapters.isEmpty || !unmerged.isEmpty else { return nil }
    return try AdapterSet(
      adapters.enumerated().map { ("\($0)", $1, .merged()) }
        + unmerged.map { ($0.name, $0.adapter, .unmerged) })
  }

  private func model(_ weights: Weights, _ adapters: AdapterSet?) throws -> CausalLanguageModel {
    try CausalLanguageModel(
      adapters.map { weights.adapted(by: $0) } ?? weights, configuration)
  }
}
