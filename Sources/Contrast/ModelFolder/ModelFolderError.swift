import ContrastRuntime

/// What can be wrong with a model folder as a whole.
public enum ModelFolderError: ContrastError, DetailedError, Equatable {
  /// The path does not lead to a folder or file.
  case notFound(path: String)
  /// The folder has none of the files that would tell what it is.
  case unknownFormat(directory: String, lookedFor: [String])
  /// The model is of a family that this version does not read.
  case unsupportedFamily(file: String, family: String)
  /// A file that belongs to the format is missing.
  case missingFile(directory: String, name: String, purpose: String)
  /// The image tower may be one of OpenAI's or not, which decides over its activation.
  case ambiguousActivation(file: String)
  /// Several files could hold the weights.
  case severalWeights(directory: String, files: [String])
  /// The preprocessing does not make images of the size the tower takes.
  case imageSizeMismatch(directory: String, preprocessing: String, tower: Int)
  /// The tokenizer has ids that the text tower's table does not.
  case vocabularyMismatch(directory: String, tokenizer: Int, tower: Int)
  /// The tokenizer puts no special token around a text, or more than the text tower has room for.
  case specialTokens(directory: String, count: Int, contextLength: Int)
  /// The text tower looks at the padding, and no file says which token that is.
  case noPadding(directory: String)
  /// The tower cannot be opened for images of the size asked for.
  case unusableImageSize(directory: String, asked: Int, possible: ClosedRange<Int>)
  /// The two towers do not meet in one space.
  case widthMismatch(directory: String, images: Int, texts: Int)
  /// The language model is not as wide as the adaptor that takes its states.
  case languageModelMismatch(directory: String, width: Int, adaptor: Int)
  /// The text tower is a language model that stands elsewhere, and was not named.
  case noLanguageModel(directory: String, width: Int)
  /// A language model was named, but the model has a text tower of its own.
  case languageModelNotNeeded(directory: String)
  /// The model encodes images only.
  case noTextTower(directory: String, reason: String)
  /// The files hold other parts of a model than what was asked for.
  case missingPart(directory: String, wanted: String, holds: [String])
}

extension ModelFolderError {
  package var errorDetails: ErrorDetails {
    switch self {
    case .notFound(let path):
      ErrorDetails(
        code: "model-folder.not-found", file: path,
        message: "\(path): no such folder or file; name the folder that holds the model's files")
    case .unknownFormat(let directory, let names):
      ErrorDetails(
        code: "model-folder.unknown-format", file: directory,
        message:
          "\(directory): not a model folder, none of \(names.joined(separator: ", ")) is there")
    case .unsupportedFamily(let file, let family):
      ErrorDetails(
        code: "model-folder.unsupported-family", file: file,
        message:
          "\(file): models of type '\(family)' are not supported; supported: CLIP, SigLIP, LLM2CLIP, BLIP, "
          + "EVA02-CLIP, Chinese-CLIP, AltCLIP, VisionTextDualEncoder, ResNet and ViT of Hugging Face, "
          + "open_clip's ViTs and ResNets, files of OpenAI's and LLM2CLIP's repositories and of torchvision's "
          + "ResNets"
      )
    case .missingFile(let directory, let name, let purpose):
      ErrorDetails(
        code: "model-folder.missing-file", file: "\(directory)/\(name)",
        message: "\(directory): \(name) is missing; it says \(purpose)")
    case .ambiguousActivation(let file):
      ErrorDetails(
        code: "model-folder.ambiguous-activation", file: file,
        message: "\(file): say in config.json whether the image tower has OpenAI's activation: "
          + "\"quick_gelu\": true for a model trained from OpenAI's weights, as LLM2CLIP-Openai, else false"
      )
    case .severalWeights(let directory, let files):
      ErrorDetails(
        code: "model-folder.several-weights", file: directory,
        message:
          "\(directory): \(files.joined(separator: ", ")) could each hold the weights; name the file "
          + "instead of the folder")
    case .imageSizeMismatch(let directory, let preprocessing, let tower):
      ErrorDetails(
        code: "model-folder.image-size-mismatch", file: directory,
        message:
          "\(directory): the preprocessing makes images of \(preprocessing), the tower takes "
          + "\(tower)×\(tower)")
    case .vocabularyMismatch(let directory, let tokenizer, let tower):
      ErrorDetails(
        code: "model-folder.vocabulary-mismatch", file: directory,
        message: "\(directory): the tokenizer has \(tokenizer) ids, the text tower's table \(tower)"
      )
    case .specialTokens(let directory, let count, let contextLength):
      ErrorDetails(
        code: "model-folder.special-tokens", file: directory,
        message:
          "\(directory): the tokenizer puts \(count) special tokens around a text, the text tower needs "
          + "1 to \(contextLength)")
    case .noPadding(let directory):
      ErrorDetails(
        code: "model-folder.no-padding", file: directory,
        message:
          "\(directory): the text tower looks at the padding, but neither tokenizer_config.json nor "
          + "config.json names the padding token")
    case .unusableImageSize(let directory, let asked, let possible):
      ErrorDetails(
        code: "model-folder.unusable-image-size", file: directory,
        message:
          "\(directory): images of \(asked) pixels were asked for; the image tower takes "
          + (possible.count == 1
            ? "\(possible.lowerBound) only"
            : "\(possible.lowerBound) to \(possible.upperBound)"))
    case .widthMismatch(let directory, let images, let texts):
      ErrorDetails(
        code: "model-folder.width-mismatch", file: directory,
        message:
          "\(directory): images become vectors of \(images) numbers, texts of \(texts); they must meet in "
          + "one space")
    case .languageModelMismatch(let directory, let width, let adaptor):
      ErrorDetails(
        code: "model-folder.language-model-mismatch", file: directory,
        message:
          "\(directory): the language model's states have \(width) numbers, the text adaptor takes "
          + "\(adaptor); it was trained with another language model")
    case .noLanguageModel(let directory, let width):
      ErrorDetails(
        code: "model-folder.no-language-model", file: directory,
        message:
          "\(directory): texts are read by a language model of width \(width) that stands elsewhere; name "
          + "it with 'languageModel', or encode features made by it before")
    case .languageModelNotNeeded(let directory):
      ErrorDetails(
        code: "model-folder.language-model-not-needed", file: directory,
        message: "\(directory): the model has a text tower of its own; leave 'languageModel' out")
    case .noTextTower(let directory, let reason):
      ErrorDetails(
        code: "model-folder.no-text-tower", file: directory,
        message: "\(directory): the model encodes images only: \(reason)")
    case .missingPart(let directory, let wanted, let holds):
      ErrorDetails(
        code: "model-folder.missing-part", file: directory,
        message:
          "\(directory): does not hold \(wanted)"
          + (holds.isEmpty ? "" : ", but \(holds.joined(separator: ", "))")
          + "; name a model that was trained for it")
    }
  }
}
