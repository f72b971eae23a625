/// Tensors as the pickle of a PyTorch archive describes them.
///
/// Source: `torch/_utils.py` (the functions), `torch/serialization.py` (`persistent_id`).
struct PyTorchTensors {
  let pickle: Pickle
  let archive: ZipArchive
  /// The folder of the archive, with its slash.
  let prefix: String

  private var path: String { archive.file.path }

  private func failure(_ name: String, _ reason: String) -> FileError {
    .malformed(file: path, format: "PyTorch", reason: "'\(name.prefix(200))' \(reason)")
  }

  private func unsupported(_ name: String, _ reason: String) -> FileError {
    .unsupportedContent(file: path, reason: "'\(name.prefix(200))' \(reason)")
  }

  /// What a tensor is made from.
  private struct Description {
    var storage: PickleValue
    var offset: PickleValue
    var shape: PickleValue
    var strides: PickleValue
    /// The type where the storage has none.
    var elementType: PickleValue = .none
  }

  /// Whether the value is a tensor, judged by the function that makes it.
  func isTensor(_ value: PickleValue) -> Bool {
    guard case .call(let function)? = pickle.node(value)?.kind else { return false }
    return Self.tensorFunctions.contains(function)
  }

  /// The place of a tensor, checked against the archive.
  func entry(_ value: PickleValue, named name: String) throws(FileError) -> PyTorchFile.Entry {
    guard let node = pickle.node(value), case .call(let function) = node.kind else {
      throw failure(name, "is not a tensor")
    }
    return try entry(function, node.items, named: name, depth: 0)
  }

  private func entry(
    _ function: String, _ arguments: [PickleValue], named name: String, depth: Int
  ) throws(FileError) -> PyTorchFile.Entry {
    guard depth < 8 else { throw failure(name, "is a parameter of a parameter of …") }
    let count = arguments.count
    func argument(_ index: Int) -> PickleValue { index < count ? arguments[index] : .none }
    switch function {
    case "torch._utils._rebuild_parameter", "torch._utils._rebuild_parameter_with_state":
      guard let inner = pickle.node(argument(0)), case .call(let function) = inner.kind else {
        throw failure(name, "is a parameter without a tensor")
      }
      return try entry(function, inner.items, named: name, depth: depth + 1)
    case "torch._tensor._rebuild_from_type_v2":
      guard case .global(let function) = argument(0), let inner = pickle.node(argument(2)) else {
        throw failure(name, "is a subclass without a tensor")
      }
      return try entry(function, inner.items, named: name, depth: depth + 1)
    case "torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2",
      "torch._utils._rebuild_tensor_v3":
      guard count >= 4 else { throw failure(name, "lacks its shape or strides") }
      var description = Description(
        storage: argument(0), offset: argument(1), shape: argument(2), strides: argument(3))
      let isThird = function.hasSuffix("_v3")
      if isThird { description.elementType = argument(6) }
      // The conjugate and negative bits say that the bytes are not the numbers.
      if let flags = pickle.node(argument(isThird ? 7 : 6)), pickle.memberCount(of: flags) > 0 {
        throw unsupported(
          name, "is a conjugated or negated view; save tensor.resolve_conj() instead")
      }
      return try entry(description, named: name)
    default:
      throw unsupported(name, "is made by '\(function.prefix(200))', which is not read")
    }
  }

  private func entry(_ description: Description, named name: String) throws(FileError)
    -> PyTorchFile.Entry
  {
    let storage = try storage(description.storage, named: name)
    let type: ElementType
    if case .global(let dtype) = description.elementType {
      guard let known = Self.elementTypes[dtype] else {
        throw unsupported(name, "has the element type '\(dtype.prefix(200))', which is not read")
      }
      type = known
    } else if let known = storage.elementType {
      type = known
    } else {
      throw failure(name, "has no element type")
    }
    let shape = try integers(description.shape, of: name)
    let strides = try integers(description.strides, of: name)
    guard case .int(let offset) = description.offset, offset >= 0, shape.count == strides.count,
      shape.count <= 64, strides.allSatisfy({ $0 >= 0 }), type.byteCount(shape: shape) != nil
    else { throw failure(name, "has the impossible shape \(shape.prefix(64)) or offset") }

    let size = type.bits / 8
    guard !shape.contains(0) else {
      let start = storage.range.lowerBound
      return PyTorchFile.Entry(
        elementType: type, shape: shape, strides: strides, range: start..<start)
    }
    // The index of the last element; every partial sum must stay in the storage.
    let elements = storage.range.count / size
    var last = offset
    for (dimension, stride) in zip(shape, strides) {
      let (reach, overflow) = (dimension - 1).multipliedReportingOverflow(by: stride)
      guard !overflow, last < elements, reach < elements - last else {
        throw failure(name, "reaches beyond its storage of \(elements) elements")
      }
      last += reach
    }
    guard last < elements else {
      throw failure(name, "reaches beyond its storage of \(elements) elements")
    }
    let start = storage.range.lowerBound
    return PyTorchFile.Entry(
      elementType: type, shape: shape, strides: strides,
      range: start + offset * size..<start + (last + 1) * size)
  }

  /// The bytes of a storage and the type in its name; none for an untyped one.
  private func storage(
    _ value: PickleValue, named name: String
  ) throws(FileError) -> (range: Range<Int>, elementType: ElementType?) {
    guard let reference = pickle.node(value), reference.kind == .persistent,
      let items = pickle.node(reference.items[0])?.items, items.count >= 5,
      items[0] == .string("storage"), case .global(let storageType) = items[1],
      case .string(let key) = items[2], key.utf8.count <= 1000, case .int(let count) = items[4],
      count >= 0
    else { throw failure(name, "refers to something that is not a storage") }
    let isUntyped = Self.untypedStorages.contains(storageType)
    let type = Self.storageTypes[storageType]
    guard isUntyped || type != nil else {
      throw unsupported(name, "has a '\(storageType.prefix(200))', which is not read")
    }
    guard let range = try archive.stored("\(prefix)data/\(key)") else {
      throw failure(name, "has its bytes in 'data/\(key.prefix(200))', which is missing")
    }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: (type?.bits ?? 8) / 8)
    guard !overflow, bytes <= range.count else {
      throw failure(
        name, "has a storage of \(count) elements, 'data/\(key.prefix(200))' \(range.count) bytes")
    }
    return (range.lowerBound..<range.lowerBound + bytes, type)
  }

  /// The integers of a tuple or a `torch.Size`.
  private func integers(_ value: PickleValue, of name: String) throws(FileError) -> [Int] {
    var node = pickle.node(value)
    if case .call("torch.Size")? = node?.kind {
      node = node?.items.first.flatMap { pickle.node($0) }
    }
    guard let node, node.kind == .tuple || node.kind == .list else {
      throw failure(name, "has a shape that is not a tuple")
    }
    return try node.items.prefix(65).map { item throws(FileError) in
      guard case .int(let integer) = item else {
        throw failure(name, "has a shape that is not of integers")
      }
      return integer
    }
  }
}

// MARK: - Names

extension PyTorchTensors {
  /// The functions that make tensors from storages.
  private static let tensorFunctions: Set<String> = [
    "torch._utils._rebuild_tensor", "torch._utils._rebuild_tensor_v2",
    "torch._utils._rebuild_tensor_v3", "torch._utils._rebuild_parameter",
    "torch._utils._rebuild_parameter_with_state", "torch._tensor._rebuild_from_type_v2",
  ]

  /// Calls that stand in honest checkpoints beside tensors. Their results stay closed.
  private static let otherFunctions: Set<String> = [
    "collections.OrderedDict", "collections.defaultdict", "collections.Counter",
    "collections.deque", "torch.Size", "torch.device", "torch.serialization._get_layout",
    "torch.jit._pickle.build_intlist", "torch.jit._pickle.build_doublelist",
    "torch.jit._pickle.build_boollist", "torch.jit._pickle.build_tensorlist",
    "torch.jit._pickle.build_tensor_from_id", "torch.jit._pickle.restore_type_tag",
    // `object` and its like under protocols 0 and 1.
    "copyreg._reconstructor", "copy_reg._reconstructor",
    // Bytes, sets and the like under protocols below 3 and 4.
    "_codecs.encode", "builtins.set", "builtins.frozenset", "builtins.bytearray",
    "builtins.complex", "builtins.slice", "builtins.range", "__builtin__.set",
    "__builtin__.frozenset", "__builtin__.bytearray", "__builtin__.complex",
    "__builtin__.xrange", "__builtin__.slice",
    "numpy.dtype", "numpy.core.multiarray.scalar", "numpy._core.multiarray.scalar",
    "numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct",
    "datetime.date", "datetime.datetime", "datetime.time", "datetime.timedelta",
    "datetime.timezone", "pathlib.Path", "pathlib.PosixPath", "pathlib.WindowsPath",
    "pathlib.PurePath", "pathlib.PurePosixPath", "pathlib.PureWindowsPath",
    "pathlib._local.PosixPath", "pathlib._local.WindowsPath", "pathlib._local.PurePosixPath",
  ]

  /// Whether a call of the named function may be described. None is ever made.
  static func mayCall(_ function: String) -> Bool {
    // Quantised and sparse tensors are refused where they are asked for, by their names.
    tensorFunctions.contains(function) || otherFunctions.contains(function)
      || function.hasPrefix("torch._utils._rebuild_")
  }

  /// What `_rebuild_` functions that are not read make is a tensor too, and no opaque value.
  func isUnreadTensor(_ value: PickleValue) -> String? {
    guard case .call(let function)? = pickle.node(value)?.kind,
      function.hasPrefix("torch._utils._rebuild_"), !Self.tensorFunctions.contains(function)
    else { return nil }
    return function
  }

  private static let elementTypes: [String: ElementType] = [
    "torch.bool": .bool, "torch.uint8": .uint8, "torch.int8": .int8, "torch.int16": .int16,
    "torch.uint16": .uint16, "torch.int32": .int32, "torch.uint32": .uint32, "torch.int64": .int64,
    "torch.uint64": .uint64, "torch.float16": .float16, "torch.bfloat16": .bfloat16,
    "torch.float32": .float32, "torch.float64": .float64, "torch.complex64": .complex64,
    "torch.float8_e5m2": .float8E5M2, "torch.float8_e4m3fn": .float8E4M3,
    "torch.float8_e8m0fnu": .float8E8M0,
  ]

  private static let storageTypes: [String: ElementType] = [
    "torch.BoolStorage": .bool, "torch.ByteStorage": .uint8, "torch.CharStorage": .int8,
    "torch.ShortStorage": .int16, "torch.IntStorage": .int32, "torch.LongStorage": .int64,
    "torch.HalfStorage": .float16, "torch.BFloat16Storage": .bfloat16,
    "torch.FloatStorage": .float32, "torch.DoubleStorage": .float64,
    "torch.ComplexFloatStorage": .complex64,
  ]

  private static let untypedStorages: Set<String> = [
    "torch.UntypedStorage", "torch.storage.UntypedStorage",
  ]
}
