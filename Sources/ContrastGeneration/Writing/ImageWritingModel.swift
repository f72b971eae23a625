import ContrastImages
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision

/// A model that writes about images, whatever its family: what an image leaves for texts is computed once, as
/// the keys and values of cross-attention, and what a text begins with is a prompt of its decoder.
protocol ImageWritingModel: Sendable {
  /// Preprocessing and tower.
  var imageEncoder: ImageEncoder { get }

  /// Writes.
  var writer: any GenerativeDecoder { get }

  var tokenizer: Tokenizer { get }

  /// What texts end with; options of generation that name no stop token take it.
  var stopToken: Int32 { get }

  /// What images leave is kept of so many.
  var imagesPerGroup: Int { get }

  /// How keys and values of texts are kept.
  var keyValuePrecision: KeyValuePrecision { get }

  /// What images leave for texts.
  ///
  /// - Parameters:
  ///   - images: prepared.
  ///   - run: the forward passes.
  /// - Returns: one for each image.
  /// - Throws: `KeyValueMemoryExhausted`.
  func read(_ images: [PreparedImage], _ run: Run) throws -> [KeyValueCache]

  /// What texts begin with.
  ///
  /// - Parameters:
  ///   - texts: what callers say, one for each image: the first words of a caption, or a question.
  ///   - images: what the image of each leaves.
  ///   - run: the forward passes.
  /// - Throws: `KeyValueMemoryExhausted`; ``GenerationError/promptTooLong(length:limit:)``.
  func prompts(
    _ texts: [String], beside images: [KeyValueCache], _ run: Run
  ) throws -> [GenerationPrompt]
}

extension ImageWritingModel {
  /// The options of transformers: the most probable token, 20 of them at most.
  var defaults: GenerationOptions {
    var options = GenerationOptions()
    options.stopTokens = [stopToken]
    return options
  }
}

/// A model that answers questions about images.
protocol AnsweringModel: ImageWritingModel {
  /// Ranks given answers.
  ///
  /// - Parameters:
  ///   - answers: at least one.
  ///   - prompt: of the question.
  ///   - ranking: how.
  ///   - run: the forward passes.
  /// - Returns: those that were read whole, best first.
  /// - Throws: ``GenerationError/promptTooLong(length:limit:)`` for an answer that does not fit.
  func ranked(
    _ answers: [String], behind prompt: GenerationPrompt, _ ranking: AnswerRanking, _ run: Run
  ) throws -> [RankedItem]
}
