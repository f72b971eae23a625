import ContrastTensor

/// `scale · u vᵀ + bias` of two lists of vectors, some rows at a time, and the way back from the gradient
/// of the logits to that of the vectors.
///
/// No more than a chunk of the matrix exists at once.
struct PairLogits {
  /// `[n, width]`.
  let rows: Tensor
  /// `[m, width]`.
  let columns: Tensor
  let scale: Float
  let bias: Float
  let targets: PairTargets
  let run: Run
  let chunks: [Range<Int>]

  private let forward: WeightMatrix

  /// - Parameter chunkRows: how many rows at a time; nil for as many as make 8 MiB of logits.
  init(
    rows: Tensor, columns: Tensor, scale: Float, bias: Float = 0, targets: PairTargets, run: Run,
    chunkRows: Int? = nil
  ) {
    precondition(columns.rows >= rows.rows, "\(columns.rows) columns for \(rows.rows) pairs")
    self.init(
      rows: rows, columns: columns, packed: WeightMatrix(columns, threads: run.threads),
      scale: scale, bias: bias, targets: targets, run: run, chunkRows: chunkRows)
  }

  /// Some of the rows of a batch, and columns that others share.
  ///
  /// - Parameter packed: the columns as outputs.
  init(
    rows: Tensor, columns: Tensor, packed: WeightMatrix, scale: Float, bias: Float = 0,
    targets: PairTargets, run: Run, chunkRows: Int? = nil
  ) {
    precondition(rows.shape.count == 2 && columns.shape.count == 2)
    precondition(rows.isContiguous && columns.isContiguous)
    precondition(rows.width == columns.width, "\(rows.shape) and \(columns.shape)")
    precondition(rows.rows > 0, "a loss of no pairs")
    self.rows = rows
    self.columns = columns
    self.scale = scale
    self.bias = bias
    self.targets = targets
    self.run = run
    chunks = RowChunks.ranges(rows.rows, size: chunkRows ?? max(64, (1 << 21) / columns.rows))
    forward = packed
  }

  /// Room for the logits of any chunk.
  func makeBuffer() -> Tensor {
    let most = chunks.map(\.count).max() ?? 0
    return Tensor.zeros([most, columns.rows])
  }

  /// Writes the logits of a chunk; pairs that do not count get -infinity.
  func write(_ chunk: Range<Int>, into buffer: inout Tensor) {
    let width = columns.rows
    let products = run.linear(rows.rows(chunk), forward)
    products.withUnsafeElements { products in
      buffer.withUnsafeMutableElements { logits in
        run.parallelRows(chunk.count, width: width) { range in
          let first = range.lowerBound * width
          VectorMath.affine(
            products.baseAddress! + first, scale: scale, shift: bias,
            into: logits.baseAddress! + first, range.count * width)
          for row in range {
            for column in targets.masked(for: chunk.lowerBound + row) {
              logits[row * width + column] = -.infinity
            }
          }
        }
      }
    }
  }
}

/// Collects the gradient of the vectors from that of the logits, chunk by chunk.
struct PairGradients {
  private let logits: PairLogits
  private let backward: WeightMatrix
  private var rowParts: [Tensor] = []
  private var columnSum: Tensor

  init(_ logits: PairLogits) {
    self.logits = logits
    backward = WeightMatrix(logits.columns, layout: .inputsFirst, threads: logits.run.threads)
    columnSum = Tensor.zeros(logits.columns.shape)
  }

  /// Adds what a chunk has to say.
  ///
  /// - Parameter gradient: of the products, which is that of the logits times the scale; its first rows
  ///   count.
  mutating func add(_ gradient: Tensor, chunk: Range<Int>) {
    let gradient = gradient.rows(0..<chunk.count)
    rowParts.append(logits.run.linear(gradient, backward))
    logits.run.addProduct(transposed: gradient, logits.rows.rows(chunk), to: &columnSum)
  }

  /// The gradients of the rows `[n, width]`, of the columns `[m, width]`, and of the logarithm of the scale.
  func finished() -> (rows: Tensor, columns: Tensor, logScale: Float) {
    let rows = Tensor.concatenatingRows(rowParts)
    // Σ dZ · Z is Σ u · du: the scale is in both.
    return (rows, columnSum, Float(logits.rows.dot(rows)))
  }
}
