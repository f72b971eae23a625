extension TemplateEvaluator {
  /// A value as a template prints it: Python's `str`.
  mutating func printed(_ value: Value) throws -> TemplateText {
    switch value {
    case .text(let text): return text
    case .undefined: return TemplateText()
    default:
      var result = TemplateText()
      try appendRepresentation(of: value, to: &result)
      return result
    }
  }

  private mutating func append(_ text: TemplateText, to result: inout TemplateText) throws {
    try check(length: result.count + text.count)
    try charge(text.count)
    result.units += text.units
  }

  /// Appends Python's `repr`.
  private mutating func appendRepresentation(
    of value: Value, to result: inout TemplateText
  ) throws {
    try step()
    switch value {
    case .none: try append("None", to: &result)
    case .bool(let flag): try append(flag ? "True" : "False", to: &result)
    case .integer(let number): try append(TemplateText(String(number)), to: &result)
    case .float(let number): try append(TemplateText(Self.text(of: number)), to: &result)
    case .undefined: try append("Undefined", to: &result)
    case .text(let text):
      try charge(text.count)
      try append(Self.quoted(text), to: &result)
    case .list(let list): try append(list, "[", "]", to: &result)
    case .tuple(let list): try append(list, "(", list.values.count == 1 ? ",)" : ")", to: &result)
    case .object(let object):
      try append("{", to: &result)
      for (i, member) in object.members.enumerated() {
        if i > 0 { try append(", ", to: &result) }
        try appendRepresentation(of: member.key.value, to: &result)
        try append(": ", to: &result)
        try appendRepresentation(of: member.value, to: &result)
      }
      try append("}", to: &result)
    case .iterator, .namespace, .loop, .callable:
      throw Failure.evaluation("\(value.kind) has no text")
    }
  }

  private mutating func append(
    _ list: TemplateList, _ open: TemplateText, _ close: TemplateText,
    to result: inout TemplateText
  ) throws {
    try append(open, to: &result)
    for (i, value) in list.values.enumerated() {
      if i > 0 { try append(", ", to: &result) }
      try appendRepresentation(of: value, to: &result)
    }
    try append(close, to: &result)
  }

  /// Python's shortest text of a number.
  static func text(of number: Double) -> String {
    if number.isNaN { return "nan" }
    if number.isInfinite { return number < 0 ? "-inf" : "inf" }
    let text = "\(number)"
    // Swift writes integers up to 2^54 without an exponent, Python those below 10^16.
    guard number.magnitude >= 1e16, !text.contains("e") else { return text }
    let sign = text.hasPrefix("-") ? "-" : ""
    var digits = text.drop { $0 == "-" }.prefix { $0 != "." }
    let exponent = digits.count - 1
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    let rest = digits.dropFirst()
    return "\(sign)\(digits.first ?? "0")\(rest.isEmpty ? "" : ".\(rest)")e+\(exponent)"
  }

  /// A string in Python's quotes.
  private static func quoted(_ text: TemplateText) -> TemplateText {
    let has = { (character: UInt32) in
      text.units.contains { TemplateText.scalar($0) == character }
    }
    let quote: UInt32 = has(0x27) && !has(0x22) ? 0x22 : 0x27
    var result = TemplateText([quote])
    for unit in text.units {
      let scalar = TemplateText.scalar(unit)
      switch scalar {
      case quote, 0x5C: result.units += [0x5C, unit]
      case 0x09: result.units += TemplateText("\\t").units
      case 0x0A: result.units += TemplateText("\\n").units
      case 0x0D: result.units += TemplateText("\\r").units
      default:
        if isPrintable(scalar) {
          result.units.append(unit)
        } else {
          let (letter, digits) = scalar < 0x100 ? ("x", 2) : scalar < 0x10000 ? ("u", 4) : ("U", 8)
          result.units += TemplateText("\\\(letter)\(hexadecimal(scalar, digits))").units
        }
      }
    }
    result.units.append(quote)
    return result
  }

  private static func hexadecimal(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(digits - text.count, 0)) + text
  }

  private static func isPrintable(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar >= 0x20 }
    switch TemplateText.unicodeScalar(scalar).properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  // MARK: JSON

  /// How `tojson` writes.
  struct JSONStyle {
    /// What each level is indented by; nil for one line.
    var indentation: TemplateText?
    var escapesNonASCII = false
    var sortsKeys = false
    var itemSeparator: TemplateText = ", "
    var keySeparator: TemplateText = ": "
  }

  /// A value as Python's `json.dumps` writes it.
  mutating func json(_ value: Value, _ style: JSONStyle) throws -> TemplateText {
    var result = TemplateText()
    try appendJSON(value, style, level: 0, to: &result)
    return result
  }

  private mutating func appendJSON(
    _ value: Value, _ style: JSONStyle, level: Int, to result: inout TemplateText
  ) throws {
    try step()
    switch value {
    case .none: try append("null", to: &result)
    case .bool(let flag): try append(flag ? "true" : "false", to: &result)
    case .integer(let number): try append(TemplateText(String(number)), to: &result)
    case .float(let number):
      let text =
        number.isFinite
        ? Self.text(of: number) : number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
      try append(TemplateText(text), to: &result)
    case .text(let text): try appendJSON(text, style, to: &result)
    case .list(let list), .tuple(let list):
      try appendJSON(list.values.count, "[", "]", style, level, to: &result) {
        try $0.appendJSON(list.values[$1], style, level: level + 1, to: &$2)
      }
    case .object(let object):
      var members = object.members
      if style.sortsKeys {
        let order = try order(of: members.map(\.key.value), isExact: true, isReversed: false)
        members = order.map { object.members[$0] }
      }
      try appendJSON(members.count, "{", "}", style, level, to: &result) {
        try $0.appendJSON(members[$1].key.text, style, to: &$2)
        try $0.append(style.keySeparator, to: &$2)
        try $0.appendJSON(members[$1].value, style, level: level + 1, to: &$2)
      }
    case .undefined, .iterator, .namespace, .loop, .callable:
      throw Failure.evaluation("\(value.kind) cannot be written as JSON")
    }
  }

  private mutating func appendJSON(
    _ count: Int, _ open: TemplateText, _ close: TemplateText, _ style: JSONStyle, _ level: Int,
    to result: inout TemplateText,
    _ element: (inout TemplateEvaluator, Int, inout TemplateText) throws -> Void
  ) throws {
    try append(open, to: &result)
    for i in 0..<count {
      if i > 0 { try append(style.itemSeparator, to: &result) }
      try appendLine(style, level + 1, to: &result)
      try element(&self, i, &result)
    }
    if count > 0 { try appendLine(style, level, to: &result) }
    try append(close, to: &result)
  }

  private mutating func appendLine(
    _ style: JSONStyle, _ level: Int, to result: inout TemplateText
  ) throws {
    guard let indentation = style.indentation else { return }
    try append("\n", to: &result)
    try append(repeated(indentation, level), to: &result)
  }

  private mutating func appendJSON(
    _ text: TemplateText, _ style: JSONStyle, to result: inout TemplateText
  ) throws {
    var quoted = TemplateText([0x22])
    for unit in text.units {
      let scalar = TemplateText.scalar(unit)
      let escape: String? =
        switch scalar {
        case 0x22: "\\\""
        case 0x5C: "\\\\"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0A: "\\n"
        case 0x0C: "\\f"
        case 0x0D: "\\r"
        case 0..<0x20: "\\u" + Self.hexadecimal(scalar, 4)
        case 0x7F... where style.escapesNonASCII:
          TemplateText.unicodeScalar(scalar).utf16.map {
            "\\u" + Self.hexadecimal(UInt32($0), 4)
          }.joined()
        default: nil
        }
      if let escape {
        quoted.units += TemplateText(escape).units
      } else {
        quoted.units.append(unit)
      }
    }
    quoted.units.append(0x22)
    try append(quoted, to: &result)
  }
}
