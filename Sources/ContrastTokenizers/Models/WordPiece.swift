import ContrastFiles

/// BERT's model: of each word the longest token it begins with, then the longest of what is left.
struct WordPiece: Sendable {
  let vocabulary: Vocabulary
  private let unknown: Int32
  /// Put before every part but the first of a word.
  private let continuingPrefix: [UInt8]
  private let longestWord: Int
  private let longestToken: Int

  init(_ node: JSONNode, vocabulary: Vocabulary) throws {
    try node.allow(["unk_token", "continuing_subword_prefix", "max_input_chars_per_word"])
    self.vocabulary = vocabulary
    unknown = try node.unknownToken(default: "[UNK]", vocabulary)
    continuingPrefix = Array(try node.string("continuing_subword_prefix", default: "##").utf8)
    longestWord = try node.int("max_input_chars_per_word", default: 100)
    longestToken = vocabulary.longestToken
  }

  /// Appends the ids of one word; the unknown token if it cannot be put together.
  func encode(_ word: Bytes, into ids: inout [Int32]) {
    let first = ids.count
    // A character has at most four bytes, so counting is rarely needed.
    if word.count > longestWord, word.count(where: { $0 & 0xC0 != 0x80 }) > longestWord {
      return ids.append(unknown)
    }
    // A copy that has the prefix before the part in question.
    var buffer: [UInt8] = []
    var start = 0
    while start < word.count {
      let prefix = start == 0 ? [] : continuingPrefix
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: prefix)
      let limit = min(word.count, start + max(longestToken - prefix.count, 0))
      buffer.append(contentsOf: word[start..<limit])
      let (id, length): (Int32, Int) = buffer.withUnsafeBufferPointer { buffer in
        var end = buffer.count
        while end > prefix.count {
          // Only whole characters: a cut within one would find nothing anyway.
          let id = vocabulary.id(of: Bytes(rebasing: buffer[..<end]))
          if id >= 0 { return (id, end - prefix.count) }
          end = UTF8Scan.previous(buffer, end)
        }
        return (-1, 0)
      }
      guard id >= 0 else {
        ids.removeSubrange(first...)
        return ids.append(unknown)
      }
      ids.append(id)
      start += length
    }
  }
}

/// A model that knows whole words only.
struct WordLevel: Sendable {
  let vocabulary: Vocabulary
  private let unknown: Int32

  init(_ node: JSONNode, vocabulary: Vocabulary) throws {
    try node.allow(["unk_token"])
    self.vocabulary = vocabulary
    unknown = try node.unknownToken(default: "<unk>", vocabulary)
  }

  func encode(_ word: Bytes, into ids: inout [Int32]) {
    let id = vocabulary.id(of: word)
    ids.append(id >= 0 ? id : unknown)
  }
}

extension JSONNode {
  /// The id of the token that `unk_token` names.
  func unknownToken(default name: String, _ vocabulary: Vocabulary) throws -> Int32 {
    let token = try string("unk_token", default: name)
    let id = vocabulary.id(of: Array(token.utf8))
    guard id >= 0 else {
      throw TokenizerError.invalid(
        file: file, key: "\(key).unk_token",
        reason: "names '\(token)', which is not in the vocabulary")
    }
    return id
  }
}
