import Contrast

/// A small generator with a seed, so that every run works on the same numbers.
///
/// Source: Steele, Lea and Flood 2014, "Fast Splittable Pseudorandom Number Generators" (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// About normal with mean 0 and deviation 1: the sum of four uniform numbers of 16 bits each.
  public mutating func nextNormal() -> Float {
    let bits = next()
    let sum = (bits & 0xFFFF) + (bits >> 16 & 0xFFFF) + (bits >> 32 & 0xFFFF) + bits >> 48
    return (Float(sum) / 65_536 - 2) * 1.732_050_8
  }
}

/// About normal numbers of the given mean and deviation.
public func randomNumbers(
  _ count: Int, mean: Float = 0, deviation: Float = 1, seed: UInt64
) -> [Float] {
  var generator = SeededGenerator(seed: seed)
  return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
    for i in 0..<count { buffer[i] = mean + deviation * generator.nextNormal() }
    initialized = count
  }
}

extension Tensor {
  /// A tensor of about normal numbers.
  public static func random(
    _ shape: [Int], mean: Float = 0, deviation: Float = 1, seed: UInt64
  ) -> Tensor {
    Tensor(
      randomNumbers(shape.reduce(1, *), mean: mean, deviation: deviation, seed: seed), shape: shape)
  }
}
