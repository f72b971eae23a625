/// The header of a GGUF file, checked in full, and where its tensors lie.
///
/// Versions 2 and 3, little-endian, and version 3 big-endian. The file is not trusted: a count, length, size
/// or offset is compared with the bytes that are there before it is used, and whatever would not fit is an
/// error that names it.
///
/// Source: `docs/gguf.md` and `gguf.cpp` of ggml.
package struct GGUFFile: Sendable {
  /// A tensor of the file.
  package struct Entry: Sendable, Equatable {
    package let name: String
    package let type: GGMLType
    /// Outermost dimension first, as in PyTorch; the file has them the other way round.
    package let shape: [Int]
    /// Of its bytes in the file.
    package let range: Range<Int>
  }

  package let file: MappedFile
  package let version: Int
  package let order: GGUFByteOrder
  package let metadata: GGUFMetadata
  /// By name.
  package let entries: [String: Entry]
  /// In the order of the file.
  package let names: [String]
  /// What tensors begin at multiples of.
  package let alignment: Int

  private static let magic = Array("GGUF".utf8)
  /// ggml's limit of a key.
  private static let longestKey = 65_535
  /// ggml's limit of a tensor's name.
  private static let longestName = 63
  private static let mostDimensions = 4
  /// The fewest bytes of a key with its value, and of a tensor in the header.
  private static let leastBytes = (value: 8 + 1 + 4 + 1, tensor: 8 + 1 + 4 + 8 + 4 + 8)

  /// Whether bytes begin as a GGUF file does.
  package static func recognizes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.starts(with: magic)
  }

  /// Opens and checks the file at `path`.
  ///
  /// - Throws: ``FileError``.
  package init(path: String) throws(FileError) { try self.init(MappedFile(path: path)) }

  /// Checks a file that is mapped already.
  package init(_ file: MappedFile) throws(FileError) {
    self = try withExtendedLifetime(file) { () throws(FileError) in
      try GGUFFile(checking: file)
    }
  }

  private init(checking file: MappedFile) throws(FileError) {
    self.file = file
    let bytes = file.bytes
    guard Self.recognizes(bytes) else {
      throw FileError.malformed(
        file: file.path, format: "GGUF", reason: "it does not begin with the letters GGUF")
    }
    (order, version) = try Self.version(of: file)
    var cursor = GGUFCursor(bytes, file: file.path, order: order, offset: 8)
    let tensorCount = try cursor.integer(UInt64.self, "the header")
    let valueCount = try cursor.integer(UInt64.self, "the header")
    guard valueCount <= UInt64(cursor.remaining / Self.leastBytes.value) else {
      throw cursor.failure("the header claims \(valueCount) values in a file of \(bytes.count)")
    }
    guard tensorCount <= UInt64(cursor.remaining / Self.leastBytes.tensor) else {
      throw cursor.failure("the header claims \(tensorCount) tensors in a file of \(bytes.count)")
    }

    var values: [String: GGUFValue] = [:]
    var ranges: [String: Range<Int>] = [:]
    for number in 0..<Int(valueCount) {
      let key = try cursor.name("key \(number)", longest: Self.longestKey)
      let start = cursor.offset
      guard values.updateValue(try cursor.value(of: key), forKey: key) == nil else {
        throw cursor.failure("the key '\(key)' stands twice")
      }
      ranges[key] = start..<cursor.offset
    }
    metadata = GGUFMetadata(file: file, order: order, values: values, ranges: ranges)
    alignment = try Self.alignment(values, metadata)

    var claims: [Claim] = []
    for number in 0..<Int(tensorCount) { claims.append(try Self.claim(number, &cursor)) }
    // The header is in memory, so rounding up cannot overflow: both are far below 2^63.
    let dataStart = (cursor.offset + alignment - 1) / alignment * alignment
    (entries, names) = try Self.entries(
      claims, dataStart: dataStart, alignment: alignment, fileBytes: bytes.count, cursor)
  }

  /// The order of bytes is told by the version, which is small: in the wrong order its lower half is 0.
  private static func version(
    of file: MappedFile
  ) throws(FileError) -> (GGUFByteOrder, Int) {
    var cursor = GGUFCursor(file.bytes, file: file.path, order: .little, offset: 4)
    let number = try cursor.integer(UInt32.self, "the header")
    let isBig = number & 0xFFFF == 0 && number != 0
    let version = isBig ? number.byteSwapped : number
    guard version == 3 || version == 2 && !isBig else {
      throw FileError.unsupportedContent(
        file: file.path,
        reason:
          "GGUF version \(version)\(isBig ? " in big-endian order" : "") is not read; convert "
          + "the model anew, to version 3")
    }
    return (isBig ? .big : .little, Int(version))
  }

  private static func alignment(
    _ values: [String: GGUFValue], _ metadata: GGUFMetadata
  ) throws(FileError) -> Int {
    let key = "general.alignment"
    guard values[key] != nil else { return 32 }
    let alignment = try metadata.int(key)
    guard alignment >= 8, alignment <= 1 << 30, alignment & (alignment - 1) == 0 else {
      throw metadata.failure(key, "must be a power of two from 8 to 2^30, not \(alignment)")
    }
    return alignment
  }

  // MARK: Tensors

  /// What the header says of a tensor.
  private struct Claim {
    let name: String
    let type: GGMLType
    let shape: [Int]
    let bytes: Int
    let offset: UInt64
  }

  private static func claim(
    _ number: Int, _ cursor: inout GGUFCursor
  ) throws(FileError) -> Claim {
    let name = try cursor.name("the name of tensor \(number)", longest: longestName)
    let what = "tensor '\(name)'"
    let dimensions = try cursor.integer(UInt32.self, what)
    guard (1...UInt32(mostDimensions)).contains(dimensions) else {
      throw cursor.failure("\(what) has \(dimensions) dimensions, not 1 to \(mostDimensions)")
    }
    var shape: [Int] = []
    var count = 1
    for _ in 0..<dimensions {
      guard let size = Int(exactly: try cursor.integer(UInt64.self, what)), size > 0 else {
        throw cursor.failure("\(what) has a dimension that is not from 1 to 2^63 - 1")
      }
      let (product, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow else { throw cursor.failure("\(what) has a size that cannot be represented") }
      count = product
      shape.insert(size, at: 0)
    }
    let id = try cursor.integer(UInt32.self, what)
    guard let type = GGMLType(rawValue: id) else {
      guard let other = GGMLType.unsupportedName(id) else {
        throw cursor.failure("\(what) has the unknown type \(id)")
      }
      throw cursor.unsupported(
        "\(what) is stored as \(other), which is not read; quantize the model to one of "
          + GGMLType.allCases.map(\.name).joined(separator: ", "))
    }
    let offset = try cursor.integer(UInt64.self, what)
    guard shape.last! % type.blockCount == 0 else {
      throw cursor.failure(
        "\(what) has rows of \(shape.last!), which blocks of \(type.blockCount) do not fill")
    }
    guard let bytes = type.byteCount(of: count) else {
      throw cursor.failure("\(what) has a size that cannot be represented")
    }
    return Claim(name: name, type: type, shape: shape, bytes: bytes, offset: offset)
  }

  private static func entries(
    _ claims: [Claim], dataStart: Int, alignment: Int, fileBytes: Int, _ cursor: GGUFCursor
  ) throws(FileError) -> ([String: Entry], [String]) {
    var entries: [String: Entry] = [:]
    for claim in claims {
      guard claim.offset % UInt64(alignment) == 0 else {
        throw cursor.failure(
          "tensor '\(claim.name)' begins at \(claim.offset), no multiple of \(alignment)")
      }
      guard dataStart <= fileBytes, claim.offset <= UInt64(fileBytes - dataStart),
        claim.bytes <= fileBytes - dataStart - Int(claim.offset)
      else {
        throw cursor.failure(
          "tensor '\(claim.name)' takes \(claim.bytes) bytes from \(claim.offset) on, past the end of "
            + "the file")
      }
      let start = dataStart + Int(claim.offset)
      let entry = Entry(
        name: claim.name, type: claim.type, shape: claim.shape, range: start..<start + claim.bytes)
      guard entries.updateValue(entry, forKey: claim.name) == nil else {
        throw cursor.failure("two tensors are named '\(claim.name)'")
      }
    }
    var end = 0
    for entry in entries.values.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard entry.range.lowerBound >= end else {
        throw cursor.failure("tensor '\(entry.name)' overlaps another one")
      }
      end = entry.range.upperBound
    }
    return (entries, claims.map(\.name))
  }

  /// The bytes of an entry; valid as long as ``file`` lives.
  package func bytes(of entry: Entry) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: file.bytes[entry.range])
  }
}
