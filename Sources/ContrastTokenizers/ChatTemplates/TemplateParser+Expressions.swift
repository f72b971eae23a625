extension TemplateParser {
  typealias Expression = TemplateExpression

  private func node(
    _ line: Int, _ kind: Expression.Kind, _ parts: [Expression?]
  ) throws -> Expression {
    let depth = 1 + (parts.lazy.compactMap { $0?.depth }.max() ?? 0)
    guard depth <= Self.deepestExpression else {
      throw ChatTemplateError(
        file: file, line: line,
        reason: .limit("an expression of more than \(Self.deepestExpression) levels"))
    }
    return Expression(line: line, depth: depth, kind: kind)
  }

  /// Methods that change a list or an object. As in the reference, a template may contain them, but not call
  /// them.
  private static let changingMethods: Set<String> = [
    "append", "clear", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault",
    "sort", "update",
  ]

  private func parts(_ arguments: TemplateArguments) -> [Expression] {
    arguments.positional + arguments.keywords.map(\.value)
  }

  /// An expression, or several with commas between.
  mutating func expressionOrTuple(
    conditional: Bool = true, end: String? = nil, inParentheses: Bool = false
  ) throws -> Expression {
    let line = current.line
    var elements: [Expression] = []
    var isTuple = false
    while true {
      let isEnd =
        at(.outputEnd) || at(.blockEnd) || at(.symbol(")")) || end.map { at(.name($0)) } ?? false
      if isEnd { break }
      elements.append(try expression(conditional: conditional))
      guard skip(.symbol(",")) else { break }
      isTuple = true
    }
    if !isTuple, let first = elements.first { return first }
    if elements.isEmpty, !inParentheses { throw unexpected("an expression is missing before") }
    return try node(line, .tuple(elements), elements)
  }

  mutating func expression(conditional: Bool = true) throws -> Expression {
    try nested { try conditional ? $0.conditional() : $0.or() }
  }

  private mutating func conditional() throws -> Expression {
    let line = current.line
    var value = try or()
    while skip(.name("if")) {
      let test = try or()
      let otherwise = skip(.name("else")) ? try expression() : nil
      value = try node(
        line, .condition(test: test, then: value, otherwise: otherwise), [test, value, otherwise])
    }
    return value
  }

  private mutating func or() throws -> Expression {
    let line = current.line
    var left = try and()
    while skip(.name("or")) {
      let right = try and()
      left = try node(line, .or(left, right), [left, right])
    }
    return left
  }

  private mutating func and() throws -> Expression {
    let line = current.line
    var left = try not()
    while skip(.name("and")) {
      let right = try not()
      left = try node(line, .and(left, right), [left, right])
    }
    return left
  }

  private mutating func not() throws -> Expression {
    let line = current.line
    guard skip(.name("not")) else { return try comparison() }
    let value = try nested { try $0.not() }
    return try node(line, .not(value), [value])
  }

  private mutating func comparison() throws -> Expression {
    let line = current.line
    let first = try sum()
    var others: [(TemplateComparison, Expression)] = []
    while true {
      if case .symbol(let symbol) = current.kind,
        let comparison = TemplateComparison(rawValue: symbol)
      {
        advance()
        others.append((comparison, try sum()))
      } else if skip(.name("in")) {
        others.append((.contained, try sum()))
      } else if at(.name("not")), following.kind == .name("in") {
        advance()
        advance()
        others.append((.notContained, try sum()))
      } else {
        break
      }
    }
    if others.isEmpty { return first }
    return try node(line, .comparison(first, others), [first] + others.map(\.1))
  }

  private mutating func sum() throws -> Expression {
    try chain(["+", "-"]) { try $0.concatenation() }
  }

  private mutating func concatenation() throws -> Expression {
    let line = current.line
    var parts = [try product()]
    while skip(.symbol("~")) { parts.append(try product()) }
    return parts.count == 1 ? parts[0] : try node(line, .concatenation(parts), parts)
  }

  private mutating func product() throws -> Expression {
    try chain(["*", "/", "//", "%"]) { try $0.power() }
  }

  private mutating func power() throws -> Expression {
    try chain(["**"]) { try $0.unary(filters: true) }
  }

  private mutating func chain(
    _ symbols: Set<String>, _ operand: (inout TemplateParser) throws -> Expression
  ) throws -> Expression {
    let line = current.line
    var left = try operand(&self)
    while case .symbol(let symbol) = current.kind, symbols.contains(symbol),
      let kind = TemplateOperator(rawValue: symbol)
    {
      advance()
      let right = try operand(&self)
      left = try node(line, .arithmetic(kind, left, right), [left, right])
    }
    return left
  }

  private mutating func unary(filters: Bool) throws -> Expression {
    let line = current.line
    var value: Expression
    if at(.symbol("-")) || at(.symbol("+")) {
      let isNegative = at(.symbol("-"))
      advance()
      let operand = try nested { try $0.unary(filters: false) }
      value = try node(line, .sign(operand, isNegative: isNegative), [operand])
    } else {
      value = try primary()
    }
    value = try postfix(value)
    guard filters else { return value }
    while true {
      let line = current.line
      if skip(.symbol("|")) {
        let call = try filter()
        value = try node(line, .filter(value, call), [value] + parts(call.arguments))
      } else if skip(.name("is")) {
        value = try test(value, line)
      } else if at(.symbol("(")) {
        throw unsupported("the call of a value")
      } else {
        return value
      }
    }
  }

  private mutating func primary() throws -> Expression {
    let line = current.line
    switch current.kind {
    case .name(let name):
      advance()
      switch name {
      case "true", "True": return try node(line, .bool(true), [])
      case "false", "False": return try node(line, .bool(false), [])
      case "none", "None": return try node(line, .none, [])
      default: break
      }
      guard at(.symbol("(")) else { return try node(line, .name(try checkedVariable(name)), []) }
      _ = try checkedVariable(name)
      guard macros.contains(name) || TemplateFunction(rawValue: name) != nil else {
        throw unsupported("the function '\(name.prefix(40))'")
      }
      let arguments = try arguments()
      return try node(line, .call(name, arguments), parts(arguments))
    case .text(var text):
      advance()
      while case .text(let next) = current.kind {
        text.units += next.units
        advance()
      }
      literals.append(text)
      return try node(line, .text(text), [])
    case .integer(let value):
      advance()
      return try node(line, .integer(value), [])
    case .float(let value):
      advance()
      return try node(line, .float(value), [])
    case .symbol("("):
      advance()
      let value = try nested { try $0.expressionOrTuple(inParentheses: true) }
      try expect(.symbol(")"))
      return value
    case .symbol("["):
      advance()
      var elements: [Expression] = []
      while !at(.symbol("]")) {
        elements.append(try expression())
        guard skip(.symbol(",")) else { break }
      }
      try expect(.symbol("]"))
      return try node(line, .list(elements), elements)
    case .symbol("{"):
      advance()
      var members: [(key: Expression, value: Expression)] = []
      while !at(.symbol("}")) {
        let key = try expression()
        try expect(.symbol(":"))
        members.append((key, try expression()))
        guard skip(.symbol(",")) else { break }
      }
      try expect(.symbol("}"))
      return try node(line, .object(members), members.flatMap { [$0.key, $0.value] })
    default: throw unexpected("an expression is missing before")
    }
  }

  // MARK: What follows a value

  private mutating func postfix(_ first: Expression) throws -> Expression {
    var value = first
    while true {
      let line = current.line
      if skip(.symbol(".")) {
        if case .integer(let index) = current.kind {
          advance()
          let key = try node(line, .integer(index), [])
          value = try node(line, .item(value, key), [value])
          continue
        }
        let attribute = try checked(try name())
        guard at(.symbol("(")) else {
          value = try node(line, .attribute(value, attribute), [value])
          continue
        }
        let known = TemplateMethod(rawValue: attribute)
        guard known != nil || Self.changingMethods.contains(attribute) else {
          throw unsupported("the method '\(attribute.prefix(40))'")
        }
        let arguments = try arguments()
        guard let method = known else {
          value = try node(line, .refused("the method '\(attribute)'"), [value])
          continue
        }
        value = try node(
          line, .method(value, method, arguments), [value] + parts(arguments))
      } else if skip(.symbol("[")) {
        value = try subscripted(value, line)
      } else if at(.symbol("(")) {
        throw unsupported("the call of a value")
      } else {
        return value
      }
    }
  }

  private mutating func subscripted(_ value: Expression, _ line: Int) throws -> Expression {
    var bounds: [Expression?] = []
    var isSlice = false
    var waiting: Expression?
    while !at(.symbol("]")) {
      if skip(.symbol(":")) {
        isSlice = true
        bounds.append(waiting)
        waiting = nil
        guard bounds.count <= 2 else { throw unexpected("a slice has too many parts before") }
      } else {
        guard waiting == nil else { throw unexpected("']' is missing before") }
        waiting = try expression()
      }
    }
    try expect(.symbol("]"))
    guard isSlice else {
      guard let waiting else { throw failure("a subscript is empty") }
      return try node(line, .item(value, waiting), [value, waiting])
    }
    bounds.append(waiting)
    while bounds.count < 3 { bounds.append(nil) }
    return try node(line, .slice(value, bounds), [value] + bounds)
  }

  /// A filter from its name on.
  mutating func filter() throws -> TemplateFilterCall {
    let name = try name()
    guard let filter = TemplateFilter(rawValue: name) else {
      throw unsupported("the filter '\(name.prefix(40))'")
    }
    return TemplateFilterCall(
      filter: filter, arguments: at(.symbol("(")) ? try arguments() : TemplateArguments())
  }

  /// A test from behind `is` on.
  private mutating func test(_ value: Expression, _ line: Int) throws -> Expression {
    let isNegated = skip(.name("not"))
    let name = try name()
    guard let test = TemplateTest(rawValue: name) else {
      throw unsupported("the test '\(name.prefix(40))'")
    }
    var arguments = TemplateArguments()
    switch current.kind {
    case .symbol("("): arguments = try self.arguments()
    case .name("else"), .name("or"), .name("and"): break
    case .name("is"): throw failure("tests cannot follow one another")
    case .name, .text, .integer, .float, .symbol("["), .symbol("{"):
      // `x is in y` has an operand; so has `x is not none if …` not, where the name is a word of the grammar.
      if at(.name("if")) || at(.name("in")) || at(.name("not")) || at(.name("recursive")) { break }
      let argument = try primary()
      arguments.positional = [try postfix(argument)]
    default: break
    }
    let result = try node(line, .test(value, test, arguments), [value] + parts(arguments))
    return isNegated ? try node(line, .not(result), [result]) : result
  }

  private mutating func arguments() throws -> TemplateArguments {
    try expect(.symbol("("))
    var arguments = TemplateArguments()
    while !at(.symbol(")")) {
      if at(.symbol("*")) || at(.symbol("**")) { throw unsupported("arguments from a list") }
      if case .name(let name) = current.kind, following.kind == .symbol("=") {
        advance()
        advance()
        arguments.keywords.append((try checked(name), try expression()))
      } else {
        guard arguments.keywords.isEmpty else {
          throw failure("an argument without a name stands behind one with a name")
        }
        arguments.positional.append(try expression())
      }
      guard skip(.symbol(",")) else { break }
    }
    try expect(.symbol(")"))
    return arguments
  }
}
