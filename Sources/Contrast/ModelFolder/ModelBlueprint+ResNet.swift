import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastVision

// Networks that were trained to classify images: their pooled features, without a text tower.
extension ModelBlueprint {
  /// `ResNetModel` and `ResNetForImageClassification` of transformers. Tensors may have torchvision's names
  /// instead, as in the folder that a conversion of its files writes.
  @Sendable static func resNet(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    let names = ResNetNames.found(among: checkpoint.names)
    // A classifier is not written again.
    let config = config.replacing("architectures", by: .array([.string("ResNetModel")]))
    let blueprint = resNet(
      "Hugging Face ResNet", try ResNetConfiguration(huggingFace: config), names,
      configuration: written(config),
      preprocessing: try names.isTorchvision
        ? torchvisionPreprocessing(files) : files.requiredPreprocessing())
    return (blueprint, checkpoint)
  }

  /// `ViTModel` and `ViTForImageClassification` of transformers: the normalised state of the class token,
  /// without the pooler.
  @Sendable static func vit(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    let prefix = checkpoint.names.contains { $0.hasPrefix("vit.") } ? "vit." : ""
    var image = VisionTransformerComponent(
      try VisionTransformerConfiguration(vit: config), names: .huggingFaceViT(prefix))
    image.prefixes = ["embeddings.", "encoder.", "layernorm."].map { prefix + $0 }
    image.ignored = ["classifier.", prefix + "pooler."]
    let blueprint = ModelBlueprint(
      layout: "Hugging Face ViT",
      configuration: written(config.replacing("architectures", by: .array([.string("ViTModel")]))),
      image: image, text: NoTextTower(reason: "a ViT was trained to classify images"),
      preprocessing: try files.requiredPreprocessing(), scale: 1)
    return (blueprint, checkpoint)
  }

  /// A file of torchvision's, with its classifier or without.
  static func torchvision(
    _ checkpoint: Checkpoint, _ files: ModelFiles
  ) throws -> ModelBlueprint {
    let configuration = try ResNetConfiguration(torchvision: checkpoint.weights)
    let json = try JSONValue(
      Array(
        """
        {"model_type": "resnet", "architectures": ["ResNetModel"],
        "embedding_size": \(configuration.stemWidth), "hidden_sizes": \(configuration.stageWidths),
        "depths": \(configuration.depths), "hidden_act": "relu",
        "layer_type": "\(configuration.block == .basic ? "basic" : "bottleneck")"}
        """.utf8), file: "config.json")
    return resNet(
      "torchvision", configuration, .torchvision,
      configuration: written(JSONNode(json, file: checkpoint.path)),
      preprocessing: try torchvisionPreprocessing(files))
  }

  private static func resNet(
    _ layout: String, _ tower: ResNetConfiguration, _ names: ResNetNames,
    configuration: Configuration, preprocessing: ImagePreprocessing
  ) -> ModelBlueprint {
    // The tower takes images of any size; the preprocessing says which it was trained with.
    let imageSize = preprocessing.outputSize?.width ?? 224
    return ModelBlueprint(
      layout: layout, configuration: configuration,
      image: ResNetComponent(tower, names: names, imageSize: imageSize),
      text: NoTextTower(reason: "a ResNet was trained to classify images"),
      preprocessing: preprocessing, scale: 1)
  }

  /// What was asked for or stands beside the file, else what torchvision does for its first weights of all
  /// ResNets. (Those called V2 were published with a resize to 232 pixels.)
  private static func torchvisionPreprocessing(_ files: ModelFiles) throws -> ImagePreprocessing {
    try files.options.preprocessing ?? files.huggingFacePreprocessing()
      ?? ImagePreprocessing(
        resize: .shortestEdge(256), filter: .bilinear,
        crop: ImagePreprocessing.Crop(width: 224, height: 224, rounding: .halfEven),
        colourConversion: .beforeResizing,
        normalization: PixelNormalization(
          mean: [0.485, 0.456, 0.406], standardDeviation: [0.229, 0.224, 0.225]))
  }
}
