/// A file of `torch.save` or `torch.jit.save`, mapped into memory: `.pt`, `.pth`, `.bin`.
///
/// Such a file is a ZIP archive of raw storages and one pickle that says how tensors lie in them.
/// A pickle is a program; here it is only read as data: nothing is executed, and a file that asks for
/// a call that tensors do not need is refused by the name of the function.
/// Offsets, shapes, strides and sizes are checked against the archive before a tensor is offered.
///
///     let file = try PyTorchFile(path: "epoch_3.pt")
///     for name in file.names { print(name, file.entries[name]!.shape) }
///
/// Which tensors these are:
///
/// * Of a checkpoint: those of the first of `state_dict`, `model`, `module` that is a dict of tensors.
///   The optimizer and the like are left alone, also a tensor beside it, such as a random state. The
///   root is taken instead where most of its members are tensors and it has more than that dict.
/// * Of any other dict: its tensors, and the ones in dicts below it, by dotted names.
/// * Of a TorchScript archive: the parameters and buffers of the modules, `visual.conv1.weight`. The
///   code in the archive is not read.
///
/// If all names start with `module.` (as `DistributedDataParallel` writes them), that is dropped.
/// Tensors may share bytes. Lists of tensors are not looked into.
///
/// Not read: files of torch before 1.6, big-endian archives, compressed entries, quantised and sparse
/// tensors, whole models pickled as objects.
///
/// Source: <https://github.com/pytorch/pytorch>, `torch/serialization.py`, `torch/_utils.py`,
/// `torch/csrc/jit/serialization/pickler.cpp`.
package struct PyTorchFile: Sendable {
  /// Where one tensor lies.
  package struct Entry: Sendable, Equatable {
    package let elementType: ElementType
    package let shape: [Int]
    /// The distance between neighbours along each dimension, in elements; 0 where one element is
    /// repeated.
    package let strides: [Int]
    /// The bytes from the first element to the last, counted from the start of the file.
    package let range: Range<Int>

    /// Whether ``range`` holds the elements in order, row by row.
    package var isContiguous: Bool {
      if shape.contains(0) { return true }
      var expected = 1
      for (dimension, stride) in zip(shape, strides).reversed() where dimension != 1 {
        if stride != expected { return false }
        expected *= dimension
      }
      return true
    }
  }

  /// A value beside the tensors.
  package enum Scalar: Sendable, Equatable {
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
  }

  /// The longest pickle accepted, in bytes.
  package static let maximumPickleBytes = 64 << 20

  package let file: MappedFile
  package let entries: [String: Entry]
  /// The numbers and strings at the root, such as `epoch`; of a TorchScript archive also the integers
  /// that are tensors without dimensions, such as OpenAI's `input_resolution`.
  package let scalars: [String: Scalar]
  /// Whether `torch.jit.save` wrote the file.
  package let isTorchScript: Bool

  /// The names, sorted.
  package var names: [String] { entries.keys.sorted() }

  /// Opens and checks the file at `path`.
  ///
  /// - Throws: ``FileError``.
  package init(path: String) throws(FileError) {
    try self.init(MappedFile(path: path))
  }

  /// Checks a file that is mapped already.
  package init(_ file: MappedFile) throws(FileError) {
    self = try withExtendedLifetime(file) { () throws(FileError) in
      try PyTorchFile(checking: file)
    }
  }

  private init(checking file: MappedFile) throws(FileError) {
    func failure(_ reason: String) -> FileError {
      .malformed(file: file.path, format: "PyTorch", reason: reason)
    }
    guard !file.bytes.starts(with: Self.legacyMagic) else {
      throw FileError.unsupportedContent(
        file: file.path,
        reason:
          "written in the format of torch before 1.6; load it with torch.load and save it again"
          + " with torch.save of 1.6 or later")
    }
    let archive = try ZipArchive(file)
    let pickles = archive.entries.keys.filter {
      $0.hasSuffix("/data.pkl") && $0.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1
    }
    guard pickles.count == 1, let pickleName = pickles.first else {
      throw failure("\(pickles.count) entries are named <folder>/data.pkl, one is needed")
    }
    let prefix = String(pickleName.dropLast("data.pkl".count))
    if let order = try archive.stored(prefix + "byteorder"),
      !file.bytes[order].elementsEqual("little".utf8)
    {
      throw FileError.unsupportedContent(
        file: file.path, reason: "written on a big-endian machine; save it again on another")
    }
    guard let range = try archive.stored(pickleName) else { throw failure("there is no data.pkl") }
    guard range.count <= Self.maximumPickleBytes else {
      throw FileError.tooLarge(
        file: "\(file.path): \(pickleName)", bytes: range.count, limit: Self.maximumPickleBytes)
    }
    let pickle = try PickleMachine.read(
      UnsafeRawBufferPointer(rebasing: file.bytes[range]), file: file.path,
      mayCall: PyTorchTensors.mayCall)

    var collector = PyTorchCollector(
      pickle: pickle, tensors: PyTorchTensors(pickle: pickle, archive: archive, prefix: prefix))
    try collector.collect()
    self.file = file
    entries = collector.entries
    scalars = collector.scalars
    isTorchScript = collector.isTorchScript
  }

  /// How files of torch before 1.6 start: a pickle of a magic number.
  private static let legacyMagic: [UInt8] = [
    0x80, 0x02, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19,
  ]

  /// Whether the bytes start as files of any version of torch do, and no safetensors file.
  package static func recognizes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.starts(with: legacyMagic) { return true }
    // As the length of a safetensors header, the signature of ZIP would be 67 million and `{` follow.
    return bytes.starts(with: Array("PK".utf8)) && bytes.count > 8 && bytes[8] != UInt8(ascii: "{")
  }
}

// MARK: - Reading

extension PyTorchFile {
  /// The bytes of a contiguous entry; valid as long as ``file`` lives.
  package func bytes(of entry: Entry) -> UnsafeRawBufferPointer {
    precondition(entry.isContiguous, "the tensor is not contiguous; see copy(of:into:)")
    return UnsafeRawBufferPointer(rebasing: file.bytes[entry.range])
  }

  /// Writes the elements of any entry to `target`, row by row.
  ///
  /// - Parameters:
  ///   - entry: one of ``entries``.
  ///   - target: as many bytes as the element type and the shape take.
  package func copy(of entry: Entry, into target: UnsafeMutableRawBufferPointer) {
    precondition(entry.elementType.byteCount(shape: entry.shape) == target.count)
    guard target.count > 0 else { return }
    if entry.isContiguous {
      target.copyMemory(from: bytes(of: entry))
      return
    }
    let size = entry.elementType.bits / 8
    let source = UnsafeRawBufferPointer(rebasing: file.bytes[entry.range])
    let (width, stride) = (entry.shape.last ?? 1, entry.strides.last ?? 0)
    var index = [Int](repeating: 0, count: max(entry.shape.count - 1, 0))
    var written = 0
    while written < target.count {
      let start = zip(index, entry.strides).reduce(0) { $0 + $1.0 * $1.1 }
      for column in 0..<width {
        let offset = (start + column * stride) * size
        UnsafeMutableRawBufferPointer(rebasing: target[written..<written + size])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + size]))
        written += size
      }
      for axis in index.indices.reversed() {
        index[axis] += 1
        if index[axis] < entry.shape[axis] { break }
        index[axis] = 0
      }
    }
  }
}
