import Foundation

/// A safetensors file, mapped into memory.
///
/// The header is checked in full before anything else happens: lengths, offsets, shapes and types
/// of every tensor must agree with the size of the file, cover the data without gap or overlap, and
/// no name may repeat. Nothing is allocated on the header's word but the table itself.
///
/// Source: <https://github.com/huggingface/safetensors>, "Format".
package struct SafetensorsFile: Sendable {
  /// Where one tensor lies.
  package struct Entry: Sendable, Equatable {
    package let elementType: ElementType
    package let shape: [Int]
    /// The bytes of the tensor, counted from the start of the file.
    package let range: Range<Int>
  }

  /// The longest header accepted, in bytes; the same as in the reference implementation.
  package static let maximumHeaderBytes = 100_000_000

  package let file: MappedFile
  package let entries: [String: Entry]
  /// The names in the order of the header.
  package let names: [String]
  /// The free-form strings under `__metadata__`.
  package let metadata: [String: String]

  /// Opens and checks the file at `path`.
  ///
  /// - Throws: ``FileError``.
  package init(path: String) throws(FileError) {
    try self.init(MappedFile(path: path))
  }

  /// Checks a file that is mapped already.
  package init(_ file: MappedFile) throws(FileError) {
    self = try withExtendedLifetime(file) { () throws(FileError) in
      try SafetensorsFile(checking: file)
    }
  }

  private init(checking file: MappedFile) throws(FileError) {
    func failure(_ reason: String) -> FileError {
      .malformed(file: file.path, format: "safetensors", reason: reason)
    }
    let bytes = file.bytes
    guard bytes.count >= 8 else { throw failure("\(bytes.count) bytes are too few for a header") }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length <= UInt64(Self.maximumHeaderBytes), length <= UInt64(bytes.count - 8) else {
      throw failure("the header claims \(length) bytes of a file of \(bytes.count)")
    }
    let dataStart = 8 + Int(length)
    // The format nests three deep; a little more is allowed so that the error says what is wrong.
    let root = try JSONValue(
      UnsafeRawBufferPointer(rebasing: bytes[8..<dataStart]), file: file.path, maximumDepth: 8)

    var metadata: [String: String] = [:]
    var entries: [String: Entry] = [:]
    var names: [String] = []
    for (name, node) in try JSONNode(root, file: file.path).members() {
      if name == "__metadata__" {
        for (key, value) in try node.members() { metadata[key] = try value.string() }
        continue
      }
      let entry = try Self.entry(node, dataStart: dataStart, fileBytes: bytes.count)
      // Distinct bytes may still be canonically equal text, which a dictionary would merge.
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw failure("two tensors are named '\(name)'")
      }
      names.append(name)
    }

    var end = dataStart
    let ordered = names.sorted {
      let (a, b) = (entries[$0]!.range, entries[$1]!.range)
      return (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
    }
    for name in ordered {
      let range = entries[name]!.range
      guard range.lowerBound == end else {
        throw failure(
          "'\(name)' \(range.lowerBound < end ? "overlaps another tensor" : "leaves a gap before it")"
        )
      }
      end = range.upperBound
    }
    guard end == bytes.count else {
      throw failure("the tensors end at byte \(end) of \(bytes.count)")
    }
    self.file = file
    self.entries = entries
    self.names = names
    self.metadata = metadata
  }

  private static func entry(_ node: JSONNode, dataStart: Int, fileBytes: Int) throws(FileError)
    -> Entry
  {
    guard let type = ElementType(rawValue: try node.string("dtype")) else {
      throw node.failure("has the unknown element type '\(try node.string("dtype").prefix(40))'")
    }
    let shape = try node.array("shape").map { size throws(FileError) in try size.int() }
    let offsets = try node.array("data_offsets").map { size throws(FileError) in try size.int() }
    guard let byteCount = type.byteCount(shape: shape) else {
      throw node.failure("has a shape whose size cannot be represented")
    }
    guard offsets.count == 2, offsets[0] >= 0, offsets[1] >= offsets[0],
      offsets[1] <= fileBytes - dataStart
    else { throw node.failure("has offsets outside the file: \(offsets.prefix(4))") }
    guard offsets[1] - offsets[0] == byteCount else {
      throw node.failure(
        "takes \(offsets[1] - offsets[0]) bytes where \(type.rawValue) \(shape) takes \(byteCount)")
    }
    return Entry(
      elementType: type, shape: shape, range: offsets[0] + dataStart..<offsets[1] + dataStart)
  }

  /// The bytes of an entry; valid as long as ``file`` lives.
  package func bytes(of entry: Entry) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[entry.range])
  }
}
