/// Texts that end a generated text, prepared to be found while it grows (Knuth, Morris and Pratt, 1977).
package struct StopStrings: Sendable {
  let patterns: [[UInt8]]
  /// For each pattern and each number of its first bytes: how many of them are also its own first bytes, at the
  /// end.
  fileprivate let borders: [[Int]]

  /// - Parameter strings: those of validated options.
  package init(_ strings: [String]) {
    patterns = strings.map { Array($0.utf8) }
    borders = patterns.map { pattern in
      var borders = [0, 0]
      for byte in pattern.dropFirst() {
        var length = borders[borders.count - 1]
        while length > 0, pattern[length] != byte { length = borders[length] }
        borders.append(pattern[length] == byte ? length + 1 : 0)
      }
      return borders
    }
  }

  package var isEmpty: Bool { patterns.isEmpty }
}

/// Looks for stop strings in the bytes of one text, piece by piece; work is linear in the bytes. A copy is a fork,
/// for beams.
package struct StopStringMatcher: Sendable {
  /// A stop string in the text.
  package struct Match: Sendable, Equatable {
    /// Which of the strings.
    package var string: Int
    /// Its end, counted in bytes from the beginning of the piece; the rest of the piece overhangs.
    package var end: Int
    /// Its length in bytes; it may have begun in earlier pieces.
    package var length: Int
  }

  private let strings: StopStrings
  /// How many first bytes of each string are the last of the text.
  private var matched: [Int]

  package init(_ strings: StopStrings) {
    self.strings = strings
    matched = [Int](repeating: 0, count: strings.patterns.count)
  }

  /// Reads a piece up to the first stop string that ends in it; of several that end at the same byte the longest.
  ///
  /// Pieces may be the bytes of tokens, with parts of characters.
  package mutating func append(_ bytes: some Sequence<UInt8>) -> Match? {
    guard !matched.isEmpty else { return nil }
    for (offset, byte) in bytes.enumerated() {
      let ended = read(byte)
      guard let string = ended else { continue }
      return Match(string: string, end: offset + 1, length: strings.patterns[string].count)
    }
    return nil
  }

  /// Reads what stands before the text, such as a prompt, in which a stop string may begin but not end.
  package mutating func skip(_ bytes: some Sequence<UInt8>) {
    guard !matched.isEmpty else { return }
    for byte in bytes { _ = read(byte) }
  }

  private mutating func read(_ byte: UInt8) -> Int? {
    var result: Int?
    for (index, pattern) in strings.patterns.enumerated() {
      var length = matched[index]
      // Of a whole string its border goes on.
      if length == pattern.count { length = strings.borders[index][length] }
      while length > 0, pattern[length] != byte { length = strings.borders[index][length] }
      if pattern[length] == byte { length += 1 }
      matched[index] = length
      if length == pattern.count, result.map({ strings.patterns[$0].count < length }) ?? true {
        result = index
      }
    }
    return result
  }

  /// The bytes at the end of the text that a stop string may begin with: not to be shown yet.
  package var heldBack: Int { matched.max() ?? 0 }
}

/// A generated text that is shown piece by piece and ends before a stop string.
///
/// What is shown is never taken back: the end of the text waits as long as a stop string may begin there.
package struct StoppableText: Sendable {
  private var matcher: StopStringMatcher
  private let strings: [[UInt8]]
  /// Not shown yet.
  private var waiting: [UInt8] = []
  /// The stop string that was found.
  package private(set) var stop: String?

  /// - Parameters:
  ///   - strings: texts that end it.
  ///   - prompt: the text before it, in which a stop string may begin.
  package init(_ strings: StopStrings, prompt: String = "") {
    matcher = StopStringMatcher(strings)
    self.strings = strings.patterns
    matcher.skip(prompt.utf8)
  }

  /// Takes up the next piece of whole characters.
  ///
  /// - Returns: what can be shown now; nothing once a stop string was found.
  package mutating func append(_ piece: String) -> String {
    guard stop == nil else { return "" }
    let start = waiting.count
    waiting.append(contentsOf: piece.utf8)
    guard let match = matcher.append(piece.utf8) else {
      return show(waiting.count - min(matcher.heldBack, waiting.count))
    }
    stop = String(decoding: strings[match.string], as: UTF8.self)
    let text = show(max(0, start + match.end - match.length))
    waiting = []
    return text
  }

  /// What was still waiting, when the text has ended for another reason.
  package mutating func finish() -> String { show(waiting.count) }

  private mutating func show(_ count: Int) -> String {
    defer { waiting.removeFirst(count) }
    return String(decoding: waiting[..<count], as: UTF8.self)
  }
}
