import ContrastRuntime
import ContrastTensor
import ContrastText

/// Texts that mean the same near each other: caption-contrastive tuning, the first stage of LLM2CLIP.
///
/// Texts are embedded by the encoder, with the pooling of its preparation, and compared as unit vectors by
/// ``HardNegativeLoss``. A batch of more than `textsPerPass` texts is cut, and its gradients are exact
/// all the same (`GradientCache`).
///
/// Source: Huang et al. 2024, "LLM2CLIP", section 3; `llm_caption_contrastive` of microsoft/LLM2CLIP.
public struct CaptionContrastiveObjective: TrainingObjective {
  /// Queries, what they should find, and what they should not.
  public struct Batch: Sendable, Equatable {
    package var queries: [TokenizedText]
    /// One for each query.
    package var positives: [TokenizedText]
    /// Any number; every query is compared with all of them.
    package var negatives: [TokenizedText]
    /// Equal for pairs that are not each other's negatives; nil if all are different.
    package var ids: [Int]?
    /// What the negatives are, in the same numbers, nil for what is no pair's; empty where `ids` is nil.
    package var negativeIDs: [Int?]

    package init(
      queries: [TokenizedText], positives: [TokenizedText], negatives: [TokenizedText] = [],
      ids: [Int]? = nil, negativeIDs: [Int?] = []
    ) {
      precondition(queries.count == positives.count)
      precondition(ids == nil || ids?.count == queries.count)
      precondition(negativeIDs.count == (ids == nil ? 0 : negatives.count))
      self.queries = queries
      self.positives = positives
      self.negatives = negatives
      self.ids = ids
      self.negativeIDs = negativeIDs
    }
  }

  package let encoder: any TextEncoder
  package var loss: HardNegativeLoss
  /// Lengths of the leading parts of a vector that should serve alone, with their weights; empty for whole
  /// vectors only.
  package var prefixes: [(width: Int, weight: Float)]
  /// The most texts that are recorded on a tape at once, at least 1; nil for all.
  package var textsPerPass: Int? { didSet { checkCount(textsPerPass, "textsPerPass") } }

  public init(
    encoder: any TextEncoder, loss: HardNegativeLoss = HardNegativeLoss(),
    prefixes: [(width: Int, weight: Float)] = [], textsPerPass: Int? = nil
  ) {
    self.encoder = encoder
    self.loss = loss
    self.prefixes = prefixes
    checkCount(textsPerPass, "textsPerPass")
    self.textsPerPass = textsPerPass
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    let run = pass.run
    let texts = batch.queries + batch.positives + batch.negatives
    guard !batch.queries.isEmpty else { return 0 }
    return pass.compare(texts.count, atMost: textsPerPass) { range in
      [run.l2Normalized(encoder(Array(texts[range]), run))]
    } loss: { vectors in
      let result = loss(of: vectors[0], batch, run)
      let gradients = [result.queries, result.positives] + (result.negatives.map { [$0] } ?? [])
      return (result.value, [Tensor.concatenatingRows(gradients)])
    }
  }

  /// - Parameter vectors: of queries, positives and negatives, `[texts, width]`.
  private func loss(of vectors: Tensor, _ batch: Batch, _ run: Run) -> CaptionContrastiveLoss {
    let pairs = batch.queries.count
    let negatives =
      batch.negatives.isEmpty ? nil : vectors.rows(2 * pairs..<vectors.rows)
    func loss(
      _ queries: Tensor, _ positives: Tensor, _ negatives: Tensor?
    ) -> CaptionContrastiveLoss {
      self.loss(
        queries: queries, positives: positives, negatives: negatives, ids: batch.ids,
        negativeIDs: batch.negativeIDs, run: run)
    }
    let (queries, positives) = (vectors.rows(0..<pairs), vectors.rows(pairs..<2 * pairs))
    guard !prefixes.isEmpty else { return loss(queries, positives, negatives) }
    return MatryoshkaLoss(prefixes: prefixes)(
      queries: queries, positives: positives, negatives: negatives, run: run, loss: loss)
  }
}
