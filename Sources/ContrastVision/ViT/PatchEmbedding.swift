import ContrastLayers
import ContrastTensor

/// The first layer of a ViT: from the pixels of each patch to a token. Families have a linear map, stored as a
/// convolution or as a linear layer, or several convolutions that stay inside the patch.
struct PatchEmbedding: Sendable {
  private enum Kernel {
    /// `[width, 3 · patch²]`.
    case plain(WeightMatrix, bias: Tensor?)
    /// The same in bfloat16, in int8 models too: one scale for all pixels of a patch is too coarse, and
    /// no later layer corrects it. Flat patches lose much even where pixels are rounded to bfloat16.
    case centered(CenteredMatrix, bias: Tensor?)
    /// One after the other, the activation between them.
    case convolutions([Convolution], Activation)
  }

  private let kernel: Kernel
  /// The side of a patch in pixels.
  private let patch: Int
  /// How the numbers of a patch stand.
  let order: PatchOrder

  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower.
  ///   - names: what the family calls the tensors.
  /// - Throws: ``CheckpointError``.
  init(
    _ weights: Weights, _ configuration: VisionTransformerConfiguration,
    names: VisionTransformerNames
  ) throws {
    let width = configuration.width
    patch = configuration.patchSize
    order = names.hasLinearPatchEmbedding ? .pixelByPixel : .channelByChannel
    guard configuration.stem.isEmpty else {
      kernel = .convolutions(
        try Self.stem(weights, configuration.stem, names: names.stem),
        configuration.block.mlp.activation)
      return
    }
    let layer = weights[names.patchEmbedding]
    let bias = configuration.patchBias ? try layer.parameter("bias", shape: [width]) : nil
    // The channels are groups of their own where they stand apart.
    let (shape, groups) =
      switch order {
      case .channelByChannel: ([width, 3, patch, patch], 3)
      case .pixelByPixel: ([width, 3 * patch * patch], 1)
      }
    kernel =
      weights.precision == .float32
      ? .plain(try layer.matrix("weight", shape: shape), bias: bias)
      : .centered(
        try layer.centeredMatrix("weight", shape: shape, groups: groups, precision: .bfloat16),
        bias: bias)
  }

  private static func stem(
    _ weights: Weights, _ parts: [VisionTransformerConfiguration.StemConvolution],
    names: [Convolution.Names]
  ) throws -> [Convolution] {
    precondition(parts.count == names.count, "\(names.count) names of \(parts.count) layers")
    // One scale for all pixels under a window is too coarse for flat ones.
    let precision = weights.precision.roundsRowsToIntegers ? .float32 : weights.precision
    var inputs = 3
    return try zip(parts, names).enumerated().map { number, layer in
      let (part, names) = layer
      defer { inputs = part.width }
      let isLast = number == parts.count - 1
      return try Convolution(
        weights,
        Convolution.Configuration(
          inputs: inputs, outputs: part.width,
          window: SlidingWindow(size: part.side, stride: part.side), bias: isLast,
          normEpsilon: isLast ? nil : 1e-5),
        names: names, precision: precision)
    }
  }

  /// - Parameters:
  ///   - patches: `[patches, 3 · patch²]` in ``order``.
  ///   - run: the forward pass.
  /// - Returns: `[patches, width]`.
  func callAsFunction(_ patches: Tensor, _ run: Run) -> Tensor {
    switch kernel {
    case .plain(let weight, let bias): return run.linear(patches, weight, bias: bias)
    case .centered(let weight, let bias): return run.linear(patches, weight, bias: bias)
    case .convolutions(let layers, let activation):
      // Each patch is an image to them.
      var x = run.featureMaps(patches.reshaped([patches.rows, 3, patch, patch]))
      for (number, layer) in layers.enumerated() {
        x = layer(x, run, activation: number < layers.count - 1 ? activation : .identity)
      }
      return x.values
    }
  }
}
