import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastVision

// The layers of the parts. Each part has a prefix and a configuration.

extension BLIPFiles {
  /// What the names of the tensors of parts begin with, beside the image tower.
  package static let matcherPrefixes = [textEncoder, matchingHead]
  package static let captionerPrefixes = [textDecoder]
  package static let answererPrefixes = [textEncoder, textDecoder]

  /// The text encoder with attention to images, and the head that tells whether both match: two logits, of which
  /// the second is that of a match.
  ///
  /// - Throws: `CheckpointError`.
  package func matchingLayers(_ weights: Weights) throws -> (text: BERT, head: Linear) {
    (
      try questionEncoder(weights),
      // The head sees one row a pair, so int8 saves nothing.
      try Linear(
        weights[Self.matchingHead], inputs: text.width, outputs: 2,
        precision: weights.precision.atLeast(.bfloat16))
    )
  }

  /// The text encoder with attention to images.
  ///
  /// - Throws: `CheckpointError`.
  package func questionEncoder(_ weights: Weights) throws -> BERT {
    try BERT(
      weights[Self.textEncoder],
      text.attending(toContextOf: image.configuration.width, mask: .bidirectional))
  }

  /// The text decoder.
  ///
  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - width: of the states that it attends to: those of images, or of questions.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package func decoder(_ weights: Weights, contextWidth width: Int) throws -> BLIPTextDecoder {
    try BLIPTextDecoder(
      weights[Self.textDecoder], text.attending(toContextOf: width, mask: .causal))
  }
}
