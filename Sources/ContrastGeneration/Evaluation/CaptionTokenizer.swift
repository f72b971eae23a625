/// The words of a caption as the caption metrics count them: those of the Penn Treebank tokenizer of Stanford
/// CoreNLP 3.4.1 with `-preserveLines -lowerCase`, without the punctuation that pycocoevalcap drops.
///
/// `A man doesn't ride (yet).` is `a man does n't ride -lrb- yet -rrb-`. At each place the longest of the
/// tokens below is taken. Measured against CoreNLP on the captions of multi30k and Flickr8k: see
/// `Documentation/Numerics.md`.
///
/// What differs: a single letter with a full stop at the end of a caption keeps the stop in CoreNLP where the next
/// caption begins with a small letter; addresses and markup are recognised in their usual forms only; symbols
/// outside of the basic plane (emoji) are left out, as they are there, and so are the rarest scripts there.
struct CaptionTokenizer {
  let text: [Unicode.Scalar]
  var tokens: [String] = []

  /// - Parameter caption: any text; line ends count as spaces.
  /// - Returns: the words with one space between them. Fractions such as `1 1/2` keep a no-break space inside.
  static func tokenized(_ caption: String) -> String {
    var tokenizer = CaptionTokenizer(caption)
    tokenizer.run()
    return tokenizer.tokens.filter { !dropped.contains($0) }.joined(separator: " ")
  }

  /// What pycocoevalcap takes for punctuation. Brackets are not in it, as it names them in capitals.
  private static let dropped: Set<String> = [
    "''", "'", "``", "`", ".", "?", "!", ",", ":", "-", "--", "...", ";",
  ]

  init(_ caption: String) {
    // Soft hyphens are not seen.
    text = caption.unicodeScalars.filter { $0 != "\u{AD}" }
  }

  mutating func run() {
    var place = 0
    while place < text.count {
      place = isSkipped(text[place]) ? place + 1 : next(place)
    }
  }

  /// Adds the token that begins at a place.
  ///
  /// - Returns: where it ends.
  mutating func next(_ place: Int) -> Int {
    // Most words stand between spaces.
    let plain = run(place, isLatinLetter)
    if plain > place, at(plain).map({ $0 == " " }) ?? true {
      add(slice(place, plain))
      return plain
    }
    var longest: Token = (place, "")
    for rule in Self.rules {
      if let found = rule(self)(place), found.end > longest.end { longest = found }
    }
    if longest.end == place { longest = (place + 1, String(text[place])) }
    add(longest.token)
    return longest.end
  }

  mutating func add(_ token: String) {
    var lower = token.lowercased()
    // A sigma at the end of a word has a form of its own.
    if token.unicodeScalars.last == "Σ", token.unicodeScalars.count > 1 {
      lower = lower.dropLast() + "ς"
    }
    if let parts = Self.compounds[lower] {
      tokens += parts
    } else {
      tokens.append(lower)
    }
  }

  static let compounds: [String: [String]] = [
    "cannot": ["can", "not"], "gonna": ["gon", "na"], "gotta": ["got", "ta"],
    "wanna": ["wan", "na"], "lemme": ["lem", "me"], "gimme": ["gim", "me"],
  ]

  typealias Token = (end: Int, token: String)

  /// Each finds a token of its kind at a place. Of two of one length the first counts.
  private static let rules: [@Sendable (CaptionTokenizer) -> (Int) -> Token?] = [
    { $0.apostrophe }, { $0.word }, { $0.number }, { $0.hyphenated }, { $0.slashed }, { $0.dotted },
    { $0.abbreviation }, { $0.sign }, { $0.symbol },
  ]

  // MARK: Words

  /// Letters and digits, without a contraction at the end, which is a token of its own.
  func word(_ place: Int) -> Token? {
    guard isWordPart(text[place]) else { return nil }
    var end = run(place, isWordPart)
    // Underscores only between letters and digits.
    while at(end) == "_", run(end, { $0 == "_" }) < text.count {
      let next = run(end) { $0 == "_" }
      guard isWordPart(text[next]) else { break }
      end = run(next, isWordPart)
    }
    if let token = elided(place, end) { return token }
    if isApostrophe(end) || at(end) == "`" || at(end) == "‘", isOne(of: "nN", end - 1),
      isOne(of: "tT", end + 1), !isWord(end + 2)
    {
      // "n't" is a token; of "don't" the word is "do".
      return end - 1 == place
        ? (end + 2, isApostrophe(end) ? "n't" : "n`t") : (end - 1, slice(place, end - 1))
    }
    if let plus = plussed(place, end) { return plus }
    return (end, slice(place, end))
  }

  /// A word with an apostrophe inside that is no contraction: o'clock, d'Angelo, ma'am, c'mon; and the forms that
  /// end in one: l', d', j', ol'.
  func elided(_ place: Int, _ end: Int) -> Token? {
    guard isApostrophe(end), (place..<end).allSatisfy({ isLetter(text[$0]) }) else { return nil }
    let first = slice(place, end).lowercased()
    let tail = run(end + 1, isLetter)
    let rest = slice(end + 1, tail).lowercased()
    if first.count == 1 && "dol".contains(first) && isLetterAt(end + 1)
      || first == "n" && rest.count > 1 && !Self.endings.contains(rest)
    {
      var last = run(end + 1, isWordPart)
      while at(last) == "-", isWord(last + 1) { last = run(last + 1, isWordPart) }
      return (last, slice(place, last))
    }
    if Self.elisions.contains("\(first)'\(rest)") { return (tail, slice(place, tail)) }
    if !isWord(tail), Self.endings.contains(rest) { return nil }
    if first == "y", rest == "all" { return (end + 1, slice(place, end + 1)) }
    if end - place >= 2, isOne(of: "aeiouyAEIOUY", end - 1), at(end + 1) != nil,
      isOne(of: "aeioul", end + 1) || isCapital(end + 1)
    {
      return (tail, slice(place, tail))
    }
    if ["l", "d", "j", "ol", "dunkin", "somethin"].contains(first) {
      return (end + 1, slice(place, end + 1))
    }
    return nil
  }

  static let elisions: Set<String> = [
    "c'mon", "ev'ry", "e'er", "s'mores", "nat'l", "nor'easter", "c'est",
  ]
  static let endings: Set<String> = ["s", "m", "d", "ll", "re", "ve"]

  /// C++, C#, F#.
  func plussed(_ place: Int, _ end: Int) -> Token? {
    guard end == place + 1 else { return nil }
    if isOne(of: "cC", place), at(end) == "+", at(end + 1) == "+" {
      return (end + 2, slice(place, end + 2))
    }
    return isOne(of: "cCfF", place) && at(end) == "#" ? (end + 1, slice(place, end + 1)) : nil
  }

  /// 's, 'll, n't after their words; 'em, 'til, '80s, 'n' and 't of 'tis at the beginning of one.
  func apostrophe(_ place: Int) -> Token? {
    guard isApostrophe(place) else { return nil }
    let end = run(place + 1, isWordPart)
    let rest = slice(place + 1, end).lowercased()
    if Self.endings.contains(rest) { return (end, "'" + rest) }
    if ["em", "til", "till", "cause"].contains(rest) { return (end, slice(place, end)) }
    if at(place) == "'", rest == "tis" || rest == "twas" { return (place + 2, "'t") }
    if rest == "n" {
      return isApostrophe(end) ? (end + 1, slice(place, end + 1)) : (end, slice(place, end))
    }
    if end == place + 3, rest.allSatisfy(\.isNumber), at(end) == nil || isSkipped(text[end]) {
      return (end, slice(place, end))
    }
    if end == place + 4, isOne(of: "23456789", place + 1), rest.hasSuffix("0s") {
      return (end, slice(place, end))
    }
    return nil
  }

  // MARK: Numbers and compounds

  /// Digits with points, commas and colons between them, with a sign, and fractions.
  func number(_ place: Int) -> Token? {
    if let end = fraction(place) {
      return (end, String(slice(place, end).map { $0 == " " ? "\u{A0}" : $0 }))
    }
    let start = isOne(of: "+-", place) ? place + 1 : place
    var end = run(start, isDigit)
    while isOne(of: ".,:", end), isDigitAt(end + 1) { end = run(end + 1, isDigit) }
    return end > start ? (end, slice(place, end)) : nil
  }

  /// `1/2`, `2-1/2`, `1 1/2`.
  func fraction(_ place: Int) -> Int? {
    func digits(_ start: Int) -> Int? {
      let end = run(start, isDigit)
      return (1...4).contains(end - start) ? end : nil
    }
    func simple(_ start: Int) -> Int? {
      digits(start).flatMap { at($0) == "/" ? digits($0 + 1) : nil }
    }
    if let whole = digits(place), isOne(of: "- \u{A0}", whole), let end = simple(whole + 1) {
      return end
    }
    return simple(place)
  }

  /// `black-and-white`, `10,000-foot`, `U.S.-led`: hyphens between letters and digits; only the first part may
  /// have points and commas.
  func hyphenated(_ place: Int) -> Token? {
    guard isWordPart(text[place]) else { return nil }
    var end = run(place) { isWordPart($0) || $0 == "." || $0 == "," }
    let first = end
    while at(end) == "-", isWord(end + 1) {
      end = acronym(end + 1).map { at($0) == "." ? $0 + 1 : $0 } ?? run(end + 1, isWordPart)
    }
    return end > first ? (end, slice(place, end)) : nil
  }

  /// `and/or`, `man/woman-girl`: up to three parts of Latin letters and digits.
  func slashed(_ place: Int) -> Token? {
    func part(_ start: Int) -> Int? {
      var end = run(start, isLatin)
      guard end > start else { return nil }
      for _ in 0..<2 {
        let next = run(end + 1, isLatinLetter)
        guard at(end) == "-", next > end + 1 else { break }
        end = next
      }
      return end
    }
    guard let first = part(place) else { return nil }
    var end = first
    for _ in 0..<2 {
      guard at(end) == "/", let next = part(end + 1) else { break }
      end = next
    }
    return end > first ? (end, slice(place, end)) : nil
  }

  /// `u.s.`, `a.m`, and names with points inside: `example.com`, `end.Start`, `yes!no`.
  func dotted(_ place: Int) -> Token? {
    guard isLetter(text[place]) else { return nil }
    if let end = acronym(place), !isWord(end) {
      let isWhole = at(end) == "." && !isWord(end + 1)
      return isWhole ? (end + 1, slice(place, end + 1)) : (end, slice(place, end))
    }
    let first = run(place, isWordPart)
    var end = first
    while isOne(of: ".!?", end), isLetterAt(end + 1) { end = run(end + 1, isWordPart) }
    if end > first { return (end, slice(place, end)) }
    // A letter with its stop, unless that ends the caption.
    guard first == place + 1, isLatinLetterAt(place), at(first) == "." else { return nil }
    return run(first + 1, isSkipped) < text.count ? (first + 1, slice(place, first + 1)) : nil
  }

  /// The end of letters with points between them, at least two.
  func acronym(_ place: Int) -> Int? {
    guard isLatinLetterAt(place) else { return nil }
    var end = place + 1
    while at(end) == ".", isLatinLetterAt(end + 1), !isWord(end + 2) { end += 2 }
    return end > place + 1 ? end : nil
  }

  /// `mr.`, `etc.`; `no.` and its like before a number.
  func abbreviation(_ place: Int) -> Token? {
    let end = run(place, isLatinLetter)
    guard end > place, at(end) == "." else { return nil }
    let word = slice(place, end).lowercased()
    // Ph.D., Ed.D.
    if word == "ph" || word == "ed", isOne(of: "dD", end + 1), at(end + 2) == "." {
      return (end + 3, slice(place, end + 3))
    }
    let isKnown =
      CaptionAbbreviations.words.contains(word)
      || isCapital(place) && CaptionAbbreviations.names.contains(word)
      || CaptionAbbreviations.beforeNumbers.contains(word)
        && (isDigitAt(end + 1) || at(end + 1) == " " && isDigitAt(end + 2))
    return isKnown ? (end + 1, slice(place, end + 1)) : nil
  }
}
