import ContrastFiles
import ContrastLayers

/// A kind of image tower in the `model_cfg` of open_clip, or in a configuration of the EVA-CLIP and LLM2CLIP
/// repositories, which has the same form.
///
/// A new kind is one more entry of ``all``.
package struct OpenCLIPImageTower: Sendable {
  /// Whether a `vision_cfg` is of this kind.
  let recognizes: @Sendable (JSONNode) throws -> Bool
  /// Reads a `model_cfg`.
  let read: @Sendable (JSONNode) throws -> any ImageTowerComponent

  /// The kinds in the order in which they are tried.
  static let all: [OpenCLIPImageTower] = [.resNet, .visionTransformer]

  /// - Parameter model: the object with `embed_dim` and `vision_cfg`.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package static func component(_ model: JSONNode) throws -> any ImageTowerComponent {
    let vision = try model.object("vision_cfg")
    for kind in all where try kind.recognizes(vision) { return try kind.read(model) }
    preconditionFailure("the last kind takes all")
  }

  /// CLIP's ResNets, whose layers are those of each stage.
  static let resNet = OpenCLIPImageTower(
    recognizes: { vision in
      vision["layers"]?.isArray == true && vision["timm_model_name"] == nil
        && vision["eva_model_name"] == nil
    },
    read: { model in
      let (configuration, imageSize) = try ResNetConfiguration.openCLIP(model)
      return ResNetComponent(configuration, names: .openCLIP, imageSize: imageSize)
    })

  /// The ViTs of open_clip, of timm and of EVA-CLIP; what nothing else takes.
  static let visionTransformer = OpenCLIPImageTower(
    recognizes: { _ in true },
    read: { model in
      let (configuration, names) = try VisionTransformerConfiguration.openCLIP(model)
      return VisionTransformerComponent(configuration, names: names)
    })
}
