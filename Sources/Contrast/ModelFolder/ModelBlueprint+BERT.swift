import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastVision

// CLIP's image tower beside an encoder of BERT's kind.
extension ModelBlueprint {
  /// `ChineseCLIPModel` of transformers: BERT, whose state of the first token is projected, without a pooler.
  @Sendable static func chineseCLIP(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let text = try section("text_config", of: config)
    let bert = try BERTConfiguration(huggingFace: text, family: .chineseCLIP)
    return try read(
      "Hugging Face Chinese-CLIP", config, files,
      text: TransformerTextComponent(
        .encoder(bert), prefix: "text_model", pooling: .first,
        head: [
          .dense(
            "text_projection",
            SentenceDense.Configuration(
              inputs: bert.width, outputs: config.size("projection_dim", default: 512),
              hasBias: false))
        ]))
  }

  /// `AltCLIPModel` of transformers: XLM-RoBERTa, whose state of the first token goes through a norm and two
  /// linear layers.
  @Sendable static func altCLIP(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let text = try section("text_config", of: config)
    let bert = try BERTConfiguration(huggingFace: text, family: .altCLIP)
    let inner = try text.size("project_dim", default: 768)
    return try read(
      "Hugging Face AltCLIP", config, files,
      text: TransformerTextComponent(
        .encoder(bert), prefix: "text_model", pooling: .first,
        head: [
          .layerNorm("text_model.pre_LN", epsilon: bert.block.normEpsilon),
          .dense(
            "text_model.transformation",
            SentenceDense.Configuration(inputs: bert.width, outputs: inner, hasBias: true)),
          .dense(
            "text_projection",
            SentenceDense.Configuration(
              inputs: inner, outputs: config.size("projection_dim", default: 768),
              hasBias: false)),
        ]))
  }

  private static func read(
    _ layout: String, _ config: JSONNode, _ files: ModelFiles, text: TransformerTextComponent
  ) throws -> (ModelBlueprint, Checkpoint) {
    let image = try VisionTransformerConfiguration(
      clipVision: section("vision_config", of: config),
      projectionWidth: text.towerShape.projectionWidth)
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    var names = VisionTransformerNames.huggingFace
    // transformers 5 writes AltCLIP's image tower with the names that its text tower has.
    if checkpoint.names.contains(where: { $0.hasPrefix("vision_model.encoder.layer.") }) {
      names.block = "vision_model.encoder.layer.{}"
    }
    let blueprint = ModelBlueprint(
      layout: layout, configuration: written(config),
      image: VisionTransformerComponent(image, names: names), text: text,
      preprocessing: try files.requiredPreprocessing())
    return (blueprint, checkpoint)
  }

  /// A section of a configuration; the older `*_config_dict`, where present, replaces it.
  private static func section(_ name: String, of config: JSONNode) throws -> JSONNode {
    let older = name + "_dict"
    return try config.section(config[older] == nil ? name : older)
  }
}
