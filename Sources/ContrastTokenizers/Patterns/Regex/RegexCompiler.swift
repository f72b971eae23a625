/// Turns a regular expression into the instructions of `RegexProgram`.
struct RegexCompiler {
  private(set) var instructions: [RegexProgram.Instruction] = []
  private(set) var sets: [ScalarSet] = []

  /// Counted repetitions are written out, so the size must be limited.
  private static let limit = 20_000

  static func compile(_ node: RegexNode) throws -> RegexProgram {
    var compiler = RegexCompiler()
    try compiler.emit(node)
    try compiler.add(.match)
    return RegexProgram(
      compiler.instructions, sets: compiler.sets, first: node.isNullable ? nil : node.first)
  }

  private mutating func add(_ kind: RegexProgram.Kind, _ a: Int = 0, _ b: Int = 0) throws {
    guard instructions.count < Self.limit else { throw RegexError("it is too large") }
    instructions.append(.init(kind: kind, a: Int32(a), b: Int32(b)))
  }

  private mutating func index(_ set: ScalarSet) -> Int {
    if let index = sets.firstIndex(of: set) { return index }
    sets.append(set)
    return sets.count - 1
  }

  private mutating func emit(_ node: RegexNode) throws {
    switch node {
    case .set(let set): try add(.set, index(set))
    case .sequence(let parts): for part in parts { try emit(part) }
    case .anchor(let anchor): try add(.anchor, Int(anchor.rawValue))
    case .alternation(let parts):
      var ends: [Int] = []
      for part in parts.dropLast() {
        let fork = instructions.count
        try add(.fork)
        try emit(part)
        ends.append(instructions.count)
        try add(.jump)
        // On failure the next branch.
        instructions[fork].a = Int32(instructions.count)
      }
      try emit(parts[parts.count - 1])
      for end in ends { instructions[end].a = Int32(instructions.count) }
    case .repetition(let part, let minimum, let maximum, .possessive):
      try emitBlock(.atomic) {
        try $0.emitRepetition(part, minimum, maximum, lazy: false)
      }
    case .repetition(let part, let minimum, let maximum, let greed):
      try emitRepetition(part, minimum, maximum, lazy: greed == .lazy)
    case .atomic(let part): try emitBlock(.atomic) { try $0.emit(part) }
    case .lookAhead(let part, let negative):
      try emitBlock(negative ? .notAhead : .ahead) { try $0.emit(part) }
    case .lookBehind(let part, let negative):
      // Branches of different lengths look back different distances.
      let branches = if case .alternation(let parts) = part { parts } else { [part] }
      if negative {
        for branch in branches { try emitBehind(branch, .notBehind) }
      } else if branches.count == 1 {
        try emitBehind(branches[0], .behind)
      } else {
        try emit(.alternation(branches.map { .lookBehind($0, negative: false) }))
      }
    }
  }

  /// Instructions that are run by themselves, up to a match of their own.
  private mutating func emitBlock(
    _ kind: RegexProgram.Kind, distance: Int = 0, _ body: (inout RegexCompiler) throws -> Void
  ) throws {
    let start = instructions.count
    try add(kind, 0, distance)
    try body(&self)
    try add(.match)
    instructions[start].a = Int32(instructions.count)
  }

  private mutating func emitBehind(_ node: RegexNode, _ kind: RegexProgram.Kind) throws {
    guard let distance = node.fixedLength, distance < Self.limit else {
      throw RegexError("a look-behind of no fixed length")
    }
    try emitBlock(kind, distance: distance) { try $0.emit(node) }
  }

  private mutating func emitRepetition(
    _ part: RegexNode, _ minimum: Int, _ maximum: Int?, lazy: Bool
  ) throws {
    for _ in 0..<minimum { try emit(part) }
    if let maximum {
      var forks: [Int] = []
      for _ in 0..<max(maximum - minimum, 0) {
        forks.append(instructions.count)
        try add(lazy ? .lazyFork : .fork)
        try emit(part)
      }
      for fork in forks { instructions[fork].a = Int32(instructions.count) }
    } else if !lazy, case .set(let set) = part {
      try add(.run, index(set))
    } else {
      let fork = instructions.count
      try add(lazy ? .lazyFork : .fork)
      try emit(part)
      try add(.jump, fork)
      instructions[fork].a = Int32(instructions.count)
    }
  }
}
