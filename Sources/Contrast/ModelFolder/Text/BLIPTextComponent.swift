import ContrastFiles
import ContrastLayers
import ContrastText
import ContrastTokenizers
import Foundation

/// BLIP's text encoder in the contrastive part: the state of `[CLS]`, projected, of texts that are cleaned and cut
/// as in the evaluation of retrieval.
struct BLIPTextComponent: TextTowerComponent {
  private let model: BLIPFiles
  private let inner: TransformerTextComponent
  private let preparation: BLIPTextPreparation
  /// Whether the file holds a matcher too.
  private let holdsMatcher: Bool

  /// - Throws: `FileError`.
  init(_ model: BLIPFiles, projectionWidth: Int) throws {
    self.model = model
    preparation = try model.preparation(.caption)
    holdsMatcher = model.holds(.matcher)
    inner = TransformerTextComponent(
      .encoder(model.text), prefix: BLIPFiles.textEncoder, pooling: .first,
      head: [
        .dense(
          BLIPFiles.textProjection,
          SentenceDense.Configuration(
            inputs: model.text.width, outputs: projectionWidth, hasBias: true))
      ])
  }

  var towerShape: TextTowerShape { inner.towerShape(under: preparation) }

  func owns(_ key: String) -> Bool { inner.owns(key) && !isOfCrossAttention(key) }

  /// Whether a tensor is of the attention to images, which vectors of texts have no use for.
  private func isOfCrossAttention(_ key: String) -> Bool {
    key.hasPrefix(BLIPFiles.textEncoder) && key.contains(".crossattention.")
  }

  func ignores(_ key: String) -> Bool {
    let used =
      [BLIPFiles.textEncoder, BLIPFiles.textProjection, BLIPFiles.imageProjection]
      + (holdsMatcher ? [BLIPFiles.matchingHead] : [])
    return !holdsMatcher && isOfCrossAttention(key) || model.ignores(key, besides: used)
  }

  func describe(_ files: TextFiles, in identity: inout Identity) {
    inner.describe(files, in: &identity)
    preparation.describe(in: &identity)
  }

  /// Where the file holds a matcher too, its tensors are asked for as well, so that a folder that is written
  /// opens as both.
  func validate(_ weights: Weights) throws {
    try inner.validate(weights)
    if holdsMatcher { _ = try model.matchingLayers(weights) }
  }

  func encoder(_ weights: Weights, _ tokenizer: Tokenizer) throws -> any TextEncoder {
    BLIPTextEncoder(
      try inner.sentenceEncoder(
        weights, tokenizer, maximumLength: preparation.maximumTokens), preparation)
  }
}

extension TransformerTextComponent {
  /// The shape of a tower whose texts are cleaned and cut beforehand.
  func towerShape(under preparation: BLIPTextPreparation) -> TextTowerShape {
    let shape = towerShape
    return TextTowerShape(
      contextLength: preparation.maximumTokens, vocabularySize: shape.vocabularySize,
      parts: parts, projectionWidth: shape.projectionWidth)
  }
}

extension BLIPTextPreparation {
  /// Adds what decides over the tokens of a text.
  func describe(in identity: inout Identity) {
    identity.field("text_cleaning", cleaning.identityName)
    identity.field("maximum_words", maximumWords)
    identity.field("maximum_tokens", maximumTokens)
  }
}
