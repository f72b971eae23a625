/// The ViT image tower of CLIP: patches, a class token, transformer blocks, and the class token's
/// state projected into the joint space.
///
/// Source: Radford et al. 2021, "Learning Transferable Visual Models From Natural Language
/// Supervision"; Dosovitskiy et al. 2020; `modeling_clip.py` of transformers.
public struct VisionTransformer: Sendable {
  /// As read from the model folder, with ``VisionTransformerConfiguration/imageSize`` the size the
  /// tower was opened for.
  public let configuration: VisionTransformerConfiguration

  let patchEmbedding: Linear
  /// `[width]`.
  let classToken: Tensor
  /// `[1 + grid.count, width]`.
  let positions: Tensor
  let preNorm: Norm
  let transformer: Transformer
  let postNorm: Norm
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
    patchEmbedding = Linear(
      weight: try weights.matrix(names.patchEmbedding, shape: [width, 3, patch, patch]), bias: nil)
    classToken = try weights.parameter(names.classToken, shape: [width])
    let table = try weights.parameter(names.positions, shape: [1 + trained.count, width])
    preNorm = try Norm(
      weights[names.preNorm], width: width, epsilon: configuration.block.normEpsilon)
    transformer = try Transformer(
      weights, configuration.block, layers: configuration.layers, prefix: names.block,
      names: names.blockParts)
    postNorm = try Norm(
      weights[names.postNorm], width: width, epsilon: configuration.block.normEpsilon)
    projection = try ProjectionHead(
      weights, names.projection, inputs: width, outputs: configuration.projectionWidth)

    var opened = configuration
    opened.imageSize = imageSize ?? configuration.imageSize
    self.configuration = opened
    positions = Self.resized(
      table, from: trained, to: opened.grid, by: configuration.positionResizing)
  }

  /// The position table for another grid; the class token's row is kept.
  private static func resized(
    _ table: Tensor, from: PatchGrid, to: PatchGrid, by resizing: BicubicInterpolation
  ) -> Tensor {
    guard (from.rows, from.columns) != (to.rows, to.columns) else { return table }
    let grid = resizing(
      table.slice(1..<table.rows), from: (from.rows, from.columns), to: (to.rows, to.columns))
    return Tensor(
      table.slice(0..<1).elements + grid.elements, shape: [1 + to.count, table.width])
  }

  /// - Parameters:
  ///   - patches: `[images · grid.count, 3 · patch²]`, from `Run.patches(_:grid:)` or
  ///     `Run.patches(_:grid:table:)`.
  ///   - run: the forward pass.
  /// - Returns: `[images, projectionWidth]`, not normalised.
  public func callAsFunction(_ patches: Tensor, _ run: Run) -> Tensor {
    run.scoped("vision") {
      let tokens = positions.rows
      let layout = RaggedLayout(count: patches.rows / (tokens - 1), length: tokens)
      var x = run.imageTokens(
        patches: patchEmbedding(patches, run), classToken: classToken, positions: positions)
      run.watch("embeddings", x)
      x = preNorm(x, run)
      run.watch("pre_norm", x)
      x = transformer(x, TokenLayout(layout), run)
      run.watch("last_hidden", x)
      let pooled = postNorm(
        run.gather(x, rows: (0..<layout.count).map { layout[$0].lowerBound }), run)
      run.watch("pooled", pooled)
      let features = projection(pooled, run)
      run.watch("features", features)
      return features
    }
  }
}
