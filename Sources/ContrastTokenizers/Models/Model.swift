import ContrastFiles

/// The `model` of a tokenizer.json: how one piece of text becomes ids.
enum Model: Sendable {
  case bpe(BPE)
  case wordPiece(WordPiece)
  case unigram(Unigram)
  case wordLevel(WordLevel)

  var vocabulary: Vocabulary {
    switch self {
    case .bpe(let model): model.vocabulary
    case .wordPiece(let model): model.vocabulary
    case .unigram(let model): model.vocabulary
    case .wordLevel(let model): model.vocabulary
    }
  }

  /// Appends the ids of one piece.
  @inline(__always)
  func encode(_ piece: Bytes, cache: inout WordCache, into ids: inout [Int32]) {
    switch self {
    case .bpe(let model): model.encode(piece, cache: &cache, into: &ids)
    case .unigram(let model): model.encode(piece, cache: &cache, into: &ids)
    case .wordPiece(let model):
      cache.append(piece, to: &ids) { model.encode($0, into: &$1) }
    case .wordLevel(let model): model.encode(piece, into: &ids)
    }
  }
}

/// The `model` object as it stands in the file.
struct ModelFile {
  /// Everything but the large tables.
  var fields: JSONNode
  var vocabulary: VocabularyBuilder
  var merges = MergeList()
  /// For a vocabulary that is a list, the score of each token.
  var scores: [Double]?

  init(_ reader: inout JSONReader, file: String, bytes: Int) throws {
    var members = JSONObject()
    var vocabulary = VocabularyBuilder(file: file, key: "model.vocab")
    var merges = MergeList()
    var scores: [Double]?
    try reader.object { key, reader in
      switch key {
      case Array("vocab".utf8):
        guard vocabulary.count == 0 else { throw reader.failure("'vocab' stands twice") }
        if try reader.peek() == .array {
          scores = try vocabulary.addScored(&reader)
        } else {
          try reader.object { token, reader in try vocabulary.add(token, id: try reader.integer()) }
        }
      case Array("merges".utf8):
        guard merges.count == 0 else { throw reader.failure("'merges' stands twice") }
        merges.reserve(bytes: bytes / 2)
        try merges.read(&reader)
      default:
        guard members.append(key, try JSONValue(&reader)) else {
          throw reader.failure("key '\(String(decoding: key, as: UTF8.self))' stands twice")
        }
      }
    }
    fields = JSONNode(.object(members), file: file, key: "model")
    self.vocabulary = vocabulary
    self.merges = merges
    self.scores = scores
  }
}

extension VocabularyBuilder {
  /// Reads `[["a", -1.5], …]`; the place in the list is the id.
  mutating func addScored(_ reader: inout JSONReader) throws -> [Double] {
    var scores: [Double] = []
    try reader.array { reader in
      var place = 0
      try reader.array { reader in
        switch place {
        case 0: try add(try reader.stringBytes(), id: scores.count)
        case 1:
          let score = try reader.double()
          guard score.isFinite else { throw reader.failure("a score must be finite") }
          scores.append(score)
        default: throw reader.failure("a token is of a text and a score")
        }
        place += 1
      }
      guard place == 2 else { throw reader.failure("a token is of a text and a score") }
    }
    return scores
  }
}

extension MergeList {
  /// Reads `["a b", …]` or `[["a", "b"], …]`.
  mutating func read(_ reader: inout JSONReader) throws {
    var line: [UInt8] = []
    try reader.array { reader in
      if try reader.peek() == .array {
        var pair: [[UInt8]] = []
        try reader.array { reader in
          guard pair.count < 2 else { throw reader.failure("a merge is of two tokens") }
          pair.append(try reader.stringBytes())
        }
        guard pair.count == 2 else { throw reader.failure("a merge is of two tokens") }
        append(left: pair[0], right: pair[1])
      } else {
        line.removeAll(keepingCapacity: true)
        try reader.stringBytes(into: &line)
        guard line.withUnsafeBufferPointer({ append(line: $0) }) else {
          throw reader.failure("a merge must be two tokens with one space between")
        }
      }
    }
  }
}

extension Model {
  /// - Parameter worksOnBytes: Whether pieces are bytes that the tokens write with
  ///   `ByteLevel` characters.
  init(_ source: ModelFile, worksOnBytes: Bool) throws {
    let node = source.fields
    // The oldest files leave the type out.
    let type = try node.string("type", default: "BPE")
    guard (type == "Unigram") == (source.scores != nil) else {
      throw TokenizerError.invalid(
        file: node.file, key: "model.vocab", reason: "has not the form of a \(type) vocabulary")
    }
    guard type == "BPE" || source.merges.count == 0 else {
      throw TokenizerError.unsupported(
        file: node.file, key: "model.merges", name: "merges in a \(type) model")
    }
    let vocabulary = try source.vocabulary.build()
    switch type {
    case "Unigram":
      self = .unigram(try Unigram(node, vocabulary: vocabulary, scores: source.scores ?? []))
    case "WordPiece": self = .wordPiece(try WordPiece(node, vocabulary: vocabulary))
    case "WordLevel": self = .wordLevel(try WordLevel(node, vocabulary: vocabulary))
    case "BPE":
      try node.allow([
        "dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix", "fuse_unk",
        "byte_fallback", "ignore_merges",
      ])
      if try node.double("dropout", default: 0) != 0 {
        throw TokenizerError.unsupported(
          file: node.file, key: "model.dropout", name: "merges left out at random")
      }
      var options = BPE.Options()
      options.unknownToken = try node["unk_token"].map { Array(try $0.string().utf8) }
      options.fusesUnknown = try node.bool("fuse_unk", default: false)
      options.byteFallback = try node.bool("byte_fallback", default: false)
      options.ignoresMerges = try node.bool("ignore_merges", default: false)
      options.continuingPrefix = Array(
        try node.string("continuing_subword_prefix", default: "").utf8)
      options.endSuffix = Array(try node.string("end_of_word_suffix", default: "").utf8)
      options.worksOnBytes = worksOnBytes
      for (name, mark) in [
        ("continuing_subword_prefix", options.continuingPrefix),
        ("end_of_word_suffix", options.endSuffix),
      ] where mark.count > 64 {
        throw TokenizerError.invalid(
          file: node.file, key: "model.\(name)", reason: "has \(mark.count) bytes; 64 are allowed")
      }
      self = .bpe(
        try BPE(
          vocabulary: vocabulary, merges: source.merges, options: options,
          file: node.file, key: node.key))
    default:
      throw node.unsupported("the model \(type)")
    }
  }
}
