import Foundation

/// The filters of Pillow's `resize`. The raw values are Pillow's numbers, which are also those of
/// `resample` in `preprocessor_config.json`.
public enum ResampleFilter: Int, Sendable, CaseIterable {
  case nearest = 0
  case lanczos = 1
  case bilinear = 2
  case bicubic = 3
  case box = 4
  case hamming = 5

  /// Half the width of the filter, in input pixels at a scale of one.
  var support: Double {
    switch self {
    case .nearest: 0
    case .box: 0.5
    case .bilinear, .hamming: 1
    case .bicubic: 2
    case .lanczos: 3
    }
  }

  /// The weight at a distance from the centre. The order of operations decides about last bits.
  func weight(at distance: Double) -> Double {
    let x = abs(distance)
    switch self {
    case .nearest:
      preconditionFailure("the nearest pixel is picked, not weighted")
    case .box:
      return distance > -0.5 && distance <= 0.5 ? 1 : 0
    case .bilinear:
      return x < 1 ? 1 - x : 0
    case .hamming:
      if x == 0 { return 1 }
      if x >= 1 { return 0 }
      let angle = x * Double.pi
      return sin(angle) / angle * (0.54 + 0.46 * cos(angle))
    case .bicubic:
      let a = -0.5
      if x < 1 { return ((a + 2) * x - (a + 3)) * x * x + 1 }
      if x < 2 { return (((x - 5) * x + 8) * x - 4) * a }
      return 0
    case .lanczos:
      return distance >= -3 && distance < 3 ? sinc(distance) * sinc(distance / 3) : 0
    }
  }
}

private func sinc(_ x: Double) -> Double {
  if x == 0 { return 1 }
  let angle = x * Double.pi
  return sin(angle) / angle
}

/// Which inputs, with which weights, make each of a range of outputs along one axis.
///
/// Source: `precompute_coeffs` and `normalize_coeffs_8bpc` of Pillow's `Resample.c`.
package struct FilterTaps: Sendable {
  /// Fractional bits of a weight.
  package static let precision: Int32 = 22

  /// The most weights of one output: the distance between two rows of ``weights``.
  package let stride: Int
  /// `[outputs]` the first input of each.
  package private(set) var first: [Int32]
  /// `[outputs]` the number of inputs of each, at most ``stride``.
  package let count: [Int32]
  /// `[outputs, stride]`, zero beyond ``count``.
  package let weights: [Int32]

  /// The inputs that any output needs.
  package var inputs: Range<Int> {
    var (low, high) = (Int(first[0]), Int(first[0]))
    for i in first.indices {
      low = min(low, Int(first[i]))
      high = max(high, Int(first[i] + count[i]))
    }
    return low..<high
  }

  /// The taps of `outputs`, a part of the `outputSize` outputs that `inputSize` inputs become.
  package init(
    filter: ResampleFilter, inputSize: Int, outputSize: Int, outputs: Range<Int>
  ) {
    let scale = Double(inputSize) / Double(outputSize)
    let filterScale = max(scale, 1)
    let support = filter.support * filterScale
    let inverse = 1 / filterScale
    let stride = Int(support.rounded(.up)) * 2 + 1
    var first: [Int32] = []
    var count: [Int32] = []
    var weights = [Int32](repeating: 0, count: outputs.count * stride)
    var raw = [Double](repeating: 0, count: stride)
    for (row, output) in outputs.enumerated() {
      let centre = (Double(output) + 0.5) * scale
      let low = max(Int(centre - support + 0.5), 0)
      let high = min(Int(centre + support + 0.5), inputSize)
      var sum = 0.0
      for k in 0..<high - low {
        raw[k] = filter.weight(at: (Double(k + low) - centre + 0.5) * inverse)
        sum += raw[k]
      }
      for k in 0..<high - low {
        let weight = (sum == 0 ? raw[k] : raw[k] / sum) * Double(1 << Self.precision)
        weights[row * stride + k] = Int32(weight < 0 ? weight - 0.5 : weight + 0.5)
      }
      first.append(Int32(low))
      count.append(Int32(high - low))
    }
    self.stride = stride
    self.first = first
    self.count = count
    self.weights = weights
  }

  /// The same taps for inputs of which the first `offset` are missing.
  package func shifted(by offset: Int) -> FilterTaps {
    var result = self
    for i in first.indices { result.first[i] -= Int32(offset) }
    return result
  }
}
