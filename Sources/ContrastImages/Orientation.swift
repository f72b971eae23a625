import CContrastCodecs

/// The eight ways a camera may have been held: the EXIF tag 0x0112.
///
/// Source: JEITA CP-3451 (Exif 2.3), section 4.6.4.
enum Orientation: UInt16, CaseIterable {
  case upright = 1
  case mirrored
  case upsideDown
  case flipped
  /// Mirrored at the falling diagonal.
  case transposed
  /// To be rotated clockwise by a quarter.
  case quarterClockwise
  /// Mirrored at the rising diagonal.
  case transversed
  /// To be rotated anticlockwise by a quarter.
  case quarterAnticlockwise

  /// The orientation that a file's EXIF data give; upright if there is none or it makes no sense.
  init(_ bytes: [UInt8], format: ImageFormat) {
    self = Self.exif(in: bytes, format: format).flatMap(Self.init(exif:)) ?? .upright
  }

  /// The EXIF data of a file, from the header of their TIFF structure on; nil if there are none.
  fileprivate static func exif(in bytes: [UInt8], format: ImageFormat) -> ArraySlice<UInt8>? {
    let block: ArraySlice<UInt8>? =
      switch format {
      case .jpeg: exifInJPEG(bytes)
      case .png: exifInPNG(bytes)
      case .webP: exifInWebP(bytes)
      // A TIFF file is the structure that EXIF data have.
      case .tiff: bytes[...]
      case .heic, .avif: exifInHEIF(bytes)
      case .gif, .bmp, .unsupported: nil
      }
    return block.map { $0.starts(with: exifMark) ? $0.dropFirst(exifMark.count) : $0 }
  }

  private static let exifMark: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]  // "Exif", 0, 0

  private init?(exif block: ArraySlice<UInt8>) {
    let tiff = block
    let little: Bool
    if tiff.starts(with: [0x49, 0x49, 0x2A, 0]) {
      little = true
    } else if tiff.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      little = false
    } else {
      return nil
    }
    func number(at offset: Int, bytes count: Int) -> Int? {
      guard offset >= 0, offset + count <= tiff.count else { return nil }
      let digits = tiff.dropFirst(offset).prefix(count)
      return (little ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, bytes: 4),
      let entries = number(at: directory, bytes: 2)
    else { return nil }
    for entry in 0..<entries {
      let offset = directory + 2 + 12 * entry
      guard let tag = number(at: offset, bytes: 2) else { return nil }
      if tag == 0x0112 {
        guard number(at: offset + 2, bytes: 2) == 3, let value = number(at: offset + 8, bytes: 2)
        else { return nil }
        self.init(rawValue: UInt16(value))
        return
      }
    }
    return nil
  }

  // MARK: Where the formats keep it

  private static func exifInJPEG(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var position = 2
    while position + 4 <= bytes.count, bytes[position] == 0xFF {
      let marker = bytes[position + 1]
      if marker == 0xFF {
        position += 1
        continue
      }
      // Start of scan and end of image.
      if marker == 0xDA || marker == 0xD9 { return nil }
      let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
      let end = position + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      let segment = bytes[position + 4..<end]
      if marker == 0xE1, segment.starts(with: exifMark) { return segment }
      position = end
    }
    return nil
  }

  private static func exifInPNG(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var position = 8
    while position + 12 <= bytes.count {
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - position - 12 else { return nil }
      let body = position + 8..<position + 8 + length
      if bytes[position + 4..<position + 8].elementsEqual("eXIf".utf8) { return bytes[body] }
      position = body.upperBound + 4
    }
    return nil
  }

  private static func exifInHEIF(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    #if HEIF
      let size = contrast_heif_exif(bytes, bytes.count, nil, bytes.count)
      guard size > 4 else { return nil }
      let block = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        initialized = contrast_heif_exif(bytes, bytes.count, buffer.baseAddress, size)
      }
      // How far behind these four bytes the data begin.
      let offset = block.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      return block.count == size && offset < size - 4 ? block[(4 + offset)...] : nil
    #else
      return nil
    #endif
  }

  private static func exifInWebP(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    var position = 12
    while position + 8 <= bytes.count {
      let length = bytes[position + 4..<position + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
      guard length <= bytes.count - position - 8 else { return nil }
      let body = position + 8..<position + 8 + length
      if bytes[position..<position + 4].elementsEqual("EXIF".utf8) { return bytes[body] }
      // Chunks begin at even offsets.
      position = body.upperBound + length % 2
    }
    return nil
  }
}

extension ImageSource {
  /// The EXIF data of a JPEG, PNG or WebP file, from the header of their TIFF structure (`II*` or `MM*`) on; a TIFF file
  /// itself, which is such a structure; with the package trait `HEIF` also those of a HEIC or AVIF file.
  ///
  /// Lengths that the file gives are checked, what stands inside of the block is not.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: a part of `bytes` or, of HEIC and AVIF, a copy; nil where there are no such data.
  public static func exif(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    ImageFormat(bytes).flatMap { Orientation.exif(in: bytes, format: $0) }
  }
}

extension DecodedImage {
  /// The picture rotated upright, if it was stored in `orientation`.
  func oriented(_ orientation: Orientation) -> DecodedImage {
    if orientation == .upright { return self }
    let turns = orientation.rawValue >= Orientation.transposed.rawValue
    let (newWidth, newHeight) = turns ? (height, width) : (width, height)
    let (right, bottom) = (width - 1, height - 1)
    let channels = mode.channels
    let result = [UInt8](unsafeUninitializedCapacity: pixels.count) { out, initialized in
      pixels.withUnsafeBufferPointer { from in
        for y in 0..<newHeight {
          for x in 0..<newWidth {
            let (column, row) =
              switch orientation {
              case .upright: (x, y)
              case .mirrored: (right - x, y)
              case .upsideDown: (right - x, bottom - y)
              case .flipped: (x, bottom - y)
              case .transposed: (y, x)
              case .quarterClockwise: (y, bottom - x)
              case .transversed: (right - y, bottom - x)
              case .quarterAnticlockwise: (right - y, x)
              }
            for c in 0..<channels {
              out[(y * newWidth + x) * channels + c] = from[(row * width + column) * channels + c]
            }
          }
        }
      }
      initialized = pixels.count
    }
    return with(width: newWidth, height: newHeight, pixels: result)
  }
}
