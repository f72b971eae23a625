/// Tells which of some classes an image shows, from the names of the classes alone.
///
/// Each class is the normalised mean of the embeddings of its prompts (Radford et al. 2021,
/// section 3.1.4).
public struct ZeroShotClassifier: Sendable {
  /// The names, in the order of the columns of the results.
  public let classes: [String]
  /// One vector for each class.
  public let embeddings: Embeddings
  private let similarity: Similarity

  /// Encodes the prompts of all classes.
  ///
  /// - Throws: what encoding throws; `CancellationError`.
  public init(
    _ model: DualEncoder, classes: [String], templates: PromptTemplates = .plain,
    options: EncodingOptions = EncodingOptions()
  ) async throws {
    self.classes = classes
    similarity = model.similarity
    let prompts = classes.flatMap(templates.prompts(for:))
    let encoded = try await model.encode(texts: prompts, options: options)
    let count = templates.templates.count
    var result = Embeddings(width: model.width)
    for index in classes.indices {
      let own = encoded.rows(index * count..<(index + 1) * count)
      // A single prompt is normalised already.
      result = result.appending(count == 1 ? own : try own.mean())
    }
    result.notices = encoded.notices
    embeddings = result
  }

  /// - Returns: `[images.count, classes.count]`.
  public func logits(_ images: Embeddings) -> Scores {
    similarity.logits(images: images, texts: embeddings)
  }

  /// - Returns: `[images.count, classes.count]`.
  public func probabilities(_ images: Embeddings) -> Scores {
    similarity.probabilities(images: images, texts: embeddings)
  }

  /// The class of each image, as an index into ``classes``.
  public func classify(_ images: Embeddings) -> [Int] {
    let logits = logits(images)
    return (0..<logits.rows).map { logits.best(in: $0) ?? 0 }
  }
}
