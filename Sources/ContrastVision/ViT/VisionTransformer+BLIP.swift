import ContrastFiles
import ContrastLayers
import ContrastTensor

// BLIP's image tower: a ViT with a class token and without a norm before the first block. What is made of the
// states of its tokens is a matter of the text layers.

extension VisionTransformerConfiguration {
  /// Reads the `vision_config` of a `config.json` of type `blip`; missing keys take the defaults of the class
  /// `BlipVisionConfig`.
  ///
  /// - Parameters:
  ///   - vision: the section.
  ///   - projectionWidth: of the joint space; the width of the tower itself if nil.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(blip vision: JSONNode, projectionWidth: Int? = nil) throws {
    try self.init(
      vision, projectionWidth: projectionWidth, imageSize: 384, patchSize: 16, activation: .gelu,
      normEpsilon: 1e-5)
    patchBias = true
    hasPreNorm = false
  }

  /// Reads the `vision_config` of a `config.json` of type `blip-2` or `instructblip`; missing keys take the defaults of
  /// the class `Blip2VisionConfig`, EVA's ViT-g.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(blip2 vision: JSONNode) throws {
    try vision.refuse("qkv_bias", unless: ["true"])
    try self.init(
      vision, projectionWidth: nil, patchSize: 14, activation: .gelu, normEpsilon: 1e-6,
      width: 1408, heads: 16, layers: 39, hiddenWidth: 6144)
    patchBias = true
    hasPreNorm = false
  }

  /// The same of LAVIS and MiniGPT-4, where the table of positions tells the size of images if the section does not,
  /// and the norm behind the tower keeps torch's epsilon.
  ///
  /// - Parameters:
  ///   - vision: the section, in the keys of `Blip2VisionConfig`.
  ///   - weights: the checkpoint.
  /// - Throws: `FileError`, `CheckpointError`, `UnsupportedConfiguration`.
  package init(lavis vision: JSONNode, _ weights: Weights) throws {
    try self.init(blip2: vision)
    if vision["image_size"] == nil {
      let positions = VisionTransformerNames.lavis.positions
      imageSize = try Self.side(weights, positions, rank: 3) * patchSize
    }
    postNormEpsilon = 1e-5
  }

  /// Reads the shape from the tensors of one of Salesforce's files, in the names ``VisionTransformerNames/blipOriginal``.
  /// Heads are 64 wide, as in every published one; no tensor says so. The norms have another epsilon than
  /// the class of transformers.
  ///
  /// Source: `models/vit.py` of salesforce/BLIP.
  ///
  /// - Parameter weights: the checkpoint.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(blip weights: Weights) throws {
    let names = VisionTransformerNames.blipOriginal
    let (width, patch) = try Self.patches(weights, names)
    guard width % 64 == 0 else {
      throw weights.unsupported(
        "\(names.patchEmbedding).weight", value: "a width of \(width)",
        supported: "multiples of 64, the width of a head, or a config.json beside the file")
    }
    let block = names.block.replacing("{}", with: "0")
    self.init(
      imageSize: try Self.side(weights, names.positions, rank: 3) * patch, patchSize: patch,
      layers: try weights.blockCount(
        "\(names.block).\(names.blockParts.attentionNorms.before).weight"),
      projectionWidth: width, width: width, headWidth: 64,
      mlpWidth: try weights.sizes("\(block).\(names.blockParts.mlp.up).weight", rank: 2)[0],
      activation: .gelu, normEpsilon: 1e-6, positionResizing: GridInterpolation())
    patchBias = true
    hasPreNorm = false
    try checkImageSize(weights, names)
  }
}

extension VisionTransformerNames {
  /// The image tower of BLIP's classes in transformers.
  package static let blip = VisionTransformerNames(
    patchEmbedding: "vision_model.embeddings.patch_embedding",
    classToken: "vision_model.embeddings.class_embedding",
    positions: "vision_model.embeddings.position_embedding",
    hasBatchAxis: true,
    block: "vision_model.encoder.layers.{}",
    blockParts: .blipVision,
    postNorm: "vision_model.post_layernorm",
    projection: .none)

  /// The same in Salesforce's repository, which took timm's blocks.
  package static let blipOriginal = VisionTransformerNames(
    patchEmbedding: "visual_encoder.patch_embed.proj",
    classToken: "visual_encoder.cls_token",
    positions: "visual_encoder.pos_embed",
    hasBatchAxis: true,
    block: "visual_encoder.blocks.{}",
    blockParts: .timm,
    postNorm: "visual_encoder.norm",
    projection: .none)

  /// EVA's ViT-g in LAVIS and in MiniGPT-4, whose norm behind the tower is the language side's.
  package static let lavis: VisionTransformerNames = {
    var names = blipOriginal
    names.postNorm = "ln_vision"
    names.blockParts.attention.inputs = .stackedWithoutKeyBias(
      weight: "attn.qkv.weight", queryBias: "attn.q_bias", valueBias: "attn.v_bias")
    return names
  }()
}

extension TransformerBlock.Names {
  /// The blocks of `BlipVisionModel` in transformers.
  fileprivate static let blipVision = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .stacked(weight: "self_attn.qkv.weight", bias: "self_attn.qkv.bias"),
      output: "self_attn.projection"),
    attentionNorms: ResidualNormNames(before: "layer_norm1"),
    mlp: MLP.Names(up: "mlp.fc1", down: "mlp.fc2"),
    mlpNorms: ResidualNormNames(before: "layer_norm2"))
}

extension VisionTransformerNames {
  /// The image tower of VisualGLM, in the names of SwissArmyTransformer.
  package static let visualGLM = VisionTransformerNames(
    patchEmbedding: "image_encoder.vit.mixins.patch_embedding.proj",
    classToken: "image_encoder.vit.transformer.word_embeddings.weight",
    positions: "image_encoder.vit.transformer.position_embeddings.weight",
    hasClassTokenTable: true,
    block: "image_encoder.vit.transformer.layers.{}",
    blockParts: TransformerBlock.Names(
      attention: Attention.Names(
        inputs: .stacked(
          weight: "attention.query_key_value.weight", bias: "attention.query_key_value.bias"),
        output: "attention.dense"),
      attentionNorms: ResidualNormNames(before: "input_layernorm"),
      mlp: MLP.Names(up: "mlp.dense_h_to_4h", down: "mlp.dense_4h_to_h"),
      mlpNorms: ResidualNormNames(before: "post_attention_layernorm")),
    postNorm: "image_encoder.vit.mixins.cls.ln_vision",
    projection: .none)
}
