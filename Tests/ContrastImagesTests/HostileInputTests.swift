import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastImages

@Suite("Hostile pictures")
struct HostileInputTests {
  private let options = DecodingOptions(pixelLimit: 1 << 20, applyOrientation: true)

  /// Decodes; `nil` if that throws an ``ImageError``, which is the only error there may be.
  private func decode(_ bytes: [UInt8]) -> DecodedImage? {
    do throws(ImageError) {
      return try DecodedImage.decode(.bytes(bytes, name: "hostile"), options: options)
    } catch {
      return nil
    }
  }

  @Test("A file cut anywhere throws or gives the whole picture")
  func truncation() throws {
    for picture in try TinyPictures().pictures {
      let whole = try #require(decode(picture.data))
      for length in 0..<picture.data.count {
        // Where only what stands behind the pixels is missing.
        guard let image = decode(Array(picture.data[..<length])) else { continue }
        #expect(image == whole, "\(picture) cut to \(length) bytes")
      }
    }
  }

  @Test("A cut in the middle of the pixels is a truncation, whatever the format")
  func truncationError() throws {
    // Behind the one picture that is read of an animation there are others.
    for picture in try TinyPictures().pictures where picture.name != "animated.gif" {
      let cut = Array(picture.data[..<(picture.data.count - 20)])
      let format = ImageFormat(cut)!.name
      #expect(throws: ImageError.truncated(source: "cut", format: format), "\(picture)") {
        try DecodedImage.decode(.bytes(cut, name: "cut"))
      }
    }
  }

  @Test("A file with any byte changed throws or decodes")
  func changedBytes() throws {
    for picture in try TinyPictures().pictures {
      for position in picture.data.indices {
        for mask in [0x01, 0x10, 0x80, 0xFF] as [UInt8] {
          var bytes = picture.data
          bytes[position] ^= mask
          if let image = decode(bytes) {
            #expect(image.pixels.count == image.width * image.height * image.mode.channels)
          }
        }
      }
    }
  }

  @Test("Every changed byte of a PNG file's pixels is noticed")
  func checksums() throws {
    let picture = try #require(
      try TinyPictures().pictures.first { $0.name.hasPrefix("8 bits, type 2") })
    // From the middle of IDAT; its checksum and the end chunk take the last 16 bytes.
    for position in picture.data.count / 2..<picture.data.count - 16 {
      var bytes = picture.data
      bytes[position] ^= 0x20
      #expect(decode(bytes) == nil, "byte \(position)")
    }
  }

  @Test("A JPEG file in whose pixels stray bits made a marker is corrupt")
  func strayMarker() throws {
    let picture = try #require(try TinyPictures().pictures.first { $0.name == "444.jpg" })
    // 0xFF 0 in the data stands for 0xFF; with another byte behind it, it is a marker.
    let stuffed = try #require(
      (0..<picture.data.count - 1).last { picture.data[$0] == 0xFF && picture.data[$0 + 1] == 0 })
    var bytes = picture.data
    bytes[stuffed + 1] = 0x10
    #expect(decode(bytes) == nil)
  }

  @Test("Random bytes behind each signature throw")
  func randomBytes() {
    var random = Random(7)
    for signature in [
      [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      Array("RIFF".utf8) + [0xFF, 0, 0, 0] + Array("WEBP".utf8), Array("GIF89a".utf8),
      Array("BM".utf8), [0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A],
    ] as [[UInt8]] {
      for length in 0..<300 { #expect(decode(signature + random.bytes(length)) == nil) }
    }
  }

  @Test("A progressive JPEG with thousands of empty scans is refused, not worked through")
  func manyScans() throws {
    let picture = try #require(try TinyPictures().pictures.first { $0.name == "progressive.jpg" })
    let start = try #require(
      picture.data.indices.first { picture.data[$0] == 0xFF && picture.data[$0 + 1] == 0xDA })
    let next = try #require(
      picture.data.indices.first {
        $0 > start + 2 && picture.data[$0] == 0xFF && ![0, 0xFF].contains(picture.data[$0 + 1])
      })
    let scan = picture.data[start..<next]
    let bytes =
      Array(picture.data[..<start]) + (0..<5000).flatMap { _ in scan } + picture.data[next...]
    #expect(
      throws: ImageError.corrupt(source: "x", format: "JPEG", reason: "more than 500 scans")
    ) {
      try DecodedImage.decode(.bytes(bytes, name: "x"))
    }
  }
}
