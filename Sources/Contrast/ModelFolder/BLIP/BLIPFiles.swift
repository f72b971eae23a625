import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// The files of a BLIP model, opened but not loaded: an image tower, and what stands beside it of a text
/// encoder, a text decoder and heads. What is made of them is asked for by type.
///
/// Folders of transformers, and Salesforce's own `.pth` files, whose tensors say what they hold.
///
/// Source: Li et al. 2022, "BLIP"; `convert_blip_original_pytorch_to_hf.py` of transformers for the names.
package struct BLIPFiles: ImageTextFiles {
  package let files: ModelFiles
  package let checkpoint: Checkpoint
  /// `config.json`; nil where the shapes of the tensors describe the model.
  package let config: JSONNode?
  /// Whether the tensors have Salesforce's names.
  package let isOriginal: Bool
  /// The image tower, whose states the text layers attend to.
  package let image: VisionTransformerComponent
  /// The text encoder without attention to images; the decoder has the same shape.
  package let text: BERTConfiguration
  /// How images are prepared for the size that the tower was trained with.
  package let publishedPreprocessing: ImagePreprocessing

  /// Names of tensors that are only in Salesforce's files.
  private static let originalKey = "visual_encoder.cls_token"
  package static let textEncoder = "text_encoder"
  package static let textDecoder = "text_decoder"
  package static let matchingHead = "itm_head"
  package static let imageProjection = "vision_proj"
  package static let textProjection = "text_proj"

  package static func recognizes(_ evidence: ModelEvidence) throws -> Bool {
    if let config = evidence.config { return try config["model_type"]?.string() == "blip" }
    return evidence.named?.weights.has(originalKey) == true
  }

  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  package init(_ evidence: ModelEvidence) throws {
    files = evidence.files
    config = evidence.config
    checkpoint = try evidence.named ?? files.blipCheckpoint()
    let weights = checkpoint.weights
    isOriginal = weights.has(Self.originalKey)
    try Self.refuseBlipModel(config, weights)
    var vision: VisionTransformerConfiguration
    if let config {
      vision = try VisionTransformerConfiguration(blip: config.section("vision_config"))
      text = try BERTConfiguration(blip: config.section("text_config"))
    } else {
      vision = try VisionTransformerConfiguration(blip: weights)
      let part =
        weights.has("\(Self.textEncoder).embeddings.word_embeddings.weight")
        ? Self.textEncoder : "\(Self.textDecoder).bert"
      text = try BERTConfiguration(blip: weights[part])
    }
    image = VisionTransformerComponent(vision, isOriginal: isOriginal)
    publishedPreprocessing =
      try files.huggingFacePreprocessing() ?? .blip(size: vision.imageSize)
  }

  /// The class with a pooler and other projections, which no published checkpoint has.
  private static func refuseBlipModel(_ config: JSONNode?, _ weights: Weights) throws {
    let supported =
      "BlipForImageTextRetrieval, BlipForConditionalGeneration, BlipForQuestionAnswering"
    if let node = config?["architectures"],
      try node.elements().contains(where: { try $0.string() == "BlipModel" })
    {
      throw UnsupportedConfiguration(
        file: node.file, key: node.key, value: "BlipModel", supported: supported)
    }
    if weights.has("text_model.pooler.dense.weight") {
      throw weights.unsupported(
        "text_model.pooler.dense.weight", value: "a tensor of BlipModel", supported: supported)
    }
  }
}

// MARK: - Parts

extension BLIPFiles {
  /// Whether the tensors of a part are there. Files of question answering have a decoder too, but it attends to
  /// questions; those of pre-training have all parts.
  package func holds(_ part: ModelPart) -> Bool {
    let weights = checkpoint.weights
    let hasEncoder = weights.has("\(Self.textEncoder).embeddings.word_embeddings.weight")
    let hasDecoder = weights.has("\(Self.textDecoder).bert.embeddings.word_embeddings.weight")
    let hasProjections = weights.has("\(Self.textProjection).weight")
    let hasMatchingHead = weights.has("\(Self.matchingHead).weight")
    return switch part {
    case .dualEncoder: hasEncoder && hasProjections
    case .matcher: hasEncoder && hasMatchingHead
    case .captioner: hasDecoder && (!hasEncoder || hasProjections || hasMatchingHead)
    case .answerer: hasEncoder && hasDecoder
    case .chat: false
    }
  }

  /// Whether a tensor belongs to another part than those whose names begin with `used`, or to a training:
  /// momentum copies, queues and the temperature.
  package func ignores(_ key: String, besides used: [String]) -> Bool {
    if key.hasSuffix(".position_ids") { return true }
    if used.contains(where: { key.hasPrefix($0 + ".") }) { return false }
    let parts = [
      Self.textEncoder, Self.textDecoder, Self.matchingHead, Self.imageProjection,
      Self.textProjection,
    ]
    return parts.contains { key.hasPrefix($0 + ".") } || Self.isOfTraining(key)
  }

  private static func isOfTraining(_ key: String) -> Bool {
    ["visual_encoder_m.", "text_encoder_m.", "vision_proj_m.", "text_proj_m."]
      .contains(where: key.hasPrefix)
      || ["image_queue", "text_queue", "idx_queue", "ptr_queue", "queue_ptr", "temp"].contains(key)
  }
}

// MARK: - What stands beside the weights

extension BLIPFiles {
  /// `[CLS]` before a text, `[SEP]` behind it.
  private static let addedTokens = 2

  /// The tokenizer, BERT's.
  ///
  /// - Throws: ``ModelFolderError``, `TokenizerError`, `FileError`.
  package func tokenizer() throws -> Tokenizer {
    let directory = files.options.tokenizer ?? files.directory
    let tokenizer = try Tokenizer(directory: directory)
    guard tokenizer.idLimit <= text.vocabularySize else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: text.vocabularySize)
    }
    guard tokenizer.addedTokenCount == Self.addedTokens else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: tokenizer.addedTokenCount,
        contextLength: text.maximumTokens)
    }
    return tokenizer
  }

  /// How texts are prepared: as published, or with limits that `config.json` names.
  ///
  /// - Throws: `FileError`; ``ModelFolderError/specialTokens(directory:count:contextLength:)`` where there is no
  ///   room for a word.
  package func preparation(_ published: BLIPTextPreparation) throws -> BLIPTextPreparation {
    let result = try published.limited(by: config, positions: text.maximumTokens)
    guard result.maximumTokens > Self.addedTokens else {
      throw ModelFolderError.specialTokens(
        directory: files.directory.path, count: Self.addedTokens,
        contextLength: result.maximumTokens)
    }
    return result
  }

  /// The tokens that say what the text layers do. Published tokenizers lack those that BLIP added to BERT's: they
  /// are the last two of the table.
  ///
  /// - Throws: `FileError`, ``ModelFolderError``.
  package func specialTokens(_ tokenizer: Tokenizer) throws -> BLIPTokens {
    let vocabulary = text.vocabularySize
    let named = try config?.section("text_config")["bos_token_id"]
    let decoder =
      try tokenizer.tokenID("[DEC]").map(Int.init) ?? named?.int() ?? vocabulary - 2
    guard (0..<vocabulary).contains(decoder) else {
      throw named?.failure("must be a token of the \(vocabulary) in the table, not \(decoder)")
        ?? ModelFolderError.vocabularyMismatch(
          directory: files.directory.path, tokenizer: decoder + 1, tower: vocabulary)
    }
    let encoder = tokenizer.tokenID("[ENC]").map(Int.init) ?? decoder + 1
    guard encoder < vocabulary else {
      throw ModelFolderError.vocabularyMismatch(
        directory: files.directory.path, tokenizer: encoder + 1, tower: vocabulary)
    }
    return BLIPTokens(
      decoder: Int32(decoder), encoder: Int32(encoder), end: tokenizer.encode("").ids.last!)
  }
}

/// The tokens that say what BLIP's text layers do.
package struct BLIPTokens: Sendable, Equatable {
  /// `[DEC]`, which every text of the decoder begins with.
  package var decoder: Int32
  /// `[ENC]`, which stands in place of `[CLS]` before texts that attend to an image.
  package var encoder: Int32
  /// `[SEP]`, which texts end with.
  package var end: Int32
}

extension ModelFiles {
  /// The weights of a folder: those of transformers, else its only `.pth`.
  fileprivate func blipCheckpoint() throws -> Checkpoint {
    let names = ModelBlueprint.huggingFaceWeights
    if weights == nil, !names.contains(where: { has($0) || has($0 + ".index.json") }),
      let file = try onlyFile([".pth"])
    {
      return try ModelFiles(directory: directory, weights: file, options: options).checkpoint([])
    }
    return try checkpoint(names)
  }
}

extension VisionTransformerComponent {
  /// BLIP's image tower.
  fileprivate init(_ configuration: VisionTransformerConfiguration, isOriginal: Bool) {
    self.init(configuration, names: isOriginal ? .blipOriginal : .blip)
    prefixes = [isOriginal ? "visual_encoder." : "vision_model."]
  }
}

extension ImagePreprocessing {
  /// What BLIP's evaluation does: squashed to a square.
  static func blip(size: Int) -> ImagePreprocessing {
    ImagePreprocessing(
      resize: .exact(width: size, height: size), filter: .bicubic,
      colourConversion: .beforeResizingOverWhite,
      normalization: PixelNormalization(
        mean: PixelNormalization.clip.mean,
        standardDeviation: PixelNormalization.clip.standardDeviation))
  }
}
