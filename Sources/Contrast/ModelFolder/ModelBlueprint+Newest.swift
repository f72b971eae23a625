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
    let checkpoint = try files.checkpoint(huggingFaceWeights)
    return (
      try clip(
        config, checkpoint, files, layout: "Hugging Face MetaCLIP 2", readsLegacyEnd: false),
      checkpoint
    )
  }

  /// SigLIP2 NaFlex.
  @Sendable static func naFlex(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    (
      try naFlex(config, "Hugging Face SigLIP2 NaFlex", files: files),
      try files.checkpoint(huggingFaceWeights)
    )
  }

  /// - Parameters:
  ///   - config: `config.json`.
  ///   - layout: in words.
  ///   - files: of the folder.
  ///   - ignored: the beginnings of names of tensors that are not read, beside each tower.
  private static func naFlex(
    _ config: JSONNode, _ layout: String, files: ModelFiles,
    ignored: (image: [String], text: [String]) = ([], [])
  ) throws -> ModelBlueprint {
    var image = VisionTransformerComponent(
      try VisionTransformerConfiguration(naFlex: config), names: .huggingFaceNaFlex)
    image.ignored = ignored.image
    return try siglip(config, layout, image: image, files: files, ignoredInText: ignored.text)
  }

  /// FG-CLIP 2 for short captions, which is SigLIP2 NaFlex with other weights. Its heads and positions for long
  /// captions, for boxes and for dense features are not read.
  ///
  /// Its class is code of the repository that masks the padding of a text if it is told of it. The tokenizer
  /// of the folder must not tell, as that of SigLIP2.
  @Sendable static func fgCLIP2(
    _ config: JSONNode, _ files: ModelFiles
  ) throws -> (ModelBlueprint, Checkpoint) {
    let positions = "text_model.embeddings.position_embedding"
    let blueprint = try naFlex(
      config, "Hugging Face FG-CLIP 2", files: files,
      ignored: (
        image: ["dense_feature_head."],
        text: ["\(positions)_res.", "\(positions)_ori.", "longtext_head.", "boxtext_head."]
      ))
    let tokenizer = try JSONNode(contentsOf: files.tokenizerPath("tokenizer_config.json"))
    let inputs = try tokenizer["model_input_names"]?.elements().map { try $0.string() }
    guard inputs == ["input_ids"] else {
      throw UnsupportedConfiguration(
        file: tokenizer.file, key: "model_input_names",
        value: inputs?.joined(separator: ", ") ?? "missing",
        supported: "input_ids alone: with a mask of the padding the texts get other vectors")
    }
    return (blueprint, try files.checkpoint(huggingFaceWeights))
  }
}
