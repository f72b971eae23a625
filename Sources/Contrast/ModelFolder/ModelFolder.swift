import ContrastAdapters
import ContrastFiles
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
/// | `config.json` of type `chinese_clip`, `altclip` | CLIP's image tower beside BERT or XLM-RoBERTa |
/// | `config.json` of type `blip` | the contrastive part of BLIP |
/// | `config.json` of type `vision-text-dual-encoder` | two models of transformers, each under a projection |
/// | `config.json` of type `resnet`, `vit` | a ResNet or ViT of transformers, which encodes images only |
/// | `open_clip_config.json`, `open_clip_model.safetensors` | open_clip, with ViTs and ResNets |
/// | `config.json` with `vision_cfg`, any weights | LLM2CLIP's and EVA-CLIP's repositories |
/// | one `.pt` | the same, or OpenAI's CLIP: described by the shapes in the file |
/// | one `.pth` of Salesforce's BLIP, `vocab.txt` | the same |
/// | `config.json` of type `blip-2` or `lavis` | BLIP-2's first stage, of transformers or of LAVIS |
/// | one `.pth` in torchvision's names | a ResNet, which encodes images only; described by the shapes too |
///
/// A folder `llm` inside holds the language model of a self-contained LLM2CLIP.
public struct ModelFolder: Sendable {
  /// The folder of the files.
  public let directory: URL
  public let checkpoint: Checkpoint
  /// The language model that reads the texts, if there is one.
  public let languageModel: LanguageModelFolder?
  /// The tokenizer of a text tower in the model's own file.
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
    let files = try ModelFiles(location, options: options)
    directory = files.directory
    self.options = options
    (blueprint, checkpoint) = try ModelBlueprint.read(files)
    let texts = try blueprint.text.open(files, languageModel: languageModel)
    tokenizer = texts.tokenizer
    self.languageModel = texts.languageModel
    try blueprint.image.check(options, directory: directory)
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

  /// The shape of the text tower in words, if there is one in the model's own file.
  public var textTower: String? { textTowerShape?.description }

  /// The shape of the text tower, if there is one in the model's own file.
  package var textTowerShape: TextTowerShape? { blueprint.text.shape }

  /// Whether texts come from a language model, inside the folder or elsewhere.
  public var needsLanguageModel: Bool { blueprint.text.needsLanguageModel }

  /// Where the tokenizer of a text tower is read from.
  var tokenizerDirectory: URL { options.tokenizer ?? directory }

  /// What the text side has beside its weights.
  var textFiles: TextFiles { TextFiles(tokenizer: tokenizer, languageModel: languageModel) }
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
    return Towers(
      image: image, adaptor: try blueprint.text.adaptor(weights),
      similarity: try similarity(weights))
  }

  /// Makes the image tower from `weights`, a view of ``checkpoint``, of a part of it, or of none.
  package func imageTower(_ weights: Weights) throws -> any ImageTower {
    try blueprint.image.tower(weights, imageSize: options.imageSize)
  }

  /// Whether a tensor is of the image tower; its projection into the joint space is not counted.
  public func isOfImageTower(_ key: String) -> Bool { blueprint.image.owns(key) }

  /// Whether a tensor is of the text tower; its projection into the joint space is not counted.
  public func isOfTextTower(_ key: String) -> Bool { blueprint.text.owns(key) }

  /// The image tower before its weights are read.
  package var imageComponent: any ImageTowerComponent { blueprint.image }

  /// The configuration of the model as it is written.
  package var configuration: JSONNode {
    JSONNode(
      blueprint.configuration.json,
      file: directory.appending(path: blueprint.configuration.name).path)
  }

  /// Whether a tensor can be trained.
  package func isTrainable(_ key: String) -> Bool { blueprint.image.isTrainable(key) }

  /// Makes a part of the model, whose progress is reported from 0 to 1.
  func load<Part>(
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
    if let name = blueprint.temperature, weights.has(name) {
      let scale = 1 / (try weights.scalar(name))
      guard scale.isFinite else {
        throw CheckpointError.notFinite(file: checkpoint.path, key: name)
      }
      return Similarity(kind: .softmax, scale: scale)
    }
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
      try blueprint.text.validate($0)
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
    try blueprint.image.preprocessing(
      blueprint.preprocessing, options, directory: directory)
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
    if let texts = textTowerShape?.projectionWidth ?? towers.adaptor?.outputs,
      texts != width
    {
      throw ModelFolderError.widthMismatch(
        directory: directory.path, images: width, texts: texts)
    }
    let identity = identity(preprocessing)
    return DualEncoder.Parts(
      imageEncoder: ImageEncoder(tower: towers.image, preprocessing: preprocessing),
      text: try blueprint.text.source(in: self, adaptor: towers.adaptor),
      textAdaptor: towers.adaptor, similarity: towers.similarity,
      fingerprint: Fingerprint(of: identity).text, legacyFingerprint: legacyFingerprint(identity))
  }
}
