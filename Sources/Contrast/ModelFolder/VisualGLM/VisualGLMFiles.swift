import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastTokenizers
import ContrastVision

/// The files of VisualGLM-6B: EVA's ViT-g and a Q-Former under the names of SwissArmyTransformer, and ChatGLM-6B.
///
/// Source: `visual.py` and `modeling_chatglm.py` of THUDM/visualglm-6b.
package struct VisualGLMFiles: ImageTextFiles {
  package let files: ModelFiles
  package let checkpoint: Checkpoint
  package let config: JSONNode
  package let image: VisionTransformerComponent
  package let qFormer: QFormerConfiguration
  package let publishedPreprocessing: ImagePreprocessing
  package let languageModel: LanguageModelPart

  /// Whether the `config.json` is of ChatGLM with an image encoder before it.
  package static func recognizes(_ evidence: ModelEvidence) throws -> Bool {
    guard let config = evidence.config, try config["model_type"]?.string() == "chatglm" else {
      return false
    }
    return config["eva_config"] != nil
  }

  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  package init(_ evidence: ModelEvidence) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    files = evidence.files
    self.config = config
    languageModel = try LanguageModelPart(config, prefix: "")
    let vision = try VisionTransformerConfiguration(eva: config.object("eva_config"), files: files)
    image = VisionTransformerComponent(vision, names: .visualGLM)
    let section = try config.object("qformer_config")
    try section.refuse("layernorm_order", unless: ["post"])
    let width = try section.size("hidden_size", default: 768)
    let heads = try section.size("num_attention_heads", default: 12)
    let contextWidth = try section.size("cross_attn_hidden_size", default: 1408)
    guard width % heads == 0, contextWidth == vision.width else {
      throw section.failure(
        "has a width of \(width) in \(heads) heads, and reads states of \(contextWidth) where the image tower "
          + "gives \(vision.width)")
    }
    let layers = try section.layerCount("num_layers", default: 12)
    if let attending = section["is_decoder"] {
      for (layer, flag) in try attending.elements().enumerated()
      where try flag.bool() != (layer % 2 == 0) {
        throw flag.unsupported(supported: "attention to the image in every second layer")
      }
    }
    qFormer = QFormerConfiguration(
      queryCount: try config.size("image_length", default: 32), layers: layers, width: width,
      heads: heads,
      hiddenWidth: try section.size("inner_hidden_size", default: 4 * width),
      contextWidth: contextWidth,
      normEpsilon: Float(try section.double("layernorm_epsilon", default: 1e-12)))
    checkpoint = try (evidence.named ?? files.checkpoint(ModelBlueprint.huggingFaceWeights))
      .tying(QFormerNames.visualGLMNorms(layers: layers))
    publishedPreprocessing =
      try files.huggingFacePreprocessing() ?? .blip(size: vision.imageSize)
  }

  package func holds(_ part: ModelPart) -> Bool { part == .chat }

  package func ignores(_ key: String, besides used: [String]) -> Bool {
    key.hasSuffix("rotary_emb.inv_freq")
  }

  /// - Throws: `CheckpointError`.
  package func qFormer(_ weights: Weights) throws -> QFormer {
    try QFormer(weights, qFormer, names: .visualGLM)
  }

  /// From the queries to the width of the language model.
  ///
  /// - Throws: `CheckpointError`.
  package func projection(_ weights: Weights) throws -> Linear {
    try Linear(
      weights["image_encoder.glm_proj"], inputs: qFormer.width, outputs: languageModel.width)
  }
}

extension VisionTransformerConfiguration {
  /// Reads the `eva_config` of VisualGLM; missing keys are those of EVA's ViT-g.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  fileprivate init(eva section: JSONNode, files: ModelFiles) throws {
    try section.refuse("layernorm_order", unless: ["pre"])
    try section.refuse("use_final_layernorm", unless: ["false"])
    let sides = try section["image_size"]?.elements().map { try $0.int() } ?? [224, 224]
    guard sides.count == 2, sides[0] == sides[1] else {
      throw section["image_size"]!.failure("must be two equal numbers")
    }
    var members = JSONObject()
    for (name, key, value) in [
      ("hidden_size", "hidden_size", 1408), ("num_hidden_layers", "num_layers", 39),
      ("num_attention_heads", "num_attention_heads", 16),
      ("intermediate_size", "inner_hidden_size", 6144), ("patch_size", "patch_size", 14),
    ] {
      members.set(name, .number(String(try section.size(key, default: value))))
    }
    members.set("image_size", .number(String(sides[0])))
    members.set(
      "layer_norm_eps",
      .number(String(try section.double("layernorm_epsilon", default: 1e-6))))
    try self.init(blip2: JSONNode(.object(members), file: section.file, key: section.key))
    // SwissArmyTransformer's norm behind the tower keeps torch's epsilon.
    postNormEpsilon = 1e-5
  }
}
