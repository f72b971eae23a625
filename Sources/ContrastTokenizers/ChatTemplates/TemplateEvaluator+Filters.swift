import Foundation

extension TemplateEvaluator {
  /// The value behind a filter.
  mutating func apply(_ call: TemplateFilterCall, to value: Value) throws -> Value {
    try apply(call.filter, to: value, evaluate(call.arguments))
  }

  mutating func apply(
    _ filter: TemplateFilter, to value: Value, _ values: TemplateValues
  ) throws -> Value {
    var arguments = TemplateCall(name: "the filter '\(filter.rawValue)'", values)
    let result = try apply(filter, to: value, &arguments)
    return result
  }

  private mutating func apply(
    _ filter: TemplateFilter, to value: Value, _ arguments: inout TemplateCall
  ) throws -> Value {
    switch filter {
    case .abs, .int, .float, .round, .sum: return try number(filter, value, &arguments)
    case .map, .select, .reject, .selectattr, .rejectattr:
      return try mapped(filter, value, arguments)
    case .batch, .dictsort, .first, .items, .last, .list, .max, .min, .reverse, .sort, .unique:
      return try sequence(filter, value, &arguments)
    case .d, .default:
      let (other, falsy) = (arguments.next("default_value"), arguments.next("boolean"))
      try arguments.finish()
      if case .undefined = value { return other ?? .text("") }
      return try isTrue(falsy ?? .bool(false)) && !isTrue(value) ? other ?? .text("") : value
    case .count, .length:
      try arguments.finish()
      return .integer(try count(of: value))
    case .join:
      let separator = try printed(arguments.next("d") ?? .text(""))
      let attribute = arguments.next("attribute")
      try arguments.finish()
      var elements = try elements(of: value)
      if let attribute { elements = try elements.map { try part(attribute, of: $0) } }
      return .text(try joined(elements, by: separator))
    case .tojson: return .text(try json(value, jsonStyle(&arguments)))
    case .string, .safe:
      try arguments.finish()
      return .text(try printed(value))
    case .capitalize, .lower, .title, .upper, .trim, .replace, .indent:
      return .text(try text(filter, try printed(value), &arguments))
    }
  }

  // MARK: Text

  private mutating func text(
    _ filter: TemplateFilter, _ text: TemplateText, _ arguments: inout TemplateCall
  ) throws -> TemplateText {
    try charge(text.count)
    switch filter {
    case .trim:
      let characters = arguments.next("chars")
      try arguments.finish()
      return try stripped(text, characters, left: true, right: true)
    case .replace:
      guard let old = arguments.next("old"), let new = arguments.next("new") else {
        throw Failure.evaluation("\(arguments.name) takes what is replaced and by what")
      }
      let count = try arguments.next("count").map { try integerArgument($0, arguments) } ?? -1
      try arguments.finish()
      return try replaced(text, printed(old), by: printed(new), count: count)
    case .indent: return try indented(text, &arguments)
    default:
      try arguments.finish()
      switch filter {
      case .lower: return text.cased(.lower)
      case .upper: return text.cased(.upper)
      case .capitalize: return text.capitalized
      default: return titled(text)
      }
    }
  }

  /// Jinja's own way with titles: words begin behind white space and opening brackets.
  private func titled(_ text: TemplateText) -> TemplateText {
    var result = TemplateText()
    var startsWord = true
    for (i, unit) in text.units.enumerated() {
      let isBreak =
        TemplateText.isSpace(unit)
        || [0x2D, 0x28, 0x7B, 0x5B, 0x3C].contains(TemplateText.scalar(unit))
      text.append(i, startsWord ? .upper : .lower, to: &result)
      startsWord = isBreak
    }
    return result
  }

  func stripped(
    _ text: TemplateText, _ characters: Value?, left: Bool, right: Bool
  ) throws -> TemplateText {
    switch characters {
    case nil, .some(.none): return text.stripped(left: left, right: right)
    case .text(let set)?:
      let scalars = Set(set.units.map(TemplateText.scalar))
      return text.stripped(left: left, right: right) { scalars.contains(TemplateText.scalar($0)) }
    case let value?: throw Failure.evaluation("\(value.kind) cannot be stripped from a string")
    }
  }

  mutating func replaced(
    _ text: TemplateText, _ old: TemplateText, by new: TemplateText, count: Int
  ) throws -> TemplateText {
    var result = TemplateText()
    var left = count < 0 ? Int.max : count
    var done = 0
    if old.isEmpty {
      // Python puts the new text before every character and at the end.
      for i in 0...text.count where left > 0 {
        try check(length: result.count + new.count + 1)
        try charge(new.count + 1)
        result.units += new.units
        if i < text.count { result.units.append(text.units[i]) }
        done = min(i + 1, text.count)
        left -= 1
      }
    } else {
      while left > 0, let place = try find(old, in: text, from: done) {
        try reserve(place - done + new.count)
        result.units += text.units[done..<place] + new.units
        done = place + old.count
        left -= 1
        try check(length: result.count)
      }
    }
    try reserve(text.count - done)
    result.units += text.units[done...]
    return result
  }

  private mutating func indented(
    _ text: TemplateText, _ arguments: inout TemplateCall
  ) throws -> TemplateText {
    let width = arguments.next("width") ?? .integer(4)
    let first = try isTrue(arguments.next("first") ?? .bool(false))
    let blank = try isTrue(arguments.next("blank") ?? .bool(false))
    try arguments.finish()
    let indentation: TemplateText
    if case .text(let own) = width {
      indentation = own
    } else {
      indentation = try repeated(" ", integerArgument(width, arguments))
    }
    let lines = TemplateText(text.units + [0x0A]).lines
    try step(lines.count)
    var result = TemplateText()
    for (i, line) in lines.enumerated() {
      let isIndented = i == 0 ? first : blank || !line.isEmpty
      try charge(line.count + indentation.count)
      if i > 0 { result.units.append(0x0A) }
      if isIndented { result.units += indentation.units }
      result.units += line.units
      try check(length: result.count)
    }
    return result
  }

  mutating func joined(_ values: [Value], by separator: TemplateText) throws -> TemplateText {
    var result = TemplateText()
    for (i, value) in values.enumerated() {
      let text = try printed(value)
      let added = (i > 0 ? separator.count : 0) + text.count
      try charge(added)
      try check(length: result.count + added)
      if i > 0 { result.units += separator.units }
      result.units += text.units
    }
    return result
  }

  private mutating func jsonStyle(_ arguments: inout TemplateCall) throws -> JSONStyle {
    var style = JSONStyle()
    style.escapesNonASCII = try isTrue(arguments.next("ensure_ascii") ?? .bool(false))
    switch arguments.next("indent") {
    case nil, .some(.none): break
    case .text(let text)?: style.indentation = text
    case let value?:
      style.indentation = try repeated(" ", integerArgument(value, arguments))
    }
    if style.indentation != nil { style.itemSeparator = "," }
    switch arguments.next("separators") {
    case nil, .some(.none): break
    case .tuple(let list)?, .list(let list)?:
      guard list.values.count == 2, case .text(let item) = list.values[0],
        case .text(let key) = list.values[1]
      else { throw Failure.evaluation("'separators' of 'tojson' are two strings") }
      (style.itemSeparator, style.keySeparator) = (item, key)
    case let value?: throw Failure.evaluation("'separators' of 'tojson' are not \(value.kind)")
    }
    style.sortsKeys = try isTrue(arguments.next("sort_keys") ?? .bool(false))
    try arguments.finish()
    return style
  }

  func integerArgument(_ value: Value, _ arguments: TemplateCall) throws -> Int {
    guard let number = integer(value) else {
      throw Failure.evaluation("\(arguments.name) takes an integer, not \(value.kind)")
    }
    return number
  }

  // MARK: Numbers

  private mutating func number(
    _ filter: TemplateFilter, _ value: Value, _ arguments: inout TemplateCall
  ) throws -> Value {
    switch filter {
    case .abs:
      try arguments.finish()
      if case .float(let number) = value { return .float(Swift.abs(number)) }
      guard let number = integer(value), number != .min else {
        throw Failure.evaluation("\(value.kind) has no absolute value")
      }
      return .integer(Swift.abs(number))
    case .int:
      let other = arguments.next("default") ?? .integer(0)
      let base = try arguments.next("base").map { try integerArgument($0, arguments) } ?? 10
      try arguments.finish()
      guard base == 10 else { throw Failure.unsupported("the filter 'int' with the base \(base)") }
      if let number = integer(value) { return .integer(number) }
      if case .text(let text) = value,
        let number = Int(TemplateNumber.digits(text).drop { $0 == "+" })
      {
        return .integer(number)
      }
      guard let number = self.float(value), let whole = Int(exactly: number.rounded(.towardZero))
      else { return other }
      return .integer(whole)
    case .float:
      let other = arguments.next("default") ?? .float(0)
      try arguments.finish()
      return float(value).map { .float($0) } ?? other
    case .round:
      let digits = try arguments.next("precision").map { try integerArgument($0, arguments) } ?? 0
      let method = arguments.next("method") ?? .text("common")
      try arguments.finish()
      guard case .text("common") = method else {
        throw Failure.unsupported("the filter 'round' with a method")
      }
      guard (0...15).contains(digits) else {
        throw Failure.unsupported("the filter 'round' to \(digits) digits")
      }
      if let number = integer(value) { return .integer(number) }
      guard case .float(let number) = value else {
        throw Failure.evaluation("\(value.kind) cannot be rounded")
      }
      return .float(Double(String(format: "%.\(digits)f", number)) ?? number)
    default:
      let attribute = arguments.next("attribute")
      var sum = arguments.next("start") ?? .integer(0)
      try arguments.finish()
      for element in try elements(of: value) {
        let element = try attribute.map { try part($0, of: element) } ?? element
        sum = try added(sum, element)
      }
      return sum
    }
  }

  private func added(_ left: Value, _ right: Value) throws -> Value {
    if let a = integer(left), let b = integer(right) {
      let (sum, overflows) = a.addingReportingOverflow(b)
      guard !overflows else { throw Failure.limit("an integer of more than 64 bits") }
      return .integer(sum)
    }
    guard let a = number(left), let b = number(right) else {
      throw Failure.evaluation("\(right.kind) cannot be added up")
    }
    return .float(a + b)
  }

  private func float(_ value: Value) -> Double? {
    if case .text(let text) = value {
      let digits = TemplateNumber.digits(text)
      return digits.lowercased().contains("x") ? nil : Double(digits)
    }
    return number(value)
  }
}

/// A call's arguments, taken one by one by place or by name.
struct TemplateCall {
  let name: String
  private(set) var positional: ArraySlice<TemplateValue>
  private(set) var keywords: [(name: String, value: TemplateValue)]

  init(name: String, _ values: TemplateValues) {
    self.name = name
    positional = values.positional[...]
    keywords = values.keywords
  }

  /// The next argument by place, or the one of this name.
  mutating func next(_ parameter: String) -> TemplateValue? {
    if let value = positional.popFirst() { return value }
    guard let place = keywords.firstIndex(where: { $0.name == parameter }) else { return nil }
    return keywords.remove(at: place).value
  }

  /// Refuses arguments that are left.
  func finish() throws {
    if let keyword = keywords.first {
      throw ChatTemplateError.Reason.unsupported("\(name) with the argument '\(keyword.name)'")
    }
    if !positional.isEmpty {
      throw ChatTemplateError.Reason.unsupported("\(name) with so many arguments")
    }
  }
}

enum TemplateNumber {
  /// The characters of a number as Python reads it: without white space around it, and without single
  /// underscores between digits.
  static func digits(_ text: TemplateText) -> String {
    let units = text.stripped().units.map(TemplateText.scalar)
    func isDigit(_ i: Int) -> Bool { units.indices.contains(i) && 0x30...0x39 ~= units[i] }
    let kept = units.indices.filter { units[$0] != 0x5F || !isDigit($0 - 1) || !isDigit($0 + 1) }
    return TemplateText(kept.map { units[$0] }).string
  }
}
