import Foundation

/// A number type the readable reference is written for: Float or Double.
package protocol ReferenceScalar: BinaryFloatingPoint, Sendable {
  static func exp(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func erf(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self
  static func sqrt(_ x: Self) -> Self
  static func sin(_ x: Self) -> Self
  static func cos(_ x: Self) -> Self
}

extension Float: ReferenceScalar {
  package static func exp(_ x: Float) -> Float { Foundation.exp(x) }
  package static func log(_ x: Float) -> Float { Foundation.log(x) }
  package static func erf(_ x: Float) -> Float { Foundation.erf(x) }
  package static func tanh(_ x: Float) -> Float { Foundation.tanh(x) }
  package static func sqrt(_ x: Float) -> Float { x.squareRoot() }
  package static func sin(_ x: Float) -> Float { Foundation.sin(x) }
  package static func cos(_ x: Float) -> Float { Foundation.cos(x) }
}

extension Double: ReferenceScalar {
  package static func exp(_ x: Double) -> Double { Foundation.exp(x) }
  package static func log(_ x: Double) -> Double { Foundation.log(x) }
  package static func erf(_ x: Double) -> Double { Foundation.erf(x) }
  package static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }
  package static func sqrt(_ x: Double) -> Double { x.squareRoot() }
  package static func sin(_ x: Double) -> Double { Foundation.sin(x) }
  package static func cos(_ x: Double) -> Double { Foundation.cos(x) }
}

/// The readable twin of every fast kernel: the formula, in one number type, without speed tricks.
///
/// Matrices are flat and row-major; the width follows from the count. Tests compare the kernels
/// and the gradients with these functions in Double.
package enum Reference {
  // MARK: Activations

  package static func sigmoid<T: ReferenceScalar>(_ x: T) -> T { 1 / (1 + T.exp(-x)) }

  package static func silu<T: ReferenceScalar>(_ x: T) -> T { x * sigmoid(x) }

  /// max(x, 0); NaN stays NaN.
  package static func relu<T: ReferenceScalar>(_ x: T) -> T { x < 0 ? 0 : x }

  package static func quickGELU<T: ReferenceScalar>(_ x: T) -> T { x * sigmoid(T(1.702) * x) }

  package static func gelu<T: ReferenceScalar>(_ x: T) -> T {
    x / 2 * (1 + T.erf(x / T.sqrt(2)))
  }

  package static func geluTanh<T: ReferenceScalar>(_ x: T) -> T {
    x / 2 * (1 + T.tanh(T.sqrt(2 / T.pi) * (x + T(0.044715) * x * x * x)))
  }

  // MARK: Rows

  /// Applies `transform` to each row of `x` `[rows, width]`.
  package static func mapRows<T>(_ x: [T], width: Int, _ transform: ([T]) -> [T]) -> [T] {
    stride(from: 0, to: x.count, by: Swift.max(width, 1)).flatMap {
      transform(Array(x[$0..<$0 + width]))
    }
  }

  package static func mean<T: ReferenceScalar>(_ x: [T]) -> T { x.reduce(0, +) / T(x.count) }

  /// (x - mean) / sqrt(variance + epsilon) * weight + bias, of `x` `[rows, width]`.
  package static func layerNorm<T: ReferenceScalar>(
    _ x: [T], weight: [T], bias: [T]?, epsilon: T
  ) -> [T] {
    mapRows(x, width: weight.count) { row in
      let center = mean(row)
      let variance = mean(row.map { ($0 - center) * ($0 - center) })
      let normal = row.map { ($0 - center) / T.sqrt(variance + epsilon) }
      return normal.indices.map { normal[$0] * weight[$0] + (bias?[$0] ?? 0) }
    }
  }

  /// x / sqrt(mean(x²) + epsilon) * (weight + offset), of `x` `[rows, width]`.
  package static func rmsNorm<T: ReferenceScalar>(
    _ x: [T], weight: [T], offset: T = 0, epsilon: T
  ) -> [T] {
    mapRows(x, width: weight.count) { row in
      let root = T.sqrt(mean(row.map { $0 * $0 }) + epsilon)
      return row.indices.map { row[$0] / root * (weight[$0] + offset) }
    }
  }

  /// The Euclidean norm of each row `[rows]`.
  package static func norms<T: ReferenceScalar>(_ x: [T], width: Int) -> [T] {
    mapRows(x, width: width) { row in [T.sqrt(row.reduce(0) { $0 + $1 * $1 })] }
  }

  /// x / max(|x|, epsilon), of `x` `[rows, width]`.
  package static func l2Normalize<T: ReferenceScalar>(
    _ x: [T], width: Int, epsilon: T
  ) -> [T] {
    mapRows(x, width: width) { row in
      let norm = norms(row, width: width)[0]
      // Written so that a NaN norm stays NaN.
      return row.map { $0 / (norm < epsilon ? epsilon : norm) }
    }
  }

  /// The softmax of each row of `x` `[rows, width]`.
  package static func softmax<T: ReferenceScalar>(_ x: [T], width: Int) -> [T] {
    mapRows(x, width: width) { row in
      let largest = row.max() ?? 0
      let powers = row.map { T.exp($0 - largest) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }
  }

  /// The mean over rows `[width]` of `x` `[rows, width]`.
  package static func meanRows<T: ReferenceScalar>(_ x: [T], width: Int) -> [T] {
    (0..<width).map { column in
      mean(stride(from: column, to: x.count, by: width).map { x[$0] })
    }
  }

  /// The mean over rows `[width]` of `x` `[rows, width]` with weights 1, 2, 3, ….
  package static func risingMeanRows<T: ReferenceScalar>(_ x: [T], width: Int) -> [T] {
    let weights = (0..<x.count / width).map { T($0 + 1) }
    let sum = weights.reduce(0, +)
    return (0..<width).map { column in
      weights.indices.reduce(T(0)) { $0 + weights[$1] * x[$1 * width + column] } / sum
    }
  }

  // MARK: Linear layers

  /// a `[m, k]` times b `[k, n]`.
  package static func matmul<T: ReferenceScalar>(_ a: [T], _ b: [T], m: Int, n: Int, k: Int)
    -> [T]
  {
    var c = [T](repeating: 0, count: m * n)
    for i in 0..<m {
      for j in 0..<n {
        for l in 0..<k { c[i * n + j] += a[i * k + l] * b[l * n + j] }
      }
    }
    return c
  }

  /// `x` `[rows, columns]` as `[columns, rows]`.
  package static func transpose<T>(_ x: [T], rows: Int, columns: Int) -> [T] {
    (0..<columns).flatMap { column in (0..<rows).map { x[$0 * columns + column] } }
  }

  /// activation(c + bias) + residual, of `c` and `residual` `[rows, columns]`.
  package static func epilogue<T: ReferenceScalar>(
    _ c: [T], columns: Int, bias: [T]?, activation: Activation, residual: [T]?
  ) -> [T] {
    c.indices.map { i in
      let sum = bias.map { c[i] + $0[i % columns] } ?? c[i]
      return activation(sum) + (residual?[i] ?? 0)
    }
  }

  /// activation(gate) * up.
  package static func gated<T: ReferenceScalar>(
    gate: [T], up: [T], activation: Activation
  ) -> [T] {
    zip(gate, up).map { activation($0) * $1 }
  }
}

extension Activation {
  /// The function itself.
  package func callAsFunction<T: ReferenceScalar>(_ x: T) -> T {
    switch self {
    case .identity: x
    case .quickGELU: Reference.quickGELU(x)
    case .gelu: Reference.gelu(x)
    case .geluTanh: Reference.geluTanh(x)
    case .silu: Reference.silu(x)
    case .relu: Reference.relu(x)
    }
  }
}
