import ContrastRuntime

/// What can be wrong with the data of a training, and what to do about it.
///
/// Damaged pictures throw `ImageError`, files that cannot be read `FileError`.
public enum TrainingDataError: ContrastError, DetailedError, Equatable {
  /// Nothing is at the path, or something of another kind.
  case notFound(path: String)
  /// The folder or file cannot be read.
  case unreadable(path: String)
  /// There are no pictures where some should be.
  case noImages(path: String)
  /// A line of a captions file, counted from 1, that cannot be understood.
  case invalidLine(file: String, line: Int, reason: String)
  /// The source has no examples, or too few for one batch.
  case tooFewExamples(source: String, count: Int, batchSize: Int)
  /// The folder has a class that the file of captions does not name.
  case missingClass(file: String, name: String)
  /// The example has no caption, or the one that was drawn is empty.
  case emptyCaption(example: String)
  /// The example has no picture.
  case noImage(example: String)
  /// The example contradicts the format or the other examples.
  case invalid(example: String, reason: String)
  /// The saved position is that of other data or another batch size.
  case otherPosition(reason: String)
}

extension TrainingDataError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .notFound(let path):
      ErrorDetails(
        code: "training-data.not-found", file: path,
        message: "\(path): no such file or folder")
    case .unreadable(let path):
      ErrorDetails(
        code: "training-data.unreadable", file: path,
        message: "\(path): cannot be read")
    case .noImages(let path):
      ErrorDetails(
        code: "training-data.no-images", file: path,
        message: "\(path): no images (JPEG, PNG, WebP) there")
    case .invalidLine(let file, let line, let reason):
      ErrorDetails(
        code: "training-data.invalid-line", file: file, index: line - 1,
        message: "\(file), line \(line): \(reason)")
    case .tooFewExamples(let source, let count, let batchSize):
      ErrorDetails(
        code: "training-data.too-few-examples", file: source,
        message: "\(source): \(count) examples, not enough for a batch of \(batchSize)")
    case .missingClass(let file, let name):
      ErrorDetails(
        code: "training-data.missing-class", file: file, key: name,
        message:
          "\(file): has no captions for the class '\(name)'; add them, or take its folder away")
    case .emptyCaption(let example):
      ErrorDetails(
        code: "training-data.empty-caption", file: example,
        message: "\(example): the caption is empty")
    case .noImage(let example):
      ErrorDetails(
        code: "training-data.no-image", file: example,
        message: "\(example): has no picture (JPEG, PNG, WebP)")
    case .invalid(let example, let reason):
      ErrorDetails(
        code: "training-data.invalid", file: example,
        message: "\(example): \(reason)")
    case .otherPosition(let reason):
      ErrorDetails(
        code: "training-data.other-position",
        message:
          "the saved position in the data does not fit: \(reason); go on with the same data and settings"
      )
    }
  }
}
