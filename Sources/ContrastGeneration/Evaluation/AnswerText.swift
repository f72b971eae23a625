/// Answers as the official evaluation of VQA writes them before it compares them.
///
/// Source: `vqaEvaluation/vqaEval.py` of GT-Vision-Lab/VQA, slips included.
enum AnswerText {
  /// Line ends and tabs are spaces; nothing at the ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    guard let first = scalars.firstIndex(where: { !$0.isPythonSpace }),
      let last = scalars.lastIndex(where: { !$0.isPythonSpace })
    else { return "" }
    return string(scalars[first...last])
  }

  /// Without punctuation, articles and capitals; numbers to ten as digits, contractions with their apostrophes.
  static func normalized(_ text: String) -> String { withoutArticles(withoutPunctuation(text)) }

  /// A mark that touches a space anywhere in the text is removed throughout; so is every mark if the text has a
  /// digit, a comma and a digit behind each other. Otherwise a space takes its place. Full stops that no digit
  /// follows are removed, 32 at most.
  static func withoutPunctuation(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let hasNumber = scalars.indices.dropFirst().dropLast().contains {
      scalars[$0] == "," && scalars[$0 - 1].isDigit && scalars[$0 + 1].isDigit
    }
    var removed: Set<Unicode.Scalar> = hasNumber ? marks : []
    for (left, right) in zip(scalars, scalars.dropFirst()) {
      if left == " ", marks.contains(right) { removed.insert(right) }
      if right == " ", marks.contains(left) { removed.insert(left) }
    }
    let spaced: [Unicode.Scalar] = scalars.compactMap {
      guard marks.contains($0) else { return $0 }
      return removed.contains($0) ? nil : " "
    }
    var stops = 0
    var result: [Unicode.Scalar] = []
    for (place, scalar) in spaced.enumerated() {
      let isBeforeDigit = place + 1 < spaced.count && spaced[place + 1].isDigit
      if scalar == ".", !isBeforeDigit, stops < 32 {
        stops += 1
      } else {
        result.append(scalar)
      }
    }
    return string(result[...])
  }

  private static let marks: Set<Unicode.Scalar> = [
    ";", "/", "[", "]", "\"", "{", "}", "(", ")", "=", "+", "\\", "_", "-", ">", "<", "@", "`", ",",
    "?",
    "!",
  ]

  static func withoutArticles(_ text: String) -> String {
    text.lowercased().unicodeScalars.split(whereSeparator: \.isPythonSpace).compactMap { word in
      let word = String(word)
      let number = numbers[word] ?? word
      guard !["a", "an", "the"].contains(number) else { return nil }
      return Contractions.table[number] ?? number
    }.joined(separator: " ")
  }

  private static let numbers: [String: String] = [
    "none": "0", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
    "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
  ]

  /// Byte by byte: texts that Unicode takes for equal may differ.
  static func areSame(_ first: String, _ second: String) -> Bool {
    first.utf8.elementsEqual(second.utf8)
  }

  static func differ(_ texts: [String]) -> Bool {
    texts.dropFirst().contains { !areSame($0, texts[0]) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { properties.generalCategory == .decimalNumber }
}

/// English contractions by their spelling without an apostrophe, made of their parts.
///
/// The published evaluation lists some 120; this table covers what the rules of English make. Spellings that are words
/// of their own (were, well, shed, its) stay as they are, and so do those of I, whose keys have a capital there and
/// never match.
enum Contractions {
  static let table: [String: String] = {
    var table: [String: String] = [:]
    func add(_ stem: String, _ ending: String) {
      table[stem + ending.filter { $0 != "'" }] = stem + ending
    }
    for verb in [
      "ai", "are", "ca", "could", "did", "does", "do", "had", "has", "have", "is", "might", "must",
      "need",
      "ought", "sha", "should", "was", "were", "wo", "would",
    ] { add(verb, "n't") }
    for verb in ["could", "had", "might", "must", "should", "would"] {
      add(verb, "'ve")
      // One apostrophe of two is enough.
      table["\(verb)nt've"] = "\(verb)n't've"
      table["\(verb)n'tve"] = "\(verb)n't've"
    }
    for (subjects, endings) in [
      (["you", "we", "they"], ["'d", "'ll", "'re", "'ve"]),
      (["he", "she", "it", "that", "there", "who", "what", "where", "how"], ["'d", "'ll", "'s"]),
      (["somebody", "someone", "something"], ["'ll", "'s"]),
      (["what", "there", "where", "why", "who"], ["'re", "'ve"]),
      (["when", "why", "let"], ["'s"]),
      (["not"], ["'ve"]),
    ] {
      for subject in subjects { for ending in endings { add(subject, ending) } }
    }
    for subject in ["you", "we", "they", "he", "she", "it", "there", "who"] {
      table["\(subject)d've"] = "\(subject)'d've"
      table["\(subject)'dve"] = "\(subject)'d've"
    }
    // The published table takes these apostrophes away.
    for subject in ["somebody", "someone", "something"] { table["\(subject)'d"] = "\(subject)d" }
    for word in ["its", "were", "well", "wed", "shed", "hell", "shell", "lets", "whore"] {
      table[word] = nil
    }
    table["maam"] = "ma'am"
    table["oclock"] = "o'clock"
    table["twas"] = "'twas"
    table["yall"] = "y'all"
    return table
  }()
}
