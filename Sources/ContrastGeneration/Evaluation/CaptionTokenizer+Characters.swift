extension CaptionTokenizer {
  func at(_ place: Int) -> Unicode.Scalar? { place < text.count ? text[place] : nil }

  func slice(_ start: Int, _ end: Int) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text[start..<end])
    return String(result)
  }

  /// Where the scalars that fulfil a condition end.
  func run(_ start: Int, _ condition: (Unicode.Scalar) -> Bool) -> Int {
    var end = min(start, text.count)
    while end < text.count, condition(text[end]) { end += 1 }
    return end
  }

  func isOne(of set: String, _ scalar: Unicode.Scalar) -> Bool {
    set.unicodeScalars.contains(scalar)
  }

  func isOne(of set: String, _ place: Int) -> Bool {
    place >= 0 && at(place).map { isOne(of: set, $0) } ?? false
  }

  func isApostrophe(_ place: Int) -> Bool { isOne(of: "'’", place) }
  func isWord(_ place: Int) -> Bool { at(place).map(isWordPart) ?? false }
  func isLetterAt(_ place: Int) -> Bool { at(place).map(isLetter) ?? false }
  func isLatinLetterAt(_ place: Int) -> Bool { at(place).map(isLatinLetter) ?? false }
  func isDigitAt(_ place: Int) -> Bool { at(place).map(isDigit) ?? false }
  func isCapital(_ place: Int) -> Bool { at(place).map(isCapital) ?? false }
  func isCapital(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    isLatinLetter(scalar) || ("0"..."9").contains(scalar)
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? ("0"..."9").contains(scalar) : scalar.properties.generalCategory == .decimalNumber
  }

  func isWordPart(_ scalar: Unicode.Scalar) -> Bool { isLetter(scalar) || isDigit(scalar) }

  /// Letters, and marks, which belong to the letters before them.
  func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLatinLetter(scalar) }
    guard scalar.value <= 0xFFFF else { return false }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return !(0xFE00...0xFE0F).contains(scalar.value)
    default: return false
    }
  }

  /// White space, and what makes no token: controls, formats, and all outside of the basic plane.
  func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    if scalar.value > 0xFFFF { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator, .enclosingMark:
      return true
    default: return (0xFE00...0xFE0F).contains(scalar.value)
    }
  }
}
