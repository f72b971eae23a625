import ContrastFiles

/// The older pair of files: `vocab.json` with `merges.txt`.
extension TokenizerParts {
  init(
    vocabulary: String, merges: String, configuration: TokenizerConfiguration,
    configurationFile: String
  ) throws {
    let vocabularyFile = try MappedFile(path: vocabulary)
    let mergesFile = try MappedFile(path: merges)
    defer { withExtendedLifetime((vocabularyFile, mergesFile)) {} }
    for file in [vocabularyFile, mergesFile] where file.count > Self.sizeLimit {
      throw FileError.tooLarge(file: file.path, bytes: file.count, limit: Self.sizeLimit)
    }
    var builder = VocabularyBuilder(file: vocabulary, key: "the vocabulary")
    var reader = JSONReader(vocabularyFile.bytes, file: vocabulary)
    try reader.object { token, reader in try builder.add(token, id: try reader.integer()) }
    try reader.end()
    let tokens = try builder.build()
    let mergesBytes = mergesFile.bytes.bindMemory(to: UInt8.self)
    let list = try MergeList(text: mergesBytes, file: merges)

    var options = BPE.Options()
    options.worksOnBytes = true
    var specialNames: [String] = []
    switch configuration.tokenizerClass {
    case "CLIPTokenizer", "CLIPTokenizerFast":
      options.endSuffix = Array("</w>".utf8)
      let beginning = configuration.specialTokens[.beginning] ?? "<|startoftext|>"
      let end = configuration.specialTokens[.end] ?? "<|endoftext|>"
      let unknown = configuration.specialTokens[.unknown] ?? "<|endoftext|>"
      options.unknownToken = Array(unknown.utf8)
      specialNames = [beginning, end, unknown]
      normalizer = .sequence([
        .form(.nfc), .replace(.known(.spaces), by: [UInt8(ascii: " ")]), .lowercase,
      ])
      preTokenizer = .sequence([
        .split(.known(.clip(specials: false)), .removed, invert: true),
        .byteLevel(addPrefixSpace: false, splits: true, maps: false),
      ])
      postProcessor = PostProcessor(
        prefix: [try Self.id(beginning, tokens, vocabulary)],
        suffix: [try Self.id(end, tokens, vocabulary)])
    case "GPT2Tokenizer", "GPT2TokenizerFast":
      specialNames = [configuration.specialTokens[.end] ?? "<|endoftext|>"]
      // OPT's texts begin with a token.
      if configuration.addsBeginning == true {
        let beginning = configuration.specialTokens[.beginning] ?? "<|endoftext|>"
        specialNames.append(beginning)
        postProcessor.prefix = [try Self.id(beginning, tokens, vocabulary)]
      }
      preTokenizer = .byteLevel(
        addPrefixSpace: configuration.addPrefixSpace, splits: true, maps: false)
    case let name?:
      throw TokenizerError.unsupported(
        file: configurationFile, key: "tokenizer_class",
        name: "\(name) without a tokenizer.json")
    case nil:
      throw TokenizerError.invalid(
        file: configurationFile, key: "tokenizer_class",
        reason: "is missing, but without a tokenizer.json it must say CLIPTokenizer or"
          + " GPT2Tokenizer")
    }
    decoder = .byteLevel
    specialNames += [configuration.specialTokens[.padding]].compactMap { $0 }
    for name in specialNames where !addedTokens.contains(where: { $0.content == Array(name.utf8) })
    {
      addedTokens.append(
        AddedToken(
          id: try Self.id(name, tokens, vocabulary), content: Array(name.utf8), isSpecial: true))
    }
    file = vocabulary
    fingerprint = Self.fingerprint([
      vocabularyFile.bytes.bindMemory(to: UInt8.self), mergesBytes,
    ])
    model = .bpe(
      try BPE(
        vocabulary: tokens, merges: list, options: options, file: merges, key: "the list"))
  }

  private static func id(
    _ token: String, _ vocabulary: Vocabulary, _ file: String
  ) throws -> Int32 {
    let id = vocabulary.id(of: Array(token.utf8))
    guard id >= 0 else {
      throw TokenizerError.invalid(
        file: file, key: "the vocabulary", reason: "lacks the special token '\(token)'")
    }
    return id
  }
}

extension MergeList {
  /// Reads `merges.txt`: a line for each merge, a header line that begins with `#version`.
  init(text: Bytes, file: String) throws {
    self.init()
    reserve(bytes: text.count)
    var start = 0
    var number = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0A { end += 1 }
      var line = Bytes(rebasing: text[start..<end])
      start = end + 1
      number += 1
      if line.last == 0x0D { line = Bytes(rebasing: line.dropLast()) }
      if line.isEmpty || number == 1 && line.starts(with: Array("#version".utf8)) { continue }
      guard UTF8Scan.isValid(line), append(line: line) else {
        throw TokenizerError.invalid(
          file: file, key: "line \(number)", reason: "is not two tokens with one space between")
      }
    }
  }
}
