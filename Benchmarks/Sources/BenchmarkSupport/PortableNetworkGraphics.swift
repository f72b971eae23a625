import Contrast

/// Writes PNG files, so that decoding can be measured without files of others.
///
/// The rows are stored, not compressed: what is measured is everything but inflating.
/// Source: RFC 2083 (PNG), RFC 1950 (zlib), RFC 1951 (deflate).
public enum PortableNetworkGraphics {
  /// The bytes of a file. The picture must be RGB.
  public static func encode(_ image: DecodedImage) -> [UInt8] {
    precondition(image.mode == .rgb)
    var rows: [UInt8] = []
    rows.reserveCapacity(image.pixels.count + image.height)
    for y in 0..<image.height {
      rows.append(0)  // no filter
      rows += image.pixels[y * image.width * 3..<(y + 1) * image.width * 3]
    }
    let header = bigEndian(image.width) + bigEndian(image.height) + [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("IDAT", stored(rows)) + chunk("IEND", [])
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return bigEndian(data.count) + body + bigEndian(Int(checksum(body)))
  }

  /// A zlib stream of stored blocks of at most 65,535 bytes.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let block = bytes[start..<min(start + 65_535, bytes.count)]
      let (low, high) = (UInt8(block.count & 255), UInt8(block.count >> 8))
      stream += [start + block.count == bytes.count ? 1 : 0, low, high, ~low, ~high]
      stream += block
    }
    var (a, b) = (UInt32(1), UInt32(0))
    for byte in bytes {
      a = (a + UInt32(byte)) % 65_521
      b = (b + a) % 65_521
    }
    return stream + bigEndian(Int(b << 16 | a))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }

  private static let table = (0..<256).map { index -> UInt32 in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  private static func bigEndian(_ number: Int) -> [UInt8] {
    withUnsafeBytes(of: UInt32(number).bigEndian) { Array($0) }
  }
}
