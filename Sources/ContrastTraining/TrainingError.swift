import ContrastRuntime
import ContrastTensor

/// What can go wrong with the data and the state of training.
public enum TrainingError: ContrastError, DetailedError, Equatable {
  /// A label that the vocabulary does not have.
  case labelOutOfRange(row: Int, label: Int, vocabulary: Int)
  /// The gradient of this parameter, or of several of which it is the first, holds NaN or infinity.
  case gradientNotFinite(parameter: ParameterID)
  /// The loss of a step is NaN or infinite.
  case lossNotFinite(step: Int)
  /// An adapter of a kind whose gradients are not computed.
  case adapterNotTrainable(file: String, option: String)
  /// A tokenizer that ends texts with no token of its own, whose state could stand for them.
  case noEndOfText(directory: String)
  /// A tokenizer whose end-of-text token has the id 2, which in CLIP's files means another token.
  case legacyEndOfText(directory: String)
  /// Batch after batch held nothing that could be used.
  case nothingToTrainOn
  /// A folder of checkpoints belongs to another training.
  case otherTraining(directory: String, stored: String, asked: String)
  /// A safetensors file is not a stored state: what it has under this key is no float32 tensor and no
  /// integer.
  case notAState(file: String, key: String)
  /// A stored state lacks something.
  case missingState(key: String)
  /// A stored state has something that nobody asked for.
  case unknownState(key: String)
  /// A stored tensor has another shape than what it is for.
  case stateShape(key: String, expected: [Int], found: [Int])
  /// The model has no tensor for a parameter.
  case unknownParameter(ParameterID)
  /// The tokenizer does not have a token that the training needs.
  case unknownToken(String)
  /// No linear layer of the model is among those that an adapter should change.
  case noTargetModules(modules: [String])
  /// Two sets of parameters are not those of one model.
  case differentParameters(first: ParameterID)
  /// So many shards of a batch cannot be dealt out to so many processes.
  case shards(Int, processes: Int)
  /// An objective that cannot be cut into shards.
  case notSharded
  /// The processes of a training do not agree on something, in words.
  case processesDiffer(String)
  /// Another process gave up or is gone.
  case processLost(rank: Int, reason: String)
}

extension TrainingError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .labelOutOfRange(let row, let label, let vocabulary):
      ErrorDetails(
        code: "training.label-out-of-range", index: row,
        message:
          "the label of row \(row) is \(label), but the vocabulary has \(vocabulary) tokens; "
          + "the tokenizer may be of another model")
    case .gradientNotFinite(let parameter):
      ErrorDetails(
        code: "training.gradient-not-finite", key: parameter.name,
        message:
          "the gradient of '\(parameter)' holds NaN or infinity; the learning rate may be too high")
    case .lossNotFinite(let step):
      ErrorDetails(
        code: "training.loss-not-finite", index: step,
        message:
          "the loss of step \(step) is not a finite number; the learning rate may be too high, or the data "
          + "hold NaN")
    case .adapterNotTrainable(let file, let option):
      ErrorDetails(
        code: "training.adapter-not-trainable", file: file, key: option,
        message:
          "\(file): adapters with '\(option)' are not trained here; train plain LoRA, or merge this one and begin "
          + "another")
    case .noEndOfText(let directory):
      ErrorDetails(
        code: "training.no-end-of-text", file: directory,
        message:
          "the tokenizer in \(directory) ends texts with no token of its own; train one that does")
    case .legacyEndOfText(let directory):
      ErrorDetails(
        code: "training.legacy-end-of-text", file: directory,
        message:
          "the tokenizer in \(directory) ends texts with token 2; in a CLIP's config.json that stands for the "
          + "token with the highest id (transformers, CLIPTextTransformer), so train a tokenizer whose end "
          + "has another id")
    case .nothingToTrainOn:
      ErrorDetails(
        code: "training.nothing-to-train-on",
        message:
          "a hundred batches in a row held no example that could be used; see what was left out of them"
      )
    case .otherTraining(let directory, let stored, let asked):
      ErrorDetails(
        code: "training.other-training", file: directory,
        message:
          "\(directory) holds checkpoints of another training (\(stored), not \(asked)); name another folder, "
          + "or remove them")
    case .notAState(let file, let key):
      ErrorDetails(
        code: "training.not-a-state", file: file, key: key,
        message:
          "\(file): '\(key)' is neither a float32 tensor nor an integer; this is no state of a training"
      )
    case .missingState(let key):
      ErrorDetails(
        code: "training.missing-state", key: key,
        message: "the stored state has no '\(key)'; it may be of another optimiser, or incomplete")
    case .unknownState(let key):
      ErrorDetails(
        code: "training.unknown-state", key: key,
        message:
          "the stored state has '\(key)', which is no part of it; it may be of another optimiser")
    case .stateShape(let key, let expected, let found):
      ErrorDetails(
        code: "training.state-shape", key: key,
        message:
          "'\(key)' has shape \(found), the parameter is \(expected); the state is of another model"
      )
    case .unknownParameter(let parameter):
      ErrorDetails(
        code: "training.unknown-parameter", key: parameter.name,
        message: "the model has no tensor '\(parameter)'; the parameters are of another model")
    case .unknownToken(let token):
      ErrorDetails(
        code: "training.unknown-token", key: token,
        message: "the tokenizer has no token '\(token)'; name one that it has")
    case .noTargetModules(let modules):
      ErrorDetails(
        code: "training.no-target-modules",
        message: "none of the target modules is a linear layer of the model, which has "
          + modules.prefix(8).joined(separator: ", ") + (modules.count > 8 ? ", …" : ""))
    case .differentParameters(let first):
      ErrorDetails(
        code: "training.different-parameters", key: first.name,
        message: "'\(first)' is not a parameter of both, or has another shape; the models differ")
    case .shards(let count, let processes):
      ErrorDetails(
        code: "training.shards",
        message:
          "\(count) shards cannot be dealt out to \(processes) processes; their number must be from 1 to 1024, and "
          + "a multiple of that of the processes")
    case .notSharded:
      ErrorDetails(
        code: "training.not-sharded",
        message:
          "this objective is not computed in shards, so it is trained by one process and without any"
      )
    case .processesDiffer(let what):
      ErrorDetails(
        code: "training.processes-differ",
        message: "the processes do not agree on \(what); start them with the same command")
    case .processLost(let rank, let reason):
      ErrorDetails(
        code: "training.process-lost", index: rank,
        message: "process \(rank) stopped, and with it all others: \(reason)")
    }
  }
}
