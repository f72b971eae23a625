import ContrastTensor

/// The loss of images and texts that belong together, as a choice.
public struct PairLoss: Sendable {
  /// The two in use.
  public enum Kind: Sendable, Equatable {
    /// CLIP's and LLM2CLIP's.
    case infoNCE
    /// SigLIP's, which has a bias.
    case sigLIP
  }

  package var kind: Kind
  /// What equal ids in a batch mean.
  package var duplicates: DuplicatePairs
  /// Lengths of the leading parts of a vector that should serve alone, with their weights; empty for whole
  /// vectors only.
  package var prefixes: [(width: Int, weight: Float)]

  public init(
    _ kind: Kind = .infoNCE, duplicates: DuplicatePairs = .masked,
    prefixes: [(width: Int, weight: Float)] = []
  ) {
    self.kind = kind
    self.duplicates = duplicates
    self.prefixes = prefixes
  }

  /// - Parameters:
  ///   - images: unit vectors, `[pairs, width]`.
  ///   - texts: as `images`.
  ///   - negatives: unit vectors of texts that are no pair's, `[negatives, width]`.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - bias: what is added after that; SigLIP only.
  ///   - ids: of the pairs; nil if all are different.
  ///   - run: has the threads and the memory.
  public func callAsFunction(
    images: Tensor, texts: Tensor, negatives: Tensor? = nil, logScale: Float, bias: Float = 0,
    ids: [Int]? = nil, run: Run
  ) -> ContrastiveLoss {
    func loss(_ images: Tensor, _ texts: Tensor, _ negatives: Tensor?) -> ContrastiveLoss {
      switch kind {
      case .infoNCE:
        InfoNCE(duplicates: duplicates)(
          images: images, texts: texts, negatives: negatives, logScale: logScale, ids: ids,
          run: run)
      case .sigLIP:
        SigLIPLoss(duplicates: duplicates)(
          images: images, texts: texts, negatives: negatives, logScale: logScale, bias: bias,
          ids: ids, run: run)
      }
    }
    guard !prefixes.isEmpty else { return loss(images, texts, negatives) }
    return MatryoshkaLoss(prefixes: prefixes)(
      images: images, texts: texts, negatives: negatives, run: run, loss: loss)
  }

  /// The loss of a batch whose pairs are dealt out to processes: ``GatheredInfoNCE``, ``RingSigLIP``.
  ///
  /// - Parameters:
  ///   - vectors: unit vectors of the images, the texts and the wrong texts of this process, shard by shard; none
  ///     where it has no pair.
  ///   - pairs: what the shards have.
  ///   - logScale: the logarithm of what cosines are multiplied with.
  ///   - bias: what is added after that; SigLIP only.
  ///   - run: has the threads and the memory.
  /// - Returns: the loss of the whole batch, and the gradients of the vectors of this process.
  package func callAsFunction(
    _ vectors: [Tensor], of pairs: ShardedPairs, logScale: Float, bias: Float, run: Run
  ) throws -> ContrastiveLoss {
    func loss(
      _ images: Tensor, _ texts: Tensor, _ negatives: Tensor?
    ) throws -> ContrastiveLoss {
      switch kind {
      case .infoNCE:
        try GatheredInfoNCE(duplicates: duplicates)(
          images: images, texts: texts, negatives: negatives, pairs: pairs, logScale: logScale,
          run: run)
      case .sigLIP:
        try RingSigLIP(duplicates: duplicates)(
          images: images, texts: texts, negatives: negatives, pairs: pairs, logScale: logScale,
          bias: bias, run: run)
      }
    }
    let (images, texts) = (pairs.vectors(vectors, 0), pairs.vectors(vectors, 1))
    let negatives = pairs.hasNegatives ? pairs.vectors(vectors, 2) : nil
    guard !prefixes.isEmpty else { return try loss(images, texts, negatives) }
    return try MatryoshkaLoss(prefixes: prefixes)(
      images: images, texts: texts, negatives: negatives, run: run, loss: loss)
  }
}
