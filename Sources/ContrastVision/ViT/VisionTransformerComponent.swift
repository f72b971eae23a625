import ContrastFiles
import ContrastLayers

/// The ViT of a model folder.
package struct VisionTransformerComponent: ImageTowerComponent {
  package var configuration: VisionTransformerConfiguration
  package var names: VisionTransformerNames

  package init(_ configuration: VisionTransformerConfiguration, names: VisionTransformerNames) {
    self.configuration = configuration
    self.names = names
  }

  package var shape: ImageTowerShape {
    ImageTowerShape(
      imageSize: configuration.imageSize, input: "in patches of \(configuration.patchSize)",
      layers: configuration.layers,
      parts: [
        "width \(configuration.width)", ImageTowerShape.counted(configuration.layers, "layer"),
        ImageTowerShape.counted(configuration.block.attention.heads.count, "head"),
        "hidden \(configuration.block.mlp.hiddenWidth)",
      ],
      projectionWidth: configuration.projectionWidth)
  }

  /// One patch at least.
  package var imageSizes: ClosedRange<Int> {
    configuration.patchSize...ImageTowerShape.largestImageSize
  }

  package var identity: Identity { configuration.identity }

  package func owns(_ key: String) -> Bool {
    guard key.hasPrefix("vision_model.") || key.hasPrefix("visual.") else { return false }
    return !names.projection.owns(key)
  }

  package func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower {
    try VisionTransformer(weights, configuration, names: names, imageSize: imageSize)
  }
}
