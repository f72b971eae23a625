import ContrastFiles

extension TokenizerParts {
  /// Reads `ice_text.model`, the tokenizer of ChatGLM-6B and VisualGLM-6B: SentencePiece's Unigram, in which line
  /// breaks, tabs and runs of spaces are pieces of their own. Texts end with `[gMASK]` and `<sop>`, which are not
  /// recognised where a text spells them.
  ///
  /// Source: `tokenization_chatglm.py` of THUDM/chatglm-6b.
  ///
  /// - Parameters:
  ///   - path: of the file.
  ///   - configuration: `tokenizer_config.json`.
  /// - Throws: ``TokenizerError``, `FileError`.
  init(chatGLM path: String, configuration: TokenizerConfiguration) throws {
    let (source, digest) = try Self.sentencePiece(path, type: 1, called: "Unigram")
    let unigram = try Unigram(source, firstID: configuration.imageTokens)
    let vocabulary = unigram.vocabulary
    func id(_ token: String) throws -> Int32 {
      let id = vocabulary.id(of: Array(token.utf8))
      guard id >= 0 else { throw source.failure("pieces", "lack '\(token)'") }
      return id
    }
    file = path
    fingerprint = digest
    addedTokens = source.pieces.enumerated().filter { $0.element.kind == .control }.map {
      AddedToken(
        id: Int32($0 + configuration.imageTokens), content: $1.content, isSpecial: true,
        isFoundInTexts: false)
    }
    let spellings = Self.spellings(vocabulary)
    normalizer = .sequence(
      spellings.map { Normalizer.replace(.literal($0.text), by: $0.piece) }
        + [.sentencePiece(try SentencePieceNormalizer(source))])
    model = .unigram(unigram)
    postProcessor = PostProcessor(
      suffix: [
        try id(configuration.maskToken ?? "[gMASK]"),
        try id(configuration.specialTokens[.beginning] ?? "<sop>"),
      ])
    let blank = [UInt8(ascii: " ")]
    let unknown = source.pieces[source.unknown].content
    decoder = .sequence(
      [
        .replace(.literal(unknown), by: Array(" ⁇ ".utf8)),
        .replace(.literal(SentencePieceNormalizer.mark), by: blank), .byteFallback, .fuse,
        .strip(blank, start: source.addsPrefix ? 1 : 0, stop: 0),
      ] + spellings.map { Decoder.replace(.literal($0.piece), by: $0.text) })
  }

  /// The pieces of white space, and what they stand for in texts: longer runs of spaces first.
  private static func spellings(
    _ vocabulary: Vocabulary
  ) -> [(text: [UInt8], piece: [UInt8])] {
    let blanks = stride(from: 80, through: 2, by: -1).map {
      (String(repeating: " ", count: $0), "<|blank_\($0)|>")
    }
    return ([("\n", "<n>"), ("\t", "<|tab|>")] + blanks)
      .map { (Array($0.0.utf8), Array($0.1.utf8)) }
      .filter { vocabulary.id(of: $0.1) >= 0 }
  }
}

extension Unigram {
  /// Reads the pieces of a `.model` file. Pieces for control are no part of any text; those that a user defined are
  /// taken wherever they stand.
  ///
  /// Source: `unigram_model.cc` of google/sentencepiece.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - firstID: of the first piece.
  /// - Throws: ``TokenizerError``.
  init(_ source: SentencePieceModel, firstID: Int) throws {
    var builder = VocabularyBuilder(file: source.file, key: "pieces")
    for (i, piece) in source.pieces.enumerated() {
      try builder.add(piece.content, id: firstID + i)
    }
    let normal = source.pieces.lazy.filter { $0.kind == .normal }.map(\.score)
    let (least, most) = (normal.min() ?? 0, normal.max() ?? 0)
    var scores = [Double](repeating: 0, count: firstID)
    scores += source.pieces.map { piece in
      // More than any other way to cut the same bytes can have.
      piece.kind == .userDefined
        ? Double(Float(piece.content.count) * most - 0.1) : Double(piece.score)
    }
    let inTexts = source.pieces.indices.filter {
      [.normal, .userDefined].contains(source.pieces[$0].kind)
    }
    try self.init(
      vocabulary: builder.build(), scores: scores, texts: inTexts.map { firstID + $0 },
      unknown: Int32(firstID + source.unknown), leastScore: Double(least),
      hasFallback: source.byteFallback, joinsUnknown: false, file: source.file, key: "pieces")
  }
}
