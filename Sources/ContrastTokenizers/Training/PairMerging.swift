/// Learns merges from words: again and again the most frequent pair of neighbours becomes a token.
///
/// The choices are those of the reference, Hugging Face's `BpeTrainer`: of pairs that are equally
/// frequent the one with the smaller ids comes first, left before right. Its bookkeeping is kept
/// too, because it shows where a token arises in two ways: the count of a pair is not taken back
/// when it is merged, and only words in which a pair was formed since wait for its next merge.
struct PairMerging {
  /// The tokens by id, byte pairs written with `ByteLevel` characters.
  private(set) var tokens: [[UInt8]]
  /// The merges, best first, each pair once.
  var merges: [(left: Int32, right: Int32)] {
    let last = Dictionary(steps.enumerated().map { ($1, $0) }, uniquingKeysWith: max)
    return steps.indices.lazy.filter { last[steps[$0]] == $0 }.map {
      (Int32(truncatingIfNeeded: steps[$0] >> 32), Int32(truncatingIfNeeded: steps[$0]))
    }
  }

  private var ids: [[UInt8]: Int32] = [:]
  /// The keys of the pairs in the order in which they were merged.
  private var steps: [UInt64] = []
  /// The symbols of all words; word `i` has `lengths[i]` of them from `starts[i]` on.
  private var symbols: [Int32] = []
  private var starts: [Int] = []
  private var lengths: [Int] = []
  private let wordCounts: [Int]
  private var pairCounts: [UInt64: Int] = [:]
  /// The words in which pairs were formed that the queue does not know of yet, in rising order.
  private var formed: [UInt64: [Int32]] = [:]
  /// The words of each entry of the queue.
  private var waiting: [[Int32]] = []
  private var queue = MinimumHeap<Candidate>()
  /// What a token begins with that goes on with a word; empty where nothing tells it from others.
  private let continuation: [UInt8]

  /// A pair that may be merged next. The count may be out of date, and is then too large.
  private struct Candidate: Comparable {
    var count: Int
    let pair: UInt64
    /// Its place in `waiting`; the number of the entry.
    let entry: Int

    static func < (a: Candidate, b: Candidate) -> Bool {
      if a.count != b.count { return a.count > b.count }
      return (a.pair, a.entry) < (b.pair, b.entry)
    }
  }

  /// - Parameters:
  ///   - words: what the text was split into.
  ///   - specialTokens: they get the first ids.
  init(words: WordCounts, specialTokens: [[UInt8]]) {
    tokens = []
    continuation = []
    wordCounts = words.counts
    for token in specialTokens { _ = id(of: token) }
    // In the order of the characters that stand for the bytes, not of the bytes.
    var symbolOfByte = [Int32](repeating: 0, count: 256)
    for byte in (0..<256).sorted(by: { ByteLevel.scalars[$0] < ByteLevel.scalars[$1] }) {
      var token: [UInt8] = []
      UTF8Scan.append(ByteLevel.scalars[byte], to: &token)
      symbolOfByte[byte] = id(of: token)
    }
    for word in 0..<words.count {
      starts.append(symbols.count)
      symbols.append(contentsOf: words[word].lazy.map { symbolOfByte[Int($0)] })
      lengths.append(symbols.count - starts[word])
    }
  }

  /// The same over the characters of the words. A character that goes on with a word is another token than the one
  /// that begins a word.
  ///
  /// - Parameters:
  ///   - words: what the text was split into, in UTF-8.
  ///   - specialTokens: they get the first ids.
  ///   - alphabet: characters that have tokens even where no word has them.
  ///   - continuation: what tokens begin with that go on with a word.
  init(
    words: WordCounts, specialTokens: [[UInt8]], alphabet: Set<Unicode.Scalar>,
    continuation: [UInt8]
  ) {
    tokens = []
    self.continuation = continuation
    wordCounts = words.counts
    for token in specialTokens { _ = id(of: token) }
    let texts = (0..<words.count).map { String(decoding: words[$0], as: UTF8.self) }
    let all = texts.reduce(into: alphabet) { $0.formUnion($1.unicodeScalars) }
    let inside = texts.reduce(into: alphabet) { $0.formUnion($1.unicodeScalars.dropFirst()) }
    var (beginning, continuing): ([Unicode.Scalar: Int32], [Unicode.Scalar: Int32]) = ([:], [:])
    for scalar in all.sorted() { beginning[scalar] = id(of: Array(String(scalar).utf8)) }
    for scalar in inside.sorted() {
      continuing[scalar] = id(of: continuation + Array(String(scalar).utf8))
    }
    for text in texts {
      starts.append(symbols.count)
      for (place, scalar) in text.unicodeScalars.enumerated() {
        symbols.append((place == 0 ? beginning : continuing)[scalar]!)
      }
      lengths.append(symbols.count - starts[starts.count - 1])
    }
  }

  /// Merges until there are `vocabularySize` tokens or no pair is left that stands
  /// `minimumFrequency` times in the text.
  mutating func run(vocabularySize: Int, minimumFrequency: Int) {
    for word in starts.indices {
      for i in starts[word]..<starts[word] + max(lengths[word] - 1, 0) {
        change(symbols[i], symbols[i + 1], by: wordCounts[word], word: word)
      }
    }
    enqueueFormed()
    while tokens.count < vocabularySize, var best = queue.popFirst() {
      let count = pairCounts[best.pair] ?? 0
      if best.count != count {
        best.count = count
        queue.insert(best)
        continue
      }
      if count < max(minimumFrequency, 1) { break }
      let left = Int32(truncatingIfNeeded: best.pair >> 32)
      let right = Int32(truncatingIfNeeded: best.pair)
      let merged = id(of: tokens[Int(left)] + tokens[Int(right)].dropFirst(continuation.count))
      steps.append(best.pair)
      for word in waiting[best.entry] { merge(left, right, into: merged, word: Int(word)) }
      waiting[best.entry] = []
      enqueueFormed()
    }
  }

  /// The id of a token, a new one if there is none.
  private mutating func id(of token: [UInt8]) -> Int32 {
    if let id = ids[token] { return id }
    let id = Int32(tokens.count)
    tokens.append(token)
    ids[token] = id
    return id
  }

  private mutating func change(_ left: Int32, _ right: Int32, by count: Int, word: Int) {
    let pair = PairTable.key(left, right)
    pairCounts[pair, default: 0] += count
    if count > 0, formed[pair]?.last != Int32(word) {
      formed[pair, default: []].append(Int32(word))
    }
  }

  private mutating func enqueueFormed() {
    // The order of a dictionary differs from run to run, and entries are told apart by number.
    for (pair, words) in formed.sorted(by: { $0.key < $1.key }) {
      guard let count = pairCounts[pair], count > 0 else { continue }
      queue.insert(Candidate(count: count, pair: pair, entry: waiting.count))
      waiting.append(words)
    }
    formed.removeAll(keepingCapacity: true)
  }

  /// Merges a pair wherever it stands in a word, from the left.
  private mutating func merge(_ left: Int32, _ right: Int32, into merged: Int32, word: Int) {
    let (start, end, count) = (starts[word], starts[word] + lengths[word], wordCounts[word])
    var (read, write) = (start, start)
    while read < end {
      guard symbols[read] == left, read + 1 < end, symbols[read + 1] == right else {
        symbols[write] = symbols[read]
        (read, write) = (read + 1, write + 1)
        continue
      }
      if write > start {
        let previous = symbols[write - 1]
        change(previous, left, by: -count, word: word)
        change(previous, merged, by: count, word: word)
      }
      symbols[write] = merged
      (read, write) = (read + 2, write + 1)
      if read < end {
        change(right, symbols[read], by: -count, word: word)
        change(merged, symbols[read], by: count, word: word)
      }
    }
    lengths[word] = write - start
  }
}
