import ContrastLayers
import ContrastTensor

/// What goes into the first block of a ViT: the embedding of each patch, a class token before the patches of
/// each image where the family has one, and a position added to each.
struct ImageTokenEmbedding: Sendable {
  let patchEmbedding: PatchEmbedding
  /// `[width]`.
  let classToken: Tensor?
  /// `[tokens, width]`.
  let positions: PositionTable

  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower, as trained.
  ///   - names: what the family calls the tensors.
  ///   - grid: of the images to encode.
  /// - Throws: `CheckpointError`.
  init(
    _ weights: Weights, _ configuration: VisionTransformerConfiguration,
    names: VisionTransformerNames, grid: PatchGrid
  ) throws {
    let width = configuration.width
    let batch = names.hasBatchAxis ? [1] : []
    patchEmbedding = try PatchEmbedding(
      weights[names.patchEmbedding], width: width, patch: configuration.patchSize,
      bias: configuration.patchBias)
    classToken =
      configuration.pooling == .classToken
      ? try weights.parameter(names.classToken, shape: batch + batch + [width]) : nil
    let trained = PositionGrid(extra: classToken == nil ? 0 : 1, grid: configuration.grid)
    let table = try weights.parameter(names.positions, shape: batch + [trained.count, width])
    positions = PositionTable(
      table.reshaped([trained.count, width]), from: trained,
      to: PositionGrid(extra: trained.extra, grid: grid), resizing: configuration.positionResizing)
  }

  /// The tokens before the patches: the class token, if there is one.
  var extraTokens: Int { classToken == nil ? 0 : 1 }

  /// - Parameters:
  ///   - patches: `[images · grid.count, 3 · patch²]`.
  ///   - run: the forward pass.
  /// - Returns: `[images · tokens, width]`, and the tokens of each image.
  func callAsFunction(_ patches: Tensor, _ run: Run) -> (tokens: Tensor, layout: RaggedLayout) {
    let embedded = patchEmbedding(patches, run)
    run.watch("patches", embedded)
    let tokens = run.imageTokens(
      patches: embedded, classToken: classToken, positions: positions(run))
    run.watch("embeddings", tokens)
    let layout = RaggedLayout(
      count: patches.rows / (positions.count - extraTokens), length: positions.count)
    return (tokens, layout)
  }
}

/// The positions of a tower's tokens, resized where its images have another grid than the checkpoint's.
struct PositionTable: Sendable {
  private let stored: Tensor
  private let from: PositionGrid
  private let to: PositionGrid
  private let resizing: BicubicInterpolation
  /// For passes in which the stored table is the checkpoint's.
  private let resized: Tensor

  /// - Parameters:
  ///   - stored: the checkpoint's, `[from.count, width]`.
  ///   - from: how its rows lie.
  ///   - to: how those for the images lie.
  ///   - resizing: how the family does it.
  init(
    _ stored: Tensor, from: PositionGrid, to: PositionGrid, resizing: BicubicInterpolation
  ) {
    self.stored = stored
    self.from = from
    self.to = to
    self.resizing = resizing
    resized = resizing(stored, from: from, to: to)
  }

  /// The number of tokens.
  var count: Int { to.count }

  /// The table of a pass, which may train it: `[count, width]`.
  func callAsFunction(_ run: Run) -> Tensor {
    run.positionTable(stored, resized: resized, from: from, to: to, by: resizing)
  }
}
