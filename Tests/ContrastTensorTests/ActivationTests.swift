import CContrastKernels
import Testing

@testable import ContrastTensor

@Suite("Exponential, activations and softmax")
struct ActivationTests {
  /// Floats of every exponent and sign, and the edges of the range.
  static let sweep: [Float] =
    stride(from: UInt64(0), through: UInt64(UInt32.max), by: 9973).map {
      Float(bitPattern: UInt32($0))
    }
    + stride(from: Float(-104), through: 89, by: 0.00137)
    + [
      88, -88, 88.72283, 88.72284, -87.33654, -87.33655, 1e4, -1e4, 0, -0, .leastNonzeroMagnitude,
      -.leastNonzeroMagnitude, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
    ]

  func applied(_ activation: Activation, _ x: [Float], _ kernels: KernelSet) -> [Float] {
    var y = x
    kernels.table.epilogue(x, x.count, nil, activation.kernel, nil, 0, &y, y.count, 1, y.count)
    return y
  }

  @Test(arguments: KernelSet.available)
  func exponentialIsWithinTwoUlp(_ kernels: KernelSet) {
    var y = Self.sweep
    kernels.table.exponential(Self.sweep, &y, y.count)
    var worst = 0.0
    for (x, actual) in zip(Self.sweep, y) {
      let exact = Double.exp(Double(x))
      if x.isNaN {
        #expect(actual.isNaN)
      } else if exact < Double(Float.leastNormalMagnitude) {
        #expect(actual == 0, "\(x)")
      } else if Float(exact).isInfinite {
        #expect(actual == .infinity, "\(x)")
      } else {
        worst = max(worst, abs(Double(actual) - exact) / Double(Float(exact).ulp))
      }
    }
    #expect(worst < 2)
  }

  @Test(arguments: KernelSet.available)
  func activationsOverTheWholeRange(_ kernels: KernelSet) {
    for activation in Activation.allCases {
      let y = applied(activation, Self.sweep, kernels)
      let errors = zip(Self.sweep, y).map { x, y in
        worstError([y], [activation(Double(x))], floor: max(1, Double(x.magnitude)))
      }
      let error = errors.max()!
      // Without fused multiply-adds the exact gelu's quotient loses a little more.
      let bound = kernels.testDescription == "portable" ? 2.5e-7 : 2e-7
      #expect(error < bound, "\(activation): \(error)")
    }
  }

  /// Published check values, to their seven digits.
  @Test(arguments: KernelSet.available)
  func checkValues(_ kernels: KernelSet) {
    let published: [(Activation, [Double])] = [
      (.quickGELU, [-0.1542042, 1.9356586]), (.gelu, [-0.1586553, 1.9544997]),
      (.geluTanh, [-0.1588080, 1.9545977]), (.silu, [-0.2689414, 1.7615942]),
      (.relu, [0, 2]),
    ]
    for (activation, expected) in published {
      #expect(worstError(applied(activation, [-1, 2], kernels), expected) < 2e-7)
      #expect(abs(activation(-1.0) - expected[0]) < 6e-8)
      #expect(abs(activation(2.0) - expected[1]) < 6e-8)
    }
  }

  @Test(arguments: KernelSet.available)
  func softmax(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes {
      for range in [-3...3, -88...88, -1e4...1e4] as [ClosedRange<Float>] {
        let values = randomFloats(rows * width, in: range, seed: width)
        let x = GuardedMatrix(values, rows: rows, stride: stride)
        kernels.table.softmax(x.base, stride, rows, width)
        let twin = Reference.softmax(values.doubles, width: width)
        #expect(worstError(x.values, twin) < 3e-7)
        // Small results carry the rounding of the difference from the maximum, at most 2^-18.
        #expect(worstError(x.values, twin, floor: 1e-30) < 5e-6)
        #expect(x.guardsAreIntact)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func softCap(_ kernels: KernelSet) {
    for (rows, width, stride) in shapes {
      for range in [-1e-3...1e-3, -3...3, -1e4...1e4] as [ClosedRange<Float>] {
        let values = randomFloats(rows * width, in: range, seed: width)
        let x = GuardedMatrix(values, rows: rows, stride: stride)
        kernels.table.soft_cap(x.base, stride, 0.3, 5, rows, width)
        let twin = values.doubles.map { 5 * Double.tanh($0 * Double(Float(0.3)) / 5) }
        #expect(worstError(x.values, twin, floor: 1e-30) < 1e-6)
        #expect(x.guardsAreIntact)
      }
    }
    let special = GuardedMatrix([.nan, .infinity, -.infinity, 0, -0.0])
    kernels.table.soft_cap(special.base, 5, 1, 50, 1, 5)
    #expect(special.values[0].isNaN && special.values[1...] == [50, -50, 0, 0])
  }

  /// Blocks of keys, causal or not, put together again equal one softmax over what is visible.
  @Test(arguments: KernelSet.available)
  func onlineSoftmax(_ kernels: KernelSet) {
    let (rows, scale) = (7, Float(0.125))
    for (keys, block, causal) in [
      (1, 1, false), (33, 16, false), (577, 64, false), (50, 7, true), (100, 33, true),
    ] {
      let scores = randomFloats(rows * keys, in: -300...300, seed: keys)
      var maximum = [Float](repeating: -.infinity, count: rows)
      var sum = [Float](repeating: 0, count: rows)
      var weights = [[Float]](repeating: [], count: rows)
      for start in stride(from: 0, to: keys, by: block) {
        let width = min(block, keys - start)
        let part = (0..<rows).flatMap { scores[$0 * keys + start..<$0 * keys + start + width] }
        let matrix = GuardedMatrix(part, rows: rows, stride: width + 3)
        var correction = [Float](repeating: .nan, count: rows)
        let before = maximum
        // Row r sees 3r keys: the first none, and early blocks may be wholly hidden or visible.
        let valid = (0..<rows).map { Int32(3 * $0 - start) }
        kernels.table.softmax_step(
          matrix.base, matrix.stride, scale, causal ? valid : nil, &maximum, &sum, &correction,
          rows, width)
        #expect(matrix.guardsAreIntact)
        for row in 0..<rows {
          if before[row] == -.infinity {
            #expect(correction[row] == 0)
          } else if before[row] == maximum[row] {
            #expect(correction[row] == 1)
          }
          weights[row] = weights[row].map { $0 * correction[row] }
          weights[row] += matrix.values[row * width..<(row + 1) * width]
        }
      }
      for row in 0..<rows {
        let visible = causal ? min(3 * row, keys) : keys
        #expect(weights[row][visible...].allSatisfy { $0 == 0 })
        if visible == 0 {
          #expect(maximum[row] == -.infinity && sum[row] == 0)
          continue
        }
        let seen = scores[row * keys..<row * keys + visible].map { Double($0) * Double(scale) }
        let twin = Reference.softmax(seen, width: visible)
        let actual = weights[row][..<visible].map { $0 / sum[row] }
        #expect(worstError(Array(actual), twin, floor: 1e-3) < 1e-6)
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func onlineSoftmaxOfInfinitiesAndNaN(_ kernels: KernelSet) {
    var (maximum, sum, correction) = ([-Float.infinity], [Float(0)], [Float(0)])
    var scores = [Float](repeating: -.infinity, count: 19)
    kernels.table.softmax_step(&scores, 19, 1, nil, &maximum, &sum, &correction, 1, 19)
    #expect(scores.allSatisfy { $0 == 0 } && maximum == [-.infinity] && sum == [0])
    kernels.table.softmax_step(&scores, 19, 1, nil, &maximum, &sum, &correction, 1, 0)
    #expect(maximum == [-.infinity] && sum == [0] && correction == [0])
    scores = [Float](repeating: .nan, count: 19)
    kernels.table.softmax_step(&scores, 19, 1, nil, &maximum, &sum, &correction, 1, 19)
    #expect(scores.allSatisfy(\.isNaN) && sum[0].isNaN)
  }
}
