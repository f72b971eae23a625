import CContrastKernels
import Foundation

/// Loops over rows of logits. NaN counts as no logit. Sums are in Double and in an order that depends on the length
/// of the row alone.
enum LogitMath {
  private typealias Lanes = SIMD16<Float>

  /// Logits that are worked on at a time, so that their exponentials stay in the cache.
  static let block = 2048

  /// The largest logit; -infinity of none.
  static func maximum(_ row: UnsafeBufferPointer<Float>) -> Float {
    var most = Lanes(repeating: -.infinity)
    var i = 0
    if let base = row.baseAddress.map(UnsafeRawPointer.init) {
      while i + Lanes.scalarCount <= row.count {
        let next = base.loadUnaligned(fromByteOffset: 4 * i, as: Lanes.self)
        most.replace(with: next, where: next .> most)
        i += Lanes.scalarCount
      }
    }
    var result = -Float.infinity
    for lane in most.indices where most[lane] > result { result = most[lane] }
    while i < row.count {
      if row[i] > result { result = row[i] }
      i += 1
    }
    return result
  }

  /// The lowest id of those with the largest logit; nil where no logit is above -infinity.
  static func argmax(_ row: UnsafeBufferPointer<Float>) -> Int? {
    let most = maximum(row)
    guard most > -.infinity else { return nil }
    return row.firstIndex(of: most)
  }

  /// Calls back with the exponentials of `row - shift`, block by block; NaN gives 0.
  static func exponentials(
    _ row: UnsafeBufferPointer<Float>, minus shift: Float,
    _ body: (_ start: Int, UnsafeBufferPointer<Float>) -> Bool
  ) {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: block) { powers in
      guard let base = powers.baseAddress else { return }
      var start = 0
      while start < row.count {
        let count = min(block, row.count - start)
        for i in 0..<count {
          let logit = row[start + i]
          base[i] = logit == logit ? logit - shift : -.infinity
        }
        contrast_exponential(base, base, count)
        if !body(start, UnsafeBufferPointer(start: base, count: count)) { return }
        start += count
      }
    }
  }

  static func sum(_ x: UnsafeBufferPointer<Float>) -> Double {
    var sums = SIMD8<Double>()
    var i = 0
    if let base = x.baseAddress.map(UnsafeRawPointer.init) {
      while i + 8 <= x.count {
        sums += SIMD8<Double>(base.loadUnaligned(fromByteOffset: 4 * i, as: SIMD8<Float>.self))
        i += 8
      }
    }
    var result = sums.sum()
    while i < x.count {
      result += Double(x[i])
      i += 1
    }
    return result
  }

  /// The sum of the exponentials of `row - shift`.
  static func sumOfExponentials(_ row: UnsafeBufferPointer<Float>, minus shift: Float) -> Double {
    var result = 0.0
    exponentials(row, minus: shift) { _, powers in
      result += sum(powers)
      return true
    }
    return result
  }

  /// The logarithm of the sum of the exponentials; -infinity where no logit is above it.
  static func logSumOfExponentials(_ row: UnsafeBufferPointer<Float>) -> Double {
    let most = maximum(row)
    guard most > -.infinity else { return -.infinity }
    guard most < .infinity else { return .infinity }
    return Double(most) + log(sumOfExponentials(row, minus: most))
  }

  /// Logits become log-probabilities; a row without a logit above -infinity stays as it is.
  static func logSoftmax(_ row: LogitRow) {
    let total = logSumOfExponentials(UnsafeBufferPointer(row))
    guard total.isFinite else { return }
    // In two steps, as the sum of a long row would otherwise lose digits twice.
    let shift = Float(total)
    let rest = Float(total - Double(shift))
    for i in row.indices { row[i] = (row[i] - shift) - rest }
  }
}

/// `base` to a power of at least 0.
func power(_ base: Double, _ exponent: Int) -> Double { pow(base, Double(exponent)) }

extension LogitRow {
  /// Logits become log-probabilities, in place: what beam search hands to processors.
  package func logSoftmax() { LogitMath.logSoftmax(self) }
}
