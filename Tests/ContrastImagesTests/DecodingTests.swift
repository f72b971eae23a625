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
      if picture.mode.hasPrefix("I;16") {
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
      ("JPEG XL", [0xFF, 0x0A]),
      ("JPEG XL", [0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20]), ("ICO", [0, 0, 1, 0]),
      ("PSD", Array("8BPS".utf8)),
    ] as [(String, [UInt8])])
  func otherFormats(name: String, bytes: [UInt8]) {
    #expect(throws: ImageError.unsupportedFormat(source: "x", format: name)) {
      try DecodedImage.decode(.bytes(bytes, name: "x"))
    }
  }

  #if HEIF
    @Test(
      "HEIC and AVIF files are read, upright and with their EXIF data", arguments: ["heic", "avif"])
    func heif(kind: String) throws {
      let url = SharedData.fixtures.appending(path: "heif/quarters.\(kind)")
      let image = try DecodedImage.decode(.file(url))
      #expect((image.width, image.height, image.mode) == (64, 96, .rgb))
      // Red, green, blue and white quarters: the middle of each.
      for (x, y, colour) in [
        (16, 24, [200, 30, 30]), (48, 24, [30, 160, 60]), (16, 72, [30, 60, 200]),
        (48, 72, [240, 240, 240]),
      ] {
        let start = (y * 64 + x) * 3
        for (sample, wanted) in zip(image.pixels[start..<start + 3], colour) {
          #expect(abs(Int(sample) - wanted) <= 6, "\(x), \(y)")
        }
      }
      let bytes = [UInt8](try Data(contentsOf: url))
      let exif = try #require(ImageSource.exif(in: bytes))
      #expect(
        exif.starts(with: [0x49, 0x49, 0x2A, 0]) || exif.starts(with: [0x4D, 0x4D, 0, 0x2A]))
      for length in stride(from: 0, to: bytes.count, by: 7) {
        guard
          let cut = try? DecodedImage.decode(.bytes(Array(bytes[..<length]), name: "cut"))
        else { continue }
        #expect((cut.width, cut.height) == (64, 96))
      }
      #expect(throws: ImageError.self) {
        try DecodedImage.decode(
          .bytes(bytes, name: "x"), options: DecodingOptions(pixelLimit: 6143))
      }
    }
  #else
    @Test("HEIC and AVIF files are refused by name where the package trait is off")
    func heif() {
      for (name, brand) in [("AVIF", "ftypavif"), ("HEIC", "ftypheic")] {
        #expect(
          throws: ImageError.unsupportedFormat(
            source: "x", format: "\(name) without the package trait HEIF")
        ) {
          try DecodedImage.decode(.bytes([0, 0, 0, 0x20] + Array(brand.utf8), name: "x"))
        }
      }
    }
  #endif

  @Test("Long GIF and TIFF files give Pillow's pixels: the tables of their compression are full")
  func fullTables() throws {
    for (source, checksum) in try TinyPictures().large {
      #expect(
        crc32(try DecodedImage.decode(source).convertedToRGB().pixels) == checksum,
        "\(source.name)")
    }
  }

  @Test("Kinds of BMP, GIF and TIFF files that are not read are refused by name")
  func refusedKinds() throws {
    func file(_ name: String) throws -> [UInt8] {
      try #require(try TinyPictures().pictures.first { $0.name == name }).data
    }
    func reason(_ bytes: [UInt8]) -> String? {
      do throws(ImageError) {
        _ = try DecodedImage.decode(.bytes(bytes, name: "x"))
        return nil
      } catch {
        guard case .unsupportedFormat(_, let format) = error else { return "\(error)" }
        return format
      }
    }
    var bmp = try file("mode RGB.bmp")
    bmp[30] = 4
    #expect(reason(bmp) == "BMP with compression 4")
    bmp[14] = 41
    #expect(reason(bmp) == "BMP with a header of 41 bytes")
    var tiff = try file("8 bits, little end.tiff")
    // The directory begins at byte 8; its entries have 12 bytes each.
    let compression = try #require(
      (0..<10).map { 10 + 12 * $0 }.first { tiff[$0] == 0x03 && tiff[$0 + 1] == 0x01 })
    tiff[compression + 8] = 7
    #expect(reason(tiff) == "TIFF with compression 7 (JPEG)")
    tiff[2] = 43
    #expect(reason(tiff) == "TIFF with addresses of 64 bits")
  }

  @Test("Pictures that claim too many pixels are refused before any is allocated")
  func claims() throws {
    for name in ["mode RGB.bmp", "grey.gif", "8 bits, little end.tiff"] {
      var bytes = try #require(try TinyPictures().pictures.first { $0.name == name }).data
      switch name {
      case "grey.gif": for place in 6..<10 { bytes[place] = 0xFF }
      case "mode RGB.bmp": for place in [18, 19, 22, 23] { bytes[place] = 0xFF }
      // The values of the first two entries, width and height.
      default: for place in [18, 19, 30, 31] { bytes[place] = 0xFF }
      }
      #expect(
        throws: ImageError.tooManyPixels(
          source: "x", width: 65_535, height: 65_535, limit: 89_478_485), "\(name)"
      ) { try DecodedImage.decode(.bytes(bytes, name: "x")) }
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
