import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

extension ModelBlueprint {
  /// The contrastive part of BLIP: the projected state of the class token, and that of `[CLS]` from the text
  /// encoder without attention to images.
  ///
  /// Files of transformers do not hold the temperature that cosines were divided by in training; it is then the
  /// one that training begins with.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  @Sendable static func blip(_ evidence: ModelEvidence) throws -> (ModelBlueprint, Checkpoint) {
    let model = try BLIPFiles(evidence)
    try model.require(.dualEncoder)
    let weights = model.checkpoint.weights
    let width = try weights.sizes("\(BLIPFiles.textProjection).weight", rank: 2)[0]
    var image = model.image
    image.configuration.projectionWidth = width
    image.names.projection = .linear(BLIPFiles.imageProjection, bias: true)
    return (
      ModelBlueprint(
        layout: model.isOriginal ? "Salesforce BLIP" : "Hugging Face BLIP",
        configuration: try model.writtenConfiguration(projectionWidth: width), image: image,
        text: try BLIPTextComponent(model, projectionWidth: width),
        preprocessing: model.publishedPreprocessing, scale: 1 / 0.07, temperature: "temp"),
      model.checkpoint
    )
  }
}

extension BLIPFiles {
  /// The configuration of the model as transformers writes it.
  fileprivate func writtenConfiguration(
    projectionWidth: Int
  ) throws -> ModelBlueprint.Configuration {
    if let config {
      var configuration = ModelBlueprint.written(config)
      if isOriginal { configuration.writtenName = BLIPFiles.publishedName }
      return configuration
    }
    let vision = image.configuration
    let json = try JSONValue(
      Array(
        """
        {"model_type": "blip", "architectures": ["BlipForImageTextRetrieval"],
        "image_text_hidden_size": \(projectionWidth),
        "text_config": {"model_type": "blip_text_model", "vocab_size": \(text.vocabularySize),
        "hidden_size": \(text.width), "encoder_hidden_size": \(vision.width),
        "intermediate_size": \(text.block.mlp.hiddenWidth),
        "num_hidden_layers": \(text.layers),
        "num_attention_heads": \(text.block.attention.heads.count),
        "max_position_embeddings": \(text.maximumTokens), "hidden_act": "gelu",
        "layer_norm_eps": 1e-12, "bos_token_id": \(text.vocabularySize - 2)},
        "vision_config": {"model_type": "blip_vision_model", "image_size": \(vision.imageSize),
        "patch_size": \(vision.patchSize), "hidden_size": \(vision.width),
        "intermediate_size": \(vision.block.mlp.hiddenWidth),
        "num_hidden_layers": \(vision.layers),
        "num_attention_heads": \(vision.block.attention.heads.count), "hidden_act": "gelu",
        "layer_norm_eps": 1e-6}}
        """.utf8), file: "config.json")
    var configuration = ModelBlueprint.written(JSONNode(json, file: checkpoint.path))
    configuration.writtenName = BLIPFiles.publishedName
    let processor = try JSONValue(
      Array(
        """
        {"image_processor_type": "BlipImageProcessor", "do_resize": true, "resample": 3,
        "size": {"height": \(vision.imageSize), "width": \(vision.imageSize)},
        "do_rescale": true, "do_normalize": true, "do_convert_rgb": true,
        "image_mean": [0.48145466, 0.4578275, 0.40821073],
        "image_std": [0.26862954, 0.26130258, 0.27577711]}
        """.utf8), file: "preprocessor_config.json")
    configuration.others["preprocessor_config.json"] = processor
    return configuration
  }

  /// The name of transformers for a tensor in Salesforce's names.
  @Sendable private static func publishedName(_ key: String) -> String {
    let (original, published) = (
      VisionTransformerNames.blipOriginal, VisionTransformerNames.blip
    )
    var pairs = [
      (original.patchEmbedding, published.patchEmbedding),
      (original.classToken, published.classToken), (original.positions, published.positions),
      (original.postNorm, published.postNorm),
    ]
    let prefix = original.block.replacing("{}", with: "")
    if key.hasPrefix(prefix) {
      let number = String(key.dropFirst(prefix.count).prefix { $0 != "." })
      let (block, its) = (
        original.block.replacing("{}", with: number), published.block.replacing("{}", with: number)
      )
      pairs = [
        ("norm1", "layer_norm1"), ("norm2", "layer_norm2"), ("attn.qkv", "self_attn.qkv"),
        ("attn.proj", "self_attn.projection"), ("mlp", "mlp"),
      ].map { ("\(block).\($0)", "\(its).\($1)") }
    }
    for (from, to) in pairs where key == from || key.hasPrefix(from + ".") {
      return to + key.dropFirst(from.count)
    }
    return key
  }
}
