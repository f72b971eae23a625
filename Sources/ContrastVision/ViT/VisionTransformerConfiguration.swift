import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of a ViT image tower.
public struct VisionTransformerConfiguration: Sendable, Equatable {
  /// The side of the square images the position table was trained for, in pixels; of images with the
  /// aspect ratio of their own, that of the square with as many patches.
  package var imageSize: Int
  /// The side of a patch in pixels.
  package var patchSize: Int
  package var layers: Int
  /// The width of the joint space.
  package var projectionWidth: Int
  package var block: TransformerBlock.Configuration
  /// Whether the patch embedding has a bias.
  package var patchBias = false
  /// Whether the tokens are normalised before the first block.
  package var hasPreNorm = true
  /// Of the norm behind the last block, where it is not that of the blocks (VisualGLM).
  package var postNormEpsilon: Float?
  /// Whether a class token stands before the patches; with ``Pooling/classToken`` it does.
  package var hasClassToken = true
  /// Whether the position table has a row for the class token.
  package var positionsClassToken = true
  /// What stands for the image.
  package var pooling = Pooling.classToken
  /// The shape of the head of ``Pooling/attention``, if not that of the blocks.
  package var poolingBlock: TransformerBlock.Configuration?
  /// The side of the grid that rotary positions are scaled to; none without rotary positions.
  package var rotaryReferenceSide: Int?
  /// The first row and column of rotary positions.
  package var rotaryOffset = 0
  /// Whether the first half of the angles is the column's, and not the row's.
  package var rotatesColumnsFirst = false
  /// Convolutions that embed a patch one after the other, in place of a single layer.
  package var stem: [StemConvolution] = []
  /// Whether each image keeps its aspect ratio and has a grid of its own, for which the position table is
  /// resized (NaFlex).
  package var hasNativeResolution = false
  /// How the position table is resized for another image size.
  package var positionResizing: GridInterpolation

  /// What stands for the image.
  package enum Pooling: Sendable, Equatable {
    /// The state of a class token before the patches.
    case classToken
    /// Attention of a learned query to all tokens.
    case attention
  }

  /// A convolution whose windows do not overlap, so that a patch is embedded by its own pixels. A batch norm
  /// and the activation of the blocks stand behind each but the last, which alone has a bias.
  package struct StemConvolution: Sendable, Equatable {
    /// The channels that come out.
    package var width: Int
    /// Of the window in pixels, and its stride.
    package var side: Int
  }

  package var width: Int { block.attention.width }

  /// The grid of patches of the trained size.
  package var grid: PatchGrid { PatchGrid(height: imageSize, width: imageSize, patch: patchSize) }
}

extension VisionTransformerConfiguration {
  /// Reads the text of a Hugging Face CLIP `config.json`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  public init(json: [UInt8], file: String = "config.json") throws {
    try self.init(huggingFace: JSONNode(JSONValue(json, file: file), file: file))
  }

  /// Reads the `vision_config` of a Hugging Face CLIP `config.json`; missing keys take the defaults
  /// of the class `CLIPVisionConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    // The older `*_config_dict`, where present, replaces the whole section.
    let vision = try config.section(
      config["vision_config_dict"] == nil ? "vision_config" : "vision_config_dict")
    try self.init(
      clipVision: vision, projectionWidth: try config.size("projection_dim", default: 512))
  }

  /// Reads the configuration of a `CLIPVisionModel` of transformers.
  ///
  /// - Parameters:
  ///   - vision: the section, or the root of a file of its own.
  ///   - projectionWidth: the width of the joint space; the width of the tower itself if `nil`.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(clipVision vision: JSONNode, projectionWidth: Int? = nil) throws {
    try self.init(
      vision, projectionWidth: projectionWidth, patchSize: 32, activation: .quickGELU,
      normEpsilon: 1e-5)
  }

  /// What the vision sections of Hugging Face's configurations have in common, the defaults of the
  /// class given.
  ///
  /// - Parameter projectionWidth: the width of the tower itself if `nil`.
  init(
    _ vision: JSONNode, projectionWidth: Int?, imageSize: Int = 224, patchSize: Int,
    activation: Activation, normEpsilon: Double, width: Int = 768, heads: Int = 12,
    layers: Int = 12, hiddenWidth: Int = 3072
  ) throws {
    try vision.refuse("num_channels", unless: ["3"])
    let width = try vision.size("hidden_size", default: width)
    let heads = try vision.size("num_attention_heads", default: heads)
    guard width % heads == 0 else {
      throw vision.failure("has a hidden_size of \(width), which \(heads) heads do not divide")
    }
    self.init(
      imageSize: try vision.size("image_size", default: imageSize),
      patchSize: try vision.size("patch_size", default: patchSize),
      layers: try vision.layerCount("num_hidden_layers", default: layers),
      projectionWidth: projectionWidth ?? width, width: width, headWidth: width / heads,
      mlpWidth: try vision.size("intermediate_size", default: hiddenWidth),
      activation: try vision.activation("hidden_act", default: activation),
      normEpsilon: Float(try vision.double("layer_norm_eps", default: normEpsilon)),
      positionResizing: GridInterpolation())
    try checkGrid(vision)
  }

  /// Reads the `model_cfg` of an `open_clip_config.json`; missing keys take open_clip's defaults.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(openCLIP model: JSONNode) throws {
    let vision = try model.object("vision_cfg")
    if let name = vision["timm_model_name"] {
      throw name.unsupported(supported: "open_clip's own VisionTransformer")
    }
    if let layers = vision["layers"], layers.isArray {
      throw layers.unsupported(supported: "one number: the layers of a VisionTransformer")
    }
    // Variants of the tower that no published CLIP ViT uses, refused rather than ignored.
    try vision.refuse("pool_type", unless: ["tok"])
    try vision.refuse("attentional_pool", unless: ["false"])
    try vision.refuse("no_ln_pre", unless: ["false"])
    try vision.refuse("final_ln_after_pool", unless: ["false"])
    try vision.refuse("pos_embed_type", unless: ["learnable"])
    try vision.refuse("input_patchnorm", unless: ["false"])
    try vision.refuseCustomBlocks()
    let width = try vision.size("width", default: 768)
    let headWidth = try vision.size("head_width", default: 64)
    guard width % headWidth == 0 else {
      throw vision.failure("has a width of \(width), which heads of \(headWidth) do not divide")
    }
    self.init(
      imageSize: try vision.size("image_size", default: 224),
      patchSize: try vision.size("patch_size", default: 16),
      layers: try vision.layerCount("layers", default: 12),
      projectionWidth: try model.size("embed_dim"),
      width: width, headWidth: headWidth,
      mlpWidth: try vision.hiddenWidth("mlp_ratio", of: width, default: 4),
      activation: try model.bool("quick_gelu", default: false) ? .quickGELU : .gelu,
      normEpsilon: 1e-5, positionResizing: GridInterpolation(antialias: true))
    try checkGrid(vision)
  }

  init(
    imageSize: Int, patchSize: Int, layers: Int, projectionWidth: Int, width: Int, headWidth: Int,
    mlpWidth: Int, activation: Activation, normEpsilon: Float,
    positionResizing: GridInterpolation
  ) {
    self.imageSize = imageSize
    self.patchSize = patchSize
    self.layers = layers
    self.projectionWidth = projectionWidth
    self.positionResizing = positionResizing
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: width / headWidth, width: headWidth),
        mask: .bidirectional),
      mlp: MLP.Configuration(width: width, hiddenWidth: mlpWidth, activation: activation),
      normEpsilon: normEpsilon)
  }

  func checkGrid(_ node: JSONNode) throws {
    guard patchSize <= imageSize, imageSize <= ImageTowerShape.largestImageSize else {
      throw node.failure(
        "has an image of \(imageSize) pixels and patches of \(patchSize); no model is like that")
    }
  }
}
