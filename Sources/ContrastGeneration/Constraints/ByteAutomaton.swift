/// A pushdown automaton at work, made deterministic as far as it is used: a configuration is the set of stacks that
/// the bytes so far may have led to, and each is numbered when it is first met, with a table of what each byte
/// leads to.
///
/// Stacks share their lower parts. A node is a state with its count, on a node that it returns to.
struct ByteAutomaton {
  struct Node: Hashable, Sendable {
    var state: Int32
    /// Characters or items so far; not above what matters.
    var count: Int32
    /// Where it returns to; -1 at the bottom.
    var parent: Int32
    /// Levels of nesting.
    var depth: Int32
  }

  private struct Configuration {
    /// Nodes that read bytes.
    var nodes: [Int32]
    /// Whether the bytes so far are a value.
    var isAccepting: Bool
  }

  private let program: ByteProgram
  private var nodes: [Node] = []
  private var nodeNumbers: [Node: Int32] = [:]
  private var configurations: [Configuration] = []
  /// The configuration behind each byte of each, 256 apiece; `unknown` where it was not asked for yet.
  private var steps: [Int32] = []
  private var numbers: [[Int32]: Int32] = [:]

  /// Stacks that are followed at once. Each of them alone leads to a value, so leaving some out leaves out values
  /// and lets no wrong one through.
  private static let mostStacks = 256
  /// Configurations and nodes that are kept; a kilobyte a configuration.
  private static let mostConfigurations = 20_000
  private static let mostNodes = 400_000

  init(_ program: ByteProgram) {
    self.program = program
    start()
  }

  /// The configuration before the first byte.
  static let first: Int32 = 0
  /// No byte leads on from here.
  static let dead: Int32 = -1
  private static let unknown: Int32 = -2

  private mutating func start() {
    let root = node(
      Node(
        state: program.rules[Int(program.root)].start, count: 0, parent: -1, depth: 0))
    let first = closure([root])
    precondition(configuration(first.nodes, first.isAccepting) == Self.first)
  }

  /// Whether so much was met that it should be forgotten.
  var isFull: Bool {
    configurations.count > Self.mostConfigurations || nodes.count > Self.mostNodes
  }

  /// Forgets all configurations; their numbers mean others afterwards.
  mutating func reset() {
    nodes.removeAll(keepingCapacity: true)
    nodeNumbers.removeAll(keepingCapacity: true)
    configurations.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    start()
  }

  func isAccepting(_ configuration: Int32) -> Bool {
    configuration >= 0 && configurations[Int(configuration)].isAccepting
  }

  /// Whether no byte leads on.
  func isFinal(_ configuration: Int32) -> Bool {
    configuration < 0 || configurations[Int(configuration)].nodes.isEmpty
  }

  /// The configuration behind a byte, or `dead`.
  mutating func step(_ number: Int32, _ byte: UInt8) -> Int32 {
    guard number >= 0 else { return Self.dead }
    let known = steps[Int(number) << 8 + Int(byte)]
    return known != Self.unknown ? known : newStep(number, byte)
  }

  private mutating func newStep(_ number: Int32, _ byte: UInt8) -> Int32 {
    var reached: [Int32] = []
    for index in configurations[Int(number)].nodes {
      let from = nodes[Int(index)]
      for edge in program.states[Int(from.state)].edges
      where edge.bytes.contains(byte) && holds(edge.condition, from) {
        var to = from
        to.state = edge.target
        if edge.counts { to.count = counted(from) }
        reached.append(node(to))
      }
    }
    let (nodes, isAccepting) = closure(reached)
    let next =
      nodes.isEmpty && !isAccepting ? Self.dead : configuration(nodes, isAccepting)
    steps[Int(number) << 8 + Int(byte)] = next
    return next
  }

  private mutating func configuration(_ nodes: [Int32], _ isAccepting: Bool) -> Int32 {
    let key = isAccepting ? nodes + [-1] : nodes
    if let number = numbers[key] { return number }
    let number = Int32(configurations.count)
    numbers[key] = number
    configurations.append(Configuration(nodes: nodes, isAccepting: isAccepting))
    steps.append(contentsOf: repeatElement(Self.unknown, count: 256))
    return number
  }

  // MARK: Snapshots

  /// A configuration by itself, which outlives `reset`.
  struct Snapshot: Sendable {
    /// Each behind the one it returns to, whose place is its parent.
    fileprivate var nodes: [Node]
    /// The places of those that read bytes; nil where no byte leads here.
    fileprivate var tops: [Int32]?
    fileprivate var isAccepting: Bool
  }

  func snapshot(_ number: Int32) -> Snapshot {
    guard number >= 0 else { return Snapshot(nodes: [], tops: nil, isAccepting: false) }
    let configuration = configurations[Int(number)]
    var places: [Int32: Int32] = [-1: -1]
    var copied: [Node] = []
    let tops = configuration.nodes.map { top in
      var path: [Int32] = []
      var index = top
      while places[index] == nil {
        path.append(index)
        index = nodes[Int(index)].parent
      }
      for index in path.reversed() {
        var node = nodes[Int(index)]
        node.parent = places[node.parent] ?? -1
        places[index] = Int32(copied.count)
        copied.append(node)
      }
      return places[top] ?? -1
    }
    return Snapshot(nodes: copied, tops: tops, isAccepting: configuration.isAccepting)
  }

  mutating func restore(_ snapshot: Snapshot) -> Int32 {
    guard let tops = snapshot.tops else { return Self.dead }
    var numbers: [Int32] = []
    for var node in snapshot.nodes {
      if node.parent >= 0 { node.parent = numbers[Int(node.parent)] }
      numbers.append(self.node(node))
    }
    return configuration(tops.map { numbers[Int($0)] }.sorted(), snapshot.isAccepting)
  }

  // MARK: Nodes

  private mutating func node(_ node: Node) -> Int32 {
    if let number = nodeNumbers[node] { return number }
    let number = Int32(nodes.count)
    nodes.append(node)
    nodeNumbers[node] = number
    return number
  }

  private func rule(_ node: Node) -> ByteProgram.Rule {
    program.rules[Int(program.states[Int(node.state)].rule)]
  }

  private func holds(_ condition: ByteProgram.Guard, _ node: Node) -> Bool {
    switch condition {
    case .none: true
    case .belowMaximum: node.count < rule(node).maximum
    case .atLeastMinimum: node.count >= rule(node).minimum
    }
  }

  /// One more; without a maximum nothing changes behind the minimum.
  private func counted(_ node: Node) -> Int32 {
    let rule = rule(node)
    return min(node.count + 1, rule.maximum == .max ? rule.minimum : rule.maximum)
  }

  /// The nodes that read bytes, of those that are reached from some without reading.
  private mutating func closure(_ start: [Int32]) -> (nodes: [Int32], isAccepting: Bool) {
    var seen = Set(start)
    var left = Array(start.reversed())
    var result: [Int32] = []
    var isAccepting = false
    while let index = left.popLast(), result.count < Self.mostStacks {
      let current = nodes[Int(index)]
      let state = program.states[Int(current.state)]
      if !state.edges.isEmpty { result.append(index) }
      var found: [Int32] = []
      if state.returns {
        if current.parent < 0 { isAccepting = true } else { found.append(current.parent) }
      }
      for jump in state.jumps {
        if let needs = jump.needs, !fits(needs, current) { continue }
        var to = current
        to.state = jump.target
        found.append(node(to))
      }
      for call in state.calls where fits(call.rule, current) && holds(call.condition, current) {
        var parent = current.parent
        if let target = call.target {
          var after = current
          after.state = target
          if call.counts { after.count = counted(current) }
          parent = node(after)
        }
        let rule = program.rules[Int(call.rule)]
        found.append(
          node(
            Node(
              state: rule.start, count: 0, parent: parent,
              depth: current.depth + (rule.nests ? 1 : 0))))
      }
      for index in found.reversed() where seen.insert(index).inserted { left.append(index) }
    }
    result.sort()
    return (result, isAccepting)
  }

  /// Whether a value of the rule fits in what is left of the nesting.
  private func fits(_ rule: Int32, _ node: Node) -> Bool {
    Int(node.depth) + program.rules[Int(rule)].depth <= ByteProgram.deepest
  }
}
