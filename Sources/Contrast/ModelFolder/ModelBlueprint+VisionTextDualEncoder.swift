import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

// Two models that were trained apart, each under a projection into one space.
extension ModelBlueprint {
  /// `VisionTextDualEncoderModel` of transformers, which projects `pooler_output` of both models.
  ///
  /// Files that this package wrote may name another pooling of the states of the text model,
  /// `"text_pooling": {"pooling_mode": "mean"}`, in the terms of sentence-transformers.
  @Sendable static func visionTextDualEncoder(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    let width = try config.size("projection_dim", default: 512)
    let preprocessing = try files.requiredPreprocessing()
    let image = try HuggingFaceImageModel(
      config.object("vision_config"), imageSize: preprocessing.outputSize?.width ?? 224)
    let blueprint = ModelBlueprint(
      layout: "Hugging Face VisionTextDualEncoder", configuration: written(config),
      image: image.projected(into: width, in: checkpoint.weights),
      text: try TransformerTextComponent(visionTextDualEncoder: config, projectionWidth: width),
      preprocessing: preprocessing)
    return (blueprint, checkpoint)
  }
}

extension TransformerTextComponent {
  /// The key of `config.json` that this package writes for another pooling than the pooler's.
  static let poolingKey = "text_pooling"

  /// The text model of a `VisionTextDualEncoder`.
  ///
  /// - Parameters:
  ///   - config: the root of its `config.json`.
  ///   - projectionWidth: the width of the joint space.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  init(visionTextDualEncoder config: JSONNode, projectionWidth: Int) throws {
    let section = try config.object("text_config")
    let prefix = "text_model"
    let transformer = try TextTransformerConfiguration(huggingFace: section)
    func projection(_ inputs: Int) -> HeadLayer {
      .dense(
        "text_projection",
        SentenceDense.Configuration(inputs: inputs, outputs: projectionWidth, hasBias: false))
    }
    if let node = config[Self.poolingKey] {
      let pooling = try TextPooling(sentenceTransformers: node)
      self.init(
        transformer, prefix: prefix, pooling: pooling,
        head: [projection(pooling.outputs(transformer.width))])
      return
    }
    guard let pooler = transformer.pooler else {
      throw section["model_type"]!.unsupported(
        supported: "text models with a pooler: bert, roberta, xlm-roberta")
    }
    self.init(
      transformer, prefix: prefix, pooling: .first,
      head: [
        .dense(
          "\(prefix).\(pooler)",
          SentenceDense.Configuration(
            inputs: transformer.width, outputs: transformer.width, hasBias: true,
            function: .tanh)),
        projection(transformer.width),
      ])
  }
}
