/// Walking over UTF-8 that is known to be valid.
enum UTF8Scan {
  /// The scalar that starts at `i`, and its length.
  @inline(__always)
  static func scalar(_ bytes: Bytes, _ i: Int) -> (value: UInt32, length: Int) {
    let lead = bytes[i]
    if lead < 0x80 { return (UInt32(lead), 1) }
    @inline(__always) func tail(_ k: Int) -> UInt32 { UInt32(bytes[i + k] & 0x3F) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// The length of the scalar that starts with `lead`.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The start of the scalar that ends before `i`.
  @inline(__always)
  static func previous(_ bytes: Bytes, _ i: Int) -> Int {
    var i = i - 1
    while i > 0, bytes[i] & 0xC0 == 0x80 { i -= 1 }
    return i
  }

  @inline(__always)
  static func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else if value < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      output.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }

  /// Whether any byte is at least `limit`.
  static func hasByte(_ bytes: Bytes, atLeast limit: UInt8) -> Bool {
    // Without an early exit in the inner loop the compiler can use wide registers.
    var i = 0
    while i < bytes.count {
      let end = min(i + 256, bytes.count)
      var highest: UInt8 = 0
      for k in i..<end { highest = max(highest, bytes[k]) }
      if highest >= limit { return true }
      i = end
    }
    return false
  }
}

extension UTF8Scan {
  /// Whether all of `bytes` is well-formed UTF-8.
  static func isValid(_ bytes: Bytes) -> Bool {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }
}
