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
}

extension AddedToken {
  init(_ node: JSONNode) throws {
    try node.allow([
      "id", "content", "single_word", "lstrip", "rstrip", "normalized", "special",
    ])
    let id = try node.int("id")
    guard id >= 0, let id = Int32(exactly: id) else { throw node.invalid("has the id \(id)") }
    let isSpecial = try node.bool("special", default: false)
    self.init(
      id: id, content: Array(try node.string("content").utf8),
      singleWord: try node.bool("single_word", default: false),
      stripsLeft: try node.bool("lstrip", default: false),
      stripsRight: try node.bool("rstrip", default: false),
      isNormalized: try node.bool("normalized", default: !isSpecial), isSpecial: isSpecial)
  }
}

/// Finds some added tokens in text: the leftmost, and the longest of those that start there.
struct AddedTokenMatcher: Sendable {
  private let tokens: [AddedToken]
  /// A trie: (node, byte) to the node below it; node 0 is the root.
  private let edges: PairTable
  /// The index of the token that ends at each node, or -1.
  private let ends: FrozenArray<Int32>
  /// Whether any token starts with the byte.
  private let starts: FrozenArray<Bool>

  /// Tokens are given with the form to look for; of two with the same form the first counts.
  init(_ tokens: [(token: AddedToken, form: [UInt8])]) {
    self.tokens = tokens.map(\.token)
    var children: [UInt64: Int32] = [:]
    var ends: [Int32] = [-1]
    var starts = [Bool](repeating: false, count: 256)
    for (index, entry) in tokens.enumerated() {
      guard let first = entry.form.first else { continue }
      starts[Int(first)] = true
      var node: Int32 = 0
      for byte in entry.form {
        let key = PairTable.key(node, Int32(byte))
        if let child = children[key] {
          node = child
        } else {
          node = Int32(ends.count)
          children[key] = node
          ends.append(-1)
        }
      }
      if ends[Int(node)] < 0 { ends[Int(node)] = Int32(index) }
    }
    edges = PairTable(children.map { PairTable.Slot(key: $0.key, rank: 0, id: $0.value) })
    self.ends = FrozenArray(ends)
    self.starts = FrozenArray(starts)
  }

  var isEmpty: Bool { ends.count == 1 }

  /// Calls back with the tokens and the text between them, in order.
  @inline(__always)
  func split(
    _ bytes: Bytes, text: (_ start: Int, _ end: Int) -> Void, token: (_ id: Int32) -> Void
  ) {
    var done = 0
    var i = 0
    if !isEmpty {
      while i < bytes.count {
        guard starts.base[Int(bytes[i])], let match = longestMatch(bytes, i) else {
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

  private func longestMatch(_ bytes: Bytes, _ start: Int) -> (token: Int, end: Int)? {
    var best: (token: Int, end: Int)?
    var node: Int32 = 0
    var i = start
    while i < bytes.count {
      node = edges.find(node, Int32(bytes[i])).id
      if node < 0 { break }
      i += 1
      let token = ends.base[Int(node)]
      if token >= 0 { best = (Int(token), i) }
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
    // Special tokens come first, as in the reference.
    let ordered = tokens.filter(\.isSpecial) + tokens.filter { !$0.isSpecial }
    raw = AddedTokenMatcher(ordered.filter { !$0.isNormalized }.map { ($0, $0.content) })
    normalized = AddedTokenMatcher(
      ordered.filter(\.isNormalized).map { ($0, normalizer?.apply(to: $0.content) ?? $0.content) })
  }

  subscript(id: Int32) -> AddedToken? { byID[id].map { tokens[$0] } }

  func id(of content: [UInt8]) -> Int32? { byContent[content] }
}
