import ContrastFiles

/// A token that is found in the text before anything else happens to it.
struct AddedToken: Sendable {
  var id: Int32
  var content: [UInt8]
  /// Only where no word character touches it.
  var singleWord = false
  /// Takes the white space before it along.
  var stripsLeft = false
  /// Takes the white space behind it along.
  var stripsRight = false
  /// Is looked for in the normalised text, in its own normalised form.
  var isNormalized = false
  /// Left out by `decode` on request.
  var isSpecial = false
  /// Whether a text that spells it has it.
  var isFoundInTexts = true
}

extension AddedToken {
  /// Each place of a text is compared with the tokens, so their length must be limited.
  static let longest = 1024

  init(_ node: JSONNode) throws {
    try node.allow([
      "id", "content", "single_word", "lstrip", "rstrip", "normalized", "special",
    ])
    let id = try node.int("id")
    guard id >= 0, let id = Int32(exactly: id) else { throw node.invalid("has the id \(id)") }
    let isSpecial = try node.bool("special", default: false)
    let content = Array(try node.string("content").utf8)
    guard content.count <= Self.longest else {
      throw node.invalid("has \(content.count) bytes, more than the \(Self.longest) allowed")
    }
    self.init(
      id: id, content: content,
      singleWord: try node.bool("single_word", default: false),
      stripsLeft: try node.bool("lstrip", default: false),
      stripsRight: try node.bool("rstrip", default: false),
      isNormalized: try node.bool("normalized", default: !isSpecial), isSpecial: isSpecial)
  }
}

/// Finds some added tokens in text: the leftmost, and the longest of those that start there.
struct AddedTokenMatcher: Sendable {
  private let tokens: [AddedToken]
  /// The forms of the tokens, numbered in the order of `tokens`.
  private let trie: ByteTrie
  /// Whether any token starts with the byte.
  private let starts: FrozenArray<Bool>

  /// Tokens are given with the form to look for; of two with the same form the first counts.
  init(_ tokens: [(token: AddedToken, form: [UInt8])], file: String) throws {
    self.tokens = tokens.map(\.token)
    var starts = [Bool](repeating: false, count: 256)
    var arena: [UInt8] = []
    var ends: [Int] = []
    for entry in tokens {
      if let first = entry.form.first { starts[Int(first)] = true }
      arena += entry.form
      ends.append(arena.count)
    }
    self.starts = FrozenArray(starts)
    let trie = arena.withUnsafeBufferPointer { arena in
      ByteTrie(
        ends.indices.lazy.map { i in
          (Bytes(rebasing: arena[(i == 0 ? 0 : ends[i - 1])..<ends[i]]), Int32(i))
        })
    }
    guard let trie else {
      throw TokenizerError.invalid(file: file, key: "added_tokens", reason: "is too large")
    }
    self.trie = trie
  }

  var isEmpty: Bool { trie.isEmpty }

  /// Calls back with the tokens and the text between them, in order.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - accepts: whether a token counts where it is found; a shorter one can count in its place.
  ///   - text: gets what is between the tokens.
  ///   - token: gets the ids of those that count.
  @inline(__always)
  func split(
    _ bytes: Bytes,
    accepts: (_ token: AddedToken, _ start: Int, _ end: Int) -> Bool = { _, _, _ in true },
    text: (_ start: Int, _ end: Int) -> Void, token: (_ id: Int32) -> Void
  ) {
    var done = 0
    var i = 0
    if !isEmpty {
      while i < bytes.count {
        guard starts.base[Int(bytes[i])], let match = longestMatch(bytes, i, accepts) else {
          i += 1
          continue
        }
        let found = tokens[match.token]
        var (start, end) = (i, match.end)
        i = end
        if found.singleWord, touchesWord(bytes, start, end) { continue }
        let classify = Classifier()
        if found.stripsLeft {
          while start > done {
            let previous = UTF8Scan.previous(bytes, start)
            guard classify(bytes, previous).0.contains(.space) else { break }
            start = previous
          }
          start = max(start, done)
        }
        if found.stripsRight { end = classify.run(of: .space, bytes, from: end) }
        if done < start { text(done, start) }
        token(found.id)
        done = end
      }
    }
    if done < bytes.count { text(done, bytes.count) }
  }

  @inline(__always)
  private func longestMatch(
    _ bytes: Bytes, _ start: Int, _ accepts: (AddedToken, Int, Int) -> Bool
  ) -> (token: Int, end: Int)? {
    var best: (token: Int, end: Int)?
    var node = ByteTrie.root
    var i = start
    while i < bytes.count {
      node = trie.child(node, bytes[i])
      if node < 0 { break }
      i += 1
      let token = trie.value(node)
      if token >= 0, accepts(tokens[Int(token)], start, i) { best = (Int(token), i) }
    }
    return best
  }

  private func touchesWord(_ bytes: Bytes, _ start: Int, _ end: Int) -> Bool {
    let classify = Classifier()
    if start > 0, classify(bytes, UTF8Scan.previous(bytes, start)).0.contains(.word) { return true }
    return end < bytes.count && classify(bytes, end).0.contains(.word)
  }
}

/// All added tokens of a tokenizer.
struct AddedTokens: Sendable {
  /// In the order of the file.
  let tokens: [AddedToken]
  /// Looked for in the text as given.
  let raw: AddedTokenMatcher
  /// Looked for in the normalised text.
  let normalized: AddedTokenMatcher
  /// All of them as they are written, for prompts.
  let anywhere: AddedTokenMatcher
  /// What each stands for in the text: for those looked for in normalised text, that form.
  private let forms: [[UInt8]]
  private let byID: [Int32: Int]
  private let byContent: [[UInt8]: Int32]

  init(_ tokens: [AddedToken], normalizer: Normalizer?, file: String) throws {
    self.tokens = tokens
    var byID: [Int32: Int] = [:]
    var byContent: [[UInt8]: Int32] = [:]
    for (index, token) in tokens.enumerated() {
      if let other = byID.updateValue(index, forKey: token.id),
        tokens[other].content != token.content
      {
        throw TokenizerError.invalid(
          file: file, key: "added_tokens.\(index)",
          reason: "has the id \(token.id), which another added token has")
      }
      if let other = byContent.updateValue(token.id, forKey: token.content), other != token.id {
        throw TokenizerError.invalid(
          file: file, key: "added_tokens.\(index)", reason: "stands twice with different ids")
      }
    }
    self.byID = byID
    self.byContent = byContent
    let forms = tokens.map {
      $0.isNormalized ? normalizer?.apply(to: $0.content) ?? $0.content : $0.content
    }
    self.forms = forms
    // Special tokens come first, as in the reference.
    let found = tokens.indices.filter { tokens[$0].isFoundInTexts }
    let order = found.filter { tokens[$0].isSpecial } + found.filter { !tokens[$0].isSpecial }
    func matcher(normalized: Bool) throws -> AddedTokenMatcher {
      try AddedTokenMatcher(
        order.filter { tokens[$0].isNormalized == normalized }.map { (tokens[$0], forms[$0]) },
        file: file)
    }
    raw = try matcher(normalized: false)
    normalized = try matcher(normalized: true)
    anywhere =
      normalized.isEmpty
      ? raw : try AddedTokenMatcher(order.map { (tokens[$0], tokens[$0].content) }, file: file)
  }

  /// What decoding puts for an added token.
  func form(of id: Int32) -> [UInt8]? { byID[id].map { forms[$0] } }

  subscript(id: Int32) -> AddedToken? { byID[id].map { tokens[$0] } }

  func id(of content: [UInt8]) -> Int32? { byContent[content] }
}
