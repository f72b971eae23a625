/// Picture formats told apart by how they begin.
enum ImageFormat: Equatable {
  case jpeg
  case png
  case webP
  case gif
  case bmp
  case tiff
  /// Read with the package trait HEIF only.
  case heic
  /// Read with the package trait HEIF only.
  case avif
  /// A format that is known by name only.
  case unsupported(String)

  /// The name in messages.
  var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webP: "WebP"
    case .gif: "GIF"
    case .bmp: "BMP"
    case .tiff: "TIFF"
    case .heic: "HEIC"
    case .avif: "AVIF"
    case .unsupported(let name): name
    }
  }

  /// The format of a file that begins with `bytes`; `nil` if it is none of those known.
  init?(_ bytes: [UInt8]) {
    func has(_ text: StaticString, at offset: Int = 0) -> Bool {
      text.withUTF8Buffer { bytes.dropFirst(offset).starts(with: $0) }
    }
    func has(_ magic: [UInt8]) -> Bool { bytes.starts(with: magic) }

    if has([0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .png
    } else if has("RIFF") && has("WEBP", at: 8) {
      self = .webP
    } else if has("GIF87a") || has("GIF89a") {
      self = .gif
    } else if has("BM") && bytes.count >= 14 {
      self = .bmp
    } else if has([0x49, 0x49, 0x2A, 0]) || has([0x4D, 0x4D, 0, 0x2A])
      || has([0x49, 0x49, 0x2B, 0]) || has([0x4D, 0x4D, 0, 0x2B])
    {
      self = .tiff
    } else if has("ftyp", at: 4) {
      let brand = String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self)
      switch brand {
      case "avif", "avis": self = .avif
      case "heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1":
        self = .heic
      default: self = .unsupported("ISO media")
      }
    } else if has([0xFF, 0x0A]) || has([0, 0, 0, 0x0C, 0x4A, 0x58, 0x4C, 0x20]) {
      self = .unsupported("JPEG XL")
    } else if has([0, 0, 0, 0x0C, 0x6A, 0x50, 0x20, 0x20]) || has([0xFF, 0x4F, 0xFF, 0x51]) {
      self = .unsupported("JPEG 2000")
    } else if has([0, 0, 1, 0]) {
      self = .unsupported("ICO")
    } else if has("8BPS") {
      self = .unsupported("PSD")
    } else {
      return nil
    }
  }
}
