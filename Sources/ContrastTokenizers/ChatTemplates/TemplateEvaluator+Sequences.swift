extension TemplateEvaluator {
  /// The value that an attribute's path, such as `function.name`, or an index names.
  mutating func part(_ path: Value, of value: Value) throws -> Value {
    switch path {
    case .integer: return try item(path, of: value)
    case .text(let text):
      var part = value
      for name in text.string.split(separator: ".", omittingEmptySubsequences: false) {
        try step()
        let isIndex = !name.isEmpty && name.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        let key: Value =
          isIndex ? Int(name).map { .integer($0) } ?? .none : .text(TemplateText(String(name)))
        part = try item(key, of: part)
      }
      return part
    default: throw Failure.evaluation("\(path.kind) names no attribute")
    }
  }

  func count(of value: Value) throws -> Int {
    switch value {
    case .undefined: 0
    case .text(let text): text.count
    case .list(let list), .tuple(let list): list.values.count
    case .object(let object): object.members.count
    case .loop(let loop): loop.items.count
    case .none, .bool, .integer, .float, .iterator, .namespace, .callable:
      throw Failure.evaluation("\(value.kind) has no length")
    }
  }

  // MARK: map, select and their kin

  mutating func mapped(
    _ filter: TemplateFilter, _ value: Value, _ arguments: TemplateCall
  ) throws -> Value {
    // As in the reference, these take everything that is false for an empty list.
    guard try isTrue(value) else { return .iterator(TemplateIterator([])) }
    let items = try elements(of: value)
    if filter == .map { return try map(items, arguments) }
    var arguments = arguments
    var path: Value?
    if filter == .selectattr || filter == .rejectattr {
      guard let attribute = arguments.next("attribute") else {
        throw Failure.evaluation("\(arguments.name) takes the name of an attribute")
      }
      path = attribute
    }
    var test: TemplateTest?
    if let name = arguments.next("test") {
      guard case .text(let text) = name, let known = TemplateTest(rawValue: text.string) else {
        throw Failure.unsupported("the test '\(try printed(name).string.prefix(40))'")
      }
      test = known
    }
    let rest = Array(arguments.positional)
    guard arguments.keywords.isEmpty else { try arguments.finish(); return .none }
    let keeps = filter == .select || filter == .selectattr
    var kept: [Value] = []
    for item in items {
      try step()
      let part = try path.map { try self.part($0, of: item) } ?? item
      let passes = try test.map { try self.test(part, $0, rest) } ?? isTrue(part)
      if passes == keeps { kept.append(item) }
    }
    return .iterator(TemplateIterator(kept))
  }

  private mutating func map(_ items: [Value], _ arguments: TemplateCall) throws -> Value {
    var arguments = arguments
    if arguments.positional.isEmpty {
      let (path, other) = (arguments.next("attribute"), arguments.next("default"))
      try arguments.finish()
      guard let path else { throw Failure.evaluation("\(arguments.name) takes a filter") }
      return .iterator(
        TemplateIterator(
          try items.map { item in
            let part = try part(path, of: item)
            if let other, case .undefined = part { return other }
            return part
          }))
    }
    guard case .text(let name)? = arguments.next("filter"),
      let filter = TemplateFilter(rawValue: name.string)
    else { throw Failure.unsupported("'map' with a filter that is not known") }
    let rest = TemplateValues(
      positional: Array(arguments.positional), keywords: arguments.keywords)
    return .iterator(
      TemplateIterator(
        try items.map { item in
          try nested(line) { try $0.apply(filter, to: item, rest) }
        }))
  }

  // MARK: Sequences

  mutating func sequence(
    _ filter: TemplateFilter, _ value: Value, _ arguments: inout TemplateCall
  ) throws -> Value {
    switch filter {
    case .first, .last:
      try arguments.finish()
      if case .text(let text) = value {
        guard !text.isEmpty else { return .undefined("a character of an empty string") }
        let place = filter == .first ? 0 : text.count - 1
        return .text(text[place..<place + 1])
      }
      if filter == .last, case .iterator = value {
        throw Failure.evaluation("\(value.kind) has no last element")
      }
      let items = try elements(of: value)
      return (filter == .first ? items.first : items.last)
        ?? .undefined("an element of an empty list")
    case .list:
      try arguments.finish()
      return .list(try TemplateList(elements(of: value)))
    case .items:
      try arguments.finish()
      switch value {
      case .undefined: return .iterator(TemplateIterator([]))
      case .object(let object): return .iterator(TemplateIterator(try pairs(object)))
      default: throw Failure.evaluation("\(value.kind) has no members")
      }
    case .reverse:
      try arguments.finish()
      if case .text(let text) = value {
        try charge(text.count)
        return .text(TemplateText(text.units.reversed()))
      }
      return .iterator(TemplateIterator(try elements(of: value).reversed()))
    case .batch: return try batch(value, &arguments)
    case .dictsort: return try sortedMembers(value, &arguments)
    default: return try ordered(filter, value, &arguments)
    }
  }

  mutating func pairs(_ object: TemplateObject) throws -> [Value] {
    try step(object.members.count)
    return try object.members.map { .tuple(try TemplateList([$0.key.value, $0.value])) }
  }

  private mutating func batch(_ value: Value, _ arguments: inout TemplateCall) throws -> Value {
    let count = try integerArgument(arguments.next("linecount") ?? .none, arguments)
    let fill = arguments.next("fill_with")
    try arguments.finish()
    guard count > 0 else { throw Failure.evaluation("'batch' takes a positive count") }
    let items = try elements(of: value)
    var batches: [Value] = []
    var start = 0
    while start < items.count {
      let end = min(items.count, start + min(count, items.count))
      var part = Array(items[start..<end])
      if let fill, part.count < count {
        try step(min(count, Self.mostSteps + 1))
        part += repeatElement(fill, count: count - part.count)
      }
      batches.append(.list(try TemplateList(part)))
      start = end
    }
    return .iterator(TemplateIterator(batches))
  }

  private mutating func sortedMembers(
    _ value: Value, _ arguments: inout TemplateCall
  ) throws -> Value {
    let isExact = try isTrue(arguments.next("case_sensitive") ?? .bool(false))
    let by = arguments.next("by") ?? .text("key")
    let isReversed = try isTrue(arguments.next("reverse") ?? .bool(false))
    try arguments.finish()
    guard case .object(let object) = value else {
      throw Failure.evaluation("\(value.kind) has no members to sort")
    }
    guard case .text(let name) = by, name == "key" || name == "value" else {
      throw Failure.evaluation("'dictsort' sorts by 'key' or by 'value'")
    }
    let keys = object.members.map { name == "key" ? $0.key.value : $0.value }
    let order = try order(of: keys, isExact: isExact, isReversed: isReversed)
    let pairs = try pairs(object)
    return .list(try TemplateList(order.map { pairs[$0] }))
  }

  private mutating func ordered(
    _ filter: TemplateFilter, _ value: Value, _ arguments: inout TemplateCall
  ) throws -> Value {
    let isReversed =
      filter == .sort ? try isTrue(arguments.next("reverse") ?? .bool(false)) : false
    let isExact = try isTrue(arguments.next("case_sensitive") ?? .bool(false))
    let attribute = arguments.next("attribute")
    try arguments.finish()
    let items = try elements(of: value)
    let keys = try items.map { item in
      try attribute.map { try part($0, of: item) } ?? item
    }
    if filter == .unique {
      var kept: [Value] = []
      var seen: [Value] = []
      for (key, item) in zip(keys, items) {
        let key = try folded(key, isExact)
        // As in the reference, lists and objects are refused.
        _ = try self.key(key)
        if try seen.contains(where: { try equals($0, key) }) { continue }
        seen.append(key)
        kept.append(item)
      }
      return .iterator(TemplateIterator(kept))
    }
    let order = try order(of: keys, isExact: isExact, isReversed: isReversed)
    switch filter {
    case .min: return order.first.map { items[$0] } ?? .undefined("the least of nothing")
    case .max:
      // The first of those that are equal, as in Python.
      guard var best = order.last else { return .undefined("the largest of nothing") }
      for place in order.reversed() {
        let (key, other) = (try folded(keys[place], isExact), try folded(keys[best], isExact))
        guard try equals(key, other) else { break }
        best = place
      }
      return items[best]
    default: return .list(try TemplateList(order.map { items[$0] }))
    }
  }

  private mutating func folded(_ value: Value, _ isExact: Bool = false) throws -> Value {
    guard !isExact, case .text(let text) = value else { return value }
    try charge(text.count)
    return .text(text.cased(.lower))
  }

  /// The places of `keys` in their order; equal ones keep theirs.
  mutating func order(
    of keys: [Value], isExact: Bool, isReversed: Bool
  ) throws -> [Int] {
    let keys = try keys.map { try folded($0, isExact) }
    return try keys.indices.sorted { a, b in
      try isReversed ? isLess(keys[b], keys[a], "<") : isLess(keys[a], keys[b], "<")
    }
  }
}
