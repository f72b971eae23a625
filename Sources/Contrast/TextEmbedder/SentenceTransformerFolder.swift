import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import Foundation

/// The files of a text model in the layout of sentence-transformers, opened but not loaded.
///
/// | File | What it says |
/// |---|---|
/// | `modules.json` | the transformer, its pooling, and linear layers and norms behind it |
/// | `config.json` | the transformer: BERT, RoBERTa, XLM-RoBERTa, DistilBERT, MPNet, or a language model |
/// | `sentence_bert_config.json` | the most tokens of a text, and whether it is lower-cased |
/// | `config_sentence_transformers.json` | prompts, and how many of the first numbers of a vector are kept |
///
/// A folder without `modules.json` is a transformer alone and needs to be told its pooling. So is a GGUF file
/// with an encoder of the BERT kind that does not say it.
public struct SentenceTransformerFolder: Sendable {
  let directory: URL
  let configuration: TextTransformerConfiguration
  /// `model_type` of the transformer.
  private let family: String
  let modules: SentenceModules
  let settings: SentenceSettings
  let tokenizer: Tokenizer
  /// Of the transformer.
  let checkpoint: Checkpoint
  /// Of each step behind the pooling; nil for those without tensors.
  private let stepCheckpoints: [Checkpoint?]
  /// Of the vectors.
  let width: Int
  /// The most tokens of a text.
  let maximumLength: Int
  private let isWhole: Bool

  /// - Parameters:
  ///   - directory: the folder, or a GGUF file.
  ///   - pooling: which states stand for a text, where no file says so.
  ///   - threads: check and pack tensors when the model is loaded.
  ///   - precision: how the model keeps the weights of products.
  ///   - progress: told of loading.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `TokenizerError`;
  ///   ``ModelFolderError/missingFile(directory:name:purpose:)`` where neither a file nor `pooling` says how
  ///   states are pooled, ``ModelFolderError/vocabularyMismatch(directory:tokenizer:tower:)``.
  public init(
    _ directory: URL, pooling: TextPooling? = nil, threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) throws {
    self.directory = directory
    isWhole = Self.hasModules(directory)
    let file = FileBytes.exists(directory.path) ? try GGUFEncoder(path: directory.path) : nil
    if let file {
      guard let pooling = try file.pooling() ?? pooling else {
        throw ModelFolderError.missingFile(
          directory: directory.path, name: "pooling_type in the metadata",
          purpose: "how the states of tokens become one vector; give a pooling to open it without")
      }
      modules = SentenceModules(transformerFolder: directory, pooling: pooling)
    } else if isWhole {
      modules = try SentenceModules(directory: directory)
    } else {
      let config = directory.appending(path: "config.json").path
      guard FileBytes.exists(config) else {
        throw ModelFolderError.unknownFormat(
          directory: directory.path, lookedFor: [SentenceModules.fileName, "config.json"])
      }
      // An unknown family is the first thing to say.
      _ = try TextTransformerConfiguration(huggingFace: JSONNode(contentsOf: config))
      guard let pooling else {
        throw ModelFolderError.missingFile(
          directory: directory.path, name: SentenceModules.fileName,
          purpose: "how the states of tokens become one vector; give a pooling to open it without")
      }
      modules = SentenceModules(transformerFolder: directory, pooling: pooling)
    }
    settings = try SentenceSettings(directory: directory, modules: modules)
    let folder = modules.transformerFolder
    let config =
      try file?.config ?? JSONNode(contentsOf: folder.appending(path: "config.json").path)
    configuration = try TextTransformerConfiguration(huggingFace: config)
    family = try config.string("model_type")
    let outputs = try modules.outputs(configuration.width)
    width = settings.truncatedWidth ?? outputs
    guard width <= outputs else {
      throw UnsupportedConfiguration(
        file: directory.path, key: "truncate_dim", value: "\(width)",
        supported: "at most the \(outputs) numbers of the model's vectors")
    }
    tokenizer =
      try file?.tokenizer() ?? Tokenizer(directory: folder, lowercases: settings.lowercases)
    guard tokenizer.idLimit <= configuration.vocabularySize else {
      throw ModelFolderError.vocabularyMismatch(
        directory: folder.path, tokenizer: tokenizer.idLimit, tower: configuration.vocabularySize)
    }
    maximumLength = min(
      settings.maximumLength ?? tokenizer.configuration.maximumLength ?? .max,
      configuration.maximumTokens)
    checkpoint =
      try file?.checkpoint(threads: threads, precision: precision, progress: progress)
      ?? Checkpoint(directory: folder, threads: threads, precision: precision, progress: progress)
    stepCheckpoints = try modules.steps.map { step in
      switch step {
      case .dense(_, let folder), .layerNorm(_, let folder):
        try Checkpoint(directory: folder, threads: threads, precision: precision)
      case .normalize: nil
      }
    }
  }

  static func hasModules(_ directory: URL) -> Bool {
    FileBytes.exists(directory.appending(path: SentenceModules.fileName).path)
  }

  /// The prompts of the model by their names.
  public var prompts: [String: String] { settings.prompts }

  /// The model in words: layout, shape, pooling and what follows it.
  public var layout: String {
    let heads = configuration.block.attention.heads.count
    let steps = modules.steps.map { step in
      switch step {
      case .dense(let dense, _): "linear layer into \(dense.outputs)"
      case .layerNorm: "layer norm"
      case .normalize: "unit length"
      }
    }
    let pooling = modules.pooling.identityNames.joined(separator: ", ").replacing("_", with: " ")
    return (isWhole ? "sentence-transformers, " : "transformer alone, ") + family
      + ": \(maximumLength) tokens of \(configuration.vocabularySize), width \(configuration.width), "
      + "\(configuration.layers) layers, \(heads) heads, "
      + "hidden \(configuration.block.mlp.hiddenWidth); "
      + ([pooling + " pooling" + (modules.poolsPrompt ? "" : " of the text alone")] + steps)
      .joined(separator: ", ") + (settings.truncatedWidth.map { ", the first \($0)" } ?? "")
  }

  /// What loading would meet in each file of weights, without reading the weights.
  ///
  /// - Throws: `CheckpointError` for what makes it end early.
  public func validate() throws -> [(checkpoint: Checkpoint, validation: CheckpointValidation)] {
    let own = try checkpoint.validate(ignoring: configuration.isIgnored) {
      _ = try configuration.transformer($0)
    }
    var result = [(checkpoint: checkpoint, validation: own)]
    for (step, checkpoint) in zip(modules.steps, stepCheckpoints) {
      guard let checkpoint else { continue }
      let validation = try checkpoint.validate { _ = try Self.made(step, $0) }
      result.append((checkpoint, validation))
    }
    return result
  }

  private static func made(
    _ step: SentenceModules.Step, _ weights: Weights?
  ) throws -> SentenceEncoder.Step {
    switch (step, weights) {
    case (.dense(let configuration, _), let weights?):
      return .dense(try SentenceDense(weights, configuration))
    case (.layerNorm(let width, _), let weights?):
      return .layerNorm(try Norm(weights["norm"], width: width, epsilon: 1e-5))
    default: return .normalize
    }
  }

  /// Reads and packs the weights.
  ///
  /// - Parameter cancellation: stops the reading between two matrices.
  /// - Throws: `CheckpointError`, `LanguageModelError`, `CancellationError`.
  func load(cancellation: Cancellation? = nil) throws -> SentenceEncoder {
    for (checkpoint, validation) in try validate() { try validation.requireComplete(checkpoint) }
    let steps = try zip(modules.steps, stepCheckpoints).map { step, checkpoint in
      try Self.made(step, checkpoint?.weights)
    }
    let truncation = settings.truncatedWidth.map { [SentenceEncoder.Step.truncate($0)] } ?? []
    let checkpoint = cancellation.map(checkpoint.cancelled(by:)) ?? checkpoint
    let transformer = try configuration.transformer(checkpoint.weights)
    try checkpoint.requireAllUsed(ignoring: configuration.isIgnored)
    let encoder = try SentenceEncoder(
      transformer: transformer, tokenizer: tokenizer, pooling: modules.pooling,
      steps: steps + truncation,
      width: width, maximumLength: maximumLength, poolsPrompt: modules.poolsPrompt)
    return encoder.prompting(defaultPrompt)
  }

  /// The prompt where none is asked for.
  var defaultPrompt: String { settings.defaultPrompt.flatMap { prompts[$0] } ?? "" }

  /// Everything that decides over the vector of a text. Names and defaults are in
  /// `Documentation/Identity.md`.
  var identity: Identity {
    var identity = Identity("sentence_encoder", version: 1)
    identity.field("weights", checkpoint.fingerprint)
    identity.field("precision", checkpoint.precision.rawValue, default: "float32")
    identity.field("transformer", configuration.identity)
    identity.field("tokenizer", tokenizer.fingerprint)
    identity.field("lowercases", settings.lowercases, default: false)
    identity.field("maximum_length", maximumLength)
    identity.field("pooling", modules.pooling.identityNames)
    identity.field("pools_prompt", modules.poolsPrompt, default: true)
    identity.field("default_prompt", defaultPrompt, default: "")
    let steps = zip(modules.steps, stepCheckpoints).map { $0.identity($1?.fingerprint) }
    identity.field("steps", steps, default: [])
    identity.field("truncated_width", settings.truncatedWidth)
    return identity
  }
}

extension SentenceModules.Step {
  /// What the step computes.
  ///
  /// - Parameter weights: the fingerprint of its file, if it has one.
  fileprivate func identity(_ weights: String?) -> Identity {
    switch self {
    case .dense(let configuration, _):
      var identity = configuration.identity
      identity.field("weights", weights)
      return identity
    case .layerNorm:
      var identity = Identity("layer_norm", version: 1)
      identity.field("weights", weights)
      return identity
    case .normalize: return Identity("normalize", version: 1)
    }
  }
}
