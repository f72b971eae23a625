/// GPT-2's way to write any bytes with printable characters.
///
/// 33…126, 161…172 and 174…255 stand for themselves, the other 68 bytes in increasing order for
/// U+0100 onwards.
enum ByteLevel {
  /// The scalar that stands for each byte.
  static let scalars: [UInt32] = {
    var next: UInt32 = 256
    return (0..<256).map { byte in
      switch byte {
      case 33...126, 161...172, 174...255: return UInt32(byte)
      default:
        next += 1
        return next - 1
      }
    }
  }()

  /// The byte that each scalar below 324 stands for; -1 if none.
  private static let bytes: [Int16] = {
    var table = [Int16](repeating: -1, count: 324)
    for (byte, scalar) in scalars.enumerated() { table[Int(scalar)] = Int16(byte) }
    return table
  }()

  /// Appends `bytes` in printable form.
  static func encode(_ bytes: Bytes, to output: inout [UInt8]) {
    for byte in bytes { UTF8Scan.append(scalars[Int(byte)], to: &output) }
  }

  /// Appends the bytes that `token` stands for; a token that is not in printable form throughout
  /// stands for itself.
  static func decode(_ token: Bytes, to output: inout [UInt8]) {
    let start = output.count
    var i = 0
    while i < token.count {
      let (value, length) = UTF8Scan.scalar(token, i)
      guard value < 324, bytes[Int(value)] >= 0 else {
        output.removeSubrange(start...)
        output.append(contentsOf: token)
        return
      }
      output.append(UInt8(truncatingIfNeeded: bytes[Int(value)]))
      i += length
    }
  }
}
