import ContrastFiles

/// SentencePiece's unigram model: of all ways to cut a text into tokens the one with the highest
/// sum of log-probabilities.
struct Unigram: Sendable {
  let vocabulary: Vocabulary
  private let scores: FrozenArray<Double>
  private let trie: ByteTrie
  private let unknown: Int32
  private let unknownScore: Double
  private let joinsUnknown: Bool
  /// `<0x00>`…`<0xFF>`; empty without byte fallback or if one is missing.
  private let fallbackBytes: [Int32]

  /// How much worse than the worst token an unknown character is.
  private static let unknownPenalty = 10.0
  /// Each place of a text is compared with the tokens, so their length must be limited.
  private static let longestToken = 1024

  init(_ node: JSONNode, vocabulary: Vocabulary, scores: [Double]) throws {
    try node.allow(["unk_id", "byte_fallback"])
    let unknown = try node.int("unk_id")
    guard unknown >= 0, unknown < scores.count else {
      throw TokenizerError.invalid(
        file: node.file, key: node.key + ".unk_id",
        reason: "is \(unknown), outside the vocabulary of \(scores.count)")
    }
    try self.init(
      vocabulary: vocabulary, scores: scores, texts: Array(scores.indices),
      unknown: Int32(unknown), leastScore: scores.min() ?? 0,
      hasFallback: node.bool("byte_fallback", default: false), joinsUnknown: true,
      file: node.file, key: node.key + ".vocab")
  }

  /// - Parameters:
  ///   - vocabulary: all tokens.
  ///   - scores: by id.
  ///   - texts: the ids of the tokens that texts are cut into.
  ///   - unknown: stands for characters that no token has.
  ///   - leastScore: of the tokens.
  ///   - hasFallback: whether such characters are spelt in bytes.
  ///   - joinsUnknown: whether several of them that are a token together are that token.
  ///   - file: for errors.
  ///   - key: of the vocabulary, for errors.
  /// - Throws: ``TokenizerError``.
  init(
    vocabulary: Vocabulary, scores: [Double], texts: [Int], unknown: Int32, leastScore: Double,
    hasFallback: Bool, joinsUnknown: Bool, file: String, key: String
  ) throws {
    self.vocabulary = vocabulary
    self.scores = FrozenArray(scores)
    self.unknown = unknown
    self.joinsUnknown = joinsUnknown
    unknownScore = leastScore - Self.unknownPenalty
    guard vocabulary.longestToken <= Self.longestToken else {
      throw TokenizerError.invalid(
        file: file, key: key,
        reason: "has a token of \(vocabulary.longestToken) bytes, more than"
          + " the \(Self.longestToken) allowed")
    }
    let tokens = texts.lazy.compactMap { id in
      vocabulary.bytes(of: id).map { (bytes: $0, value: Int32(id)) }
    }
    guard let trie = ByteTrie(tokens) else {
      throw TokenizerError.invalid(file: file, key: key, reason: "has too many long tokens")
    }
    self.trie = trie
    fallbackBytes = hasFallback ? vocabulary.fallbackBytes : []
  }

  /// Where the best way to cut the text up to some byte has its last token.
  private struct Node: BitwiseCopyable {
    var score = 0.0
    /// -1 where no token ends.
    var start: Int32 = -1
    var id: Int32 = 0
  }

  /// Appends the ids of one piece.
  @inline(__always)
  func encode(_ piece: Bytes, cache: inout WordCache, into ids: inout [Int32]) {
    cache.append(piece, to: &ids) { encodeUncached($0, into: &$1) }
  }

  @inline(never)
  private func encodeUncached(_ piece: Bytes, into ids: inout [Int32]) {
    precondition(piece.count < Int32.max, "a piece of more than two billion bytes")
    var nodes = [Node](repeating: Node(), count: piece.count + 1)
    nodes.withUnsafeMutableBufferPointer { fill($0, piece) }
    // Back from the end; a run of unknown characters counts as one.
    var cuts: [(start: Int, end: Int, id: Int32)] = []
    var end = piece.count
    while end > 0 {
      let node = nodes[end]
      let start = Int(node.start)
      if node.id == unknown, let last = cuts.last, last.id == unknown, last.start == end {
        cuts[cuts.count - 1].start = start
      } else {
        cuts.append((start, end, node.id))
      }
      end = start
    }
    for cut in cuts.reversed() {
      guard cut.id == unknown else {
        ids.append(cut.id)
        continue
      }
      // Joined, the characters may happen to be a token.
      let run = Bytes(rebasing: piece[cut.start..<cut.end])
      let id = joinsUnknown ? vocabulary.id(of: run) : -1
      if id >= 0 {
        ids.append(id)
      } else if !fallbackBytes.isEmpty, run.allSatisfy({ fallbackBytes[Int($0)] >= 0 }) {
        for byte in run { ids.append(fallbackBytes[Int(byte)]) }
      } else {
        ids.append(unknown)
      }
    }
  }

  private func fill(_ nodes: UnsafeMutableBufferPointer<Node>, _ piece: Bytes) {
    @inline(__always) func offer(_ end: Int, _ score: Double, _ start: Int, _ id: Int32) {
      if nodes[end].start < 0 || score > nodes[end].score {
        nodes[end] = Node(score: score, start: Int32(truncatingIfNeeded: start), id: id)
      }
    }
    var start = 0
    while start < piece.count {
      let soFar = nodes[start].score
      let length = UTF8Scan.length(piece[start])
      var hasCharacter = false
      var node = ByteTrie.root
      var end = start
      while end < piece.count {
        node = trie.child(node, piece[end])
        if node < 0 { break }
        end += 1
        let id = trie.value(node)
        if id >= 0 {
          offer(end, scores.base[Int(id)] + soFar, start, id)
          if end - start == length { hasCharacter = true }
        }
      }
      if !hasCharacter { offer(start + length, unknownScore + soFar, start, unknown) }
      start += length
    }
  }
}

extension Vocabulary {
  /// The ids of `<0x00>`…`<0xFF>`; -1 for those that are missing.
  var fallbackBytes: [Int32] {
    let digits = Array("0123456789ABCDEF".utf8)
    return (0..<256).map {
      id(of: Array("<0x".utf8) + [digits[$0 >> 4], digits[$0 & 15]] + Array(">".utf8))
    }
  }
}
