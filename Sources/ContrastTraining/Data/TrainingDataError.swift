/// What can be wrong with the data of a training, and what to do about it.
///
/// Damaged pictures throw `ImageError`, files that cannot be read `FileError`.
public enum TrainingDataError: Error, Equatable, Sendable {
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

extension TrainingDataError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .tooFewExamples(let source, let count, let batchSize):
      "\(source): \(count) examples, not enough for a batch of \(batchSize)"
    case .missingClass(let file, let name):
      "\(file): has no captions for the class '\(name)'; add them, or take its folder away"
    case .emptyCaption(let example):
      "\(example): the caption is empty"
    case .noImage(let example):
      "\(example): has no picture (JPEG, PNG, WebP)"
    case .invalid(let example, let reason):
      "\(example): \(reason)"
    case .otherPosition(let reason):
      "the saved position in the data does not fit: \(reason); go on with the same data and settings"
    }
  }
}
