import ContrastRuntime

/// What can be wrong with a tokenizer's files, and what to do about it.
///
/// A file that cannot be read or is not JSON throws `FileError` instead.
public enum TokenizerError: ContrastError, DetailedError, Equatable {
  /// The folder has none of the files a tokenizer can be read from.
  case noTokenizer(folder: String, lookedFor: [String])
  /// The file asks for a component or an option that is not implemented.
  case unsupported(file: String, key: String, name: String)
  /// The file contradicts itself or the format.
  case invalid(file: String, key: String, reason: String)
  /// A regular expression cannot be compiled.
  case pattern(file: String, key: String, pattern: String, reason: String)
}

extension TokenizerError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .noTokenizer(let folder, let lookedFor):
      ErrorDetails(
        code: "tokenizer.not-found", file: folder,
        message: "\(folder): no tokenizer here; looked for \(lookedFor.joined(separator: ", "))")
    case .unsupported(let file, let key, let name):
      ErrorDetails(
        code: "tokenizer.unsupported", file: file, key: key,
        message: "\(file): '\(key)' asks for \(name), which is not supported;"
          + " use a tokenizer that does without it")
    case .invalid(let file, let key, let reason):
      ErrorDetails(
        code: "tokenizer.invalid", file: file, key: key,
        message: "\(file): '\(key)' \(reason); the file is damaged or was edited, fetch it again")
    case .pattern(let file, let key, let pattern, let reason):
      ErrorDetails(
        code: "tokenizer.pattern", file: file, key: key,
        message:
          "\(file): '\(key)' holds a regular expression that cannot be compiled (\(reason)): \(pattern)"
      )
    }
  }
}
