import ContrastFiles
import Foundation
import ContrastTensor
import ContrastText

/// The pooled states that a language model gave many captions, on disk: retrieval and training read
/// them instead of running the model.
///
///     let features = try TextFeatures(directory: URL(filePath: "captions.features"))
///     try features.requireModel(encoder)
///     let batch = features.tensor(rows: [17, 4, 1009])  // [3, width]
///
/// A folder of `manifest.json` and shards `features-00000.safetensors`, …, each with one tensor
/// `features`, `[rows, width]`. The vectors are as the model gave them, not normalised: what follows
/// (LLM2CLIP's text adaptor, or ``embeddings(rows:)``) does that. The files are mapped, so opening
/// reads headers only, and any number of rows costs the memory of those looked at.
public struct TextFeatures: Sendable {
  /// The folder.
  package let directory: String
  /// The model, the preparation and the captions.
  package let description: TextFeatureDescription
  private let shards: [Tensor]

  /// The number of vectors.
  public var count: Int { description.rows }
  /// The length of a vector.
  public var width: Int { description.width }

  /// Opens a store that is complete. All headers are checked; the numbers are not looked at.
  ///
  /// - Parameter directory: the folder.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``TextFeaturesError``.
  public init(directory: URL) throws {
    let directory = directory.path
    self.directory = directory
    let (description, finished) = try TextFeatureDescription.read(directory: directory)
    guard finished.count == description.shards else {
      throw TextFeaturesError.incomplete(
        directory: directory, finished: finished.count, shards: description.shards)
    }
    self.description = description
    shards = try (0..<description.shards).map { shard in
      let path = directory + "/" + TextFeatureDescription.shardName(shard)
      guard FileBytes.exists(path) else { throw TextFeaturesError.missingShard(file: path) }
      return try description.open(shard: shard, directory: directory)
    }
  }

  /// Throws unless the features are of this encoder, with this preparation. Stores that carry the
  /// encoder's legacy fingerprint are of it; ``migrate(directory:to:)`` renews them.
  ///
  /// - Parameter encoder: the language model.
  /// - Throws: ``TextFeaturesError/mismatch(file:key:stored:asked:)``,
  ///   ``TextFeaturesError/noFingerprint``.
  public func requireModel(_ encoder: LanguageModelTextEncoder) throws {
    guard !encoder.fingerprint.isEmpty else { throw TextFeaturesError.noFingerprint }
    guard [encoder.fingerprint, encoder.legacyFingerprint].contains(description.modelFingerprint)
    else {
      throw TextFeaturesError.mismatch(
        file: directory + "/" + TextFeatureDescription.fileName, key: "model_fingerprint",
        stored: description.modelFingerprint, asked: encoder.fingerprint)
    }
  }

  /// Writes the manifest of a store anew, with the current fingerprint of the model where it has that
  /// of before fingerprints were made of explicit values. The shards stay as they are.
  ///
  /// - Parameters:
  ///   - directory: of a store that is complete or not.
  ///   - encoder: whose features it holds.
  /// - Returns: whether there was anything to do.
  /// - Throws: `FileError`, `UnsupportedConfiguration`; ``TextFeaturesError`` where the features are not
  ///   of the encoder, or a shard is damaged.
  @discardableResult
  public static func migrate(
    directory: URL, to encoder: LanguageModelTextEncoder
  ) throws -> Bool {
    guard !encoder.fingerprint.isEmpty else { throw TextFeaturesError.noFingerprint }
    let (stored, _) = try TextFeatureDescription.read(directory: directory.path)
    let writer = try TextFeatureWriter(
      directory: directory, description: stored.adopted(by: encoder))
    return writer.isMigrated
  }

  /// One vector in float32, `[width]`.
  ///
  /// - Parameter row: below ``count``.
  package subscript(row: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: width) { buffer, initialized in
      copy(row, to: buffer.baseAddress!)
      initialized = width
    }
  }

  /// Some vectors in float32.
  ///
  /// - Parameter rows: in any order, repeated or not.
  /// - Returns: `[rows.count, width]`.
  public func tensor(rows: some Collection<Int>) -> Tensor {
    Tensor(shape: [rows.count, width]) { buffer in
      for (index, row) in rows.enumerated() { copy(row, to: buffer.baseAddress! + index * width) }
    }
  }

  /// Some vectors, or all, normalised.
  ///
  /// - Parameter rows: in order; all if nil.
  /// - Returns: `[rows.count, width]`.
  /// - Throws: ``EmbeddingsError/notNormalizable(row:)``, counted from the start of `rows`.
  public func embeddings(rows: Range<Int>? = nil) throws(EmbeddingsError) -> Embeddings {
    try Embeddings(normalizing: tensor(rows: rows ?? 0..<count).elements, width: width)
  }

  /// Where a vector stands: a shard, `[rows, width]` in the type of the files, and its row there.
  ///
  /// - Parameter row: below ``count``.
  package func place(of row: Int) -> (shard: Tensor, row: Int) {
    precondition(row >= 0 && row < count, "row \(row) of \(count)")
    let (shard, inner) = row.quotientAndRemainder(dividingBy: description.rowsPerShard)
    return (shards[shard], inner)
  }

  private func copy(_ row: Int, to target: UnsafeMutablePointer<Float>) {
    let (shard, inner) = place(of: row)
    shard.convertToFloat32(row: inner, into: target)
  }
}
