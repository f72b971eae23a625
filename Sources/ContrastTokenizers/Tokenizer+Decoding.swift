extension Tokenizer {
  /// The text of `ids`; ids that no token has are left out.
  ///
  /// For CLIP the end-of-word marks become spaces and the ends are stripped, as its reference class
  /// does. No clean-up of spaces around punctuation is done beyond what the decoder itself says.
  ///
  /// - Parameters:
  ///   - ids: Token ids.
  ///   - skipSpecialTokens: Whether to leave special tokens out.
  public func decode(_ ids: [Int32], skipSpecialTokens: Bool = true) -> String {
    let tokens = ids.compactMap { form(of: $0, skipSpecialTokens: skipSpecialTokens) }
    guard let endSuffix = endOfWordMark else { return decode(tokens, with: decoder) }
    // The mark is of letters that the byte mapping leaves alone, so it survives decoding.
    let text = Array(decode(tokens, with: decoder ?? .byteLevel).utf8)
    return text.withUnsafeBufferPointer { text in
      var output: [UInt8] = []
      var done = 0
      Pattern.literal(endSuffix).forEachMatch(in: text) { start, end in
        output.append(contentsOf: text[done..<start])
        output.append(UInt8(ascii: " "))
        done = end
      }
      output.append(contentsOf: text[done...])
      return Self.strip(output)
    }
  }

  /// What a token stands for before the decoder; nil if there is none or it is left out.
  func form(of id: Int32, skipSpecialTokens: Bool) -> [UInt8]? {
    if skipSpecialTokens, let added = addedTokens[id], added.isSpecial { return nil }
    return addedTokens.form(of: id) ?? bytes(of: id)
  }

  /// The mark that becomes a space in CLIP's texts; nil for other tokenizers.
  var endOfWordMark: [UInt8]? {
    guard case .bpe(let bpe) = model, bpe.options.worksOnBytes, !bpe.options.endSuffix.isEmpty
    else { return nil }
    return bpe.options.endSuffix
  }

  /// White space as Python sees it, which counts the separators U+001C to U+001F.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    0x1C...0x1F ~= scalar.value || Classifier()(scalar.value).contains(.space)
  }

  /// Strips white space as Python does, which counts the separators U+001C to U+001F.
  private static func strip(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      let classify = Classifier()
      func isSpace(_ i: Int) -> Bool {
        0x1C...0x1F ~= bytes[i] || classify(bytes, i).0.contains(.space)
      }
      var start = 0
      while start < bytes.count, isSpace(start) { start += UTF8Scan.length(bytes[start]) }
      var end = bytes.count
      while end > start, isSpace(UTF8Scan.previous(bytes, end)) {
        end = UTF8Scan.previous(bytes, end)
      }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  private func decode(_ tokens: [[UInt8]], with decoder: Decoder?) -> String {
    guard let decoder else {
      return String(decoding: Array(tokens.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
    return String(decoding: Array(decoder.apply(to: tokens).joined()), as: UTF8.self)
  }
}
