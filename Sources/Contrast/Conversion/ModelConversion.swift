import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastText
import Foundation

/// Writes models as folders that need nothing else.
///
/// What comes out has the layout that went in, so that the reference libraries read it too: the
/// towers' weights in the published names, the files of the tokenizer and the preprocessing, and, for
/// LLM2CLIP, a folder `llm` with the language model, its adapters merged, and with
/// `text_preparation.json`, which records prompt and pooling. `DualEncoder(directory:)` opens it
/// alone.
///
/// Matrices are written in the element type asked for; biases, norms and other vectors, which take no
/// room, in float32. Tensor by tensor goes through memory, so the size of the model does not matter.
public struct ModelConversion: Sendable {
  /// How matrices can be stored.
  public enum Precision: String, Sendable, CaseIterable {
    case float32
    case bfloat16
    case float16

    package var elementType: ElementType {
      switch self {
      case .float32: .float32
      case .bfloat16: .bfloat16
      case .float16: .float16
      }
    }
  }

  /// Which names the tensors get.
  public enum Layout: String, Sendable, CaseIterable {
    /// Those that the model has.
    case published
    /// Those of LLM2CLIP's training repository, for models of Hugging Face's layout of LLM2CLIP: what its
    /// code calls a state dict.
    case trainingRepository
  }

  package let model: ModelFolder
  package let precision: Precision
  package let layout: Layout

  /// - Parameters:
  ///   - model: opened with the preprocessing and the image size of its files; ``write(to:progress:)``
  ///     refuses others, which no file would record.
  ///   - precision: of the matrices.
  ///   - layout: of the towers' weights.
  public init(_ model: ModelFolder, precision: Precision, layout: Layout = .published) {
    self.model = model
    self.precision = precision
    self.layout = layout
  }

  /// Writes the folder, under a temporary name until it is complete.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - progress: told of the bytes that have been written.
  /// - Throws: ``ModelConversionError``, also for a model that was opened with another image size or
  ///   preprocessing than its files say; `CheckpointError` and `AdapterError` for weights that are
  ///   missing, left over or damaged; `FileError`.
  public func write(
    to destination: URL, progress: ProgressHandler? = nil
  ) throws {
    guard model.options.preprocessing == nil, model.options.imageSize == nil else {
      throw ModelConversionError.changedWhenOpened(directory: model.directory.path)
    }
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      var works = [try towers(into: folder)]
      if let languageModel = model.languageModel {
        works.append(
          try files(languageModel, into: folder.appending(path: ModelFolder.languageModelName)))
      }
      let total = works.reduce(0) { $0 + $1.byteCount }
      var done = 0
      for work in works {
        try work.write { bytes in
          done += bytes
          progress?(WorkProgress(.writing, done: done, total: total))
        }
      }
    }
  }

  /// The tensors that a model uses, in the types that they are written in.
  private func declarations(
    _ validation: CheckpointValidation, of checkpoint: Checkpoint
  ) throws -> [SafetensorsHeader.Declaration] {
    try validation.requireComplete(checkpoint)
    return validation.used.compactMap { key in
      // The counters of batch norms mean nothing to a trained model.
      guard let tensor = checkpoint.stored(key), tensor.isFloatingPoint else { return nil }
      let shape = tensor.shape
      return .init(key, shape.count >= 2 ? precision.elementType : .float32, shape)
    }
  }

  private func towers(into folder: URL) throws -> ModelFolderWriter {
    var copies = ModelFolderWriter.existing(["preprocessor_config.json"], in: model.directory)
    var texts: [String: String] = [:]
    if let tower = model.textTowerShape {
      let tokenizer = try TokenizerFiles(
        in: model.tokenizerDirectory, maximumLength: tower.contextLength)
      copies += tokenizer.copies
      texts = tokenizer.texts
    }
    let configuration = model.blueprint.configuration
    let weights = model.checkpoint.weights
    let declarations = try declarations(try model.validate(), of: model.checkpoint)
    for (name, json) in configuration.others
    where !copies.contains(where: { $0.lastPathComponent == name }) {
      texts[name] = JSONText.value(json) + "\n"
    }
    guard layout == .trainingRepository, !model.blueprint.isOfTrainingRepository else {
      let stored = Dictionary(
        uniqueKeysWithValues: declarations.map { (configuration.writtenName($0.name), $0.name) })
      return ModelFolderWriter(
        folder: folder, name: configuration.weightsName,
        tensors: declarations.map {
          .init(configuration.writtenName($0.name), $0.elementType, $0.shape)
        },
        tensor: { try weights.tensor(stored[$0.name]!, shape: $0.shape) }, copies: copies,
        texts: texts.merging([
          configuration.name: ModelFolderWriter.text(configuration.json, precision)
        ]) { $1 })
    }
    let form = try TrainingRepositoryForm(model, keys: declarations.map(\.name))
    let shapes = Dictionary(uniqueKeysWithValues: declarations.map { ($0.name, $0.shape) })
    let parts = Dictionary(uniqueKeysWithValues: form.parts.map { ($0.name, $0) })
    return ModelFolderWriter(
      folder: folder,
      tensors: form.parts.map { part in
        let shape = form.shape(part) { shapes[$0]! }
        return .init(part.name, shape.count >= 2 ? precision.elementType : .float32, shape)
      },
      tensor: { declaration in
        try form.tensor(parts[declaration.name]!) { try weights.tensor($0, shape: shapes[$0]!) }
      }, copies: copies,
      texts: texts.merging([
        "config.json": ModelFolderWriter.text(form.configuration, precision)
      ]) { $1 })
  }

  private func files(
    _ languageModel: LanguageModelFolder, into folder: URL
  ) throws -> ModelFolderWriter {
    let weights = try languageModel.mergedWeights()
    let configuration = try languageModel.configurationOfCopy()
    let tokenizer = try TokenizerFiles(in: languageModel.tokenizerDirectory)
    return ModelFolderWriter(
      folder: folder, name: "model.safetensors",
      tensors: try declarations(try languageModel.validate(), of: languageModel.checkpoint),
      tensor: { try weights.tensor($0.name, shape: $0.shape) },
      copies: tokenizer.copies,
      texts: tokenizer.texts.merging([
        "config.json": ModelFolderWriter.text(configuration.value, precision),
        TextPreparation.fileName: languageModel.preparation.json,
      ]) { $1 })
  }
}

/// What can be wrong with converting a model.
public enum ModelConversionError: ContrastError, DetailedError, Equatable {
  /// Something stands where the folder should go.
  case destinationExists(path: String)
  /// Only LLM2CLIP in Hugging Face's layout can be written in the names of its training repository.
  case noTrainingRepositoryForm(layout: String)
  /// The model was opened with another image size or preprocessing than its files say.
  case changedWhenOpened(directory: String)
  /// A number is too large for the element type.
  case outOfRange(key: String, elementType: ElementType)

  package var errorDetails: ErrorDetails {
    switch self {
    case .destinationExists(let path):
      ErrorDetails(
        code: "conversion.destination-exists", file: path,
        message: "\(path): stands there already; name another folder")
    case .noTrainingRepositoryForm(let layout):
      ErrorDetails(
        code: "conversion.no-training-repository-form",
        message:
          "\(layout): has no form in LLM2CLIP's training repository; write it in its own layout")
    case .changedWhenOpened(let directory):
      ErrorDetails(
        code: "conversion.changed-when-opened", file: directory,
        message:
          "\(directory): was opened with another image size or preprocessing, which cannot be written; open "
          + "it without these options")
    case .outOfRange(let key, let type):
      ErrorDetails(
        code: "conversion.out-of-range", key: key,
        message: "'\(key)' holds numbers too large for \(type.rawValue); choose bfloat16 or float32"
      )
    }
  }
}
