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

  static let trainingRepositoryLayout = "LLM2CLIP's training repository"

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
    if blueprint.text.needsLanguageModel, vision["eva_model_name"] == nil,
      vision["timm_model_name"] == nil, var image = blueprint.image as? VisionTransformerComponent
    {
      // LLM2CLIP makes these from OpenAI's weights, and its code then switches the quick GELU on,
      // which its configuration files do not say.
      guard config["quick_gelu"] != nil else {
        throw ModelFolderError.ambiguousActivation(file: config.file)
      }
      image.configuration.positionResizing = GridInterpolation(alignCorners: true)
      blueprint.image = image
    }
    return blueprint
  }

  private static func openCLIP(
    _ model: JSONNode, preprocessing: JSONNode, _ checkpoint: Checkpoint, _ files: ModelFiles,
    layout: String
  ) throws -> ModelBlueprint {
    if let decoder = model["multimodal_cfg"] {
      throw decoder.unsupported(supported: "null: two towers without a decoder")
    }
    let image = try OpenCLIPImageTower.component(model)
    let adaptor = try TextAdaptor.Names(in: checkpoint, config: model)
    var scale: Float?
    let text: any TextComponent
    if let adaptor {
      text = AdaptorTextComponent(adaptor)
    } else if let section = model["text_cfg"] {
      // Models with a text tower of another kind than CLIP's keep it apart.
      let isUnmerged = checkpoint.weights.has("text.token_embedding.weight")
      text = CLIPTextComponent(
        try CLIPTextConfiguration(openCLIP: model), names: try CLIPTextNames.openCLIP(model),
        prefix: isUnmerged ? "text" : "", cleaning: try TextCleaning(openCLIP: section),
        ownPadding: section["hf_tokenizer_name"] == nil ? 0 : nil)
    } else {
      text = NoTextTower(reason: "'text_cfg' is missing in \(model.file)")
      scale = publishedScale
    }
    let size = image.shape.imageSize
    return ModelBlueprint(
      layout: layout, configuration: written(model, adaptor), image: image, text: text,
      preprocessing: try ImagePreprocessing(openCLIP: preprocessing, width: size, height: size),
      scale: scale)
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
