/// Runs the statements of a chat template.
///
/// Nothing but the given values can be reached. Steps, copied text, output and recursion are counted and
/// limited, so that every template comes to an end in bounded time and memory.
struct TemplateEvaluator {
  typealias Value = TemplateValue
  typealias Failure = ChatTemplateError.Reason

  /// The variables of a body, and those around it.
  final class Scope {
    var values: [String: Value] = [:]
    let outer: Scope?

    init(outer: Scope?) { self.outer = outer }
  }

  enum Flow { case next, leavesLoop, continuesLoop }

  private struct Macro {
    let syntax: TemplateMacro
    /// Where it was defined: its body sees these variables.
    let scope: Scope
  }

  /// Statements and expressions that may be evaluated.
  static let mostSteps = 2_000_000
  /// Scalars that may be copied or compared, and their number for each scalar of the caller's values.
  static let mostWork = 1 << 24
  static let workPerScalar = 64
  /// Scalars of the longest text, and their number for each scalar of the caller's values.
  static let longestText = 1 << 22
  static let textPerScalar = 8
  /// How deep statements, expressions and macros may be inside of one another while they run; a stack of
  /// 256 KB is enough for that in a release build.
  static let deepest = 220
  /// The most numbers of a `range`, as in the reference.
  static let longestRange = 100_000

  private(set) var output = TemplateText()
  private(set) var scope: Scope
  private var macros: [String: Macro] = [:]
  var line = 1
  private var depth = 0
  private var steps = 0
  private var work = 0
  private let workLimit: Int
  private let textLimit: Int
  let clock: TemplateClock

  /// - Parameters:
  ///   - variables: what the template can read.
  ///   - size: the scalars in them.
  ///   - clock: for `strftime_now`.
  init(variables: [String: Value], size: Int, clock: TemplateClock) {
    scope = Scope(outer: nil)
    scope.values = variables
    workLimit = Self.mostWork + Self.workPerScalar * size
    textLimit = Self.longestText + Self.textPerScalar * size
    self.clock = clock
  }

  // MARK: Limits

  /// Counts work on text.
  mutating func charge(_ count: Int) throws {
    work += count
    guard work <= workLimit else { throw Failure.limit("too much work on text") }
  }

  mutating func step(_ count: Int = 1) throws {
    steps += count
    guard steps <= Self.mostSteps else {
      throw Failure.limit("more than \(Self.mostSteps) steps")
    }
  }

  /// Checks the length of a text before it is made.
  func check(length: Int) throws {
    guard length <= textLimit else {
      throw Failure.limit("a text of more than \(textLimit) characters")
    }
  }

  /// Checks the length of a text before it is made, and counts it as work.
  mutating func reserve(_ count: Int) throws {
    try check(length: count)
    try charge(count)
  }

  mutating func nested<Result>(
    _ line: Int, _ body: (inout TemplateEvaluator) throws -> Result
  ) throws -> Result {
    self.line = line
    try step()
    guard depth < Self.deepest else {
      throw Failure.limit("more than \(Self.deepest) levels of nesting while it runs")
    }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  // MARK: Variables

  func variable(_ name: String) -> Value {
    var scope: Scope? = scope
    while let current = scope {
      if let value = current.values[name] { return value }
      scope = current.outer
    }
    return macros[name] != nil || TemplateFunction(rawValue: name) != nil
      ? .callable(name) : .undefined("'\(name)', which is not defined")
  }

  mutating func set(_ name: String, _ value: Value) { scope.values[name] = value }

  /// Runs `body` with variables of its own.
  private mutating func scoped<Result>(
    in outer: Scope? = nil, _ body: (inout TemplateEvaluator) throws -> Result
  ) throws -> Result {
    let before = scope
    scope = Scope(outer: outer ?? before)
    defer { scope = before }
    return try body(&self)
  }

  /// What `body` writes.
  private mutating func captured(
    _ body: (inout TemplateEvaluator) throws -> Void
  ) throws -> TemplateText {
    var kept = TemplateText()
    swap(&kept, &output)
    defer { swap(&kept, &output) }
    try body(&self)
    return output
  }

  /// What statements with variables of their own write, after filters.
  private mutating func captured(
    _ body: [TemplateStatement], _ filters: [TemplateFilterCall]
  ) throws -> Value {
    let text = try captured { evaluator in
      try evaluator.scoped { _ = try $0.run(body) }
    }
    var value = Value.text(text)
    for filter in filters { value = try apply(filter, to: value) }
    return value
  }

  mutating func assign(_ value: Value, to target: TemplateTarget) throws {
    switch target {
    case .name(let name): set(name, value)
    case .attribute(let name, let attribute):
      guard case .namespace(let namespace) = variable(name) else {
        throw Failure.evaluation("'\(name)' is no namespace, so '\(attribute)' of it cannot be set")
      }
      _ = try Value.depth(around: CollectionOfOne(value))
      namespace.members[attribute] = value
    case .tuple(let targets):
      let values = try elements(of: value)
      guard values.count == targets.count else {
        throw Failure.evaluation(
          "\(values.count) values cannot be given to \(targets.count) variables")
      }
      for (target, value) in zip(targets, values) { try assign(value, to: target) }
    }
  }

  // MARK: Statements

  mutating func run(_ statements: [TemplateStatement]) throws -> Flow {
    for statement in statements {
      let flow = try nested(statement.line) { try $0.run(statement) }
      if flow != .next { return flow }
    }
    return .next
  }

  private mutating func run(_ statement: TemplateStatement) throws -> Flow {
    switch statement.kind {
    case .text(let text): try write(text)
    case .output(let expression): try write(printed(evaluate(expression)))
    case .condition(let branches, let otherwise):
      for branch in branches where try isTrue(evaluate(branch.test)) {
        return try run(branch.body)
      }
      return try run(otherwise)
    case .loop(let loop): try run(loop)
    case .assignment(let target, let expression):
      try assign(evaluate(expression), to: target)
    case .capture(let target, let filters, let body):
      try assign(captured(body, filters), to: target)
    case .filtered(let filters, let body): try write(printed(captured(body, filters)))
    case .macro(let macro): macros[macro.name] = Macro(syntax: macro, scope: scope)
    case .scope(let body): try scoped { _ = try $0.run(body) }
    case .breakLoop: return .leavesLoop
    case .continueLoop: return .continuesLoop
    }
    return .next
  }

  private mutating func write(_ text: TemplateText) throws {
    try charge(text.count)
    try check(length: output.count + text.count)
    output.units += text.units
  }

  private mutating func run(_ loop: TemplateLoop) throws {
    var items = try elements(of: evaluate(loop.sequence))
    if let condition = loop.condition {
      items = try scoped { evaluator in
        try items.filter { item in
          try evaluator.step()
          try evaluator.assign(item, to: loop.target)
          return try evaluator.isTrue(evaluator.evaluate(condition))
        }
      }
    }
    if items.isEmpty {
      // `else` writes to variables of its own too.
      try scoped { _ = try $0.run(loop.otherwise) }
      return
    }
    let state = TemplateLoopState(items)
    for (index, item) in items.enumerated() {
      state.index = index
      try step()
      let flow = try scoped { evaluator in
        evaluator.set("loop", .loop(state))
        try evaluator.assign(item, to: loop.target)
        return try evaluator.run(loop.body)
      }
      if flow == .leavesLoop { break }
    }
  }

  // MARK: Macros

  /// Calls a macro; nil if none of this name was defined yet.
  mutating func callMacro(
    _ name: String, _ positional: [Value], _ keywords: [(name: String, value: Value)]
  ) throws -> Value? {
    guard let macro = macros[name] else { return nil }
    let parameters = macro.syntax.parameters
    guard positional.count <= parameters.count else {
      throw Failure.evaluation("the macro '\(name)' takes \(parameters.count) arguments at most")
    }
    var given: [String: Value] = [:]
    for (parameter, value) in zip(parameters, positional) { given[parameter.name] = value }
    for (key, value) in keywords {
      guard parameters.contains(where: { $0.name == key }), given[key] == nil else {
        throw Failure.evaluation("the macro '\(name)' takes no other argument '\(key)'")
      }
      given[key] = value
    }
    let text = try captured { evaluator in
      try evaluator.scoped(in: macro.scope) { evaluator in
        for (parameter, value) in parameters {
          if let argument = given[parameter] {
            evaluator.set(parameter, argument)
          } else if let value {
            evaluator.set(parameter, try evaluator.evaluate(value))
          } else {
            evaluator.set(parameter, .undefined("the parameter '\(parameter)', which is not given"))
          }
        }
        _ = try evaluator.run(macro.syntax.body)
      }
    }
    return .text(text)
  }
}
