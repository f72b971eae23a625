import ContrastLayers

/// What the files of a family call the parts of a ResNet image tower.
package struct ResNetNames: Sendable {
  /// What stands before all names but that of the projection.
  package var prefix = ""
  package var stem: Convolution.Names
  /// With `{stage}` and `{block}` for their numbers.
  package var block: String
  /// The number of the first stage.
  package var firstStage: Int
  package var blockParts: ConvolutionBlock.Names
  package var projection = ProjectionHead.Storage.none
}

extension ResNetNames {
  /// `ResNetModel` of transformers; below `resnet` in files of its classifiers.
  package static let huggingFace = ResNetNames(
    stem: Convolution.Names(
      convolution: "embedder.embedder.convolution", norm: "embedder.embedder.normalization"),
    block: "encoder.stages.{stage}.layers.{block}",
    firstStage: 0,
    blockParts: ConvolutionBlock.Names(
      branch: (0..<3).map {
        Convolution.Names(
          convolution: "layer.\($0).convolution", norm: "layer.\($0).normalization")
      },
      shortcut: Convolution.Names(
        convolution: "shortcut.convolution", norm: "shortcut.normalization")))

  /// torchvision, and timm where it has plain ResNets.
  package static let torchvision = ResNetNames(
    stem: Convolution.Names(convolution: "conv1", norm: "bn1"),
    block: "layer{stage}.{block}",
    firstStage: 1,
    blockParts: ConvolutionBlock.Names(
      branch: (1...3).map { Convolution.Names(convolution: "conv\($0)", norm: "bn\($0)") },
      shortcut: Convolution.Names(convolution: "downsample.0", norm: "downsample.1")))
}
