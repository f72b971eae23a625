import ContrastFiles
import ContrastImages
import ContrastLayers

/// The ViT of a model folder.
package struct VisionTransformerComponent: ImageTowerComponent {
  package var configuration: VisionTransformerConfiguration
  package var names: VisionTransformerNames
  /// What the names of its tensors begin with.
  package var prefixes = ["vision_model.", "visual."]
  /// What the names of tensors begin with that have no part in the features, such as those of a classifier.
  package var ignored: [String] = []

  package init(_ configuration: VisionTransformerConfiguration, names: VisionTransformerNames) {
    self.configuration = configuration
    self.names = names
  }

  package var shape: ImageTowerShape {
    ImageTowerShape(
      imageSize: configuration.imageSize,
      input: (configuration.hasNativeResolution ? "or as many of any aspect ratio, " : "")
        + "in patches of \(configuration.patchSize)",
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
    prefixes.contains(where: key.hasPrefix) && !ignores(key) && !names.projection.owns(key)
  }

  package func ignores(_ key: String) -> Bool { ignored.contains(where: key.hasPrefix) }

  /// The statistics of a stem's batch norms are constants.
  package func isTrainable(_ key: String) -> Bool {
    !ignores(key) && !key.hasSuffix("running_mean") && !key.hasSuffix("running_var")
      && !key.hasSuffix("num_batches_tracked")
  }

  package func accepts(_ preprocessing: ImagePreprocessing, imageSize: Int) -> Bool {
    guard configuration.hasNativeResolution else {
      return preprocessing.makesSquares(imageSize)
    }
    let side = configuration.patchSize
    if let patches = preprocessing.patches { return patches.side == side }
    return preprocessing.outputSize.map { $0.width % side == 0 && $0.height % side == 0 } == true
  }

  package func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower {
    try VisionTransformer(weights, configuration, names: names, imageSize: imageSize)
  }
}
