import ContrastLayers

/// What the files of a family call the parts of a ResNet image tower.
package struct ResNetNames: Sendable {
  /// What stands before all names but that of the projection.
  package var prefix = ""
  /// Of the convolutions of the stem, in order.
  package var stem: [Convolution.Names]
  /// With `{stage}` and `{block}` for their numbers.
  package var block: String
  /// The number of the first stage.
  package var firstStage: Int
  package var blockParts: ConvolutionBlock.Names
  /// Of a tower with ``ResNetConfiguration/Pooling/attention(heads:side:)``.
  var pooling: AttentionPool2D.Names?
  /// Of a tower without.
  package var projection = ProjectionHead.Storage.none
  /// What the names of a classifier behind the tower begin with, which has no part in its features.
  package var classifier: String?
}

extension ResNetNames {
  /// `ResNetModel` of transformers; below `resnet` in files of its classifiers.
  package static let huggingFace = ResNetNames(
    stem: [
      Convolution.Names(
        convolution: "embedder.embedder.convolution", norm: "embedder.embedder.normalization")
    ],
    block: "encoder.stages.{stage}.layers.{block}",
    firstStage: 0,
    blockParts: ConvolutionBlock.Names(
      branch: (0..<3).map {
        Convolution.Names(
          convolution: "layer.\($0).convolution", norm: "layer.\($0).normalization")
      },
      shortcut: Convolution.Names(
        convolution: "shortcut.convolution", norm: "shortcut.normalization")),
    classifier: "classifier.")

  /// torchvision, and timm where it has plain ResNets.
  package static let torchvision = ResNetNames(
    stem: [Convolution.Names(convolution: "conv1", norm: "bn1")],
    block: "layer{stage}.{block}",
    firstStage: 1,
    blockParts: .torchvision,
    classifier: "fc.")

  /// CLIP's ResNets in OpenAI's repository and open_clip. The strides of a block are means, which have no
  /// tensors, so that its names are torchvision's.
  package static let openCLIP = ResNetNames(
    prefix: "visual",
    stem: ConvolutionBlock.Names.torchvision.branch,
    block: "layer{stage}.{block}",
    firstStage: 1,
    blockParts: .torchvision,
    pooling: AttentionPool2D.Names(
      positions: "attnpool.positional_embedding",
      attention: Attention.Names(
        inputs: .separate(
          query: "attnpool.q_proj", key: "attnpool.k_proj", value: "attnpool.v_proj"),
        output: "attnpool.c_proj")))

  /// Whether the tensors have torchvision's names.
  package var isTorchvision: Bool { self.stem == Self.torchvision.stem }

  /// The names of a checkpoint that a `config.json` of transformers stands beside: its own, with those of a
  /// classifier or without, or torchvision's.
  ///
  /// - Parameter keys: the names of its tensors.
  package static func found(among keys: [String]) -> ResNetNames {
    if keys.contains("conv1.weight") { return .torchvision }
    var names = ResNetNames.huggingFace
    if keys.contains(where: { $0.hasPrefix("resnet.") }) { names.prefix = "resnet" }
    return names
  }
}

extension ConvolutionBlock.Names {
  fileprivate static let torchvision = ConvolutionBlock.Names(
    branch: (1...3).map { Convolution.Names(convolution: "conv\($0)", norm: "bn\($0)") },
    shortcut: Convolution.Names(convolution: "downsample.0", norm: "downsample.1"))
}
