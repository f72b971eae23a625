import ContrastLayers
import ContrastTensor

/// The ViT image tower of CLIP and its relatives: patches and their positions, transformer blocks,
/// and one vector for the image in the joint space.
///
/// OpenAI's CLIP, open_clip, EVA02-CLIP, SigLIP and its NaFlex, MobileCLIP-B and Perception Encoder differ in
/// the configuration and the names only.
///
/// Source: Dosovitskiy et al. 2020; Radford et al. 2021, "Learning Transferable Visual Models From
/// Natural Language Supervision"; Sun et al. 2023, "EVA-CLIP"; Zhai et al. 2023, "Sigmoid Loss for
/// Language Image Pre-Training"; Tschannen et al. 2025, "SigLIP 2"; Bolya et al. 2025, "Perception Encoder".
public struct VisionTransformer: Sendable {
  /// As read from the model folder, with ``VisionTransformerConfiguration/imageSize`` the size the
  /// tower was opened for.
  package let configuration: VisionTransformerConfiguration

  let tokenEmbedding: ImageTokenEmbedding
  let rotary: RotaryTable?
  let preNorm: Norm?
  let transformer: Transformer
  let postNorm: Norm
  let pooling: AttentionPooling?
  let projection: ProjectionHead

  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower.
  ///   - names: what the family calls the tensors.
  ///   - imageSize: the side of the images to encode, if not the trained one; the position table is
  ///     then resized as the family does it.
  /// - Throws: `CheckpointError`.
  package init(
    _ weights: Weights, _ configuration: VisionTransformerConfiguration,
    names: VisionTransformerNames, imageSize: Int? = nil
  ) throws {
    let (width, epsilon) = (configuration.width, configuration.block.normEpsilon)
    var opened = configuration
    opened.imageSize = imageSize ?? configuration.imageSize
    self.configuration = opened
    tokenEmbedding = try ImageTokenEmbedding(
      weights, configuration, names: names, grid: opened.grid)
    preNorm =
      configuration.hasPreNorm
      ? try Norm(weights[names.preNorm], width: width, epsilon: epsilon) : nil
    transformer = try Transformer(
      weights, configuration.block, layers: configuration.layers, prefix: names.block,
      names: names.blockParts)
    postNorm = try Norm(
      weights[names.postNorm], width: width, epsilon: configuration.postNormEpsilon ?? epsilon)
    switch configuration.pooling {
    case .classToken: pooling = nil
    case .attention:
      guard let head = names.pooling else {
        preconditionFailure("the names have no pooling head")
      }
      pooling = try AttentionPooling(
        weights, configuration.poolingBlock ?? configuration.block, names: head)
    }
    projection = try ProjectionHead(
      weights, names.projection, inputs: width, outputs: configuration.projectionWidth)
    rotary = configuration.rotaryReferenceSide.map {
      RotaryTable(
        grid: opened.grid.rows, headWidth: configuration.block.attention.heads.width,
        referenceSide: $0, offset: configuration.rotaryOffset,
        columnsFirst: configuration.rotatesColumnsFirst)
    }
    precondition(rotary == nil || !configuration.hasNativeResolution, "one table for all grids")
  }

  /// CLIP's tower in Hugging Face's names, for images of the size that it was trained with.
  ///
  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower.
  /// - Throws: `CheckpointError`.
  public init(_ weights: Weights, _ configuration: VisionTransformerConfiguration) throws {
    try self.init(weights, configuration, names: .huggingFace)
  }

  /// - Parameters:
  ///   - patches: `[images · grid.count, 3 · patch²]`, from `Run.patches(_:grid:)` or
  ///     `Run.patches(_:grid:table:)`.
  ///   - run: the forward pass.
  /// - Returns: `[images, projectionWidth]`, not normalised.
  package func callAsFunction(_ patches: Tensor, _ run: Run) -> Tensor {
    let grid = configuration.grid
    return self(
      patches, [PatchGrid](repeating: grid, count: patches.rows / grid.count), run)
  }

  /// The same of images that have a grid each.
  ///
  /// - Parameters:
  ///   - patches: `[all patches, 3 · patch²]`, image by image.
  ///   - grids: of the images.
  ///   - run: the forward pass.
  /// - Returns: `[images, projectionWidth]`, not normalised.
  package func callAsFunction(_ patches: Tensor, _ grids: [PatchGrid], _ run: Run) -> Tensor {
    run.scoped("vision") {
      var x: Tensor
      let tokens: TokenLayout
      (x, tokens) = embedded(patches, grids, run)
      let layout = tokens.sequences
      // Behind the last block only a tap looks at the patches.
      let queryPositions =
        pooling == nil && run.tap == nil
        ? [Range<Int>](repeating: 0..<1, count: layout.count) : nil
      x = transformer(x, tokens, run, queryPositions: queryPositions)
      run.watch("last_block", x)
      let pooled: Tensor
      if let pooling {
        let normed = postNorm(x, run)
        run.watch("normed", normed)
        pooled = pooling(normed, layout, run)
      } else if queryPositions != nil {
        pooled = postNorm(x, run)
      } else {
        run.watch("normed", postNorm(x, run))
        pooled = postNorm(
          run.gather(x, rows: (0..<layout.count).map { layout[$0].lowerBound }), run)
      }
      run.watch("pooled", pooled)
      let features = projection(pooled, run)
      run.watch("features", features)
      return features
    }
  }

  /// What goes into the first block: `[all tokens, width]`.
  private func embedded(
    _ patches: Tensor, _ grids: [PatchGrid], _ run: Run
  ) -> (x: Tensor, tokens: TokenLayout) {
    let (embedded, layout) = tokenEmbedding(patches, grids, run)
    var x = embedded
    if let preNorm {
      x = preNorm(x, run)
      run.watch("pre_norm", x)
    }
    return (x, TokenLayout(layout, rotations: rotations(of: layout)))
  }

  /// Patches rotate by their place in the grid, a class token does not.
  private func rotations(of layout: RaggedLayout) -> [Rotation] {
    guard let rotary else { return [] }
    let extra = Int32(tokenEmbedding.extraTokens)
    return [Rotation(table: rotary, positionOfRow: layout.positions.map { $0 - extra })]
  }
}

extension VisionTransformer: ImageTower {
  public var imageSize: Int { configuration.imageSize }

  package var projectionWidth: Int { configuration.projectionWidth }

  package var layerCount: Int { configuration.layers }

  /// About so many patches make a forward pass, at least those of one image. That is enough for the
  /// products to run at their full rate; more would only take more memory, and fall out of the cache.
  package static let patchesPerPass = 800

  package var imagesPerPass: Int { max(Self.patchesPerPass / configuration.grid.count, 1) }

  package func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    self(patches(of: pixels, run), grids(of: pixels), run)
  }

  private func patches(of pixels: ImagePixels, _ run: Run) -> Tensor {
    pixels.patches(configuration.patchSize, order: tokenEmbedding.patchEmbedding.order, run)
  }

  private func grids(of pixels: ImagePixels) -> [PatchGrid] {
    let grids = pixels.grids(patch: configuration.patchSize)
    precondition(
      configuration.hasNativeResolution || grids.allSatisfy { $0 == configuration.grid },
      "the tower takes images of \(imageSize) × \(imageSize) pixels")
    return grids
  }

  /// Of images with grids of their own, all must have the same.
  package func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates {
    guard let depth = layer.depth(of: layerCount) else {
      preconditionFailure("a tower of \(layerCount) blocks has no \(layer)")
    }
    return run.scoped("vision") {
      var x: Tensor
      let tokens: TokenLayout
      let grids = grids(of: pixels)
      let grid = grids.first ?? configuration.grid
      precondition(grids.allSatisfy { $0 == grid }, "images of several grids")
      (x, tokens) = embedded(patches(of: pixels, run), grids, run)
      let extra = tokenEmbedding.extraTokens
      let first = classToken ? 0 : extra
      let patches = [Range<Int>](repeating: first..<extra + grid.count, count: grids.count)
      x = transformer(x, tokens, run, queryPositions: first == 0 ? nil : patches, blocks: depth)
      if layer == .normed { x = postNorm(x, run) }
      run.watch("states", x)
      return ImageStates(
        x, grid: ImageStates.Grid(rows: grid.rows, columns: grid.columns),
        hasClassToken: classToken && extra > 0)
    }
  }
}
