import Dispatch
import Foundation

/// A model that maps images and texts into one space, where an image is close to the texts that
/// describe it.
///
///     let model = try await DualEncoder(directory: "clip-vit-base-patch32")
///     let images = try await model.encode(images: [URL(filePath: "horses.png")])
///     let texts = try await model.encode(texts: ["a diagram", "a dog", "horses"])
///     print(model.probabilities(images: images, texts: texts))
///
/// One model may be used from many tasks at once. Batches run one after the other on the model's own
/// queue, never on Swift's cooperative threads, so memory stays bounded and other tasks go on.
public final class DualEncoder: Sendable {
  /// How a model is opened.
  public struct Options: Sendable {
    /// The number of threads that work on a batch: the one thread setting of the package.
    public var threads: Int
    /// The side of the images in pixels, if not the one the model was trained with.
    public var imageSize: Int?
    /// Called while loading with the share done, from 0 to 1, on an arbitrary thread.
    public var progress: (@Sendable (Double) -> Void)?

    public init(
      threads: Int = ProcessInfo.processInfo.activeProcessorCount, imageSize: Int? = nil,
      progress: (@Sendable (Double) -> Void)? = nil
    ) {
      precondition(threads >= 1 && (imageSize ?? 1) >= 1)
      self.threads = threads
      self.imageSize = imageSize
      self.progress = progress
    }
  }

  public let imageEncoder: ImageEncoder
  public let textEncoder: TextEncoder
  /// How cosines become logits and probabilities.
  public let similarity: Similarity
  /// Tells this model (weights, preprocessing, tokenizer) from others; files of embeddings carry it.
  public let fingerprint: String
  /// The number of threads that work on a batch.
  public let threads: Int

  let queue = DispatchQueue(label: "swift-contrast.encoder", qos: .userInitiated)
  let workspace = Workspace()

  /// The width of the joint space.
  public var width: Int { imageEncoder.width }

  /// Opens a model folder as published: Hugging Face CLIP (`config.json`, `model.safetensors`,
  /// `preprocessor_config.json`, tokenizer files) or open_clip (`open_clip_config.json`,
  /// `open_clip_model.safetensors`, tokenizer files).
  ///
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`, `ImageError`.
  public convenience init(directory: URL, options: Options = Options()) async throws {
    // Reading and widening weights is work for a thread of its own, not for a cooperative one.
    let parts = try await Self.load { try ModelFolder.open(directory, options: options) }
    self.init(parts, threads: options.threads)
  }

  /// Opens the model folder at a path; see ``init(directory:options:)-(URL,_)``.
  public convenience init(directory: String, options: Options = Options()) async throws {
    try await self.init(directory: URL(filePath: directory), options: options)
  }

  init(_ parts: ModelFolder.Parts, threads: Int) {
    imageEncoder = parts.imageEncoder
    textEncoder = parts.textEncoder
    similarity = parts.similarity
    fingerprint = parts.fingerprint
    self.threads = threads
  }

  private static func load<R: Sendable>(
    _ body: @escaping @Sendable () throws -> R
  ) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "swift-contrast.loader", qos: .userInitiated).async {
        continuation.resume(with: Result { try body() })
      }
    }
  }

  /// Runs `body` on the model's queue with a run of its own.
  func perform<R: Sendable>(
    _ body: @escaping @Sendable (Run) throws -> R
  ) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        let run = Run(threads: self.threads, workspace: self.workspace)
        continuation.resume(with: Result { try body(run) })
        self.workspace.trim()
      }
    }
  }
}

// MARK: - Comparing

extension DualEncoder {
  /// The cosine of every image with every text, `[images.count, texts.count]`.
  public func cosine(images: Embeddings, texts: Embeddings) -> Scores { images.cosine(to: texts) }

  /// Scaled cosines, `[images.count, texts.count]`.
  public func logits(images: Embeddings, texts: Embeddings) -> Scores {
    similarity.logits(images: images, texts: texts)
  }

  /// The probability that each text describes each image, `[images.count, texts.count]`: softmax
  /// over the texts or sigmoid of each pair, as the model was trained.
  public func probabilities(images: Embeddings, texts: Embeddings) -> Scores {
    similarity.probabilities(images: images, texts: texts)
  }
}
