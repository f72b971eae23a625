import ContrastTensor
import ContrastText

extension Batches where Batch == ContrastiveObjective.Batch {
  /// The batches of a loader for a ``ContrastiveObjective``: captions as tokens, groups as ids.
  ///
  /// - Parameters:
  ///   - loader: of pictures with captions, or with features where texts have an adaptor.
  ///   - objective: whose tokenizer reads captions.
  public init(_ loader: BatchLoader, for objective: ContrastiveObjective) {
    self.init(PairBatches(loader, encoder: objective.textEncoder).next)
  }
}

/// What batches of a loader draw for two towers.
struct PairBatches {
  private let loader: BatchLoader
  private let encoder: (any TextEncoder)?

  /// - Parameters:
  ///   - loader: of pictures with captions, or with features.
  ///   - encoder: whose tokenizer reads captions; nil where texts are features.
  init(_ loader: BatchLoader, encoder: (any TextEncoder)?) {
    self.loader = loader
    self.encoder = encoder
  }

  func next() async throws -> DrawnBatch<ContrastiveObjective.Batch> {
    let batch = try await loader.next()
    guard case .prepared(let images) = batch.images else {
      throw TrainingDataError.invalid(
        example: "set \(batch.set)", reason: "has features where the image tower takes pictures")
    }
    // One pair has nothing to be told from; whether a part of a batch has is for all processes to say.
    guard images.count > 1 || isPart else {
      return DrawnBatch(nil, skipped: batch.skipped, position: batch.position)
    }
    var drawn = DrawnBatch(
      ContrastiveObjective.Batch(
        images: images,
        texts: images.isEmpty ? none : try texts(batch.texts, set: batch.set),
        negatives: try batch.negatives.map { try texts($0, set: batch.set) }, ids: batch.ids,
        pairOfNegative: batch.shards.map { _ in batch.imageOfNegative }, shards: batch.shards),
      skipped: batch.skipped, position: batch.position)
    drawn.examples = images.count
    return drawn
  }

  /// Whether other processes have other parts of the batches.
  private var isPart: Bool { loader.isPart }

  private var none: ContrastiveObjective.Texts {
    encoder == nil ? .features(Tensor.zeros([0, 1])) : .tokens([])
  }

  private func texts(
    _ texts: TrainingBatch.Texts, set: Int
  ) throws -> ContrastiveObjective.Texts {
    switch texts {
    case .features(let features): return .features(features)
    case .captions(let captions):
      guard let encoder else {
        throw TrainingDataError.invalid(
          example: "set \(set)", reason: "has captions where the adaptor takes features")
      }
      return .tokens(try captions.map { try encoder.tokenize($0) })
    }
  }
}
