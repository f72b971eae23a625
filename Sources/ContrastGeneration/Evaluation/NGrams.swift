/// One to four words that stand behind each other. Words that it does not have are 0.
struct NGram: Hashable, Sendable {
  private let words: SIMD4<Int32>

  init(_ words: ArraySlice<Int32>) {
    var vector = SIMD4<Int32>.zero
    for (index, word) in words.enumerated() { vector[index] = word }
    self.words = vector
  }
}

/// How often each n-gram of one length occurs in a text, in the order in which they first occur, so that sums over
/// them are the same each time.
struct NGramCounts: Sendable {
  private(set) var entries: [(gram: NGram, count: Int)] = []
  private var index: [NGram: Int] = [:]

  /// - Parameters:
  ///   - words: of a text.
  ///   - length: of the n-grams, 1 to 4.
  init(_ words: [Int32], length: Int) {
    guard words.count >= length else { return }
    for start in 0...(words.count - length) {
      let gram = NGram(words[start..<start + length])
      if let position = index[gram] {
        entries[position].count += 1
      } else {
        index[gram] = entries.count
        entries.append((gram, 1))
      }
    }
  }

  subscript(gram: NGram) -> Int { index[gram].map { entries[$0].count } ?? 0 }

  /// The lengths that the metrics count.
  static let lengths = 1...4

  /// Those of each length.
  static func all(_ words: [Int32]) -> [NGramCounts] {
    lengths.map { NGramCounts(words, length: $0) }
  }
}
