import Contrast
import Foundation

@testable import PhotoLibrary

/// A field of an EXIF directory, for files that tests write.
struct EXIFField {
  let tag: Int
  let type: Int
  let count: Int
  let value: [UInt8]
}

/// Writes the TIFF structure of EXIF data.
struct EXIFWriter {
  let isLittle: Bool
  var main: [EXIFField] = []
  var details: [EXIFField] = []
  var place: [EXIFField] = []

  func number(_ value: Int, _ count: Int) -> [UInt8] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return isLittle ? bytes : bytes.reversed()
  }

  func text(_ tag: Int, _ text: String) -> EXIFField {
    EXIFField(tag: tag, type: 2, count: text.utf8.count + 1, value: Array(text.utf8) + [0])
  }

  func short(_ tag: Int, _ value: Int) -> EXIFField {
    EXIFField(tag: tag, type: 3, count: 1, value: number(value, 2))
  }

  func byte(_ tag: Int, _ value: UInt8) -> EXIFField {
    EXIFField(tag: tag, type: 1, count: 1, value: [value])
  }

  func ratios(_ tag: Int, _ values: [(Int, Int)]) -> EXIFField {
    EXIFField(
      tag: tag, type: 5, count: values.count,
      value: values.flatMap { number($0.0, 4) + number($0.1, 4) })
  }

  /// One directory at an offset, with the values that do not fit into their entries behind it.
  private func directory(_ fields: [EXIFField], at offset: Int) -> [UInt8] {
    var entries = number(fields.count, 2)
    var values: [UInt8] = []
    let behind = offset + 2 + 12 * fields.count + 4
    for field in fields {
      entries += number(field.tag, 2) + number(field.type, 2) + number(field.count, 4)
      if field.value.count <= 4 {
        entries += field.value + [UInt8](repeating: 0, count: 4 - field.value.count)
      } else {
        entries += number(behind + values.count, 4)
        values += field.value
      }
    }
    return entries + number(0, 4) + values
  }

  var bytes: [UInt8] {
    var main = main
    func pointer(_ tag: Int, _ offset: Int) -> EXIFField {
      EXIFField(tag: tag, type: 4, count: 1, value: number(offset, 4))
    }
    // The size of the first directory does not depend on where the others stand.
    let rest = 8 + directory(main + [pointer(0x8769, 0), pointer(0x8825, 0)], at: 8).count
    let detailBytes = directory(details, at: rest)
    main += [pointer(0x8769, rest), pointer(0x8825, rest + detailBytes.count)]
    return (isLittle ? [0x49, 0x49] : [0x4D, 0x4D]) + number(42, 2) + number(8, 4)
      + directory(main, at: 8) + detailBytes + directory(place, at: rest + detailBytes.count)
  }
}

extension EXIFWriter {
  /// What a camera writes.
  static func camera(
    isLittle: Bool = true, model: String = "Model X", taken: String = "2023:06:15 13:45:30",
    orientation: Int = 1, latitude: Int = 48
  ) -> EXIFWriter {
    var writer = EXIFWriter(isLittle: isLittle)
    writer.main = [
      writer.text(0x010F, "Maker"), writer.text(0x0110, model),
      writer.short(0x0112, orientation),
    ]
    writer.details = [
      writer.ratios(0x829A, [(1, 250)]), writer.ratios(0x829D, [(28, 10)]),
      writer.short(0x8827, 400), writer.text(0x9003, taken), writer.text(0x9011, "+02:00"),
      writer.ratios(0x920A, [(50, 1)]), writer.text(0xA434, "Lens 50mm"),
    ]
    writer.place = [
      writer.text(1, "N"), writer.ratios(2, [(latitude, 1), (30, 1), (0, 1)]),
      writer.text(3, "W"), writer.ratios(4, [(11, 1), (15, 1), (36, 1)]),
      writer.byte(5, 1), writer.ratios(6, [(123, 2)]),
    ]
    return writer
  }
}

/// Picture files that tests write.
enum PictureFile {
  /// A picture of random colours in large squares, different for each seed.
  static func image(_ seed: Int, width: Int = 32, height: Int = 32) -> DecodedImage {
    var generator = SeededGenerator(UInt64(bitPattern: Int64(seed)))
    let colours = (0..<16).map { _ in
      (0..<3).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    var pixels: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width { pixels += colours[4 * y / height * 4 + 4 * x / width] }
    }
    return DecodedImage(width: width, height: height, mode: .rgb, pixels: pixels)
  }

  /// A picture without edges, as many photos are, different for each seed.
  static func smooth(_ seed: Int, width: Int, height: Int) -> DecodedImage {
    image(seed, width: 4, height: 4).resized(width: width, height: height, filter: .bicubic)
  }

  static func png(_ seed: Int, width: Int = 32, height: Int = 32) throws -> [UInt8] {
    try image(seed, width: width, height: height).png()
  }

  /// A BMP file of 24 bits a pixel, with stripes.
  static func bmp(_ width: Int, _ height: Int) -> [UInt8] {
    func little(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let stride = (3 * width + 3) / 4 * 4
    let pixels = (0..<height).flatMap { y in
      [UInt8](repeating: y / 8 % 2 == 0 ? 200 : 40, count: stride)
    }
    let size = 54 + pixels.count
    return Array("BM".utf8) + little(size, 4) + little(0, 4) + little(54, 4) + little(40, 4)
      + little(width, 4) + little(height, 4) + little(1, 2) + little(24, 2)
      + [UInt8](repeating: 0, count: 24) + pixels
  }

  /// A JPEG file with EXIF data.
  static func jpeg(
    _ seed: Int, width: Int = 64, height: Int = 48, quality: Int = 90, exif: [UInt8]?
  ) throws -> [UInt8] {
    let file = try image(seed, width: width, height: height).jpeg(quality: quality)
    guard let exif else { return file }
    let body = Array("Exif".utf8) + [0, 0] + exif
    let length = body.count + 2
    return [0xFF, 0xD8, 0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 255)] + body
      + file.dropFirst(2)
  }

  /// A PNG file with EXIF data behind its header.
  static func png(_ seed: Int, exif: [UInt8]) throws -> [UInt8] {
    let file = try png(seed)
    let kind = Array("eXIf".utf8)
    func big(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(value >> (24 - 8 * $0) & 255) } }
    let chunk = big(UInt32(exif.count)) + kind + exif + big(checksum(kind + exif))
    // Behind the signature and the header, which is 25 bytes long.
    return Array(file[..<33]) + chunk + file[33...]
  }

  /// The container of a WebP file with EXIF data, without pixels.
  static func webP(exif: [UInt8]) -> [UInt8] {
    func little(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(value >> (8 * $0) & 255) } }
    let padding = [UInt8](repeating: 0, count: exif.count % 2)
    let chunk = Array("EXIF".utf8) + little(exif.count) + exif + padding
    return Array("RIFF".utf8) + little(4 + chunk.count) + Array("WEBP".utf8) + chunk
  }

  /// CRC-32 of PNG.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
      }
    }
  }
}
