import ContrastRuntime

/// What can be wrong with a store of text features, beyond what `FileError` says.
public enum TextFeaturesError: ContrastError, DetailedError, Equatable {
  /// The folder is no store.
  case noManifest(directory: String)
  /// The store was made by a version with another format.
  case unknownVersion(file: String, found: Int, supported: Int)
  /// The store belongs to another model, to other captions, or to other settings.
  case mismatch(file: String, key: String, stored: String, asked: String)
  /// Not all shards are there yet.
  case incomplete(directory: String, finished: Int, shards: Int)
  /// A shard that the manifest lists is gone.
  case missingShard(file: String)
  /// A shard is not what the manifest says.
  case damagedShard(file: String, reason: String)
  /// Another process is writing into the folder.
  case inUse(directory: String)
  /// The encoder does not know which weights it has.
  case noFingerprint
  /// The captions are not those that were counted at first.
  case captionsChanged(source: String, expected: Int, found: Int)
  /// A vector holds NaN or infinity, or does not fit the element type.
  case notRepresentable(row: Int, elementType: TextFeatureElement)
}

extension TextFeaturesError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .noManifest(let directory):
      ErrorDetails(
        code: "text-features.no-manifest", file: directory,
        message:
          "\(directory): no \(TextFeatureDescription.fileName); name a folder of text features")
    case .unknownVersion(let file, let found, let supported):
      ErrorDetails(
        code: "text-features.unknown-version", file: file, key: "format_version",
        message:
          "\(file): 'format_version' is \(found), this version reads \(supported); extract again")
    case .mismatch(let file, "model_fingerprint", let stored, let asked):
      ErrorDetails(
        code: "text-features.mismatch", file: file, key: "model_fingerprint",
        message:
          "\(file): 'model_fingerprint' is '\(stored)', not '\(asked)'; these features are of another "
          + "model, or of this one with other weights, adapters or precision: name that one, use "
          + "another folder, or remove this one and extract again")
    case .mismatch(let file, let key, let stored, let asked):
      ErrorDetails(
        code: "text-features.mismatch", file: file, key: key,
        message:
          "\(file): '\(key)' is '\(stored)', not '\(asked)'; these features are of something else: "
          + "use another folder, or remove this one")
    case .incomplete(let directory, let finished, let shards):
      ErrorDetails(
        code: "text-features.incomplete", file: directory,
        message:
          "\(directory): \(finished) of \(shards) shards are there; run the extraction again to go on"
      )
    case .missingShard(let file):
      ErrorDetails(
        code: "text-features.missing-shard", file: file,
        message:
          "\(file): missing, though the manifest lists it; run the extraction again to make it")
    case .damagedShard(let file, let reason):
      ErrorDetails(
        code: "text-features.damaged-shard", file: file,
        message: "\(file): \(reason); remove the file and run the extraction again to make it anew")
    case .inUse(let directory):
      ErrorDetails(
        code: "text-features.in-use", file: directory,
        message: "\(directory): another process is writing here; wait for it, or use another folder"
      )
    case .noFingerprint:
      ErrorDetails(
        code: "text-features.no-fingerprint",
        message: "the encoder has no fingerprint; give its initialiser that of the weights")
    case .captionsChanged(let source, let expected, let found):
      ErrorDetails(
        code: "text-features.captions-changed", file: source,
        message:
          "\(source): \(found) captions, \(expected) when they were first counted; do not change them "
          + "while they are read")
    case .notRepresentable(let row, let elementType):
      ErrorDetails(
        code: "text-features.not-representable", index: row,
        message: "row \(row) holds NaN, infinity, or a number too large for \(elementType.rawValue)"
          + (elementType == .float16 ? "; use float32 or bfloat16" : ""))
    }
  }
}
