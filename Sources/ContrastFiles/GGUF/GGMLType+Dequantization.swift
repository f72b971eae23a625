/// Blocks to float32, in the order of operations of the reference, so that every bit agrees.
///
/// Source: `ggml-quants.c` of ggml; `quants.py` of gguf.
extension GGMLType {
  /// Writes the numbers of some blocks in float32.
  ///
  /// - Parameters:
  ///   - source: the first block; need not be aligned.
  ///   - blocks: their number.
  ///   - target: has room for `blocks · blockCount` numbers.
  ///   - order: of the bytes in the file.
  package func dequantize(
    _ source: UnsafeRawPointer, blocks: Int, into target: UnsafeMutablePointer<Float>,
    order: GGUFByteOrder = .little
  ) {
    let (size, count) = (blockBytes, blockCount)
    @inline(__always)
    func each(_ body: (_ block: Block, _ x: UnsafeMutablePointer<Float>) -> Void) {
      for i in 0..<blocks {
        body(Block(base: source + i * size, isBig: order == .big), target + i * count)
      }
    }
    switch self {
    case .f32: each { $1[0] = $0.float32 }
    case .f16: each { $1[0] = $0.half(0) }
    case .bf16: each { $1[0] = Float(bitPattern: UInt32($0.word(0)) << 16) }
    case .q8_0: each { $0.q8_0($1) }
    case .q4_0: each { $0.q4_0($1) }
    case .q4_1: each { $0.q4_1($1) }
    case .q5_0: each { $0.q5_0($1) }
    case .q5_1: each { $0.q5_1($1) }
    case .iq4_nl: each { $0.iq4_nl($1) }
    case .q2_K: each { $0.q2_K($1) }
    case .q3_K: each { $0.q3_K($1) }
    case .q4_K: each { $0.q4_K($1) }
    case .q5_K: each { $0.q5_K($1) }
    case .q6_K: each { $0.q6_K($1) }
    case .iq4_xs: each { $0.iq4_xs($1) }
    }
  }

  /// Whether all numbers of some blocks are finite: exactly where all scales are, as no product of a finite
  /// scale with the integers of a block leaves the range of float32.
  ///
  /// - Parameters: as of ``dequantize(_:blocks:into:order:)``.
  package func isFinite(
    _ source: UnsafeRawPointer, blocks: Int, order: GGUFByteOrder = .little
  ) -> Bool {
    let size = blockBytes
    let places = scalePlaces
    for i in 0..<blocks {
      let block = Block(base: source + i * size, isBig: order == .big)
      switch self {
      case .f32:
        if !block.float32.isFinite { return false }
      case .bf16:
        if block.word(0) & 0x7F80 == 0x7F80 { return false }
      default:
        if block.word(places.0) & 0x7C00 == 0x7C00 || block.word(places.1) & 0x7C00 == 0x7C00 {
          return false
        }
      }
    }
    return true
  }

  /// Where the float16 scales of a block are; twice the same where there is one.
  private var scalePlaces: (Int, Int) {
    switch self {
    case .q4_1, .q5_1, .q4_K, .q5_K: (0, 2)
    case .q2_K: (80, 82)
    case .q3_K: (108, 108)
    case .q6_K: (208, 208)
    default: (0, 0)
    }
  }
}

/// One block as it lies in the file.
private struct Block {
  let base: UnsafeRawPointer
  let isBig: Bool

  @inline(__always)
  func byte(_ offset: Int) -> Int { Int(base.load(fromByteOffset: offset, as: UInt8.self)) }

  @inline(__always)
  func signed(_ offset: Int) -> Int { Int(base.load(fromByteOffset: offset, as: Int8.self)) }

  @inline(__always)
  func word(_ offset: Int) -> UInt16 {
    let word = base.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
    return isBig ? UInt16(bigEndian: word) : UInt16(littleEndian: word)
  }

  @inline(__always)
  func doubleWord(_ offset: Int) -> UInt32 {
    let word = base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    return isBig ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }

  @inline(__always)
  var float32: Float { Float(bitPattern: doubleWord(0)) }

  /// A float16: its bits are those of a float32 that is too small by 2^112, but for infinity and NaN.
  @inline(__always)
  func half(_ offset: Int) -> Float {
    let bits = UInt32(word(offset))
    let (sign, rest) = ((bits & 0x8000) << 16, (bits & 0x7FFF) << 13)
    if rest >= 0x0F80_0000 { return Float(bitPattern: sign | 0x7000_0000 | rest) }
    return Float(bitPattern: sign | (Float(bitPattern: rest) * 0x1p112).bitPattern)
  }

  /// The values of IQ4_NL's and IQ4_XS's integers.
  private static let nonlinear: (SIMD16<Int8>) = [
    -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113,
  ]

  // MARK: Blocks of 32

  @inline(__always)
  func q8_0(_ x: UnsafeMutablePointer<Float>) {
    let d = half(0)
    for i in 0..<32 { x[i] = d * Float(signed(2 + i)) }
  }

  @inline(__always)
  func q4_0(_ x: UnsafeMutablePointer<Float>) {
    let d = half(0)
    for i in 0..<16 {
      let q = byte(2 + i)
      x[i] = d * Float((q & 15) - 8)
      x[i + 16] = d * Float((q >> 4) - 8)
    }
  }

  @inline(__always)
  func q4_1(_ x: UnsafeMutablePointer<Float>) {
    let (d, m) = (half(0), half(2))
    for i in 0..<16 {
      let q = byte(4 + i)
      x[i] = d * Float(q & 15) + m
      x[i + 16] = d * Float(q >> 4) + m
    }
  }

  @inline(__always)
  func q5_0(_ x: UnsafeMutablePointer<Float>) {
    let d = half(0)
    let high = Int(doubleWord(2))
    for i in 0..<16 {
      let q = byte(6 + i)
      x[i] = d * Float((q & 15 | (high >> i & 1) << 4) - 16)
      x[i + 16] = d * Float((q >> 4 | (high >> (i + 16) & 1) << 4) - 16)
    }
  }

  @inline(__always)
  func q5_1(_ x: UnsafeMutablePointer<Float>) {
    let (d, m) = (half(0), half(2))
    let high = Int(doubleWord(4))
    for i in 0..<16 {
      let q = byte(8 + i)
      x[i] = d * Float(q & 15 | (high >> i & 1) << 4) + m
      x[i + 16] = d * Float(q >> 4 | (high >> (i + 16) & 1) << 4) + m
    }
  }

  @inline(__always)
  func iq4_nl(_ x: UnsafeMutablePointer<Float>) {
    let d = half(0)
    let values = Self.nonlinear
    for i in 0..<16 {
      let q = byte(2 + i)
      x[i] = d * Float(values[q & 15])
      x[i + 16] = d * Float(values[q >> 4])
    }
  }

  // MARK: Blocks of 256

  @inline(__always)
  func q2_K(_ x: UnsafeMutablePointer<Float>) {
    let (d, minimum) = (half(80), half(82))
    // Sub-blocks of 16; each 32 bytes hold four runs of 32 numbers, two bits a run.
    for s in 0..<16 {
      let scale = byte(s)
      let (dl, ml) = (d * Float(scale & 15), minimum * Float(scale >> 4))
      let first = 16 + 32 * (s >> 3) + 16 * (s & 1)
      let shift = 2 * (s >> 1 & 3)
      for i in 0..<16 { x[16 * s + i] = dl * Float(byte(first + i) >> shift & 3) - ml }
    }
  }

  @inline(__always)
  func q3_K(_ x: UnsafeMutablePointer<Float>) {
    let d = half(108)
    for s in 0..<16 {
      let low = s < 8 ? byte(96 + s) & 15 : byte(96 + s - 8) >> 4
      let scale = low | (byte(104 + (s & 3)) >> (2 * (s >> 2)) & 3) << 4
      let dl = d * Float(scale - 32)
      let (place, run) = (16 * (s & 1), s >> 1)
      let first = 32 + 32 * (s >> 3) + place
      let shift = 2 * (run & 3)
      // A bit of the mask that is set means nothing is taken off.
      for i in 0..<16 {
        let q = (byte(first + i) >> shift & 3) - (byte(place + i) >> run & 1 ^ 1) << 2
        x[16 * s + i] = dl * Float(q)
      }
    }
  }

  /// The six-bit scale and minimum of sub-block `b` of Q4_K and Q5_K.
  @inline(__always)
  private func scale(_ b: Int) -> (scale: Int, minimum: Int) {
    if b < 4 { return (byte(4 + b) & 63, byte(8 + b) & 63) }
    let rest = byte(8 + b)
    return (rest & 15 | (byte(b) >> 6) << 4, rest >> 4 | (byte(4 + b) >> 6) << 4)
  }

  @inline(__always)
  func q4_K(_ x: UnsafeMutablePointer<Float>) {
    let (d, minimum) = (half(0), half(2))
    for b in 0..<8 {
      let (scale, offset) = scale(b)
      let (dl, ml) = (d * Float(scale), minimum * Float(offset))
      let first = 16 + 32 * (b >> 1)
      let shift = 4 * (b & 1)
      for i in 0..<32 { x[32 * b + i] = dl * Float(byte(first + i) >> shift & 15) - ml }
    }
  }

  @inline(__always)
  func q5_K(_ x: UnsafeMutablePointer<Float>) {
    let (d, minimum) = (half(0), half(2))
    for b in 0..<8 {
      let (scale, offset) = scale(b)
      let (dl, ml) = (d * Float(scale), minimum * Float(offset))
      let first = 48 + 32 * (b >> 1)
      let shift = 4 * (b & 1)
      for i in 0..<32 {
        let q = byte(first + i) >> shift & 15 | (byte(16 + i) >> b & 1) << 4
        x[32 * b + i] = dl * Float(q) - ml
      }
    }
  }

  @inline(__always)
  func q6_K(_ x: UnsafeMutablePointer<Float>) {
    let d = half(208)
    for s in 0..<16 {
      let dl = d * Float(signed(192 + s))
      let (half, run, place) = (s >> 3, s >> 1 & 3, 16 * (s & 1))
      let low = 64 * half + 32 * (run & 1) + place
      let high = 128 + 32 * half + place
      let shift = run < 2 ? 0 : 4
      for i in 0..<16 {
        let q = byte(low + i) >> shift & 15 | (byte(high + i) >> (2 * run) & 3) << 4
        x[16 * s + i] = dl * Float(q - 32)
      }
    }
  }

  @inline(__always)
  func iq4_xs(_ x: UnsafeMutablePointer<Float>) {
    let d = half(0)
    let high = Int(word(2))
    let values = Self.nonlinear
    for b in 0..<8 {
      let scale = byte(4 + b >> 1) >> (4 * (b & 1)) & 15 | (high >> (2 * b) & 3) << 4
      let dl = d * Float(scale - 32)
      for i in 0..<16 {
        let q = byte(8 + 16 * b + i)
        x[32 * b + i] = dl * Float(values[q & 15])
        x[32 * b + i + 16] = dl * Float(values[q >> 4])
      }
    }
  }
}
