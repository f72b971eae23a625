import ContrastImages
import Testing
@Suite struct TempJPEG {
  @Test func writingJPEG() throws {
    for (width, height, channels) in [(1, 1, 1), (1, 1, 3), (17, 33, 3), (64, 48, 1), (320, 7, 3)] {
      let pixels = (0..<height * width * channels).map { index in
        UInt8((index / channels % width * 3 + index / channels / width * 2) % 200)
      }
      let smooth = DecodedImage(
        width: width, height: height, mode: channels == 1 ? .grey : .rgb,
        pixels: pixels.map { $0 / 4 + 90 })
      let read = try DecodedImage.decode(.bytes(smooth.jpeg(quality: 95), name: "written"))
      #expect((read.width, read.height, read.mode) == (width, height, smooth.mode))
      let d = zip(read.pixels, smooth.pixels).map { abs(Int($0) - Int($1)) }.max()!
      print("TEMP", width, height, channels, d)
      #expect(d <= 24)
    }
    var state: UInt64 = 7
    let noise = DecodedImage(
      width: 31, height: 47, mode: .rgb,
      pixels: (0..<31 * 47 * 3).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      })
    #expect(try DecodedImage.decode(.bytes(noise.jpeg(quality: 100), name: "written")).width == 31)
    let long = DecodedImage(
      width: 65_501, height: 1, mode: .grey, pixels: Array(repeating: 7, count: 65_501))
    #expect(throws: ImageError.self) { try long.jpeg() }
  }
}
