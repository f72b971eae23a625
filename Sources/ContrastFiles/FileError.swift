import ContrastRuntime

/// What can be wrong with a file, and what to do about it.
///
/// Every case names the file (or the name given for bytes that came from elsewhere).
public enum FileError: ContrastError, DetailedError, Equatable {
  /// The system refused to open, map, read or write the file.
  case system(file: String, operation: String, reason: String)
  /// The path leads to a folder, a device or a pipe where a regular file is needed.
  case notARegularFile(file: String)
  /// The file is larger than the reader accepts for its kind.
  case tooLarge(file: String, bytes: Int, limit: Int)
  /// The bytes are not JSON, or JSON that nests too deeply or repeats a key.
  case malformedJSON(file: String, offset: Int, reason: String)
  /// A JSON value is missing or not of the type the format asks for.
  case invalidValue(file: String, key: String, reason: String)
  /// The bytes are not a valid file of the named format.
  case malformed(file: String, format: String, reason: String)
  /// The file is well formed but holds something that is not read, such as a call of a function.
  case unsupportedContent(file: String, reason: String)
  /// The path is a link to something that is not there, as in a download that was not finished.
  case brokenLink(file: String, target: String)
}

extension FileError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .system(let file, let operation, let reason):
      ErrorDetails(
        code: "file.system", file: file,
        message: "\(file): cannot \(operation): \(reason)")
    case .notARegularFile(let file):
      ErrorDetails(
        code: "file.not-a-regular-file", file: file,
        message: "\(file): not a regular file")
    case .tooLarge(let file, let bytes, let limit):
      ErrorDetails(
        code: "file.too-large", file: file,
        message: "\(file): \(bytes) bytes, more than the \(limit) this kind of file may have")
    case .malformedJSON(let file, let offset, let reason):
      ErrorDetails(
        code: "file.malformed-json", file: file,
        message: "\(file): malformed JSON at byte \(offset): \(reason)")
    case .invalidValue(let file, let key, let reason):
      ErrorDetails(
        code: "file.invalid-value", file: file, key: key,
        message: "\(file): '\(key)' \(reason)")
    case .malformed(let file, let format, let reason):
      ErrorDetails(
        code: "file.malformed", file: file,
        message: "\(file): not a valid \(format) file: \(reason)")
    case .unsupportedContent(let file, let reason):
      ErrorDetails(
        code: "file.unsupported-content", file: file,
        message: "\(file): \(reason)")
    case .brokenLink(let file, let target):
      ErrorDetails(
        code: "file.broken-link", file: file,
        message:
          "\(file): a link to '\(target)', which is missing; download or copy the model again")
    }
  }
}
