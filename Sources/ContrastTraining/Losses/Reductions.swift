/// Sums and maxima of many float32 numbers, in an order that depends on their count alone.
///
/// Sums are in Double: those over a batch or a vocabulary are long.
enum Reductions {
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

  /// The sum of `term` over vectors of eight numbers.
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
}
