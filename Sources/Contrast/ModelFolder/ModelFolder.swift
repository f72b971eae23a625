import ContrastAdapters
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// The files of a model, opened but not loaded.
///
/// Opening reads configurations, tokenizers and the headers of the weights, which takes the same short
/// time for a model of any size. ``DualEncoder`` loads what is opened here; tools look into it.
///
/// | Files | What it is |
/// |---|---|
/// | `config.json` of type `clip`, `model.safetensors` | Hugging Face CLIP; LLM2CLIP if there is a text adaptor |
/// | `config.json` of type `metaclip_2` | MetaCLIP 2 |
/// | `config.json` of type `siglip` | SigLIP, and SigLIP2 of fixed resolution |
/// | `config.json` of type `fgclip2` | FG-CLIP 2, for short captions |
/// | `config.json` of type `siglip2` | SigLIP2 NaFlex, which takes images of any aspect ratio |
/// | `config.json` of type `resnet` | a ResNet of transformers, which encodes images only |
/// | `open_clip_config.json`, `open_clip_model.safetensors` | open_clip, with ViTs and ResNets |
/// | `config.json` with `vision_cfg`, any weights | LLM2CLIP's and EVA-CLIP's repositories |
/// | one `.pt` | the same, or OpenAI's CLIP: described by the shapes in the file |
/// | one `.pth` in torchvision's names | a ResNet, which encodes images only; described by the shapes too |
///
/// A folder `llm` inside holds the language model of a self-contained LLM2CLIP.
public struct ModelFolder: Sendable {
  /// The folder of the files.
  public let directory: URL
  public let checkpoint: Checkpoint
  /// The language model that reads the texts, if there is one.
  public let languageModel: LanguageModelFolder?
  /// The tokenizer of a text tower of CLIP's kind.
  package let tokenizer: Tokenizer?
  let blueprint: ModelBlueprint
  let options: DualEncoder.Options

  /// Where a self-contained folder has its language model.
  static let languageModelName = "llm"

  /// - Parameters:
  ///   - location: a folder, or the file with the weights where a folder has several.
  ///   - languageModel: that reads the texts, if it is not inside the folder.
  ///   - options: of opening and loading.
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`,
  ///   `TokenizerError`, `LanguageModelError`, `AdapterError`.
  public init(
    _ location: URL, languageModel: LanguageModelSource? = nil,
    options: DualEncoder.Options = DualEncoder.Options()
  ) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: location.path, isDirectory: &isFolder) else {
      throw ModelFolderError.notFound(path: location.path)
    }
    let files = ModelFiles(
      directory: isFolder.boolValue ? location : location.deletingLastPathComponent(),
      weights: isFolder.boolValue ? nil : location, options: options)
    directory = files.directory
    self.options = options
    (blueprint, checkpoint) = try ModelBlueprint.read(files)
    switch blueprint.text {
    case .tower(let configuration, _, _):
      guard languageModel == nil else {
        throw ModelFolderError.languageModelNotNeeded(directory: directory.path)
      }
      tokenizer = try Self.tokenizer(options.tokenizer ?? directory, for: configuration)
      self.languageModel = nil
    case .adaptor:
      tokenizer = nil
      let inside = directory.appending(path: Self.languageModelName)
      let source =
        languageModel
        ?? (FileManager.default.fileExists(atPath: inside.path)
          ? LanguageModelSource(inside.path) : nil)
      // What LLM2CLIP's own code does to texts, for folders that do not say.
      self.languageModel = try source.map {
        try LanguageModelFolder(
          $0, preparation: TextPreparation(), threads: options.threads,
          precision: options.precision, progress: options.progress)
      }
    case .none(let reason):
      guard languageModel == nil else {
        throw ModelFolderError.noTextTower(directory: directory.path, reason: reason)
      }
      tokenizer = nil
      self.languageModel = nil
    }
    try check()
  }

  private init(_ other: ModelFolder, checkpoint: Checkpoint) {
    directory = other.directory
    self.checkpoint = checkpoint
    languageModel = other.languageModel
    tokenizer = other.tokenizer
    blueprint = other.blueprint
    options = other.options
  }

  /// The same model with other numbers in some of the tensors of its towers.
  ///
  /// - Parameter tensors: by their keys, of the stored shapes.
  package func replacing(_ tensors: [String: Tensor]) -> ModelFolder {
    var all: [String: Tensor] = [:]
    for name in checkpoint.names {
      let tensor = tensors[name] ?? checkpoint.stored(name)!
      precondition(tensor.shape == checkpoint.shape(of: name), "'\(name)' has another shape")
      all[name] = tensor
    }
    precondition(
      tensors.keys.allSatisfy { all[$0] != nil }, "a tensor that the model does not have")
    let replaced = Checkpoint(
      name: checkpoint.path, tensors: all, threads: options.threads,
      precision: checkpoint.precision)
    return ModelFolder(self, checkpoint: replaced)
  }

  /// The layout of the files, in words.
  public var layout: String { blueprint.layout }

  /// The shape of the image tower, for the images it was trained with.
  public var imageTower: ImageTowerShape { blueprint.image.shape }

  /// The shape of a text tower of CLIP's kind, if there is one.
  public var textTower: CLIPTextConfiguration? {
    if case .tower(let configuration, _, _) = blueprint.text { configuration } else { nil }
  }

  /// Whether texts come from a language model, inside the folder or elsewhere.
  public var needsLanguageModel: Bool {
    if case .adaptor = blueprint.text { true } else { false }
  }

  /// Where the tokenizer of a text tower of CLIP's kind is read from.
  var tokenizerDirectory: URL { options.tokenizer ?? directory }

  private static func tokenizer(
    _ directory: URL, for tower: CLIPTextConfiguration
  ) throws -> Tokenizer {
    let tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= tower.vocabularySize else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: tower.vocabularySize)
    }
    let added = tokenizer.addedTokenCount
    guard added >= 1, added <= tower.contextLength else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: added, contextLength: tower.contextLength)
    }
    return tokenizer
  }

  /// Throws unless the tower can be opened for images of the size asked for.
  private func check() throws {
    let asked = options.imageSize ?? imageTower.imageSize
    let possible = blueprint.image.imageSizes
    guard possible.contains(asked) else {
      throw ModelFolderError.unusableImageSize(
        directory: directory.path, asked: asked, possible: possible)
    }
  }
}

// MARK: - Making the model

extension ModelFolder {
  /// What is made of the checkpoint when a model is loaded; a text tower waits for the first text.
  struct Towers: Sendable {
    let image: any ImageTower
    let adaptor: TextAdaptor?
    let similarity: Similarity
  }

  /// Makes them from `weights`, a view of ``checkpoint`` or of a part of it.
  private func towers(
    _ weights: Weights, imageAdapters: (any AdapterSource)? = nil
  ) throws -> Towers {
    let image = try imageTower(imageAdapters.map { weights.adapted(by: $0) } ?? weights)
    var adaptor: TextAdaptor?
    if case .adaptor(let names) = blueprint.text {
      adaptor = try TextAdaptor(weights, names: names)
    }
    return Towers(image: image, adaptor: adaptor, similarity: try similarity(weights))
  }

  /// Makes the image tower from `weights`, a view of ``checkpoint``, of a part of it, or of none.
  package func imageTower(_ weights: Weights) throws -> any ImageTower {
    try blueprint.image.tower(weights, imageSize: options.imageSize)
  }

  /// Whether a tensor is of the image tower; its projection into the joint space is not counted.
  public func isOfImageTower(_ key: String) -> Bool { blueprint.image.owns(key) }

  /// Whether a tensor can be trained.
  package func isTrainable(_ key: String) -> Bool { blueprint.image.isTrainable(key) }

  /// Makes the text tower of CLIP's kind, if there is one.
  private func textTower(_ weights: Weights) throws -> CLIPTextTransformer? {
    guard case .tower(let configuration, let names, let files) = blueprint.text else { return nil }
    return try CLIPTextTransformer(weights[files.prefix], configuration, names: names)
  }

  /// Makes a part of the model, whose progress is reported from 0 to 1.
  private func load<Part>(
    _ cancellation: Cancellation?, _ make: (Weights) throws -> Part
  ) throws -> Part {
    let part = checkpoint.part(
      try checkpoint.validate { _ = try make($0) }, cancellation: cancellation)
    let made = try make(part.weights)
    try part.requireAllUsed()
    return made
  }

  /// How cosines become logits; the file holds the logarithm of the scale.
  private func similarity(_ weights: Weights) throws -> Similarity {
    if let scale = blueprint.scale, !weights.has("logit_scale") {
      return Similarity(kind: .softmax, scale: scale)
    }
    let isSigmoid = weights.has("logit_bias")
    let scale = exp(try weights.scalar("logit_scale"))
    guard scale.isFinite else {
      throw CheckpointError.notFinite(file: checkpoint.path, key: weights.key("logit_scale"))
    }
    return Similarity(
      kind: isSigmoid ? .sigmoid : .softmax, scale: scale,
      bias: isSigmoid ? try weights.scalar("logit_bias") : 0)
  }

  /// What loading the towers would meet, without reading their weights. The language model has a
  /// validation of its own.
  ///
  /// - Throws: `CheckpointError` for what makes it end early.
  public func validate() throws -> CheckpointValidation {
    try checkpoint.validate(ignoring: blueprint.isIgnored) {
      _ = try towers($0)
      _ = try textTower($0)
    }
  }

  /// Packs the weights of the towers, and of a language model without adapters, for this processor, and
  /// writes them beside the files that hold them; see `Checkpoint.writePackedWeights(_:progress:)`.
  ///
  /// A ``DualEncoder`` opened with the same precision then maps them instead of packing, which is most of
  /// what a cold start does besides encoding; several processes share their memory.
  ///
  /// - Parameter progress: told of the bytes of the weights that have been packed and written.
  /// - Throws: `CheckpointError`, `FileError`.
  public func writePackedWeights(progress: ProgressHandler? = nil) throws {
    let works = try packable()
    let total = works.reduce(0) { $0 + $1.checkpoint.byteCount }
    var done = 0
    for work in works {
      try work.checkpoint.writePackedWeights(work.validation) { [done] part in
        progress?(WorkProgress(.writing, done: done + part.done, total: total))
      }
      done += work.checkpoint.byteCount
    }
  }

  /// Compares all packed weights that the model uses with what packing its weights gives, which takes
  /// as long as packing. Loading compares a random part of each matrix.
  ///
  /// - Throws: `CheckpointError`, `FileError`.
  public func verifyPackedWeights() throws {
    for work in try packable() { try work.checkpoint.verifyPackedWeights(work.validation) }
  }

  private func packable() throws -> [(checkpoint: Checkpoint, validation: CheckpointValidation)] {
    var works = [(checkpoint, try validate())]
    if let languageModel, languageModel.adapters.isEmpty {
      works.append((languageModel.checkpoint, try languageModel.validate()))
    }
    return works
  }

  /// How images are prepared for the size asked for.
  func preprocessing() throws -> ImagePreprocessing {
    let recipe = options.preprocessing ?? blueprint.preprocessing
    let result = options.imageSize.map(recipe.resized(to:)) ?? recipe
    let size = options.imageSize ?? blueprint.image.shape.imageSize
    guard blueprint.image.accepts(result, imageSize: size) else {
      let made = result.outputSize.map { "\($0.width)×\($0.height)" } ?? "any size"
      throw ModelFolderError.imageSizeMismatch(
        directory: directory.path, preprocessing: made, tower: size)
    }
    return result
  }

  /// Reads and packs the weights of the image tower. A text tower or language model is checked and left
  /// for later.
  ///
  /// - Parameters:
  ///   - imageAdapters: change the image tower.
  ///   - cancellation: stops the reading between two matrices.
  /// - Throws: as opening a ``DualEncoder``.
  package func load(
    imageAdapters: (any AdapterSource)? = nil, cancellation: Cancellation? = nil
  ) throws -> DualEncoder.Parts {
    let preprocessing = try preprocessing()
    try validate().requireComplete(checkpoint)
    let towers = try load(cancellation) { try self.towers($0, imageAdapters: imageAdapters) }
    let width = towers.image.projectionWidth
    if let texts = textTower?.projectionWidth ?? towers.adaptor?.outputs,
      texts != width
    {
      throw ModelFolderError.widthMismatch(
        directory: directory.path, images: width, texts: texts)
    }
    let identity = identity(preprocessing, adaptor: towers.adaptor)
    return DualEncoder.Parts(
      imageEncoder: ImageEncoder(tower: towers.image, preprocessing: preprocessing),
      text: try textSource(towers), textAdaptor: towers.adaptor, similarity: towers.similarity,
      fingerprint: Fingerprint(of: identity).text, legacyFingerprint: legacyFingerprint(identity))
  }

  /// The token that fills texts up, in a tower that looks at it.
  func padding(_ tower: CLIPTextConfiguration, _ files: ModelBlueprint.TextTowerFiles) -> Int32? {
    guard tower.seesPadding else { return nil }
    return files.ownPadding ?? tokenizer?.specialTokenID(.padding) ?? files.padding
  }

  private func textSource(_ towers: Towers) throws -> TextEncoderSource {
    if case .none(let reason) = blueprint.text {
      return TextEncoderSource { [directory] _ in
        throw ModelFolderError.noTextTower(directory: directory.path, reason: reason)
      }
    }
    if case .tower(let configuration, _, let files) = blueprint.text, let tokenizer {
      let padding = padding(configuration, files)
      if configuration.seesPadding {
        guard let padding, (0..<configuration.vocabularySize).contains(Int(padding)) else {
          throw ModelFolderError.noPadding(directory: directory.path)
        }
      }
      return TextEncoderSource { cancellation in
        guard let tower = try load(cancellation, textTower) else {
          preconditionFailure("a blueprint with a text tower has one")
        }
        return CLIPTextEncoder(
          tower: tower, tokenizer: tokenizer, cleaning: files.cleaning, padding: padding)
      }
    }
    guard let adaptor = towers.adaptor else {
      preconditionFailure("a blueprint has a text tower, an adaptor, or none")
    }
    guard let languageModel else {
      return TextEncoderSource { [directory] _ in
        throw ModelFolderError.noLanguageModel(directory: directory.path, width: adaptor.inputs)
      }
    }
    guard languageModel.configuration.width == adaptor.inputs else {
      throw ModelFolderError.languageModelMismatch(
        directory: languageModel.directory.path, width: languageModel.configuration.width,
        adaptor: adaptor.inputs)
    }
    try languageModel.validate().requireComplete(languageModel.checkpoint)
    return TextEncoderSource { cancellation in
      AdaptedTextEncoder(
        languageModel: try languageModel.load(cancellation: cancellation), adaptor: adaptor)
    }
  }
}
