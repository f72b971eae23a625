/// A word of a chat template's source.
struct TemplateToken: Sendable {
  enum Kind: Equatable, Sendable {
    case data(TemplateText)
    case blockBegin
    case blockEnd
    case outputBegin
    case outputEnd
    case name(String)
    case text(TemplateText)
    case integer(Int)
    case float(Double)
    case symbol(String)
    case end
  }

  let kind: Kind
  let line: Int

  /// The token as it reads in a message.
  var description: String {
    switch kind {
    case .data: "text"
    case .blockBegin: "'{%'"
    case .blockEnd: "'%}'"
    case .outputBegin: "'{{'"
    case .outputEnd: "'}}'"
    case .name(let name): "'\(name.prefix(40))'"
    case .text: "a string"
    case .integer, .float: "a number"
    case .symbol(let symbol): "'\(symbol)'"
    case .end: "the end of the template"
    }
  }
}

/// Cuts the source of a template into tokens, as `jinja2.lexer` does with `trim_blocks` and `lstrip_blocks`.
///
/// One newline behind a block or comment is dropped, and the white space before one that begins its line;
/// `-` drops all white space on its side, `+` keeps it. One newline at the end of the template is dropped.
struct TemplateLexer {
  let source: [UInt32]
  var position = 0
  private var line = 1
  private var tokens: [TemplateToken] = []
  private let file: String

  private enum Mark { case comment, block, output, raw }

  static func tokens(of text: String, file: String) throws -> [TemplateToken] {
    var lexer = TemplateLexer(text, file: file)
    try lexer.run()
    return lexer.tokens
  }

  private init(_ text: String, file: String) {
    var source: [UInt32] = []
    source.reserveCapacity(text.utf8.count)
    // Every kind of line end becomes a newline.
    for scalar in text.unicodeScalars {
      if scalar == "\n", source.last == 0x0D {
        source[source.count - 1] = 0x0A
      } else {
        if source.last == 0x0D { source[source.count - 1] = 0x0A }
        source.append(scalar.value)
      }
    }
    if source.last == 0x0D { source[source.count - 1] = 0x0A }
    if source.last == 0x0A { source.removeLast() }
    self.source = source
    self.file = file
  }

  func failure(_ reason: String) -> ChatTemplateError {
    ChatTemplateError(file: file, line: line, reason: .syntax(reason))
  }

  // MARK: Text

  private mutating func run() throws {
    while position < source.count {
      let start = position
      guard let (mark, place) = nextMark() else {
        append(.data(TemplateText(source[start...])))
        break
      }
      let startsLine = start == 0 || source[start - 1] == 0x0A
      // The sign behind the two characters of the mark.
      let sign = place + 2 < source.count ? source[place + 2] : 0
      let text = trimmed(
        start..<place, sign: sign, isOutput: mark == .output, startsLine: startsLine)
      if !text.isEmpty { append(.data(TemplateText(source[text]))) }
      advance(to: place)
      if sign == ascii("-") || sign == ascii("+") {
        advance(to: place + 3)
      } else {
        advance(to: place + 2)
      }
      switch mark {
      case .comment: try skipComment()
      case .raw: try raw()
      case .block:
        append(.blockBegin)
        try expression(end: "%}", .blockEnd)
      case .output:
        append(.outputBegin)
        try expression(end: "}}", .outputEnd)
      }
    }
    append(.end)
  }

  /// The next tag, if there is one.
  private func nextMark() -> (Mark, Int)? {
    var i = position
    while i + 1 < source.count {
      if source[i] == ascii("{") {
        switch source[i + 1] {
        case ascii("%"): return (rawEnd(from: i, "raw") == nil ? .block : .raw, i)
        case ascii("{"): return (.output, i)
        case ascii("#"): return (.comment, i)
        default: break
        }
      }
      i += 1
    }
    return nil
  }

  /// The text before a tag without the white space that the tag takes along.
  private func trimmed(
    _ range: Range<Int>, sign: UInt32, isOutput: Bool, startsLine: Bool
  ) -> Range<Int> {
    if sign == ascii("-") {
      var end = range.upperBound
      while end > range.lowerBound, TemplateText.isSpace(source[end - 1]) { end -= 1 }
      return range.lowerBound..<end
    }
    if sign == ascii("+") || isOutput { return range }
    var lineStart = range.upperBound
    while lineStart > range.lowerBound, source[lineStart - 1] != 0x0A { lineStart -= 1 }
    let beginsLine = lineStart > range.lowerBound || startsLine
    let isBlank = source[lineStart..<range.upperBound].allSatisfy(TemplateText.isSpace)
    return beginsLine && isBlank ? range.lowerBound..<lineStart : range
  }

  private mutating func skipComment() throws {
    let start = position
    while position + 1 < source.count {
      if stands("#}", at: position) {
        let sign = position > start ? source[position - 1] : 0
        let (isTrimming, keeps) = (sign == ascii("-"), sign == ascii("+"))
        advance(to: position + 2)
        skip(isTrimming: isTrimming, keeps: keeps)
        return
      }
      advance(to: position + 1)
    }
    throw failure("a comment does not end")
  }

  /// Behind the end of a tag: all white space, one newline or nothing.
  private mutating func skip(isTrimming: Bool, keeps: Bool) {
    if isTrimming {
      var end = position
      while end < source.count, TemplateText.isSpace(source[end]) { end += 1 }
      advance(to: end)
    } else if !keeps, position < source.count, source[position] == 0x0A {
      advance(to: position + 1)
    }
  }

  /// Where a `{% name %}` at `start` ends, and the sign before its end; nil if it is another tag.
  private func rawEnd(from start: Int, _ name: String) -> (end: Int, sign: UInt32)? {
    var i = start + 2
    if i < source.count, source[i] == ascii("-") || source[i] == ascii("+") { i += 1 }
    while i < source.count, TemplateText.isSpace(source[i]) { i += 1 }
    guard stands(name, at: i) else { return nil }
    i += name.utf8.count
    while i < source.count, TemplateText.isSpace(source[i]) { i += 1 }
    var sign: UInt32 = 0
    if i < source.count, source[i] == ascii("-") || source[i] == ascii("+") && name == "endraw" {
      sign = source[i]
      i += 1
    }
    return stands("%}", at: i) ? (i + 2, sign) : nil
  }

  /// The text of a `raw` block, whose beginning tag is half read.
  private mutating func raw() throws {
    var start = position
    while start > 0, !stands("{%", at: start) { start -= 1 }
    guard let begin = rawEnd(from: start, "raw") else {
      throw failure("a raw block does not begin")
    }
    advance(to: begin.end)
    if begin.sign == ascii("-") { skip(isTrimming: true, keeps: false) }
    let text = position
    var i = text
    while i + 1 < source.count {
      if stands("{%", at: i), let end = rawEnd(from: i, "endraw") {
        let sign = i + 2 < source.count ? source[i + 2] : 0
        let startsLine = text == 0 || source[text - 1] == 0x0A
        let kept = trimmed(text..<i, sign: sign, isOutput: false, startsLine: startsLine)
        if !kept.isEmpty { append(.data(TemplateText(source[kept]))) }
        advance(to: end.end)
        skip(isTrimming: end.sign == ascii("-"), keeps: end.sign == ascii("+"))
        return
      }
      i += 1
    }
    throw failure("a raw block does not end")
  }

  // MARK: Tags

  private static let symbols = [
    "**", "//", "==", "!=", ">=", "<=", "+", "-", "/", "*", "%", "~", "[", "]", "(", ")", "{", "}",
    ">", "<", "=", ".", ":", "|", ",", ";",
  ]

  private mutating func expression(end: String, _ kind: TemplateToken.Kind) throws {
    var open: [String] = []
    while position < source.count {
      let unit = source[position]
      if open.isEmpty {
        let hasSign = unit == ascii("-") || unit == ascii("+") && end == "%}"
        if stands(end, at: position) || hasSign && stands(end, at: position + 1) {
          append(kind)
          advance(to: position + (hasSign ? 3 : 2))
          let keeps = hasSign && unit == ascii("+") || end == "}}"
          skip(isTrimming: hasSign && unit == ascii("-"), keeps: keeps)
          return
        }
      }
      if TemplateText.isSpace(unit) {
        advance(to: position + 1)
      } else if isDigit(unit) {
        try number()
      } else if isWord(unit) {
        let start = position
        while position < source.count, isWord(source[position]) { position += 1 }
        append(.name(TemplateText(source[start..<position]).string))
      } else if unit == ascii("'") || unit == ascii("\"") {
        try string(quote: unit)
      } else {
        guard let symbol = Self.symbols.first(where: { stands($0, at: position) }) else {
          throw failure("the character '\(TemplateText([unit]).string)' has no meaning in a tag")
        }
        switch symbol {
        case "(": open.append(")")
        case "[": open.append("]")
        case "{": open.append("}")
        case ")", "]", "}":
          guard open.popLast() == symbol else { throw failure("'\(symbol)' closes nothing") }
        default: break
        }
        append(.symbol(symbol))
        advance(to: position + symbol.utf8.count)
      }
    }
    throw failure("a tag does not end")
  }

  // MARK: Characters

  func ascii(_ character: Unicode.Scalar) -> UInt32 { character.value }

  func isDigit(_ unit: UInt32) -> Bool { 0x30...0x39 ~= unit }

  func isWord(_ unit: UInt32) -> Bool {
    if unit < 0x80 {
      return isDigit(unit) || 0x41...0x5A ~= unit || 0x61...0x7A ~= unit || unit == 0x5F
    }
    let properties = TemplateText.unicodeScalar(unit).properties
    return properties.isXIDContinue
  }

  private func stands(_ text: String, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8.count <= source.count else { return false }
    return text.utf8.enumerated().allSatisfy { source[start + $0.offset] == UInt32($0.element) }
  }

  mutating func append(_ kind: TemplateToken.Kind) {
    tokens.append(TemplateToken(kind: kind, line: line))
  }

  mutating func advance(to end: Int) {
    for i in position..<min(end, source.count) where source[i] == 0x0A { line += 1 }
    position = end
  }
}
