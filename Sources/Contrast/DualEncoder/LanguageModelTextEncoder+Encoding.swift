import ContrastTensor
import ContrastText
import Dispatch
import Foundation

extension LanguageModelTextEncoder {
  /// Embeds texts as they are asked for, batch by batch: the pooled states, normalised.
  ///
  /// Forward passes run on a queue of their own, never on Swift's cooperative threads.
  ///
  /// - Parameters:
  ///   - texts: read as they are needed.
  ///   - threads: work on a batch.
  ///   - options: the batch size and the progress; the others are for images.
  /// - Returns: batches in order. A text longer than the preparation allows is cut and stands in
  ///   ``Embeddings/notices``. Iterating throws `LanguageModelError`, ``EmbeddingsError`` and
  ///   `CancellationError`.
  public func batches<Texts: Sequence<String>>(
    texts: Texts, threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    options: EncodingOptions = EncodingOptions()
  ) -> EncodedBatches<Texts> where Texts: Sendable {
    let passes = LanguageModelPasses(self, threads: threads)
    return EncodedBatches(texts, options) { start, texts in
      try await passes.perform(texts, from: start) { features, notices in
        EncodedBatch(
          inputs: Array(start..<start + texts.count), count: texts.count,
          embeddings: try Embeddings(features, width: self.width, notices: notices))
      }
    }
  }

  /// Embeds texts: the pooled states, normalised.
  ///
  /// - Parameters:
  ///   - texts: captions.
  ///   - threads: work on a batch.
  ///   - options: the batch size and the progress; the others are for images.
  /// - Returns: `[texts.count, width]`, in order. A text longer than the preparation allows is cut and
  ///   stands in ``Embeddings/notices``.
  /// - Throws: `LanguageModelError`, ``EmbeddingsError``, `CancellationError`.
  public func encode(
    texts: [String], threads: Int = ProcessInfo.processInfo.activeProcessorCount,
    options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(texts: texts, threads: threads, options: options).collected(width: width)
  }
}

/// The forward passes of a language model, one after the other on a queue of their own.
final class LanguageModelPasses: Sendable {
  let encoder: LanguageModelTextEncoder
  private let threads: Int
  private let queue = DispatchQueue(label: "swift-contrast.language-model", qos: .userInitiated)
  private let workspace = Workspace()

  init(_ encoder: LanguageModelTextEncoder, threads: Int) {
    precondition(threads >= 1)
    self.encoder = encoder
    self.threads = threads
  }

  /// Calls `body` on the queue with the features of some texts.
  ///
  /// - Parameters:
  ///   - texts: one batch.
  ///   - start: the number of the first text, for notices.
  ///   - body: gets the pooled states `[texts.count, width]`, not normalised, and which texts were cut.
  func perform<R: Sendable>(
    _ texts: [String], from start: Int,
    _ body: @escaping @Sendable (_ features: [Float], [EncodingNotice]) throws -> R
  ) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { [self] in
        continuation.resume(
          with: Result {
            let run = Run(threads: threads, workspace: workspace)
            let (features, notices) = try encoder.features(of: texts, from: start, run)
            return try body(features.elements, notices)
          })
        workspace.trim()
      }
    }
  }
}
