import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

/// What went wrong in readers of GGUF elsewhere, class by class.
@Suite("GGUF files that lie")
struct GGUFHostileTests {
  private func open(_ bytes: [UInt8]) throws -> GGUFFile {
    try bytes.withUnsafeBytes { try GGUFFile(MappedFile(name: "test.gguf", bytes: $0)) }
  }

  /// A file of two values and two tensors, 1,280 bytes of data.
  private func valid() -> GGUFBytes {
    var bytes = GGUFBytes()
    bytes.set("general.architecture", .text("llama"))
    bytes.set("test.number", .uint32(5))
    bytes.tensors = [
      GGUFBytes.Tensor("a.weight", type: 0, [16, 4], [UInt8](repeating: 0, count: 256)),
      GGUFBytes.Tensor("b.weight", type: 8, [64, 15], [UInt8](repeating: 0, count: 1020)),
    ]
    return bytes
  }

  /// Expects that opening fails with a sentence that has `part` in it.
  private func expect(
    _ part: String, _ file: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) {
      _ = try open(file)
    }
    #expect("\(error!)".contains(part), "\(error!)", sourceLocation: sourceLocation)
    #expect(error!.details.file == "test.gguf", sourceLocation: sourceLocation)
  }

  private func expect(
    _ part: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout GGUFBytes) -> Void
  ) {
    var bytes = valid()
    change(&bytes)
    expect(part, bytes.file(), sourceLocation: sourceLocation)
  }

  @Test("The file that the others are made of opens")
  func opens() throws {
    let file = try open(valid().file())
    #expect(file.names == ["a.weight", "b.weight"])
    #expect(file.entries["b.weight"]?.shape == [15, 64])
    #expect(file.entries["b.weight"]?.range.count == 1020)
  }

  @Test("Cut anywhere, it is an error")
  func truncated() {
    let whole = valid().file()
    // The last bytes only pad.
    for count in 0..<whole.count - 4 {
      #expect(throws: FileError.self, "\(count)") { _ = try open(Array(whole[..<count])) }
    }
  }

  @Test("Any byte of the header may change without a crash")
  func mutated() {
    let whole = valid().file()
    for place in 0..<whole.count - 1276 {
      for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF] {
        var bytes = whole
        bytes[place] = value
        guard let file = try? open(bytes) else { continue }
        for entry in file.entries.values {
          #expect(entry.range.upperBound <= bytes.count)
          #expect(entry.type.byteCount(of: entry.shape.reduce(1, *)) == entry.range.count)
        }
      }
    }
  }

  @Test("Another file, or another version")
  func versions() {
    expect("does not begin with", [])
    expect("does not begin with", Array("PK\u{3}\u{4}and more".utf8))
    expect("the file ends", Array("GGUF".utf8))
    expect("version 1 ") { $0.version = 1 }
    expect("version 0 ") { $0.version = 0 }
    expect("version 4 ") { $0.version = 4 }
    expect("version 2 in big-endian order") {
      $0.version = 2
      $0.isBigEndian = true
    }
  }

  @Test("Counts whose product with a size overflows, or that the file has no room for")
  func counts() {
    for count: UInt64 in [1 << 63, .max, 1 << 61, 1 << 32, 100] {
      expect("claims \(count) tensors") { $0.tensorCount = count }
    }
    for count: UInt64 in [1 << 63, .max, 1 << 60, 1 << 32, 1000] {
      expect("claims \(count) values") { $0.valueCount = count }
    }
    // One too many reads what follows as another.
    #expect(throws: FileError.self) {
      var bytes = valid()
      bytes.valueCount = 3
      _ = try open(bytes.file())
    }
  }

  @Test("Strings that are longer than the file, also by wrapping round")
  func strings() {
    for length: UInt64 in [.max, .max - 1, 1 << 63, 1 << 32, 5000] {
      let bytes = withUnsafeBytes(of: length.littleEndian) { Array($0) }
      expect("claims \(length) bytes") { $0.set("test.text", .raw(type: 8, bytes)) }
    }
    let length = UInt64.max - 7
    let bytes = withUnsafeBytes(of: length.littleEndian) { Array($0) }
    expect(
      "claims \(length) bytes",
      Array(valid().file()[..<24]) + bytes + [UInt8](repeating: 0, count: 4000))
  }

  @Test("Arrays of more elements than there are bytes")
  func arrays() {
    func array(_ type: UInt32, _ count: UInt64) -> GGUFBytes.Value {
      .raw(type: 9, GGUFBytes.bytes(type, false) + GGUFBytes.bytes(count, false))
    }
    for type: UInt32 in 0...12 {
      for count: UInt64 in [.max, 1 << 63, 1 << 62, 1 << 61, 5000] {
        expect("claims \(count) elements") { $0.set("test.array", array(type, count)) }
      }
    }
    expect("unknown type 13") { $0.set("test.array", array(13, 1)) }
  }

  @Test("Arrays inside arrays end somewhere")
  func nesting() {
    let header: [UInt8] = [9, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
    let inner = Array(repeatElement(header, count: 100_000).joined())
    expect("arrays inside arrays") { $0.set("test.nested", .raw(type: 9, inner)) }
  }

  @Test("Values of unknown types, and true or false that is neither")
  func valueTypes() {
    for type: UInt32 in [13, 255, .max] {
      expect("unknown type \(type)") { $0.set("test.value", .raw(type: type, [0, 0])) }
    }
    expect("true or false is 2") { $0.set("test.flag", .raw(type: 7, [2])) }
    let flags: [UInt8] = [7, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 3]
    expect("true or false is 3") { $0.set("test.flags", .raw(type: 9, flags)) }
  }

  @Test("More dimensions than four, or none")
  func dimensions() {
    expect("has 5 dimensions") { $0.tensors[0].dimensions = [2, 2, 2, 2, 4] }
    expect("has 0 dimensions") { $0.tensors[0].dimensions = [] }
  }

  @Test("Dimensions whose product overflows, is negative or disagrees with the bytes")
  func sizes() {
    for dimensions: [UInt64] in [
      [1 << 62, 4], [1 << 32, 1 << 32], [1 << 31, 1 << 31, 1 << 31, 1 << 31], [1 << 62, 2],
      [UInt64(Int.max), 1],
    ] {
      expect("cannot be represented") { $0.tensors[0].dimensions = dimensions }
    }
    for dimensions: [UInt64] in [[.max], [1 << 63], [16, 0], [0]] {
      expect("a dimension that is not") { $0.tensors[0].dimensions = dimensions }
    }
    expect("past the end") { $0.tensors[1].dimensions = [64, 20] }
    expect("past the end") { $0.tensors[1].dimensions = [1 << 40, 1 << 16] }
  }

  @Test("Types that index past a table, were removed, or are not read")
  func types() {
    for type: UInt32 in [4, 5, 31, 33, 36, 42, 1000, .max] {
      expect("unknown type \(type)") { $0.tensors[0].type = type }
    }
    for (type, name): (UInt32, String) in [
      (9, "Q8_1"), (15, "Q8_K"), (16, "IQ2_XXS"), (24, "I8"), (28, "F64"), (39, "MXFP4"),
    ] {
      expect("stored as \(name), which is not read") { $0.tensors[0].type = type }
    }
  }

  @Test("Rows that blocks do not fill")
  func rows() {
    expect("which blocks of 32 do not fill") { $0.tensors[1].dimensions = [48, 20] }
    expect("which blocks of 256 do not fill") {
      $0.tensors[1].type = 12
      $0.tensors[1].dimensions = [64, 4]
    }
  }

  @Test("Offsets past the end, by wrapping round too, or out of step")
  func offsets() {
    for offset: UInt64 in [1 << 63, 0 &- 32, 1 << 40, 1280] {
      expect("past the end") { $0.tensors[1].offset = offset }
    }
    for offset: UInt64 in [1, 257, 272, .max] {
      expect("no multiple of 32") { $0.tensors[1].offset = offset }
    }
  }

  @Test("Tensors that overlap")
  func overlaps() {
    expect("overlaps another one") { $0.tensors[1].offset = 224 }
    expect("overlaps another one") { $0.tensors[1].offset = 0 }
  }

  @Test("An alignment of zero, no power of two, or of another type")
  func alignment() {
    for value: UInt32 in [0, 1, 4, 12, 31, 33, 48, 1 << 31, .max] {
      expect("must be a power of two") { $0.set("general.alignment", .uint32(value)) }
    }
    expect("must be an integer, not a string") { $0.set("general.alignment", .text("32")) }
    expect("must be an integer, not a floating") { $0.set("general.alignment", .float32(32)) }
    // The largest puts the data past the end.
    expect("past the end") { $0.set("general.alignment", .uint32(1 << 30)) }
  }

  @Test("A key or a tensor that stands twice")
  func duplicates() {
    expect("the key 'test.number' stands twice") {
      $0.values.append((Array("test.number".utf8), .uint8(1)))
    }
    expect("two tensors are named 'a.weight'") { $0.tensors[1].name = Array("a.weight".utf8) }
  }

  @Test("Keys and names that are empty, too long or no ASCII")
  func names() {
    expect("has 0 bytes") { $0.values[0].key = [] }
    expect("has 70000 bytes") { $0.values[0].key = [UInt8](repeating: 97, count: 70_000) }
    for key: [UInt8] in [[0xFF], [0], Array("é".utf8), [0xC0, 0x80], [10]] {
      expect("not printable ASCII") { $0.values[0].key = key }
      expect("not printable ASCII") { $0.tensors[0].name = key }
    }
    expect("has 64 bytes") { $0.tensors[0].name = [UInt8](repeating: 97, count: 64) }
    expect("has 0 bytes") { $0.tensors[0].name = [] }
  }

  @Test("A value read as another type is an error that names the key")
  func wrongTypes() throws {
    var bytes = valid()
    let values: [(String, GGUFBytes.Value)] = [
      ("int", .int32(-3)), ("float", .float64(.nan)), ("flag", .bool(true)), ("text", .text("x")),
      ("bad", .string([0xFF, 0xFE])), ("large", .uint64(.max)), ("texts", .texts(["a"])),
      ("floats", .floats([.infinity])), ("ints", .integers([1])), ("bytes", .bytes([1])),
      ("flags", .bools([true])),
    ]
    for (key, value) in values { bytes.set(key, value) }
    let metadata = try open(bytes.file()).metadata
    func expect(
      _ key: String, _ reason: String, sourceLocation: SourceLocation = #_sourceLocation,
      _ read: (String) throws -> Void
    ) {
      let error = #expect(throws: FileError.self, sourceLocation: sourceLocation) {
        try read(key)
      }
      #expect(
        error == .invalidValue(file: "test.gguf", key: key, reason: reason),
        sourceLocation: sourceLocation)
    }
    expect("text", "must be an integer, not a string") { _ = try metadata.int($0) }
    expect("flag", "must be an integer, not true or false") { _ = try metadata.int($0) }
    expect("large", "is too large") { _ = try metadata.int($0) }
    expect("none", "is missing") { _ = try metadata.int($0) }
    expect("float", "must be finite") { _ = try metadata.double($0) }
    expect("texts", "must be a number, not an array of strings") { _ = try metadata.double($0) }
    expect("int", "must be true or false, not an integer") { _ = try metadata.bool($0) }
    expect("int", "must be a string, not an integer") { _ = try metadata.string($0) }
    expect("bad", "must be UTF-8") { _ = try metadata.string($0) }
    expect("floats", "must be finite everywhere") { _ = try metadata.floats($0) }
    expect("ints", "must be an array of floating-point numbers, not an array of integers") {
      _ = try metadata.floats($0)
    }
    expect("int", "must be an array of integers, not an integer") { _ = try metadata.integers($0) }
    expect("texts", "must be an array of integers, not an array of strings") {
      _ = try metadata.integers($0)
    }
    expect("ints", "must be an array of strings, not an array of integers") {
      try metadata.forEachString($0) { _, _ in }
    }
    expect("ints", "must be an array of bytes, not an array of integers") {
      _ = try metadata.bytes($0)
    }
    expect("ints", "must be an array of true and false, not an array of integers") {
      _ = try metadata.bools($0)
    }
    expect("text", "must be an array of values, not a string") { _ = try metadata.count($0) }
    #expect(try metadata.bytes("bytes") == [1] && metadata.bools("flags") == [true])
  }

  @Test("What is not there or no file is the system's error")
  func paths() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FileError.self) { _ = try GGUFFile(path: folder.path("none.gguf")) }
    #expect(throws: FileError.notARegularFile(file: folder.url.path)) {
      _ = try GGUFFile(path: folder.url.path)
    }
  }
}
