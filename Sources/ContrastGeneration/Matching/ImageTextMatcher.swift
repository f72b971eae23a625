import Contrast
import ContrastRuntime
import Foundation

/// A model that reads a text beside an image and tells whether it describes it: slower than the cosine of two
/// vectors, which a `DualEncoder` compares, and better at telling similar texts apart.
///
///     let matcher = try await ImageTextMatcher(directory: "Salesforce/blip-itm-base-coco")
///     let matches = try await matcher.match(images: [photo], texts: ["a dog on a beach", "a cat"])
///     print(matches.map(\.probability))
///
/// An image is read once for all its texts. One matcher may be used from many tasks at once: passes run one after
/// the other on a queue of its own, and memory stays bounded.
public final class ImageTextMatcher: ImageTextModel {
  /// The token that texts begin with, in BLIP; in BLIP-2 it is `[CLS]` in any case.
  public enum FirstToken: Sendable, CaseIterable {
    /// `[CLS]`, which the class of transformers leaves in its place.
    case classification
    /// `[ENC]`, which texts beside an image began with in training.
    case encoder
  }

  let model: any MatchingModel
  let passes: EncodingPasses

  /// Opens BLIP or BLIP-2 with a matching head: a folder of transformers (`BlipForImageTextRetrieval`,
  /// `Blip2ForImageTextRetrieval`), or one of Salesforce's files for retrieval with `vocab.txt` beside it.
  ///
  /// - Parameters:
  ///   - directory: the folder or file.
  ///   - options: of opening and loading.
  /// - Throws: `ModelFolderError`, also for models without a matching head; `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`; `CancellationError` where the task is cancelled.
  public convenience init(
    directory: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) async throws {
    let model = try await WorkQueue.load { cancellation in
      try ImageTextFamily.open(directory, options: options, as: .matcher)
        .matchingModel(cancellation)
    }
    self.init(model, threads: options.threads)
  }

  init(_ model: any MatchingModel, threads: Int) {
    self.model = model
    passes = EncodingPasses("swift-contrast.matcher", threads: threads)
  }
}

/// How well an image and a text match.
public struct ImageTextMatch: Sendable, Equatable {
  /// The logit of a match, which retrieval adds to the cosine of both.
  public let logit: Float
  /// The probability of a match, from 0 to 1.
  public let probability: Float
  /// The tokens of the text that did not fit and were dropped.
  public let truncatedTokens: Int

  /// - Parameters:
  ///   - logits: of no match and of a match.
  ///   - truncatedTokens: of the text.
  init(_ logits: (Float, Float), truncatedTokens: Int) {
    logit = logits.1
    probability = Float(1 / (1 + exp(Double(logits.0) - Double(logits.1))))
    self.truncatedTokens = truncatedTokens
  }
}
