import ContrastAdapters
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision

/// Images near their texts: CLIP's training, and the second stage of LLM2CLIP where texts are features
/// that a language model made before.
///
/// What is trained is a matter of the trainer's parameters: both towers, the image tower and an adaptor,
/// or heads alone. A batch larger than `pairsPerPass` is cut, and its gradients are exact all the same
/// (`GradientCache`).
public struct ContrastiveObjective: TrainingObjective {
  /// What texts are made of.
  package enum Texts: Sendable {
    /// Tokens, for a text encoder.
    case tokens([TokenizedText])
    /// What a language model made of them, `[pairs, width]`, for an adaptor.
    case features(Tensor)

    /// How many there are.
    package var count: Int {
      switch self {
      case .tokens(let texts): texts.count
      case .features(let features): features.rows
      }
    }
  }

  /// Images and the texts that belong to them.
  public struct Batch: Sendable {
    package var images: [PreparedImage]
    package var texts: Texts
    /// Texts that are no pair's, any number: every image is told from all of them. Nil for none.
    package var negatives: Texts?
    /// Equal for pairs that are not each other's negatives; nil if all are different.
    package var ids: [Int]?
    /// For each of the negatives the number of the pair it came with, in order; nil if they are to be spread evenly.
    package var pairOfNegative: [Int]?
    /// The pairs of each shard of this process, where the batch is cut; nil if they are to be as equal as can be.
    package var shards: [Int]?

    package init(
      images: [PreparedImage], texts: Texts, negatives: Texts? = nil, ids: [Int]? = nil,
      pairOfNegative: [Int]? = nil, shards: [Int]? = nil
    ) {
      precondition(images.count == texts.count, "\(images.count) images, \(texts.count) texts")
      precondition(shards.map { $0.reduce(0, +) == images.count } ?? true)
      self.pairOfNegative = pairOfNegative
      self.shards = shards
      self.negatives = negatives
      self.images = images
      self.texts = texts
      self.ids = ids
    }
  }

  /// Who makes vectors of texts.
  package enum TextSide: Sendable {
    case encoder(any TextEncoder)
    case adaptor(TextAdaptor)
  }

  package let imageEncoder: ImageEncoder
  package let textSide: TextSide
  /// What reads captions; nil where texts are features.
  package var textEncoder: (any TextEncoder)? {
    if case .encoder(let encoder) = textSide { encoder } else { nil }
  }
  package var loss: PairLoss
  /// The parameter that holds the logarithm of the scale.
  package var logitScale: ParameterID
  /// The parameter that holds the bias; SigLIP only.
  package var logitBias: ParameterID
  /// The values of both where they are not trained.
  package var frozenScale: (logarithm: Float, bias: Float)
  /// The most pairs that are embedded with a tape at once, at least 1; nil for all.
  package var pairsPerPass: Int? { didSet { checkCount(pairsPerPass, "pairsPerPass") } }

  package init(
    imageEncoder: ImageEncoder, textSide: TextSide, loss: PairLoss = PairLoss(),
    logitScale: ParameterID = ParameterID("logit_scale"),
    logitBias: ParameterID = ParameterID("logit_bias"),
    frozenScale: (logarithm: Float, bias: Float) = (LogitScale.initialLogarithm, 0),
    pairsPerPass: Int? = nil
  ) {
    self.imageEncoder = imageEncoder
    self.textSide = textSide
    self.loss = loss
    self.logitScale = logitScale
    self.logitBias = logitBias
    self.frozenScale = frozenScale
    checkCount(pairsPerPass, "pairsPerPass")
    self.pairsPerPass = pairsPerPass
  }

  public func callAsFunction(_ batch: Batch, _ pass: TrainingPass) throws -> Float {
    if let sums = pass.sums { return try sharded(batch, pass, sums.shards) }
    let run = pass.run
    guard !batch.images.isEmpty else { return 0 }
    return pass.compare(batch.images.count, atMost: pairsPerPass) { range in
      vectors(of: batch, range, run)
    } loss: { vectors in
      let result = loss(
        images: vectors[0], texts: vectors[1], negatives: vectors.count > 2 ? vectors[2] : nil,
        logScale: pass.scalar(logitScale, default: frozenScale.logarithm),
        bias: pass.scalar(logitBias, default: frozenScale.bias), ids: batch.ids, run: run)
      return finish(result, pass)
    }
  }

  /// The loss and the gradients of a batch that is cut, of which this process has some shards.
  private func sharded(
    _ batch: Batch, _ pass: TrainingPass, _ shards: BatchShards
  ) throws -> Float {
    let run = pass.run
    let counts = shards.counts(batch.shards, of: batch.images.count)
    return try pass.compare(shards: counts, atMost: pairsPerPass) { range in
      vectors(of: batch, range, run)
    } loss: { vectors in
      let pairs = try ShardedPairs(
        shards: shards, pairs: counts,
        negatives: ShardedPairs.places(counts).map { negatives(of: batch, $0).count },
        ids: batch.ids, width: vectors.first?.width ?? 0)
      guard pairs.count > 0 else { return (0, []) }
      let result = try loss(
        vectors, of: pairs, logScale: pass.scalar(logitScale, default: frozenScale.logarithm),
        bias: pass.scalar(logitBias, default: frozenScale.bias), run: run)
      return finish(result, pass)
    }
  }

  /// Adds the gradients of scale and bias, and gives the loss and the gradients of the vectors.
  private func finish(
    _ result: ContrastiveLoss, _ pass: TrainingPass
  ) -> (loss: Float, gradients: [Tensor]) {
    for (id, gradient) in [(logitScale, result.logScale), (logitBias, result.logitBias)] {
      guard let parameter = pass.parameters[id] else { continue }
      pass.gradients.add(Tensor([gradient], shape: parameter.shape), to: id, pass.run)
    }
    return (result.value, [result.images, result.texts] + (result.negatives.map { [$0] } ?? []))
  }

  /// The negatives that are embedded with some pairs.
  private func negatives(of batch: Batch, _ pairs: Range<Int>) -> Range<Int> {
    negativePlaces(
      of: pairs, count: batch.negatives?.count ?? 0, pairs: batch.images.count,
      pairOfNegative: batch.pairOfNegative)
  }

  /// The unit vectors of some pairs, `[range.count, width]` each, and of their share of the negatives.
  private func vectors(of batch: Batch, _ range: Range<Int>, _ run: Run) -> [Tensor] {
    let images = imageEncoder(Array(batch.images[range]), run)
    let texts = self.vectors(of: batch.texts, range, run)
    let vectors = [run.l2Normalized(images), run.l2Normalized(texts)]
    guard let negatives = batch.negatives else { return vectors }
    let share = self.negatives(of: batch, range)
    guard !share.isEmpty else { return vectors + [Tensor.zeros([0, images.width])] }
    return vectors + [run.l2Normalized(self.vectors(of: negatives, share, run))]
  }

  /// The vectors of some texts as they come, `[range.count, width]`.
  func vectors(of texts: Texts, _ range: Range<Int>, _ run: Run) -> Tensor {
    switch (textSide, texts) {
    case (.encoder(let encoder), .tokens(let tokens)): return encoder(Array(tokens[range]), run)
    case (.adaptor(let adaptor), .features(let features)): return adaptor(features.rows(range), run)
    case (.encoder, .features), (.adaptor, .tokens):
      preconditionFailure("texts are tokens for an encoder and features for an adaptor")
    }
  }
}

/// The negatives that are embedded with some pairs.
///
/// - Parameters:
///   - range: of the pairs.
///   - count: of all negatives.
///   - pairs: how many there are.
///   - pairOfNegative: for each negative the number of the pair it came with, in order; nil to spread them evenly.
func negativePlaces(
  of range: Range<Int>, count: Int, pairs: Int, pairOfNegative: [Int]?
) -> Range<Int> {
  guard count > 0 else { return 0..<0 }
  guard let pairOfNegative else {
    return count * range.lowerBound / pairs..<count * range.upperBound / pairs
  }
  let first = pairOfNegative.firstIndex { $0 >= range.lowerBound } ?? count
  let end = pairOfNegative.firstIndex { $0 >= range.upperBound } ?? count
  return first..<end
}
