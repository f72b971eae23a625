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
  ) -> some AsyncSequence<EncodedBatch, any Error> & Sendable where Texts: Sendable {
    EncodingPasses("swift-contrast.language-model", threads: threads)
      .batches(texts, with: self, options)
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
