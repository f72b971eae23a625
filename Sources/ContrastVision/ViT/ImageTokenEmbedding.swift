import ContrastLayers
import ContrastTensor

/// What goes into the first block of a ViT: the embedding of each patch, a class token before the patches of
/// each image where the family has one, and a position added to each.
struct ImageTokenEmbedding: Sendable {
  let patchEmbedding: PatchEmbedding
  /// `[width]`.
  let classToken: Tensor?
  /// Whether the class token has a position.
  let positionsClassToken: Bool
  let positions: PositionTable

  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - configuration: the shape of the tower, as trained.
  ///   - names: what the family calls the tensors.
  ///   - grid: of the images to encode, or of most of them.
  /// - Throws: `CheckpointError`.
  init(
    _ weights: Weights, _ configuration: VisionTransformerConfiguration,
    names: VisionTransformerNames, grid: PatchGrid
  ) throws {
    let width = configuration.width
    let batch = names.hasBatchAxis ? [1] : []
    let axes = names.hasClassTokenTable ? [1] : batch + batch
    patchEmbedding = try PatchEmbedding(weights, configuration, names: names)
    classToken =
      configuration.hasClassToken
      ? try weights.parameter(names.classToken, shape: axes + [width]) : nil
    positionsClassToken = configuration.positionsClassToken
    let trained = PositionGrid(
      extra: classToken != nil && positionsClassToken ? 1 : 0, grid: configuration.grid)
    let table = try weights.parameter(names.positions, shape: batch + [trained.count, width])
    positions = PositionTable(
      table.reshaped([trained.count, width]), from: trained, usual: grid,
      resizing: configuration.positionResizing)
  }

  /// The tokens before the patches: the class token, if there is one.
  var extraTokens: Int { classToken == nil ? 0 : 1 }

  /// - Parameters:
  ///   - patches: `[all patches, 3 · patch²]`, image by image.
  ///   - grids: of the images.
  ///   - run: the forward pass.
  /// - Returns: `[all tokens, width]`, and the tokens of each image.
  func callAsFunction(
    _ patches: Tensor, _ grids: [PatchGrid], _ run: Run
  ) -> (tokens: Tensor, layout: RaggedLayout) {
    let embedded = patchEmbedding(patches, run)
    run.watch("patches", embedded)
    // Neighbours of one grid go together.
    var parts: [Tensor] = []
    var (image, row) = (0, 0)
    repeat {
      let grid = image < grids.count ? grids[image] : positions.usual
      let count = grids[image...].prefix { $0 == grid }.count
      let rows = row..<row + count * grid.count
      parts.append(
        run.imageTokens(
          patches: rows.count == embedded.rows ? embedded : embedded.rows(rows),
          classToken: classToken, positions: positions(grid, run),
          positionsClassToken: positionsClassToken))
      (image, row) = (image + count, rows.upperBound)
    } while image < grids.count
    precondition(row == embedded.rows, "\(embedded.rows) patches for grids of \(row)")
    let tokens = parts.count == 1 ? parts[0] : run.concatenated(parts)
    run.watch("embeddings", tokens)
    return (tokens, RaggedLayout(lengths: grids.lazy.map { $0.count + extraTokens }))
  }
}

/// The positions of a tower's tokens, resized where its images have another grid than the checkpoint's.
struct PositionTable: Sendable {
  /// The grid of most images.
  let usual: PatchGrid
  private let stored: Tensor
  private let from: PositionGrid
  private let resizing: GridInterpolation
  /// For images of the usual grid, in passes in which the stored table is the checkpoint's.
  private let resized: Tensor

  /// - Parameters:
  ///   - stored: the checkpoint's, `[from.count, width]`.
  ///   - from: how its rows lie.
  ///   - usual: the grid of most images.
  ///   - resizing: how the family does it.
  init(
    _ stored: Tensor, from: PositionGrid, usual: PatchGrid, resizing: GridInterpolation
  ) {
    self.stored = stored
    self.from = from
    self.usual = usual
    self.resizing = resizing
    resized = resizing(stored, from: from, to: PositionGrid(extra: from.extra, grid: usual))
  }

  /// The table of a pass, which may train it: `[tokens, width]`.
  ///
  /// - Parameters:
  ///   - grid: of the images.
  ///   - run: the forward pass.
  func callAsFunction(_ grid: PatchGrid, _ run: Run) -> Tensor {
    let to = PositionGrid(extra: from.extra, grid: grid)
    return run.positionTable(
      stored, resized: grid == usual ? resized : resizing(stored, from: from, to: to), from: from,
      to: to, by: resizing)
  }
}
