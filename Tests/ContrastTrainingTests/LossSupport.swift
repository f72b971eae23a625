import ContrastTensor
import ContrastTestSupport
import Testing

@testable import ContrastTraining

/// Vectors of the same numbers in every run.
struct Vectors {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func array(_ count: Int) -> [Double] { generator.floats(count).map(Double.init) }

  /// Rows of length one, `[rows, width]`.
  mutating func unit(_ rows: Int, _ width: Int) -> [Double] {
    Reference.l2Normalize(array(rows * width), width: width, epsilon: 1e-12)
  }
}

func tensor(_ x: [Double], width: Int) -> Tensor {
  Tensor(x.map { Float($0) }, shape: [x.count / width, width])
}

func floats(_ x: [Double]) -> [Float] { x.map { Float($0) } }

/// The numbers as float32 has them, so that both sides start from the same.
func rounded(_ x: [Double]) -> [Double] { x.map { Double(Float($0)) } }

/// The largest difference of a gradient to central differences, as a share of its largest number, or of
/// 1/1000 where all are smaller.
func finiteDifferenceError(
  _ gradient: [Double], at x: [Double], of function: ([Double]) -> Double
) -> Double {
  let step = 1e-5
  let expected = x.indices.map { i in
    var (below, above) = (x, x)
    below[i] -= step
    above[i] += step
    return (function(above) - function(below)) / (2 * step)
  }
  let largest = expected.map(abs).max() ?? 0
  return (zip(gradient, expected).map { abs($0 - $1) }.max() ?? 0) / max(largest, 1e-3)
}

/// The same for a number.
func finiteDifferenceError(
  _ derivative: Double, at x: Double, of function: (Double) -> Double
) -> Double {
  finiteDifferenceError([derivative], at: [x]) { function($0[0]) }
}

extension DuplicatePairs {
  static let all: [DuplicatePairs] = [.negatives, .masked, .positives]
}
