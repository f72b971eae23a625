import ContrastLayers
import ContrastTensor

/// The ResNet image tower: convolutions, stages of residual blocks of them, and one vector for the image
/// of all places.
///
/// The plain one and CLIP's, which has another stem, averages where it strides, and pools with attention,
/// differ in the configuration and the names only.
///
/// Source: He et al. 2015, "Deep Residual Learning for Image Recognition"; `ResNetModel` of transformers
/// and `torchvision.models.resnet`, which agree; `ModifiedResNet` of OpenAI's repository and open_clip.
package struct ResNet: Sendable {
  package let configuration: ResNetConfiguration
  package let imageSize: Int

  let stem: [Convolution]
  let stages: [[ConvolutionBlock]]
  let head: Head

  /// What makes one vector of the maps behind the last stage.
  enum Head: Sendable {
    /// The projected mean over all places.
    case mean(ProjectionHead)
    case attention(AttentionPool2D)
  }

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
    let precision = weights.precision.atLeast(.bfloat16)
    stem = try zip(configuration.stemConvolutions, names.stem).map {
      try Convolution(tower, $0, names: $1, precision: precision)
    }
    stages = try configuration.stages.enumerated().map { stage, blocks in
      try blocks.enumerated().map { number, block in
        let name = names.block
          .replacing("{stage}", with: String(stage + names.firstStage))
          .replacing("{block}", with: String(number))
        return try ConvolutionBlock(tower[name], block, names: names.blockParts)
      }
    }
    switch configuration.pooling {
    case .mean:
      head = .mean(
        try ProjectionHead(
          weights, names.projection, inputs: configuration.width,
          outputs: configuration.projectionWidth))
    case .attention(let heads, let side):
      guard let pooling = names.pooling else {
        preconditionFailure("the names have no attention pooling")
      }
      head = .attention(
        try AttentionPool2D(
          tower,
          AttentionPool2D.Configuration(
            width: configuration.width, heads: heads, side: side,
            outputs: configuration.projectionWidth),
          names: pooling))
    }
  }

  /// The feature maps behind the first stages.
  private func maps(of pixels: ImagePixels, stages count: Int, _ run: Run) -> FeatureMaps {
    let pixels = pixels.featureMaps(size: imageSize, run)
    let early = min(largeStages(pixels), count)
    var x = run.imageByImage(pixels, if: early > 0) { pixels in
      var x = pooledStem(pixels, run)
      for stage in 0..<early { x = behind(stage, x, run) }
      return x
    }
    for stage in early..<count { x = behind(stage, x, run) }
    return x
  }

  private func pooledStem(_ pixels: FeatureMaps, _ run: Run) -> FeatureMaps {
    var x = pixels
    for convolution in stem { x = convolution(x, run, activation: configuration.activation) }
    run.watch("stem", x.values)
    return switch configuration.stem {
    case .single: run.maxPooled(x, SlidingWindow(size: 3, stride: 2, padding: 1))
    case .triple: run.averagePooled(x, SlidingWindow(size: 2, stride: 2))
    }
  }

  private func behind(_ stage: Int, _ x: FeatureMaps, _ run: Run) -> FeatureMaps {
    var x = x
    for block in stages[stage] { x = block(x, run) }
    run.watch("stage\(stage)", x.values)
    return x
  }

  /// The stages whose maps of a few images would push each other out of the caches: those of half a
  /// megabyte an image.
  private func largeStages(_ pixels: FeatureMaps) -> Int {
    configuration.stages.enumerated().prefix { stage, blocks in
      let places = (pixels.height >> (stage + 2)) * (pixels.width >> (stage + 2))
      return 4 * places * (blocks.last?.branch.last?.outputs ?? 0) > 1 << 19
    }.count
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
      let maps = maps(of: pixels, stages: layerCount, run)
      switch head {
      case .mean(let projection):
        let pooled = run.averagePooled(maps)
        run.watch("pooled", pooled)
        return projection(pooled, run)
      case .attention(let pooling):
        return pooling(maps, run)
      }
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
