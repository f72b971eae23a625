import Foundation

/// What can be wrong with a model folder as a whole.
public enum ModelFolderError: Error, Equatable, Sendable {
  /// The path does not lead to a folder.
  case notAFolder(path: String)
  /// The folder has none of the files that would tell what it is.
  case unknownFormat(directory: String, lookedFor: [String])
  /// The model is of a family that this version does not read.
  case unsupportedFamily(file: String, family: String)
  /// A file that belongs to the format is missing.
  case missingFile(directory: String, name: String, purpose: String)
  /// The preprocessing does not make images of the size the tower takes.
  case imageSizeMismatch(directory: String, preprocessing: String, tower: Int)
  /// The tokenizer has ids that the text tower's table does not.
  case vocabularyMismatch(directory: String, tokenizer: Int, tower: Int)
  /// The tokenizer puts no special token around a text, or more than the text tower has room for.
  case specialTokens(directory: String, count: Int, contextLength: Int)
  /// The tower cannot be opened for images of the size asked for.
  case unusableImageSize(directory: String, asked: Int, patch: Int)
}

extension ModelFolderError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAFolder(let path):
      "\(path): no such folder; name the folder that holds the model's files"
    case .unknownFormat(let directory, let names):
      "\(directory): not a model folder, none of \(names.joined(separator: ", ")) is there"
    case .unsupportedFamily(let file, let family):
      "\(file): models of type '\(family)' are not supported; supported: clip, open_clip ViTs"
    case .missingFile(let directory, let name, let purpose):
      "\(directory): \(name) is missing; it says \(purpose)"
    case .imageSizeMismatch(let directory, let preprocessing, let tower):
      "\(directory): the preprocessing makes images of \(preprocessing), the tower takes "
        + "\(tower)×\(tower)"
    case .vocabularyMismatch(let directory, let tokenizer, let tower):
      "\(directory): the tokenizer has \(tokenizer) ids, the text tower's table \(tower)"
    case .specialTokens(let directory, let count, let contextLength):
      "\(directory): the tokenizer puts \(count) special tokens around a text, the text tower needs "
        + "1 to \(contextLength)"
    case .unusableImageSize(let directory, let asked, let patch):
      "\(directory): images of \(asked) pixels were asked for; with patches of \(patch), "
        + "\(patch) to \(VisionTransformerConfiguration.largestImageSize) are possible"
    }
  }
}

/// Reading the published layouts of model folders.
enum ModelFolder {
  struct Parts: Sendable {
    let imageEncoder: ImageEncoder
    let textEncoder: TextEncoder
    let similarity: Similarity
    let fingerprint: String
  }

  static func open(_ directory: URL, options: DualEncoder.Options) throws -> Parts {
    let path = directory.path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw ModelFolderError.notAFolder(path: path) }

    let openCLIP = directory.appending(path: "open_clip_config.json").path
    let huggingFace = directory.appending(path: "config.json").path
    // Folders of open_clip models on the Hub may hold both; the file that belongs to each decides.
    let hasOpenCLIPWeights = FileBytes.exists(
      directory.appending(path: "open_clip_model.safetensors").path)
    if FileBytes.exists(openCLIP), hasOpenCLIPWeights || !FileBytes.exists(huggingFace) {
      return try self.openCLIP(directory, try JSONNode(contentsOf: openCLIP), options)
    }
    guard FileBytes.exists(huggingFace) else {
      throw ModelFolderError.unknownFormat(
        directory: path, lookedFor: ["config.json", "open_clip_config.json"])
    }
    let config = try JSONNode(contentsOf: huggingFace)
    let family = try config.string("model_type")
    guard family == "clip" else {
      throw ModelFolderError.unsupportedFamily(file: huggingFace, family: family)
    }
    return try self.huggingFace(directory, config, options)
  }

  private static func huggingFace(
    _ directory: URL, _ config: JSONNode, _ options: DualEncoder.Options
  ) throws -> Parts {
    let checkpoint = try Checkpoint(
      directory: directory.path, threads: options.threads, progress: options.progress)
    let weights = checkpoint.weights
    let recipe = directory.appending(path: "preprocessor_config.json").path
    guard FileBytes.exists(recipe) else {
      throw ModelFolderError.missingFile(
        directory: directory.path, name: "preprocessor_config.json",
        purpose: "how images are resized and normalised")
    }
    let vision = try VisionTransformerConfiguration(huggingFace: config)
    try check(options.imageSize, for: vision, directory)
    let tower = try VisionTransformer(
      weights, vision, names: .huggingFace, imageSize: options.imageSize)
    let text = try CLIPTextTransformer(
      weights, CLIPTextConfiguration(huggingFace: config), names: .huggingFace)
    let similarity = Similarity(kind: .softmax, scale: try logitScale(weights, checkpoint))
    // Files of before 2023 carry these counters, which say nothing.
    try checkpoint.requireAllUsed { $0.hasSuffix(".position_ids") }
    return try parts(
      directory, checkpoint, tower, text, similarity,
      ImagePreprocessing(huggingFace: JSONNode(contentsOf: recipe)), options)
  }

  private static func openCLIP(
    _ directory: URL, _ config: JSONNode, _ options: DualEncoder.Options
  ) throws -> Parts {
    let checkpoint = try Checkpoint(
      directory: directory.path, names: ["open_clip_model.safetensors", "model.safetensors"],
      threads: options.threads, progress: options.progress)
    let weights = checkpoint.weights
    let model = try config.object("model_cfg")
    let vision = try VisionTransformerConfiguration(openCLIP: model)
    try check(options.imageSize, for: vision, directory)
    let tower = try VisionTransformer(
      weights, vision, names: .openCLIP, imageSize: options.imageSize)
    let text = try CLIPTextTransformer(
      weights.has("text.token_embedding.weight") ? weights["text"] : weights,
      CLIPTextConfiguration(openCLIP: model), names: .openCLIP)
    let scale = try logitScale(weights, checkpoint)
    let similarity =
      weights.has("logit_bias")
      ? Similarity(kind: .sigmoid, scale: scale, bias: try weights.scalar("logit_bias"))
      : Similarity(kind: .softmax, scale: scale)
    try checkpoint.requireAllUsed { $0.hasSuffix("attn_mask") }
    // Without a section of its own, open_clip's defaults hold.
    let recipe = try config.section("preprocess_cfg")
    let size = tower.configuration.imageSize
    return try parts(
      directory, checkpoint, tower, text, similarity,
      ImagePreprocessing(openCLIP: recipe, width: size, height: size), options)
  }

  /// What cosines are multiplied with; the file holds its logarithm.
  private static func logitScale(_ weights: Weights, _ checkpoint: Checkpoint) throws -> Float {
    let scale = exp(try weights.scalar("logit_scale"))
    guard scale.isFinite else {
      throw CheckpointError.notFinite(file: checkpoint.path, key: weights.key("logit_scale"))
    }
    return scale
  }

  /// Throws unless images of the size asked for have at least one patch and not absurdly many.
  private static func check(
    _ asked: Int?, for vision: VisionTransformerConfiguration, _ directory: URL
  ) throws {
    guard let asked else { return }
    let possible = vision.patchSize...VisionTransformerConfiguration.largestImageSize
    guard possible.contains(asked) else {
      throw ModelFolderError.unusableImageSize(
        directory: directory.path, asked: asked, patch: vision.patchSize)
    }
  }

  private static func parts(
    _ directory: URL, _ checkpoint: Checkpoint, _ tower: VisionTransformer,
    _ text: CLIPTextTransformer, _ similarity: Similarity, _ recipe: ImagePreprocessing,
    _ options: DualEncoder.Options
  ) throws -> Parts {
    let preprocessing = options.imageSize.map(recipe.resized(to:)) ?? recipe
    let size = tower.configuration.imageSize
    guard let made = preprocessing.outputSize, made.width == size, made.height == size else {
      let made = preprocessing.outputSize.map { "\($0.width)×\($0.height)" } ?? "any size"
      throw ModelFolderError.imageSizeMismatch(
        directory: directory.path, preprocessing: made, tower: size)
    }
    let tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= text.configuration.vocabularySize else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit,
        tower: text.configuration.vocabularySize)
    }
    let added = tokenizer.addedTokenCount
    guard added >= 1, added <= text.configuration.contextLength else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: added, contextLength: text.configuration.contextLength)
    }
    var fingerprint = Fingerprint()
    fingerprint.combine(checkpoint.fingerprint)
    fingerprint.combine(preprocessing.fingerprint)
    fingerprint.combine(tokenizer.fingerprint)
    return Parts(
      imageEncoder: ImageEncoder(tower: tower, preprocessing: preprocessing),
      textEncoder: TextEncoder(tower: text, tokenizer: tokenizer), similarity: similarity,
      fingerprint: fingerprint.text)
  }
}
