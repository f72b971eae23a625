import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Random parts of pictures")
struct RandomResizedCropTests {
  @Test("A part resized is Pillow's crop resized, to the byte")
  func pillow() throws {
    let cases = try TinyPictures().cropped
    #expect(cases.count == 18)
    for line in cases {
      let recipe = ImagePreprocessing(
        resize: .exact(width: line.newWidth, height: line.newHeight),
        colourConversion: .afterResizing)
      let image = TinyPictures.noise(line.mode, width: line.width, height: line.height)
      let prepared = recipe(image, part: line.part)
      #expect(crc32(prepared.pixels) == line.checksum, "\(line)")
      let mirrored = recipe(image, part: line.part, isMirrored: true)
      let pixels = (0..<line.newHeight * line.newWidth).flatMap { pixel -> ArraySlice<UInt8> in
        let (y, x) = pixel.quotientAndRemainder(dividingBy: line.newWidth)
        let from = 3 * (y * line.newWidth + line.newWidth - 1 - x)
        return prepared.pixels[from..<from + 3]
      }
      #expect(mirrored.pixels == pixels)
    }
  }

  @Test("Area, aspect ratio and place are spread as the formula says")
  func distribution() {
    // Everything in these ranges fits, so no proposal is refused.
    let augment = RandomResizedCrop(scale: 0.2...0.5, ratio: 0.75...4 / 3)
    var random = Random(5)
    let (width, height, count) = (4000, 4000, 20_000)
    let parts = (0..<count).map { _ in augment.part(width: width, height: height, using: &random) }
    func check(_ name: String, _ values: [Double]) {
      // Kolmogorov and Smirnov: the largest distance from the uniform distribution, at 0.1 %.
      let sorted = values.sorted()
      let distance = sorted.enumerated().reduce(0) {
        max($0, abs($1.element - (Double($1.offset) + 0.5) / Double(count)))
      }
      #expect(distance < 1.95 / Double(count).squareRoot(), "\(name): \(distance)")
    }
    check("area", parts.map { (Double($0.x.count * $0.y.count) / 16e6 - 0.2) / 0.3 })
    check(
      "aspect",
      parts.map {
        (log(Double($0.x.count) / Double($0.y.count)) - log(0.75)) / (log(4.0 / 3) - log(0.75))
      })
    check("left", parts.map { (Double($0.x.lowerBound) + 0.5) / Double(width - $0.x.count + 1) })
    check("top", parts.map { (Double($0.y.lowerBound) + 0.5) / Double(height - $0.y.count + 1) })
  }

  @Test("What cannot be proposed is cut from the centre")
  func fallback() {
    var random = Random(1)
    let whole = RandomResizedCrop(scale: 1...1)
    #expect(
      whole.part(width: 100, height: 10, using: &random) == PixelRegion(x: 43..<56, y: 0..<10))
    #expect(
      whole.part(width: 10, height: 101, using: &random) == PixelRegion(x: 0..<10, y: 44..<57))
    let huge = RandomResizedCrop(scale: 4...4)
    #expect(huge.part(width: 7, height: 6, using: &random) == PixelRegion(x: 0..<7, y: 0..<6))
    #expect(
      huge.part(width: 1, height: 900, using: &random) == PixelRegion(x: 0..<1, y: 449..<450))
  }

  @Test("Every part lies inside of its picture, and the result has the recipe's size")
  func sizes() {
    let recipe = ImagePreprocessing(
      resize: .shortestEdge(9), crop: .init(width: 9, height: 9, rounding: .halfEven),
      colourConversion: .beforeResizingOverWhite)
    let augment = RandomResizedCrop(scale: 0.01...1, ratio: 0.2...5, mirrors: true)
    var random = Random(2)
    for mode in DecodedImage.Mode.allCases {
      for (width, height) in [(1, 1), (1, 40), (40, 1), (23, 17)] {
        let image = TinyPictures.noise(mode, width: width, height: height)
        let prepared = augment(image, preprocessing: recipe, using: &random)
        #expect(prepared.width == 9 && prepared.height == 9)
      }
    }
  }
}
