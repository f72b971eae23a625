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
/// Spellings that are words of their own (were, well, shed, its) stay as they are. So do those of I: the published
/// evaluation keeps them under a capital, which no text has by then. Its `'ow's'at` is not here.
enum Contractions {
  static let table: [String: String] = {
    func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
    var table: [String: String] = [:]
    for (ending, stems) in [
      (
        "n't",
        "ai are ca could did does do had has have is might must need ought sha should was were wo would"
      ),
      ("'d", "he how it someone something there they where who you"),
      ("'ll", "how it somebody someone something they what who why you"),
      ("'s", "he how somebody someone that there what when where who why"),
      ("'re", "there they what why you"),
      ("'ve", "could might must not should they we what where who would you"),
    ] {
      for stem in list(stems) { table[stem + ending.filter { $0 != "'" }] = stem + ending }
    }
    // One apostrophe of two is enough.
    for (ending, one, other, stems) in [
      ("n't've", "nt've", "n'tve", "could had might should would"),
      ("'d've", "d've", "'dve", "he it she somebody someone something there they we who you yall"),
    ] {
      for stem in list(stems) {
        let whole = (stem == "yall" ? "y'all" : stem) + ending
        table[stem + one] = whole
        table[stem + other] = whole
      }
    }
    for word in ["ma'am", "o'clock", "'twas", "y'all"] { table[word.filter { $0 != "'" }] = word }
    // The published table takes this apostrophe away.
    table["somebody'd"] = "somebodyd"
    return table
  }()
}
