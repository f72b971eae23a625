import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Pictures against Pillow")
struct GoldenTests {
  /// Checks every picture of a reference case; returns how many there were.
  private func check(_ expected: String, folders: [String]) throws -> Int {
    let goldens = try Goldens(expected)
    var checked = 0
    for picture in goldens.pictures {
      let path = folders.map { "\($0)/\(picture.name)" }.first(where: FileBytes.exists)
      guard let path else { continue }
      checked += 1
      let image = try DecodedImage.decode(.file(URL(filePath: path)))
      #expect(image.width == picture.width && image.height == picture.height, "\(picture.name)")
      if picture.is16Bit {
        #expect(image.mode == .grey)
        continue
      }
      #expect(image.mode.rawValue == picture.mode, "\(picture.name)")
      if picture.isLossless {
        #expect(crc32(image.convertedToRGB().pixels) == picture.checksum, "\(picture.name)")
      }
      for recipe in Recipe.allCases {
        let prepared = recipe.preprocessing(side: picture.target)(recipe.input(image))
        #expect(prepared.width == picture.target && prepared.height == picture.target)
        let difference = largestDifference(
          prepared.pixels, goldens.bytes("\(picture.name)/\(recipe.rawValue)"))
        #expect(
          difference <= (picture.isLossless ? 0 : 1), "\(picture.name) \(recipe): \(difference)")
      }
    }
    return checked
  }

  @Test("The synthetic pictures of the project give Pillow's bytes")
  func fixtures() throws {
    let folder = SharedData.fixtures.appending(path: "preprocess").path
    #expect(try check("\(folder)/expected.safetensors", folders: ["\(folder)/images"]) == 12)
  }

  @Test(
    "Other synthetic pictures give Pillow's bytes", .shared("reference/cases/odd/preprocess"))
  func oddCase() throws {
    let folder = SharedData.path("reference/cases/odd/preprocess")
    #expect(try check("\(folder)/expected.safetensors", folders: ["\(folder)/images"]) == 12)
  }

  @Test(
    "Photos give Pillow's bytes from PNG, and within one level from JPEG and WebP",
    .shared("data/photos"), .shared("reference/cases/preprocess-photos"))
  func photos() throws {
    let count = try check(
      SharedData.path("reference/cases/preprocess-photos/expected.safetensors"),
      folders: [SharedData.path("data/photos")])
    #expect(count == 19)
  }

  @Test(
    "Unusual pictures give Pillow's bytes from PNG, GIF and BMP, and within one level from JPEG and WebP",
    .shared("data/photos/edge"), .shared("reference/cases/preprocess-edge"))
  func edgeCases() throws {
    let count = try check(
      SharedData.path("reference/cases/preprocess-edge/expected.safetensors"),
      folders: [SharedData.path("data/photos/edge")])
    #expect(count == 19)
  }

  @Test("Normalised values are those of torch, bit for bit")
  func pixelValues() throws {
    let folder = SharedData.fixtures.appending(path: "preprocess").path
    let goldens = try Goldens("\(folder)/expected.safetensors")
    let name = try #require(
      goldens.file.names.first { $0.hasSuffix("/hf.pixel_values") }?.split(separator: "/").first)
    let image = try DecodedImage.decode(.file(URL(filePath: "\(folder)/images/\(name)")))
    for recipe in Recipe.allCases {
      let preprocessing = recipe.preprocessing(side: 32)
      let values = preprocessing.normalization.pixelValues(preprocessing(image))
      #expect(values == goldens.floats("\(name)/\(recipe.rawValue).pixel_values"), "\(recipe)")
    }
  }

  @Test("A sixteen-bit sample is reduced to its high byte", .shared("data/photos/edge"))
  func sixteenBits() throws {
    let path = SharedData.path("data/photos/edge/gray-16bit.png")
    let image = try DecodedImage.decode(.file(URL(filePath: path)))
    #expect(image.mode == .grey && Set(image.pixels).count > 100)
  }

  @Test("Every broken file has its own error", .shared("data/photos/edge"))
  func brokenFiles() throws {
    func error(_ name: String) -> ImageError? {
      let url = URL(filePath: SharedData.path("data/photos/\(name)"))
      do {
        _ = try DecodedImage.decode(.file(url))
        return nil
      } catch { return error }
    }
    func path(_ name: String) -> String { SharedData.path("data/photos/\(name)") }
    #expect(error("edge/empty.jpg") == .empty(source: path("edge/empty.jpg")))
    #expect(
      error("edge/not-an-image.png") == .unknownFormat(source: path("edge/not-an-image.png")))
    #expect(
      error("edge/cut-in-half.jpg")
        == .truncated(source: path("edge/cut-in-half.jpg"), format: "JPEG"))
    #expect(error("truncated.jpg") == .truncated(source: path("truncated.jpg"), format: "JPEG"))
    #expect(
      error("edge/claims-60000x60000.png")
        == .tooManyPixels(
          source: path("edge/claims-60000x60000.png"), width: 60000, height: 60000,
          limit: 89_478_485))
    guard case .checksumMismatch(path("edge/bad-crc.png"), "PNG", _) = error("edge/bad-crc.png")
    else {
      Issue.record("bad-crc.png gave \(String(describing: error("edge/bad-crc.png")))")
      return
    }
    guard case .unreadable = error("edge/no such file") else {
      Issue.record("a missing file is unreadable")
      return
    }
  }

  @Test("The EXIF orientation is applied when asked for", .shared("data/photos/edge"))
  func orientation() throws {
    let url = URL(filePath: SharedData.path("data/photos/edge/exif-orientation-6.jpg"))
    let stored = try DecodedImage.decode(.file(url))
    let turned = try DecodedImage.decode(
      .file(url), options: DecodingOptions(applyOrientation: true))
    #expect((stored.width, stored.height) == (451, 300))
    #expect(turned == stored.oriented(.quarterClockwise))
    #expect((turned.width, turned.height) == (300, 451))
  }
}
