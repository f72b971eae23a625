extension TemplateEvaluator {
  /// What Python holds to be true.
  func isTrue(_ value: Value) throws -> Bool {
    switch value {
    case .undefined, .none: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .float(let number): number != 0
    case .text(let text): !text.isEmpty
    case .list(let list), .tuple(let list): !list.values.isEmpty
    case .object(let object): !object.members.isEmpty
    case .iterator, .namespace, .loop, .callable: true
    }
  }

  mutating func compare(
    _ left: Value, _ comparison: TemplateComparison, _ right: Value
  ) throws -> Bool {
    switch comparison {
    case .equal: try equals(left, right)
    case .notEqual: try !equals(left, right)
    case .less: try isLess(left, right, "<")
    case .greater: try isLess(right, left, ">")
    case .lessOrEqual: try isLess(left, right, "<=") || equals(left, right)
    case .greaterOrEqual: try isLess(right, left, ">=") || equals(left, right)
    case .contained: try contains(right, left)
    case .notContained: try !contains(right, left)
    }
  }

  mutating func equals(_ left: Value, _ right: Value) throws -> Bool {
    try step()
    switch (left, right) {
    case (.undefined, .undefined), (.none, .none): return true
    case (.text(let a), .text(let b)):
      try charge(min(a.count, b.count))
      return a == b
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      guard a.values.count == b.values.count else { return false }
      for (a, b) in zip(a.values, b.values) where try !equals(a, b) { return false }
      return true
    case (.object(let a), .object(let b)):
      guard a.members.count == b.members.count else { return false }
      for (key, value) in a.members {
        guard let other = b[key], try equals(value, other) else { return false }
      }
      return true
    case (.namespace(let a), .namespace(let b)): return a === b
    default:
      if let a = integer(left), let b = integer(right) { return a == b }
      if let a = number(left), let b = number(right) { return a == b }
      return false
    }
  }

  /// Whether `left` stands before `right`; only what is alike has an order.
  mutating func isLess(_ left: Value, _ right: Value, _ symbol: String) throws -> Bool {
    try step()
    switch (left, right) {
    case (.text(let a), .text(let b)):
      try charge(min(a.count, b.count))
      return a < b
    case (.list(let a), .list(let b)), (.tuple(let a), .tuple(let b)):
      for (a, b) in zip(a.values, b.values) where try !equals(a, b) {
        return try isLess(a, b, symbol)
      }
      return a.values.count < b.values.count
    default:
      if let a = integer(left), let b = integer(right) { return a < b }
      if let a = number(left), let b = number(right) { return a < b }
      throw Failure.evaluation("'\(symbol)' stands between \(left.kind) and \(right.kind)")
    }
  }

  mutating func contains(_ container: Value, _ element: Value) throws -> Bool {
    switch container {
    case .text(let text):
      guard case .text(let part) = element else {
        throw Failure.evaluation("a string is searched for \(element.kind)")
      }
      return try find(part, in: text, from: 0) != nil
    case .object(let object):
      guard let key = try key(element) else { return false }
      try charge(key.text.count)
      return object[key] != nil
    case .undefined, .list, .tuple, .iterator:
      for other in try elements(of: container) where try equals(other, element) { return true }
      return false
    case .none, .bool, .integer, .float, .namespace, .loop, .callable:
      throw Failure.evaluation("'in' stands before \(container.kind)")
    }
  }

  /// The key of an object that a value is; nil for one that no object has.
  func key(_ value: Value) throws -> TemplateKey? {
    switch value {
    case .text(let key): return .text(key)
    case .integer(let number): return .integer(number)
    case .list, .object: throw Failure.evaluation("\(value.kind) cannot be a key of an object")
    default: return nil
    }
  }

  /// Where `part` stands first in `text`; every comparison is counted as work.
  mutating func find(_ part: TemplateText, in text: TemplateText, from start: Int) throws -> Int? {
    var i = start
    while i + part.count <= text.count {
      var k = 0
      while k < part.count,
        TemplateText.scalar(text.units[i + k]) == TemplateText.scalar(part.units[k])
      {
        k += 1
      }
      try charge(k + 1)
      if k == part.count { return i }
      i += 1
    }
    return nil
  }

  /// The test `test` of a value.
  mutating func test(_ value: Value, _ test: TemplateTest, _ arguments: [Value]) throws -> Bool {
    func operand() throws -> Value {
      guard arguments.count == 1 else {
        throw Failure.evaluation("the test '\(test.rawValue)' takes one argument")
      }
      return arguments[0]
    }
    func divided(by divisor: Int) throws -> Int {
      guard let number = integer(value) else {
        throw Failure.evaluation(
          "the test '\(test.rawValue)' is for integers, not for \(value.kind)")
      }
      guard divisor != 0 else { throw Failure.evaluation("a number is divided by 0") }
      return number.remainderReportingOverflow(dividingBy: divisor).partialValue
    }
    switch test {
    case .defined: if case .undefined = value { return false } else { return true }
    case .undefined: if case .undefined = value { return true } else { return false }
    case .none: if case .none = value { return true } else { return false }
    case .boolean: if case .bool = value { return true } else { return false }
    case .true: if case .bool(true) = value { return true } else { return false }
    case .false: if case .bool(false) = value { return true } else { return false }
    case .integer: if case .integer = value { return true } else { return false }
    case .float: if case .float = value { return true } else { return false }
    case .number: return number(value) != nil
    case .string: if case .text = value { return true } else { return false }
    case .mapping: if case .object = value { return true } else { return false }
    case .sequence:
      switch value {
      case .undefined, .text, .list, .tuple, .object: return true
      default: return false
      }
    case .iterable:
      switch value {
      case .undefined, .text, .list, .tuple, .object, .iterator, .loop: return true
      default: return false
      }
    case .odd: return try divided(by: 2) != 0
    case .even: return try divided(by: 2) == 0
    case .divisibleby:
      guard let divisor = integer(try operand()) else {
        throw Failure.evaluation("'divisibleby' takes an integer")
      }
      return try divided(by: divisor) == 0
    case .lower: return try printed(value).isCased { $0.isLowercase }
    case .upper: return try printed(value).isCased { $0.isUppercase }
    case .in: return try compare(value, .contained, operand())
    case .equal, .eq, .equalto: return try compare(value, .equal, operand())
    case .notEqual, .ne: return try compare(value, .notEqual, operand())
    case .less, .lt, .lessthan: return try compare(value, .less, operand())
    case .lessOrEqual, .le: return try compare(value, .lessOrEqual, operand())
    case .greater, .gt, .greaterthan: return try compare(value, .greater, operand())
    case .greaterOrEqual, .ge: return try compare(value, .greaterOrEqual, operand())
    }
  }
}
