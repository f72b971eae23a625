import ContrastFiles
import Foundation

/// SentencePiece's compiled normalisation rules: a double-array trie from characters to what
/// replaces them.
struct CharactersMap: Sendable {
  /// Each unit holds a label, an offset to the children and whether a value hangs below.
  private let units: FrozenArray<UInt32>
  /// The replacements, each ended by a zero.
  private let replacements: FrozenArray<UInt8>

  init(_ node: JSONNode, _ name: String) throws {
    let key = "\(node.key).\(name)"
    guard let data = Data(base64Encoded: try node.string(name)) else {
      throw TokenizerError.invalid(file: node.file, key: key, reason: "is not base64")
    }
    try self.init(bytes: Array(data), file: node.file, key: key)
  }

  /// The rules as SentencePiece stores them.
  init(bytes: [UInt8], file: String, key: String) throws {
    func failure(_ reason: String) -> TokenizerError {
      .invalid(file: file, key: key, reason: reason)
    }
    func word(_ i: Int) -> UInt32 {
      UInt32(bytes[i]) | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2]) << 16
        | UInt32(bytes[i + 3]) << 24
    }
    guard bytes.count >= 4, word(0) % 4 == 0, Int(word(0)) <= bytes.count - 4, word(0) > 0 else {
      throw failure("is cut short")
    }
    let end = 4 + Int(word(0))
    units = FrozenArray(stride(from: 4, to: end, by: 4).map(word))
    let text = Array(bytes[end...])
    guard text.withUnsafeBufferPointer(UTF8Scan.isValid) else {
      throw failure("holds replacements that are not UTF-8")
    }
    replacements = FrozenArray(text)
  }

  /// Appends `text`, each character replaced as the rules say.
  ///
  /// As in the reference, a short grapheme cluster is looked up as a whole first, and is replaced
  /// as a whole even if only its beginning has a rule.
  func apply(_ text: Bytes, to output: inout [UInt8]) {
    for cluster in String(decoding: text, as: UTF8.self) {
      var cluster = String(cluster)
      cluster.withUTF8 { cluster in
        if cluster.count < 6, let replacement = replacement(for: cluster) {
          output.append(contentsOf: replacement)
          return
        }
        var i = 0
        while i < cluster.count {
          let length = UTF8Scan.length(cluster[i])
          let character = Bytes(rebasing: cluster[i..<i + length])
          output.append(contentsOf: replacement(for: character) ?? character)
          i += length
        }
      }
    }
  }

  /// What the shortest beginning of `key` that has a rule becomes.
  private func replacement(for key: Bytes) -> Bytes? {
    var result: Bytes?
    forEachRule(key) { start, _ in
      result = string(at: start)
      return false
    }
    return result
  }

  /// What the longest beginning of `key` that has a rule becomes, and how long that is, as in SentencePiece itself.
  func longest(_ key: Bytes) -> (replacement: Bytes, length: Int)? {
    var result: (replacement: Bytes, length: Int)?
    forEachRule(key) { start, length in
      if let string = string(at: start) { result = (string, length) }
      return true
    }
    return result
  }

  /// Calls `body` with where the replacements of the beginnings of `key` stand, the shortest first, as long as it
  /// returns true.
  private func forEachRule(_ key: Bytes, _ body: (_ start: Int, _ length: Int) -> Bool) {
    func offset(_ unit: UInt32) -> Int { Int(unit >> 10) << Int((unit & 1 << 9) >> 6) }
    var position = offset(units.base[0])
    for (i, byte) in key.enumerated() {
      if byte == 0 { return }
      position ^= Int(byte)
      guard position < units.count else { return }
      let unit = units.base[position]
      guard unit & (1 << 31 | 0xFF) == UInt32(byte) else { return }
      position ^= offset(unit)
      if unit >> 8 & 1 == 1 {
        guard position < units.count else { return }
        guard body(Int(units.base[position] & 0x7FFF_FFFF), i + 1) else { return }
      }
    }
  }

  private func string(at start: Int) -> Bytes? {
    guard start < replacements.count else { return nil }
    var end = start
    while end < replacements.count, replacements.base[end] != 0 { end += 1 }
    // A damaged file may point into the middle of a character.
    guard replacements.base[start] & 0xC0 != 0x80 else { return nil }
    return Bytes(rebasing: replacements.buffer[start..<end])
  }
}
