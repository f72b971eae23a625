import Foundation

extension TemplateEvaluator {
  mutating func evaluate(_ expression: TemplateExpression) throws -> Value {
    try nested(expression.line) { evaluator in
      let value = try evaluator.evaluate(expression.kind)
      evaluator.line = expression.line
      return value
    }
  }

  private mutating func evaluate(_ kind: TemplateExpression.Kind) throws -> Value {
    switch kind {
    case .text(let text): return .text(text)
    case .integer(let value): return .integer(value)
    case .float(let value): return .float(value)
    case .bool(let value): return .bool(value)
    case .none: return .none
    case .name(let name): return variable(name)
    case .list(let elements): return .list(try TemplateList(evaluate(elements)))
    case .tuple(let elements): return .tuple(try TemplateList(evaluate(elements)))
    case .object(let members): return try evaluate(members)
    case .attribute(let object, let name): return try attribute(name, of: evaluate(object))
    case .item(let object, let key):
      let object = try evaluate(object)
      return try item(evaluate(key), of: object)
    case .slice(let object, let bounds): return try slice(evaluate(object), bounds)
    case .not(let value): return .bool(!(try isTrue(evaluate(value))))
    case .sign(let value, let isNegative): return try signed(evaluate(value), isNegative)
    case .and(let left, let right):
      let value = try evaluate(left)
      return try isTrue(value) ? evaluate(right) : value
    case .or(let left, let right):
      let value = try evaluate(left)
      return try isTrue(value) ? value : evaluate(right)
    case .arithmetic(let kind, let left, let right):
      let left = try evaluate(left)
      return try arithmetic(kind, left, evaluate(right))
    case .concatenation(let parts): return try concatenation(parts)
    case .comparison(let first, let others): return try comparison(first, others)
    case .condition(let test, let then, let otherwise):
      if try isTrue(evaluate(test)) { return try evaluate(then) }
      guard let otherwise else { return .undefined("the result of an 'if' without 'else'") }
      return try evaluate(otherwise)
    case .filter(let value, let call): return try apply(call, to: evaluate(value))
    case .test(let value, let test, let arguments):
      let value = try evaluate(value)
      return .bool(try self.test(value, test, evaluate(arguments).positional))
    case .call(let name, let arguments): return try call(name, evaluate(arguments))
    case .method(let object, let method, let arguments):
      let object = try evaluate(object)
      return try call(method, of: object, evaluate(arguments))
    case .refused(let what): throw Failure.unsupported(what)
    }
  }

  private mutating func evaluate(_ expressions: [TemplateExpression]) throws -> [Value] {
    try expressions.map { try evaluate($0) }
  }

  private mutating func evaluate(
    _ members: [(key: TemplateExpression, value: TemplateExpression)]
  ) throws -> Value {
    var object = TemplateObject()
    for (key, value) in members {
      guard let key = try self.key(evaluate(key)) else {
        throw Failure.unsupported("an object with a key that is neither a string nor an integer")
      }
      try object.set(key, evaluate(value))
    }
    return .object(object)
  }

  mutating func evaluate(_ arguments: TemplateArguments) throws -> TemplateValues {
    TemplateValues(
      positional: try evaluate(arguments.positional),
      keywords: try arguments.keywords.map { ($0.name, try evaluate($0.value)) })
  }

  private mutating func concatenation(_ parts: [TemplateExpression]) throws -> Value {
    var result = TemplateText()
    for part in parts {
      let text = try printed(evaluate(part))
      try reserve(result.count + text.count)
      result.units += text.units
    }
    return .text(result)
  }

  private mutating func comparison(
    _ first: TemplateExpression, _ others: [(TemplateComparison, TemplateExpression)]
  ) throws -> Value {
    var left = try evaluate(first)
    for (comparison, expression) in others {
      let right = try evaluate(expression)
      if !(try compare(left, comparison, right)) { return .bool(false) }
      left = right
    }
    return .bool(true)
  }

  // MARK: Parts of values

  /// The methods of Python's dictionaries: `.name` reads them before a key of that name.
  private static let objectMethods: Set<String> = [
    "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update",
    "values",
  ]

  func attribute(_ name: String, of object: Value) throws -> Value {
    switch object {
    case .undefined(let what):
      throw Failure.evaluation("'\(name)' is asked of \(what)")
    case .object(let object):
      if Self.objectMethods.contains(name) { return .callable(name) }
      return object[TemplateText(name)] ?? .undefined("the key '\(name)', which is not there")
    case .namespace(let namespace):
      return namespace.members[name] ?? .undefined("'\(name)' of a namespace, which is not set")
    case .loop(let loop): return try attribute(name, of: loop)
    default:
      return TemplateMethod(rawValue: name) != nil
        ? .callable(name) : .undefined("'\(name)' of \(object.kind)")
    }
  }

  private func attribute(_ name: String, of loop: TemplateLoopState) throws -> Value {
    let (index, count) = (loop.index, loop.items.count)
    switch name {
    case "index": return .integer(index + 1)
    case "index0": return .integer(index)
    case "revindex": return .integer(count - index)
    case "revindex0": return .integer(count - index - 1)
    case "first": return .bool(index == 0)
    case "last": return .bool(index == count - 1)
    case "length": return .integer(count)
    // Only recursive loops are deeper.
    case "depth": return .integer(1)
    case "depth0": return .integer(0)
    case "previtem":
      return index > 0 ? loop.items[index - 1] : .undefined("the item before the first")
    case "nextitem":
      return index + 1 < count ? loop.items[index + 1] : .undefined("the item behind the last")
    default: throw Failure.unsupported("'loop.\(name.prefix(40))'")
    }
  }

  func item(_ key: Value, of object: Value) throws -> Value {
    switch (object, key) {
    case (.undefined(let what), _): throw Failure.evaluation("an item is asked of \(what)")
    case (.object(let members), .integer(let number)):
      return members[.integer(number)] ?? .undefined("the key \(number), which is not there")
    case (.object(let members), .text(let name)):
      if let value = members[name] { return value }
      return try attributeOrNothing(name, of: object)
    case (.list(let list), .integer(let index)), (.tuple(let list), .integer(let index)):
      let place = index < 0 ? index + list.values.count : index
      return list.values.indices.contains(place)
        ? list.values[place] : .undefined("the element \(index) of \(list.values.count)")
    case (.text(let text), .integer(let index)):
      let place = index < 0 ? index + text.count : index
      return text.units.indices.contains(place)
        ? .text(text[place..<place + 1]) : .undefined("the character \(index) of \(text.count)")
    case (_, .text(let name)): return try attributeOrNothing(name, of: object)
    default: return .undefined("an item of \(object.kind)")
    }
  }

  private func attributeOrNothing(_ name: TemplateText, of object: Value) throws -> Value {
    if case .object = object {
      return Self.objectMethods.contains(name.string)
        ? .callable(name.string)
        : .undefined("the key '\(name.string.prefix(40))', which is not there")
    }
    return try attribute(name.string, of: object)
  }

  private mutating func slice(_ object: Value, _ bounds: [TemplateExpression?]) throws -> Value {
    let numbers = try bounds.map { bound -> Int? in
      guard let bound else { return nil }
      switch try evaluate(bound) {
      case .integer(let value): return value
      case .none: return nil
      case let value: throw Failure.evaluation("a slice is bounded by \(value.kind)")
      }
    }
    switch object {
    case .text(let text):
      let places = try places(numbers, of: text.count)
      try charge(places.count)
      return .text(TemplateText(places.map { text.units[$0] }))
    case .list(let list):
      let places = try places(numbers, of: list.values.count)
      try step(places.count)
      return .list(try TemplateList(places.map { list.values[$0] }))
    case .tuple(let list):
      let places = try places(numbers, of: list.values.count)
      try step(places.count)
      return .tuple(try TemplateList(places.map { list.values[$0] }))
    case .undefined(let what): throw Failure.evaluation("a slice is asked of \(what)")
    default: return .undefined("a slice of \(object.kind)")
    }
  }

  /// The places that Python's slice has in a sequence of `count`.
  private func places(_ bounds: [Int?], of count: Int) throws -> [Int] {
    let stride = bounds[2] ?? 1
    guard stride != 0 else { throw Failure.evaluation("a slice has steps of 0") }
    func place(_ bound: Int?, _ usual: Int, _ range: ClosedRange<Int>) -> Int {
      guard let bound else { return usual }
      let place = bound < 0 ? bound.addingReportingOverflow(count).partialValue : bound
      return min(max(place, range.lowerBound), range.upperBound)
    }
    if stride > 0 {
      let start = place(bounds[0], 0, 0...count)
      let end = place(bounds[1], count, 0...count)
      return start < end
        ? Array(Swift.stride(from: start, to: end, by: min(stride, count + 1))) : []
    }
    let start = place(bounds[0], count - 1, -1...max(count - 1, -1))
    let end = place(bounds[1], -1, -1...max(count - 1, -1))
    return start > end ? Array(Swift.stride(from: start, to: end, by: max(stride, -count - 1))) : []
  }

  /// The elements that a loop or a filter reads.
  mutating func elements(of value: Value) throws -> [Value] {
    switch value {
    case .undefined: return []
    case .list(let list), .tuple(let list):
      try step(list.values.count)
      return list.values
    case .object(let object):
      try step(object.members.count)
      return object.members.map(\.key.value)
    case .text(let text):
      try step(text.count)
      return text.units.map { .text(TemplateText([$0])) }
    case .iterator(let iterator): return iterator.read()
    case .none, .bool, .integer, .float, .namespace, .loop, .callable:
      throw Failure.evaluation("\(value.kind) has no elements")
    }
  }

  // MARK: Arithmetic

  private func signed(_ value: Value, _ isNegative: Bool) throws -> Value {
    switch value {
    case .integer(let number):
      guard isNegative else { return value }
      let (result, overflows) = number.multipliedReportingOverflow(by: -1)
      guard !overflows else { throw Failure.limit("an integer of more than 64 bits") }
      return .integer(result)
    case .float(let number): return .float(isNegative ? -number : number)
    case .bool(let flag): return .integer(flag ? (isNegative ? -1 : 1) : 0)
    default: throw Failure.evaluation("a sign stands before \(value.kind)")
    }
  }

  private mutating func arithmetic(
    _ kind: TemplateOperator, _ left: Value, _ right: Value
  ) throws -> Value {
    switch (kind, left, right) {
    case (.add, .text(let a), .text(let b)):
      try reserve(a.count + b.count)
      return .text(TemplateText(a.units + b.units))
    case (.add, .list(let a), .list(let b)):
      try step(a.values.count + b.values.count)
      return .list(try TemplateList(a.values + b.values))
    case (.add, .tuple(let a), .tuple(let b)):
      try step(a.values.count + b.values.count)
      return .tuple(try TemplateList(a.values + b.values))
    case (.multiply, .text(let text), .integer(let count)),
      (.multiply, .integer(let count), .text(let text)):
      return .text(try repeated(text, count))
    case (.multiply, .list(let list), .integer(let count)),
      (.multiply, .integer(let count), .list(let list)):
      let (total, overflows) = list.values.count.multipliedReportingOverflow(by: max(count, 0))
      try step(overflows ? Self.mostSteps + 1 : total)
      return .list(
        try TemplateList(Array(repeatElement(list.values, count: max(count, 0)).joined())))
    case (.remainder, .text(let format), _): return .text(try formatted(format, right))
    default: break
    }
    if let a = integer(left), let b = integer(right) { return try arithmetic(kind, a, b) }
    if let a = number(left), let b = number(right) { return .float(try arithmetic(kind, a, b)) }
    throw Failure.evaluation("'\(kind.rawValue)' stands between \(left.kind) and \(right.kind)")
  }

  /// An integer, or a Boolean, which is one in Python.
  func integer(_ value: Value) -> Int? {
    switch value {
    case .integer(let number): number
    case .bool(let flag): flag ? 1 : 0
    default: nil
    }
  }

  func number(_ value: Value) -> Double? {
    if case .float(let number) = value { return number }
    return integer(value).map(Double.init)
  }

  private func arithmetic(_ kind: TemplateOperator, _ a: Int, _ b: Int) throws -> Value {
    if [.divide, .floorDivide, .remainder].contains(kind), b == 0 {
      throw Failure.evaluation("a number is divided by 0")
    }
    let result: (partialValue: Int, overflow: Bool)
    switch kind {
    case .add: result = a.addingReportingOverflow(b)
    case .subtract: result = a.subtractingReportingOverflow(b)
    case .multiply: result = a.multipliedReportingOverflow(by: b)
    case .divide: return .float(Double(a) / Double(b))
    case .floorDivide:
      let quotient = a.dividedReportingOverflow(by: b)
      let hasRest = !quotient.overflow && quotient.partialValue &* b != a
      result = (quotient.partialValue - (hasRest && (a < 0) != (b < 0) ? 1 : 0), quotient.overflow)
    case .remainder:
      let rest = a.remainderReportingOverflow(dividingBy: b).partialValue
      return .integer(rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest)
    case .power:
      guard b >= 0 else { return .float(try power(Double(a), Double(b))) }
      return .integer(try power(a, b))
    }
    guard !result.overflow else { throw Failure.limit("an integer of more than 64 bits") }
    return .integer(result.partialValue)
  }

  private func power(_ base: Int, _ exponent: Int) throws -> Int {
    if base == 0 || base == 1 { return exponent == 0 ? 1 : base }
    if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
    var result = 1
    for _ in 0..<exponent {
      let (next, overflows) = result.multipliedReportingOverflow(by: base)
      guard !overflows else { throw Failure.limit("an integer of more than 64 bits") }
      result = next
    }
    return result
  }

  private func power(_ base: Double, _ exponent: Double) throws -> Double {
    let result = pow(base, exponent)
    guard result.isFinite else { throw Failure.evaluation("a power has no finite value") }
    return result
  }

  private func arithmetic(_ kind: TemplateOperator, _ a: Double, _ b: Double) throws -> Double {
    if [.divide, .floorDivide, .remainder].contains(kind), b == 0 {
      throw Failure.evaluation("a number is divided by 0")
    }
    switch kind {
    case .add: return a + b
    case .subtract: return a - b
    case .multiply: return a * b
    case .divide: return a / b
    case .floorDivide: return (a / b).rounded(.down)
    case .remainder:
      let rest = fmod(a, b)
      return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
    case .power: return try power(a, b)
    }
  }

  mutating func repeated(_ text: TemplateText, _ count: Int) throws -> TemplateText {
    let (total, overflows) = text.count.multipliedReportingOverflow(by: max(count, 0))
    try reserve(overflows ? .max / 2 : total)
    if total == 0 { return TemplateText() }
    var result = TemplateText()
    if text.count == 1 {
      result.units = Array(repeating: text.units[0], count: count)
    } else {
      result.units.reserveCapacity(total)
      for _ in 0..<count { result.units += text.units }
    }
    return result
  }
}

/// Arguments that are evaluated.
struct TemplateValues {
  var positional: [TemplateValue]
  var keywords: [(name: String, value: TemplateValue)]
}
