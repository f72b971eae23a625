import ContrastLayers
import ContrastTensor

/// The ViT image tower of CLIP and its relatives: patches and their positions, transformer blocks,
/// and one vector for the image in the joint space.
///
/// OpenAI's CLIP, open_clip, EVA02-CLIP and SigLIP differ in the configuration and the names only.
///
/// Source: Dosovitskiy et al. 2020; Radford et al. 2021, "Learning Transferable Visual Models From
/// Natural Language Supervision"; Sun et al. 2023, "EVA-CLIP"; Zhai et al. 2023, "Sigmoid Loss for
/// Language Image Pre-Training".
public struct VisionTransformer: Sendable {
  /// As read from the model folder, with ``VisionTransformerConfiguration/imageSize`` the size the
  /// tower was opened for.
  package let configuration: VisionTransformerConfiguration

  let patchEmbedding: PatchEmbedding
  /// `[width]`.
  let classToken: Tensor?
  /// `[class token and grid.count, width]`.
  let positions: PositionTable
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
  public init(
    _ weights: Weights, _ configuration: VisionTransformerConfiguration,
    names: VisionTransformerNames, imageSize: Int? = nil
  ) throws {
    let (width, patch, trained) = (
      configuration.width, configuration.patchSize, configuration.grid
    )
    let epsilon = configuration.block.normEpsilon
    let batch = names.hasBatchAxis ? [1] : []
    patchEmbedding = try PatchEmbedding(
      weights[names.patchEmbedding], width: width, patch: patch, bias: configuration.patchBias)
    preNorm =
      configuration.hasPreNorm
      ? try Norm(weights[names.preNorm], width: width, epsilon: epsilon) : nil
    transformer = try Transformer(
      weights, configuration.block, layers: configuration.layers, prefix: names.block,
      names: names.blockParts)
    postNorm = try Norm(weights[names.postNorm], width: width, epsilon: epsilon)
    switch configuration.pooling {
    case .classToken:
      classToken = try weights.parameter(names.classToken, shape: batch + batch + [width])
      pooling = nil
    case .attention:
      guard let head = names.pooling else {
        preconditionFailure("the names have no pooling head")
      }
      classToken = nil
      pooling = try AttentionPooling(weights, configuration.block, names: head)
    }
    projection = try ProjectionHead(
      weights, names.projection, inputs: width, outputs: configuration.projectionWidth)

    var opened = configuration
    opened.imageSize = imageSize ?? configuration.imageSize
    self.configuration = opened
    let extra = classToken == nil ? 0 : 1
    let table = try weights.parameter(
      names.positions, shape: batch + [extra + trained.count, width])
    positions = PositionTable(
      table.reshaped([extra + trained.count, width]), extra: extra, from: trained, to: opened.grid,
      resizing: configuration.positionResizing)
    rotary = configuration.rotaryReferenceSide.map {
      RotaryTable(
        grid: opened.grid.rows, headWidth: configuration.block.attention.heads.width,
        referenceSide: $0)
    }
  }

  /// - Parameters:
  ///   - patches: `[images · grid.count, 3 · patch²]`, from `Run.patches(_:grid:)` or
  ///     `Run.patches(_:grid:table:)`.
  ///   - run: the forward pass.
  /// - Returns: `[images, projectionWidth]`, not normalised.
  package func callAsFunction(_ patches: Tensor, _ run: Run) -> Tensor {
    run.scoped("vision") {
      var x: Tensor
      let tokens: TokenLayout
      (x, tokens) = embedded(patches, run)
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

  /// What goes into the first block: `[images · tokens, width]`.
  private func embedded(_ patches: Tensor, _ run: Run) -> (x: Tensor, tokens: TokenLayout) {
    let layout = RaggedLayout(
      count: patches.rows / (positions.count - extraTokens), length: positions.count)
    let embedded = patchEmbedding(patches, run)
    run.watch("patches", embedded)
    var x = run.imageTokens(patches: embedded, classToken: classToken, positions: positions(run))
    run.watch("embeddings", x)
    if let preNorm {
      x = preNorm(x, run)
      run.watch("pre_norm", x)
    }
    return (x, TokenLayout(layout, rotations: rotations(of: layout)))
  }

  /// The tokens before the patches: the class token, if there is one.
  private var extraTokens: Int { classToken == nil ? 0 : 1 }

  /// Patches rotate by their place in the grid, a class token does not.
  private func rotations(of layout: RaggedLayout) -> [Rotation] {
    guard let rotary else { return [] }
    let extra = Int32(extraTokens)
    return [Rotation(table: rotary, positionOfRow: layout.positions.map { $0 - extra })]
  }
}

extension VisionTransformer: ImageTower {
  public var imageSize: Int { configuration.imageSize }

  public var projectionWidth: Int { configuration.projectionWidth }

  public var layerCount: Int { configuration.layers }

  /// About so many patches make a forward pass, at least those of one image. That is enough for the
  /// products to run at their full rate; more would only take more memory, and fall out of the cache.
  package static let patchesPerPass = 800

  public var imagesPerPass: Int { max(Self.patchesPerPass / configuration.grid.count, 1) }

  public func features(of pixels: ImagePixels, _ run: Run) -> Tensor {
    self(pixels.patches(configuration.grid, run), run)
  }

  public func states(
    of pixels: ImagePixels, at layer: ImageLayer, classToken: Bool, _ run: Run
  ) -> ImageStates {
    guard let depth = layer.depth(of: layerCount) else {
      preconditionFailure("a tower of \(layerCount) blocks has no \(layer)")
    }
    return run.scoped("vision") {
      var x: Tensor
      let tokens: TokenLayout
      (x, tokens) = embedded(pixels.patches(configuration.grid, run), run)
      let first = classToken ? 0 : extraTokens
      let patches = [Range<Int>](repeating: first..<positions.count, count: tokens.sequences.count)
      x = transformer(x, tokens, run, queryPositions: first == 0 ? nil : patches, blocks: depth)
      if layer == .normed { x = postNorm(x, run) }
      run.watch("states", x)
      let grid = configuration.grid
      return ImageStates(
        x, grid: ImageStates.Grid(rows: grid.rows, columns: grid.columns),
        hasClassToken: classToken && extraTokens > 0)
    }
  }
}
