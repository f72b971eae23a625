import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Decoding")
struct DecodingTests {
  @Test("Every kind of file gives the size, mode and colours that Pillow gives")
  func everyKind() throws {
    for picture in try TinyPictures().pictures {
      let image = try DecodedImage.decode(picture.source)
      #expect((image.width, image.height) == (picture.width, picture.height), "\(picture)")
      if picture.mode == "I;16" {
        #expect(image.mode == .grey)
        continue
      }
      // Pillow widens 16-bit grey and alpha to RGBA.
      let isWide = picture.name.hasPrefix("16 bits, type 4")
      #expect(image.mode.rawValue == (isWide ? "LA" : picture.mode), "\(picture)")
      let rgb = image.convertedToRGB().pixels
      #expect(largestDifference(rgb, picture.rgb) <= picture.tolerance, "\(picture)")
      let white = image.compositedOverWhite().pixels
      #expect(largestDifference(white, picture.overWhite) <= picture.tolerance, "\(picture)")
    }
  }

  @Test("A picture written as a PNG file is read back as it was")
  func writing() throws {
    for picture in try TinyPictures().pictures {
      let image = try DecodedImage.decode(picture.source)
      guard [.grey, .greyAlpha, .rgb, .rgba].contains(image.mode) else { continue }
      let plain = DecodedImage(
        width: image.width, height: image.height, mode: image.mode, pixels: image.pixels)
      #expect(try DecodedImage.decode(.bytes(plain.png(), name: "written")) == plain, "\(picture)")
    }
    // A side that libpng refuses.
    let long = DecodedImage(
      width: 1_000_001, height: 1, mode: .grey, pixels: Array(repeating: 7, count: 1_000_001))
    #expect(throws: ImageError.self) { try long.png() }
  }

  @Test("A picture written as a JPEG file is read back nearly as it was")
  func writingJPEG() throws {
    for (width, height, channels) in [(1, 1, 1), (1, 1, 3), (17, 33, 3), (64, 48, 1), (320, 7, 3)] {
      // A slope, which JPEG keeps well.
      let pixels = (0..<height * width * channels).map { index in
        UInt8((index / channels % width * 3 + index / channels / width * 2) % 200)
      }
      let smooth = DecodedImage(
        width: width, height: height, mode: channels == 1 ? .grey : .rgb,
        pixels: pixels.map { $0 / 4 + 90 })
      let read = try DecodedImage.decode(.bytes(smooth.jpeg(quality: 95), name: "written"))
      #expect((read.width, read.height, read.mode) == (width, height, smooth.mode))
      #expect(largestDifference(read.pixels, smooth.pixels) <= 24, "\(width) × \(height)")
    }
    // Noise at the highest quality needs the most room.
    var state: UInt64 = 7
    let noise = DecodedImage(
      width: 31, height: 47, mode: .rgb,
      pixels: (0..<31 * 47 * 3).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(state >> 56)
      })
    #expect(try DecodedImage.decode(.bytes(noise.jpeg(quality: 100), name: "written")).width == 31)
    // A side that libjpeg refuses.
    let long = DecodedImage(
      width: 65_501, height: 1, mode: .grey, pixels: Array(repeating: 7, count: 65_501))
    #expect(throws: ImageError.self) { try long.jpeg() }
  }

  @Test("All eight orientations turn the picture as Pillow does, and only when asked")
  func orientations() throws {
    var seen = 0
    for picture in try TinyPictures().pictures {
      guard let upright = picture.upright else { continue }
      seen += 1
      let turned = try DecodedImage.decode(
        picture.source, options: DecodingOptions(applyOrientation: true))
      #expect((turned.width, turned.height) == (upright.width, upright.height), "\(picture)")
      #expect(
        largestDifference(turned.convertedToRGB().pixels, upright.rgb) <= picture.tolerance,
        "\(picture)")
    }
    #expect(seen == 10)
  }

  @Test("EXIF data are read in both byte orders, and nonsense means upright")
  func exifByteOrders() throws {
    let little: [UInt8] = [
      0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0,
    ]
    let big: [UInt8] = [
      0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
    ]
    func jpeg(_ tiff: [UInt8]) -> [UInt8] {
      let body = Array("Exif".utf8) + [0, 0] + tiff
      return [0xFF, 0xD8, 0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + [0xFF, 0xD9]
    }
    #expect(Orientation(jpeg(little), format: .jpeg) == .quarterClockwise)
    #expect(Orientation(jpeg(big), format: .jpeg) == .quarterClockwise)
    for end in 0..<big.count - 6 {
      #expect(Orientation(jpeg(Array(big[..<end])), format: .jpeg) == .upright)
    }
    for value in [0, 9, 255] as [UInt8] {
      var odd = big
      odd[19] = value
      #expect(Orientation(jpeg(odd), format: .jpeg) == .upright)
    }
    var farAway = big
    farAway.replaceSubrange(4..<8, with: [255, 255, 255, 255])
    #expect(Orientation(jpeg(farAway), format: .jpeg) == .upright)
  }

  @Test(
    "Formats that are not decoded are refused by name",
    arguments: [
      ("GIF", Array("GIF89a".utf8)), ("BMP", Array("BM".utf8) + [UInt8](repeating: 0, count: 20)),
      ("TIFF", [0x49, 0x49, 0x2A, 0]), ("TIFF", [0x4D, 0x4D, 0, 0x2A]),
      ("AVIF", [0, 0, 0, 0x20] + Array("ftypavif".utf8)),
      ("HEIC", [0, 0, 0, 0x20] + Array("ftypheic".utf8)), ("JPEG XL", [0xFF, 0x0A]),
      ("JPEG XL", [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20]), ("ICO", [0, 0, 1, 0]),
      ("PSD", Array("8BPS".utf8)),
    ] as [(String, [UInt8])])
  func otherFormats(name: String, bytes: [UInt8]) {
    #expect(throws: ImageError.unsupportedFormat(source: "x", format: name)) {
      try DecodedImage.decode(.bytes(bytes, name: "x"))
    }
  }

  @Test("No bytes, text and a folder are three different errors")
  func noPicture() throws {
    #expect(throws: ImageError.empty(source: "x")) {
      try DecodedImage.decode(.bytes([], name: "x"))
    }
    #expect(throws: ImageError.unknownFormat(source: "x")) {
      try DecodedImage.decode(.bytes(Array("a picture of a cat".utf8), name: "x"))
    }
    let folder = try TemporaryFolder()
    #expect(
      throws: ImageError.unreadable(source: folder.url.path, reason: "not a regular file")
    ) {
      try DecodedImage.decode(.file(folder.url))
    }
  }

  @Test("An animated WebP file is refused by name")
  func animatedWebP() {
    let frame = Array("ANMF".utf8) + [0, 0, 0, 0]
    let canvas: [UInt8] = [2, 0, 0, 0, 15, 0, 0, 15, 0, 0]
    let body = Array("WEBPVP8X".utf8) + [10, 0, 0, 0] + canvas + frame
    let file = Array("RIFF".utf8) + [UInt8(body.count), 0, 0, 0] + body
    #expect(
      throws: ImageError.unsupportedFormat(source: "x", format: "WebP with animation")
    ) {
      try DecodedImage.decode(.bytes(file, name: "x"))
    }
  }

  @Test("The pixel limit is checked before anything is allocated, and can be set")
  func pixelLimit() throws {
    let picture = try TinyPictures().pictures.first { $0.name == "444.jpg" }!
    let pixels = picture.width * picture.height
    _ = try DecodedImage.decode(picture.source, options: DecodingOptions(pixelLimit: pixels))
    #expect(
      throws: ImageError.tooManyPixels(
        source: "444.jpg", width: picture.width, height: picture.height, limit: pixels - 1)
    ) {
      try DecodedImage.decode(picture.source, options: DecodingOptions(pixelLimit: pixels - 1))
    }
  }
}
