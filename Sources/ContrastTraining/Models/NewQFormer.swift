import Contrast
import ContrastFiles
import ContrastImages
import ContrastLayers
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// A Q-Former that was never trained on an image tower that was, written as a folder in the layout of transformers'
/// `Blip2ForImageTextRetrieval`.
///
///     let new = NewQFormer(tokenizer: tokenizerFolder, image: .model(imageModel), queries: 16, width: 128, layers: 4, heads: 4)
///     try new.write(to: URL(filePath: "new-q-former"), seed: 1)
///
/// The image tower is copied. The MLPs of queries begin as those of texts, as in BLIP-2.
public struct NewQFormer: Sendable {
  package var tokenizer: URL
  package var image: NewBLIP.Image
  package var queries: Int
  package var width: Int
  package var layers: Int
  package var heads: Int
  package var contextLength: Int
  package var projectionWidth: Int

  /// - Parameters:
  ///   - tokenizer: the folder of a tokenizer of BERT's kind; `[DEC]` comes behind its tokens where it lacks it.
  ///   - image: the image tower.
  ///   - queries: how many.
  ///   - width: of queries and texts.
  ///   - layers: the blocks, of which every second attends to the image.
  ///   - heads: of the attention, a divisor of the width.
  ///   - contextLength: the most tokens of a text.
  ///   - projectionWidth: of the joint space of images and texts; the width if nil.
  public init(
    tokenizer: URL, image: NewBLIP.Image, queries: Int, width: Int, layers: Int, heads: Int,
    contextLength: Int = 64, projectionWidth: Int? = nil
  ) {
    self.tokenizer = tokenizer
    self.image = image
    self.queries = queries
    self.width = width
    self.layers = layers
    self.heads = heads
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
    guard queries > 0, layers > 0, heads > 0, width > 0, width % heads == 0, contextLength > 2,
      projectionWidth > 0
    else {
      throw UnsupportedConfiguration(
        file: destination.path, key: "qformer_config",
        value: "\(queries) queries, width \(width), \(layers) layers, \(heads) heads",
        supported: "numbers above 0, and heads that divide the width")
    }
    let source = try BLIPImageSource(image)
    let words = try Tokenizer(directory: tokenizer)
    let decoder = words.tokenID("[DEC]").map(Int.init) ?? words.idLimit
    let vocabulary = max(words.idLimit, decoder + 1)
    let shape = QFormerConfiguration(
      queryCount: queries, layers: layers, width: width, heads: heads, hiddenWidth: 4 * width,
      contextWidth: source.shape.width,
      text: .init(vocabularySize: vocabulary, positions: contextLength))
    let config = configuration(source, vocabulary: vocabulary)
    let file = destination.appending(path: "config.json").path
    let node = JSONNode(try JSONValue(Array(config.utf8), file: file), file: file)
    let vision = try VisionTransformerConfiguration(blip2: node.section("vision_config"))
    var tensors = try SeededWeights.tensors(seed: seed, values: Self.values) { weights in
      _ = try QFormer(weights, shape, names: .blip2)
    }
    let names = BLIP2Names.huggingFace
    let head = names.captionHead
    for (key, shape) in [
      ("\(head).bias", [vocabulary]), ("\(head).transform.dense.weight", [width, width]),
      ("\(head).transform.dense.bias", [width]), ("\(head).transform.LayerNorm.weight", [width]),
      ("\(head).transform.LayerNorm.bias", [width]),
      ("\(names.imageProjection).weight", [projectionWidth, width]),
      ("\(names.imageProjection).bias", [projectionWidth]),
      ("\(names.textProjection).weight", [projectionWidth, width]),
      ("\(names.textProjection).bias", [projectionWidth]),
      ("\(names.matchingHead).weight", [2, width]), ("\(names.matchingHead).bias", [2]),
    ] {
      tensors[key] = SeededWeights.tensor(key, shape: shape, Self.values(key, shape), seed: seed)
    }
    for (key, tensor) in tensors {
      let ofText = key.replacing("intermediate_query", with: "intermediate")
        .replacing("output_query", with: "output")
      tensors[key] = tensors[ofText] ?? tensor
    }
    tensors[Temperature.parameter.name] = Tensor([Temperature.initial], shape: [])
    tensors.merge(try source.tensors ?? NewBLIP.newTower(vision, seed: seed)) { $1 }
    let files = try TokenizerFiles(in: tokenizer, maximumLength: contextLength)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: tensors, copies: files.copies,
        texts: files.texts.merging([
          "config.json": config,
          "preprocessor_config.json": NewBLIP.preprocessing(size: source.shape.imageSize),
        ]) { $1 }
      ).write()
    }
  }

  /// What a tensor begins with.
  private static func values(_ key: String, _ shape: [Int]) -> InitialValues {
    if key.contains("embeddings") || key == QFormerNames.blip2.queries {
      return .normal(deviation: 0.02)
    }
    return shape.count < 2
      ? .constant(key.hasSuffix(".weight") ? 1 : 0)
      : .normal(deviation: 1 / Float(shape[1]).squareRoot())
  }

  /// `config.json`.
  private func configuration(_ source: BLIPImageSource, vocabulary: Int) -> String {
    let tower = source.shape
    return """
      {
        "architectures": ["Blip2ForImageTextRetrieval"],
        "model_type": "blip-2",
        "image_text_hidden_size": \(projectionWidth),
        "num_query_tokens": \(queries),
        "torch_dtype": "float32",
        "text_limits": {"words": \(contextLength), "tokens": \(contextLength)},
        "qformer_config": {
          "model_type": "blip_2_qformer",
          "vocab_size": \(vocabulary),
          "hidden_size": \(width),
          "num_hidden_layers": \(layers),
          "num_attention_heads": \(heads),
          "intermediate_size": \(4 * width),
          "max_position_embeddings": \(contextLength),
          "encoder_hidden_size": \(tower.width),
          "cross_attention_frequency": 2,
          "hidden_act": "gelu",
          "layer_norm_eps": 1e-12,
          "use_qformer_text_input": true
        },
        "vision_config": {
          "model_type": "blip_2_vision_model",
          \(tower.configurationFields),
          "qkv_bias": true,
          "hidden_act": "gelu",
          "layer_norm_eps": \(source.normEpsilon)
        }
      }

      """
  }
}
