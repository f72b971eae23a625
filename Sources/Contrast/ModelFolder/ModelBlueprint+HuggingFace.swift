import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

extension ModelBlueprint {
  static let huggingFaceWeights = ["model.safetensors", "pytorch_model.bin"]

  /// EVA02-CLIP as the authors of LLM2CLIP converted it, without the adaptor. They warn of the
  /// conversion; where their own file stands beside it, that is taken.
  static func evaCLIP(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    if files.weights == nil, let original = try files.onlyFile([".pt"]) {
      return try read(
        ModelFiles(directory: files.directory, weights: original, options: files.options))
    }
    let vision = try VisionTransformerConfiguration(huggingFaceEVA: config)
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    let blueprint = ModelBlueprint(
      layout: "Hugging Face EvaCLIP", configuration: written(config),
      image: VisionTransformerComponent(vision, names: .huggingFaceEVA(in: checkpoint.weights)),
      text: NoTextTower(
        reason: "Hugging Face's form of EVA02-CLIP lacks the text adaptor; take the .pt file"),
      preprocessing: try files.huggingFacePreprocessing() ?? .openAI(size: vision.imageSize),
      scale: publishedScale)
    return (blueprint, checkpoint)
  }

  /// CLIP, and LLM2CLIP, which has CLIP's image tower and an adaptor instead of the text tower.
  @Sendable static func clip(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    return (try clip(config, checkpoint, files), checkpoint)
  }

  /// CLIP and its relatives in Hugging Face's names.
  ///
  /// - Parameters:
  ///   - config: `config.json`.
  ///   - checkpoint: the weights.
  ///   - files: of the folder.
  ///   - layout: of a model with a text tower of its own.
  ///   - readsLegacyEnd: whether an end of text with the id 2 is that of older files of CLIP, which mean the
  ///     largest id.
  static func clip(
    _ config: JSONNode, _ checkpoint: Checkpoint, _ files: ModelFiles,
    layout: String = "Hugging Face CLIP", readsLegacyEnd: Bool = true
  ) throws -> ModelBlueprint {
    let image = VisionTransformerComponent(
      try VisionTransformerConfiguration(huggingFace: config), names: .huggingFace)
    let classes = try config["architectures"]?.elements().map { try $0.string() } ?? []
    let adaptor = try TextAdaptor.Names(in: checkpoint, config: config)
    let text: any TextComponent
    if let adaptor {
      text = AdaptorTextComponent(adaptor)
    } else if classes.contains("LLM2CLIPModel") {
      text = NoTextTower(
        reason: "this revision of LLM2CLIP holds no text adaptor; take a later one, or the .pt file"
      )
    } else if classes.contains(where: { $0.contains("Vision") }) {
      text = NoTextTower(reason: "its class is \(classes.joined(separator: ", "))")
    } else {
      return ModelBlueprint(
        layout: layout, configuration: written(config), image: image,
        text: CLIPTextComponent(
          try CLIPTextConfiguration(huggingFace: config, readsLegacyEnd: readsLegacyEnd),
          names: .huggingFace),
        preprocessing: try files.requiredPreprocessing())
    }
    return ModelBlueprint(
      layout: "Hugging Face LLM2CLIP", configuration: written(config, adaptor), image: image,
      text: text,
      preprocessing: try files.huggingFacePreprocessing()
        ?? .openAI(size: image.shape.imageSize),
      scale: publishedScale)
  }

  /// The configuration that was read, for writing it again; that of an adaptor says whether its input
  /// is normalised.
  static func written(
    _ config: JSONNode, _ adaptor: TextAdaptor.Names? = nil
  ) -> Configuration {
    var json = config.value
    if let adaptor, case .object(var object) = json {
      object.set(TextAdaptor.Names.normalizationKey, .bool(adaptor.normalizesInput))
      json = .object(object)
    }
    return Configuration(name: "config.json", json: json, weightsName: "model.safetensors")
  }

  /// LLM2CLIP's model cards multiply cosines with this; not every file holds the number.
  static let publishedScale: Float = 100

  @Sendable static func siglip(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let image = VisionTransformerComponent(
      try VisionTransformerConfiguration(siglip: config), names: .huggingFaceSigLIP)
    return (
      try siglip(config, "Hugging Face SigLIP", image: image, files: files),
      try files.checkpoint(huggingFaceWeights)
    )
  }

  /// SigLIP and its NaFlex, whose text towers are alike.
  ///
  /// - Parameters:
  ///   - config: `config.json`.
  ///   - layout: in words.
  ///   - image: the image tower.
  ///   - files: of the folder.
  ///   - ignoredInText: the beginnings of names of tensors beside the text tower that are not read.
  static func siglip(
    _ config: JSONNode, _ layout: String, image: VisionTransformerComponent, files: ModelFiles,
    ignoredInText: [String] = []
  ) throws -> ModelBlueprint {
    let padding = try config.section("text_config").int("pad_token_id", default: 1)
    return ModelBlueprint(
      layout: layout, configuration: written(config), image: image,
      text: CLIPTextComponent(
        try CLIPTextConfiguration(siglip: config), names: .huggingFaceSigLIP,
        cleaning: try files.siglipCleaning(), padding: Int32(exactly: padding),
        ignored: ignoredInText),
      preprocessing: try files.requiredPreprocessing())
  }
}

extension ModelFiles {
  /// What SigLIP's tokenizer does to texts, by the class that the folder names.
  fileprivate func siglipCleaning() throws -> TextCleaning {
    let file = tokenizerPath("tokenizer_config.json")
    guard FileBytes.exists(file) else {
      throw ModelFolderError.missingFile(
        directory: (options.tokenizer ?? directory).path, name: "tokenizer_config.json",
        purpose: "which tokenizer it is, and so how texts are cleaned")
    }
    return try TextCleaning(siglipTokenizer: JSONNode(contentsOf: file))
  }
}

extension TextAdaptor.Names {
  /// The adaptor of a checkpoint, if it has one; the configuration may say whether its input is
  /// normalised.
  init?(in checkpoint: Checkpoint, config: JSONNode?) throws {
    guard let found = Self.find(in: checkpoint.weights) else { return nil }
    let flag = try config?[Self.normalizationKey]?.bool()
    self.init(prefix: found.prefix, normalizesInput: flag ?? found.normalizesInput)
  }

  /// The key of `config.json` that this package writes when it converts a model.
  static let normalizationKey = "text_adaptor_l2_norm"
}

extension ImagePreprocessing {
  /// What the processor of OpenAI's models does, as transformers does it.
  static func openAI(size: Int) -> ImagePreprocessing {
    ImagePreprocessing(
      resize: .shortestEdge(size), filter: .bicubic,
      crop: Crop(width: size, height: size, rounding: .floor),
      colourConversion: .beforeResizingOverWhite,
      normalization: PixelNormalization(
        mean: PixelNormalization.clip.mean,
        standardDeviation: PixelNormalization.clip.standardDeviation))
  }
}
