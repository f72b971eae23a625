import ContrastFiles
import ContrastLayers

/// An image model of transformers, which `VisionTextDualEncoder` puts under a projection: what its
/// `vision_config` may be, by `model_type`.
package struct HuggingFaceImageModel: Sendable {
  /// Gives the features that go into the pooler, or `pooler_output` where the class has none.
  package var tower: any ImageTowerComponent
  /// The layer between both, which ends with tanh.
  package var pooler: String?
  /// A tensor that files have below another `vision_model` where transformers wrote them before version 5.
  private var doubled: String?

  /// - Parameters:
  ///   - config: of the image model. Its tensors stand below `vision_model`.
  ///   - imageSize: the side of the images of a network that takes any, in pixels.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(_ config: JSONNode, imageSize: Int) throws {
    switch try config.string("model_type", default: "vit") {
    case "clip":
      self = try .init(
        VisionTransformerConfiguration(clipVision: config.section("vision_config")),
        names: .huggingFace)
    case "clip_vision_model":
      self = try .init(VisionTransformerConfiguration(clipVision: config), names: .huggingFace)
    case "siglip_vision_model":
      self = try .init(
        VisionTransformerConfiguration(siglipVision: config), names: .huggingFaceSigLIP)
    case "vit":
      try config.refuse("pooler_act", unless: ["tanh"])
      let vision = try VisionTransformerConfiguration(vit: config)
      try config.refuse("pooler_output_size", unless: ["\(vision.width)"])
      tower = VisionTransformerComponent(vision, names: .huggingFaceViT("vision_model."))
      pooler = "vision_model.pooler.dense"
    case "resnet":
      var names = ResNetNames.huggingFace
      names.prefix = "vision_model"
      tower = ResNetComponent(
        try ResNetConfiguration(huggingFace: config), names: names, imageSize: imageSize)
    default:
      throw config["model_type"]!.unsupported(
        supported: "clip_vision_model, clip, siglip_vision_model, vit, resnet")
    }
  }

  private init(_ vision: VisionTransformerConfiguration, names: VisionTransformerNames) {
    var names = names
    names.projection = .none
    tower = VisionTransformerComponent(vision, names: names)
    doubled = "\(names.patchEmbedding).weight"
  }

  /// The model under a projection.
  ///
  /// - Parameters:
  ///   - width: of the joint space.
  ///   - weights: the checkpoint; of its tensors only the names are asked for.
  package func projected(into width: Int, in weights: Weights) -> ProjectedImageComponent {
    let isDoubled = doubled.map { weights["vision_model"].stores($0) } ?? false
    return ProjectedImageComponent(
      tower, prefix: isDoubled ? "vision_model" : "", pooler: pooler,
      projection: .linear("visual_projection", bias: false), projectionWidth: width)
  }
}
