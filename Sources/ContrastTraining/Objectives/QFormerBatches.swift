import ContrastTensor

extension Batches where Batch == QFormerObjective.Batch {
  /// The batches of a loader of stored states with captions for a ``QFormerObjective``.
  ///
  /// Where the data have captions that are wrong about a picture, matching tells them from the right one.
  ///
  /// - Parameters:
  ///   - loader: of the examples of ``ImageStateStore/examples(of:)``.
  ///   - model: whose tokenizer reads the captions.
  public init(_ loader: BatchLoader, model: TrainableQFormer) {
    self.init(QFormerBatches(loader, model: model).next)
  }
}

/// What batches of a loader draw for a Q-Former.
struct QFormerBatches {
  private let loader: BatchLoader
  private let texts: QFormerTexts

  init(_ loader: BatchLoader, model: TrainableQFormer) {
    self.loader = loader
    texts = model.texts
  }

  func next() async throws -> DrawnBatch<QFormerObjective.Batch> {
    let batch = try await loader.next()
    guard batch.examples.count > 1 else {
      return DrawnBatch(nil, skipped: batch.skipped, position: batch.position)
    }
    guard case .features(let states) = batch.images, case .captions(let captions) = batch.texts
    else {
      throw TrainingDataError.invalid(
        example: "set \(batch.set)", reason: "has other things than stored states and captions")
    }
    return DrawnBatch(
      QFormerObjective.Batch(
        states: states, keys: batch.ids.map { UInt64(bitPattern: Int64($0)) },
        captions: captions.enumerated().map { texts.caption($1, of: $0) },
        wrongCaptions: try batch.wrongCaptions().map { texts.caption($1, of: $0) }),
      skipped: batch.skipped, position: batch.position)
  }
}
