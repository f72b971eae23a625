import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision
import Foundation

extension LLaVAFiles {
  /// Whether the `config.json` is that of LLaVA's own repository: Vicuna's, which names an image tower elsewhere.
  package static func isOriginal(_ evidence: ModelEvidence) throws -> Bool {
    let type = try evidence.config?["model_type"]?.string()
    return ["llava", "llava_llama"].contains(type) && evidence.config?["mm_vision_tower"] != nil
  }

  /// Files of LLaVA's own repository (`liuhaotian/llava-v1.5-7b`): Vicuna and the projector, and CLIP's image tower in a
  /// folder or repository of its own, which `mm_vision_tower` names. A tower that was trained along stands in the model's
  /// own file, and counts.
  ///
  /// Source: `llava_arch.py`, `clip_encoder.py`, `multimodal_projector/builder.py`, `mm_utils.py` of haotian-liu/LLaVA.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`, `ModelLocationError`.
  package init(original evidence: ModelEvidence) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    let (files, options) = (evidence.files, evidence.files.options)
    self.files = files
    self.config = config
    let tower = try files.locate(config.string("mm_vision_tower"))
    let prefix = "model.vision_tower.vision_tower"
    let own = try evidence.named ?? files.checkpoint(ModelBlueprint.huggingFaceWeights)
    let separate = try Checkpoint(
      directory: tower, threads: options.threads, precision: options.precision)
    checkpoint = try Checkpoint(
      path: own.path,
      parts: [
        // The text tower beside it has no part in this.
        Checkpoint.Part(separate) { $0.hasPrefix("vision_model.") ? "\(prefix).\($0)" : nil },
        Checkpoint.Part(own),
      ], threads: options.threads, precision: options.precision, progress: options.progress)

    let root = try JSONNode(contentsOf: tower.appending(path: "config.json").path)
    try root.refuse("model_type", unless: ["clip", "clip_vision_model"])
    let section = try root["vision_config"] == nil ? root : root.section("vision_config")
    let vision = try VisionTransformerConfiguration(clipVision: section)
    var names = VisionTransformerNames.huggingFace
    names.projection = .none
    image = VisionTransformerComponent(vision, names: names)
    towerPrefix = prefix

    languageModel = try LanguageModelPart(
      config.replacing("model_type", by: .string("llama")), prefix: "")
    system =
      "A chat between a curious user and an artificial intelligence assistant. The assistant gives helpful, detailed, "
      + "and polite answers to the user's questions."
    imageToken = nil
    try config.refuse("mm_use_im_start_end", unless: ["false"])

    let layer = try config.int("mm_vision_select_layer", default: -2)
    self.layer = ImageLayer(hiddenState: layer)
    guard self.layer.depth(of: vision.layers) != nil else {
      throw config["mm_vision_select_layer"]!.failure(
        "is \(layer); the tower has \(vision.layers) layers")
    }
    try config.refuse("mm_vision_select_feature", unless: ["patch", "cls_patch"])
    classToken = try config.string("mm_vision_select_feature", default: "patch") == "cls_patch"
    let width = try config.size("mm_hidden_size", default: vision.width)
    guard width == vision.width else {
      throw config["mm_hidden_size"]!.failure(
        "is \(width), but the image tower is \(vision.width) wide")
    }
    projectorNames = try Self.projectorNames(config)
    activation = .gelu
    hasProjectorBias = true

    let published =
      try files.huggingFacePreprocessing()
      ?? ModelFiles(tower, options: options).huggingFacePreprocessing()
    var preprocessing = published ?? .openAI(size: vision.imageSize)
    try config.refuse("image_aspect_ratio", unless: ["pad", "square"])
    if try config["image_aspect_ratio"]?.string() == "pad" {
      preprocessing.squareFill = preprocessing.normalization.meanColour
    }
    publishedPreprocessing = preprocessing
  }

  /// `mm_projector_type`: a linear, or so many with GELUs between, which are numbered with the linears.
  private static func projectorNames(_ config: JSONNode) throws -> [String] {
    let name = "model.mm_projector"
    let type = try config.string("mm_projector_type", default: "linear")
    if type == "linear" { return [name] }
    guard type.hasPrefix("mlp"), type.hasSuffix("x_gelu"),
      let layers = Int(type.dropFirst("mlp".count).dropLast("x_gelu".count)),
      (1...8).contains(layers)
    else {
      throw config["mm_projector_type"]!.unsupported(supported: "linear, mlp2x_gelu and its kin")
    }
    return (0..<layers).map { "\(name).\(2 * $0)" }
  }
}
