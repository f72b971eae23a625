import ContrastFiles
import ContrastLayers
import ContrastTensor

/// What the name of an image tower of timm stands for, of those that open_clip's configurations for
/// EVA02-CLIP, SigLIP, SigLIP2, Perception Encoder and MobileCLIP2 use.
///
/// Source: `timm/models/vision_transformer.py`, `vision_transformer_hybrid.py` and `eva.py` of timm 1.0.
struct TimmVisionTower: Sendable {
  var family: Family
  var imageSize: Int
  var patchSize: Int
  var width: Int
  var layers: Int
  var heads: Int
  /// The width of the hidden layer by that of the tower, rounded down.
  var mlpRatio: Double
  var activation: Activation

  /// The side of the grid that the tower was trained with.
  var side: Int { imageSize / patchSize }

  /// By the names without a tag.
  static let all: [String: TimmVisionTower] = {
    var all: [String: TimmVisionTower] = [:]
    func add(
      _ name: String, _ family: Family, image: Int, patch: Int, _ width: Int, _ layers: Int,
      _ heads: Int, mlpRatio: Double = 4, _ activation: Activation = .gelu
    ) {
      all[name] = TimmVisionTower(
        family: family, imageSize: image, patchSize: patch, width: width, layers: layers,
        heads: heads, mlpRatio: mlpRatio, activation: activation)
    }
    func siglip(
      _ size: String, _ width: Int, _ layers: Int, _ heads: Int, patch: Int, images: [Int],
      mlpRatio: Double = 4, _ activation: Activation = .gelu
    ) {
      for image in images {
        add(
          "vit_\(size)_patch\(patch)_siglip_\(image)", .siglip, image: image, patch: patch, width,
          layers, heads, mlpRatio: mlpRatio, activation)
      }
    }
    // timm's definitions have the tanh form of GELU for the shapes that SigLIP2 brought.
    siglip("base", 768, 12, 12, patch: 16, images: [224, 256, 384, 512])
    siglip("base", 768, 12, 12, patch: 32, images: [256], .geluTanh)
    siglip("large", 1024, 24, 16, patch: 16, images: [256, 384])
    siglip("large", 1024, 24, 16, patch: 16, images: [512], .geluTanh)
    siglip("so400m", 1152, 27, 16, patch: 14, images: [224, 378, 384], mlpRatio: 3.7362)
    siglip("so400m", 1152, 27, 16, patch: 16, images: [256, 384, 512], mlpRatio: 3.7362, .geluTanh)
    siglip("giantopt", 1536, 40, 16, patch: 16, images: [256, 384], .geluTanh)
    for (name, image, patch, width, layers, heads) in [
      ("base_patch16", 224, 16, 768, 12, 12), ("large_patch14", 224, 14, 1024, 24, 16),
      ("large_patch14", 336, 14, 1024, 24, 16),
    ] {
      add(
        "eva02_\(name)_clip_\(image)", .eva, image: image, patch: patch, width, layers, heads,
        mlpRatio: 4 * 2 / 3, .silu)
    }
    for (name, image, patch, width, layers, heads) in [
      ("base_patch32", 224, 32, 768, 12, 12), ("base_patch16", 224, 16, 768, 12, 12),
      ("large_patch14", 224, 14, 1024, 24, 16), ("large_patch14", 336, 14, 1024, 24, 16),
      ("huge_patch14", 224, 14, 1280, 32, 16),
    ] {
      add(
        "vit_\(name)_clip_\(image)", .clip, image: image, patch: patch, width, layers, heads)
    }
    add("vit_base_mci_224", .mobileCLIP, image: 224, patch: 16, 768, 12, 12)
    for (name, image, patch, width, layers, heads) in [
      ("tiny_patch16", 384, 16, 192, 12, 3), ("small_patch16", 384, 16, 384, 12, 6),
      ("base_patch16", 224, 16, 768, 12, 12), ("large_patch14", 336, 14, 1024, 24, 16),
    ] {
      add(
        "vit_pe_core_\(name)_\(image)", .perception, image: image, patch: patch, width, layers,
        heads)
    }
    add(
      "vit_pe_core_gigantic_patch14_448", .perceptionWithoutClassToken, image: 448, patch: 14,
      1536, 50, 16, mlpRatio: 8960 / 1536)
    return all
  }()
}

extension TimmVisionTower {
  /// The tower of a name, with or without a tag.
  ///
  /// - Parameter node: the name.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  init(named node: JSONNode) throws {
    let parts = try node.string().split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let tower = Self.all[String(parts[0])],
      parts.count == 1 || tower.family.tags.contains(String(parts[1]))
    else { throw node.unsupported(supported: Self.all.keys.sorted().joined(separator: ", ")) }
    self = tower
  }
}

extension VisionTransformerConfiguration {
  /// Reads the image tower of a `model_cfg` of open_clip, or of a configuration of the EVA-CLIP and
  /// LLM2CLIP repositories, which has the same form: by `eva_model_name` EVA02-CLIP in the names of
  /// its repository, by `timm_model_name` a tower of timm, otherwise open_clip's own tower.
  ///
  /// With timm's name the keys `image_size`, `patch_size`, `width`, `layers`, `head_width`,
  /// `mlp_ratio` and `mlp_hidden` (the width of the hidden layer), where given, go before what the
  /// name stands for. `timm_pool` must be that of the family, `map` for SigLIP and Perception Encoder and
  /// `token` for the others. `timm_proj` may be `none` (the output of the trunk is the feature), `linear` (a
  /// layer behind the trunk, with a bias by `timm_proj_bias`), and null (the trunk's own last layer);
  /// where both keys are missing, open_clip's `avg` and `linear` hold, and the pooling is refused.
  ///
  /// - Parameter model: the object with `embed_dim` and `vision_cfg`.
  /// - Returns: the shape of the tower, and what its tensors are called.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package static func openCLIP(
    _ model: JSONNode
  ) throws -> (configuration: VisionTransformerConfiguration, names: VisionTransformerNames) {
    let vision = try model.object("vision_cfg")
    if vision["eva_model_name"] != nil {
      return (try VisionTransformerConfiguration(eva: model), .eva)
    }
    guard let name = vision["timm_model_name"] else {
      return (try VisionTransformerConfiguration(openCLIP: model), .openCLIP)
    }
    let tower = try TimmVisionTower(named: name)
    var names = tower.family.names
    names.projection = try timmProjection(vision)
    let configuration = try VisionTransformerConfiguration(timm: tower, model, vision)
    if names.projection == .none, configuration.projectionWidth != configuration.width {
      throw vision.failure(
        "has no projection, and a width of \(configuration.width) where embed_dim is"
          + " \(configuration.projectionWidth)")
    }
    return (configuration, names)
  }

  /// - Parameters:
  ///   - tower: what the name stands for.
  ///   - model: the object with `embed_dim`.
  ///   - vision: its `vision_cfg`.
  private init(timm tower: TimmVisionTower, _ model: JSONNode, _ vision: JSONNode) throws {
    let pool = tower.family.pool
    guard let given = vision["timm_pool"] else {
      throw UnsupportedConfiguration(
        file: vision.file, key: "\(vision.key).timm_pool", value: "avg", supported: pool)
    }
    guard try given.string() == pool else { throw given.unsupported(supported: pool) }
    let width = try vision.size("width", default: tower.width)
    guard vision["head_width"] != nil || width % tower.heads == 0 else {
      throw vision.failure("has a width of \(width), which \(tower.heads) heads do not divide")
    }
    let headWidth = try vision.size("head_width", default: width / tower.heads)
    guard width % headWidth == 0, width % tower.family.widthUnit == 0,
      headWidth % tower.family.headUnit == 0
    else {
      throw vision.failure("has a width of \(width) and heads of \(headWidth), which do not fit")
    }
    self.init(
      imageSize: try vision.size("image_size", default: tower.imageSize),
      patchSize: try vision.size("patch_size", default: tower.patchSize),
      layers: try vision.layerCount("layers", default: tower.layers),
      projectionWidth: try model.size("embed_dim"), width: width, headWidth: headWidth,
      mlpWidth: try vision.size(
        "mlp_hidden",
        default: try vision.hiddenWidth("mlp_ratio", of: width, default: tower.mlpRatio)),
      activation: tower.activation, normEpsilon: tower.family.normEpsilon,
      positionResizing: GridInterpolation(antialias: true))
    tower.family.configure(&self, tower)
    try checkGrid(vision)
    guard patchSize % tower.family.patchUnit == 0 else {
      throw vision.failure(
        "has patches of \(patchSize) pixels, which must be a multiple of \(tower.family.patchUnit)")
    }
  }

  /// What `timm_proj` puts behind a trunk of timm.
  private static func timmProjection(_ vision: JSONNode) throws -> ProjectionHead.Storage {
    guard let node = vision["timm_proj"] else {
      // An explicit null means the trunk's own last layer, a missing key "linear".
      let isNull = try vision.members().contains { $0.name == "timm_proj" }
      return isNull ? .linear("visual.trunk.head", bias: true) : try behindTrunk(vision)
    }
    switch try node.string() {
    case "": return .linear("visual.trunk.head", bias: true)
    case "none": return .none
    case "linear": return try behindTrunk(vision)
    default: throw node.unsupported(supported: "none, linear, null")
    }
  }

  private static func behindTrunk(_ vision: JSONNode) throws -> ProjectionHead.Storage {
    .linear("visual.head.proj", bias: try vision.bool("timm_proj_bias", default: false))
  }
}
