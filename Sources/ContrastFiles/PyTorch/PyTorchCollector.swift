/// Finds the tensors in the object graph of a PyTorch archive.
///
/// The graph may share nodes and contain itself, so depth, steps, and the total length of the names
/// are limited.
struct PyTorchCollector {
  private static let maximumDepth = 64
  private static let maximumSteps = 1_000_000
  private static let maximumNameBytes = 64 << 20

  private let pickle: Pickle
  private let tensors: PyTorchTensors
  private var steps = 0
  private var nameBytes = 0
  /// The bytes that tensors take that have to be copied.
  private var copiedBytes = 0
  private(set) var entries: [String: PyTorchFile.Entry] = [:]
  private(set) var scalars: [String: PyTorchFile.Scalar] = [:]
  private(set) var isTorchScript = false

  init(pickle: Pickle, tensors: PyTorchTensors) {
    self.pickle = pickle
    self.tensors = tensors
  }

  private func failure(_ reason: String) -> FileError {
    .malformed(file: tensors.archive.file.path, format: "PyTorch", reason: reason)
  }

  private func unsupported(_ reason: String) -> FileError {
    .unsupportedContent(file: tensors.archive.file.path, reason: reason)
  }

  mutating func collect() throws(FileError) {
    guard let root = pickle.node(pickle.root) else { throw unsupported("it holds no tensors") }
    let scope: PickleNode
    switch root.kind {
    case .dict:
      scope = stateDict(root)
    case .instance(let name) where name.hasPrefix("__torch__."):
      isTorchScript = true
      scope = attributes(root) ?? root
    case .instance(let name):
      throw unsupported(
        "it holds an object of the class '\(name.prefix(200))', which is not read; "
          + "save model.state_dict() instead")
    default:
      if tensors.isTensor(pickle.root) {
        throw unsupported("it holds one tensor without a name; save a dict of tensors instead")
      }
      throw unsupported("it holds no dict of tensors")
    }
    try add(scope, prefix: "", depth: 0)
    try dropModulePrefix()
    try addScalars(isTorchScript ? scope : root)
    guard !entries.isEmpty else { throw unsupported("it holds no tensors") }
  }

  /// The dict whose tensors are wanted: the first of the customary names that is a dict of tensors,
  /// else the root.
  ///
  /// Tensors loose at the root may be a random state or a running mean beside `state_dict`, or the
  /// weights themselves beside a part that happens to be called `model`. They are the weights where
  /// most of the root's members are tensors, and more of them than in the named dict.
  private func stateDict(_ root: PickleNode) -> PickleNode {
    let members = pickle.members(of: root)
    let loose = tensorCount(members)
    for name in ["state_dict", "model", "module"] {
      guard let member = members.last(where: { $0.key == .string(name) }),
        let node = pickle.node(member.value), node.kind == .dict
      else { continue }
      let count = tensorCount(pickle.members(of: node))
      guard count > 0 else { continue }
      return 2 * loose > members.count && loose > count ? root : node
    }
    return root
  }

  /// How many members are tensors themselves.
  private func tensorCount(_ members: [(key: PickleValue, value: PickleValue)]) -> Int {
    members.count { tensors.isTensor($0.value) || tensors.isUnreadTensor($0.value) != nil }
  }

  /// The attributes of a TorchScript object.
  private func attributes(_ node: PickleNode) -> PickleNode? {
    guard case .instance(let name) = node.kind, name.hasPrefix("__torch__."),
      let state = pickle.node(node.state), state.kind == .dict
    else { return nil }
    return state
  }

  private mutating func add(_ dict: PickleNode, prefix: String, depth: Int) throws(FileError) {
    guard depth < Self.maximumDepth else {
      throw failure("nested more than \(Self.maximumDepth) deep at '\(prefix.prefix(200))'")
    }
    steps += 1 + pickle.memberCount(of: dict)
    guard steps <= Self.maximumSteps else {
      throw failure("more than \(Self.maximumSteps) values to look at")
    }
    for (key, value) in pickle.members(of: dict) {
      let inner = pickle.node(value).flatMap { node in
        isTorchScript ? attributes(node) : node.kind == .dict ? node : nil
      }
      let isTensor = tensors.isTensor(value)
      guard inner != nil || isTensor || tensors.isUnreadTensor(value) != nil else { continue }
      let name: String
      switch key {
      case .string(let text): name = prefix + text
      case .int(let number): name = "\(prefix)\(number)"
      default: throw failure("a key below '\(prefix.prefix(200))' is not a string")
      }
      nameBytes += name.utf8.count
      guard nameBytes <= Self.maximumNameBytes else { throw failure("the names are too long") }
      if let inner {
        try add(inner, prefix: name + ".", depth: depth + 1)
      } else if isTensor {
        try add(tensors.entry(value, named: name), named: name)
      } else {
        throw unsupported(
          "'\(name.prefix(200))' is made by '\(tensors.isUnreadTensor(value) ?? "")', "
            + "which is not read")
      }
    }
  }

  private mutating func add(_ entry: PyTorchFile.Entry, named name: String) throws(FileError) {
    if !entry.isContiguous {
      // An expanded tensor repeats elements without end; what is copied may not exceed the file.
      copiedBytes += min(entry.elementType.byteCount(shape: entry.shape) ?? .max, 1 << 50)
      guard copiedBytes <= max(tensors.archive.file.count, 16 << 20) else {
        throw unsupported(
          "'\(name.prefix(200))' \(entry.shape) repeats elements to more than the file holds; "
            + "save tensor.contiguous() instead")
      }
    }
    guard entries.updateValue(entry, forKey: name) == nil else {
      throw failure("two tensors are named '\(name.prefix(200))'")
    }
  }

  /// Drops `module.` where every name starts with it.
  private mutating func dropModulePrefix() throws(FileError) {
    let prefix = "module.".utf8
    guard
      entries.keys.allSatisfy({ $0.utf8.starts(with: prefix) && $0.utf8.count > prefix.count })
    else { return }
    let old = entries
    entries = [:]
    for (name, entry) in old {
      let rest = String(decoding: name.utf8.dropFirst(prefix.count), as: UTF8.self)
      guard entries.updateValue(entry, forKey: rest) == nil else {
        throw failure("two tensors are named '\(rest.prefix(200))'")
      }
    }
  }

  private mutating func addScalars(_ root: PickleNode) throws(FileError) {
    for (key, value) in pickle.members(of: root) {
      guard case .string(let name) = key else { continue }
      switch value {
      case .bool(let flag): scalars[name] = .bool(flag)
      case .int(let number): scalars[name] = .int(number)
      case .double(let number): scalars[name] = .double(number)
      case .string(let text): scalars[name] = .string(text)
      default:
        guard isTorchScript, let entry = entries[name], entry.shape.isEmpty else { continue }
        let bytes = LittleEndianBytes(tensors.archive.file.bytes)
        switch entry.elementType {
        case .int64:
          scalars[name] = bytes.uint64(entry.range.lowerBound)
            .map { .int(Int(truncatingIfNeeded: $0)) }
        case .int32:
          scalars[name] = bytes.uint32(entry.range.lowerBound)
            .map { .int(Int(Int32(bitPattern: $0))) }
        default: continue
        }
      }
    }
  }
}
