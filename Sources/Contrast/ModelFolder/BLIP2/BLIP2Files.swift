import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// The files of a model with BLIP-2's image side: a ViT, EVA's ViT-g as published, and a Q-Former, with heads that
/// compare images and texts or a language model behind them.
///
/// Source: Li et al. 2023, "BLIP-2"; Dai et al. 2023, "InstructBLIP"; `modeling_blip_2.py` and
/// `modeling_instructblip.py` of transformers 5.
package struct BLIP2Files: ImageTextFiles {
  package let files: ModelFiles
  package let checkpoint: Checkpoint
  package let config: JSONNode
  package let image: VisionTransformerComponent
  package let qFormer: QFormerConfiguration
  package let qFormerNames: QFormerNames
  package let publishedPreprocessing: ImagePreprocessing
  /// Behind the Q-Former, in models that write.
  package let languageModel: LanguageModelPart?
  /// The token that stands for a query in the ids of newer files.
  package let imageToken: Int32?

  package static let matchingHead = "itm_head"
  package static let imageProjection = "vision_projection"
  package static let textProjection = "text_projection"
  package static let languageProjection = "language_projection"
  /// BERT's head for tokens, with which the first stage learns to write captions; transformers has none. Beside it
  /// stands the temperature of its cosines.
  package static let captionHead = "cls.predictions"
  private static let temperature = "temp"

  package static func recognizes(_ evidence: ModelEvidence) throws -> Bool {
    let type = try evidence.config?["model_type"]?.string()
    return ["blip-2", "instructblip"].contains(type)
  }

  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  package init(_ evidence: ModelEvidence) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    files = evidence.files
    self.config = config
    checkpoint = try evidence.named ?? files.checkpoint(ModelBlueprint.huggingFaceWeights)
    let names: QFormerNames =
      try config.string("model_type") == "instructblip" ? .instructBLIP : .blip2
    let vision = try VisionTransformerConfiguration(blip2: config.section("vision_config"))
    image = VisionTransformerComponent(vision, names: .blip)
    qFormer = try QFormerConfiguration(
      huggingFace: config.section("qformer_config"),
      queryCount: config.size("num_query_tokens", default: 32), contextWidth: vision.width,
      hasText: checkpoint.weights.has(names.words))
    qFormerNames = names
    languageModel =
      checkpoint.weights.has("\(Self.languageProjection).weight")
      ? try LanguageModelPart(config.object("text_config"), prefix: "language_model") : nil
    imageToken = try config["image_token_index"].flatMap { node throws(FileError) in
      Int32(exactly: try node.int())
    }
    publishedPreprocessing =
      try files.huggingFacePreprocessing() ?? .blip(size: vision.imageSize)
  }

  package func holds(_ part: ModelPart) -> Bool {
    let weights = checkpoint.weights
    let hasText = qFormer.text != nil
    return switch part {
    case .dualEncoder: hasText && weights.has("\(Self.textProjection).weight")
    case .matcher: hasText && weights.has("\(Self.matchingHead).weight")
    case .chat: languageModel != nil
    case .captioner, .answerer: false
    }
  }

  package func ignores(_ key: String, besides used: [String]) -> Bool {
    if key.hasSuffix(".position_ids") || languageModel?.ignores(key) == true { return true }
    if key == Self.temperature || key.hasPrefix(Self.captionHead + ".") { return true }
    if used.contains(where: { key.hasPrefix($0 + ".") }) { return false }
    return [Self.matchingHead, Self.imageProjection, Self.textProjection].contains {
      key.hasPrefix($0 + ".")
    }
  }
}

// MARK: - Layers

extension BLIP2Files {
  /// What the names of the tensors of the matcher begin with, beside the image tower and the Q-Former.
  package static let matcherPrefixes = [matchingHead]

  /// - Throws: `CheckpointError`.
  package func qFormer(_ weights: Weights) throws -> QFormer {
    try QFormer(weights, qFormer, names: qFormerNames)
  }

  /// From the queries to the width of the language model.
  ///
  /// - Throws: `CheckpointError`.
  package func projection(_ weights: Weights, width: Int) throws -> Linear {
    try Linear(weights[Self.languageProjection], inputs: qFormer.width, outputs: width)
  }

  /// The Q-Former, and the head that tells of the state of each query whether image and text match: two logits, of
  /// which the second is that of a match.
  ///
  /// - Throws: `CheckpointError`.
  package func matchingLayers(_ weights: Weights) throws -> (qFormer: QFormer, head: Linear) {
    (
      try qFormer(weights),
      try Linear(
        weights[Self.matchingHead], inputs: qFormer.width, outputs: 2,
        precision: weights.precision.atLeast(.bfloat16))
    )
  }
}

// MARK: - What stands beside the weights

extension BLIP2Files {
  /// How texts are prepared for the Q-Former's own heads.
  ///
  /// - Throws: `FileError`.
  package func preparation() throws -> BLIPTextPreparation {
    try BLIPTextPreparation.qFormerCaption.limited(
      by: config, positions: qFormer.text?.positions ?? .max)
  }

  /// BERT's tokenizer.
  ///
  /// - Parameter directory: with its files.
  /// - Throws: ``ModelFolderError``, `TokenizerError`, `FileError`.
  package func queryTokenizer(in directory: URL) throws -> Tokenizer {
    let tokenizer = try Tokenizer(directory: directory)
    let rows = qFormer.text?.vocabularySize ?? 0
    guard tokenizer.idLimit <= rows else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: rows)
    }
    let length = qFormer.text?.positions ?? 0
    guard tokenizer.addedTokenCount == 2, length > 2 else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: tokenizer.addedTokenCount, contextLength: length)
    }
    return tokenizer
  }
}
