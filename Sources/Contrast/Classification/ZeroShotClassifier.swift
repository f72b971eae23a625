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
  private let threads: Int

  /// Encodes the prompts of all classes.
  ///
  /// - Throws: what encoding throws; `CancellationError`.
  public init(
    _ model: DualEncoder, classes: [String], templates: ClassPrompts = .plain,
    options: EncodingOptions = EncodingOptions()
  ) async throws {
    try await self.init(
      model, classes: classes, prompts: classes.map(templates.prompts(for:)), options: options)
  }

  /// Encodes prompts that each class has for itself, as other languages need: not every name stands
  /// in the same sentences.
  ///
  /// - Parameters:
  ///   - model: reads the prompts.
  ///   - classes: their names.
  ///   - prompts: for each class at least one.
  ///   - options: how to go through the prompts. None is skipped: each class needs all of its own.
  /// - Throws: what encoding throws; `CancellationError`.
  public init(
    _ model: DualEncoder, classes: [String], prompts: [[String]],
    options: EncodingOptions = EncodingOptions()
  ) async throws {
    precondition(
      prompts.count == classes.count && prompts.allSatisfy { !$0.isEmpty },
      "\(prompts.count) lists of prompts for \(classes.count) classes, or an empty one")
    self.classes = classes
    similarity = model.similarity
    threads = model.threads
    var options = options
    options.onFailure = .stop
    let encoded = try await model.encode(texts: prompts.flatMap { $0 }, options: options)
    var result = Embeddings(width: model.width)
    var start = 0
    for prompts in prompts {
      let own = encoded.rows(start..<start + prompts.count)
      // A single prompt is normalised already.
      result = result.appending(prompts.count == 1 ? own : try own.mean())
      start += prompts.count
    }
    result.warnings = encoded.warnings
    embeddings = result
  }

  /// - Returns: `[images.count, classes.count]`.
  public func logits(_ images: Embeddings) -> Scores {
    similarity.logits(images: images, texts: embeddings, threads: threads)
  }

  /// - Returns: `[images.count, classes.count]`.
  public func probabilities(_ images: Embeddings) -> Scores {
    similarity.probabilities(images: images, texts: embeddings, threads: threads)
  }

  /// The class of each image, as an index into ``classes``.
  public func classify(_ images: Embeddings) -> [Int] {
    let logits = logits(images)
    return (0..<logits.rows).map { logits.best(in: $0) ?? 0 }
  }
}
