/// A caption as numbers of words.
struct CaptionWords: Sendable {
  /// Between white space of any kind: what BLEU and CIDEr count.
  let words: [Int32]
  /// Between single spaces, of which an empty text has one: what ROUGE compares.
  let pieces: [Int32]
}

/// A candidate and its references.
struct CaptionItem: Sendable {
  let candidate: CaptionWords
  let references: [CaptionWords]
}

/// The candidates with the references of their images. Words are compared byte by byte: texts that Unicode takes for
/// equal may differ.
struct CaptionItems: Sendable {
  private let candidates: [CaptionWords]
  private let references: [CaptionWords]
  private let referencesOf: [[Int]]

  var count: Int { candidates.count }

  subscript(index: Int) -> CaptionItem {
    CaptionItem(
      candidate: candidates[index], references: referencesOf[index].map { references[$0] })
  }

  /// - Throws: ``EvaluationError``; `CancellationError`.
  init(
    candidates: [(image: String, caption: String)],
    references: [(image: String, caption: String)], isTokenized: Bool
  ) throws {
    guard !candidates.isEmpty else {
      throw EvaluationError.invalid(item: "candidates", reason: "there are none")
    }
    var vocabulary = WordNumbers(isTokenized: isTokenized)
    var indices: [[UInt8]: Int] = [:]
    self.candidates = try candidates.enumerated().map { index, candidate in
      guard indices.updateValue(index, forKey: Array(candidate.image.utf8)) == nil else {
        throw EvaluationError.invalid(
          item: candidate.image, reason: "there are two candidates; give one for each image")
      }
      return try vocabulary.words(candidate.caption, of: candidate.image)
    }
    var sentences: [CaptionWords] = []
    var referencesOf = [[Int]](repeating: [], count: candidates.count)
    for reference in references {
      guard let index = indices[Array(reference.image.utf8)] else { continue }
      referencesOf[index].append(sentences.count)
      sentences.append(try vocabulary.words(reference.caption, of: reference.image))
    }
    if let missing = referencesOf.firstIndex(where: \.isEmpty) {
      throw EvaluationError.noReference(item: candidates[missing].image)
    }
    self.references = sentences
    self.referencesOf = referencesOf
  }
}

/// Gives each different word a number, from 1.
private struct WordNumbers {
  let isTokenized: Bool
  private var numbers: [[UInt8]: Int32] = [:]
  private var seen = 0

  init(isTokenized: Bool) { self.isTokenized = isTokenized }

  mutating func words(_ caption: String, of image: String) throws -> CaptionWords {
    seen += 1
    if seen % 1024 == 0 { try Task.checkCancellation() }
    guard caption.unicodeScalars.contains(where: { !$0.isPythonSpace }) else {
      throw EvaluationError.emptyText(item: image)
    }
    guard caption.unicodeScalars.count <= CaptionMetrics.lengthLimit else {
      throw EvaluationError.invalid(
        item: image,
        reason: "a caption has more than \(CaptionMetrics.lengthLimit) characters; shorten it")
    }
    let text = (isTokenized ? caption : CaptionTokenizer.tokenized(caption)).unicodeScalars
    return CaptionWords(
      words: text.split(whereSeparator: \.isPythonSpace).map { number($0) },
      pieces: text.split(separator: " ", omittingEmptySubsequences: false).map { number($0) })
  }

  private mutating func number(_ word: Substring.UnicodeScalarView) -> Int32 {
    let bytes = Array(Substring(word).utf8)
    if let number = numbers[bytes] { return number }
    let number = Int32(numbers.count + 1)
    numbers[bytes] = number
    return number
  }
}

extension Unicode.Scalar {
  /// White space as Python's `str.split` sees it.
  var isPythonSpace: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }
}
