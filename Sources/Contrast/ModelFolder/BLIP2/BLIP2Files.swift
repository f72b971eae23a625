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
  package let names: BLIP2Names
  package let publishedPreprocessing: ImagePreprocessing
  /// Behind the Q-Former, in models that write.
  package let languageModel: LanguageModelPart?
  /// What stands beside the weights of the language model.
  package let language: LanguageFiles
  /// The token that stands for a query in the ids of newer files.
  package let imageToken: Int32?

  /// What stands beside the weights of the language model, and how the model is talked to.
  package struct LanguageFiles: Sendable {
    /// `config.json` of the whole model, or of the language model where that has a folder of its own.
    package var config: JSONNode
    /// The folder with the tokenizer and `generation_config.json`.
    package var directory: URL
    /// The folder with the tokenizer of the Q-Former, in models whose Q-Former reads texts beside a language model.
    package var queryTokenizer: URL
    package var conversation: Conversation
  }

  /// How a model is talked to.
  package struct Conversation: Sendable {
    package enum Form: Sendable {
      /// Questions and answers; a caption without a question.
      case questions
      /// Instructions, which the Q-Former reads too.
      case instructions
      /// MiniGPT-4's roles with `###` between.
      case miniGPT4
    }

    package var form: Form
    /// Nil where the files say how answers are written.
    package var writing: Writing?

    init(_ form: Form, _ writing: Writing? = nil) {
      self.form = form
      self.writing = writing
    }
  }

  /// How a family's own code has its model write.
  package struct Writing: Sendable {
    package var beams = 1
    package var samples = false
    package var maximumNewTokens: Int
    package var topP = 1.0
    package var repetitionPenalty = 1.0
    /// A text whose last token ends an answer.
    package var end: String?
    /// A text that ends an answer before it.
    package var separator: String?
    /// Whether prompts begin with the token that texts end with, and not with that which they begin with.
    package var beginsWithEndToken = false
  }

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
    let isInstructed = try config.string("model_type") == "instructblip"
    names = isInstructed ? .instructBLIP : .huggingFace
    let vision = try VisionTransformerConfiguration(blip2: config.section("vision_config"))
    image = VisionTransformerComponent(vision, of: names)
    qFormer = try QFormerConfiguration(
      huggingFace: config.section("qformer_config"),
      queryCount: config.size("num_query_tokens", default: 32), contextWidth: vision.width,
      hasText: checkpoint.weights.has(names.qFormer.words))
    languageModel =
      checkpoint.weights.has("\(names.languageProjection).weight")
      ? try LanguageModelPart(config.object("text_config"), prefix: names.languageModel) : nil
    language = LanguageFiles(
      config: config, directory: files.directory,
      queryTokenizer: files.directory.appending(path: "qformer_tokenizer"),
      conversation: Conversation(qFormer.text == nil ? .questions : .instructions))
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
    case .dualEncoder: hasText && weights.has("\(names.textProjection).weight")
    case .matcher: hasText && weights.has("\(names.matchingHead).weight")
    case .chat: languageModel != nil
    case .captioner, .answerer: false
    }
  }

  package func ignores(_ key: String, besides used: [String]) -> Bool {
    if key.hasSuffix(".position_ids") || languageModel?.ignores(key) == true { return true }
    if key == names.temperature || key.hasPrefix(names.captionHead + ".") { return true }
    if names.ignored.contains(where: key.hasPrefix) { return true }
    if used.contains(where: { key.hasPrefix($0 + ".") }) { return false }
    return [names.matchingHead, names.imageProjection, names.textProjection].contains {
      key.hasPrefix($0 + ".")
    }
  }
}

extension VisionTransformerComponent {
  init(_ configuration: VisionTransformerConfiguration, of names: BLIP2Names) {
    self.init(configuration, names: names.image)
    prefixes = names.imagePrefixes
    ignored = names.ignored
  }
}

// MARK: - Layers

extension BLIP2Files {
  /// What the names of the tensors of the matcher begin with, beside the image tower and the Q-Former.
  package var matcherPrefixes: [String] { [names.matchingHead] }

  /// - Throws: `CheckpointError`.
  package func qFormer(_ weights: Weights) throws -> QFormer {
    try QFormer(weights, qFormer, names: names.qFormer)
  }

  /// From the queries to the width of the language model.
  ///
  /// - Throws: `CheckpointError`.
  package func projection(_ weights: Weights, width: Int) throws -> Linear {
    try Linear(weights[names.languageProjection], inputs: qFormer.width, outputs: width)
  }

  /// The Q-Former, and the head that tells of the state of each query whether image and text match: two logits, of
  /// which the second is that of a match.
  ///
  /// - Throws: `CheckpointError`.
  package func matchingLayers(_ weights: Weights) throws -> (qFormer: QFormer, head: Linear) {
    (
      try qFormer(weights),
      try Linear(
        weights[names.matchingHead], inputs: qFormer.width, outputs: 2,
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
}
