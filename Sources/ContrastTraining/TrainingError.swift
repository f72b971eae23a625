/// What can go wrong with the data and the state of training.
public enum TrainingError: Error, Equatable, Sendable {
  /// A label that the vocabulary does not have.
  case labelOutOfRange(row: Int, label: Int, vocabulary: Int)
  /// The gradient of this parameter, or of several of which it is the first, holds NaN or infinity.
  case gradientNotFinite(parameter: ParameterID)
  /// The loss of a step is NaN or infinite.
  case lossNotFinite(step: Int)
  /// A safetensors file is not a stored state: what it has under this key is no float32 tensor and no
  /// integer.
  case notAState(file: String, key: String)
  /// A stored state lacks something.
  case missingState(key: String)
  /// A stored state has something that nobody asked for.
  case unknownState(key: String)
  /// A stored tensor has another shape than what it is for.
  case stateShape(key: String, expected: [Int], found: [Int])
  /// Two sets of parameters are not those of one model.
  case differentParameters(first: ParameterID)
}

extension TrainingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .labelOutOfRange(let row, let label, let vocabulary):
      "the label of row \(row) is \(label), but the vocabulary has \(vocabulary) tokens; "
        + "the tokenizer may be of another model"
    case .gradientNotFinite(let parameter):
      "the gradient of '\(parameter)' holds NaN or infinity; the learning rate may be too high"
    case .lossNotFinite(let step):
      "the loss of step \(step) is not a finite number; the learning rate may be too high, or the data "
        + "hold NaN"
    case .notAState(let file, let key):
      "\(file): '\(key)' is neither a float32 tensor nor an integer; this is no state of a training"
    case .missingState(let key):
      "the stored state has no '\(key)'; it may be of another optimiser, or incomplete"
    case .unknownState(let key):
      "the stored state has '\(key)', which is no part of it; it may be of another optimiser"
    case .stateShape(let key, let expected, let found):
      "'\(key)' has shape \(found), the parameter is \(expected); the state is of another model"
    case .differentParameters(let first):
      "'\(first)' is not a parameter of both, or has another shape; the models differ"
    }
  }
}
