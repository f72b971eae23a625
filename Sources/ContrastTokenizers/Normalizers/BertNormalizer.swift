import ContrastFiles

/// BERT's clean-up: no controls, plain spaces, Chinese characters apart, no accents, lower case.
struct BertNormalizer: Sendable {
  let cleansText: Bool
  let separatesChinese: Bool
  let stripsAccents: Bool
  let lowercases: Bool

  /// The one of the class `BertTokenizer`.
  init(separatesChinese: Bool, stripsAccents: Bool, lowercases: Bool) {
    cleansText = true
    self.separatesChinese = separatesChinese
    self.stripsAccents = stripsAccents
    self.lowercases = lowercases
  }

  init(_ node: JSONNode) throws {
    try node.allow(["clean_text", "handle_chinese_chars", "strip_accents", "lowercase"])
    cleansText = try node.bool("clean_text", default: true)
    separatesChinese = try node.bool("handle_chinese_chars", default: true)
    lowercases = try node.bool("lowercase", default: true)
    // Where it is not said, accents go with the capitals.
    stripsAccents = try node.bool("strip_accents", default: lowercases)
  }

  func apply(to text: inout NormalizedText) {
    let isASCII = !text.bytes.withUnsafeBufferPointer { UTF8Scan.hasByte($0, atLeast: 0x80) }
    let classify = Classifier()
    if cleansText {
      text.mapScalars { scalar, bytes, output in
        let kind = classify(scalar)
        if scalar == 0x9 || scalar == 0xA || scalar == 0xD {
          output.append(UInt8(ascii: " "))
        } else if kind.contains(.other) || scalar == 0xFFFD {
          // Dropped, even where it is white space.
        } else if kind.contains(.space) {
          output.append(UInt8(ascii: " "))
        } else {
          output.append(contentsOf: bytes)
        }
      }
    }
    if separatesChinese, !isASCII {
      text.mapScalars { scalar, bytes, output in
        let isChinese = Self.isChinese(scalar)
        if isChinese { output.append(UInt8(ascii: " ")) }
        output.append(contentsOf: bytes)
        if isChinese { output.append(UInt8(ascii: " ")) }
      }
    }
    if stripsAccents, !isASCII {
      Normalizer.form(.nfd).apply(to: &text)
      Normalizer.dropping(.nonspacingMark).apply(to: &text)
    }
    if lowercases { Normalizer.lowercase.apply(to: &text) }
  }

  /// The reference's ranges, with its gap from U+2B820 to U+2B91F.
  private static func isChinese(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B920...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}
