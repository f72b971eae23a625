/// Resizing of position tables, as the model families do it.
///
/// Source: `torch.nn.functional.interpolate` in the modes "bicubic" and "bilinear".
package struct GridInterpolation: Sendable, Equatable {
  /// How the neighbours of a place are weighted.
  package enum Kernel: Sendable, Hashable {
    /// By their distance, two along each axis.
    case linear
    /// By Keys' cubic, four along each axis.
    case cubic

    /// How far from a place its neighbours are.
    fileprivate var radius: Int {
      switch self {
      case .linear: 1
      case .cubic: 2
      }
    }

    /// The weight of a neighbour.
    ///
    /// - Parameters:
    ///   - x: its distance.
    ///   - a: the cubic's parameter.
    fileprivate func weight(_ x: Double, a: Double) -> Double {
      let x = abs(x)
      switch self {
      case .linear: return max(1 - x, 0)
      case .cubic:
        if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
        if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
        return 0
      }
    }
  }

  package let kernel: Kernel
  /// Whether the corner entries of both grids coincide, rather than their outer edges.
  package let alignCorners: Bool
  /// Whether the kernel is widened when the grid shrinks. PyTorch then also uses another cubic,
  /// with a = −0.5 in place of −0.75.
  package let antialias: Bool

  package init(
    _ kernel: Kernel = .cubic, alignCorners: Bool = false, antialias: Bool = false
  ) {
    precondition(!(alignCorners && antialias), "PyTorch has no such combination")
    self.kernel = kernel
    self.alignCorners = alignCorners
    self.antialias = antialias
  }

  /// Resizes a grid of vectors.
  ///
  /// - Parameters:
  ///   - table: `[from.rows · from.columns, width]`, row by row.
  ///   - from: the grid of the table.
  ///   - to: the grid that is wanted.
  /// - Returns: `[to.rows · to.columns, width]`.
  package func callAsFunction(
    _ table: Tensor, from: (rows: Int, columns: Int), to: (rows: Int, columns: Int)
  ) -> Tensor {
    precondition(table.rows == from.rows * from.columns && table.isContiguous)
    if from == to { return table }
    let (vertical, horizontal) = (
      taps(from: from.rows, to: to.rows), taps(from: from.columns, to: to.columns)
    )
    let width = table.width
    let source = table.elements
    var narrowed = [Float](repeating: 0, count: from.rows * to.columns * width)
    for row in 0..<from.rows {
      for (column, taps) in horizontal.enumerated() {
        let target = (row * to.columns + column) * width
        for (index, weight) in taps {
          let start = (row * from.columns + index) * width
          for i in 0..<width { narrowed[target + i] += weight * source[start + i] }
        }
      }
    }
    var result = [Float](repeating: 0, count: to.rows * to.columns * width)
    for (row, taps) in vertical.enumerated() {
      for (index, weight) in taps {
        for i in 0..<to.columns * width {
          result[row * to.columns * width + i] += weight * narrowed[index * to.columns * width + i]
        }
      }
    }
    return Tensor(result, shape: [to.rows * to.columns, width])
  }

  /// The way back: the gradient of a table from that of the resized one.
  ///
  /// - Parameters:
  ///   - gradient: `[to.rows · to.columns, width]`.
  ///   - from: the grid of the table.
  ///   - to: that of the resized one.
  /// - Returns: `[from.rows · from.columns, width]`.
  func gradient(
    _ gradient: Tensor, from: (rows: Int, columns: Int), to: (rows: Int, columns: Int)
  ) -> Tensor {
    precondition(gradient.rows == to.rows * to.columns && gradient.isContiguous)
    if from == to { return gradient }
    let (vertical, horizontal) = (
      taps(from: from.rows, to: to.rows), taps(from: from.columns, to: to.columns)
    )
    let width = gradient.width
    let source = gradient.elements
    var narrowed = [Float](repeating: 0, count: from.rows * to.columns * width)
    for (row, taps) in vertical.enumerated() {
      for (index, weight) in taps {
        for i in 0..<to.columns * width {
          narrowed[index * to.columns * width + i] += weight * source[row * to.columns * width + i]
        }
      }
    }
    var result = [Float](repeating: 0, count: from.rows * from.columns * width)
    for row in 0..<from.rows {
      for (column, taps) in horizontal.enumerated() {
        let start = (row * to.columns + column) * width
        for (index, weight) in taps {
          let target = (row * from.columns + index) * width
          for i in 0..<width { result[target + i] += weight * narrowed[start + i] }
        }
      }
    }
    return Tensor(result, shape: [from.rows * from.columns, width])
  }

  /// For each place of the new axis, the places of the old one it is made of and their weights.
  func taps(from: Int, to: Int) -> [[(index: Int, weight: Float)]] {
    (0..<to).map { i in
      if antialias {
        let scale = Double(from) / Double(to)
        let widening = max(scale, 1)
        let center = (Double(i) + 0.5) * scale
        let reach = Double(kernel.radius) * widening
        let low = max(Int(center - reach + 0.5), 0)
        let high = min(Int(center + reach + 0.5), from)
        let weights = (low..<high).map {
          kernel.weight((Double($0) - center + 0.5) / widening, a: -0.5)
        }
        let sum = weights.reduce(0, +)
        return zip(low..<high, weights).map { ($0, Float($1 / sum)) }
      }
      let place =
        alignCorners
        ? (to > 1 ? Double(i) * Double(from - 1) / Double(to - 1) : 0)
        : (Double(i) + 0.5) * Double(from) / Double(to) - 0.5
      let base = place.rounded(.down)
      return (1 - kernel.radius...kernel.radius).map { offset in
        let index = min(max(Int(base) + offset, 0), from - 1)
        return (index, Float(kernel.weight(place - base - Double(offset), a: -0.75)))
      }
    }
  }
}
