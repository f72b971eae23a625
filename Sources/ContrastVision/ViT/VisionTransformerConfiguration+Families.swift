import ContrastFiles
import ContrastLayers
import ContrastTensor

extension VisionTransformerConfiguration {
  /// Reads the `vision_config` of a Hugging Face SigLIP `config.json` (also SigLIP2 of fixed
  /// resolution); missing keys take the defaults of the class `SiglipVisionConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(siglip config: JSONNode) throws {
    try self.init(siglipVision: config.section("vision_config"))
  }

  /// Reads the configuration of a `SiglipVisionModel` of transformers.
  ///
  /// - Parameter vision: the section, or the root of a file of its own.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(siglipVision vision: JSONNode) throws {
    try vision.refuse("vision_use_head", unless: ["true"])
    try self.init(
      vision, projectionWidth: nil, patchSize: 16, activation: .geluTanh, normEpsilon: 1e-6)
    useSigLIPParts()
  }

  /// Reads the `vision_config` of a `config.json` of SigLIP2 NaFlex (type `siglip2`); missing keys take the
  /// defaults of the class `Siglip2VisionConfig`. The position table, `num_patches` long, is a square that
  /// is resized for each image.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(naFlex config: JSONNode) throws {
    try self.init(siglip: config)
    let vision = try config.section("vision_config")
    let patches = try vision.size("num_patches", default: 256)
    let side = Int(Double(patches).squareRoot().rounded())
    guard side * side == patches else {
      throw (vision["num_patches"] ?? vision).failure("must be a square, not \(patches)")
    }
    imageSize = side * patchSize
    hasNativeResolution = true
    positionResizing = GridInterpolation(.linear, antialias: true)
    try checkGrid(vision)
  }

  /// Reads the configuration of a `ViTModel` of transformers, or such a section of another: the features are
  /// the normalised states of the class token. Missing keys take the defaults of the class `ViTConfig`.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(vit section: JSONNode) throws {
    try section.refuse("qkv_bias", unless: ["true"])
    try self.init(
      section, projectionWidth: nil, patchSize: 16, activation: .gelu, normEpsilon: 1e-12)
    patchBias = true
    hasPreNorm = false
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
      layers: try vision.layerCount("layers", default: 12),
      projectionWidth: try model.size("embed_dim"), width: width, headWidth: headWidth,
      mlpWidth: try vision.hiddenWidth("mlp_ratio", of: width, default: 4), activation: .silu,
      normEpsilon: 1e-6, positionResizing: GridInterpolation())
    useEVAParts(referenceSide: try vision.size("pt_hw_seq_len", default: 16))
    try checkGrid(vision)
  }

  /// Reads the `config.json` of an EVA02-CLIP model in the form of Hugging Face's `EvaCLIPModel`, as
  /// the LLM2CLIP-EVA02 repositories have it.
  ///
  /// That class is code in the models' own repositories. What is known of it comes from published
  /// ports: `use_rope` with `rope_theta` and `pretrained_seq_len`, `use_sub_ln`, `use_swiglu_mlp`,
  /// `use_rms_norm`, `post_layernorm`, `q_bias`, `k_bias`, `v_bias`. Its default values could not be
  /// confirmed: the sizes must be given, and what is missing otherwise is taken as EVA02-CLIP is
  /// (rotary positions scaled to a grid of 16, θ = 10000, epsilon 1e-6, inner norms, the gated layer
  /// with SiLU whatever `hidden_act` says, no bias on the keys). Where the tensors say otherwise,
  /// loading fails. The older models without rotary positions or inner norms are refused by name.
  ///
  /// - Parameter config: the root of the file.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFaceEVA config: JSONNode) throws {
    let vision = try config.object("vision_config")
    for key in ["use_rope", "use_sub_ln", "use_swiglu_mlp"] {
      try vision.refuse(key, unless: ["true"])
    }
    for key in ["use_rms_norm", "post_layernorm", "k_bias"] {
      try vision.refuse(key, unless: ["false"])
    }
    for key in ["q_bias", "v_bias"] { try vision.refuse(key, unless: ["true"]) }
    if let theta = vision["rope_theta"], try theta.double() != 10_000 {
      throw theta.unsupported(supported: "10000")
    }
    for key in [
      "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
      "image_size", "patch_size",
    ] { _ = try vision.int(key) }
    let projection = config["projection_dim"] == nil ? vision : config
    try self.init(
      vision, projectionWidth: try projection.size("projection_dim"), patchSize: 14,
      activation: .silu, normEpsilon: 1e-6)
    guard block.attention.heads.width % 4 == 0 else {
      throw vision.failure(
        "has heads of \(block.attention.heads.width), which rotary positions do not divide")
    }
    block.mlp.activation = .silu
    useEVAParts(referenceSide: try vision.size("pretrained_seq_len", default: 16))
  }

  /// What sets EVA02-CLIP apart from CLIP: rotary positions beside the absolute ones, a gated
  /// feed-forward layer, norms inside both halves of a block, no bias on the keys, no norm before the
  /// first block.
  ///
  /// - Parameter referenceSide: of the grid that rotary positions are scaled to.
  mutating func useEVAParts(referenceSide: Int) {
    patchBias = true
    hasPreNorm = false
    rotaryReferenceSide = referenceSide
    block.attention.positions = .rotary()
    block.attention.keyBias = false
    block.attention.subNorm = true
    block.attention.normEpsilon = block.normEpsilon
    block.mlp.kind = .gated(subNorm: true)
    block.mlp.normEpsilon = block.normEpsilon
  }

  /// What sets SigLIP apart from CLIP: a learned query in place of the class token, no norm before
  /// the first block.
  mutating func useSigLIPParts() {
    patchBias = true
    hasPreNorm = false
    hasClassToken = false
    pooling = .attention
  }
}
