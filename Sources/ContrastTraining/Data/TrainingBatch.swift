import ContrastImages
import ContrastTensor

/// What one step trains on.
package struct TrainingBatch: Sendable {
  /// The image side, one row for each example.
  package enum Images: Sendable {
    /// Decoded, augmented and resized. The tower normalises them where it cuts patches.
    case prepared([PreparedImage])
    /// `[examples, width]`.
    case features(Tensor)
  }

  /// The text side, one row for each text.
  package enum Texts: Sendable {
    case captions([String])
    /// `[texts, width]`, pooled and not normalised.
    case features(Tensor)
  }

  /// The number of the batch, from 0.
  package let step: Int
  /// The number of the set that the examples come from.
  package let set: Int
  /// The numbers of the examples in the set, without those left out: it may be empty.
  package let examples: [Int]
  /// For each example a number that is equal for those that are not each other's negatives.
  package let ids: [Int]
  package let images: Images
  package let texts: Texts
  /// Texts that are wrong about one of the examples each, in the order of those: at most one for each, and
  /// nil for none at all.
  package let negatives: Texts?
  /// For each of these the number of its example in the batch.
  package let imageOfNegative: [Int]
  /// The examples that were left out; nothing takes their place.
  package let skipped: [SkippedExample]
  /// The examples of each shard of this process, where batches are cut (`BatchShards`).
  let shards: [Int]?
  /// Where the sampler stands behind this batch: what a checkpoint saves once the batch is used.
  package let position: BatchSampler.Position
}
