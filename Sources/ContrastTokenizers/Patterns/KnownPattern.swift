/// The published split patterns, recognised by their exact text and matched by hand.
///
/// Each scanner makes the matches that Oniguruma makes for the text in ``pattern``.
enum KnownPattern: Sendable, Equatable {
  /// CLIP; `specials` is the older form that lists the special tokens first.
  case clip(specials: Bool)
  /// GPT-2, also what the `ByteLevel` pre-tokenizer splits by.
  case gpt2
  /// Llama 3 (up to three digits together) and Qwen 2 (one).
  case llama(digits: Int)
  /// `\s+`
  case spaces
  /// `\w+|[^\w\s]+`, what the `Whitespace` pre-tokenizer keeps. It means the `\w` of Rust's regex
  /// library, so it is not chosen by its text.
  case words

  private static let clipWords =
    #"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"#
  private static let clipSpecials = #"<\|startoftext\|>|<\|endoftext\|>|"#

  var pattern: String {
    switch self {
    case .clip(specials: false): Self.clipWords
    case .clip(specials: true): Self.clipSpecials + Self.clipWords
    case .gpt2:
      #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
    case .llama(let digits):
      #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"#
        + (digits == 1 ? #"\p{N}"# : #"\p{N}{1,3}"#)
        + #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
    case .spaces: #"\s+"#
    case .words: #"\w+|[^\w\s]+"#
    }
  }

  init?(_ pattern: String) {
    let all: [KnownPattern] = [
      .clip(specials: false), .clip(specials: true), .gpt2, .llama(digits: 3), .llama(digits: 1),
      .spaces,
    ]
    guard let known = all.first(where: { Array($0.pattern.utf8) == Array(pattern.utf8) }) else {
      return nil
    }
    self = known
  }

  @inline(__always)
  func forEachMatch(in bytes: Bytes, _ body: (_ start: Int, _ end: Int) -> Void) {
    switch self {
    case .clip(let specials): Self.clip(bytes, specials: specials, body)
    case .gpt2: Self.gpt2(bytes, body)
    case .llama(let digits): Self.llama(bytes, digits: digits, body)
    case .spaces: Self.spaces(bytes, body)
    case .words: Self.words(bytes, body)
    }
  }

  // MARK: Scanners

  private static let apostrophe = UInt8(ascii: "'")
  private static let blank = UInt8(ascii: " ")

  /// The length of `'s|'t|'re|'ve|'m|'ll|'d` at `i`, where an apostrophe stands; 0 if none.
  ///
  /// The alternatives exclude one another, so their order does not matter.
  @inline(__always)
  private static func contraction(_ bytes: Bytes, _ i: Int, fold: UInt8 = 0) -> Int {
    guard i + 1 < bytes.count else { return 0 }
    let following = i + 2 < bytes.count ? bytes[i + 2] | fold : 0
    switch bytes[i + 1] | fold {
    case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "d"): return 2
    case UInt8(ascii: "r"), UInt8(ascii: "v"): return following == UInt8(ascii: "e") ? 3 : 0
    case UInt8(ascii: "l"): return following == UInt8(ascii: "l") ? 3 : 0
    default: return 0
    }
  }

  private static func clip(_ bytes: Bytes, specials: Bool, _ body: (Int, Int) -> Void) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      let (kind, length) = classify(bytes, i)
      if kind.contains(.letter) {
        let end = classify.run(of: .letter, bytes, from: i + length)
        body(i, end)
        i = end
      } else if kind.contains(.space) {
        i += length
      } else if kind.contains(.number) {
        body(i, i + length)
        i += length
      } else {
        var end = i
        if specials, bytes[i] == UInt8(ascii: "<") { end = i + clipSpecial(bytes, i) }
        if end == i, bytes[i] == apostrophe { end = i + contraction(bytes, i) }
        if end == i {
          end = classify.run(without: [.letter, .number, .space], bytes, from: i + length)
        }
        body(i, end)
        i = end
      }
    }
  }

  /// The length of one of CLIP's special tokens at `i`; 0 if there is none.
  private static func clipSpecial(_ bytes: Bytes, _ i: Int) -> Int {
    for word in ["<|startoftext|>", "<|endoftext|>"] as [StaticString] {
      let count = word.utf8CodeUnitCount
      guard i + count <= bytes.count else { continue }
      if bytes[i..<i + count].elementsEqual(Bytes(start: word.utf8Start, count: count)) {
        return count
      }
    }
    return 0
  }

  /// Where `\s+(?!\S)|\s+` ends, for white space over `start..<end` that something may follow:
  /// the last scalar is left to what follows, unless it is the only one.
  @inline(__always)
  private static func trailingSpaces(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int {
    if end == bytes.count { return end }
    let last = UTF8Scan.previous(bytes, end)
    return last > start ? last : end
  }

  static func gpt2(_ bytes: Bytes, _ body: (Int, Int) -> Void) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      if bytes[i] == apostrophe {
        let length = contraction(bytes, i)
        if length > 0 {
          body(i, i + length)
          i += length
          continue
        }
      }
      // A blank may belong to the word after it.
      var head = i
      var (kind, length) = classify(bytes, i)
      if bytes[i] == blank, i + 1 < bytes.count {
        let (next, nextLength) = classify(bytes, i + 1)
        if !next.contains(.space) { (head, kind, length) = (i + 1, next, nextLength) }
      }
      let end: Int
      if kind.contains(.letter) {
        end = classify.run(of: .letter, bytes, from: head + length)
      } else if kind.contains(.number) {
        end = classify.run(of: .number, bytes, from: head + length)
      } else if kind.contains(.space) {
        end = trailingSpaces(
          bytes, i, classify.run(of: .space, bytes, from: head + length))
      } else {
        end = classify.run(without: [.letter, .number, .space], bytes, from: head + length)
      }
      body(i, end)
      i = end
    }
  }

  private static func llama(_ bytes: Bytes, digits: Int, _ body: (Int, Int) -> Void) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      let end = llamaMatch(bytes, i, digits: digits, classify)
      body(i, end)
      i = end
    }
  }

  /// Where the match that starts at `i` ends; this pattern leaves nothing out.
  @inline(__always)
  private static func llamaMatch(
    _ bytes: Bytes, _ i: Int, digits: Int, _ classify: Classifier
  ) -> Int {
    let lead = bytes[i]
    if lead == apostrophe {
      let length = contraction(bytes, i, fold: 0x20)
      if length > 0 { return i + length }
      // The long s folds to s.
      if i + 2 < bytes.count, bytes[i + 1] == 0xC5, bytes[i + 2] == 0xBF { return i + 3 }
    }
    let (kind, length) = classify(bytes, i)
    if kind.contains(.letter) { return classify.run(of: .letter, bytes, from: i + length) }
    if kind.contains(.number) {
      var end = i + length
      var count = 1
      while count < digits, end < bytes.count {
        let (next, nextLength) = classify(bytes, end)
        guard next.contains(.number) else { break }
        end += nextLength
        count += 1
      }
      return end
    }
    var head = i
    if i + length < bytes.count {
      let (next, nextLength) = classify(bytes, i + length)
      if next.contains(.letter), lead != 0x0D, lead != 0x0A {
        return classify.run(of: .letter, bytes, from: i + length + nextLength)
      }
      if lead == blank, next.isDisjoint(with: [.letter, .number, .space]) { head = i + 1 }
    }
    if head > i || !kind.contains(.space) {
      var end = classify.run(without: [.letter, .number, .space], bytes, from: head)
      while end < bytes.count, bytes[end] == 0x0D || bytes[end] == 0x0A { end += 1 }
      return end
    }
    let end = classify.run(of: .space, bytes, from: i + length)
    // `\s*[\r\n]+` ends with the last line break of the white space.
    var last = end
    while last > i, bytes[last - 1] != 0x0D, bytes[last - 1] != 0x0A { last -= 1 }
    return last > i ? last : trailingSpaces(bytes, i, end)
  }

  private static func spaces(_ bytes: Bytes, _ body: (Int, Int) -> Void) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      let (kind, length) = classify(bytes, i)
      if kind.contains(.space) {
        let end = classify.run(of: .space, bytes, from: i + length)
        body(i, end)
        i = end
      } else {
        i += length
      }
    }
  }

  private static func words(_ bytes: Bytes, _ body: (Int, Int) -> Void) {
    let classify = Classifier()
    var i = 0
    while i < bytes.count {
      let (kind, length) = classify(bytes, i)
      var end = i + length
      if kind.contains(.word) {
        end = classify.run(of: .word, bytes, from: end)
        body(i, end)
      } else if !kind.contains(.space) {
        end = classify.run(without: [.word, .space], bytes, from: end)
        body(i, end)
      }
      i = end
    }
  }
}
