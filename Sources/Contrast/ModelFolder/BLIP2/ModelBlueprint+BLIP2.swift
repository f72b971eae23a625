import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastText
import ContrastTokenizers
import ContrastVision

extension ModelBlueprint {
  /// The contrastive part of BLIP-2's first stage: the projected states of the queries, all of them vectors of the image,
  /// and the projected state of `[CLS]`.
  ///
  /// Files of transformers do not hold the temperature that cosines were divided by in training; it is then the
  /// one that training begins with.
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  @Sendable static func blip2(_ evidence: ModelEvidence) throws -> (ModelBlueprint, Checkpoint) {
    try blip2(BLIP2Files(evidence), layout: "Hugging Face BLIP-2")
  }

  /// The same in LAVIS's own files.
  @Sendable static func lavis(_ evidence: ModelEvidence) throws -> (ModelBlueprint, Checkpoint) {
    try blip2(BLIP2Files(lavis: evidence), layout: "LAVIS BLIP-2")
  }

  private static func blip2(
    _ model: BLIP2Files, layout: String
  ) throws -> (ModelBlueprint, Checkpoint) {
    try model.require(.dualEncoder)
    let width = try model.checkpoint.weights.sizes(
      "\(model.names.textProjection).weight", rank: 2)[0]
    return (
      ModelBlueprint(
        layout: layout, configuration: written(model.configurationOfCopy),
        image: QFormerImageComponent(model: model, projectionWidth: width),
        text: try QFormerTextComponent(model, projectionWidth: width),
        preprocessing: model.publishedPreprocessing, scale: 1 / 0.07,
        temperature: model.names.temperature),
      model.checkpoint
    )
  }
}

extension ModelLayout {
  /// BLIP-2's first stage.
  static let blip2 = ModelLayout(
    name: "BLIP-2", recognizes: BLIP2Files.recognizes, read: ModelBlueprint.blip2)

  /// The same in LAVIS's own files.
  static let lavis = ModelLayout(
    name: "BLIP-2 of LAVIS", recognizes: BLIP2Files.recognizesLAVIS, read: ModelBlueprint.lavis)
}

/// The text side of BLIP-2's first stage: the Q-Former without its queries, which is BERT.
struct QFormerTextComponent: TextTowerComponent {
  private let model: BLIP2Files
  private let inner: TransformerTextComponent
  private let preparation: BLIPTextPreparation

  /// - Throws: `FileError`.
  init(_ model: BLIP2Files, projectionWidth: Int) throws {
    self.model = model
    let configuration = BERTConfiguration(
      qFormer: model.qFormer, names: model.names.qFormer)
    preparation = try model.preparation()
    inner = TransformerTextComponent(
      .encoder(configuration), prefix: "", pooling: .first,
      head: [
        .dense(
          model.names.textProjection,
          SentenceDense.Configuration(
            inputs: model.qFormer.width, outputs: projectionWidth, hasBias: true))
      ])
  }

  var towerShape: TextTowerShape { inner.towerShape(under: preparation) }

  func owns(_ key: String) -> Bool { model.names.qFormer.ownsText(key) }

  func ignores(_ key: String) -> Bool {
    model.ignores(
      key,
      besides: [
        model.names.imageProjection, model.names.textProjection, model.names.matchingHead,
      ])
  }

  func describe(_ files: TextFiles, in identity: inout Identity) {
    inner.describe(files, in: &identity)
    preparation.describe(in: &identity)
  }

  /// Where the file holds a matcher too, its tensors are asked for as well, so that a folder that is written
  /// opens as both.
  func validate(_ weights: Weights) throws {
    try inner.validate(weights)
    if model.holds(.matcher) { _ = try model.matchingLayers(weights) }
  }

  func encoder(_ weights: Weights, _ tokenizer: Tokenizer) throws -> any TextEncoder {
    BLIPTextEncoder(
      try inner.sentenceEncoder(
        weights, tokenizer, maximumLength: preparation.maximumTokens), preparation)
  }
}
