import ContrastFiles
import ContrastLayers

/// The ResNet of a model folder.
package struct ResNetComponent: ImageTowerComponent {
  package var configuration: ResNetConfiguration
  package var names: ResNetNames
  /// The side of the images that it was trained with, in pixels.
  package var imageSize: Int

  /// - Parameters:
  ///   - configuration: the shape of the tower.
  ///   - names: what the family calls the tensors.
  ///   - imageSize: in pixels.
  package init(_ configuration: ResNetConfiguration, names: ResNetNames, imageSize: Int) {
    self.configuration = configuration
    self.names = names
    self.imageSize = imageSize
  }

  package var shape: ImageTowerShape {
    let depths = configuration.depths.map(String.init).joined(separator: "+")
    let kind =
      switch configuration.block {
      case .basic: "basic"
      case .bottleneck: "bottleneck"
      }
    let pooling =
      switch configuration.pooling {
      case .mean: "their mean"
      case .attention(let heads, _):
        "attention pooling with " + ImageTowerShape.counted(heads, "head")
      }
    return ImageTowerShape(
      imageSize: imageSize, layers: configuration.depths.count,
      parts: ["ResNet of \(depths) \(kind) blocks", "width \(configuration.width)", pooling],
      projectionWidth: configuration.projectionWidth)
  }

  /// The positions of attention pooling are not resized.
  package var imageSizes: ClosedRange<Int> {
    switch configuration.pooling {
    case .mean: 1...ImageTowerShape.largestImageSize
    case .attention: imageSize...imageSize
    }
  }

  package var identity: Identity { configuration.identity }

  package func owns(_ key: String) -> Bool {
    guard names.prefix.isEmpty || key.hasPrefix(names.prefix + ".") else { return false }
    if let output = names.pooling?.attention.output,
      key.hasPrefix("\(names.prefix).\(output).")
    {
      return false
    }
    return !ignores(key) && !names.projection.owns(key)
  }

  package func ignores(_ key: String) -> Bool {
    names.classifier.map { key.hasPrefix($0) } ?? false
  }

  /// All but the statistics of the batch norms.
  package func isTrainable(_ key: String) -> Bool {
    !ignores(key) && !key.hasSuffix(".running_mean") && !key.hasSuffix(".running_var")
  }

  package func tower(_ weights: Weights, imageSize: Int?) throws -> any ImageTower {
    try ResNet(weights, configuration, names: names, imageSize: imageSize ?? self.imageSize)
  }
}
