import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// A Q-Former opened to be trained on a frozen image tower, BLIP-2's first stage, and the way back into a folder that
/// `DualEncoder` and `ImageTextMatcher` open, and ``NewBridge`` takes the Q-Former from.
///
///     let model = try TrainableQFormer(URL(filePath: "new-q-former"))
///     let states = try await model.states(of: sets, in: URL(filePath: "states"))
///     let trainer = Trainer(model.parameters, optimizer: .adamW(), settings: settings)
///     …
///     try model.write(trainer.parameters, to: URL(filePath: "trained"))
///
/// A folder without the head that writes captions, as published ones are, has no such part.
public struct TrainableQFormer: Sendable {
  /// How images are prepared for the tower.
  public let preprocessing: ImagePreprocessing
  package let layers: QFormerLayers
  package let texts: QFormerTexts
  private let imageEncoder: ImageEncoder
  private let files: BLIP2Files

  /// Opens a folder in the layout of transformers' `Blip2ForImageTextRetrieval`; ``NewQFormer`` writes one.
  ///
  /// - Parameters:
  ///   - folder: of a model of type `blip-2` without a language model.
  ///   - options: of opening and loading.
  /// - Throws: `ModelFolderError`, `FileError`, `CheckpointError`, `TokenizerError`, `UnsupportedConfiguration`,
  ///   ``TrainingError/unknownToken(_:)`` for a tokenizer without `[DEC]`.
  public init(
    _ folder: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) throws {
    let evidence = try ModelEvidence(ModelFiles(folder, options: options))
    guard try BLIP2Files.recognizes(evidence) else {
      throw UnsupportedConfiguration(
        file: folder.path, key: "model_type",
        value: try evidence.config?["model_type"]?.string() ?? "a file without config.json",
        supported: "blip-2, its first stage; NewQFormer writes one")
    }
    files = try BLIP2Files(evidence)
    try files.require(.dualEncoder)
    try files.require(.matcher)
    texts = try QFormerTexts(files)
    let weights = files.checkpoint.weights
    imageEncoder = ImageEncoder(
      tower: try files.imageTower(weights), preprocessing: try files.preprocessing())
    preprocessing = imageEncoder.preprocessing
    layers = try Self.layers(files, weights, decoderToken: texts.decoderToken)
  }

  /// - Throws: `CheckpointError`.
  static func layers(
    _ files: BLIP2Files, _ weights: Weights, decoderToken: Int32
  ) throws -> QFormerLayers {
    let (shape, width) = (files.qFormer, files.qFormer.width)
    let names = files.names
    let joint = try weights.sizes("\(names.textProjection).weight", rank: 2)[0]
    let text = try BERT(weights, BERTConfiguration(qFormer: shape, names: names.qFormer))
    let (qFormer, matching) = try files.matchingLayers(weights)
    var layers = QFormerLayers(
      qFormer: qFormer, text: text,
      imageProjection: try Linear(
        weights[names.imageProjection], inputs: width, outputs: joint),
      textProjection: try Linear(
        weights[names.textProjection], inputs: width, outputs: joint),
      matching: matching, writer: nil, decoderToken: decoderToken,
      imageWidth: files.image.configuration.width)
    if weights.has("\(names.captionHead).bias") {
      var causal = shape
      causal.block.attention.mask = .causal
      layers.writer = QFormerLayers.Writer(
        qFormer: try QFormer(weights, causal, names: names.qFormer),
        head: try BERTLanguageModelHead(weights[names.captionHead], of: text))
    }
    return layers
  }

  /// The values of all that is not the image tower, as a trainer wants them.
  public var parameters: Parameters {
    var parameters: Parameters = [:]
    for name in files.checkpoint.names where !files.image.owns(name) {
      guard let tensor = files.checkpoint.stored(name), tensor.isFloatingPoint else { continue }
      parameters[ParameterID(name)] = tensor.float32()
    }
    let temperature = Temperature.parameter
    parameters[temperature] =
      parameters[temperature] ?? Tensor([Temperature.initial], shape: [])
    Temperature.clamp(&parameters[temperature]!)
    return parameters
  }

  /// What can be trained of this model.
  ///
  /// - Parameters:
  ///   - contrastWeight: of images near their texts; a part of weight 0 is not computed.
  ///   - matchingWeight: of telling whether image and text match.
  ///   - captionWeight: of captions.
  ///   - labelSmoothing: of the first and the last, from 0 to below 1.
  public func objective(
    contrastWeight: Float = 1, matchingWeight: Float = 1, captionWeight: Float = 1,
    labelSmoothing: Float = 0.1
  ) -> QFormerObjective {
    checkWeights([contrastWeight, matchingWeight, captionWeight])
    checkLabelSmoothing(labelSmoothing)
    return QFormerObjective(
      layers,
      .init(
        contrastWeight: contrastWeight, matchingWeight: matchingWeight,
        captionWeight: captionWeight, labelSmoothing: labelSmoothing))
  }

  /// Looks at the pictures of some sets with the frozen tower, or opens what it saw before.
  ///
  /// - Parameters:
  ///   - sets: to be trained on, and to be measured on.
  ///   - directory: of the states; is made if need be.
  ///   - elementType: of the numbers on disk.
  ///   - progress: told of the pictures.
  /// - Throws: as ``TrainableBridge/states(of:questions:in:elementType:progress:)``.
  public func states(
    of sets: [any TrainingSet], in directory: URL, elementType: TextFeatureElement = .float16,
    progress: ProgressHandler? = nil
  ) async throws -> ImageStateStore {
    try await FrozenTower(
      encoder: imageEncoder, layer: .normed, classToken: true, weights: files.checkpoint,
      identity: files.image.identity, options: files.files.options
    ).states(of: sets, in: directory, elementType: elementType, progress: progress)
  }

  /// Writes the model with other values for some parameters, for this package and for transformers.
  ///
  /// - Parameters:
  ///   - trained: in the place of the stored ones; the image tower is as it was.
  ///   - destination: where nothing stands yet.
  ///   - precision: of the matrices.
  /// - Throws: ``TrainingError/unknownParameter(_:)``, `ModelConversionError`, `FileError`, `CheckpointError`.
  public func write(
    _ trained: Parameters, to destination: URL,
    precision: ModelConversion.Precision = .float32
  ) throws {
    try files.write(trained, config: files.config, to: destination, precision: precision)
  }
}

/// How texts become tokens for a Q-Former.
package struct QFormerTexts: Sendable {
  private let tokenizer: Tokenizer
  private let preparation: BLIPTextPreparation
  package let decoderToken: Int32

  init(_ files: BLIP2Files) throws {
    tokenizer = try files.qFormer.tokenizer(
      in: files.files.options.tokenizer ?? files.files.directory)
    preparation = try files.preparation()
    // Behind the tokens of a tokenizer that lacks it.
    let rows = files.qFormer.text?.vocabularySize ?? 0
    guard
      let token = tokenizer.tokenID("[DEC]")
        ?? (tokenizer.idLimit < rows ? Int32(tokenizer.idLimit) : nil)
    else { throw TrainingError.unknownToken("[DEC]") }
    decoderToken = token
  }

  /// A caption of an image, from `[CLS]` to `[SEP]`.
  package func caption(_ text: String, of image: Int) -> QFormerObjective.Batch.Caption {
    .init(image: image, tokens: preparation.tokens(of: text, tokenizer).ids)
  }
}
