import Contrast
import ContrastAdapters
import ContrastFiles
import ContrastGeneration
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// A bridge opened to be trained between an image tower and a language model that are not, and the way back into a
/// folder that `ImageChatModel` opens.
///
///     let model = try TrainableBridge(URL(filePath: "new-bridge"))
///     let states = try await model.states(of: sets, in: URL(filePath: "states"))
///     let trainer = Trainer(model.parameters, optimizer: .adamW(), settings: settings, adapters: model.adapters)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "trained"))
///
/// With LoRA, factors of the language model are trained beside the bridge (LLaVA's second stage); the language model
/// itself stays as it is.
public struct TrainableBridge: Sendable {
  /// How images are prepared for the tower.
  public let preprocessing: ImagePreprocessing
  package let files: BridgeFiles
  package let imageEncoder: ImageEncoder
  package let bridge: ImageBridge
  package let language: TrainableLanguageModel
  package let texts: BridgeTexts
  private let threads: Int

  /// Opens a folder of ``NewBridge``, or one that was trained.
  ///
  /// - Parameters:
  ///   - folder: LoRA factors in it are trained on.
  ///   - lora: begins LoRA factors where the folder has none; nil for no factors.
  ///   - seed: of these.
  ///   - options: of opening and loading; the precision is that of the frozen weights.
  /// - Throws: `ModelFolderError`, `FileError`, `CheckpointError`, `TokenizerError`, `AdapterError`,
  ///   `UnsupportedConfiguration`, also where factors are to begin that are there already;
  ///   ``TrainingError/noEndOfText(directory:)``, ``TrainingError/noTargetModules(modules:)``.
  public init(
    _ folder: URL, lora: LoRAInitialization? = nil, seed: UInt64 = 0,
    options: DualEncoder.Options = DualEncoder.Options()
  ) throws {
    let evidence = try ModelEvidence(ModelFiles(folder, options: options))
    guard try BridgeFiles.recognizes(evidence) else {
      throw UnsupportedConfiguration(
        file: folder.path, key: "model_type",
        value: try evidence.config?["model_type"]?.string() ?? "a file without config.json",
        supported: "\(BridgeFiles.modelType); NewBridge writes one")
    }
    files = try BridgeFiles(evidence, mergesAdapter: false)
    threads = options.threads
    let place = files.directory.appending(path: BridgeFiles.adapterFolder)
    let hasFactors = FileManager.default.fileExists(atPath: place.path)
    guard !hasFactors || lora == nil else {
      throw UnsupportedConfiguration(
        file: place.path, key: "LoRA", value: "factors beside those of the folder",
        supported: "those of the folder, which are trained on without asking for others")
    }
    let adapter =
      hasFactors
      ? try PEFTAdapter(directory: place) : try lora?.adapter(for: files.languageModel, seed: seed)
    language = try TrainableLanguageModel(files.languageModel, adapter: adapter)
    imageEncoder = try files.image.load().imageEncoder
    preprocessing = imageEncoder.preprocessing
    bridge = try files.load()
    texts = try BridgeTexts(files, bridge.instructions)
  }

  /// The values of the bridge, and of LoRA factors where there are some, as a trainer wants them.
  public var parameters: Parameters {
    var parameters = language.adapter?.parameters ?? [:]
    for name in files.checkpoint.names {
      parameters[ParameterID(name)] = files.checkpoint.stored(name)?.float32()
    }
    return parameters
  }

  /// The adapters that a trainer has to run.
  public var adapters: [String: Float] { language.adapters }

  /// What is made smaller: the loss of the language model on texts about images.
  ///
  /// - Parameter rowsPerPass: the most rows, of images and texts, that are recorded at once; nil for all.
  /// - Throws: `FileError`, `CheckpointError`.
  public func objective(rowsPerPass: Int? = nil) throws -> BridgeObjective {
    let model = language.encoder.model
    return BridgeObjective(
      bridge: bridge, model: model,
      head: try LanguageModelHead(files.languageModel, of: model, threads: threads),
      start: texts.start, imageWidth: files.imageWidth, rowsPerPass: rowsPerPass)
  }

  /// Looks at the pictures of some sets with the frozen tower, or opens what it saw before.
  ///
  /// - Parameters:
  ///   - sets: to be trained on, and to be measured on.
  ///   - questions: files as of ``Batches``, whose pictures are looked at too.
  ///   - directory: of the states; is made if need be.
  ///   - elementType: of the numbers on disk.
  ///   - progress: told of the pictures.
  /// - Throws: what is wrong with a picture, naming it; `FileError`; `TextFeaturesError` where the folder is of other
  ///   pictures or another tower; `CancellationError`.
  public func states(
    of sets: [any TrainingSet], questions: [URL] = [], in directory: URL,
    elementType: TextFeatureElement = .float16, progress: ProgressHandler? = nil
  ) async throws -> ImageStateStore {
    let asked = try questions.isEmpty ? [] : [QuestionSet(contentsOf: questions)]
    return try await FrozenTower(
      encoder: imageEncoder, layer: files.layer, classToken: files.classToken,
      weights: files.image.checkpoint, identity: files.image.imageComponent.identity,
      options: files.files.options
    ).states(of: sets + asked, in: directory, elementType: elementType, progress: progress)
  }

  /// Writes the bridge, and LoRA factors where they are trained; it appears whole or not at all. The two models stay
  /// where they are.
  ///
  /// - Parameters:
  ///   - trained: values of a trainer, by the names of ``parameters``; all others are as they were.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices of the bridge.
  /// - Throws: ``TrainingError/unknownParameter(_:)``, `ModelConversionError`, `FileError`, `CheckpointError`,
  ///   `AdapterError`.
  public func write(
    _ trained: Parameters, to destination: URL,
    precision: ModelConversion.Precision = .float32
  ) throws {
    let known = parameters
    if let unknown = trained.keys.filter({ known[$0] == nil }).min() {
      throw TrainingError.unknownParameter(unknown)
    }
    let (checkpoint, adapter) = (files.checkpoint, try language.adapter?.replacing(trained))
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder,
        tensors: checkpoint.names.sorted().map { name in
          let shape = checkpoint.shape(of: name)!
          return .init(name, shape.count >= 2 ? precision.elementType : .float32, shape)
        },
        tensor: { declaration in
          try trained[ParameterID(declaration.name)]
            ?? checkpoint.weights.tensor(declaration.name, shape: declaration.shape)
        }, copies: [],
        texts: ["config.json": ModelFolderWriter.text(files.writtenConfiguration, precision)]
      ).write()
      if bridge.readsTexts {
        try BridgeFiles.writeInstructionTokenizer(
          of: files.directory.appending(path: BridgeFiles.tokenizerFolder), in: folder)
      }
      try adapter?.write(directory: folder.appending(path: BridgeFiles.adapterFolder))
    }
  }
}

/// How texts about images become tokens for a language model behind a bridge.
package struct BridgeTexts: Sendable {
  private let tokenizer: Tokenizer
  /// How a Q-Former reads what is asked; nil where it does not.
  private let instructions: ImageBridge.Instructions?
  /// Before an image.
  package let start: [Int32]
  /// Behind an answer.
  private let end: Int32
  /// The most tokens and states of a sequence.
  package let limit: Int

  /// - Throws: ``TrainingError/noEndOfText(directory:)``.
  init(
    _ files: BridgeFiles, _ instructions: ImageBridge.Instructions?
  ) throws(TrainingError) {
    tokenizer = files.languageModel.tokenizer
    self.instructions = instructions
    start = tokenizer.tokensAroundText.before
    guard let end = tokenizer.specialTokenID(.end) else {
      throw .noEndOfText(directory: files.languageModel.tokenizerDirectory.path)
    }
    self.end = end
    limit = files.languageModel.configuration.maximumPositions
  }

  /// A caption of an image.
  ///
  /// - Parameter instruction: what it is asked for with, of a bridge that reads that.
  func caption(
    _ text: String, of image: Int,
    asked instruction: String = ConversationFormat.captionInstruction
  ) -> BridgeObjective.Batch.Text {
    guard instructions == nil else {
      return answer(text, to: [ConversationFormat.user(instruction)], of: image)
    }
    return .init(image: image, answer: tokenizer.encode([ConversationFormat.user(text)]) + [end])
  }

  /// A question about an image, with the answer that most people gave.
  ///
  /// - Parameter instruction: the question in other words, for a bridge that reads what is asked.
  func question(
    _ entry: QuestionSet.Entry, of image: Int, asked instruction: String? = nil
  ) -> BridgeObjective.Batch.Text {
    let prompt =
      instructions == nil
      ? ConversationFormat.questionAndAnswer([
        .init(images: 0..<1, question: entry.question, answer: nil)
      ]) : [ConversationFormat.user(instruction ?? entry.question)]
    let text = entry.answers.max { $0.weight < $1.weight }?.text ?? ""
    return answer(text, to: prompt, of: image)
  }

  private func answer(
    _ text: String, to prompt: [ChatPrompt.Segment], of image: Int
  ) -> BridgeObjective.Batch.Text {
    let ids = tokenizer.encode(prompt)
    let all = tokenizer.encode(
      prompt + [ConversationFormat.own(" "), ConversationFormat.user(text)])
    // The tokens of a question and its answer nearly always part where the texts do.
    let behind =
      all.starts(with: ids)
      ? Array(all.dropFirst(ids.count)) : tokenizer.encode([ConversationFormat.user(" " + text)])
    return .init(
      image: image, instruction: instructions?.ids(prompt) ?? [], prompt: ids,
      answer: behind + [end])
  }
}
