/// A pushdown automaton over bytes: rules with states, which read bytes, call other rules and return.
struct ByteProgram: Sendable {
  /// What counts have to be for a step to be taken.
  enum Guard: Sendable {
    case none
    /// The count of the rule is below its maximum.
    case belowMaximum
    /// The count of the rule has reached its minimum.
    case atLeastMinimum
  }

  /// Reads a byte.
  struct Edge: Sendable {
    var bytes: ClosedRange<UInt8>
    var target: Int32
    var condition = Guard.none
    /// Whether the count of the rule grows.
    var counts = false
  }

  /// Goes on without a byte, if a rule that comes later could still be called here.
  struct Jump: Sendable {
    var target: Int32
    var needs: Int32?
  }

  /// Calls a rule.
  struct Call: Sendable {
    var rule: Int32
    /// Where to go on afterwards; nil to return with the rule.
    var target: Int32?
    var condition = Guard.none
    var counts = false
  }

  struct State: Sendable {
    var edges: [Edge] = []
    var jumps: [Jump] = []
    var calls: [Call] = []
    var returns = false
    /// The rule it belongs to.
    var rule: Int32
  }

  /// A rule has a count, of the characters of a string or the items of an array.
  struct Rule: Sendable {
    var start: Int32 = 0
    var minimum: Int32 = 0
    var maximum: Int32 = .max
    /// Whether its values have values inside.
    var nests = false
    /// The levels of nesting of its flattest value.
    var depth = 0
  }

  var states: [State] = []
  var rules: [Rule] = []
  var root: Int32 = 0

  /// The most levels of nesting that are written; a reader of JSON takes a few more.
  static let deepest = 60
}
