/// Batches for an objective, one after the other without end.
///
/// What is drawn depends on the data, the seed and the place in them only, so that a training that goes on from a
/// checkpoint sees the same.
public struct Batches<Batch: Sendable>: Sendable {
  private let draw: @Sendable () async throws -> DrawnBatch<Batch>

  /// Batches of any origin.
  ///
  /// - Parameter draw: the next batch; there is always one more. One call is under way at a time.
  public init(_ draw: @escaping @Sendable () async throws -> DrawnBatch<Batch>) {
    self.draw = draw
  }

  /// The next batch.
  ///
  /// - Throws: what is wrong with the data, naming it; `CancellationError`.
  public func next() async throws -> DrawnBatch<Batch> { try await draw() }
}

/// A batch, and where the data stand behind it.
public struct DrawnBatch<Batch: Sendable>: Sendable {
  /// Nil if nothing of it could be used.
  public var batch: Batch?
  /// What was left out.
  package var skipped: [SkippedExample]
  package var position: BatchSampler.Position
  /// The examples of this process's part of the batch; nil where it has all of them.
  package var examples: Int?

  /// - Parameters:
  ///   - batch: nil if nothing of it can be used; the training draws another one.
  ///   - skipped: what was left out.
  ///   - position: behind the batch, which checkpoints keep.
  public init(
    _ batch: Batch?, skipped: [SkippedExample] = [], position: BatchSampler.Position
  ) {
    self.batch = batch
    self.skipped = skipped
    self.position = position
  }
}

/// An example that was left out of a batch.
public struct SkippedExample: Sendable, Hashable {
  /// Its number in the set.
  package let example: Int
  /// What is wrong, with the name of the file.
  public let reason: String
}
