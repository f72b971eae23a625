import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText
import Foundation

extension DualEncoder {
  /// Encodes image files.
  ///
  /// - Returns: one row for each image, in order, less those skipped, which stand in
  ///   ``Embeddings/warnings``.
  /// - Throws: under ``EncodingOptions/Failure/stop`` `ImageError`, and
  ///   ``EmbeddingsError/inputNotNormalizable(input:name:)`` for an image that the model makes no finite
  ///   vector of; `CancellationError`.
  public func encode(
    images: [URL], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await encode(images: images.map { ImageSource.file($0) }, options: options)
  }

  /// Encodes images from files, bytes or pixels.
  public func encode(
    images: [ImageSource], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(images: images, options: options)
      .collected(width: width, vectorsPerItem: vectorsPerImage)
  }

  /// Encodes texts.
  ///
  /// - Returns: one row for each text, in order, less those skipped. These, and texts that are longer than
  ///   the model's context and are cut, stand in ``Embeddings/warnings``.
  /// - Throws: `CancellationError`; ``ModelFolderError`` where the model has no text tower at hand,
  ///   and what loading it may throw; under ``EncodingOptions/Failure/stop`` `LanguageModelError` for a
  ///   text without tokens, and ``EmbeddingsError/inputNotNormalizable(input:name:)``.
  public func encode(
    texts: [String], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(texts: texts, options: options).collected(width: width)
  }

  /// Encodes images as they are asked for, batch by batch, so that any number of them needs the
  /// memory of one batch.
  ///
  ///     for try await batch in model.batches(images: sources) { … }
  ///
  /// Iteration throws `CancellationError` when the task has been cancelled; the batch in progress is completed
  /// first.
  public func batches<Images: Sequence<ImageSource>>(
    images: Images, options: EncodingOptions = EncodingOptions()
  ) -> some AsyncSequence<EncodedBatch, any Error> & Sendable where Images: Sendable {
    EncodedBatches(images, options) { start, sources in
      try await self.encodeBatch(sources, from: start, options)
    }
  }

  /// Encodes texts as they are asked for, batch by batch.
  public func batches<Texts: Sequence<String>>(
    texts: Texts, options: EncodingOptions = EncodingOptions()
  ) -> some AsyncSequence<EncodedBatch, any Error> & Sendable where Texts: Sendable {
    EncodedBatches(texts, options) { start, texts in
      try await self.encodeBatch(texts, from: start, options)
    }
  }

  private func encodeBatch(
    _ sources: [ImageSource], from start: Int, _ options: EncodingOptions
  ) async throws -> EncodedBatch {
    let encoder = imageEncoder
    return try await passes.perform { [threads] run in
      let prepared = encoder.preprocessing.prepare(
        sources, decoding: options.decoding, threads: threads)
      var images: [PreparedImage] = []
      var inputs: [Int] = []
      var warnings: [EncodingWarning] = []
      for (index, result) in prepared.enumerated() {
        switch result {
        case .success(let image):
          images.append(image)
          inputs.append(start + index)
        case .failure(let error):
          guard case .skip = options.onFailure else { throw error }
          warnings.append(
            .skipped(input: start + index, name: sources[index].name, reason: "\(error)"))
        }
      }
      let features = images.isEmpty ? [] : encoder(images, run).elements
      return try EncodedBatch(
        features: features, width: encoder.width, vectorsPerItem: encoder.vectorsPerImage,
        inputs: inputs, count: sources.count,
        warnings: warnings, onFailure: options.onFailure
      ) { sources[inputs[$0] - start].name }
    }
  }

  private func encodeBatch(
    _ texts: [String], from start: Int, _ options: EncodingOptions
  ) async throws -> EncodedBatch {
    let encoder = try await textEncoder
    return try await passes.perform { run in
      try encoder.batch(texts, from: start, onFailure: options.onFailure, run)
    }
  }
}

extension TextEncoder {
  /// The features of one batch of texts, and which of them were cut or left out.
  ///
  /// - Parameters:
  ///   - texts: at least one. Equal ones, such as the captions of many photos, are computed once.
  ///   - start: the number of the first text, for warnings.
  ///   - onFailure: what to do with a text that has no tokens.
  ///   - run: the forward pass; its threads share the tokenizing too.
  /// - Returns: `[rows.count, width]`, not normalised; for each row the place of its text in `texts`.
  /// - Throws: under `stop` the error of the first text that cannot be tokenized.
  func features(
    of texts: [String], from start: Int, onFailure: EncodingOptions.Failure = .stop, _ run: Run
  ) throws -> (features: Tensor, rows: [Int], warnings: [EncodingWarning]) {
    let results = Parallel.map(texts.count, threads: run.threads) { index in
      Result { try tokenize(texts[index]) }
    }
    var (rows, warnings): ([Int], [EncodingWarning]) = ([], [])
    var places: [TokenizedText: Int] = [:]
    var (different, placeOfRow): ([TokenizedText], [Int]) = ([], [])
    for (index, result) in results.enumerated() {
      let text: TokenizedText
      do { text = try result.get() } catch {
        guard case .skip = onFailure else { throw error }
        warnings.append(
          .skipped(input: start + index, name: texts[index].excerpt, reason: "\(error)"))
        continue
      }
      if text.truncatedTokens > 0 {
        let tokens = text.ids.count + text.truncatedTokens
        warnings.append(
          .truncated(input: start + index, tokens: tokens, limit: text.ids.count))
      }
      let place = places[text] ?? different.count
      if place == different.count {
        places[text] = place
        different.append(text)
      }
      rows.append(index)
      placeOfRow.append(place)
    }
    let features =
      different.isEmpty ? Tensor([], shape: [0, width]) : self(different, run)
    return (
      different.count < rows.count ? run.gather(features, rows: placeOfRow) : features, rows,
      warnings
    )
  }

  /// One batch of texts, embedded and normalised.
  ///
  /// - Parameters:
  ///   - texts: at least one.
  ///   - start: the number of the first text in the whole job.
  ///   - onFailure: what to do with a text that has no tokens or no finite vector.
  ///   - run: the forward pass.
  /// - Throws: `LanguageModelError`, ``EmbeddingsError/inputNotNormalizable(input:name:)``.
  func batch(
    _ texts: [String], from start: Int, onFailure: EncodingOptions.Failure, _ run: Run
  ) throws -> EncodedBatch {
    let (features, rows, warnings) = try features(
      of: texts, from: start, onFailure: onFailure, run)
    return try EncodedBatch(
      features: features.elements, width: width, inputs: rows.map { start + $0 },
      count: texts.count, warnings: warnings, onFailure: onFailure
    ) { texts[rows[$0]].excerpt }
  }
}

extension String {
  /// What stands for a text in a message.
  fileprivate var excerpt: String { count > 40 ? "'\(prefix(39))…'" : "'\(self)'" }
}

// MARK: - Features of a language model

extension DualEncoder {
  /// Encodes texts from the pooled states that a language model made of them before, so that the
  /// language model itself is not needed.
  ///
  /// - Parameter textFeatures: `[texts, width of the language model]`, as pooled, not normalised.
  /// - Returns: one row for each text, in order.
  /// - Throws: ``EmbeddingsError``, `CancellationError`.
  public func encode(textFeatures: Tensor) async throws -> Embeddings {
    guard let adaptor = textAdaptor else { throw EmbeddingsError.noTextAdaptor }
    guard textFeatures.width == adaptor.inputs else {
      throw EmbeddingsError.featureWidth(textFeatures.width, expected: adaptor.inputs)
    }
    return try await passes.perform { run in
      let features = textFeatures.rows == 0 ? [] : adaptor(textFeatures.float32(), run).elements
      return try Embeddings(normalizing: features, width: adaptor.outputs)
    }
  }
}
