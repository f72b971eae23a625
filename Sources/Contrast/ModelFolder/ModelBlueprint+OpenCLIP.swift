import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastVision

extension ModelBlueprint {
  static let openCLIPWeights = ["open_clip_model.safetensors", "open_clip_pytorch_model.bin"]

  /// A folder with the `open_clip_config.json` of open_clip.
  static func openCLIP(_ files: ModelFiles) throws -> (ModelBlueprint, Checkpoint) {
    let config = try JSONNode(contentsOf: files.path("open_clip_config.json"))
    let checkpoint = try files.checkpoint(
      openCLIPWeights + ["model.safetensors", "pytorch_model.bin"])
    // Without a section of its own, open_clip's defaults hold.
    var blueprint = try openCLIP(
      config.object("model_cfg"), preprocessing: config.section("preprocess_cfg"), checkpoint,
      files, layout: "open_clip")
    blueprint.configuration = Configuration(
      name: "open_clip_config.json", json: config.value, weightsName: openCLIPWeights[0])
    return (blueprint, checkpoint)
  }

  private static let trainingRepositoryLayout = "LLM2CLIP's training repository"

  /// Whether the tensors have the names of LLM2CLIP's training repository.
  var isOfTrainingRepository: Bool { layout == Self.trainingRepositoryLayout }

  /// A configuration of LLM2CLIP's or EVA-CLIP's repository: open_clip's `model_cfg` alone.
  static func trainingRepository(
    _ config: JSONNode, _ checkpoint: Checkpoint, _ files: ModelFiles
  ) throws -> ModelBlueprint {
    var blueprint = try openCLIP(
      config, preprocessing: config.section("preprocess_cfg"), checkpoint, files,
      layout: trainingRepositoryLayout)
    if let recipe = try files.huggingFacePreprocessing() { blueprint.preprocessing = recipe }
    blueprint.scale = publishedScale
    let vision = try config.object("vision_cfg")
    if case .adaptor = blueprint.text, vision["eva_model_name"] == nil,
      vision["timm_model_name"] == nil
    {
      // LLM2CLIP makes these from OpenAI's weights, and its code then switches the quick GELU on,
      // which its configuration files do not say.
      guard config["quick_gelu"] != nil else {
        throw ModelFolderError.ambiguousActivation(file: config.file)
      }
      blueprint.vision.positionResizing = BicubicInterpolation(alignCorners: true)
    }
    return blueprint
  }

  private static func openCLIP(
    _ model: JSONNode, preprocessing: JSONNode, _ checkpoint: Checkpoint, _ files: ModelFiles,
    layout: String
  ) throws -> ModelBlueprint {
    let (vision, names) = try VisionTransformerConfiguration.openCLIP(model)
    let text: Text
    if let adaptor = try TextAdaptor.Names(in: checkpoint, config: model) {
      text = .adaptor(adaptor)
    } else if let section = model["text_cfg"] {
      // Models with a text tower of another kind than CLIP's keep it apart.
      let isUnmerged = checkpoint.weights.has("text.token_embedding.weight")
      text = .tower(
        try CLIPTextConfiguration(openCLIP: model), try CLIPTextNames.openCLIP(model),
        TextTowerFiles(
          prefix: isUnmerged ? "text" : "", cleaning: try TextCleaning(openCLIP: section)))
    } else {
      text = .none(reason: "'text_cfg' is missing in \(model.file)")
    }
    let size = vision.imageSize
    var scale: Float?
    if case .none = text { scale = publishedScale }
    return ModelBlueprint(
      layout: layout, configuration: written(model, text), vision: vision, visionNames: names,
      text: text,
      preprocessing: try ImagePreprocessing(openCLIP: preprocessing, width: size, height: size),
      scale: scale)
  }

  /// A file without a configuration: OpenAI's and the EVA02 files of LLM2CLIP are fully described by
  /// the shapes in them.
  static func fromShapes(
    _ checkpoint: Checkpoint, _ files: ModelFiles
  ) throws -> ModelBlueprint {
    let weights = checkpoint.weights
    let isEVA = weights.has("visual.cls_token")
    let adaptor = try TextAdaptor.Names(in: checkpoint, config: nil)
    guard isEVA || adaptor == nil else {
      throw ModelFolderError.ambiguousActivation(file: checkpoint.path)
    }
    let vision =
      try isEVA
      ? VisionTransformerConfiguration(eva: weights)
      : VisionTransformerConfiguration(openAI: weights)
    let text: Text
    if let adaptor {
      text = .adaptor(adaptor)
    } else if isEVA {
      text = .none(reason: "\(checkpoint.path) holds no text adaptor")
    } else {
      text = .tower(
        try CLIPTextConfiguration(openAI: weights), .openCLIP, TextTowerFiles(cleaning: .lower))
    }
    return ModelBlueprint(
      layout: isEVA ? trainingRepositoryLayout : "OpenAI's repository",
      configuration: isEVA
        ? written(JSONNode(try json(eva: vision), file: checkpoint.path), text)
        : Configuration(
          name: "open_clip_config.json", json: try json(openAI: vision, text),
          weightsName: openCLIPWeights[0]),
      vision: vision, visionNames: isEVA ? .eva : .openCLIP, text: text,
      preprocessing: try ImagePreprocessing(
        openCLIP: JSONNode(.object(JSONObject()), file: checkpoint.path),
        width: vision.imageSize, height: vision.imageSize),
      scale: isEVA ? publishedScale : nil)
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
  private static func json(
    openAI vision: VisionTransformerConfiguration, _ text: Text
  ) throws -> JSONValue {
    guard case .tower(let text, _, _) = text else {
      preconditionFailure("OpenAI's models have a text tower")
    }
    return try JSONValue(
      Array(
        """
        {"model_cfg": {"embed_dim": \(vision.projectionWidth), "quick_gelu": true,
        "vision_cfg": {"image_size": \(vision.imageSize), "patch_size": \(vision.patchSize),
        "width": \(vision.width), "layers": \(vision.layers)},
        "text_cfg": {"context_length": \(text.contextLength),
        "vocab_size": \(text.vocabularySize), "width": \(text.width),
        "heads": \(text.block.attention.heads.count), "layers": \(text.layers)}}}
        """.utf8), file: "open_clip_config.json")
  }
}

extension ModelFiles {
  /// The weights beside a configuration of a training repository, where no name is agreed on.
  func checkpointOfTrainingRepository() throws -> Checkpoint {
    let names = ["model.safetensors", "open_clip_model.safetensors", "pytorch_model.bin"]
    if weights != nil || names.contains(where: { has($0) || has($0 + ".index.json") }) {
      return try checkpoint(names)
    }
    guard let file = try onlyFile([".safetensors", ".pt", ".pth", ".bin"]) else {
      throw CheckpointError.notFound(directory: directory.path, lookedFor: names + ["one *.pt"])
    }
    return try Checkpoint(
      file: file, threads: options.threads, precision: options.precision,
      progress: options.progress)
  }
}
