import Contrast
import ContrastAdapters
import ContrastFiles
import ContrastRuntime
import ContrastTensor
import ContrastText
import Foundation

/// A language model loaded to be trained, as a whole or through an adapter, and the way back into a folder.
///
///     let folder = try LanguageModelFolder("my-language-model")
///     let adapter = try LoRAInitialization(rank: 16, alpha: 32, dropout: 0.05, targets: .allLinear)
///       .adapter(for: folder, seed: 1)
///     let model = try TrainableLanguageModel(folder, adapter: adapter)
///     let trainer = Trainer(
///       try model.parameters(), optimizer: .adamW(), settings: settings, adapters: model.adapters)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "my-adapter"))
public struct TrainableLanguageModel: Sendable {
  public let folder: LanguageModelFolder
  /// With the adapter unmerged, if there is one.
  public let encoder: LanguageModelTextEncoder
  /// What is trained in the place of the model; nil where the model itself is.
  package let adapter: PEFTAdapter?

  private static let adapterName = "trained"

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - folder: its adapters are merged.
  ///   - adapter: to be trained in the place of the model; it stands above those of the folder.
  /// - Throws: as loading the folder; ``TrainingError/adapterNotTrainable(file:option:)`` for DoRA and for
  ///   factors with a bias.
  public init(_ folder: LanguageModelFolder, adapter: PEFTAdapter? = nil) throws {
    if let adapter {
      let configuration = adapter.configuration
      for (option, isSet) in [
        ("use_dora", configuration.usesDoRA), ("lora_bias", configuration.factorBias),
      ] where isSet {
        throw TrainingError.adapterNotTrainable(file: adapter.file, option: option)
      }
    }
    self.folder = folder
    self.adapter = adapter
    encoder = try folder.load(unmerged: adapter.map { [(Self.adapterName, $0)] } ?? [])
  }

  /// The adapters that a trainer has to run.
  public var adapters: [String: Float] { adapter == nil ? [:] : [Self.adapterName: 1] }

  /// Where a training begins: the factors of the adapter, or all tensors of the model, with the adapters of
  /// its folder merged.
  ///
  /// - Parameter hasHead: whether an output head that is not tied to the token table is trained too; not
  ///   with an adapter.
  /// - Throws: `FileError`, `CheckpointError`, `AdapterError`.
  public func parameters(hasHead: Bool = false) throws -> Parameters {
    try adapter?.parameters ?? folder.parameters(hasHead: hasHead)
  }

  /// Language modelling with this model, in the direction of its preparation.
  ///
  /// - Parameters:
  ///   - masking: what is hidden; nil for causal language modelling.
  ///   - tokensPerPass: the most tokens that are recorded on a tape at once; nil for all.
  ///   - threads: share the packing of a head that is not trained.
  /// - Throws: `FileError`, `CheckpointError`.
  public func languageModelling(
    masking: TokenMasking? = nil, tokensPerPass: Int? = nil, threads: Int = Threads.standard
  ) throws -> LanguageModelObjective {
    LanguageModelObjective(
      model: encoder.model,
      head: try LanguageModelHead(
        folder, of: encoder.model, isTrained: adapter == nil, threads: threads),
      masking: masking, tokensPerPass: tokensPerPass)
  }

  /// Writes a folder that this package and the reference libraries open; it appears whole or not at all.
  ///
  /// A model is written with its configuration and its tokenizer, for transformers; an adapter as PEFT's
  /// folder. Beside both stands how texts are prepared.
  ///
  /// - Parameters:
  ///   - trained: values of a trainer, by the names of ``parameters(hasHead:)``; all others are as they were.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices of a model. Norms, biases and adapters are float32.
  /// - Throws: ``TrainingError/unknownParameter(_:)``, `ModelConversionError`, `FileError`,
  ///   `CheckpointError`, `AdapterError`.
  public func write(
    _ trained: Parameters, to destination: URL, precision: ModelConversion.Precision = .float32
  ) throws {
    guard let adapter else {
      return try folder.write(trained, to: destination, precision: precision)
    }
    if let unknown = trained.keys.filter({ adapter.parameters[$0] == nil }).min() {
      throw TrainingError.unknownParameter(unknown)
    }
    let written = try adapter.replacing(trained)
    // That of a GGUF file stays there.
    let place = self.folder.tokenizerDirectory
    let tokenizer = FileBytes.exists(place.path) ? nil : try TokenizerFiles(in: place)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter.write(
        to: folder, copies: tokenizer?.copies ?? [], texts: tokenizer?.texts ?? [:])
      try written.write(directory: folder)
      try encoder.preparation.write(directory: folder)
    }
  }
}

// MARK: - Folders

extension LanguageModelFolder {
  /// The tensors of the model in float32, with its adapters merged.
  ///
  /// - Parameter hasHead: whether to take the output head too, where it is not tied to the token table.
  fileprivate func parameters(hasHead: Bool) throws -> Parameters {
    let weights = try mergedWeights()
    var parameters: Parameters = [:]
    for name in try tensorNames(hasHead: hasHead) {
      parameters[ParameterID(name)] =
        try weights.tensor(name, shape: checkpoint.shape(of: name)!).float32()
    }
    return parameters
  }

  /// Writes the model with other values, and with its adapters merged.
  fileprivate func write(
    _ trained: Parameters, to destination: URL, precision: ModelConversion.Precision
  ) throws {
    let weights = try mergedWeights()
    let names = try tensorNames(hasHead: true)
    if let unknown = Set(trained.keys.map(\.name)).subtracting(names).min() {
      throw TrainingError.unknownParameter(ParameterID(unknown))
    }
    let config = try configurationOfCopy()
    let tokenizer = try TokenizerFiles(in: tokenizerDirectory)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder,
        tensors: names.map { name in
          let shape = checkpoint.shape(of: name)!
          return .init(name, shape.count >= 2 ? precision.elementType : .float32, shape)
        },
        tensor: { declaration in
          try trained[ParameterID(declaration.name)]
            ?? weights.tensor(declaration.name, shape: declaration.shape)
        },
        copies: tokenizer.copies,
        texts: tokenizer.texts.merging([
          "config.json": ModelFolderWriter.text(config.value, precision),
          TextPreparation.fileName: preparation.json,
        ]) { $1 }
      ).write()
    }
  }

  /// The tensors of the decoder, and of the head if there is one of its own.
  private func tensorNames(hasHead: Bool) throws -> [String] {
    let validation = try validate()
    try validation.requireComplete(checkpoint)
    let head = configuration.names.head
    guard hasHead, checkpoint.shape(of: head) != nil, try !isHeadTied else {
      return validation.used
    }
    return validation.used + [head]
  }
}
