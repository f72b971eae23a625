import ContrastTestSupport
import Testing

@testable import ContrastImages

@Suite("Resampling")
struct ResamplingTests {
  @Test("Every mode, filter and direction gives Pillow's bytes")
  func pillow() throws {
    let cases = try TinyPictures().resized
    #expect(cases.count == 504)
    for line in cases {
      let image = TinyPictures.noise(line.mode, width: line.width, height: line.height)
      let small = image.resized(width: line.newWidth, height: line.newHeight, filter: line.filter)
      #expect(crc32(small.pixels) == line.checksum, "\(line)")
    }
  }

  @Test("The kernels agree on odd sizes", arguments: 1...4)
  func kernels(channels: Int) {
    var random = Random(UInt64(channels))
    for _ in 0..<150 {
      let (width, height) = (
        Int.random(in: 1...90, using: &random), Int.random(in: 1...90, using: &random)
      )
      let newWidth = Int.random(in: 1...90, using: &random)
      let newHeight = Int.random(in: 1...90, using: &random)
      let x = Int.random(in: 0..<newWidth, using: &random)
      let y = Int.random(in: 0..<newHeight, using: &random)
      let region = PixelRegion(
        x: x..<Int.random(in: x + 1...newWidth, using: &random),
        y: y..<Int.random(in: y + 1...newHeight, using: &random))
      let filter = ResampleFilter.allCases.randomElement(using: &random)!
      let pixels = random.bytes(width * height * channels)
      let results = Resampling.Kernel.allCases.map {
        Resampling.resize(
          pixels, width: width, height: height, channels: channels, toWidth: newWidth,
          toHeight: newHeight, filter: filter, region: region, kernel: $0)
      }
      #expect(
        results[0] == results[2] && results[1] == results[2],
        "\(width)x\(height) to \(newWidth)x\(newHeight), \(filter)")
      #expect(results[0].count == region.x.count * region.y.count * channels)
    }
  }

  @Test("Extreme ratios: the kernels agree where weights are tiny or the rows very long")
  func extremes() {
    var random = Random(3)
    for (width, height, newWidth, newHeight) in [
      (5000, 2, 3, 3), (2, 5000, 3, 3), (9000, 1, 1, 1), (1, 1, 300, 300), (40, 40, 1, 1),
    ] {
      let pixels = random.bytes(width * height * 3)
      let region = PixelRegion(x: 0..<newWidth, y: 0..<newHeight)
      let results = Resampling.Kernel.allCases.map {
        Resampling.resize(
          pixels, width: width, height: height, channels: 3, toWidth: newWidth,
          toHeight: newHeight, filter: .lanczos, region: region, kernel: $0)
      }
      #expect(results[0] == results[2] && results[1] == results[2])
    }
  }

  @Test("A region is that part of the whole", arguments: DecodedImage.Mode.allCases)
  func regions(mode: DecodedImage.Mode) {
    let image = TinyPictures.noise(mode, width: 47, height: 61)
    for (width, height) in [(30, 20), (20, 30), (60, 80), (47, 30), (30, 61), (47, 61)] {
      let whole = image.resized(width: width, height: height, filter: .bicubic)
      let region = PixelRegion(x: 5..<17, y: 3..<19)
      let part = image.resized(width: width, height: height, filter: .bicubic, region: region)
      let expected = region.y.flatMap { y in
        whole.pixels[(y * width + 5) * mode.channels..<(y * width + 17) * mode.channels]
      }
      #expect(part.pixels == expected, "\(width) × \(height)")
    }
  }

  @Test("The same size leaves every byte, also under a transparent part")
  func sameSize() {
    for mode in DecodedImage.Mode.allCases {
      let image = TinyPictures.noise(mode, width: 9, height: 7)
      #expect(image.resized(width: 9, height: 7, filter: .lanczos) == image)
    }
  }
}
