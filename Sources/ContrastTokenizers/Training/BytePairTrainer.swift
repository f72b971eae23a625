import ContrastFiles

/// Makes a byte-level byte-pair tokenizer from texts.
///
///     var trainer = BytePairTrainer(vocabularySize: 8000, specialTokens: ["<s>", "</s>"])
///     trainer.roles = [.beginning: "<s>", .end: "</s>"]
///     trainer.addedRoles = [.beginning, .end]
///     try trainer.train(on: captions).write(directory: folder)
///
/// Merges and ids are those of Hugging Face's `tokenizers` 0.23 (`trainers.BpeTrainer` with the
/// alphabet of `ByteLevel`) on the same texts. There is one exception, which the reference itself
/// leaves to chance: which words come first where a token arises in two ways and both leave the same
/// pair equally frequent.
public struct BytePairTrainer: Sendable {
  /// How a text is cut into words, across which nothing is merged.
  public enum Splitting: String, Sendable, CaseIterable {
    /// GPT-2's pattern, that of the `ByteLevel` pre-tokenizer.
    case gpt2
    /// Llama 3's, with up to three digits together.
    case llama3
    /// Qwen 2's: Llama 3's with single digits.
    case qwen2
    /// No words: each text is one, which takes its time where texts are long.
    case whole
  }

  /// The number of tokens to reach: special ones, 256 bytes, and merges. There are fewer where the
  /// texts have too few pairs.
  package var vocabularySize: Int
  /// How often a pair must stand in the texts to be merged.
  package var minimumFrequency: Int
  /// Their ids are 0, 1, …
  package var specialTokens: [String]
  /// What special tokens are for, in `tokenizer_config.json`.
  public var roles: [SpecialTokenRole: String] = [:]
  /// Which of ``SpecialTokenRole/beginning`` and ``SpecialTokenRole/end`` an encoded text gets.
  public var addedRoles: Set<SpecialTokenRole> = []
  package var splitting: Splitting
  /// Whether text is brought into Unicode's form NFC first.
  package var normalizes: Bool

  /// - Parameters:
  ///   - vocabularySize: of all tokens, at least the special ones and 256.
  ///   - minimumFrequency: at least 1.
  ///   - specialTokens: different from each other, none empty.
  ///   - splitting: how text is cut into words.
  ///   - normalizes: whether text is brought into Unicode's form NFC first.
  public init(
    vocabularySize: Int, minimumFrequency: Int = 2, specialTokens: [String] = [],
    splitting: Splitting = .gpt2, normalizes: Bool = false
  ) {
    self.vocabularySize = vocabularySize
    self.minimumFrequency = minimumFrequency
    self.specialTokens = specialTokens
    self.splitting = splitting
    self.normalizes = normalizes
  }

  /// The fewest tokens that such a vocabulary has.
  package var smallestVocabulary: Int { specialTokens.count + 256 }

  /// Counts words and learns merges. Texts are read once; what is kept are their different words.
  ///
  /// Special tokens written in the texts are text like any other, as in the reference.
  ///
  /// - Parameter texts: any number.
  public func train(on texts: some Sequence<String>) -> TrainedBytePairs {
    check()
    var words = WordCounts()
    let normalizer = normalizer
    let preTokenizer = preTokenizer
    var normalized = NormalizedText()
    var pieces = Pieces()
    for var text in texts {
      text.withUTF8 { normalized.set($0, startsText: true) }
      normalizer?.apply(to: &normalized)
      normalized.bytes.withUnsafeBufferPointer { pieces.set($0, startsText: true) }
      preTokenizer.apply(to: &pieces)
      pieces.bytes.withUnsafeBufferPointer { bytes in
        for piece in pieces.pieces { words.add(Bytes(rebasing: bytes[piece.start..<piece.end])) }
      }
    }
    var merging = PairMerging(words: words, specialTokens: specialTokens.map { Array($0.utf8) })
    merging.run(vocabularySize: vocabularySize, minimumFrequency: minimumFrequency)
    let tokens = merging.tokens.map { String(decoding: $0, as: UTF8.self) }
    return TrainedBytePairs(
      tokens: tokens,
      merges: merging.merges.map { (tokens[Int($0.left)], tokens[Int($0.right)]) }, trainer: self)
  }

  private func check() {
    precondition(
      vocabularySize >= smallestVocabulary,
      "a vocabulary of \(vocabularySize) has no room for \(smallestVocabulary) tokens")
    precondition(minimumFrequency >= 1, "a minimum frequency of \(minimumFrequency)")
    precondition(
      Set(specialTokens.map { Array($0.utf8) }).count == specialTokens.count
        && !specialTokens.contains(""), "special tokens must be different and not empty")
    precondition(
      roles.values.allSatisfy(specialTokens.contains), "a role's token must be a special one")
    precondition(
      addedRoles.isSubset(of: [.beginning, .end]) && addedRoles.isSubset(of: roles.keys),
      "only beginning and end are added to texts, and only where the roles name their tokens")
  }
}
