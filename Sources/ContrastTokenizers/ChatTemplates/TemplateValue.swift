import ContrastFiles

/// A value while a chat template runs: what JSON has, tuples, and the few things that a template makes itself.
enum TemplateValue {
  /// Something that is not there, with words for it. Prints as nothing.
  case undefined(String)
  case none
  case bool(Bool)
  case integer(Int)
  case float(Double)
  case text(TemplateText)
  case list(TemplateList)
  case tuple(TemplateList)
  case object(TemplateObject)
  /// What a filter such as `select` gives: true even if empty, without a length, used up by reading it.
  case iterator(TemplateIterator)
  case namespace(TemplateNamespace)
  case loop(TemplateLoopState)
  /// A function, a macro or a method that is not called, such as `.items` of an object that has a key of that
  /// name.
  case callable(String)

  /// How many values lie inside of one another; nil for what cannot lie inside of another.
  var depth: Int? {
    switch self {
    case .undefined, .none, .bool, .integer, .float, .text: 0
    case .list(let list), .tuple(let list): list.depth
    case .object(let object): object.depth
    case .iterator, .namespace, .loop, .callable: nil
    }
  }

  /// The kind of the value, for messages.
  var kind: String {
    switch self {
    case .undefined(let what): what
    case .none: "none"
    case .bool: "true or false"
    case .integer: "an integer"
    case .float: "a number"
    case .text: "a string"
    case .list: "a list"
    case .tuple: "a tuple"
    case .object: "an object"
    case .iterator: "the result of a filter that is not made a list"
    case .namespace: "a namespace"
    case .loop: "'loop'"
    case .callable(let name): "'\(name)', which is not called"
    }
  }

  /// How deep values may lie inside of one another.
  static let deepest = 100

  /// The depth of what holds `values`.
  static func depth(around values: some Sequence<TemplateValue>) throws -> Int {
    var deepest = 0
    for value in values {
      guard let depth = value.depth else {
        throw ChatTemplateError.Reason.unsupported("a list or an object that holds \(value.kind)")
      }
      deepest = max(deepest, depth)
    }
    guard deepest < Self.deepest else {
      throw ChatTemplateError.Reason.limit("values inside of more than \(Self.deepest) others")
    }
    return deepest + 1
  }
}

struct TemplateList {
  let values: [TemplateValue]
  let depth: Int

  init(_ values: [TemplateValue]) throws {
    depth = try TemplateValue.depth(around: values)
    self.values = values
  }
}

/// What a member of an object is found by: a string, or an integer in an object that the template writes.
enum TemplateKey: Hashable {
  case text(TemplateText)
  case integer(Int)

  var value: TemplateValue {
    switch self {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    }
  }

  /// As `tojson` writes it.
  var text: TemplateText {
    switch self {
    case .text(let text): text
    case .integer(let number): TemplateText(String(number))
    }
  }
}

/// Members in the order in which they came.
struct TemplateObject {
  private(set) var members: [(key: TemplateKey, value: TemplateValue)] = []
  private(set) var depth = 1
  /// Only of larger objects.
  private var index: [TemplateKey: Int] = [:]
  private static let smallest = 8

  init() {}

  private func place(of key: TemplateKey) -> Int? {
    members.count > Self.smallest ? index[key] : members.firstIndex { $0.key == key }
  }

  subscript(key: TemplateKey) -> TemplateValue? { place(of: key).map { members[$0].value } }

  subscript(key: TemplateText) -> TemplateValue? { self[.text(key)] }

  mutating func set(_ key: TemplateText, _ value: TemplateValue) throws {
    try set(.text(key), value)
  }

  mutating func set(_ key: TemplateKey, _ value: TemplateValue) throws {
    depth = max(depth, try TemplateValue.depth(around: CollectionOfOne(value)))
    if let place = place(of: key) {
      members[place].value = value
      return
    }
    members.append((key, value))
    if members.count == Self.smallest + 1 {
      for (place, member) in members.enumerated() { index[member.key] = place }
    } else if members.count > Self.smallest {
      index[key] = members.count - 1
    }
  }
}

final class TemplateIterator {
  private var values: [TemplateValue]

  init(_ values: [TemplateValue]) { self.values = values }

  /// What is left; nothing is afterwards.
  func read() -> [TemplateValue] {
    defer { values = [] }
    return values
  }
}

/// `namespace(…)`: the one thing that a template can change.
final class TemplateNamespace {
  var members: [String: TemplateValue] = [:]
}

/// `loop` inside of a loop.
final class TemplateLoopState {
  let items: [TemplateValue]
  var index = 0

  init(_ items: [TemplateValue]) { self.items = items }
}

extension TemplateValue {
  /// A JSON value.
  ///
  /// - Parameter mark: of its strings, keys included: `TemplateText.userMark` or 0.
  init(_ value: JSONValue, mark: UInt32) throws {
    switch value {
    case .null: self = .none
    case .bool(let flag): self = .bool(flag)
    case .string(let text): self = .text(TemplateText(text, mark: mark))
    case .array(let values):
      self = .list(try TemplateList(values.map { try TemplateValue($0, mark: mark) }))
    case .object(let object):
      var result = TemplateObject()
      for (key, value) in object.members {
        try result.set(TemplateText(key, mark: mark), TemplateValue(value, mark: mark))
      }
      self = .object(result)
    case .number(let text):
      if let integer = Int(text) {
        self = .integer(integer)
      } else if text.contains(where: { ".eE".contains($0) }), let number = Double(text) {
        self = .float(number)
      } else {
        throw ChatTemplateError.Reason.evaluation("the number \(text.prefix(40)) is too large")
      }
    }
  }
}
