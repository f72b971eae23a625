/// Reads single fields of a TIFF structure, such as EXIF data are.
///
/// Every offset and length is checked against the block. Directories are not followed to further ones, so
/// that a file cannot make a loop.
struct TIFFReader {
  /// The fields that are looked at. Those of the place, the last six, stand in a directory of their own.
  enum Tag: Int {
    case make = 0x010F
    case model = 0x0110
    case date = 0x0132
    case exposure = 0x829A
    case aperture = 0x829D
    case exifDirectory = 0x8769
    case placeDirectory = 0x8825
    case iso = 0x8827
    case dateOriginal = 0x9003
    case dateDigitized = 0x9004
    case offset = 0x9010
    case offsetOriginal = 0x9011
    case offsetDigitized = 0x9012
    case focalLength = 0x920A
    case lens = 0xA434
    case latitudeReference = 1
    case latitude
    case longitudeReference
    case longitude
    case altitudeReference
    case altitude
  }

  /// One entry of a directory: its type, how many values it has, and where they stand.
  struct Field {
    let type: Int
    let count: Int
    let position: Int
  }

  private let bytes: [UInt8]
  private let isLittle: Bool
  /// Where the first directory stands.
  let first: Int

  /// - Returns: nil for what does not begin as a TIFF structure does.
  init?(_ block: ArraySlice<UInt8>) {
    bytes = Array(block)
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) {
      isLittle = true
    } else if bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      isLittle = false
    } else {
      return nil
    }
    guard let first = Self.number(bytes, at: 4, count: 4, isLittle: isLittle) else { return nil }
    self.first = first
  }

  private static func number(
    _ bytes: [UInt8], at offset: Int, count: Int, isLittle: Bool
  ) -> Int? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    var value = 0
    for index in 0..<count {
      value = value << 8 | Int(bytes[offset + (isLittle ? count - 1 - index : index)])
    }
    return value
  }

  private func number(at offset: Int, count: Int) -> Int? {
    Self.number(bytes, at: offset, count: count, isLittle: isLittle)
  }

  /// The bytes of one value of each type; 0 for types that are not read.
  private static func size(ofType type: Int) -> Int {
    switch type {
    case 1, 2, 7: 1
    case 3: 2
    case 4, 9: 4
    case 5, 10: 8
    default: 0
    }
  }

  /// More entries than this are not looked at; cameras write fewer than a hundred.
  private static let longestDirectory = 512

  /// The known fields of the directory at an offset. Of two with one tag the first counts.
  func directory(at offset: Int) -> [Tag: Field] {
    guard let count = number(at: offset, count: 2) else { return [:] }
    var fields: [Tag: Field] = [:]
    for entry in 0..<min(count, Self.longestDirectory) {
      let start = offset + 2 + 12 * entry
      guard let tag = number(at: start, count: 2), let type = number(at: start + 2, count: 2),
        let count = number(at: start + 4, count: 4), let value = number(at: start + 8, count: 4)
      else { break }
      guard let tag = Tag(rawValue: tag), fields[tag] == nil else { continue }
      let length = Self.size(ofType: type) * count
      guard length > 0 else { continue }
      let position = length <= 4 ? start + 8 : value
      guard position <= bytes.count - length else { continue }
      fields[tag] = Field(type: type, count: count, position: position)
    }
    return fields
  }

  /// A whole number of 8, 16 or 32 bits.
  func whole(_ field: Field) -> Int? {
    switch field.type {
    case 1, 7: number(at: field.position, count: 1)
    case 3: number(at: field.position, count: 2)
    case 4: number(at: field.position, count: 4)
    default: nil
    }
  }

  /// Where another directory stands.
  func offset(_ field: Field) -> Int? { field.type == 4 ? whole(field) : nil }

  /// The quotient of two whole numbers; nil where the second is 0.
  func ratio(_ field: Field) -> Double? { ratios(field)?.first }

  /// Up to three quotients.
  func ratios(_ field: Field) -> [Double]? {
    guard field.type == 5 || field.type == 10 else { return nil }
    var values: [Double] = []
    for index in 0..<min(field.count, 3) {
      guard var above = number(at: field.position + 8 * index, count: 4),
        var below = number(at: field.position + 8 * index + 4, count: 4)
      else { return nil }
      if field.type == 10 {
        above = Int(Int32(truncatingIfNeeded: above))
        below = Int(Int32(truncatingIfNeeded: below))
      }
      guard below != 0 else { return nil }
      values.append(Double(above) / Double(below))
    }
    return values
  }

  /// A text of at most 256 bytes, without control characters and spaces at its ends; nil if nothing is left.
  func text(_ field: Field) -> String? {
    guard field.type == 2 || field.type == 7 else { return nil }
    let range = field.position..<field.position + min(field.count, 256)
    let characters = String(decoding: bytes[range].prefix { $0 != 0 }, as: UTF8.self)
      .unicodeScalars.filter { $0.properties.generalCategory != .control }
    var text = String(String.UnicodeScalarView(characters))[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? nil : String(text)
  }
}
