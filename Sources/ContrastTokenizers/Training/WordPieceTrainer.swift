import ContrastFiles
import Foundation

/// Makes a tokenizer of BERT's kind from texts: whole words, and pieces of words for the others.
///
///     let trainer = WordPieceTrainer(vocabularySize: 1000, lastTokens: ["[DEC]", "[ENC]"])
///     try trainer.train(on: captions).write(directory: folder)
///
/// Pieces are learned as Hugging Face's `tokenizers` does (`trainers.WordPieceTrainer`): of neighbours within words
/// the most frequent pair becomes a piece, again and again. The reference numbers the pieces of one character in an
/// order that differs from run to run, and so leaves to chance which of two equally frequent pairs comes first;
/// here they are numbered by their scalar.
public struct WordPieceTrainer: Sendable {
  package var vocabularySize: Int
  package var minimumFrequency: Int
  package var lastTokens: [String]
  package var stripsAccents: Bool
  package var alphabet: String

  /// The ones that BERT's tokenizer asks for, in the order of their ids from 0 on.
  package static let firstTokens = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]

  /// - Parameters:
  ///   - vocabularySize: of all tokens; there are more only if the characters alone are more.
  ///   - minimumFrequency: how often a pair must stand in the texts to be merged, at least 1.
  ///   - lastTokens: further special tokens, which get the last ids: BLIP has `[DEC]` and `[ENC]` there.
  ///   - stripsAccents: whether ä becomes a, as in BERT's English vocabulary.
  ///   - alphabet: characters that texts to come may have. One that is not here and in no text makes its word unknown.
  public init(
    vocabularySize: Int, minimumFrequency: Int = 2, lastTokens: [String] = [],
    stripsAccents: Bool = false, alphabet: String = ""
  ) {
    precondition(vocabularySize >= 1, "a vocabulary of \(vocabularySize) tokens")
    precondition(minimumFrequency >= 1, "a minimum frequency of \(minimumFrequency)")
    let special = Self.firstTokens + lastTokens
    precondition(
      Set(special).count == special.count && !special.contains(""),
      "special tokens must be different and not empty")
    self.vocabularySize = vocabularySize
    self.minimumFrequency = minimumFrequency
    self.lastTokens = lastTokens
    self.stripsAccents = stripsAccents
    self.alphabet = alphabet
  }

  /// Counts words, in lower case, and learns pieces. Texts are read once; what is kept are their different words.
  ///
  /// - Parameter texts: any number.
  public func train(on texts: some Sequence<String>) -> TrainedWordPieces {
    let normalizer = BertNormalizer(
      separatesChinese: true, stripsAccents: stripsAccents, lowercases: true)
    func forEachWord(_ text: inout String, _ body: (Bytes) -> Void) {
      var (normalized, pieces) = (NormalizedText(), Pieces())
      text.withUTF8 { normalized.set($0, startsText: true) }
      normalizer.apply(to: &normalized)
      normalized.bytes.withUnsafeBufferPointer { pieces.set($0, startsText: true) }
      PreTokenizer.bert.apply(to: &pieces)
      pieces.bytes.withUnsafeBufferPointer { bytes in
        for piece in pieces.pieces { body(Bytes(rebasing: bytes[piece.start..<piece.end])) }
      }
    }
    var words = WordCounts()
    for var text in texts { forEachWord(&text) { words.add($0) } }
    var scalars: Set<Unicode.Scalar> = []
    var alphabet = alphabet
    forEachWord(&alphabet) { scalars.formUnion(String(decoding: $0, as: UTF8.self).unicodeScalars) }
    var merging = PairMerging(
      words: words, specialTokens: Self.firstTokens.map { Array($0.utf8) }, alphabet: scalars,
      continuation: Array("##".utf8))
    merging.run(
      vocabularySize: vocabularySize - lastTokens.count, minimumFrequency: minimumFrequency)
    return TrainedWordPieces(
      tokens: merging.tokens.map { String(decoding: $0, as: UTF8.self) } + lastTokens,
      trainer: self)
  }
}

/// A tokenizer of BERT's kind that was just trained.
public struct TrainedWordPieces: Sendable {
  /// The tokens by id; those that go on with a word begin with `##`.
  public let tokens: [String]
  let trainer: WordPieceTrainer

  /// Writes `vocab.txt` and `tokenizer_config.json`, which `Tokenizer(directory:)` and the class `BertTokenizer` of
  /// transformers read.
  ///
  /// - Parameter directory: an existing folder. Files of these names are replaced.
  /// - Throws: `FileError`.
  public func write(directory: URL) throws {
    for (name, text) in [
      ("vocab.txt", tokens.joined(separator: "\n") + "\n"),
      ("tokenizer_config.json", JSONText.value(trainer.configurationFile) + "\n"),
    ] {
      var writer = try AtomicFileWriter(path: directory.appending(path: name).path)
      try writer.write(text)
      try writer.commit()
    }
  }
}

extension WordPieceTrainer {
  fileprivate var configurationFile: JSONValue {
    var members: JSONObject = [
      "tokenizer_class": .string("BertTokenizer"), "do_lower_case": .bool(true),
      "strip_accents": .bool(stripsAccents), "tokenize_chinese_chars": .bool(true),
    ]
    let roles: [SpecialTokenRole] = [.padding, .unknown, .classification, .separator, .mask]
    for (role, token) in zip(roles, Self.firstTokens) { members.set(role.rawValue, .string(token)) }
    if !lastTokens.isEmpty {
      members.set("additional_special_tokens", .array(lastTokens.map { .string($0) }))
    }
    return .object(members)
  }
}
