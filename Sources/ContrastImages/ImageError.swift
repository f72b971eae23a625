import ContrastRuntime

/// What can be wrong with a picture, and what to do about it.
///
/// Every case names the file, or the name given for bytes that came from elsewhere.
public enum ImageError: ContrastError, DetailedError, Equatable {
  /// The file cannot be read.
  case unreadable(source: String, reason: String)
  /// There are no bytes.
  case empty(source: String)
  /// The bytes begin like no picture format known here.
  case unknownFormat(source: String)
  /// A picture format, or a part of one, that is recognised but not decoded.
  case unsupportedFormat(source: String, format: String)
  /// The data end before the pixels do.
  case truncated(source: String, format: String)
  /// A stored checksum does not match its data.
  case checksumMismatch(source: String, format: String, reason: String)
  /// The data break the rules of the format.
  case corrupt(source: String, format: String, reason: String)
  /// The header claims more pixels than ``DecodingOptions/pixelLimit`` allows. Nothing was allocated.
  case tooManyPixels(source: String, width: Int, height: Int, limit: Int)
  /// The decoder, or the encoder, could not get the memory it needs.
  case outOfMemory(source: String, format: String)
}

extension ImageError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .unreadable(let source, let reason):
      ErrorDetails(
        code: "image.unreadable", file: source,
        message: "\(source): cannot be read: \(reason)")
    case .empty(let source):
      ErrorDetails(
        code: "image.empty", file: source,
        message: "\(source): the file is empty")
    case .unknownFormat(let source):
      ErrorDetails(
        code: "image.unknown-format", file: source,
        message: "\(source): not a picture in a known format; use JPEG, PNG, WebP, GIF, BMP or TIFF"
      )
    case .unsupportedFormat(let source, let format):
      ErrorDetails(
        code: "image.unsupported-format", file: source,
        message: "\(source): \(format) is not supported; convert the picture to JPEG, PNG or WebP")
    case .truncated(let source, let format):
      ErrorDetails(
        code: "image.truncated", file: source,
        message: "\(source): the \(format) data end too early; fetch the file again")
    case .checksumMismatch(let source, let format, let reason):
      ErrorDetails(
        code: "image.checksum-mismatch", file: source,
        message:
          "\(source): a checksum of the \(format) file is wrong (\(reason)); fetch the file again")
    case .corrupt(let source, let format, let reason):
      ErrorDetails(
        code: "image.corrupt", file: source,
        message: "\(source): not a valid \(format) file: \(reason)")
    case .tooManyPixels(let source, let width, let height, let limit):
      ErrorDetails(
        code: "image.too-many-pixels", file: source,
        message: "\(source): claims \(width) × \(height) pixels, more than the limit of \(limit); "
          + "raise DecodingOptions.pixelLimit if you trust the file")
    case .outOfMemory(let source, let format):
      ErrorDetails(
        code: "image.out-of-memory", file: source,
        message: "\(source): not enough memory for the \(format) file")
    }
  }
}
