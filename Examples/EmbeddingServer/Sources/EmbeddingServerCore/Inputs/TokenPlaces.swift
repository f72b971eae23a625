import ContrastTokenizers

/// Where the tokens of a text stand in it.
///
/// The tokenizer does not say, so each token is looked for behind the one before it: by its bytes where the tokens
/// spell the text to the byte, else by its letters, without regard to case and accents, which many models drop.
struct TokenPlaces {
  /// Counted in Unicode scalars, as text-embeddings-inference does; nil where it cannot be told, as from a token on that
  /// stands for an unknown word.
  private(set) var ranges: [Range<Int>?]
  private let scalars: [Unicode.Scalar]

  /// - Parameters:
  ///   - ids: of the text.
  ///   - special: those that are no text.
  ///   - text: that was tokenized.
  ///   - tokenizer: of the model.
  init(of ids: [Int32], special: Set<Int32>, in text: String, _ tokenizer: Tokenizer) {
    scalars = Array(text.unicodeScalars)
    let tokens = ids.map { special.contains($0) ? nil : tokenizer.token(of: $0) }
    ranges = Self.byBytes(tokens, scalars) ?? Self.byLetters(tokens, scalars)
  }

  /// The part of the text at a place.
  func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range])
    return String(result)
  }

  // MARK: By bytes

  /// GPT-2's letters for the 256 bytes.
  private static let byteLetters: [Unicode.Scalar: UInt8] = {
    var letters: [Unicode.Scalar: UInt8] = [:]
    var others: UInt32 = 256
    for byte in UInt8.min...UInt8.max {
      let isPrintable = (33...126).contains(byte) || (161...172).contains(byte) || byte >= 174
      if isPrintable {
        letters[Unicode.Scalar(byte)] = byte
      } else if let letter = Unicode.Scalar(others) {
        letters[letter] = byte
        others += 1
      }
    }
    return letters
  }()

  /// - Returns: nil where the bytes of the tokens are not those of the text.
  private static func byBytes(
    _ tokens: [String?], _ scalars: [Unicode.Scalar]
  ) -> [Range<Int>?]? {
    // The scalar that each byte belongs to.
    var owners: [Int] = []
    var bytes: [UInt8] = []
    for (index, scalar) in scalars.enumerated() {
      let utf8 = Array(String(scalar).utf8)
      bytes += utf8
      owners += Array(repeating: index, count: utf8.count)
    }
    var position = 0
    var ranges: [Range<Int>?] = []
    for token in tokens {
      guard let token else {
        ranges.append(nil)
        continue
      }
      var start = position
      for letter in token.unicodeScalars {
        guard let byte = byteLetters[letter] else { return nil }
        // Some models put a space before a text that has none.
        if position == 0, start == 0, byte == 32, bytes.first != 32 { continue }
        guard position < bytes.count, bytes[position] == byte else { return nil }
        position += 1
      }
      // A token does not begin with the space before its word.
      while start < position, bytes[start] == 32 { start += 1 }
      ranges.append(start < position ? owners[start]..<owners[position - 1] + 1 : nil)
    }
    return position == bytes.count ? ranges : nil
  }

  // MARK: By letters

  /// What a letter is without case and accents.
  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    String(scalar).lowercased().decomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark && !$0.properties.isWhitespace
    }
  }

  private static func byLetters(
    _ tokens: [String?], _ scalars: [Unicode.Scalar]
  ) -> [Range<Int>?] {
    // The letters of the text, with the scalar that each comes from.
    var letters: [Unicode.Scalar] = []
    var owners: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      for letter in folded(scalar) {
        letters.append(letter)
        owners.append(index)
      }
    }
    var position = 0
    // Behind a token that was not found the next could stand anywhere, and a guess would be worse than nothing.
    var isLost = false
    return tokens.map { token in
      guard let token, !isLost else { return nil }
      let wanted = word(token).unicodeScalars.flatMap(folded)
      guard !wanted.isEmpty else { return nil }
      let end = position + wanted.count
      guard end <= letters.count, letters[position..<end].elementsEqual(wanted) else {
        isLost = true
        return nil
      }
      defer { position = end }
      return owners[position]..<owners[end - 1] + 1
    }
  }

  /// A token without the marks of where words begin, go on or end.
  private static func word(_ token: String) -> String {
    var word = token[...]
    for mark in ["##", "▁"] where word.hasPrefix(mark) && word.count > mark.count {
      word = word.dropFirst(mark.count)
    }
    if word.hasSuffix("</w>") { word = word.dropLast(4) }
    return String(word)
  }
}
