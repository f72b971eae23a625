extension Tokenizer {
  /// The bytes that a token adds to a text in whose middle it stands: the space before a word, a part of a
  /// character. Nil for special tokens, which add none, and ids that no token has.
  ///
  /// Joined, the bytes of a text's tokens are what ``decode(_:skipSpecialTokens:)`` gives, but for the ends of the
  /// text, where it may leave a space out, and for bytes that are no characters.
  package func textBytes(of id: Int32) -> [UInt8]? {
    if let added = addedTokens[id] {
      guard !added.isSpecial else { return nil }
      return textBytes(addedTokens.form(of: id) ?? added.content)
    }
    return bytes(of: id).map(textBytes)
  }

  private func textBytes(_ token: [UInt8]) -> [UInt8] {
    guard case .bpe(let bpe) = model, bpe.options.worksOnBytes, !bpe.options.endSuffix.isEmpty
    else {
      guard let decoder else { return [UInt8(ascii: " ")] + token }
      return decoder.inside(token).bytes
    }
    let text = (decoder ?? .byteLevel).inside(token).bytes
    return Pattern.literal(bpe.options.endSuffix).replacing(in: text, by: [UInt8(ascii: " ")])
  }
}

extension Decoder {
  /// A token behind others, and whether the steps behind this one work on whole texts.
  fileprivate func inside(_ token: [UInt8]) -> (bytes: [UInt8], isText: Bool) {
    switch self {
    case .sequence(let steps):
      var result = token
      for step in steps {
        let (bytes, isText) = step.inside(result)
        result = bytes
        // What follows looks at the ends of the text.
        if isText { return (result, true) }
      }
      return (result, false)
    case .fuse: return (token, true)
    case .byteLevel:
      var bytes: [UInt8] = []
      token.withUnsafeBufferPointer { ByteLevel.decode($0, to: &bytes) }
      return (bytes, true)
    case .byteFallback: return (Self.fallbackByte(token).map { [$0] } ?? token, false)
    case .replace, .strip: return (apply(to: [token])[0], false)
    // Their first and last tokens are special cases: there is one before and one behind.
    case .wordPiece, .metaspace, .endSuffix: return (apply(to: [[], token, []])[1], false)
    }
  }
}
