import ContrastFiles

/// The token list of a GGUF file with what the file says of each token, and the ids it gives a role.
struct GGUFVocabulary {
  /// What a token is, by its number in `tokenizer.ggml.token_type`: the numbers are SentencePiece's.
  typealias Kind = SentencePieceKind

  let metadata: GGUFMetadata
  /// The name of the file.
  let file: String
  /// As long as the list.
  let kinds: [Kind]

  static let prefix = "tokenizer.ggml."

  /// - Throws: `FileError` where the list or its types are missing, of another type or of unlike length.
  init(_ metadata: GGUFMetadata, file: String) throws {
    self.metadata = metadata
    self.file = file
    let tokens = Self.prefix + "tokens"
    guard let count = try metadata.count(tokens), count > 0 else {
      throw metadata.failure(tokens, "is missing or empty: the file has no tokenizer")
    }
    let key = Self.prefix + "token_type"
    guard metadata[key] != nil else {
      kinds = [Kind](repeating: .normal, count: count)
      return
    }
    let numbers = try metadata.integers(key)
    guard numbers.count == count else {
      throw metadata.failure(key, "has \(numbers.count) types for \(count) tokens")
    }
    kinds = try numbers.map { number in
      guard let kind = Kind(rawValue: number) else {
        throw metadata.failure(key, "has the unknown type \(number)")
      }
      return kind
    }
  }

  var count: Int { kinds.count }

  func key(_ name: String) -> String { Self.prefix + name }

  /// The tokens in their order.
  ///
  /// - Parameter spelling: how the model writes a token, if not as the file does.
  func builder(
    _ spelling: ((Kind, UnsafeBufferPointer<UInt8>) -> [UInt8])? = nil
  ) throws -> VocabularyBuilder {
    var builder = VocabularyBuilder(file: file, key: key("tokens"))
    try metadata.forEachString(key("tokens")) { index, bytes in
      try builder.add(spelling.map { $0(kinds[index], bytes) } ?? Array(bytes), id: index)
    }
    return builder
  }

  /// The score of each token.
  func scores() throws -> [Double] {
    let scores = try metadata.floats(key("scores"))
    guard scores.count == count else {
      throw metadata.failure(key("scores"), "has \(scores.count) scores for \(count) tokens")
    }
    return scores
  }

  // MARK: Ids

  /// The id that the file gives a role; nil where it gives none.
  func id(_ name: String) throws -> Int32? {
    guard metadata[key(name)] != nil else { return nil }
    let id = try metadata.int(key(name))
    guard id >= 0, id < count, let result = Int32(exactly: id) else {
      throw metadata.failure(key(name), "is \(id), outside the vocabulary of \(count)")
    }
    return result
  }

  /// The id of a role that the tokenizer needs.
  func requiredID(_ name: String) throws -> Int32 {
    guard let id = try id(name) else { throw metadata.failure(key(name), "is missing") }
    return id
  }

  /// The special tokens around a text: its first and last where the file asks for them.
  ///
  /// - Parameters:
  ///   - beginning: whether there is a first token where the file does not say.
  ///   - end: whether there is a last one.
  func postProcessor(beginning: Bool, end: Bool) throws -> PostProcessor {
    let adds = (
      beginning: try metadata.bool(key("add_bos_token"), default: beginning),
      end: try metadata.bool(key("add_eos_token"), default: end)
    )
    return PostProcessor(
      prefix: adds.beginning ? [try requiredID("bos_token_id")] : [],
      suffix: adds.end ? [try requiredID("eos_token_id")] : [])
  }

  /// The tokens that are found in a text as they are written, before anything else happens to it.
  func addedTokens(_ vocabulary: Vocabulary) throws -> [AddedToken] {
    var tokens: [AddedToken] = []
    for (id, kind) in kinds.enumerated() {
      switch kind {
      case .control, .unknown, .userDefined:
        guard let bytes = vocabulary.bytes(of: id) else { continue }
        guard bytes.count <= AddedToken.longest else {
          throw TokenizerError.invalid(
            file: file, key: key("tokens"),
            reason: "has a special token of \(bytes.count) bytes, more than the "
              + "\(AddedToken.longest) allowed")
        }
        tokens.append(
          AddedToken(id: Int32(id), content: Array(bytes), isSpecial: kind != .userDefined))
      case .undefined, .normal, .unused, .byte: break
      }
    }
    return tokens
  }

  /// The keys of special tokens' ids, by what the tokens are for.
  private static let roles: [(role: SpecialTokenRole, keys: [String])] = [
    (.beginning, ["bos_token_id"]), (.end, ["eos_token_id"]), (.unknown, ["unknown_token_id"]),
    (.padding, ["padding_token_id"]), (.mask, ["mask_token_id"]),
    // The format itself misspells one of them.
    (.separator, ["seperator_token_id", "separator_token_id"]),
    (.classification, ["cls_token_id"]),
  ]

  /// The special tokens as they are written, by what they are for.
  func specialTokens() throws -> [SpecialTokenRole: String] {
    var places: [Int: [SpecialTokenRole]] = [:]
    for (role, keys) in Self.roles {
      for key in keys {
        if let id = try id(key) { places[Int(id), default: []].append(role) }
      }
    }
    var tokens: [SpecialTokenRole: String] = [:]
    try metadata.forEachString(key("tokens")) { index, bytes in
      for role in places[index] ?? [] { tokens[role] = String(decoding: bytes, as: UTF8.self) }
    }
    return tokens
  }

  /// What `tokenizer_config.json` says in a folder.
  func configuration(_ vocabulary: Vocabulary) throws -> TokenizerConfiguration {
    var configuration = TokenizerConfiguration()
    for (role, keys) in Self.roles {
      for key in keys {
        guard let id = try id(key), let bytes = vocabulary.bytes(of: Int(id)) else { continue }
        configuration.specialTokens[role] = String(decoding: bytes, as: UTF8.self)
      }
    }
    configuration.hasChatTemplate = metadata["tokenizer.chat_template"] != nil
    return configuration
  }
}
