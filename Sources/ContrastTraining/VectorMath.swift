import CContrastKernels

/// Loops over float32 numbers.
///
/// Sums are in Double, because those over a batch or a vocabulary are long, and in an order that depends
/// on the count alone. Factors are arguments, so that the compiler knows that no result overwrites them
/// and uses vectors; captured by a closure they would be read again for each number.
enum VectorMath {
  private typealias Lanes = SIMD8<Float>

  private static func lanes(_ x: UnsafePointer<Float>, _ index: Int) -> Lanes {
    UnsafeRawPointer(x + index).loadUnaligned(as: Lanes.self)
  }

  /// The largest number; -infinity of none. NaN does not count.
  static func maximum(_ x: UnsafePointer<Float>, _ count: Int) -> Float {
    var most = Lanes(repeating: -.infinity)
    var i = 0
    while i + Lanes.scalarCount <= count {
      let next = lanes(x, i)
      most.replace(with: next, where: next .> most)
      i += Lanes.scalarCount
    }
    var result = -Float.infinity
    for lane in most.indices where most[lane] > result { result = most[lane] }
    while i < count {
      if x[i] > result { result = x[i] }
      i += 1
    }
    return result
  }

  /// The sum of what `lanes` gives for eight numbers from an index on, and `one` for each that is left.
  private static func total(
    _ count: Int, lanes: (Int) -> SIMD8<Double>, one: (Int) -> Double
  ) -> Double {
    var sums = SIMD8<Double>()
    var i = 0
    while i + sums.scalarCount <= count {
      sums += lanes(i)
      i += sums.scalarCount
    }
    var result = sums.sum()
    while i < count {
      result += one(i)
      i += 1
    }
    return result
  }

  /// Σ x.
  static func sum(_ x: UnsafePointer<Float>, _ count: Int) -> Double {
    total(count) {
      SIMD8<Double>(lanes(x, $0))
    } one: {
      Double(x[$0])
    }
  }

  /// Σ x · y, each product exact.
  static func dot(_ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ count: Int) -> Double {
    total(count) {
      SIMD8<Double>(lanes(x, $0)) * SIMD8<Double>(lanes(y, $0))
    } one: {
      Double(x[$0]) * Double(y[$0])
    }
  }

  /// Σ ln(1 + x) of numbers from 0 to 1.
  ///
  /// A logarithm takes as long as many products: 512 factors of at most 2 stay below the largest Double.
  static func sumOfLogOnePlus(_ x: UnsafePointer<Float>, _ count: Int) -> Double {
    var result = 0.0
    for start in stride(from: 0, to: count, by: 512) {
      var product = 1.0
      var lanewise = SIMD8<Double>(repeating: 1)
      var i = start
      let end = min(start + 512, count)
      while i + lanewise.scalarCount <= end {
        lanewise *= 1 + SIMD8<Double>(lanes(x, i))
        i += lanewise.scalarCount
      }
      while i < end {
        product *= 1 + Double(x[i])
        i += 1
      }
      for lane in lanewise.indices { product *= lanewise[lane] }
      result += Double.log(product)
    }
    return result
  }

  /// y = scale · x + shift.
  static func affine(
    _ x: UnsafePointer<Float>, scale: Float, shift: Float, into y: UnsafeMutablePointer<Float>,
    _ count: Int
  ) {
    for i in 0..<count { y[i] = x[i] * scale + shift }
  }

  /// x = factor · x.
  static func scale(_ x: UnsafeMutablePointer<Float>, by factor: Float, _ count: Int) {
    for i in 0..<count { x[i] *= factor }
  }

  /// x = x + share · (y − x).
  static func move(
    _ x: UnsafeMutablePointer<Float>, toward y: UnsafePointer<Float>, share: Float, _ count: Int
  ) {
    for i in 0..<count { x[i] += share * (y[i] - x[i]) }
  }

  /// y = exp(x − shift).
  static func exponential(
    _ x: UnsafePointer<Float>, minus shift: Float, into y: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    for i in 0..<count { y[i] = x[i] - shift }
    contrast_exponential(y, y, count)
  }

  /// y = exp(x − shift), number by number.
  static func exponential(
    _ x: UnsafePointer<Float>, minus shift: UnsafePointer<Float>,
    into y: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    for i in 0..<count { y[i] = x[i] - shift[i] }
    contrast_exponential(y, y, count)
  }

  /// y = max(x, y); NaN in x does not count.
  static func raise(_ y: UnsafeMutablePointer<Float>, to x: UnsafePointer<Float>, _ count: Int) {
    for i in 0..<count { y[i] = x[i] > y[i] ? x[i] : y[i] }
  }

  /// sum = sum + x.
  static func add(_ x: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Double>, _ count: Int) {
    for i in 0..<count { sum[i] += Double(x[i]) }
  }

  /// x = factor · x + share · y.
  static func scale(
    _ x: UnsafeMutablePointer<Float>, by factor: Float, adding y: UnsafePointer<Float>,
    times share: Float, _ count: Int
  ) {
    for i in 0..<count { x[i] = x[i] * factor + y[i] * share }
  }

  /// x = factor · x + y · z.
  static func scale(
    _ x: UnsafeMutablePointer<Float>, by factor: Float, adding y: UnsafePointer<Float>,
    times z: UnsafePointer<Float>, _ count: Int
  ) {
    for i in 0..<count { x[i] = x[i] * factor + y[i] * z[i] }
  }

  /// z = factor · (x − y).
  static func difference(
    _ x: UnsafePointer<Float>, minus y: UnsafePointer<Float>, times factor: Float,
    into z: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    for i in 0..<count { z[i] = (x[i] - y[i]) * factor }
  }
}
