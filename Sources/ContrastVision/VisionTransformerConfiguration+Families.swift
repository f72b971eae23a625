extension VisionTransformerConfiguration {
  /// Reads the `vision_config` of a Hugging Face SigLIP `config.json` (also SigLIP2 of fixed
  /// resolution); missing keys take the defaults of the class `SiglipVisionConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(siglip config: JSONNode) throws {
    let vision = try config.section("vision_config")
    try vision.refuse("vision_use_head", unless: ["true"])
    try self.init(
      vision, projectionWidth: nil, patchSize: 16, activation: .geluTanh, normEpsilon: 1e-6)
    patchBias = true
    hasPreNorm = false
    pooling = .attention
  }

  /// Reads the `vision_cfg` of an EVA02-CLIP model in the style of the EVA-CLIP and LLM2CLIP
  /// repositories: two-dimensional rotary positions beside the absolute ones, a gated feed-forward
  /// layer, norms inside both halves of a block, no bias on the keys.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(eva model: JSONNode) throws {
    let vision = try model.object("vision_cfg")
    guard vision["eva_model_name"] != nil else {
      throw vision.failure("has no eva_model_name; it is not of an EVA-CLIP model")
    }
    for key in ["rope", "intp_freq", "naiveswiglu", "subln"] {
      guard try vision.bool(key, default: false) else {
        throw UnsupportedConfiguration(
          file: vision.file, key: "\(vision.key).\(key)", value: "false", supported: "true")
      }
    }
    try vision.refuse("postnorm", unless: ["false"])
    try vision.refuse("ls_init_value", unless: ["false", "0", "0.0"])
    try vision.refuse("qkv_bias", unless: ["true"])
    try vision.refuse("global_average_pool", unless: ["false"])
    let width = try vision.size("width", default: 768)
    let headWidth = try vision.size("head_width", default: 64)
    guard width % headWidth == 0, headWidth % 4 == 0 else {
      throw vision.failure("has a width of \(width) and heads of \(headWidth), which do not fit")
    }
    self.init(
      imageSize: try vision.size("image_size", default: 224),
      patchSize: try vision.size("patch_size", default: 16),
      layers: try vision.size("layers", default: 12),
      projectionWidth: try model.size("embed_dim"), width: width, headWidth: headWidth,
      mlpWidth: try vision.hiddenWidth("mlp_ratio", of: width, default: 4), activation: .silu,
      normEpsilon: 1e-6, positionResizing: BicubicInterpolation())
    patchBias = true
    hasPreNorm = false
    rotaryReferenceSide = try vision.size("pt_hw_seq_len", default: 16)
    block.attention.keyBias = false
    block.attention.innerNorm = true
    block.attention.normEpsilon = 1e-6
    block.mlp.kind = .gated(innerNorm: true)
    block.mlp.normEpsilon = 1e-6
    try checkGrid(vision)
  }
}
