/// Numbers and strings in the tags of a template.
extension TemplateLexer {
  /// Reads a number.
  mutating func number() throws {
    let start = position
    var end = start
    func digits() {
      while end < source.count,
        isDigit(source[end])
          || source[end] == ascii("_") && end + 1 < source.count && isDigit(source[end + 1])
      {
        end += 1
      }
    }
    let base = integerBase()
    if base != 10 {
      end += 2
      while end < source.count, isWord(source[end]) { end += 1 }
    } else {
      digits()
    }
    let isAttribute = start > 0 && source[start - 1] == ascii(".")
    var isFloat = false
    if base == 10, !isAttribute {
      if end + 1 < source.count, source[end] == ascii("."), isDigit(source[end + 1]) {
        isFloat = true
        end += 1
        digits()
      }
      if end < source.count, source[end] | 0x20 == ascii("e") {
        var exponent = end + 1
        if exponent < source.count,
          source[exponent] == ascii("+") || source[exponent] == ascii("-")
        {
          exponent += 1
        }
        if exponent < source.count, isDigit(source[exponent]) {
          isFloat = true
          end = exponent
          digits()
        }
      }
    }
    let written = TemplateText(source[start..<end]).string.filter { $0 != "_" }
    if isFloat, let value = Double(written) {
      append(.float(value))
    } else if written.hasPrefix("0"), base == 10, written.contains(where: { $0 != "0" }) {
      throw failure("the number \(written.prefix(40)) begins with 0")
    } else if let value = Int(base == 10 ? written[...] : written.dropFirst(2), radix: base) {
      append(.integer(value))
    } else {
      throw failure("the number \(written.prefix(40)) cannot be read")
    }
    advance(to: end)
  }

  private func integerBase() -> Int {
    guard source[position] == ascii("0"), position + 1 < source.count else { return 10 }
    switch source[position + 1] | 0x20 {
    case ascii("b"): return 2
    case ascii("o"): return 8
    case ascii("x"): return 16
    default: return 10
    }
  }

  /// Reads a string from its quote on, with the escape sequences of Python.
  mutating func string(quote: UInt32) throws {
    var i = position + 1
    var units: [UInt32] = []
    func digits(_ count: Int, radix: Int) throws -> UInt32 {
      let digits = TemplateText(source[i..<min(i + count, source.count)]).string
      guard digits.utf8.count == count, let value = UInt32(digits, radix: radix),
        Unicode.Scalar(value) != nil
      else { throw failure("a string has a damaged escape sequence") }
      i += count
      return value
    }
    while i < source.count, source[i] != quote {
      let unit = source[i]
      i += 1
      guard unit == ascii("\\"), i < source.count else {
        units.append(unit)
        continue
      }
      let escaped = source[i]
      i += 1
      switch escaped {
      case 0x0A: break
      case ascii("\\"), ascii("'"), ascii("\""): units.append(escaped)
      case ascii("a"): units.append(0x07)
      case ascii("b"): units.append(0x08)
      case ascii("f"): units.append(0x0C)
      case ascii("n"): units.append(0x0A)
      case ascii("r"): units.append(0x0D)
      case ascii("t"): units.append(0x09)
      case ascii("v"): units.append(0x0B)
      case ascii("x"): units.append(try digits(2, radix: 16))
      case ascii("u"): units.append(try digits(4, radix: 16))
      case ascii("U"): units.append(try digits(8, radix: 16))
      case ascii("0")...ascii("7"):
        var value = escaped - ascii("0")
        for _ in 0..<2 where i < source.count && (ascii("0")...ascii("7")).contains(source[i]) {
          value = value * 8 + source[i] - ascii("0")
          i += 1
        }
        units.append(value)
      case ascii("N"): throw failure("a string names a character by \\N, which is not supported")
      default: units += [unit, escaped]
      }
    }
    guard i < source.count else { throw failure("a string does not end") }
    append(.text(TemplateText(units)))
    advance(to: i + 1)
  }
}
