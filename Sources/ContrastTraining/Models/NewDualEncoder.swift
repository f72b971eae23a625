import Contrast
import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Foundation

/// A dual encoder that was never trained, written as a model folder in Hugging Face's layout of CLIP, or of
/// LLM2CLIP where texts come from a language model.
///
///     var new = NewDualEncoder(image: .init(), text: .adaptor(inputs: 256), projectionWidth: 128)
///     try new.write(to: URL(filePath: "new-model"), seed: 1)
///
/// Everything is trained from there as from published weights.
public struct NewDualEncoder: Sendable {
  /// The image tower: a ViT with a class token.
  public struct ImageTower: Sendable {
    package var imageSize: Int
    package var patchSize: Int
    package var width: Int
    package var layers: Int
    package var heads: Int
    package var hiddenWidth: Int

    /// - Parameters:
    ///   - imageSize: the side of a picture in pixels.
    ///   - patchSize: the side of a patch in pixels, a divisor of it.
    ///   - width: of the tokens.
    ///   - layers: the number of blocks.
    ///   - heads: of the attention, a divisor of the width.
    ///   - hiddenWidth: inside the MLPs.
    public init(
      imageSize: Int = 32, patchSize: Int = 4, width: Int = 192, layers: Int = 6, heads: Int = 3,
      hiddenWidth: Int = 768
    ) {
      self.imageSize = imageSize
      self.patchSize = patchSize
      self.width = width
      self.layers = layers
      self.heads = heads
      self.hiddenWidth = hiddenWidth
    }
  }

  /// Where vectors of texts come from.
  public struct Text: Sendable {
    package struct Tower: Sendable {
      package let tokenizer: URL
      package let width: Int
      package let layers: Int
      package let heads: Int
      package let hiddenWidth: Int
      package let contextLength: Int
    }

    package struct Adaptor: Sendable {
      package let inputs: Int
      package let blocks: Int
      package let expansion: Int
    }

    package enum Kind: Sendable {
      case tower(Tower)
      case adaptor(Adaptor)
    }

    package let kind: Kind

    /// A causal text transformer.
    ///
    /// - Parameters:
    ///   - tokenizer: the folder of a tokenizer that begins and ends texts with tokens of its own.
    ///   - width: of the tokens.
    ///   - layers: the number of blocks.
    ///   - heads: of the attention, a divisor of the width.
    ///   - hiddenWidth: inside the MLPs.
    ///   - contextLength: the most tokens of a text.
    public static func tower(
      tokenizer: URL, width: Int = 192, layers: Int = 6, heads: Int = 3, hiddenWidth: Int = 768,
      contextLength: Int = 64
    ) -> Text {
      Text(
        kind: .tower(
          Tower(
            tokenizer: tokenizer, width: width, layers: layers, heads: heads,
            hiddenWidth: hiddenWidth, contextLength: contextLength)))
    }

    /// LLM2CLIP's head over the features of a language model.
    ///
    /// - Parameters:
    ///   - inputs: the width of the features.
    ///   - blocks: their number, each `x + W₂ gelu(W₁ norm(x))`.
    ///   - expansion: the width inside a block, in widths of the features.
    public static func adaptor(inputs: Int, blocks: Int = 4, expansion: Int = 2) -> Text {
      Text(kind: .adaptor(Adaptor(inputs: inputs, blocks: blocks, expansion: expansion)))
    }
  }

  package var image: ImageTower
  package var text: Text
  /// The width of the joint space.
  package var projectionWidth: Int

  public init(image: ImageTower, text: Text, projectionWidth: Int) {
    self.image = image
    self.text = text
    self.projectionWidth = projectionWidth
  }

  /// Writes the folder.
  ///
  /// - Parameters:
  ///   - destination: where nothing stands yet.
  ///   - seed: equal seeds give equal weights.
  /// - Throws: `UnsupportedConfiguration` for shapes that fit no model; `TokenizerError`; `FileError`;
  ///   `ModelConversionError.destinationExists(path:)`.
  public func write(to destination: URL, seed: UInt64) throws {
    var specials: SpecialTokens?
    var tokenizer: TokenizerFiles?
    if case .tower(let tower) = text.kind {
      let found = try SpecialTokens(of: tower)
      tokenizer = try TokenizerFiles(
        in: tower.tokenizer, maximumLength: tower.contextLength, specialTokens: found.names)
      specials = found
    }
    let configuration = configuration(specials)
    let file = destination.appending(path: "config.json").path
    let tensors = try tensors(
      of: JSONNode(JSONValue(Array(configuration.utf8), file: file), file: file), seed: seed)
    try ModelFolderWriter.makeFolder(at: destination) { folder in
      try ModelFolderWriter(
        folder: folder, tensors: tensors, copies: tokenizer?.copies ?? [],
        texts: (tokenizer?.texts ?? [:]).merging([
          "config.json": configuration, "preprocessor_config.json": preprocessing,
        ]) { $1 }
      ).write()
    }
  }

  /// All tensors of the model that a configuration describes.
  private func tensors(of configuration: JSONNode, seed: UInt64) throws -> [String: Tensor] {
    var tensors = try SeededWeights.tensors(seed: seed, values: values) { weights in
      _ = try VisionTransformer(
        weights, VisionTransformerConfiguration(huggingFace: configuration), names: .huggingFace)
      if case .tower = text.kind {
        _ = try CLIPTextTransformer(
          weights, CLIPTextConfiguration(huggingFace: configuration), names: .huggingFace)
      }
    }
    if case .adaptor(let adaptor) = text.kind {
      for (key, shape) in shapes(of: adaptor) {
        tensors[key] = SeededWeights.tensor(key, shape: shape, values(key, shape), seed: seed)
      }
    }
    tensors["logit_scale"] = Tensor([LogitScale.initialLogarithm], shape: [])
    return tensors
  }

  /// What a tensor begins with: spread so that numbers keep their size through a layer, with branches of
  /// a residual stream the smaller the more there are (Radford et al. 2019, "GPT-2").
  private func values(_ key: String, _ shape: [Int]) -> InitialValues {
    let isOfText = key.hasPrefix("text_")
    var layers = image.layers
    if isOfText, case .tower(let tower) = text.kind { layers = tower.layers }
    if key.hasSuffix("class_embedding") {
      return .normal(deviation: 1 / Float(image.width).squareRoot())
    }
    if shape.count < 2 { return .constant(key.hasSuffix(".weight") ? 1 : 0) }
    if key.contains("position_embedding") { return .normal(deviation: 0.01) }
    if key.contains("token_embedding") { return .normal(deviation: 0.02) }
    let inputs = shape.dropFirst().reduce(1, *)
    let deviation = 1 / Float(inputs).squareRoot()
    let endsBranch = ["out_proj.weight", "fc2.weight", "fn.3.weight"].contains(where: key.hasSuffix)
    return .normal(deviation: endsBranch ? deviation / Float(2 * layers).squareRoot() : deviation)
  }

  private func shapes(of adaptor: Text.Adaptor) -> [(key: String, shape: [Int])] {
    let (width, hidden) = (adaptor.inputs, adaptor.inputs * adaptor.expansion)
    let prefix = TextAdaptor.Names.huggingFace.prefix
    var shapes: [(String, [Int])] = []
    for block in 0..<adaptor.blocks {
      shapes += [
        ("\(prefix).\(block).ln.weight", [width]), ("\(prefix).\(block).ln.bias", [width]),
        ("\(prefix).\(block).fn.0.weight", [hidden, width]),
        ("\(prefix).\(block).fn.0.bias", [hidden]),
        ("\(prefix).\(block).fn.3.weight", [width, hidden]),
        ("\(prefix).\(block).fn.3.bias", [width]),
      ]
    }
    return shapes + [
      ("\(prefix).\(adaptor.blocks).weight", [width]),
      ("\(prefix).\(adaptor.blocks).bias", [width]),
      ("\(prefix).\(adaptor.blocks + 1).weight", [projectionWidth, width]),
      ("\(prefix).\(adaptor.blocks + 1).bias", [projectionWidth]),
    ]
  }

  /// `config.json`.
  private func configuration(_ specials: SpecialTokens?) -> String {
    var sections = [
      """
        "vision_config": {
          "model_type": "clip_vision_model",
          "image_size": \(image.imageSize),
          "patch_size": \(image.patchSize),
          "hidden_size": \(image.width),
          "num_hidden_layers": \(image.layers),
          "num_attention_heads": \(image.heads),
          "intermediate_size": \(image.hiddenWidth),
          "projection_dim": \(projectionWidth),
          "hidden_act": "gelu"
        }
      """
    ]
    let family: String
    switch text.kind {
    case .adaptor: family = "LLM2CLIPModel"
    case .tower(let tower):
      family = "CLIPModel"
      guard let specials else { preconditionFailure("a text tower has a tokenizer") }
      func id(_ role: SpecialTokenRole) -> String { specials.ids[role].map { "\($0)" } ?? "null" }
      sections.append(
        """
          "text_config": {
            "model_type": "clip_text_model",
            "vocab_size": \(specials.vocabularySize),
            "max_position_embeddings": \(tower.contextLength),
            "hidden_size": \(tower.width),
            "num_hidden_layers": \(tower.layers),
            "num_attention_heads": \(tower.heads),
            "intermediate_size": \(tower.hiddenWidth),
            "projection_dim": \(projectionWidth),
            "hidden_act": "gelu",
            "bos_token_id": \(id(.beginning)),
            "eos_token_id": \(id(.end)),
            "pad_token_id": \(id(.padding))
          }
        """)
    }
    return """
      {
        "architectures": ["\(family)"],
        "model_type": "clip",
        "projection_dim": \(projectionWidth),
        "torch_dtype": "float32",
      \(sections.joined(separator: ",\n"))
      }

      """
  }

  /// `preprocessor_config.json`, with the mean and the deviation of OpenAI's models.
  private var preprocessing: String {
    func list(_ values: some Collection<Float>) -> String {
      values.map { "\($0)" }.joined(separator: ", ")
    }
    return """
      {
        "image_processor_type": "CLIPImageProcessor",
        "do_convert_rgb": true,
        "do_resize": true,
        "size": {"shortest_edge": \(image.imageSize)},
        "resample": 3,
        "do_center_crop": true,
        "crop_size": {"height": \(image.imageSize), "width": \(image.imageSize)},
        "do_rescale": true,
        "rescale_factor": 0.00392156862745098,
        "do_normalize": true,
        "image_mean": [\(list(PixelNormalization.clip.mean))],
        "image_std": [\(list(PixelNormalization.clip.standardDeviation))]
      }

      """
  }
}

/// The special tokens of a text tower: as its tokenizer's files name them, else those that stand around
/// an empty text.
private struct SpecialTokens {
  let vocabularySize: Int
  private(set) var ids: [SpecialTokenRole: Int32] = [:]
  private(set) var names: [SpecialTokenRole: String] = [:]

  /// - Throws: `TokenizerError`, `FileError`, ``TrainingError/noEndOfText(directory:)``,
  ///   ``TrainingError/legacyEndOfText(directory:)``.
  init(of tower: NewDualEncoder.Text.Tower) throws {
    let tokenizer = try Tokenizer(directory: tower.tokenizer)
    let around = tokenizer.encode("").ids
    vocabularySize = tokenizer.idLimit
    ids[.end] = tokenizer.specialTokenID(.end) ?? around.last
    ids[.beginning] =
      tokenizer.specialTokenID(.beginning) ?? (around.count > 1 ? around.first : nil)
    ids[.padding] = tokenizer.specialTokenID(.padding)
    guard let end = ids[.end] else {
      throw TrainingError.noEndOfText(directory: tower.tokenizer.path)
    }
    guard end != 2 else { throw TrainingError.legacyEndOfText(directory: tower.tokenizer.path) }
    for (role, id) in ids { names[role] = tokenizer.token(of: id) }
  }
}
