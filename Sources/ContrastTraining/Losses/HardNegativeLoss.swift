import ContrastRuntime
import ContrastTensor

/// A loss over texts and what they should be close to, and its gradients.
public struct CaptionContrastiveLoss: Sendable {
  public var value: Float
  /// The gradient of the queries, `[pairs, width]`.
  public var queries: Tensor
  /// The gradient of the positives, `[pairs, width]`.
  public var positives: Tensor
  /// The gradient of the negatives, `[negatives, width]`; nil if there are none.
  package var negatives: Tensor?
}

/// Caption-contrastive loss with hard negatives, the first stage of LLM2CLIP.
///
/// With unit vectors q, p, n and `Z = scale · Q [P; N]ᵀ`, `[pairs, pairs + negatives]`, the mean
/// cross-entropy of the rows of Z with the own positive as the target: one direction only. Negatives are
/// those of all pairs, and the positives of the others. Without negatives it is InfoNCE inside the batch.
///
/// Source: `HardNegativeNLLLoss` of microsoft/LLM2CLIP, with the scale 50; LLM2Vec's own is 20.
public struct HardNegativeLoss: Sendable {
  /// What cosines are multiplied with; not trained.
  package var scale: Float
  /// What equal ids mean.
  package var duplicates: DuplicatePairs
  /// How many rows of logits exist at once, at least 1; nil for what 8 MiB hold.
  package var chunkRows: Int? { didSet { checkCount(chunkRows, "chunkRows") } }

  public init(scale: Float = 50, duplicates: DuplicatePairs = .masked, chunkRows: Int? = nil) {
    self.scale = scale
    self.duplicates = duplicates
    checkCount(chunkRows, "chunkRows")
    self.chunkRows = chunkRows
  }

  /// - Parameters:
  ///   - queries: unit vectors, `[pairs, width]`.
  ///   - positives: unit vectors, `[pairs, width]`.
  ///   - negatives: unit vectors, `[negatives, width]`.
  ///   - ids: of the pairs; nil if all are different.
  ///   - negativeIDs: what the negatives are, in the same numbers, or nil for one that is no pair's; as
  ///     many as there are negatives, wanted where `ids` and negatives are given.
  ///   - run: has the threads and the memory.
  public func callAsFunction(
    queries: Tensor, positives: Tensor, negatives: Tensor? = nil, ids: [Int]? = nil,
    negativeIDs: [Int?]? = nil, run: Run
  ) -> CaptionContrastiveLoss {
    precondition(queries.rows == positives.rows)
    precondition(ids == nil || negativeIDs?.count ?? 0 == negatives?.rows ?? 0)
    let documents = Tensor.concatenatingRows([positives] + (negatives.map { [$0] } ?? []))
    let logits = PairLogits(
      rows: queries, columns: documents, scale: scale,
      targets: PairTargets(
        rows: queries.rows, ids: ids, extra: negativeIDs ?? [], duplicates: duplicates), run: run,
      chunkRows: chunkRows)
    let loss = PairSoftmax(logits, columns: false).crossEntropy()
    return CaptionContrastiveLoss(
      value: loss.value, queries: loss.rows, positives: loss.columns.rows(0..<positives.rows),
      negatives: negatives.map { _ in loss.columns.rows(positives.rows..<documents.rows) })
  }
}
