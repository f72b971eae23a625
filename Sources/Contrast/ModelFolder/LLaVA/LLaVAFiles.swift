import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// The files of LLaVA-1.5: CLIP's image tower, a projector of two layers, and Vicuna.
///
/// Source: Liu et al. 2023, "Improved Baselines with Visual Instruction Tuning"; `modeling_llava.py` of transformers 5.
package struct LLaVAFiles: ImageTextFiles {
  package let files: ModelFiles
  package let checkpoint: Checkpoint
  package let config: JSONNode
  package let image: VisionTransformerComponent
  package let publishedPreprocessing: ImagePreprocessing
  package let languageModel: LanguageModelPart
  /// The layer of the tower whose states are taken.
  package let layer: ImageLayer
  /// Whether the state of the class token is one of them.
  package let classToken: Bool
  package let activation: Activation
  package let hasProjectorBias: Bool
  /// The token where an image goes; nil where it has none, and goes between two texts.
  package let imageToken: Int32?
  /// What conversations begin with.
  package let system: String
  /// What stands before the names of the tower.
  let towerPrefix: String
  /// The linears of the projector.
  let projectorNames: [String]

  package static func recognizes(_ evidence: ModelEvidence) throws -> Bool {
    try evidence.config?["model_type"]?.string() == "llava" && !isOriginal(evidence)
  }

  /// Files of transformers.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  package init(_ evidence: ModelEvidence) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    files = evidence.files
    self.config = config
    checkpoint = try evidence.named ?? files.checkpoint(ModelBlueprint.huggingFaceWeights)
    let weights = checkpoint.weights
    // Files of before version 4.52 have the parts at the top; newer ones below `model`, and the tower without its
    // own prefix.
    let isNew = weights.has("model.multi_modal_projector.linear_1.weight")
    let root = isNew ? "model." : ""
    projectorNames = [1, 2].map { "\(root)multi_modal_projector.linear_\($0)" }
    system = ""
    towerPrefix = "\(root)vision_tower"
    let hasPrefix = weights.has("\(towerPrefix).vision_model.embeddings.class_embedding")
    let section = try config.section("vision_config")
    try section.refuse("model_type", unless: ["clip_vision_model"])
    let vision = try VisionTransformerConfiguration(clipVision: section)
    var names = hasPrefix ? VisionTransformerNames.huggingFace : .huggingFaceCLIPPart
    names.projection = .none
    image = VisionTransformerComponent(vision, names: names)
    languageModel = try LanguageModelPart(
      config.object("text_config"), prefix: "",
      headPrefix: weights.has("language_model.lm_head.weight") ? "language_model" : "",
      isInLargerFile: true)
    guard case .causal = languageModel.kind else {
      throw config["text_config"]!.failure("must be of a causal language model")
    }
    let layer = try config.int("vision_feature_layer", default: -2)
    self.layer = ImageLayer(hiddenState: layer)
    guard self.layer.depth(of: vision.layers) != nil else {
      throw config["vision_feature_layer"]!.failure(
        "is \(layer); the tower has \(vision.layers) layers")
    }
    try config.refuse("vision_feature_select_strategy", unless: ["default", "full"])
    classToken = try config.string("vision_feature_select_strategy", default: "default") == "full"
    activation = try config.activation("projector_hidden_act", default: .gelu)
    hasProjectorBias = try config.bool("multimodal_projector_bias", default: true)
    let token = try config.int(
      "image_token_index", default: config.int("image_token_id", default: 32_000))
    guard (0..<languageModel.vocabularySize).contains(token) else {
      throw config.failure(
        "has an image token of \(token), outside of the vocabulary of "
          + "\(languageModel.vocabularySize)")
    }
    imageToken = Int32(token)
    publishedPreprocessing =
      try files.huggingFacePreprocessing() ?? .openAI(size: vision.imageSize)
  }

  package func holds(_ part: ModelPart) -> Bool { part == .chat }

  package func ignores(_ key: String, besides used: [String]) -> Bool {
    key.hasSuffix(".position_ids") || key.hasSuffix("rotary_emb.inv_freq")
  }

  package func imageTower(_ weights: Weights) throws -> any ImageTower {
    try image.tower(weights[towerPrefix], imageSize: files.options.imageSize)
  }

  /// The layers of the projector, with an activation between.
  ///
  /// - Throws: `CheckpointError`.
  package func projector(_ weights: Weights) throws -> [Linear] {
    let (inner, outer) = (image.configuration.width, languageModel.width)
    return try projectorNames.enumerated().map { number, name in
      try Linear(
        weights[name], inputs: number == 0 ? inner : outer, outputs: outer, bias: hasProjectorBias)
    }
  }
}
