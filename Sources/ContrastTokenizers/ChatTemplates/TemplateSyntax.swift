/// The syntax tree of a chat template.
struct TemplateSyntax: Sendable {
  let statements: [TemplateStatement]
  /// All text that the template can write by itself: its text and the strings in its expressions.
  let literals: [TemplateText]
}

struct TemplateStatement: Sendable {
  let line: Int
  let kind: Kind

  indirect enum Kind: Sendable {
    case text(TemplateText)
    case output(TemplateExpression)
    case condition([(test: TemplateExpression, body: [TemplateStatement])], [TemplateStatement])
    case loop(TemplateLoop)
    case assignment(TemplateTarget, TemplateExpression)
    /// What the body writes becomes the value, after these filters.
    case capture(TemplateTarget, [TemplateFilterCall], [TemplateStatement])
    /// What the body writes is written after these filters.
    case filtered([TemplateFilterCall], [TemplateStatement])
    case macro(TemplateMacro)
    /// A body with variables of its own.
    case scope([TemplateStatement])
    case breakLoop
    case continueLoop
  }
}

struct TemplateLoop: Sendable {
  let target: TemplateTarget
  let sequence: TemplateExpression
  let condition: TemplateExpression?
  let body: [TemplateStatement]
  /// Runs where there was nothing to loop over.
  let otherwise: [TemplateStatement]
}

struct TemplateMacro: Sendable {
  let name: String
  let parameters: [(name: String, value: TemplateExpression?)]
  let body: [TemplateStatement]
}

struct TemplateFilterCall: Sendable {
  let filter: TemplateFilter
  let arguments: TemplateArguments
}

/// What a value is assigned to.
indirect enum TemplateTarget: Sendable {
  case name(String)
  case attribute(of: String, String)
  case tuple([TemplateTarget])
}

struct TemplateArguments: Sendable {
  var positional: [TemplateExpression] = []
  var keywords: [(name: String, value: TemplateExpression)] = []
}

struct TemplateExpression: Sendable {
  let line: Int
  /// The number of expressions on the longest way down, so that nothing that follows it runs out of stack.
  let depth: Int
  let kind: Kind

  indirect enum Kind: Sendable {
    case text(TemplateText)
    case integer(Int)
    case float(Double)
    case bool(Bool)
    case none
    case name(String)
    case list([TemplateExpression])
    case tuple([TemplateExpression])
    case object([(key: TemplateExpression, value: TemplateExpression)])
    case attribute(TemplateExpression, String)
    case item(TemplateExpression, TemplateExpression)
    case slice(TemplateExpression, [TemplateExpression?])
    case not(TemplateExpression)
    case sign(TemplateExpression, isNegative: Bool)
    case and(TemplateExpression, TemplateExpression)
    case or(TemplateExpression, TemplateExpression)
    case arithmetic(TemplateOperator, TemplateExpression, TemplateExpression)
    case concatenation([TemplateExpression])
    case comparison(TemplateExpression, [(TemplateComparison, TemplateExpression)])
    case condition(
      test: TemplateExpression, then: TemplateExpression, otherwise: TemplateExpression?)
    case filter(TemplateExpression, TemplateFilterCall)
    case test(TemplateExpression, TemplateTest, TemplateArguments)
    case call(String, TemplateArguments)
    case method(TemplateExpression, TemplateMethod, TemplateArguments)
    /// Something that is refused where it is reached.
    case refused(String)
  }
}

enum TemplateOperator: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case floorDivide = "//"
  case remainder = "%"
  case power = "**"
}

enum TemplateComparison: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case contained = "in"
  case notContained = "not in"
}

/// The filters that are understood, by their names.
enum TemplateFilter: String, Sendable {
  case abs, batch, capitalize, count, d, `default`, dictsort, first, float, indent, int, items, join
  case last, length, list, lower, map, max, min, reject, rejectattr, replace, reverse, round, safe
  case select, selectattr, sort, string, sum, title, tojson, trim, unique, upper
}

/// The tests that are understood, by their names.
enum TemplateTest: String, Sendable {
  case boolean, defined, divisibleby, even, `false`, float, `in`, integer, iterable, lower, mapping
  case none, number, odd, sequence, string, `true`, undefined, upper
  case equal = "=="
  case eq, equalto
  case notEqual = "!="
  case ne
  case less = "<"
  case lt, lessthan
  case lessOrEqual = "<="
  case le
  case greater = ">"
  case gt, greaterthan
  case greaterOrEqual = ">="
  case ge
}

/// The methods that are understood, of strings, objects, lists and `loop`.
enum TemplateMethod: String, Sendable {
  case strip, lstrip, rstrip, startswith, endswith, split, rsplit, splitlines, replace, upper, lower
  case title, capitalize, find, rfind, join, format, removeprefix, removesuffix, isdigit, isspace
  case isupper, islower
  case items, keys, values, get
  case index, count
  case cycle
}

/// The functions that are understood.
enum TemplateFunction: String, Sendable {
  case range, namespace, dict
  case raiseException = "raise_exception"
  case currentDate = "strftime_now"
}
