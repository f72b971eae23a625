import ContrastLayers
import ContrastTensor

/// What goes into the first block of a ViT: a product over the pixels of each patch, a class token before
/// the patches of each image where the family has one, and a position added to each.
struct PatchEmbedding: Sendable {
  /// The kernel `[width, 3, patch, patch]` as a matrix.
  let kernel: Linear
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
    let (width, patch) = (configuration.width, configuration.patchSize)
    let batch = names.hasBatchAxis ? [1] : []
    let embedding = weights[names.patchEmbedding]
    // One scale for all pixels of a patch is too coarse for flat ones, and no later layer corrects it.
    let precision = weights.precision == .int8 ? .float32 : weights.precision
    kernel = Linear(
      weight: try embedding.matrix(
        "weight", shape: [width, 3, patch, patch], precision: precision),
      bias: configuration.patchBias ? try embedding.parameter("bias", shape: [width]) : nil)
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
    let embedded = kernel(patches, run)
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
