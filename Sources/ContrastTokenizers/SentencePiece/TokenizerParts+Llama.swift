import ContrastFiles

extension TokenizerParts {
  /// Reads `tokenizer.model`, the tokenizer of Llama, Vicuna and Mistral: SentencePiece's byte pairs, with bytes for
  /// what is unknown. Texts begin with `<s>`, unless `tokenizer_config.json` says otherwise; each part between special
  /// tokens begins with "▁".
  ///
  /// Source: `tokenization_llama.py` of transformers 4 (`legacy`).
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - added: the path of `added_tokens.json`, the tokens behind the pieces; nil where there are none.
  ///   - configuration: `tokenizer_config.json`.
  /// - Throws: ``TokenizerError``, `FileError`.
  init(llama path: String, added: String?, configuration: TokenizerConfiguration) throws {
    let (source, digest) = try Self.sentencePiece(path, type: 2, called: "byte pairs")
    var builder = VocabularyBuilder(file: path, key: "pieces")
    for (id, piece) in source.pieces.enumerated() { try builder.add(piece.content, id: id) }
    let vocabulary = try builder.build()
    var options = BPE.Options()
    options.byteFallback = source.byteFallback
    options.fusesUnknown = true
    options.unknownToken = source.pieces[source.unknown].content
    model = .bpe(
      try BPE(
        vocabulary: vocabulary,
        pairs: try PairTable(scored: vocabulary, source.pieces.map { Double($0.score) }) {
          source.pieces[$0].kind
        }, options: options, file: path, key: "pieces"))
    file = path
    fingerprint = digest
    for (id, piece) in source.pieces.enumerated()
    where [.control, .unknown, .userDefined].contains(piece.kind) {
      addedTokens.append(
        AddedToken(
          id: Int32(id), content: piece.content, isSpecial: piece.kind != .userDefined))
    }
    if let added { addedTokens += try Self.tokens(added, behind: source.pieces.count) }
    normalizer = .sentencePiece(try SentencePieceNormalizer(source))
    func id(_ role: SpecialTokenRole, _ usual: String) throws -> Int32 {
      let token = configuration.specialTokens[role] ?? usual
      let id = vocabulary.id(of: Array(token.utf8))
      guard id >= 0 else { throw source.failure("pieces", "lack '\(token)'") }
      return id
    }
    postProcessor = PostProcessor(
      prefix: configuration.addsBeginning ?? true ? [try id(.beginning, "<s>")] : [],
      suffix: configuration.addsEnd ? [try id(.end, "</s>")] : [])
    let blank = [UInt8(ascii: " ")]
    decoder = .sequence(
      [.replace(.literal(SentencePieceNormalizer.mark), by: blank), .byteFallback, .fuse]
        + (source.addsPrefix ? [.strip(blank, start: 1, stop: 0)] : []))
  }

  /// The tokens of an `added_tokens.json`: their ids by their texts.
  private static func tokens(_ file: String, behind pieces: Int) throws -> [AddedToken] {
    try JSONNode(contentsOf: file).members().compactMap { name, node in
      let id = try node.int()
      // Older files list special pieces as well.
      guard id >= pieces else { return nil }
      guard id < 1 << 24, name.utf8.count <= AddedToken.longest, !name.isEmpty else {
        throw node.failure("is no token that can be added")
      }
      return AddedToken(id: Int32(id), content: Array(name.utf8), isSpecial: true)
    }
  }
}
