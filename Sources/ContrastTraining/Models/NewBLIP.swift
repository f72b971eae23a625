import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// A BLIP model that was never trained, with all its parts, written as a folder in the layout of transformers.
///
///     let new = NewBLIP(tokenizer: tokenizerFolder, image: .model(imageModel), width: 128, layers: 4, heads: 4)
///     try new.write(to: URL(filePath: "new-blip"), seed: 1)
///
/// The image tower may begin with weights of a ViT that was trained in another model. Text encoder and decoder
/// begin with the same numbers but for their self-attention, so that ``TrainableBLIP`` ties them.
public struct NewBLIP: Sendable {
  /// Where the image tower comes from.
  public enum Image: Sendable {
    case new(NewDualEncoder.ImageTower)
    /// The folder of a model whose image tower is a ViT with a class token, in the names of transformers' CLIP or
    /// BLIP. With a multiple of its image size the patches grow, not their number: at first the tower sees the mean
    /// of the pixels that were one, and it can learn from the details.
    case model(URL, imageSize: Int? = nil)
  }

  package var tokenizer: URL
  package var image: Image
  package var width: Int
  package var layers: Int
  package var heads: Int
  package var hiddenWidth: Int
  package var contextLength: Int
  package var projectionWidth: Int

  /// - Parameters:
  ///   - tokenizer: the folder of a tokenizer of BERT's kind; `[DEC]` and `[ENC]` come behind its tokens where it
  ///     lacks them.
  ///   - image: the image tower.
  ///   - width: of the text layers. With that of the image tower, one decoder writes captions and answers.
  ///   - layers: the blocks of the text encoder, and of the decoder.
  ///   - heads: of the attention, a divisor of the width.
  ///   - hiddenWidth: inside the MLPs; four widths if nil.
  ///   - contextLength: the most tokens of a text.
  ///   - projectionWidth: of the joint space of images and texts; the width if nil.
  public init(
    tokenizer: URL, image: Image, width: Int, layers: Int, heads: Int, hiddenWidth: Int? = nil,
    contextLength: Int = 64, projectionWidth: Int? = nil
  ) {
    self.tokenizer = tokenizer
    self.image = image
    self.width = width
    self.layers = layers
    self.heads = heads
    self.hiddenWidth = hiddenWidth ?? 4 * width
    self.contextLength = contextLength
    self.projectionWidth = projectionWidth ?? width
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - seed: equal seeds give equal weights.
  /// - Throws: `UnsupportedConfiguration` for shapes that fit no model; `TokenizerError`; `FileError`;
  ///   `ModelFolderError`; `ModelConversionError.destinationExists(path:)`.
  public func write(to destination: URL, seed: UInt64) throws {
    let source = try BLIPImageSource(image)
    let config = try configuration(source)
    let file = destination.appending(path: "config.json").path
    let node = JSONNode(try JSONValue(Array(config.utf8), file: file), file: file)
    let text = try BERTConfiguration(blip: node.section("text_config"))
    let vision = try VisionTransformerConfiguration(blip: node.section("vision_config"))
    guard text.width == vision.width else {
      throw UnsupportedConfiguration(
        file: file, key: "hidden_size", value: "\(text.width)",
        supported: "\(vision.width), the width of the image tower: one decoder attends to both")
    }
    var tensors = try source.tensors ?? Self.newTower(vision, seed: seed)
    tensors.merge(try textTensors(text, imageWidth: vision.width, seed: seed)) { $1 }
    let files = try TokenizerFiles(in: tokenizer, maximumLength: contextLength)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: tensors, copies: files.copies,
        texts: files.texts.merging([
          "config.json": config,
          "preprocessor_config.json": Self.preprocessing(size: vision.imageSize),
        ]) { $1 }
      ).write()
    }
  }

  /// The image tower, drawn from the seed.
  static func newTower(
    _ vision: VisionTransformerConfiguration, seed: UInt64
  ) throws -> [String: Tensor] {
    try SeededWeights.tensors(
      seed: seed, values: { values($0, $1, layers: vision.layers) }
    ) { weights in _ = try VisionTransformer(weights, vision, names: .blip) }
  }

  /// Text encoder, decoder and heads.
  private func textTensors(
    _ text: BERTConfiguration, imageWidth: Int, seed: UInt64
  ) throws -> [String: Tensor] {
    let (encoder, decoder) = (BLIPFiles.textEncoder, BLIPFiles.textDecoder)
    func values(_ key: String, _ shape: [Int]) -> InitialValues {
      Self.values(key, shape, layers: layers)
    }
    var tensors = try SeededWeights.tensors(seed: seed, values: values) { weights in
      _ = try BERT(
        weights[encoder], text.attending(toContextOf: imageWidth, mask: .bidirectional))
    }
    func draw(_ key: String, _ shape: [Int]) {
      tensors[key] = SeededWeights.tensor(key, shape: shape, values(key, shape), seed: seed)
    }
    for (key, tensor) in tensors {
      let name = "\(decoder).bert" + key.dropFirst(encoder.count)
      if key.contains(".attention.") { draw(name, tensor.shape) } else { tensors[name] = tensor }
    }
    let head = "\(decoder).cls.predictions"
    for (key, shape) in [
      ("\(head).bias", [text.vocabularySize]),
      ("\(head).transform.dense.weight", [width, width]), ("\(head).transform.dense.bias", [width]),
      ("\(head).transform.LayerNorm.weight", [width]),
      ("\(head).transform.LayerNorm.bias", [width]),
      ("\(BLIPFiles.imageProjection).weight", [projectionWidth, imageWidth]),
      ("\(BLIPFiles.imageProjection).bias", [projectionWidth]),
      ("\(BLIPFiles.textProjection).weight", [projectionWidth, width]),
      ("\(BLIPFiles.textProjection).bias", [projectionWidth]),
      ("\(BLIPFiles.matchingHead).weight", [2, width]), ("\(BLIPFiles.matchingHead).bias", [2]),
    ] { draw(key, shape) }
    tensors[Temperature.parameter.name] = Tensor([Temperature.initial], shape: [])
    return tensors
  }

  /// What a tensor begins with: spread so that numbers keep their size through a layer, as in ``NewDualEncoder``;
  /// tables as BERT draws them.
  private static func values(_ key: String, _ shape: [Int], layers: Int) -> InitialValues {
    if key.hasSuffix("class_embedding") {
      return .normal(deviation: 1 / Float(shape.last ?? 1).squareRoot())
    }
    if shape.count < 2 { return .constant(key.hasSuffix(".weight") ? 1 : 0) }
    if key.contains("position_embedding") { return .normal(deviation: 0.01) }
    if key.contains("word_embeddings") { return .normal(deviation: 0.02) }
    let deviation = 1 / Float(shape.dropFirst().reduce(1, *)).squareRoot()
    let endsBranch =
      key.hasSuffix(".projection.weight") || key.hasSuffix(".fc2.weight")
      || key.hasSuffix(".output.dense.weight")
    return .normal(deviation: endsBranch ? deviation / Float(2 * layers).squareRoot() : deviation)
  }

  /// `config.json`.
  private func configuration(_ source: BLIPImageSource) throws -> String {
    let words = try Tokenizer(directory: tokenizer)
    let decoder = words.tokenID("[DEC]").map(Int.init) ?? words.idLimit
    let encoder = words.tokenID("[ENC]").map(Int.init) ?? decoder + 1
    let vocabulary = max(words.idLimit, decoder + 1, encoder + 1)
    let tower = source.shape
    return """
      {
        "architectures": ["BlipForConditionalGeneration"],
        "model_type": "blip",
        "image_text_hidden_size": \(projectionWidth),
        "projection_dim": \(projectionWidth),
        "torch_dtype": "float32",
        "text_limits": {"words": \(contextLength), "tokens": \(contextLength)},
        "text_config": {
          "model_type": "blip_text_model",
          "vocab_size": \(vocabulary),
          "hidden_size": \(width),
          "encoder_hidden_size": \(tower.width),
          "intermediate_size": \(hiddenWidth),
          "projection_dim": \(projectionWidth),
          "num_hidden_layers": \(layers),
          "num_attention_heads": \(heads),
          "max_position_embeddings": \(contextLength),
          "hidden_act": "gelu",
          "layer_norm_eps": 1e-12,
          "bos_token_id": \(decoder),
          "eos_token_id": \(words.encode("").ids.last ?? 0),
          "sep_token_id": \(words.encode("").ids.last ?? 0),
          "pad_token_id": \(words.tokenID("[PAD]").map(Int.init) ?? 0)
        },
        "vision_config": {
          "model_type": "blip_vision_model",
          \(tower.configurationFields),
          "hidden_act": "gelu",
          "layer_norm_eps": \(source.normEpsilon)
        }
      }

      """
  }

  /// `preprocessor_config.json`, with the mean and the deviation of OpenAI's models.
  static func preprocessing(size: Int) -> String {
    func list(_ values: some Collection<Float>) -> String {
      values.map { "\($0)" }.joined(separator: ", ")
    }
    return """
      {
        "image_processor_type": "BlipImageProcessor",
        "do_convert_rgb": true,
        "do_resize": true,
        "size": {"height": \(size), "width": \(size)},
        "resample": 3,
        "do_rescale": true,
        "rescale_factor": 0.00392156862745098,
        "do_normalize": true,
        "image_mean": [\(list(PixelNormalization.clip.mean))],
        "image_std": [\(list(PixelNormalization.clip.standardDeviation))]
      }

      """
  }
}
