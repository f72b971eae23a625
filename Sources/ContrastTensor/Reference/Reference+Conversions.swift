/// Patches and narrow formats, in the same plain form.
extension Reference {
  /// Patches `[gridHeight * gridWidth, channels * patch * patch]`, a row in the order
  /// (channel, y, x), of `planes` `[channels, height, width]`. Pixels beyond whole patches are not
  /// used.
  package static func patches<T>(
    planes: [T], channels: Int, height: Int, width: Int, patch: Int
  ) -> [T] {
    var output: [T] = []
    for gridY in 0..<height / patch {
      for gridX in 0..<width / patch {
        for channel in 0..<channels {
          for y in gridY * patch..<(gridY + 1) * patch {
            for x in gridX * patch..<(gridX + 1) * patch {
              output.append(planes[(channel * height + y) * width + x])
            }
          }
        }
      }
    }
    return output
  }

  /// The planes `[3, height, width]` of `rgb` `[height, width, 3]` through `table` `[3, 256]`.
  package static func planes<T>(rgb: [UInt8], table: [T]) -> [T] {
    (0..<3).flatMap { channel in
      stride(from: channel, to: rgb.count, by: 3).map { table[channel * 256 + Int(rgb[$0])] }
    }
  }

  package static func float(bfloat16 bits: UInt16) -> Float {
    Float(bitPattern: UInt32(bits) << 16)
  }

  /// The nearest bfloat16, ties to even; NaN keeps its sign and leading payload.
  package static func bfloat16(_ x: Float) -> UInt16 {
    let bits = x.bitPattern
    if x.isNaN { return UInt16(bits >> 16) | 0x40 }
    let (upper, lower) = (UInt16(bits >> 16), bits & 0xffff)
    let roundsUp = lower > 0x8000 || (lower == 0x8000 && upper & 1 == 1)
    return roundsUp ? upper + 1 : upper
  }

  /// The value of a float16, from its fields.
  package static func float(float16 bits: UInt16) -> Float {
    let (exponent, fraction) = (Int(bits >> 10) & 31, Float(bits & 0x3ff))
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    switch exponent {
    case 0: return sign * fraction * 0x1p-24
    case 31: return fraction == 0 ? sign * .infinity : .nan
    default:
      let spacing = Float(sign: .plus, exponent: exponent - 25, significand: 1)
      return sign * (1024 + fraction) * spacing
    }
  }

  /// The nearest float16, ties to even; NaN becomes a quiet NaN.
  package static func float16(_ x: Float) -> UInt16 {
    let sign: UInt16 = x.sign == .minus ? 0x8000 : 0
    let magnitude = x.magnitude
    if x.isNaN { return sign | 0x7e00 }
    if magnitude >= 65520 { return sign | 0x7c00 }
    // The spacing of float16 at x, never finer than that of its subnormals.
    let exponent = magnitude < 0x1p-14 ? -14 : Int(magnitude.exponent)
    let spacing = Float(sign: .plus, exponent: exponent - 10, significand: 1)
    let steps = (magnitude / spacing).rounded(.toNearestOrEven)
    // 1024 steps carry into the exponent field by themselves.
    return sign | UInt16(Int(steps) + (exponent + 14) << 10)
  }
}
