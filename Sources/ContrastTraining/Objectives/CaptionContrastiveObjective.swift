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
    /// For each of the negatives the number of the pair it came with, in order; nil if they are to be spread evenly.
    package var pairOfNegative: [Int]?
    /// The pairs of each shard of this process, where the batch is cut; nil if they are to be as equal as can be.
    package var shards: [Int]?

    package init(
      queries: [TokenizedText], positives: [TokenizedText], negatives: [TokenizedText] = [],
      ids: [Int]? = nil, negativeIDs: [Int?] = [], pairOfNegative: [Int]? = nil,
      shards: [Int]? = nil
    ) {
      precondition(queries.count == positives.count)
      precondition(ids == nil || ids?.count == queries.count)
      precondition(negativeIDs.count == (ids == nil ? 0 : negatives.count))
      self.queries = queries
      self.positives = positives
      self.negatives = negatives
      self.ids = ids
      precondition(pairOfNegative?.count ?? negatives.count == negatives.count)
      precondition(shards.map { $0.reduce(0, +) == queries.count } ?? true)
      self.negativeIDs = negativeIDs
      self.pairOfNegative = pairOfNegative
      self.shards = shards
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
    if let sums = pass.sums { return try sharded(batch, pass, sums.shards) }
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

  /// The loss and the gradients of a batch that is cut, of which this process has some shards.
  private func sharded(
    _ batch: Batch, _ pass: TrainingPass, _ shards: BatchShards
  ) throws -> Float {
    let run = pass.run
    let counts = shards.counts(batch.shards, of: batch.queries.count)
    func negatives(_ pairs: Range<Int>) -> Range<Int> {
      negativePlaces(
        of: pairs, count: batch.negatives.count, pairs: batch.queries.count,
        pairOfNegative: batch.pairOfNegative)
    }
    func vectors(_ texts: some Collection<TokenizedText>) -> Tensor {
      texts.isEmpty
        ? Tensor.zeros([0, encoder.width]) : run.l2Normalized(encoder(Array(texts), run))
    }
    // A pair may have a negative.
    let most = textsPerPass.map { max(1, $0 / 3) }
    return try pass.compare(shards: counts, atMost: most) { range in
      [
        vectors(batch.queries[range]), vectors(batch.positives[range]),
        vectors(batch.negatives[negatives(range)]),
      ]
    } loss: { vectors in
      let pairs = try ShardedPairs(
        shards: shards, pairs: counts,
        negatives: ShardedPairs.places(counts).map { negatives($0).count }, ids: batch.ids,
        width: vectors.first?.width ?? 0)
      guard pairs.count > 0 else { return (0, []) }
      let negativeIDs = try pairs.ids.map { _ in
        try shards.processes.collectives.gather(
          batch.negativeIDs.map { $0 ?? .min }, counts: shards.byProcess(pairs.negatives)
        ).map { $0 == .min ? nil : $0 }
      }
      func loss(
        _ queries: Tensor, _ positives: Tensor, _ negatives: Tensor?
      ) throws -> CaptionContrastiveLoss {
        try GatheredHardNegatives(loss: self.loss)(
          queries: queries, positives: positives, negatives: negatives, pairs: pairs,
          negativeIDs: negativeIDs ?? [], run: run)
      }
      let (queries, positives) = (pairs.vectors(vectors, 0), pairs.vectors(vectors, 1))
      let negatives = pairs.hasNegatives ? pairs.vectors(vectors, 2) : nil
      let result =
        prefixes.isEmpty
        ? try loss(queries, positives, negatives)
        : try MatryoshkaLoss(prefixes: prefixes)(
          queries: queries, positives: positives, negatives: negatives, run: run, loss: loss)
      let none = Tensor.zeros([0, queries.width])
      return (result.value, [result.queries, result.positives, result.negatives ?? none])
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
