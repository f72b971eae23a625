import Foundation

/// The four Unicode normalisation forms.
enum CanonicalForm: String, Sendable {
  case nfc = "NFC"
  case nfd = "NFD"
  case nfkc = "NFKC"
  case nfkd = "NFKD"

  /// The text in this form, or nil if a quick look shows that it already is.
  func normalized(_ bytes: Bytes) -> String? {
    guard isSuspect(bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    // Decomposed first: composing alone leaves a Hangul syllable and the consonant after it apart.
    case .nfc:
      return text.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
    case .nfd: return text.decomposedStringWithCanonicalMapping
    case .nfkc:
      return text.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
    case .nfkd: return text.decomposedStringWithCompatibilityMapping
    }
  }

  /// Whether the text may not be in this form. ASCII is in every form, Latin-1 letters and what
  /// follows up to U+02FF are composed; for NFC the scripts without compositions are known too.
  private func isSuspect(_ bytes: Bytes) -> Bool {
    guard self == .nfc else { return UTF8Scan.hasByte(bytes, atLeast: 0x80) }
    guard UTF8Scan.hasByte(bytes, atLeast: 0xCC) else { return false }
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      if bytes[i] < 0xCC {
        i += UTF8Scan.length(bytes[i])
        continue
      }
      let (value, length) = UTF8Scan.scalar(bytes, i)
      if classify(value).contains(.mark) || Self.mayChangeInNFC(value) { return true }
      i += length
    }
    return false
  }

  /// Scalars other than marks that composition changes or that it joins to others, generously.
  private static func mayChangeInNFC(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x340...0x345, 0x374, 0x37E, 0x387: true  // Greek singletons
    case 0x958...0x95F, 0x9DC...0x9DF, 0xA33...0xA5E, 0xB5C...0xB5D, 0xF43...0xFB9: true  // Indic
    case 0x1100...0x11FF: true  // Hangul letters that form syllables
    case 0x1F71...0x1FFD: true  // Greek with tonos
    case 0x2000...0x2001, 0x2126, 0x212A...0x212B, 0x2329...0x232A, 0x2ADC: true
    case 0xF900...0xFAFF, 0xFB1D...0xFB4E: true  // compatibility ideographs, Hebrew
    case 0x11000...0x16FFF, 0x1D000...0x1D2FF, 0x2F800...0x2FA1F: true
    default: false
    }
  }
}

/// Lower-casing as Rust's `char::to_lowercase`: each scalar by its full mapping, without regard to
/// its neighbours.
enum Lowercase {
  /// Appends the lower-case form of `bytes`.
  static func append(_ bytes: Bytes, to output: inout [UInt8]) {
    let classify = Classifier()
    output.reserveCapacity(output.count + bytes.count)
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte < 0x80 {
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        i += 1
        continue
      }
      let (value, length) = UTF8Scan.scalar(bytes, i)
      if classify(value).contains(.cased), let scalar = Unicode.Scalar(value) {
        output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        for k in i..<i + length { output.append(bytes[k]) }
      }
      i += length
    }
  }

  /// Whether lower-casing leaves the text as it is, for plain lower-case ASCII.
  static func isSurelyLower(_ bytes: Bytes) -> Bool {
    for byte in bytes where byte >= 0x80 || byte &- 0x41 < 26 { return false }
    return true
  }
}
