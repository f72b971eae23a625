import ContrastFiles

/// What SentencePiece does to a text before it cuts it into pieces: characters are replaced as compiled rules say,
/// spaces become "▁", and one stands before the text. Pieces that a user defined stay as they are.
///
/// Source: `normalizer.cc` of google/sentencepiece.
struct SentencePieceNormalizer: Sendable {
  private let map: CharactersMap?
  private let userDefined: ByteTrie
  private let addsPrefix: Bool
  private let removesExtraSpaces: Bool

  static let mark = Array("▁".utf8)
  private static let blank = UInt8(ascii: " ")

  /// - Throws: ``TokenizerError``.
  init(_ model: SentencePieceModel) throws {
    map =
      model.charactersMap.isEmpty
      ? nil
      : try CharactersMap(
        bytes: model.charactersMap, file: model.file, key: "normalizer_spec.precompiled_charsmap")
    let pieces = model.pieces.filter { $0.kind == .userDefined }.map(\.content)
    userDefined = try ByteTrie(pieces: pieces, file: model.file)
    addsPrefix = model.addsPrefix
    removesExtraSpaces = model.removesExtraSpaces
  }

  /// Appends the normalised form of a text.
  func apply(_ text: Bytes, to output: inout [UInt8]) {
    var place = 0
    if removesExtraSpaces {
      while place < text.count {
        let (part, length) = part(of: text, at: place)
        guard part.count == 1, part[0] == Self.blank else { break }
        place += length
      }
    }
    guard place < text.count else { return }
    if addsPrefix { output += Self.mark }
    let start = output.count
    var followsSpace = removesExtraSpaces
    while place < text.count {
      let (part, length) = part(of: text, at: place)
      place += length
      var rest = part[...]
      while followsSpace, rest.first == Self.blank { rest = rest.dropFirst() }
      for byte in rest {
        if byte == Self.blank { output += Self.mark } else { output.append(byte) }
      }
      if let last = rest.last { followsSpace = removesExtraSpaces && last == Self.blank }
    }
    guard removesExtraSpaces else { return }
    while output.count - start >= Self.mark.count,
      output.suffix(Self.mark.count).elementsEqual(Self.mark)
    {
      output.removeLast(Self.mark.count)
    }
  }

  /// What the text at a place becomes, and the bytes that it is of.
  private func part(of text: Bytes, at place: Int) -> (part: Bytes, length: Int) {
    let rest = Bytes(rebasing: text[place...])
    if let length = userDefined.longest(rest) {
      return (Bytes(rebasing: rest[..<length]), length)
    }
    if let (replacement, length) = map?.longest(rest) { return (replacement, length) }
    let length = min(UTF8Scan.length(rest[0]), rest.count)
    return (Bytes(rebasing: rest[..<length]), length)
  }
}

extension ByteTrie {
  /// - Throws: ``TokenizerError`` where the pieces are more than a tree can hold.
  init(pieces: [[UInt8]], file: String) throws {
    var arena: [UInt8] = []
    var ends: [Int] = []
    for piece in pieces {
      arena += piece
      ends.append(arena.count)
    }
    let trie = arena.withUnsafeBufferPointer { arena in
      ByteTrie(
        ends.indices.lazy.map { i in
          (Bytes(rebasing: arena[(i == 0 ? 0 : ends[i - 1])..<ends[i]]), Int32(i))
        })
    }
    guard let trie else {
      throw TokenizerError.invalid(file: file, key: "pieces", reason: "has too many long ones")
    }
    self = trie
  }

  /// The length of the longest of the strings that a text begins with.
  func longest(_ text: Bytes) -> Int? {
    var node = Self.root
    var result: Int?
    for (i, byte) in text.enumerated() {
      node = child(node, byte)
      if node < 0 { break }
      if value(node) >= 0 { result = i + 1 }
    }
    return result
  }
}
