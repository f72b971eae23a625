import ContrastFiles

/// The older file of BERT: `vocab.txt`, a token a line.
extension TokenizerParts {
  /// - Parameters:
  ///   - wordList: the path of `vocab.txt`.
  ///   - configuration: `tokenizer_config.json`; what it does not say is as in the class `BertTokenizer`.
  ///   - configurationFile: its path.
  /// - Throws: ``TokenizerError``, `FileError`.
  init(
    wordList: String, configuration: TokenizerConfiguration, configurationFile: String
  ) throws {
    switch configuration.tokenizerClass {
    case nil, "BertTokenizer", "BertTokenizerFast", "DistilBertTokenizer",
      "DistilBertTokenizerFast":
      break
    case let name?:
      throw TokenizerError.unsupported(
        file: configurationFile, key: "tokenizer_class", name: "\(name) without a tokenizer.json")
    }
    guard configuration.splitsWords else {
      throw TokenizerError.unsupported(
        file: configurationFile, key: "do_basic_tokenize", name: "texts that are not split")
    }
    let mapped = try MappedFile(path: wordList)
    defer { withExtendedLifetime(mapped) {} }
    guard mapped.count <= Self.sizeLimit else {
      throw FileError.tooLarge(file: wordList, bytes: mapped.count, limit: Self.sizeLimit)
    }
    let bytes = mapped.bytes.bindMemory(to: UInt8.self)
    let tokens = try Vocabulary(wordList: bytes, file: wordList)
    func name(_ role: SpecialTokenRole, _ usual: String) -> [UInt8] {
      Array((configuration.specialTokens[role] ?? usual).utf8)
    }
    func id(_ token: [UInt8]) throws -> Int32 {
      let id = tokens.id(of: token)
      guard id >= 0 else {
        throw TokenizerError.invalid(
          file: wordList, key: "the vocabulary",
          reason: "lacks the special token '\(String(decoding: token, as: UTF8.self))'")
      }
      return id
    }
    let unknown = name(.unknown, "[UNK]")
    let (first, last) = (name(.classification, "[CLS]"), name(.separator, "[SEP]"))
    // A model that only embeds texts needs neither, and its list may lack them.
    let others = [name(.padding, "[PAD]"), name(.mask, "[MASK]")].filter { tokens.id(of: $0) >= 0 }
    for content in [unknown, last] + others + [first]
    where !addedTokens.contains(where: { $0.content == content }) {
      addedTokens.append(AddedToken(id: try id(content), content: content, isSpecial: true))
    }
    file = wordList
    fingerprint = Self.fingerprint([bytes])
    normalizer = .bert(
      BertNormalizer(
        separatesChinese: configuration.separatesChinese,
        stripsAccents: configuration.stripsAccents ?? configuration.lowercases,
        lowercases: configuration.lowercases))
    preTokenizer = .bert
    model = .wordPiece(
      try WordPiece(tokens, unknown: try id(unknown), file: wordList, key: "the vocabulary"))
    postProcessor = PostProcessor(prefix: [try id(first)], suffix: [try id(last)])
    decoder = .wordPiece(prefix: Array("##".utf8), cleansUp: true)
  }
}

extension Vocabulary {
  /// Reads `vocab.txt`: the number of a line, from 0 on, is the id of the token in it.
  ///
  /// - Throws: ``TokenizerError``.
  fileprivate init(wordList text: Bytes, file: String) throws {
    var builder = VocabularyBuilder(file: file, key: "the vocabulary")
    var (start, number) = (0, 0)
    while start < text.count {
      var end = start
      while end < text.count, text[end] != UInt8(ascii: "\n") { end += 1 }
      var line = Bytes(rebasing: text[start..<end])
      if line.last == UInt8(ascii: "\r") { line = Bytes(rebasing: line.dropLast()) }
      guard UTF8Scan.isValid(line) else {
        throw TokenizerError.invalid(file: file, key: "line \(number + 1)", reason: "is not UTF-8")
      }
      if !line.isEmpty { try builder.add(Array(line), id: number) }
      number += 1
      start = end + 1
    }
    self = try builder.build()
  }
}
