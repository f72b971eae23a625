import CContrastKernels
import Testing

@testable import ContrastTensor

@Suite("Rotary, transposes, patches and conversions")
struct LayoutKernelTests {
  @Test(arguments: KernelSet.available)
  func rotary(_ kernels: KernelSet) {
    for (heads, headWidth, rotaryWidth) in [
      (1, 2, 2), (3, 64, 64), (2, 40, 34), (1, 6, 6), (2, 128, 128), (1, 72, 66), (2, 20, 16),
    ] {
      let (rows, half) = (5, rotaryWidth / 2)
      let positions: [Int32] = [-1, 0, 3, 1, 2]
      let angles = randomFloats(4 * half, seed: half)
      let (cosine, sine) = (angles.map(Float.cos), angles.map(Float.sin))
      let values = randomFloats(rows * heads * headWidth, seed: headWidth)
      for interleaved in [false, true] {
        let x = GuardedMatrix(values, rows: rows, stride: heads * headWidth + 5)
        let (c, s) = (GuardedMatrix(cosine), GuardedMatrix(sine))
        kernels.table.rotary(
          x.base, x.stride, c.base, s.base, positions, rows, heads, headWidth, rotaryWidth,
          interleaved ? 1 : 0)
        let twin = Reference.rotary(
          values.doubles, cosine: cosine.doubles, sine: sine.doubles,
          positions: positions.map(Int.init), heads: heads, headWidth: headWidth,
          rotaryWidth: rotaryWidth, interleaved: interleaved)
        #expect(worstError(x.values, twin) < 3e-7)
        #expect(x.guardsAreIntact && x.values.prefix(x.width) == values.prefix(x.width))
      }
    }
  }

  @Test(arguments: KernelSet.available)
  func transpose(_ kernels: KernelSet) {
    for (rows, columns) in [
      (1, 1), (3, 5), (4, 4), (8, 33), (33, 8), (31, 65), (64, 64), (577, 17), (2, 1023),
    ] {
      let values = randomFloats(rows * columns, seed: rows)
      let x = GuardedMatrix(values, rows: rows, stride: columns + 3)
      let y = GuardedMatrix(values, rows: columns, stride: rows + 2)
      kernels.table.transpose(x.base, x.stride, y.base, y.stride, rows, columns)
      #expect(y.values == Reference.transpose(values, rows: rows, columns: columns))
      #expect(y.guardsAreIntact)
    }
  }

  @Test func patches() {
    for (height, width, patch) in [(1, 1, 1), (28, 28, 14), (30, 45, 14), (7, 16, 3), (5, 5, 8)] {
      var generator = TestRandom(height)
      let rgb = (0..<height * width * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let table = randomFloats(768, seed: 9)
      let planes = Reference.planes(rgb: rgb, table: table)
      let twin = Reference.patches(
        planes: planes, channels: 3, height: height, width: width, patch: patch)
      let rows = (height / patch) * (width / patch)
      guard rows > 0 else {
        #expect(twin.isEmpty)
        continue
      }
      let blank = [Float](repeating: 0, count: twin.count)
      let out = GuardedMatrix(blank, rows: rows, stride: 3 * patch * patch + 2)
      contrast_patches_from_bytes(rgb, height, width, table, patch, out.base, out.stride)
      #expect(out.values == twin && out.guardsAreIntact)
      let again = GuardedMatrix(blank, rows: rows, stride: 3 * patch * patch + 2)
      contrast_patches_from_planes(planes, 3, height, width, patch, again.base, again.stride)
      #expect(again.values == twin && again.guardsAreIntact)
    }
  }

  /// All 65536 bit patterns; one odd length so that the tail is used.
  static let patterns = (0...UInt16.max).map { $0 }

  func sameNumbers(_ a: [Float], _ b: [Float]) -> Bool {
    zip(a, b).allSatisfy { $0.bitPattern == $1.bitPattern || ($0.isNaN && $1.isNaN) }
  }

  @Test(arguments: KernelSet.available)
  func conversionIsExactForEveryPattern(_ kernels: KernelSet) {
    var y = [Float](repeating: 0, count: 65536)
    for count in [65536, 65535, 1, 7] {
      kernels.table.float16_to_float32(Self.patterns, &y, count)
      let halves = Self.patterns.prefix(count).map(Reference.float(float16:))
      #expect(sameNumbers(Array(y.prefix(count)), halves))
      kernels.table.bfloat16_to_float32(Self.patterns, &y, count)
      let brains = Self.patterns.prefix(count).map(Reference.float(bfloat16:))
      #expect(sameNumbers(Array(y.prefix(count)), brains))
    }
  }

  @Test(arguments: KernelSet.available)
  func conversionRoundsToNearestEven(_ kernels: KernelSet) {
    // Every float16 and bfloat16, their midpoints and neighbours, and a sweep of all floats.
    let halves = Self.patterns.map(Reference.float(float16:))
    let brains = Self.patterns.map(Reference.float(bfloat16:))
    var values = halves + brains
    values += zip(halves, halves.dropFirst()).flatMap { a, b in
      let middle = (a + b) / 2
      return [middle, middle.nextUp, middle.nextDown]
    }
    values += Self.patterns.flatMap { high in
      [0x7fff, 0x8000, 0x8001].map { Float(bitPattern: UInt32(high) << 16 | $0) }
    }
    values += ActivationTests.sweep + [65504, 65519.996, 65520, 0x1p-24, 0x1p-25, 0x1.8p-25]
    let x = GuardedMatrix(values)
    var y = [UInt16](repeating: 0xabcd, count: values.count + 1)
    func isNaNHalf(_ bits: UInt16) -> Bool { bits & 0x7fff > 0x7c00 }
    func isNaNBrain(_ bits: UInt16) -> Bool { bits & 0x7fff > 0x7f80 }

    kernels.table.float32_to_float16(x.base, &y, values.count)
    #expect(
      zip(values, y).allSatisfy { $0.isNaN ? isNaNHalf($1) : $1 == Reference.float16($0) })
    #expect(y.last == 0xabcd)
    kernels.table.float32_to_bfloat16(x.base, &y, values.count)
    #expect(
      zip(values, y).allSatisfy { $0.isNaN ? isNaNBrain($1) : $1 == Reference.bfloat16($0) })
    #expect(y.last == 0xabcd)
  }
}
