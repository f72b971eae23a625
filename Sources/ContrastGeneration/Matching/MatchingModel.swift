import ContrastImages
import ContrastTensor
import ContrastText
import ContrastVision

/// A model that tells whether an image and a text match, whatever its family: what an image leaves for texts is
/// computed once, as the keys and values of cross-attention.
package protocol MatchingModel: Sendable {
  /// Preprocessing and tower.
  var imageEncoder: ImageEncoder { get }

  /// So many images are read before the texts that are paired with them: what they leave is kept so long.
  var imagesPerGroup: Int { get }

  /// The tokens of a text.
  ///
  /// - Parameters:
  ///   - text: any.
  ///   - first: the token that it begins with.
  func tokens(of text: String, first: ImageTextMatcher.FirstToken) -> TokenizedText

  /// What images leave for texts.
  ///
  /// - Parameters:
  ///   - states: of the images.
  ///   - run: the forward pass.
  /// - Returns: one for each image.
  /// - Throws: `KeyValueMemoryExhausted`.
  func contexts(
    of states: ImageStates, _ run: Run
  ) throws(KeyValueMemoryExhausted) -> [KeyValueCache]

  /// Whether texts match images.
  ///
  /// - Parameters:
  ///   - texts: token ids.
  ///   - contexts: of the image of each text.
  ///   - run: the forward pass.
  /// - Returns: `[texts, 2]`: the logits of no match and of a match.
  func logits(of texts: [[Int32]], beside contexts: [KeyValueCache], _ run: Run) -> Tensor
}

extension MatchingModel {
  /// The states of images that the texts attend to: of all tokens, behind the final norm.
  package func states(of images: [PreparedImage], _ run: Run) -> ImageStates {
    imageEncoder.states(of: images, at: .normed, classToken: true, run)
  }
}
