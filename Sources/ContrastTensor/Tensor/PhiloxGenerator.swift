import Foundation

/// Random numbers that are a function of a seed and a position: Philox 4x32-10.
///
///     var generator = PhiloxGenerator(seed: 7)
///     let order = (0..<count).shuffled(using: &generator)
///     let weights = (0..<count).map { _ in 0.02 * generator.normal() }
///
/// Whoever saves the `position` goes on as if nothing had happened, and number `i` can be had
/// without those before it: ``block(key:counter:)`` is a pure function. Streams of one seed are
/// independent of each other. Not for secrets.
///
/// Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
public struct PhiloxGenerator: RandomNumberGenerator, Sendable, Hashable, Codable {
  /// The key of the blocks.
  package let seed: UInt64
  /// The upper half of the counter.
  package let stream: UInt64
  /// How many numbers of 64 bits were drawn.
  package var position: UInt64

  /// - Parameters:
  ///   - seed: equal seeds give equal numbers.
  ///   - stream: tells apart what draws from one seed.
  ///   - position: where to start.
  public init(seed: UInt64, stream: UInt64 = 0, position: UInt64 = 0) {
    self.seed = seed
    self.stream = stream
    self.position = position
  }

  /// The next 64 bits: half a block, low word first.
  public mutating func next() -> UInt64 {
    let index = position / 2
    let block = Self.block(
      key: SIMD2(truncatingIfNeeded: SIMD2(seed, seed >> 32)),
      counter: SIMD4(truncatingIfNeeded: SIMD4(index, index >> 32, stream, stream >> 32)))
    let half = position % 2 == 0 ? block.lowHalf : block.highHalf
    position &+= 1
    return UInt64(half.y) << 32 | UInt64(half.x)
  }

  /// A number from 0 inclusive to 1 exclusive, one of 2^24. Draws 64 bits.
  public mutating func uniform() -> Float { Self.uniform(UInt32(next() >> 32)) }

  /// A number of mean 0 and variance 1, by the transform of Box and Muller. Draws 64 bits.
  public mutating func normal() -> Float {
    let bits = next()
    // From 0 exclusive to 1 inclusive, as a logarithm is taken; in Double, whose tails reach 6.6.
    let radius = (Double(bits >> 32) + 1) * 0x1p-32
    let turn = Double(UInt32(truncatingIfNeeded: bits)) * 0x1p-32
    return Float((-2 * log(radius)).squareRoot() * cos(2 * .pi * turn))
  }

  /// 32 random bits as a number from 0 inclusive to 1 exclusive: the upper 24 of them.
  ///
  /// - Parameter bits: such as a word of a block.
  @inlinable
  package static func uniform(_ bits: UInt32) -> Float { Float(bits >> 8) * 0x1p-24 }

  /// The four words that a key and a counter give.
  ///
  /// - Parameters:
  ///   - key: low word first.
  ///   - counter: low word first.
  @inlinable
  public static func block(key: SIMD2<UInt32>, counter: SIMD4<UInt32>) -> SIMD4<UInt32> {
    var (key, counter) = (key, counter)
    for round in 0..<10 {
      // The Weyl sequences of the golden ratio and of √3 - 1.
      if round > 0 { key &+= SIMD2(0x9E37_79B9, 0xBB67_AE85) }
      let even = UInt64(counter.x) * 0xD251_1F53
      let odd = UInt64(counter.z) * 0xCD9E_8D57
      counter = SIMD4(
        UInt32(odd >> 32) ^ counter.y ^ key.x, UInt32(truncatingIfNeeded: odd),
        UInt32(even >> 32) ^ counter.w ^ key.y, UInt32(truncatingIfNeeded: even))
    }
    return counter
  }
}
