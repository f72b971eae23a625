import ContrastRuntime
import ContrastTensor
import ContrastText

extension LanguageModelTextEncoder {
  /// Embeds texts as they are asked for, batch by batch: the pooled states, normalised.
  ///
  /// Forward passes run on a queue of their own, never on Swift's cooperative threads.
  ///
  /// - Parameters:
  ///   - texts: read as they are needed.
  ///   - threads: work on a batch.
  ///   - options: all but the decoding of images.
  /// - Returns: batches in order. A text longer than the preparation allows is cut and stands in
  ///   ``Embeddings/warnings``, as does one that is left out. Iterating throws `LanguageModelError`, ``EmbeddingsError`` and
  ///   `CancellationError`.
  public func batches<Texts: Sequence<String>>(
    texts: Texts, threads: Int = Threads.standard, options: EncodingOptions = EncodingOptions()
  ) -> EncodedBatches<Texts> where Texts: Sendable {
    let passes = LanguageModelPasses(self, threads: threads)
    return EncodedBatches(texts, options) { start, texts in
      try await passes.perform { encoder, run in
        try encoder.batch(texts, from: start, onFailure: options.onFailure, run)
      }
    }
  }

  /// Embeds texts: the pooled states, normalised.
  ///
  /// - Parameters:
  ///   - texts: captions.
  ///   - threads: work on a batch.
  ///   - options: all but the decoding of images.
  /// - Returns: `[texts.count, width]`, in order, less the texts left out. These, and texts longer than the
  ///   preparation allows, which are cut, stand in ``Embeddings/warnings``.
  /// - Throws: `LanguageModelError`, ``EmbeddingsError``, `CancellationError`.
  public func encode(
    texts: [String], threads: Int = Threads.standard,
    options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(texts: texts, threads: threads, options: options).collected(width: width)
  }
}

/// The forward passes of a language model, one after the other on a queue of their own.
final class LanguageModelPasses: Sendable {
  let encoder: LanguageModelTextEncoder
  private let threads: Int
  private let queue = WorkQueue("swift-contrast.language-model")
  private let workspace = Workspace()

  init(_ encoder: LanguageModelTextEncoder, threads: Int) {
    checkCount(threads, "threads")
    self.encoder = encoder
    self.threads = threads
  }

  /// Calls `body` on the queue with the encoder and a run of its own.
  ///
  /// - Throws: what `body` throws; `CancellationError` where the task is cancelled before its turn.
  func perform<R: Sendable>(
    _ body: @escaping @Sendable (LanguageModelTextEncoder, Run) throws -> R
  ) async throws -> R {
    try await queue.perform { [encoder, threads, workspace] in
      defer { workspace.trim() }
      return try body(encoder, Run(threads: threads, workspace: workspace))
    }
  }
}
