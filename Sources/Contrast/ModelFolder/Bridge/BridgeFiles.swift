import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// The files of a bridge between an image tower and a language model: what was trained between two models that were
/// not, which stay where they are.
///
/// `config.json` of type `image-bridge` says where both are, with the fingerprints of their weights;
/// `model.safetensors` holds the bridge alone; a folder `adapter` holds LoRA factors of the language model where
/// those were trained too.
package struct BridgeFiles: Sendable {
  /// What makes states that stand in the place of tokens of the states of an image.
  package enum Kind: Sendable, Equatable {
    /// Linears with an activation between (BLIP-2's `language_projection` has one, LLaVA-1.5's projector two).
    case projector(layers: Int, Activation)
    /// A Q-Former, and a linear behind it. One with words reads what is asked beside the image (InstructBLIP).
    case queries(QFormerConfiguration)
  }

  package static let modelType = "image-bridge"
  /// `language_projection.weight`, `language_projection.bias` and `projector.linear_1.weight`, …
  package static let projection = "language_projection"
  package static let projector = "projector"
  package static let adapterFolder = "adapter"
  /// Of the words that a Q-Former reads.
  package static let tokenizerFolder = "qformer_tokenizer"

  package let files: ModelFiles
  package let config: JSONNode
  package let checkpoint: Checkpoint
  /// The model whose image tower it is.
  package let image: ModelFolder
  package let languageModel: LanguageModelFolder
  package let kind: Kind
  /// Of the states of an image.
  package let imageWidth: Int
  /// The layer of the tower whose states are taken.
  package let layer: ImageLayer
  /// Whether the state of the class token is one of them.
  package let classToken: Bool

  package var directory: URL { files.directory }

  package static func recognizes(_ evidence: ModelEvidence) throws -> Bool {
    try evidence.config?["model_type"]?.string() == modelType
  }

  /// - Parameters:
  ///   - evidence: of the folder.
  ///   - mergesAdapter: whether LoRA factors of the folder change the language model; a trainer has them beside it.
  /// - Throws: as ``ModelFolder`` and `LanguageModelFolder`; `UnsupportedConfiguration` where one of the models is not
  ///   the one that the bridge was trained between.
  package init(_ evidence: ModelEvidence, mergesAdapter: Bool = true) throws {
    guard let config = evidence.config else { throw evidence.unknown() }
    let (files, options) = (evidence.files, evidence.files.options)
    self.files = files
    self.config = config
    checkpoint = try evidence.named ?? files.checkpoint(ModelBlueprint.huggingFaceWeights)

    let vision = try config.object("image_model")
    var imageOptions = options
    imageOptions.tokenizer = nil
    image = try ModelFolder(files.locate(vision.string("location")), options: imageOptions)
    try Self.require(vision, image.checkpoint)
    imageWidth = try vision.size("width")
    layer = try vision["layer"].map { ImageLayer(hiddenState: try $0.int()) } ?? .normed
    guard layer.depth(of: image.imageTower.layers) != nil else {
      throw vision.failure(
        "names a layer that a tower of \(image.imageTower.layers) layers has not")
    }
    classToken = try vision.bool("class_token", default: false)

    let language = try config.object("language_model")
    let adapter = files.directory.appending(path: Self.adapterFolder)
    let hasAdapter = FileBytes.exists(adapter.appending(path: "adapter_config.json").path)
    // Texts are not prepared here, and every token sees those before it.
    languageModel = try LanguageModelFolder(
      LanguageModelSource(
        files.locate(language.string("location")).path,
        adapters: hasAdapter && mergesAdapter ? [adapter.path] : [],
        template: EmbeddingPrompt(), preparation: TextPreparation(.mean)),
      threads: options.threads, precision: options.precision, progress: options.progress)
    try Self.require(language, languageModel.checkpoint)
    guard languageModel.configuration.prefix == nil else {
      throw language.unsupported(
        supported: "a causal language model, in which no token sees those behind it")
    }

    switch try config.string("bridge") {
    case "projector":
      kind = .projector(
        layers: try Self.layers(config),
        try config.activation("projector_hidden_act", default: .gelu))
    case "qformer":
      kind = .queries(
        try QFormerConfiguration(
          huggingFace: config.object("qformer_config"),
          queryCount: config.size("num_query_tokens", default: 32), contextWidth: imageWidth,
          hasText: config.bool("reads_instructions", default: false)))
    default:
      throw config["bridge"]!.unsupported(supported: "projector, qformer")
    }
  }

  /// Throws unless a model has the weights that the bridge was trained with.
  private static func require(_ model: JSONNode, _ checkpoint: Checkpoint) throws {
    let wanted = try model.string("fingerprint")
    guard checkpoint.fingerprint == wanted else {
      throw UnsupportedConfiguration(
        file: checkpoint.path, key: "weights", value: "others than those a bridge is for",
        supported: "the weights that \(model.file) was trained with (\(wanted))")
    }
  }

  /// `config.json` for a copy of the folder elsewhere: where paths lead to the two models, they are those from the root.
  package var writtenConfiguration: JSONValue {
    var result = config
    for (key, place) in [
      ("image_model", image.directory), ("language_model", languageModel.directory),
    ] {
      guard let model = config[key], let name = try? model.string("location"),
        name.hasPrefix("/") || name.hasPrefix(".")
          || FileManager.default.fileExists(atPath: directory.appending(path: name).path)
      else { continue }
      let path = place.standardizedFileURL.absoluteURL.path
      result = result.replacing(
        key, by: model.replacing("location", by: .string(path)).value)
    }
    return result.value
  }

  /// The words that a Q-Former reads, and their tokenizer; nil where it reads none.
  ///
  /// - Throws: ``ModelFolderError``, `TokenizerError`, `FileError`.
  package func instructionTokenizer() throws -> (tokenizer: Tokenizer, positions: Int)? {
    guard case .queries(let qFormer) = kind, let text = qFormer.text else { return nil }
    let place = directory.appending(path: Self.tokenizerFolder)
    return (try qFormer.tokenizer(in: place), text.positions)
  }

  /// Copies the tokenizer of a Q-Former's words into the folder of a bridge.
  ///
  /// - Parameters:
  ///   - source: with its files.
  ///   - folder: of the bridge.
  /// - Throws: `FileError`.
  package static func writeInstructionTokenizer(of source: URL, in folder: URL) throws {
    let files = try TokenizerFiles(in: source)
    try ModelFolderWriter.write(
      to: folder.appending(path: tokenizerFolder), copies: files.copies, texts: files.texts)
  }

  /// Of the projector.
  private static func layers(_ config: JSONNode) throws -> Int {
    let layers = try config.size("projector_layers", default: 2)
    guard layers <= 8 else { throw config["projector_layers"]!.failure("is \(layers); 8 at most") }
    return layers
  }
}

extension BridgeFiles {
  /// What a folder of this family is opened as, where it is something else that is asked for.
  package func missing(_ part: ModelPart) -> ModelFolderError {
    .missingPart(
      directory: directory.path, wanted: part.rawValue, holds: [ModelPart.chat.rawValue])
  }
}
