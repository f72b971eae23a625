/// A reader of Python pickles that runs nothing.
///
/// A pickle is a program for a stack machine that may call any Python function. This machine builds
/// the graph of what the program describes: containers, numbers, strings, and calls and instances as
/// inert nodes. Functions are never looked up, and a *call* of one that is not on the caller's list
/// is refused by name, because an honest checkpoint has none. *Instances* of any class may be there
/// (training scripts store their options); they are nodes with attributes.
///
/// Each operation makes at most one value, and operations are limited, so memory is bounded by the
/// length of the pickle. The graph may share nodes and may contain itself; who walks it must limit
/// the walk.
///
/// Source: PEP 307, PEP 3154, PEP 574; the opcodes are documented in Python's `pickletools`.
struct PickleMachine {
  /// The most operations accepted: a hundred times what the largest published checkpoints have.
  static let maximumOperations = 4_000_000

  private let bytes: UnsafeRawBufferPointer
  private let file: String
  private let mayCall: (String) -> Bool
  private var position = 0
  private var stack: [PickleValue] = []
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  private var nodes: [PickleNode] = []

  /// - Parameters:
  ///   - bytes: one pickle; nothing may follow it.
  ///   - file: for messages.
  ///   - mayCall: whether a call of the named function may be described.
  static func read(
    _ bytes: UnsafeRawBufferPointer, file: String, mayCall: @escaping (String) -> Bool
  ) throws(FileError) -> Pickle {
    var machine = PickleMachine(bytes: bytes, file: file, mayCall: mayCall)
    return try machine.run()
  }

  private init(bytes: UnsafeRawBufferPointer, file: String, mayCall: @escaping (String) -> Bool) {
    self.bytes = bytes
    self.file = file
    self.mayCall = mayCall
  }

  private func failure(_ reason: String) -> FileError {
    .malformed(file: file, format: "pickle", reason: "\(reason), at byte \(position)")
  }

  private mutating func run() throws(FileError) -> Pickle {
    for _ in 0..<Self.maximumOperations {
      let opcode = try byte()
      if opcode == UInt8(ascii: ".") {
        let root = try pop()
        guard position == bytes.count else { throw failure("bytes follow the end") }
        return Pickle(nodes: nodes, root: root)
      }
      try perform(opcode)
    }
    throw failure("more than \(Self.maximumOperations) operations")
  }

  private mutating func perform(_ opcode: UInt8) throws(FileError) {
    switch Unicode.Scalar(opcode) {
    // Framing.
    case "\u{80}":
      let version = try byte()
      guard version <= 5 else { throw failure("protocol \(version) is unknown") }
    case "\u{95}":
      guard try unsigned(8) <= UInt64(bytes.count - position) else {
        throw failure("a frame is longer than the file")
      }

    // Numbers.
    case "N": stack.append(.none)
    case "\u{88}": stack.append(.bool(true))
    case "\u{89}": stack.append(.bool(false))
    case "K": stack.append(.int(Int(try unsigned(1))))
    case "M": stack.append(.int(Int(try unsigned(2))))
    case "J": stack.append(.int(Int(Int32(truncatingIfNeeded: try unsigned(4)))))
    case "\u{8A}": stack.append(try integer(length: Int(try unsigned(1))))
    case "\u{8B}": stack.append(try integer(length: try length(4)))
    case "G":
      stack.append(.double(Double(bitPattern: try unsigned(8).byteSwapped)))
    case "I", "L": stack.append(try textInteger())
    case "F":
      guard let number = Double(try line()) else { throw failure("not a number") }
      stack.append(.double(number))

    // Strings.
    case "X": stack.append(.string(try text(try length(4))))
    case "\u{8C}": stack.append(.string(try text(try length(1))))
    case "\u{8D}": stack.append(.string(try text(try length(8))))
    case "U": stack.append(try oldString(try length(1)))
    case "T": stack.append(try oldString(try length(4)))
    case "C": try skipBytes(1)
    case "B": try skipBytes(4)
    case "\u{8E}", "\u{96}": try skipBytes(8)

    // Containers.
    case ")": push(PickleNode(kind: .tuple))
    case "]": push(PickleNode(kind: .list))
    case "}": push(PickleNode(kind: .dict))
    case "\u{8F}": push(PickleNode(kind: .set))
    case "(": marks.append(stack.count)
    case "t": push(PickleNode(kind: .tuple, items: try popToMark()))
    case "l": push(PickleNode(kind: .list, items: try popToMark()))
    case "d": push(PickleNode(kind: .dict, pairs: try pairs()))
    case "\u{91}": push(PickleNode(kind: .set, items: try popToMark()))
    case "\u{85}": push(PickleNode(kind: .tuple, items: try pop(1)))
    case "\u{86}": push(PickleNode(kind: .tuple, items: try pop(2)))
    case "\u{87}": push(PickleNode(kind: .tuple, items: try pop(3)))
    case "a":
      let items = try pop(1)
      try append(items)
    case "e", "\u{90}":
      let items = try popToMark()
      try append(items)
    case "s":
      let pair = try pop(2)
      try set(pair)
    case "u":
      let pairs = try pairs()
      try set(pairs)

    // The stack and the memo.
    case "0": if marks.last == stack.count { marks.removeLast() } else { _ = try pop() }
    case "1": _ = try popToMark()
    case "2":
      let value = try pop()
      stack += [value, value]
    case "p": try remember(try number())
    case "q": try remember(Int(try unsigned(1)))
    case "r": try remember(Int(try unsigned(4)))
    case "\u{94}": try remember(memo.count)
    case "g": try recall(try number())
    case "h": try recall(Int(try unsigned(1)))
    case "j": try recall(Int(try unsigned(4)))

    // Classes, calls and objects.
    case "c":
      let module = try line()
      stack.append(try global(module, try line()))
    case "\u{93}":
      let names = try pop(2)
      guard case .string(let module) = names[0], case .string(let name) = names[1] else {
        throw failure("a class is not named by strings")
      }
      stack.append(try global(module, name))
    case "Q": push(PickleNode(kind: .persistent, items: try pop(1)))
    case "R":
      let arguments = try arguments()
      try call(try pop(), arguments)
    case "i":
      let module = try line()
      let function = try global(module, try line())
      try call(function, try popToMark())
    case "o":
      let items = try popToMark()
      guard let function = items.first else { throw failure("a call of nothing") }
      try call(function, Array(items.dropFirst()))
    case "\u{81}": try instance(arguments: try arguments())
    case "\u{92}":
      _ = try pop()
      try instance(arguments: try arguments())
    case "b":
      let state = try pop()
      nodes[try top()].state = state

    default:
      throw failure("torch.save does not write the operation 0x\(String(opcode, radix: 16))")
    }
  }
}

// MARK: - The stack

extension PickleMachine {
  private mutating func push(_ node: PickleNode) {
    nodes.append(node)
    stack.append(.node(nodes.count - 1))
  }

  private mutating func pop() throws(FileError) -> PickleValue {
    guard stack.count > marks.last ?? 0, let value = stack.popLast() else {
      throw failure("the stack is empty")
    }
    return value
  }

  private mutating func pop(_ count: Int) throws(FileError) -> [PickleValue] {
    guard stack.count - count >= marks.last ?? 0 else { throw failure("the stack is empty") }
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }

  private mutating func popToMark() throws(FileError) -> [PickleValue] {
    guard let mark = marks.popLast() else { throw failure("there is no mark") }
    defer { stack.removeLast(stack.count - mark) }
    return Array(stack[mark...])
  }

  private mutating func pairs() throws(FileError) -> [PickleValue] {
    let items = try popToMark()
    guard items.count % 2 == 0 else { throw failure("a key has no value") }
    return items
  }

  /// The index of the node on top of the stack, which stays there.
  private func top() throws(FileError) -> Int {
    guard stack.count > marks.last ?? 0, case .node(let index)? = stack.last else {
      throw failure("something is added to what is not a container")
    }
    return index
  }

  /// Adds items to the list or set on top.
  private mutating func append(_ items: [PickleValue]) throws(FileError) {
    let index = try top()
    switch nodes[index].kind {
    case .list, .set: nodes[index].items += items
    // What is added to a list of another class is not looked at. Its arguments may be shared with
    // other nodes, so adding to them would copy them each time.
    case .call, .instance: break
    case .tuple, .dict, .persistent: throw failure("items are added to what is not a list")
    }
  }

  /// Adds keys and values to the dict on top.
  private mutating func set(_ pairs: [PickleValue]) throws(FileError) {
    let index = try top()
    switch nodes[index].kind {
    case .dict: nodes[index].pairs += pairs
    case .call, .instance: break
    case .tuple, .list, .set, .persistent: throw failure("keys are added to what is not a dict")
    }
  }

  private mutating func remember(_ index: Int) throws(FileError) {
    guard stack.count > marks.last ?? 0, let value = stack.last else {
      throw failure("the stack is empty")
    }
    memo[index] = value
  }

  private mutating func recall(_ index: Int) throws(FileError) {
    guard let value = memo[index] else { throw failure("nothing was remembered as \(index)") }
    stack.append(value)
  }

  /// The class or function of a module. Strings may be used again and again, so their length counts.
  private func global(_ module: String, _ name: String) throws(FileError) -> PickleValue {
    guard module.utf8.count + name.utf8.count <= 1000 else {
      throw failure("the name of a class is too long")
    }
    return .global("\(module).\(name)")
  }

  /// The items of the tuple on top.
  private mutating func arguments() throws(FileError) -> [PickleValue] {
    guard case .node(let index) = try pop(), nodes[index].kind == .tuple else {
      throw failure("the arguments of a call are not a tuple")
    }
    return nodes[index].items
  }

  private mutating func call(_ function: PickleValue, _ arguments: [PickleValue]) throws(FileError)
  {
    guard case .global(let name) = function else { throw failure("a call of what has no name") }
    guard mayCall(name) else {
      throw FileError.unsupportedContent(
        file: file,
        reason: "it asks to call '\(name.prefix(200))', which tensors do not need; nothing was run."
          + " If you trust the file, save model.state_dict() alone, as safetensors if possible")
    }
    switch name {
    case "collections.OrderedDict", "collections.defaultdict":
      push(PickleNode(kind: .dict, items: arguments))
    default: push(PickleNode(kind: .call(name), items: arguments))
    }
  }

  private mutating func instance(arguments: [PickleValue]) throws(FileError) {
    guard case .global(let name) = try pop() else { throw failure("an instance of no class") }
    let isDict = name == "collections.OrderedDict"
    push(PickleNode(kind: isDict ? .dict : .instance(name), items: arguments))
  }
}

// MARK: - The bytes

extension PickleMachine {
  private mutating func byte() throws(FileError) -> UInt8 {
    guard position < bytes.count else { throw failure("it ends too early") }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func take(_ count: Int) throws(FileError) -> UnsafeRawBufferPointer {
    guard count <= bytes.count - position else { throw failure("it ends too early") }
    defer { position += count }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
  }

  private mutating func unsigned(_ count: Int) throws(FileError) -> UInt64 {
    try take(count).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// A length, which cannot be more than what is left.
  private mutating func length(_ count: Int) throws(FileError) -> Int {
    let length = try unsigned(count)
    guard length <= UInt64(bytes.count - position) else { throw failure("it ends too early") }
    return Int(length)
  }

  private mutating func text(_ count: Int) throws(FileError) -> String {
    guard let text = String(validating: try take(count), as: UTF8.self) else {
      throw failure("a string is not UTF-8")
    }
    return text
  }

  /// A string of Python 2, which may be text or bytes.
  private mutating func oldString(_ count: Int) throws(FileError) -> PickleValue {
    String(validating: try take(count), as: UTF8.self).map(PickleValue.string) ?? .opaque
  }

  private mutating func skipBytes(_ lengthBytes: Int) throws(FileError) {
    _ = try take(try length(lengthBytes))
    stack.append(.opaque)
  }

  /// A two's complement number.
  private mutating func integer(length: Int) throws(FileError) -> PickleValue {
    let digits = try take(length)
    guard digits.count <= 8 else { return .opaque }
    let sign: UInt64 = (digits.last ?? 0) >= 0x80 ? .max : 0
    return .int(Int(truncatingIfNeeded: digits.reversed().reduce(sign) { $0 << 8 | UInt64($1) }))
  }

  /// The bytes up to the end of a line, which the formats of protocol 0 and class names take.
  private mutating func line() throws(FileError) -> String {
    var end = position
    while end < bytes.count, bytes[end] != 10 { end += 1 }
    let count = end - position
    guard end < bytes.count else { throw failure("it ends too early") }
    let text = try text(count)
    position += 1
    return text
  }

  private mutating func number() throws(FileError) -> Int {
    guard let number = Int(try line()) else { throw failure("not a number") }
    return number
  }

  /// An integer or, in protocol 0 and 1, a truth value.
  private mutating func textInteger() throws(FileError) -> PickleValue {
    let text = try line()
    if text == "00" || text == "01" { return .bool(text == "01") }
    let digits = text.hasSuffix("L") ? text.dropLast() : text[...]
    guard let number = Int(digits) else {
      guard !digits.isEmpty, digits.allSatisfy({ $0.isNumber || $0 == "-" }) else {
        throw failure("not a number")
      }
      return .opaque
    }
    return .int(number)
  }
}
