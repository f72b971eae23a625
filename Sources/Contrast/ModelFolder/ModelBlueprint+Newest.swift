import ContrastFiles
import ContrastLayers
import ContrastText
import ContrastVision

// Models whose layouts differ from those of CLIP and SigLIP in one part.
extension ModelBlueprint {
  /// MetaCLIP 2: CLIP with a vocabulary of all languages, whose end of text is the id that the file names,
  /// although that is the 2 which older files of CLIP have without meaning it.
  @Sendable static func metaCLIP2(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    var (blueprint, checkpoint) = try clip(config, files)
    blueprint.layout = "Hugging Face MetaCLIP 2"
    if var text = blueprint.text as? CLIPTextComponent {
      text.configuration = try CLIPTextConfiguration(huggingFace: config, readsLegacyEnd: false)
      blueprint.text = text
    }
    return (blueprint, checkpoint)
  }

  /// SigLIP2 NaFlex.
  @Sendable static func naFlex(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let image = VisionTransformerComponent(
      try VisionTransformerConfiguration(naFlex: config), names: .huggingFaceNaFlex)
    return (
      try siglip(config, "Hugging Face SigLIP2 NaFlex", image: image, files: files),
      try files.checkpoint(huggingFaceWeights)
    )
  }

  /// FG-CLIP 2 for short captions, which is SigLIP2 NaFlex with other weights. Its heads and positions for long
  /// captions, for boxes and for dense features are not read.
  ///
  /// Its class is code of the repository that masks the padding of a text if it is told of it. The tokenizer
  /// of the folder must not tell, as that of SigLIP2.
  @Sendable static func fgCLIP2(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    var (blueprint, checkpoint) = try naFlex(config, files)
    blueprint.layout = "Hugging Face FG-CLIP 2"
    if var image = blueprint.image as? VisionTransformerComponent,
      var text = blueprint.text as? CLIPTextComponent
    {
      image.ignored = ["dense_feature_head."]
      let positions = "text_model.embeddings.position_embedding"
      text.ignored = ["\(positions)_res.", "\(positions)_ori.", "longtext_head.", "boxtext_head."]
      (blueprint.image, blueprint.text) = (image, text)
    }
    let tokenizer = try JSONNode(contentsOf: files.tokenizerPath("tokenizer_config.json"))
    let inputs = try tokenizer["model_input_names"]?.elements().map { try $0.string() }
    guard inputs == ["input_ids"] else {
      throw UnsupportedConfiguration(
        file: tokenizer.file, key: "model_input_names",
        value: inputs?.joined(separator: ", ") ?? "missing",
        supported: "input_ids alone: with a mask of the padding the texts get other vectors")
    }
    return (blueprint, checkpoint)
  }
}
