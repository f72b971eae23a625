import ContrastFiles

/// BERT's model: of each word the longest token it begins with, then the longest of what is left.
struct WordPiece: Sendable {
  let vocabulary: Vocabulary
  private let unknown: Int32
  private let longestWord: Int
  /// The tokens a word may begin with.
  private let beginnings: ByteTrie
  /// The tokens a word may go on with, without their prefix.
  private let continuations: ByteTrie

  init(_ node: JSONNode, vocabulary: Vocabulary) throws {
    try node.allow(["unk_token", "continuing_subword_prefix", "max_input_chars_per_word"])
    try self.init(
      vocabulary, unknown: node.unknownToken(default: "[UNK]", vocabulary),
      longestWord: node.int("max_input_chars_per_word", default: 100),
      prefix: Array(node.string("continuing_subword_prefix", default: "##").utf8), file: node.file,
      key: node.key + ".vocab")
  }

  /// - Parameters:
  ///   - vocabulary: the tokens.
  ///   - unknown: stands for a word that cannot be put together.
  ///   - longestWord: the most characters of a word that is not unknown.
  ///   - prefix: of tokens that go on with a word.
  ///   - file: the vocabulary's, and its place in it, for errors.
  init(
    _ vocabulary: Vocabulary, unknown: Int32, longestWord: Int = 100,
    prefix: [UInt8] = Array("##".utf8), file: String, key: String
  ) throws {
    self.vocabulary = vocabulary
    self.unknown = unknown
    self.longestWord = longestWord
    let tokens = (0..<vocabulary.idLimit).lazy.compactMap { id in
      vocabulary.bytes(of: id).map { (bytes: $0, value: Int32(id)) }
    }
    let continuing = tokens.filter { $0.bytes.starts(with: prefix) }
      .map { (bytes: Bytes(rebasing: $0.bytes.dropFirst(prefix.count)), value: $0.value) }
    guard let beginnings = ByteTrie(tokens), let continuations = ByteTrie(continuing) else {
      throw TokenizerError.invalid(
        file: file, key: key, reason: "has too many long tokens")
    }
    self.beginnings = beginnings
    self.continuations = continuations
  }

  /// Appends the ids of one word; the unknown token if it cannot be put together.
  func encode(_ word: Bytes, into ids: inout [Int32]) {
    // A character has at least one byte, so counting is rarely needed.
    if word.count > longestWord, word.count(where: { $0 & 0xC0 != 0x80 }) > longestWord {
      return ids.append(unknown)
    }
    let first = ids.count
    var start = 0
    while start < word.count {
      let trie = start == 0 ? beginnings : continuations
      var node = ByteTrie.root
      var (id, end): (Int32, Int) = (-1, start)
      for i in start..<word.count {
        node = trie.child(node, word[i])
        if node < 0 { break }
        if trie.value(node) >= 0 { (id, end) = (trie.value(node), i + 1) }
      }
      guard id >= 0 else {
        ids.removeSubrange(first...)
        return ids.append(unknown)
      }
      ids.append(id)
      start = end
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
