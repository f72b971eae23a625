import ContrastLayers
import ContrastTensor

/// The ResNet image tower: a wide convolution, stages of residual blocks of convolutions, and the mean
/// over all places.
///
/// Source: He et al. 2015, "Deep Residual Learning for Image Recognition"; `ResNetModel` of transformers
/// and `torchvision.models.resnet`, which agree.
package struct ResNet: Sendable {
  package let configuration: ResNetConfiguration
  package let imageSize: Int

  let stem: Convolution
  let stages: [[ConvolutionBlock]]
  let projection: ProjectionHead

  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower.
  ///   - names: what the family calls the tensors.
  ///   - imageSize: the side of the images to encode.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(
    _ weights: Weights, _ configuration: ResNetConfiguration, names: ResNetNames, imageSize: Int
  ) throws {
    let tower = weights[names.prefix]
    self.configuration = configuration
    self.imageSize = imageSize
    // One scale for all pixels under a window is too coarse for flat ones.
    stem = try Convolution(
      tower,
      Convolution.Configuration(
        inputs: 3, outputs: configuration.stemWidth,
        window: SlidingWindow(size: 7, stride: 2, padding: 3),
        normEpsilon: configuration.normEpsilon),
      names: names.stem, precision: weights.precision == .int8 ? .float32 : weights.precision)
    stages = try configuration.stages.enumerated().map { stage, blocks in
      try blocks.enumerated().map { number, block in
        let name = names.block
          .replacing("{stage}", with: String(stage + names.firstStage))
          .replacing("{block}", with: String(number))
        return try ConvolutionBlock(tower[name], block, names: names.blockParts)
      }
    }
    projection = try ProjectionHead(
      weights, names.projection, inputs: configuration.width,
      outputs: configuration.projectionWidth)
  }

  /// The feature maps behind the first stages.
  private func maps(of pixels: ImagePixels, stages count: Int, _ run: Run) -> FeatureMaps {
    var x = stem(
      pixels.featureMaps(size: imageSize, run), run, activation: configuration.activation)
    run.watch("stem", x.values)
    x = run.maxPooled(x, SlidingWindow(size: 3, stride: 2, padding: 1))
    for (number, blocks) in stages.prefix(count).enumerated() {
      for block in blocks { x = block(x, run) }
      run.watch("stage\(number)", x.values)
    }
    return x
  }
}

extension ResNet: ImageTower {
  package var projectionWidth: Int { configuration.projectionWidth }

  /// The number of stages.
  package var layerCount: Int { configuration.depths.count }

  /// So many places of the last stage make a forward pass, at least those of one image.
  private static let placesPerPass = 400

  package var imagesPerPass: Int {
    let side = max(imageSize >> (layerCount + 1), 1)
    return max(Self.placesPerPass / (side * side), 1)
  }

  package func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    run.scoped("resnet") {
      let pooled = run.averagePooled(maps(of: pixels, stages: layerCount, run))
      run.watch("pooled", pooled)
      return projection(pooled, run)
    }
  }

  /// There is no class token, and no norm behind the last stage.
  package func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates {
    guard let depth = layer.depth(of: layerCount) else {
      preconditionFailure("a tower of \(layerCount) stages has no \(layer)")
    }
    return run.scoped("resnet") {
      let last = maps(of: pixels, stages: depth, run)
      return ImageStates(
        last.values, grid: ImageStates.Grid(rows: last.height, columns: last.width),
        hasClassToken: false)
    }
  }
}
