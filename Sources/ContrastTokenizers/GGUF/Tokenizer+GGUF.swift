import ContrastFiles

extension Tokenizer {
  /// Reads the tokenizer in the metadata of a GGUF file.
  ///
  /// | `tokenizer.ggml.model` | Kind |
  /// |---|---|
  /// | `llama` | SentencePiece's BPE by scores, with bytes for what is unknown |
  /// | `gpt2` | BPE of bytes, split by the pattern that `tokenizer.ggml.pre` names |
  /// | `bert` | WordPiece |
  /// | `t5` | SentencePiece's Unigram |
  ///
  /// A whole `tokenizer.json` under `tokenizer.huggingface.json` counts instead, where there is one.
  ///
  /// - Throws: `FileError` for metadata that is missing, of another type or out of range;
  ///   ``TokenizerError`` for what is not supported or contradicts itself.
  package convenience init(_ file: GGUFFile) throws {
    let metadata = file.metadata
    let vocabulary = try GGUFVocabulary(metadata, file: file.file.path)
    let whole = "tokenizer.huggingface.json"
    let parts: TokenizerParts
    if metadata[whole] != nil {
      let json = Array(try metadata.string(whole).utf8)
      parts = try json.withUnsafeBytes { try TokenizerParts($0, file: file.file.path) }
    } else {
      parts = try TokenizerParts(vocabulary)
    }
    try self.init(parts, configuration: vocabulary.configuration(parts.model.vocabulary))
  }
}

extension TokenizerParts {
  fileprivate init(_ source: GGUFVocabulary) throws {
    let (metadata, file) = (source.metadata, source.file)
    let model = try metadata.string(source.key("model"))
    switch model {
    case "llama": self = try Self.sentencePiece(source)
    case "gpt2": self = try Self.byteLevel(source)
    case "bert": self = try Self.wordPiece(source)
    case "t5": self = try Self.unigram(source)
    default:
      throw TokenizerError.unsupported(
        file: file, key: source.key("model"), name: "the model \(model.prefix(40))")
    }
    var state: UInt64 = 0
    metadata.forEachValue({ $0.hasPrefix(GGUFVocabulary.prefix) }) { key, bytes in
      state = Array(key.utf8).withUnsafeBufferPointer { Hashing.digest($0, state) }
      state = Hashing.digest(bytes.bindMemory(to: UInt8.self), state)
    }
    fingerprint = Self.hexadecimal(state)
    addedTokens = try source.addedTokens(self.model.vocabulary)
  }

  private static let metaspace = Array("▁".utf8)
  private static let blank = [UInt8(ascii: " ")]

  // MARK: SentencePiece's BPE

  private static func sentencePiece(_ source: GGUFVocabulary) throws -> TokenizerParts {
    let file = source.file
    let vocabulary = try source.builder().build()
    var options = BPE.Options()
    options.byteFallback = true
    options.fusesUnknown = true
    if let unknown = try source.id("unknown_token_id") {
      options.unknownToken = vocabulary.bytes(of: Int(unknown)).map { Array($0) }
    }
    let model = try BPE(
      vocabulary: vocabulary,
      pairs: try PairTable(scored: vocabulary, source.scores()) { source.kinds[$0] },
      options: options, file: file, key: source.key("tokens"))
    let addsSpace = try source.metadata.bool(source.key("add_space_prefix"), default: true)
    let spaces = Normalizer.replace(.literal(blank), by: metaspace)
    return TokenizerParts(
      file: file, fingerprint: "",
      normalizer: addsSpace ? .sequence([.prepend(metaspace), spaces]) : spaces,
      model: .bpe(model),
      postProcessor: try source.postProcessor(beginning: true, end: false),
      decoder: .sequence(
        [.replace(.literal(metaspace), by: blank), .byteFallback, .fuse]
          + (addsSpace ? [.strip(blank, start: 1, stop: 0)] : [])))
  }

  // MARK: Bytes

  /// How texts are cut before a model of bytes, by the name of llama.cpp.
  private static let splits: [String: (pattern: KnownPattern, isLlama3: Bool, composes: Bool)] = {
    var splits: [String: (pattern: KnownPattern, isLlama3: Bool, composes: Bool)] = [:]
    for name in ["llama-bpe", "llama3", "llama-v3", "falcon3", "pixtral"] {
      splits[name] = (.llama(digits: 3), true, false)
    }
    for name in ["dbrx", "smaug-bpe"] { splits[name] = (.llama(digits: 3), false, false) }
    // The published tokenizers of Qwen compose characters first.
    for name in ["qwen2", "deepseek-r1-qwen"] { splits[name] = (.llama(digits: 1), false, true) }
    for name in ["gpt-2", "gpt2"] { splits[name] = (.gpt2, false, false) }
    return splits
  }()

  private static func byteLevel(_ source: GGUFVocabulary) throws -> TokenizerParts {
    let (file, key) = (source.file, source.key("pre"))
    let name = try source.metadata.string(key)
    guard let split = splits[name] else {
      throw TokenizerError.unsupported(
        file: file, key: key, name: "the way '\(name.prefix(40))' of splitting texts")
    }
    var merges = MergeList()
    try source.metadata.forEachString(source.key("merges")) { index, line in
      guard merges.append(line: line) else {
        throw TokenizerError.invalid(
          file: file, key: source.key("merges"),
          reason: "has entry \(index), which is not two tokens with one space between")
      }
    }
    var options = BPE.Options()
    options.worksOnBytes = true
    options.ignoresMerges = split.isLlama3
    return TokenizerParts(
      file: file, fingerprint: "", normalizer: split.composes ? .form(.nfc) : nil,
      preTokenizer: .sequence([
        .split(.known(split.pattern), .isolated, invert: false),
        .byteLevel(addPrefixSpace: false, splits: false, maps: false),
      ]),
      model: .bpe(
        try BPE(
          vocabulary: try source.builder().build(), merges: merges, options: options, file: file,
          key: "tokenizer.ggml")),
      postProcessor: try source.postProcessor(beginning: split.isLlama3, end: false),
      decoder: .byteLevel)
  }

  // MARK: WordPiece

  /// The file marks the tokens that begin a word, where BERT's own list marks those that do not. Whether
  /// texts are lower-cased it does not say: they are unless a token has a capital letter, which no text in
  /// lower case could reach.
  private static func wordPiece(_ source: GGUFVocabulary) throws -> TokenizerParts {
    let file = source.file
    var hasCapitals = false
    let builder = try source.builder { kind, bytes in
      if bytes.starts(with: metaspace) {
        let token = Array(bytes.dropFirst(metaspace.count))
        if token.contains(where: { (0x41...0x5A).contains($0) }) { hasCapitals = true }
        return token
      }
      let isBracketed =
        bytes.count > 1 && bytes.first == UInt8(ascii: "[") && bytes.last == UInt8(ascii: "]")
      let isWhole = isBracketed || kind == .control || kind == .unknown
      return isWhole ? Array(bytes) : Array("##".utf8) + bytes
    }
    let vocabulary = try builder.build()
    func id(_ names: [String], or token: String) throws -> Int32 {
      for name in names {
        if let id = try source.id(name) { return id }
      }
      let id = vocabulary.id(of: Array(token.utf8))
      guard id >= 0 else { throw source.metadata.failure(source.key(names[0]), "is missing") }
      return id
    }
    let unknown = try id(["unknown_token_id"], or: "[UNK]")
    let fields: JSONObject = [
      "unk_token": .string(String(decoding: vocabulary.bytes(of: Int(unknown))!, as: UTF8.self))
    ]
    let cleaning: JSONObject = ["lowercase": .bool(!hasCapitals)]
    return TokenizerParts(
      file: file, fingerprint: "",
      normalizer: .bert(
        try BertNormalizer(JSONNode(.object(cleaning), file: file, key: "tokenizer.ggml"))),
      preTokenizer: .sequence([
        .split(.scalars(.space), .removed, invert: false),
        .split(.scalars(.punctuation), .isolated, invert: false),
      ]),
      model: .wordPiece(
        try WordPiece(
          JSONNode(.object(fields), file: file, key: "tokenizer.ggml"), vocabulary: vocabulary)),
      postProcessor: PostProcessor(
        prefix: [try id(["cls_token_id", "bos_token_id"], or: "[CLS]")],
        suffix: [try id(["seperator_token_id", "separator_token_id"], or: "[SEP]")]),
      decoder: .wordPiece(prefix: Array("##".utf8), cleansUp: true))
  }

  // MARK: Unigram

  private static func unigram(_ source: GGUFVocabulary) throws -> TokenizerParts {
    let (file, metadata) = (source.file, source.metadata)
    let addsSpace = try metadata.bool(source.key("add_space_prefix"), default: true)
    var steps: [Normalizer] = []
    let map = source.key("precompiled_charsmap")
    if metadata[map] != nil {
      let bytes = try metadata.bytes(map)
      if !bytes.isEmpty {
        steps.append(.precompiled(try CharactersMap(bytes: bytes, file: file, key: map)))
      }
    }
    if try metadata.bool(source.key("remove_extra_whitespaces"), default: true) {
      let runs = try Pattern(regex: " {2,}", file: file, key: "tokenizer.ggml")
      steps += [.strip(left: true, right: true), .replace(runs, by: blank)]
    }
    if addsSpace { steps.append(.prepend(metaspace)) }
    steps.append(.replace(.literal(blank), by: metaspace))
    let fields: JSONObject = [
      "unk_id": .number("\(try source.requiredID("unknown_token_id"))"),
      "byte_fallback": .bool(source.kinds.contains(.byte)),
    ]
    return TokenizerParts(
      file: file, fingerprint: "", normalizer: .sequence(steps),
      model: .unigram(
        try Unigram(
          JSONNode(.object(fields), file: file, key: "tokenizer.ggml"),
          vocabulary: try source.builder().build(), scores: try source.scores())),
      postProcessor: try source.postProcessor(beginning: false, end: true),
      decoder: .metaspace(metaspace, dropsFirst: addsSpace))
  }
}
