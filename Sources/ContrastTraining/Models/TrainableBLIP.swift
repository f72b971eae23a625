import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// BLIP opened to be trained: its layers, its parameters by name, and the way back into a folder.
///
///     let model = try TrainableBLIP(URL(filePath: "my-blip"))
///     let trainer = Trainer(model.parameters(), optimizer: .adamW(), settings: settings)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "trained"))
///
/// A folder has the parts that its tensors say: a captioner has no matching head, and its objective then
/// leaves matching out. ``NewBLIP`` writes one with all of them.
public struct TrainableBLIP: Sendable {
  /// Where it was opened.
  package let directory: URL
  /// How its images are prepared.
  public let preprocessing: ImagePreprocessing
  package let layers: BLIPLayers
  package let texts: BLIPTexts
  private let files: BLIPFiles
  /// Names of the decoder that stand for tensors of the encoder.
  package let tied: [String: String]

  /// Opens a folder in the layout of transformers.
  ///
  /// Text encoder and decoder share all but their self-attention, as in BLIP's pre-training, where the file holds
  /// equal numbers for both: one parameter, written under both names.
  ///
  /// - Parameters:
  ///   - folder: of a model of type `blip`.
  ///   - isTied: whether they go on sharing it; otherwise each is trained by itself.
  ///   - options: of opening, without another preprocessing and another image size than the files say.
  /// - Throws: `ModelFolderError`, `FileError`, `CheckpointError`, `TokenizerError`, `UnsupportedConfiguration`,
  ///   also for files in Salesforce's names.
  public init(
    _ folder: URL, isTied: Bool = true, options: DualEncoder.Options = DualEncoder.Options()
  ) throws {
    let evidence = try ModelEvidence(ModelFiles(folder, options: options))
    guard try BLIPFiles.recognizes(evidence), let config = evidence.config else {
      throw UnsupportedConfiguration(
        file: folder.path, key: "model_type",
        value: try evidence.config?["model_type"]?.string() ?? "a file without config.json",
        supported: "blip; a .pth of Salesforce's is converted first")
    }
    files = try BLIPFiles(evidence)
    guard !files.isOriginal else {
      throw UnsupportedConfiguration(
        file: config.file, key: "model_type", value: "tensors in Salesforce's names",
        supported: "tensors in the names of transformers; convert the model first")
    }
    directory = files.files.directory
    preprocessing = try files.preprocessing()
    tied = isTied ? Self.tied(in: files.checkpoint) : [:]
    texts = try BLIPTexts(files)
    layers = try Self.layers(files, tied, texts.special, preprocessing)
  }

  /// What the decoder and the encoder hold in common: all but self-attention, if it is equal.
  private static func tied(in checkpoint: Checkpoint) -> [String: String] {
    let (encoder, decoder) = (BLIPFiles.textEncoder + ".", BLIPFiles.textDecoder + ".bert.")
    var tied: [String: String] = [:]
    for name in checkpoint.names where name.hasPrefix(decoder) && !name.contains(".attention.") {
      let other = encoder + name.dropFirst(decoder.count)
      guard let own = checkpoint.stored(name), let its = checkpoint.stored(other),
        own.shape == its.shape, own.elementType == its.elementType,
        own.withUnsafeBytes({ own in its.withUnsafeBytes { own.elementsEqual($0) } })
      else { return [:] }
      tied[name] = other
    }
    return tied
  }

  private static func layers(
    _ files: BLIPFiles, _ tied: [String: String], _ special: BLIPTokens,
    _ preprocessing: ImagePreprocessing
  ) throws -> BLIPLayers {
    let weights = files.checkpoint.tying(tied).weights
    let (width, textWidth) = (files.image.configuration.width, files.text.width)
    let hasContrast =
      files.holds(.dualEncoder) && files.checkpoint.shape(of: "vision_proj.weight") != nil
    var layers = BLIPLayers(
      imageEncoder: ImageEncoder(
        tower: try files.imageTower(weights), preprocessing: preprocessing), special: special)
    if hasContrast {
      let joint = files.checkpoint.shape(of: "\(BLIPFiles.textProjection).weight")![0]
      layers.contrast = BLIPLayers.Contrast(
        text: try BERT(weights[BLIPFiles.textEncoder], files.text),
        image: try Linear(weights[BLIPFiles.imageProjection], inputs: width, outputs: joint),
        projection: try Linear(
          weights[BLIPFiles.textProjection], inputs: textWidth, outputs: joint),
        prefixes: [
          "vision_model", BLIPFiles.textEncoder, BLIPFiles.imageProjection,
          BLIPFiles.textProjection,
        ]
        .map { $0 + "." })
    }
    if files.holds(.matcher) {
      let (text, head) = try files.matchingLayers(weights)
      layers.matcher = BLIPLayers.Matcher(text: text, head: head)
    }
    let key = "\(BLIPFiles.textDecoder).bert.encoder.layer.0.crossattention.self.key.weight"
    if let attended = files.checkpoint.shape(of: key)?.last {
      let decoder = try files.decoder(weights, contextWidth: attended)
      if files.holds(.captioner), attended == width { layers.captioner = decoder }
      if files.holds(.answerer), attended == textWidth {
        layers.answerer = BLIPLayers.Answerer(
          question: try layers.matcher?.text ?? files.questionEncoder(weights), decoder: decoder)
      }
    }
    return layers
  }

  /// The values of parameters, as a trainer wants them.
  ///
  /// - Parameter isTrained: says by their names which; shared ones have the encoder's.
  public func parameters(where isTrained: (String) -> Bool = { _ in true }) -> Parameters {
    var parameters: Parameters = [:]
    for name in files.checkpoint.names where tied[name] == nil && isTrained(name) {
      guard let tensor = files.checkpoint.stored(name), tensor.isFloatingPoint else { continue }
      parameters[ParameterID(name)] = tensor.float32()
    }
    let temperature = Temperature.parameter
    if layers.contrast != nil, isTrained(temperature.name) {
      parameters[temperature] =
        parameters[temperature] ?? Tensor([Temperature.initial], shape: [])
      Temperature.clamp(&parameters[temperature]!)
    }
    return parameters
  }

  /// What can be trained of this model.
  ///
  /// - Parameters:
  ///   - contrastWeight: of images near their texts; a part of weight 0, or that the model has not, is left out.
  ///   - matchingWeight: of telling whether image and text match.
  ///   - captionWeight: of captions.
  ///   - answerWeight: of answers to questions.
  ///   - momentum: how much of the momentum copies stays at each step, from 0 to below 1.
  ///   - queue: the most pairs of earlier steps that images and texts are told from.
  ///   - alpha: the share of the momentum copies in the targets, from 0 to 1.
  ///   - alphaSteps: the steps over which it rises from 0.
  ///   - labelSmoothing: of captions and answers, from 0 to below 1.
  ///   - classTokenShare: the share of the pairs in matching whose text keeps `[CLS]`, for models that
  ///     transformers is to run: it does not write the `[ENC]` of BLIP's training.
  public func objective(
    contrastWeight: Float = 1, matchingWeight: Float = 1, captionWeight: Float = 1,
    answerWeight: Float = 1, momentum: Float = 0.995, queue: Int = 57_600, alpha: Float = 0.4,
    alphaSteps: Int = 0, labelSmoothing: Float = 0.1, classTokenShare: Float = 0
  ) -> BLIPObjective {
    let options = BLIPObjective.Options(
      contrastWeight: contrastWeight, matchingWeight: matchingWeight, captionWeight: captionWeight,
      answerWeight: answerWeight, momentum: momentum, queue: queue, alpha: alpha,
      alphaSteps: alphaSteps, labelSmoothing: labelSmoothing, classTokenShare: classTokenShare)
    options.check()
    return BLIPObjective(layers, options)
  }

  /// Writes the model with other values for some parameters, for this package and for transformers.
  ///
  /// - Parameters:
  ///   - parameters: in the place of the stored ones.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices.
  /// - Throws: ``TrainingError/unknownParameter(_:)``, `ModelConversionError`, `FileError`, `CheckpointError`.
  public func write(
    _ parameters: Parameters, to destination: URL,
    precision: ModelConversion.Precision = .float32
  ) throws {
    try files.write(
      parameters, tied: tied, config: files.config!, to: destination, precision: precision)
  }
}

extension ImageTextFiles {
  /// Writes the model with other values for some parameters.
  ///
  /// - Parameters:
  ///   - parameters: in the place of the stored ones.
  ///   - tied: names that stand for other tensors.
  ///   - config: `config.json`.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices.
  /// - Throws: ``TrainingError/unknownParameter(_:)``, `ModelConversionError`, `FileError`, `CheckpointError`.
  func write(
    _ parameters: Parameters, tied: [String: String] = [:], config: JSONNode,
    to destination: URL, precision: ModelConversion.Precision
  ) throws {
    var names = checkpoint.names
    let temperature = Temperature.parameter
    if parameters[temperature] != nil, checkpoint.shape(of: temperature.name) == nil {
      names.append(temperature.name)
    }
    let known = Set(names)
    if let unknown = parameters.keys.filter({ !known.contains($0.name) }).min() {
      throw TrainingError.unknownParameter(unknown)
    }
    let directory = files.directory
    let tokenizer = try TokenizerFiles(in: files.options.tokenizer ?? directory)
    let others = ["preprocessor_config.json", "generation_config.json"]
      .map { directory.appending(path: $0) }.filter { FileBytes.exists($0.path) }
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder,
        tensors: names.sorted().compactMap { name in
          guard checkpoint.stored(name)?.isFloatingPoint ?? true else { return nil }
          let shape = checkpoint.shape(of: name) ?? []
          return .init(name, shape.count >= 2 ? precision.elementType : .float32, shape)
        },
        tensor: { declaration in
          let name = declaration.name
          if let value = parameters[ParameterID(tied[name] ?? name)] {
            return value.reshaped(declaration.shape)
          }
          return try checkpoint.weights.tensor(name, shape: declaration.shape)
        },
        copies: tokenizer.copies + others,
        texts: tokenizer.texts.merging([
          "config.json": ModelFolderWriter.text(config.value, precision)
        ]) { $1 }
      ).write()
    }
  }
}

/// How texts become tokens for the parts of BLIP.
package struct BLIPTexts: Sendable {
  package let tokenizer: Tokenizer
  package let special: BLIPTokens
  package let caption: BLIPTextPreparation
  package let question: BLIPTextPreparation

  init(_ files: BLIPFiles) throws {
    tokenizer = try files.tokenizer()
    special = try files.specialTokens(tokenizer)
    caption = try files.preparation(.caption)
    question = try files.preparation(.question)
  }

  /// The tokens of a caption, from `[CLS]` to `[SEP]`.
  package func caption(_ text: String) -> [Int32] { caption.tokens(of: text, tokenizer).ids }

  /// The tokens of a question, from `[CLS]` to `[SEP]`.
  package func question(_ text: String) -> [Int32] { question.tokens(of: text, tokenizer).ids }

  /// The tokens of the words that captions may begin with.
  package func prompt(_ words: String) -> [Int32] {
    tokenizer.encode(caption.cleaning(words), addSpecialTokens: false).ids
  }

  /// The tokens of an answer, from `[DEC]` to `[SEP]`.
  package func answer(_ text: String) -> [Int32] {
    [special.decoder] + tokenizer.encode(text, addSpecialTokens: false).ids + [special.end]
  }
}
