import Contrast
import ContrastTensor
import ContrastText

/// Two captions each of pictures that a training does not see, for measuring how well they find each other
/// on the way.
package struct HeldOutCaptions: Sendable {
  /// Caption 1 of each picture.
  package let first: [TokenizedText]
  /// Caption 2 of each picture.
  package let second: [TokenizedText]

  /// - Parameters:
  ///   - groups: the first two captions of each are taken.
  ///   - limit: the most groups.
  ///   - encoder: whose tokenizer reads them.
  /// - Throws: `LanguageModelError`.
  package init(_ groups: CaptionGroups, limit: Int = .max, encoder: any TextEncoder) throws {
    let groups = groups.groups.prefix(limit)
    first = try groups.map { try encoder.tokenize($0[0]) }
    second = try groups.map { try encoder.tokenize($0[1]) }
  }

  /// Caption-to-caption retrieval with the parameters as they are.
  ///
  /// - Parameters:
  ///   - encoder: makes the vectors.
  ///   - run: has the parameters.
  /// - Throws: `EmbeddingsError` where a vector is zero or not finite.
  package func retrieval(_ encoder: any TextEncoder, _ run: Run) throws -> CaptionRetrieval {
    let (first, second) = (
      try Embeddings(normalizing: encoder(first, run).elements, width: encoder.width),
      try Embeddings(normalizing: encoder(second, run).elements, width: encoder.width)
    )
    return first.captionRetrieval(with: second, threads: run.threads)
  }

  /// The share of the right captions among the first 1 and 5 in both directions, from 0 to 1.
  ///
  /// - Parameters:
  ///   - encoder: makes the vectors.
  ///   - run: has the parameters.
  /// - Throws: as `retrieval(_:_:)`.
  package func recall(_ encoder: any TextEncoder, _ run: Run) throws -> [String: Double] {
    let retrieval = try retrieval(encoder, run)
    var metrics: [String: Double] = [:]
    for k in [1, 5] {
      metrics["first_to_second@\(k)"] = retrieval.firstToSecond.rate(at: k)
      metrics["second_to_first@\(k)"] = retrieval.secondToFirst.rate(at: k)
    }
    return metrics
  }
}

extension CaptionContrastiveObjective {
  /// What a ``TrainingLoop`` may measure on the way: how well the first two captions of pictures that it does not train on
  /// find each other, as the share of the right ones among the first 1 and 5 in both directions.
  ///
  /// - Parameters:
  ///   - groups: the first two captions of each are taken.
  ///   - limit: the most groups.
  /// - Throws: `LanguageModelError`; what it returns, `EmbeddingsError` where a vector is zero or not finite.
  public func evaluation(
    on groups: CaptionGroups, limit: Int = .max
  ) throws -> @Sendable (Run) throws -> [String: Double] {
    let captions = try HeldOutCaptions(groups, limit: limit, encoder: encoder)
    return { [encoder] run in try captions.recall(encoder, run) }
  }
}
