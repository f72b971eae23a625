extension TemplateEvaluator {
  /// Calls a function or a macro.
  mutating func call(_ name: String, _ values: TemplateValues) throws -> Value {
    if let result = try callMacro(name, values.positional, values.keywords) { return result }
    guard let function = TemplateFunction(rawValue: name) else {
      throw Failure.evaluation("the macro '\(name)' is called before it is defined")
    }
    var arguments = TemplateCall(name: "'\(name)'", values)
    switch function {
    case .raiseException:
      let message = arguments.next("message") ?? .text("")
      try arguments.finish()
      throw Failure.raised(try printed(message).string)
    case .currentDate:
      let format = try printed(arguments.next("format") ?? .none)
      try arguments.finish()
      return .text(TemplateText(try clock.text(format.string)))
    case .range: return try range(values.positional, arguments)
    case .namespace:
      let namespace = TemplateNamespace()
      for (key, value) in try members(values) {
        _ = try Value.depth(around: CollectionOfOne(value))
        guard case .text(let text) = key else {
          throw Failure.unsupported("a namespace with a name that is no string")
        }
        let name = text.string
        guard !name.hasPrefix("_") else {
          throw Failure.unsupported("the name '\(name.prefix(40))', which begins with '_'")
        }
        namespace.members[name] = value
      }
      return .namespace(namespace)
    case .dict:
      var object = TemplateObject()
      for (key, value) in try members(values) { try object.set(key, value) }
      return .object(object)
    }
  }

  /// The members that `dict(…)` and `namespace(…)` are given.
  private mutating func members(
    _ values: TemplateValues
  ) throws -> [(key: TemplateKey, value: Value)] {
    var members: [(key: TemplateKey, value: Value)] = []
    switch values.positional.first {
    case nil: break
    case .object(let object)?: members = object.members
    case let value?: throw Failure.unsupported("an object that is made of \(value.kind)")
    }
    guard values.positional.count <= 1 else {
      throw Failure.unsupported("an object that is made of several others")
    }
    try step(members.count)
    return members + values.keywords.map { (.text(TemplateText($0.name)), $0.value) }
  }

  private mutating func range(_ values: [Value], _ arguments: TemplateCall) throws -> Value {
    let bounds = try values.map { try integerArgument($0, arguments) }
    guard (1...3).contains(bounds.count), arguments.keywords.isEmpty else {
      throw Failure.evaluation("'range' takes one to three integers")
    }
    let start = bounds.count == 1 ? 0 : bounds[0]
    let end = bounds.count == 1 ? bounds[0] : bounds[1]
    let by = bounds.count == 3 ? bounds[2] : 1
    guard by != 0 else { throw Failure.evaluation("'range' has steps of 0") }
    let distance = Double(end) - Double(start)
    guard distance / Double(by) <= Double(Self.longestRange) else {
      throw Failure.limit("a range of more than \(Self.longestRange) numbers")
    }
    var numbers: [Value] = []
    var number = start
    while by > 0 ? number < end : number > end {
      try step()
      numbers.append(.integer(number))
      let (next, overflows) = number.addingReportingOverflow(by)
      if overflows { break }
      number = next
    }
    return .list(try TemplateList(numbers))
  }

  // MARK: Methods

  /// Calls a method.
  mutating func call(
    _ method: TemplateMethod, of object: Value, _ values: TemplateValues
  ) throws -> Value {
    var arguments = TemplateCall(name: "the method '\(method.rawValue)'", values)
    switch (object, method) {
    case (.text(let text), _): return try call(method, of: text, &arguments)
    case (.object(let object), .items):
      try arguments.finish()
      return .list(try TemplateList(pairs(object)))
    case (.object(let object), .keys):
      try arguments.finish()
      return .list(try TemplateList(object.members.map(\.key.value)))
    case (.object(let object), .values):
      try arguments.finish()
      return .list(try TemplateList(object.members.map(\.value)))
    case (.object(let object), .get):
      let (key, other) = (arguments.next("key"), arguments.next("default"))
      try arguments.finish()
      guard let name = try key.flatMap({ try self.key($0) }) else { return other ?? .none }
      return object[name] ?? other ?? .none
    case (.list(let list), .index), (.tuple(let list), .index), (.list(let list), .count),
      (.tuple(let list), .count):
      guard let wanted = arguments.next("value") else {
        throw Failure.evaluation("\(arguments.name) takes a value")
      }
      try arguments.finish()
      var found = 0
      for (place, value) in list.values.enumerated() where try equals(value, wanted) {
        if method == .index { return .integer(place) }
        found += 1
      }
      guard method == .count else { throw Failure.evaluation("a list does not have the value") }
      return .integer(found)
    case (.loop(let loop), .cycle):
      guard !values.positional.isEmpty else {
        throw Failure.evaluation("'loop.cycle' takes what it goes round in")
      }
      return values.positional[loop.index % values.positional.count]
    case (.undefined(let what), _):
      throw Failure.evaluation("the method '\(method.rawValue)' is asked of \(what)")
    default:
      throw Failure.evaluation("\(object.kind) has no method '\(method.rawValue)'")
    }
  }

  private mutating func call(
    _ method: TemplateMethod, of text: TemplateText, _ arguments: inout TemplateCall
  ) throws -> Value {
    try charge(text.count)
    switch method {
    case .strip, .lstrip, .rstrip:
      let characters = arguments.next("chars")
      try arguments.finish()
      return .text(
        try stripped(text, characters, left: method != .rstrip, right: method != .lstrip))
    case .startswith, .endswith:
      let affixes = try affixes(arguments.next("prefix"), arguments)
      try arguments.finish()
      return .bool(
        affixes.contains { method == .startswith ? text.hasPrefix($0) : text.hasSuffix($0) })
    case .removeprefix, .removesuffix:
      let affix = try textArgument(arguments.next("prefix"), arguments)
      try arguments.finish()
      if method == .removeprefix {
        return .text(text.hasPrefix(affix) ? text[affix.count..<text.count] : text)
      }
      return .text(text.hasSuffix(affix) ? text[0..<text.count - affix.count] : text)
    case .split, .rsplit: return try split(text, fromRight: method == .rsplit, &arguments)
    case .splitlines:
      try arguments.finish()
      let lines = text.lines
      try step(lines.count)
      return .list(try TemplateList(lines.map { .text($0) }))
    case .replace:
      let old = try textArgument(arguments.next("old"), arguments)
      let new = try textArgument(arguments.next("new"), arguments)
      let count = try arguments.next("count").map { try integerArgument($0, arguments) } ?? -1
      try arguments.finish()
      return .text(try replaced(text, old, by: new, count: count))
    case .upper, .lower, .title, .capitalize:
      try arguments.finish()
      switch method {
      case .upper: return .text(text.cased(.upper))
      case .lower: return .text(text.cased(.lower))
      case .title: return .text(text.titled)
      default: return .text(text.capitalized)
      }
    case .find, .rfind, .index, .count:
      let part = try textArgument(arguments.next("sub"), arguments)
      try arguments.finish()
      return .integer(try place(method, of: part, in: text))
    case .join:
      let values = try elements(of: arguments.next("iterable") ?? .none)
      try arguments.finish()
      for value in values {
        guard case .text = value else { throw Failure.evaluation("'join' meets \(value.kind)") }
      }
      return .text(try joined(values, by: text))
    case .format: return .text(try formatted(text, arguments))
    case .isdigit, .isspace, .isupper, .islower:
      try arguments.finish()
      return .bool(has(method, text))
    case .items, .keys, .values, .get, .cycle:
      throw Failure.evaluation("a string has no method '\(method.rawValue)'")
    }
  }

  private func has(_ method: TemplateMethod, _ text: TemplateText) -> Bool {
    switch method {
    case .isupper: return text.isCased { $0.isUppercase }
    case .islower: return text.isCased { $0.isLowercase }
    case .isspace: return !text.isEmpty && text.units.allSatisfy(TemplateText.isSpace)
    default:
      return !text.isEmpty
        && text.units.allSatisfy { unit in
          switch TemplateText.unicodeScalar(unit).properties.numericType {
          case .decimal?, .digit?: true
          default: false
          }
        }
    }
  }

  private func textArgument(_ value: Value?, _ arguments: TemplateCall) throws -> TemplateText {
    guard case .text(let text)? = value else {
      throw Failure.evaluation("\(arguments.name) takes a string, not \(value?.kind ?? "nothing")")
    }
    return text
  }

  private func affixes(_ value: Value?, _ arguments: TemplateCall) throws -> [TemplateText] {
    if case .tuple(let list)? = value {
      return try list.values.map { try textArgument($0, arguments) }
    }
    return [try textArgument(value, arguments)]
  }

  private mutating func place(
    _ method: TemplateMethod, of part: TemplateText, in text: TemplateText
  ) throws -> Int {
    if method == .count || method == .rfind {
      var (count, last, from) = (0, -1, 0)
      while let place = try find(part, in: text, from: from) {
        (count, last) = (count + 1, place)
        // Matches of `count` do not overlap, those of `rfind` may.
        from = place + (method == .count ? max(part.count, 1) : 1)
        try step()
      }
      return method == .count ? count : last
    }
    if let place = try find(part, in: text, from: 0) { return place }
    guard method == .find else { throw Failure.evaluation("a string does not have the part") }
    return -1
  }

  private mutating func split(
    _ text: TemplateText, fromRight: Bool, _ arguments: inout TemplateCall
  ) throws -> Value {
    let separator = arguments.next("sep") ?? .none
    let limit = try arguments.next("maxsplit").map { try integerArgument($0, arguments) } ?? -1
    try arguments.finish()
    var parts: [TemplateText] = []
    switch separator {
    case .none:
      guard !fromRight || limit < 0 else {
        throw Failure.unsupported("the method 'rsplit' at white space with a limit")
      }
      parts = text.words(limit: limit)
    case .text(let separator):
      guard !separator.isEmpty else { throw Failure.evaluation("a string is split by nothing") }
      var places: [Int] = []
      var from = 0
      while fromRight || limit < 0 || places.count < limit,
        let place = try find(separator, in: text, from: from)
      {
        try step()
        places.append(place)
        from = place + separator.count
      }
      if fromRight, limit >= 0 { places = Array(places.suffix(limit)) }
      var start = 0
      for place in places {
        parts.append(text[start..<place])
        start = place + separator.count
      }
      parts.append(text[start..<text.count])
    default: throw Failure.evaluation("a string is split by \(separator.kind)")
    }
    try step(parts.count)
    return .list(try TemplateList(parts.map { .text($0) }))
  }

  // MARK: Formats

  /// `'%s of %d' % (…)`: strings and integers.
  mutating func formatted(_ format: TemplateText, _ value: Value) throws -> TemplateText {
    var values: [Value] = [value]
    if case .tuple(let list) = value { values = list.values }
    var next = values[...]
    var result = TemplateText()
    var i = 0
    while i < format.count {
      defer { i += 1 }
      guard TemplateText.scalar(format.units[i]) == 0x25 else {
        result.units.append(format.units[i])
        continue
      }
      i += 1
      let kind = i < format.count ? TemplateText.scalar(format.units[i]) : 0
      if kind == 0x25 {
        result.units.append(0x25)
        continue
      }
      guard kind == 0x73 || kind == 0x64 else {
        throw Failure.unsupported("a format with other parts than '%s' and '%d'")
      }
      guard let value = next.popFirst() else {
        throw Failure.evaluation("a format has more parts than values")
      }
      if kind == 0x64, integer(value) == nil {
        throw Failure.evaluation("'%d' takes an integer, not \(value.kind)")
      }
      let text = try printed(kind == 0x64 ? .integer(integer(value) ?? 0) : value)
      try check(length: result.count + text.count)
      try charge(text.count)
      result.units += text.units
    }
    guard next.isEmpty else { throw Failure.evaluation("a format has more values than parts") }
    return result
  }

  /// `'{} {0} {name}'.format(…)`.
  private mutating func formatted(
    _ format: TemplateText, _ arguments: TemplateCall
  ) throws -> TemplateText {
    let values = Array(arguments.positional)
    var automatic = 0
    var result = TemplateText()
    var i = 0
    while i < format.count {
      let scalar = TemplateText.scalar(format.units[i])
      let following = i + 1 < format.count ? TemplateText.scalar(format.units[i + 1]) : 0
      if scalar == 0x7B || scalar == 0x7D, following == scalar {
        result.units.append(format.units[i])
        i += 2
      } else if scalar == 0x7B {
        guard let end = format.units[i...].firstIndex(where: { TemplateText.scalar($0) == 0x7D })
        else { throw Failure.evaluation("a format has a '{' without its '}'") }
        let field = format[i + 1..<end].string
        var value: Value?
        if field.isEmpty {
          value = values.indices.contains(automatic) ? values[automatic] : nil
          automatic += 1
        } else if let place = Int(field) {
          value = values.indices.contains(place) ? values[place] : nil
        } else {
          guard field.unicodeScalars.allSatisfy({ $0 == "_" || $0.properties.isXIDContinue }) else {
            throw Failure.unsupported("the part '{\(field.prefix(40))}' of a format")
          }
          value = arguments.keywords.first { $0.name == field }?.value
        }
        guard let value else {
          throw Failure.evaluation("a format has no value for '{\(field.prefix(40))}'")
        }
        let text = try printed(value)
        try check(length: result.count + text.count)
        try charge(text.count)
        result.units += text.units
        i = end + 1
      } else if scalar == 0x7D {
        throw Failure.evaluation("a format has a '}' without its '{'")
      } else {
        result.units.append(format.units[i])
        i += 1
      }
    }
    return result
  }
}
