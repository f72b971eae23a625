/// Reads the tokens of a chat template as statements; the grammar is that of `jinja2.parser`, as far as
/// published templates use it.
///
/// Tags, filters, tests, methods and functions that are not understood are refused here, by name and line.
struct TemplateParser {
  let file: String
  var tokens: [TemplateToken]
  var position = 0
  var literals: [TemplateText] = []
  /// The macros of the template; others cannot be called.
  var macros: Set<String> = []
  private var nesting = 0
  private var loops = 0

  /// The scalars of the longest template; published ones have some 20,000.
  static let longest = 1 << 19
  /// How deep statements and brackets may be nested.
  static let deepest = 80
  /// The longest way down in the tree of an expression, such as the terms of a sum.
  static let deepestExpression = 150

  static func parse(_ text: String, file: String) throws -> TemplateSyntax {
    guard text.utf8.count <= longest else {
      throw ChatTemplateError(
        file: file, reason: .limit("\(text.utf8.count) bytes, more than the \(longest) allowed"))
    }
    var parser = TemplateParser(
      file: file, tokens: try TemplateLexer.tokens(of: text, file: file))
    parser.collectMacros()
    let statements = try parser.statements(until: [])
    return TemplateSyntax(statements: statements, literals: parser.literals)
  }

  private init(file: String, tokens: [TemplateToken]) {
    self.file = file
    self.tokens = tokens
  }

  /// A macro may be called before the line that defines it.
  private mutating func collectMacros() {
    for i in tokens.indices.dropLast(2) where tokens[i].kind == .blockBegin {
      if case .name("macro") = tokens[i + 1].kind, case .name(let name) = tokens[i + 2].kind {
        macros.insert(name)
      }
    }
  }

  // MARK: Tokens

  var current: TemplateToken { tokens[position] }

  /// The token behind the current one.
  var following: TemplateToken { tokens[min(position + 1, tokens.count - 1)] }

  mutating func advance() { position = min(position + 1, tokens.count - 1) }

  func at(_ kind: TemplateToken.Kind) -> Bool { current.kind == kind }

  mutating func skip(_ kind: TemplateToken.Kind) -> Bool {
    guard at(kind) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TemplateToken.Kind) throws {
    guard skip(kind) else {
      throw unexpected(
        "\(TemplateToken(kind: kind, line: 0).description) is missing before")
    }
  }

  mutating func name() throws -> String {
    guard case .name(let name) = current.kind else { throw unexpected("a name is missing before") }
    advance()
    return name
  }

  func unexpected(_ text: String) -> ChatTemplateError { failure("\(text) \(current.description)") }

  func failure(_ reason: String) -> ChatTemplateError {
    ChatTemplateError(file: file, line: current.line, reason: .syntax(reason))
  }

  func unsupported(_ what: String) -> ChatTemplateError {
    ChatTemplateError(file: file, line: current.line, reason: .unsupported(what))
  }

  /// The name of an attribute: those that begin with `_` lead to the inside of other implementations.
  func checked(_ name: String) throws -> String {
    guard !name.hasPrefix("_") else {
      throw unsupported("the name '\(name.prefix(40))', which begins with '_'")
    }
    return name
  }

  /// The name of a variable or a macro, which may begin with one `_`.
  func checkedVariable(_ name: String) throws -> String {
    guard !name.hasPrefix("__") else {
      throw unsupported("the name '\(name.prefix(40))', which begins with '__'")
    }
    return name
  }

  /// Counts a level of nesting.
  mutating func nested<Result>(_ body: (inout TemplateParser) throws -> Result) throws -> Result {
    guard nesting < Self.deepest else {
      throw ChatTemplateError(
        file: file, line: current.line,
        reason: .limit("more than \(Self.deepest) levels of nesting"))
    }
    nesting += 1
    defer { nesting -= 1 }
    return try body(&self)
  }

  // MARK: Statements

  /// The statements up to a tag of these names, which is left to be read; up to the end if there are none.
  private mutating func statements(until ends: Set<String>) throws -> [TemplateStatement] {
    var result: [TemplateStatement] = []
    while true {
      let line = current.line
      switch current.kind {
      case .data(let text):
        literals.append(text)
        result.append(TemplateStatement(line: line, kind: .text(text)))
        advance()
      case .outputBegin:
        advance()
        let value = try expressionOrTuple()
        try expect(.outputEnd)
        result.append(TemplateStatement(line: line, kind: .output(value)))
      case .blockBegin:
        if case .name(let name) = following.kind, ends.contains(name) { return result }
        advance()
        let kind = try nested { try $0.statement() }
        result.append(TemplateStatement(line: line, kind: kind))
      default:
        if ends.isEmpty { return result }
        throw failure("the tag '\(ends.sorted().last ?? "")' is missing")
      }
    }
  }

  /// The body of a tag, from the end of the tag on.
  private mutating func body(until ends: Set<String>) throws -> [TemplateStatement] {
    _ = skip(.symbol(":"))
    try expect(.blockEnd)
    let body = try statements(until: ends)
    try expect(.blockBegin)
    return body
  }

  /// A body that `break` and `continue` cannot leave.
  private mutating func separateBody(until ends: Set<String>) throws -> [TemplateStatement] {
    let outer = loops
    loops = 0
    defer { loops = outer }
    return try body(until: ends)
  }

  private mutating func end(_ name: String) throws {
    try expect(.name(name))
    try expect(.blockEnd)
  }

  private mutating func statement() throws -> TemplateStatement.Kind {
    let tag = try name()
    switch tag {
    case "if": return try condition()
    case "for": return try loop()
    case "set": return try assignment()
    case "macro": return try macro()
    case "filter":
      var filters = [try filter()]
      while skip(.symbol("|")) { filters.append(try filter()) }
      let body = try separateBody(until: ["endfilter"])
      try end("endfilter")
      return .filtered(filters, body)
    case "generation":
      let body = try separateBody(until: ["endgeneration"])
      try end("endgeneration")
      return .scope(body)
    case "break", "continue":
      guard loops > 0 else { throw failure("'\(tag)' stands outside of a loop") }
      try expect(.blockEnd)
      return tag == "break" ? .breakLoop : .continueLoop
    default:
      position -= 1
      throw tag.hasPrefix("end") || tag == "else" || tag == "elif"
        ? failure("the tag '\(tag.prefix(40))' closes nothing")
        : unsupported("the tag '\(tag.prefix(40))'")
    }
  }

  private mutating func condition() throws -> TemplateStatement.Kind {
    var branches: [(test: TemplateExpression, body: [TemplateStatement])] = []
    while true {
      let test = try expressionOrTuple(conditional: false)
      branches.append((test, try body(until: ["elif", "else", "endif"])))
      if skip(.name("elif")) { continue }
      var otherwise: [TemplateStatement] = []
      if skip(.name("else")) { otherwise = try body(until: ["endif"]) }
      try end("endif")
      return .condition(branches, otherwise)
    }
  }

  private mutating func loop() throws -> TemplateStatement.Kind {
    let target = try target(withAttribute: false)
    try expect(.name("in"))
    let sequence = try expressionOrTuple(conditional: false, end: "recursive")
    let test = skip(.name("if")) ? try expression() : nil
    if at(.name("recursive")) { throw unsupported("the recursive loop") }
    loops += 1
    let body = try body(until: ["endfor", "else"])
    loops -= 1
    var otherwise: [TemplateStatement] = []
    if skip(.name("else")) { otherwise = try self.body(until: ["endfor"]) }
    try end("endfor")
    return .loop(
      TemplateLoop(
        target: target, sequence: sequence, condition: test, body: body, otherwise: otherwise))
  }

  private mutating func assignment() throws -> TemplateStatement.Kind {
    let target = try target(withAttribute: true)
    if skip(.symbol("=")) {
      let value = try expressionOrTuple()
      try expect(.blockEnd)
      return .assignment(target, value)
    }
    var filters: [TemplateFilterCall] = []
    while skip(.symbol("|")) { filters.append(try filter()) }
    let body = try separateBody(until: ["endset"])
    try end("endset")
    return .capture(target, filters, body)
  }

  private mutating func macro() throws -> TemplateStatement.Kind {
    let macroName = try checkedVariable(try name())
    try expect(.symbol("("))
    var parameters: [(name: String, value: TemplateExpression?)] = []
    while !at(.symbol(")")) {
      if !parameters.isEmpty { try expect(.symbol(",")) }
      let parameter = try checkedVariable(try name())
      if parameter == "caller" { throw unsupported("the macro with a 'caller'") }
      let value = skip(.symbol("=")) ? try expression() : nil
      if value == nil, parameters.last?.value != nil {
        throw failure("the parameter '\(parameter)' has no default behind one that has")
      }
      parameters.append((parameter, value))
    }
    try expect(.symbol(")"))
    let body = try separateBody(until: ["endmacro"])
    try end("endmacro")
    return .macro(TemplateMacro(name: macroName, parameters: parameters, body: body))
  }

  private mutating func target(withAttribute: Bool) throws -> TemplateTarget {
    var targets: [TemplateTarget] = []
    var isTuple = false
    while true {
      if skip(.symbol("(")) {
        targets.append(try nested { try $0.target(withAttribute: withAttribute) })
        try expect(.symbol(")"))
      } else {
        let first = try checkedVariable(try name())
        if ["true", "false", "none", "True", "False", "None"].contains(first) {
          throw failure("'\(first)' cannot be given another value")
        }
        if withAttribute, skip(.symbol(".")) {
          targets.append(.attribute(of: first, try checked(try name())))
        } else {
          targets.append(.name(first))
        }
      }
      guard skip(.symbol(",")) else { break }
      isTuple = true
      if at(.name("in")) || at(.symbol("=")) || at(.symbol(")")) { break }
    }
    return isTuple ? .tuple(targets) : targets[0]
  }
}
