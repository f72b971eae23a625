import ContrastImages
import ContrastTensor
import ContrastText
import Foundation

extension DualEncoder {
  /// Encodes image files.
  ///
  /// - Returns: one row for each image, in order, less those skipped, which stand in
  ///   ``Embeddings/notices``.
  /// - Throws: `ImageError` under ``EncodingOptions/Failure/stop``; `CancellationError`.
  public func encode(
    images: [URL], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await encode(images: images.map { ImageSource.file($0) }, options: options)
  }

  /// Encodes images from files, bytes or pixels.
  public func encode(
    images: [ImageSource], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(images: images, options: options).collected(width: width)
  }

  /// Encodes texts.
  ///
  /// - Returns: one row for each text, in order. A text longer than the model's context is cut and
  ///   stands in ``Embeddings/notices``.
  /// - Throws: `CancellationError`; ``ModelFolderError`` where the model has no text tower at hand,
  ///   and what loading it may throw; `LanguageModelError` for a text without tokens.
  public func encode(
    texts: [String], options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(texts: texts, options: options).collected(width: width)
  }

  /// Encodes images as they are asked for, batch by batch, so that any number of them needs the
  /// memory of one batch.
  ///
  ///     for try await batch in model.batches(images: sources) { … }
  public func batches<Images: Sequence<ImageSource>>(
    images: Images, options: EncodingOptions = EncodingOptions()
  ) -> EncodedBatches<Images> where Images: Sendable {
    EncodedBatches(images, options) { start, sources in
      try await self.encodeBatch(sources, from: start, options)
    }
  }

  /// Encodes texts as they are asked for, batch by batch.
  public func batches<Texts: Sequence<String>>(
    texts: Texts, options: EncodingOptions = EncodingOptions()
  ) -> EncodedBatches<Texts> where Texts: Sendable {
    EncodedBatches(texts, options) { start, texts in
      try await self.encodeBatch(texts, from: start)
    }
  }

  private func encodeBatch(
    _ sources: [ImageSource], from start: Int, _ options: EncodingOptions
  ) async throws -> EncodedBatch {
    let encoder = imageEncoder
    return try await perform { [threads] run in
      let prepared = encoder.preprocessing.prepare(
        sources, decoding: options.decoding, threads: threads)
      var images: [PreparedImage] = []
      var inputs: [Int] = []
      var notices: [EncodingNotice] = []
      for (index, result) in prepared.enumerated() {
        switch result {
        case .success(let image):
          images.append(image)
          inputs.append(start + index)
        case .failure(let error):
          guard case .skip = options.onFailure else { throw error }
          notices.append(
            .skipped(input: start + index, name: sources[index].name, reason: "\(error)"))
        }
      }
      let features = images.isEmpty ? [] : encoder(images, run).elements
      return EncodedBatch(
        inputs: inputs, count: sources.count,
        embeddings: try Embeddings(features, width: encoder.width, notices: notices))
    }
  }

  private func encodeBatch(_ texts: [String], from start: Int) async throws -> EncodedBatch {
    try await perform { [text] run in
      let encoder = try text()
      let (features, notices) = try encoder.features(of: texts, from: start, run)
      return EncodedBatch(
        inputs: Array(start..<start + texts.count), count: texts.count,
        embeddings: try Embeddings(features.elements, width: encoder.width, notices: notices))
    }
  }
}

extension TextEncoder {
  /// The features of one batch of texts, and which of them were cut.
  ///
  /// - Parameters:
  ///   - texts: at least one. Equal ones, such as the captions of many photos, are computed once.
  ///   - start: the number of the first text, for notices.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, width]`, not normalised.
  func features(
    of texts: [String], from start: Int, _ run: Run
  ) throws -> (features: Tensor, notices: [EncodingNotice]) {
    let prepared = try texts.map(tokenize)
    let notices = prepared.enumerated().compactMap { index, text -> EncodingNotice? in
      guard text.truncatedTokens > 0 else { return nil }
      let tokens = text.ids.count + text.truncatedTokens
      return .truncated(input: start + index, tokens: tokens, limit: text.ids.count)
    }
    var rows: [PreparedText: Int] = [:]
    var different: [PreparedText] = []
    let row = prepared.map { text in
      if let row = rows[text] { return row }
      rows[text] = different.count
      different.append(text)
      return different.count - 1
    }
    let features = self(different, run)
    return (different.count < texts.count ? run.gather(features, rows: row) : features, notices)
  }
}

// MARK: - Features of a language model

extension DualEncoder {
  /// Encodes texts from the pooled states that a language model made of them before, so that the
  /// language model itself is not needed.
  ///
  /// - Parameter textFeatures: `[texts, width of the language model]`, as pooled, not normalised.
  /// - Returns: one row for each text, in order.
  /// - Throws: ``EncodeError``, ``EmbeddingsError``.
  public func encode(textFeatures: Tensor) async throws -> Embeddings {
    guard let adaptor = textAdaptor else { throw EncodeError.noTextAdaptor }
    guard textFeatures.width == adaptor.inputs else {
      throw EncodeError.featureWidth(textFeatures.width, expected: adaptor.inputs)
    }
    return try await perform { run in
      let features = textFeatures.rows == 0 ? [] : adaptor(textFeatures.widened(), run).elements
      return try Embeddings(normalizing: features, width: adaptor.outputs)
    }
  }
}

/// What can be wrong with what a model is asked to encode.
public enum EncodeError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The model takes texts, not the states of a language model.
  case noTextAdaptor
  /// The features are of another language model.
  case featureWidth(Int, expected: Int)

  public var description: String {
    switch self {
    case .noTextAdaptor:
      "the model has no adaptor for the states of a language model; encode the texts themselves"
    case .featureWidth(let width, let expected):
      "the features have \(width) numbers each, the model's adaptor takes \(expected); they were "
        + "made by another language model"
    }
  }
}

extension Embeddings {
  /// The features of one batch, normalised.
  init(_ features: [Float], width: Int, notices: [EncodingNotice]) throws {
    self = try Embeddings(normalizing: features, width: width)
    self.notices = notices
  }
}
