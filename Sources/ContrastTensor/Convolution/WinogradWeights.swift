import CContrastKernels
import ContrastRuntime

/// The weights of a convolution with windows of 3 by 3 pixels and stride 1, transformed so that 2 by 2 results
/// take 16 products a channel instead of 36.
///
/// `U = G g Gᵀ` for each pair of channels; each of the 16 numbers makes a matrix. In float32 rounding is no
/// worse than in the sum of nine products. Where both factors are rounded to bfloat16 or int8 it shows √3 times
/// as much: pixels become sums of four, weights some 0.87 times as large, and a result has nine of them again.
///
/// Source: Lavin and Gray 2015, "Fast Algorithms for Convolutional Neural Networks", F(2x2, 3x3).
struct WinogradWeights: Sendable {
  /// `[outputs, inputs]` each, number (i, j) of a tile the matrix 4 i + j.
  let matrices: [WeightMatrix]

  var inputs: Int { matrices[0].inputs }
  var outputs: Int { matrices[0].outputs }

  /// The channels of convolutions that gain. With fewer, transforming costs what the products save; with
  /// more, feature maps are a few tiles large, and the weights, which grow by 16 / 9, are what counts. In
  /// bfloat16 and int8 products are faster and transforms are not, and rounding shows more.
  private static func channels(_ precision: Precision) -> ClosedRange<Int> {
    switch precision {
    case .float32: 16...512
    case .bfloat16: 64...512
    case .int8, .int4: 128...512
    }
  }

  /// Whether a convolution should be computed in this way.
  ///
  /// - Parameters:
  ///   - window: of the convolution.
  ///   - inputs: the channels that go in.
  ///   - outputs: the channels that come out.
  ///   - precision: of the weights. In int8 each number of a tile has a scale for its channels.
  static func serve(
    _ window: SlidingWindow, inputs: Int, outputs: Int, precision: Precision
  ) -> Bool {
    window.size == 3 && window.stride == 1 && WeightMatrix.Backend.preferred == .panels
      && channels(precision).contains(inputs) && channels(precision).contains(outputs)
  }

  /// - Parameter matrices: those of ``transformed(_:inputs:threads:)``, packed.
  init(matrices: [WeightMatrix]) { self.matrices = matrices }

  /// The transformed weights.
  ///
  /// - Parameters:
  ///   - weight: `[outputs, 9 · inputs]`, the inputs in the order (y, x, channel).
  ///   - inputs: the channels that go in.
  ///   - threads: share the work.
  /// - Returns: the 16 matrices `[outputs, inputs]`.
  static func transformed(_ weight: Tensor, inputs: Int, threads: Int) -> [Tensor] {
    let outputs = weight.rows
    let all = Tensor(shape: [16 * outputs, inputs]) { _ in }
    Run(threads: threads).parallelRows(outputs, width: weight.width) { rows in
      for output in rows {
        let g = weight.pointer + output * weight.width
        for channel in 0..<inputs {
          // G has the rows (1, 0, 0), (1/2, 1/2, 1/2), (1/2, -1/2, 1/2), (0, 0, 1).
          func transformed(_ a: Double, _ b: Double, _ c: Double) -> [Double] {
            [a, (a + b + c) / 2, (a - b + c) / 2, c]
          }
          func number(_ y: Int, _ x: Int) -> Double { Double(g[(3 * y + x) * inputs + channel]) }
          let columns = (0..<3).map { x in transformed(number(0, x), number(1, x), number(2, x)) }
          for i in 0..<4 {
            let row = transformed(columns[0][i], columns[1][i], columns[2][i])
            for j in 0..<4 {
              all.pointer[((4 * i + j) * outputs + output) * inputs + channel] = Float(row[j])
            }
          }
        }
      }
    }
    return (0..<16).map { all.rows($0 * outputs..<($0 + 1) * outputs) }
  }
}

/// The tiles of a convolution on their way through it, some or all.
private struct WinogradTiles {
  let windows: WindowRows
  let weights: WinogradWeights
  /// In all images.
  let count: Int
  /// The columns of the results that are at hand at a time.
  let columns: Int

  init(_ windows: WindowRows, _ weights: WinogradWeights, columns: Int) {
    self.windows = windows
    self.weights = weights
    self.columns = columns
    count = windows.x.images * ((windows.height + 1) / 2) * ((windows.width + 1) / 2)
  }

  /// The bytes of a transformed tile.
  var pixelBytes: Int { 16 * 4 * weights.inputs }
  /// The bytes of the 16 prepared rows of a tile; none where products read transformed tiles themselves.
  var preparedBytes: Int {
    weights.matrices[0].readsRowsInPlace ? 0 : 16 * weights.matrices[0].preparedStride
  }
  /// The bytes of a tile of sums.
  var sumBytes: Int { 16 * 4 * columns }
  /// The memory of a tile in bytes.
  var bytes: Int { pixelBytes + preparedBytes + sumBytes }

  /// Memory of so many tiles.
  struct Memory {
    let owner: TensorStorage
    let count: Int
    /// `[16, count, inputs]`.
    let pixels: UnsafeMutablePointer<Float>
    /// `[16, count]` prepared rows.
    let prepared: UnsafeMutableRawPointer
    /// `[16, count, columns]`.
    let sums: UnsafeMutablePointer<Float>
  }

  func memory(_ owner: TensorStorage, at place: UnsafeMutableRawPointer, count: Int) -> Memory {
    // Prepared rows come first: they are a multiple of a cache line.
    let pixels = place + count * preparedBytes
    return Memory(
      owner: owner, count: count, pixels: pixels.assumingMemoryBound(to: Float.self),
      prepared: place,
      sums: (pixels + count * pixelBytes).assumingMemoryBound(to: Float.self))
  }

  /// Transforms pixels.
  ///
  /// - Parameters:
  ///   - tiles: of all, the first of which is the first of the memory's.
  ///   - part: of the memory's.
  func transform(from first: Int, _ part: Range<Int>, _ memory: Memory) {
    let (inputs, x) = (weights.inputs, windows.x)
    contrast_winograd_inputs(
      x.values.pointer, x.height, x.width, inputs, windows.window.padding,
      first + part.lowerBound, part.count, memory.pixels + part.lowerBound * inputs,
      memory.count * inputs)
    guard preparedBytes > 0 else { return }
    let stride = weights.matrices[0].preparedStride
    for position in 0..<16 {
      let row = position * memory.count + part.lowerBound
      weights.matrices[position].prepare(
        MatrixColumns(base: memory.pixels + row * inputs, stride: inputs), rows: part.count,
        into: memory.prepared + row * stride)
    }
  }

  /// Multiplies one of the 16 numbers of all tiles of the memory.
  ///
  /// - Parameters:
  ///   - position: of the number.
  ///   - range: of the outputs.
  ///   - column: of the sums, where the first of them goes.
  func multiply(_ position: Int, _ range: Range<Int>, to column: Int, _ memory: Memory) {
    let row = position * memory.count
    let matrix = weights.matrices[position]
    let stride = preparedBytes > 0 ? matrix.preparedStride : 4 * weights.inputs
    let first =
      preparedBytes > 0
      ? UnsafeRawPointer(memory.prepared) : UnsafeRawPointer(memory.pixels)
    matrix.multiply(
      ProductRows(first: first + row * stride, stride: stride, owner: memory.owner),
      rows: 0..<memory.count, columns: range, into: memory.sums + row * columns + column,
      yStride: columns, epilogue: nil)
  }

  /// Makes results of sums.
  ///
  /// - Parameters:
  ///   - first: of all tiles, the first of the memory's.
  ///   - part: of the memory's.
  ///   - range: of the outputs; those of the sums are the first.
  ///   - epilogue: of the results.
  func finish(
    from first: Int, _ part: Range<Int>, _ range: Range<Int>, _ memory: Memory,
    _ epilogue: ProductEpilogue, into y: Tensor
  ) {
    var own = epilogue
    own.column = range.lowerBound
    let place = memory.sums + part.lowerBound * columns
    own.withKernels { kernels in
      var nothing = contrast_product_epilogue()
      withUnsafePointer(to: &nothing) { nothing in
        contrast_winograd_outputs(
          place, memory.count * columns, columns, windows.height, windows.width,
          first + part.lowerBound, part.count, range.count, kernels ?? nothing,
          y.pointer + range.lowerBound, y.rowStride)
      }
    }
  }
}

extension Run {
  /// A convolution by way of transformed tiles.
  func multiply(
    _ windows: WindowRows, _ weights: WinogradWeights, _ bias: Tensor?, _ activation: Activation,
    _ residual: Tensor?, into y: FeatureMaps
  ) {
    // What is more than to rectify comes in a pass of its own.
    let isRectified = activation == .relu || activation == .identity
    let epilogue = ProductEpilogue(
      bias: bias, isRectified ? activation : .identity, residual: residual, activatesSum: true)
    multiply(windows, weights, epilogue, into: y.values)
    guard !isRectified else { return }
    let y = MatrixColumns(y.values)
    parallelRows(windows.rows, width: weights.outputs) { rows in
      let first = rows.lowerBound
      contrast_epilogue(
        y[first], y.stride, nil, activation.kernel, nil, 0, y[first], y.stride, rows.count,
        weights.outputs)
    }
  }

  private func multiply(
    _ windows: WindowRows, _ weights: WinogradWeights, _ epilogue: ProductEpilogue, into y: Tensor
  ) {
    let outputs = weights.outputs
    // Some panels of columns at a time.
    let few = WinogradTiles(windows, weights, columns: min(64, outputs))
    let size = min(max((512 << 10) / few.bytes, 24), 96)
    let parts = ((few.count + size - 1) / size + threads - 1) / threads * threads
    guard parts < 2 * threads || few.count < 24 * parts else {
      // Each part goes from pixels to results while it is in the second-level cache.
      let most = (few.count + parts - 1) / parts
      let scratch = borrow(byteCount: threads * most * few.bytes)
      parallel(parts) { (part: Int, worker: Int) in
        let first = few.count * part / parts
        let count = few.count * (part + 1) / parts - first
        let memory = few.memory(
          scratch, at: scratch.base + worker * most * few.bytes, count: count)
        few.transform(from: first, 0..<count, memory)
        for start in stride(from: 0, to: outputs, by: few.columns) {
          let range = start..<min(start + few.columns, outputs)
          for position in 0..<16 { few.multiply(position, range, to: 0, memory) }
          few.finish(from: first, 0..<count, range, memory, epilogue, into: y)
        }
      }
      return
    }
    // Few tiles: threads share the weights, which are more.
    let all = WinogradTiles(windows, weights, columns: outputs)
    let scratch = borrow(byteCount: all.count * all.bytes)
    let memory = all.memory(scratch, at: scratch.base, count: all.count)
    parallelRows(all.count, width: 16 * weights.inputs) { all.transform(from: 0, $0, memory) }
    let columns = (outputs + 63) / 64
    parallel(16 * columns) { task in
      let (position, column) = task.quotientAndRemainder(dividingBy: columns)
      let range = 64 * column..<min(64 * column + 64, outputs)
      all.multiply(position, range, to: range.lowerBound, memory)
    }
    parallelRows(all.count, width: 16 * outputs) {
      all.finish(from: 0, $0, 0..<outputs, memory, epilogue, into: y)
    }
  }
}
