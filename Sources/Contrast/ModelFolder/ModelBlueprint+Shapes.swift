import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

// Files without a configuration, which are fully described by the shapes in them.
extension ModelBlueprint {
  /// One of OpenAI's files, or of the EVA02 files of LLM2CLIP.
  static func fromShapes(
    _ checkpoint: Checkpoint, _ files: ModelFiles
  ) throws -> ModelBlueprint {
    // Nothing in such a file says how many heads the towers have.
    if checkpoint.weights.has("bert.embeddings.word_embeddings.weight") {
      throw ModelFolderError.unsupportedFamily(
        file: checkpoint.path, family: "Chinese-CLIP in the names of its own repository")
    }
    let adaptor = try TextAdaptor.Names(in: checkpoint, config: nil)
    if checkpoint.weights.has("visual.cls_token") { return try eva(checkpoint, adaptor) }
    guard adaptor == nil else {
      throw ModelFolderError.ambiguousActivation(file: checkpoint.path)
    }
    return try openAI(checkpoint)
  }

  private static func eva(
    _ checkpoint: Checkpoint, _ adaptor: TextAdaptor.Names?
  ) throws -> ModelBlueprint {
    let vision = try VisionTransformerConfiguration(eva: checkpoint.weights)
    let text: any TextComponent =
      adaptor.map { AdaptorTextComponent($0) }
      ?? NoTextTower(reason: "\(checkpoint.path) holds no text adaptor")
    return ModelBlueprint(
      layout: trainingRepositoryLayout,
      configuration: written(JSONNode(try json(eva: vision), file: checkpoint.path), adaptor),
      image: VisionTransformerComponent(vision, names: .eva), text: text,
      preprocessing: try openCLIPDefault(checkpoint, size: vision.imageSize),
      scale: publishedScale)
  }

  private static func openAI(_ checkpoint: Checkpoint) throws -> ModelBlueprint {
    let weights = checkpoint.weights
    let (image, section) = try openAITower(weights)
    let text = try CLIPTextConfiguration(openAI: weights)
    return ModelBlueprint(
      layout: "OpenAI's repository",
      configuration: Configuration(
        name: "open_clip_config.json", json: try json(openAI: section, text),
        weightsName: openCLIPWeights[0]),
      image: image,
      text: CLIPTextComponent(text, names: .openCLIP, cleaning: .lower),
      preprocessing: try openCLIPDefault(checkpoint, size: image.shape.imageSize))
  }

  /// The image tower of one of OpenAI's models, and the `vision_cfg` that open_clip has for it.
  private static func openAITower(
    _ weights: Weights
  ) throws -> (any ImageTowerComponent, section: String) {
    if weights.has("visual.layer1.0.conv1.weight") {
      let (configuration, imageSize) = try ResNetConfiguration.openAI(weights)
      return (
        ResNetComponent(configuration, names: .openCLIP, imageSize: imageSize),
        """
        {"image_size": \(imageSize), "patch_size": null, "width": \(configuration.stemWidth),
        "layers": \(configuration.depths)}
        """
      )
    }
    let vision = try VisionTransformerConfiguration(openAI: weights)
    return (
      VisionTransformerComponent(vision, names: .openCLIP),
      """
      {"image_size": \(vision.imageSize), "patch_size": \(vision.patchSize),
      "width": \(vision.width), "layers": \(vision.layers)}
      """
    )
  }

  /// What open_clip does where a configuration does not say.
  private static func openCLIPDefault(
    _ checkpoint: Checkpoint, size: Int
  ) throws -> ImagePreprocessing {
    try ImagePreprocessing(
      openCLIP: JSONNode(.object(JSONObject()), file: checkpoint.path), width: size, height: size)
  }

  /// The configuration that LLM2CLIP's repository has for such a tower.
  private static func json(eva vision: VisionTransformerConfiguration) throws -> JSONValue {
    // The hidden width is the product rounded down.
    let ratio = (Double(vision.block.mlp.hiddenWidth) + 0.5) / Double(vision.width)
    return try JSONValue(
      Array(
        """
        {"embed_dim": \(vision.projectionWidth), "vision_cfg": {
        "image_size": \(vision.imageSize), "patch_size": \(vision.patchSize),
        "width": \(vision.width), "layers": \(vision.layers),
        "head_width": \(vision.block.attention.heads.width), "mlp_ratio": \(ratio),
        "eva_model_name": "eva-clip", "xattn": true, "fusedLN": true, "rope": true,
        "pt_hw_seq_len": \(vision.rotaryReferenceSide ?? 16), "intp_freq": true,
        "naiveswiglu": true, "subln": true}}
        """.utf8), file: "config.json")
  }

  /// The configuration that open_clip has for one of OpenAI's models.
  ///
  /// - Parameters:
  ///   - vision: its `vision_cfg`.
  ///   - text: the text tower.
  private static func json(
    openAI vision: String, _ text: CLIPTextConfiguration
  ) throws -> JSONValue {
    try JSONValue(
      Array(
        """
        {"model_cfg": {"embed_dim": \(text.projectionWidth), "quick_gelu": true,
        "vision_cfg": \(vision),
        "text_cfg": {"context_length": \(text.contextLength),
        "vocab_size": \(text.vocabularySize), "width": \(text.width),
        "heads": \(text.block.attention.heads.count), "layers": \(text.layers)}}}
        """.utf8), file: "open_clip_config.json")
  }
}
