/// A compiled regular expression: a backtracking machine over UTF-8.
///
/// It makes the matches that Oniguruma makes, several times slower than the scanners of
/// `KnownPattern`. A match that takes very many steps remembers what it has tried, so that no
/// pattern takes exponential time; see ``stepLimit(_:)`` for the rest.
struct RegexProgram: Sendable {
  enum Kind: UInt8, BitwiseCopyable, Sendable {
    case match
    /// One scalar of set a.
    case set
    /// As many scalars of set a as there are, then fewer.
    case run
    /// Goes on with the next instruction, on failure at a.
    case fork
    /// Goes on at a, on failure with the next instruction.
    case lazyFork
    case jump
    case anchor
    /// These run what follows by itself and go on at a; those that look behind start b scalars back.
    case ahead, notAhead, behind, notBehind, atomic
  }

  struct Instruction: BitwiseCopyable, Sendable {
    var kind: Kind
    var a: Int32
    var b: Int32
  }

  /// A set laid out for the machine: ASCII as bits, then the ranges from `start` to `end`.
  fileprivate struct CompiledSet: BitwiseCopyable, Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var start: Int
    var end: Int
  }

  fileprivate struct Interval: BitwiseCopyable, Sendable {
    var lower: UInt32
    var upper: UInt32
  }

  fileprivate let instructions: FrozenArray<Instruction>
  private let sets: FrozenArray<CompiledSet>
  private let intervals: FrozenArray<Interval>
  /// The number of the set of scalars a match begins with; nil if a match may be empty.
  private let first: Int?

  init(_ instructions: [Instruction], sets: [ScalarSet], first: ScalarSet?) {
    var compiled: [CompiledSet] = []
    var intervals: [Interval] = []
    for set in sets + (first.map { [$0] } ?? []) {
      var entry = CompiledSet(start: intervals.count, end: 0)
      for scalar in UInt32(0)..<64 where set.contains(scalar) { entry.low |= 1 << UInt64(scalar) }
      for scalar in UInt32(0)..<64 where set.contains(scalar + 64) {
        entry.high |= 1 << UInt64(scalar)
      }
      intervals += set.ranges.map { Interval(lower: $0.lowerBound, upper: $0.upperBound) }
      entry.end = intervals.count
      compiled.append(entry)
    }
    self.instructions = FrozenArray(instructions)
    self.sets = FrozenArray(compiled)
    self.intervals = FrozenArray(intervals)
    self.first = first == nil ? nil : sets.count
  }

  /// Compiles `pattern`.
  init(_ pattern: String) throws {
    self = try RegexCompiler.compile(try RegexParser.parse(pattern))
  }

  @inline(__always)
  fileprivate func contains(_ set: Int, _ scalar: UInt32) -> Bool {
    let set = sets.base[set]
    if scalar < 64 { return set.low >> UInt64(scalar) & 1 == 1 }
    if scalar < 128 { return set.high >> UInt64(scalar - 64) & 1 == 1 }
    var (low, high) = (set.start, set.end)
    while low < high {
      let middle = (low + high) / 2
      if intervals.base[middle].upper < scalar { low = middle + 1 } else { high = middle }
    }
    return low < set.end && intervals.base[low].lower <= scalar
  }

  /// The most steps spent on a text of so many bytes. No published pattern comes near it on any
  /// text; where a hostile one does, the rest of the text counts as not matched.
  private static func stepLimit(_ count: Int) -> Int { min(10_000 * (count + 100), 1 << 31) }

  func forEachMatch(in bytes: Bytes, _ body: (_ start: Int, _ end: Int) -> Void) {
    var machine = RegexMachine(self, bytes, stepLimit: Self.stepLimit(bytes.count))
    var start = 0
    var lastEnd = -1
    while start <= bytes.count {
      guard let (from, to) = search(&machine, bytes, from: start) else { return }
      if from == to, to == lastEnd {
        // No empty match right behind another; the reference starts again one scalar on.
        if start >= bytes.count { return }
        start += UTF8Scan.length(bytes[start])
        continue
      }
      body(from, to)
      (start, lastEnd) = (to, to)
    }
  }

  private func search(
    _ machine: inout RegexMachine, _ bytes: Bytes, from start: Int
  ) -> (Int, Int)? {
    var i = start
    while i <= bytes.count {
      if let first {
        while i < bytes.count {
          let (scalar, length) = UTF8Scan.scalar(bytes, i)
          if contains(first, scalar) { break }
          i += length
        }
        if i == bytes.count { return nil }
      }
      if let end = machine.run(at: 0, from: i) { return (i, end) }
      if i == bytes.count || machine.isExhausted { return nil }
      i += UTF8Scan.length(bytes[i])
    }
    return nil
  }
}

/// The state of a match.
struct RegexMachine {
  /// Where to go on after a failure: at any of the positions from `position` down to `lowest`.
  private struct Frame: BitwiseCopyable {
    var instruction: Int
    var position: Int
    var lowest: Int
  }

  private let program: RegexProgram
  private let bytes: Bytes
  private var stack: [Frame] = []
  private var stepsLeft: Int

  init(_ program: RegexProgram, _ bytes: Bytes, stepLimit: Int) {
    self.program = program
    self.bytes = bytes
    stepsLeft = stepLimit
  }

  var isExhausted: Bool { stepsLeft <= 0 }

  /// After so many steps a run starts to remember its failures.
  private static let patience = 5_000

  /// Where the match ends of the instructions from `start` on, begun at `position`.
  mutating func run(at start: Int, from position: Int) -> Int? {
    let bottom = stack.count
    defer { stack.removeSubrange(bottom...) }
    var (pc, i) = (start, position)
    var steps = 0
    var failed: Set<UInt64> = []
    while true {
      steps += 1
      stepsLeft -= 1
      if stepsLeft <= 0 { return nil }
      let instruction = program.instructions.base[pc]
      var fails = false
      switch instruction.kind {
      case .match: return i
      case .set:
        if i < bytes.count {
          let (scalar, length) = UTF8Scan.scalar(bytes, i)
          fails = !program.contains(Int(instruction.a), scalar)
          i += length
        } else {
          fails = true
        }
        pc += 1
      case .run:
        let lowest = i
        while i < bytes.count {
          let (scalar, length) = UTF8Scan.scalar(bytes, i)
          if !program.contains(Int(instruction.a), scalar) { break }
          i += length
          stepsLeft -= 1
        }
        pc += 1
        if i > lowest {
          stack.append(
            Frame(instruction: pc, position: UTF8Scan.previous(bytes, i), lowest: lowest))
        }
      case .fork:
        stack.append(Frame(instruction: Int(instruction.a), position: i, lowest: i))
        pc += 1
      case .lazyFork:
        stack.append(Frame(instruction: pc + 1, position: i, lowest: i))
        pc = Int(instruction.a)
      case .jump: pc = Int(instruction.a)
      case .anchor:
        fails = !holds(RegexNode.Anchor(rawValue: instruction.a)!, i)
        pc += 1
      case .ahead, .notAhead, .behind, .notBehind, .atomic:
        let end = runBlock(instruction, pc + 1, i)
        switch instruction.kind {
        case .notAhead, .notBehind: fails = end != nil
        case .atomic:
          fails = end == nil
          i = end ?? i
        default: fails = end == nil
        }
        pc = Int(instruction.a)
      }
      guard fails else { continue }
      // Back to the last choice that has not failed before.
      while true {
        guard stack.count > bottom else { return nil }
        let frame = stack[stack.count - 1]
        if frame.position > frame.lowest {
          stack[stack.count - 1].position = UTF8Scan.previous(bytes, frame.position)
        } else {
          stack.removeLast()
        }
        (pc, i) = (frame.instruction, frame.position)
        if steps < Self.patience { break }
        stepsLeft -= 1
        if failed.insert(UInt64(pc) << 40 | UInt64(i)).inserted { break }
      }
    }
  }

  private mutating func runBlock(
    _ instruction: RegexProgram.Instruction, _ start: Int, _ position: Int
  ) -> Int? {
    var from = position
    for _ in 0..<instruction.b {
      if from == 0 { return nil }
      from = UTF8Scan.previous(bytes, from)
    }
    return run(at: start, from: from)
  }

  private func holds(_ anchor: RegexNode.Anchor, _ i: Int) -> Bool {
    func isNewline(_ i: Int) -> Bool { bytes[i] == 0x0A }
    func isWord(_ i: Int) -> Bool {
      ScalarSet.wordOutsideBrackets.contains(UTF8Scan.scalar(bytes, i).value)
    }
    func isBoundary() -> Bool {
      let before = i > 0 && isWord(UTF8Scan.previous(bytes, i))
      return before != (i < bytes.count && isWord(i))
    }
    switch anchor {
    case .textStart: return i == 0
    case .textEnd: return i == bytes.count
    case .textEndOrLastNewline:
      return i == bytes.count || i == bytes.count - 1 && isNewline(i)
    // A line break at the very end starts no line.
    case .lineStart: return i == 0 || i < bytes.count && isNewline(i - 1)
    case .lineEnd: return i == bytes.count || isNewline(i)
    case .wordBoundary: return isBoundary()
    case .noWordBoundary: return !isBoundary()
    }
  }
}
