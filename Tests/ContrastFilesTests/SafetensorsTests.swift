import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("Safetensors files")
struct SafetensorsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func open(_ bytes: [UInt8]) throws -> SafetensorsFile {
    let url = folder.url.appending(path: "file.safetensors")
    try Data(bytes).write(to: url)
    return try SafetensorsFile(path: url.path)
  }

  private func open(_ header: String, data: Int = 16) throws -> SafetensorsFile {
    try open(SafetensorsBytes.file(header: header, data: [UInt8](repeating: 1, count: data)))
  }

  /// `"name":{…}` of a header.
  private func entry(
    _ name: String = "a", _ type: String = "F32", _ shape: String = "[4]",
    _ offsets: String = "[0,16]"
  ) -> String {
    #""\#(name)":{"dtype":"\#(type)","shape":\#(shape),"data_offsets":\#(offsets)}"#
  }

  @Test("The sizes of all element types")
  func sizes() throws {
    let expected: [String: Int] = [
      "BOOL": 8, "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6, "U8": 8, "I8": 8, "F8_E5M2": 8, "F8_E4M3": 8,
      "F8_E8M0": 8, "I16": 16, "U16": 16, "F16": 16, "BF16": 16, "I32": 32, "U32": 32, "F32": 32,
      "C64": 64, "F64": 64, "I64": 64, "U64": 64,
    ]
    #expect(ElementType.allCases.count == expected.count)
    for type in ElementType.allCases {
      #expect(type.bits == expected[type.rawValue])
      // 4 · 2 elements fill whole bytes of every type.
      let file = try open(
        "{\(entry("a", type.rawValue, "[4,2]", "[0,\(type.bits)]"))}", data: type.bits)
      #expect(file.entries["a"]?.elementType == type)
      #expect(file.bytes(of: file.entries["a"]!).count == type.bits)
      #expect(type.byteCount(shape: []) == (type.bits % 8 == 0 ? type.bits / 8 : nil))
    }
    #expect(ElementType.float4E2M1.byteCount(shape: [3]) == nil)
    #expect(ElementType.float6E2M3.byteCount(shape: [2]) == nil)
    #expect(ElementType.float6E2M3.byteCount(shape: [4]) == 3)
  }

  @Test("Shapes whose size cannot be represented have none")
  func overflow() {
    for shape in [
      [Int.max], [Int.max, 2], [1 << 32, 1 << 32], [-1], [-1, -1], [0, -1], [1 << 62, 4, 0],
    ] {
      #expect(ElementType.float32.byteCount(shape: shape) == nil, "\(shape)")
    }
    #expect(ElementType.float32.byteCount(shape: [0, Int.max]) == 0)
  }

  @Test("A well-formed file gives its tensors in order, with metadata")
  func wellFormed() throws {
    let file = try open(
      #"{"__metadata__":{"format":"pt"},"#
        + entry("b", "F32", "[2]", "[8,16]") + "," + entry("a", "U8", "[2,4]", "[0,8]") + ","
        + entry("none", "F32", "[0,3]", "[16,16]") + "}  ")
    #expect(file.names == ["b", "a", "none"])
    #expect(file.metadata == ["format": "pt"])
    #expect(file.bytes(of: file.entries["a"]!).elementsEqual([UInt8](repeating: 1, count: 8)))
    #expect(file.bytes(of: file.entries["none"]!).isEmpty)
    #expect(try open("{}", data: 0).names == [])
    #expect(try open("{\(entry("s", "F32", "[]", "[0,4]"))}", data: 4).entries["s"]?.shape == [])
  }

  @Test(
    "Headers that lie are refused",
    arguments: [
      // Offsets.
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,20]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[16,0]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[-16,0]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,9223372036854775807]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,18446744073709551632]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[-9223372036854775808,9223372036854775807]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":["0","16"]}}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0.5,16.5]}}"#,
      #"{"a":{"dtype":"F32","shape":[4]}}"#,
      // Gap at the start, in the middle, trailing bytes, overlap.
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[4,16]}}"#,
      #"{"a":{"dtype":"U8","shape":[7],"data_offsets":[0,7]},"b":{"dtype":"U8","shape":[8],"data_offsets":[8,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}"#,
      #"{}"#,
      #"{"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"b":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]},"b":{"dtype":"U8","shape":[8],"data_offsets":[8,16]}}"#,
      // Shapes.
      #"{"a":{"dtype":"F32","shape":[5],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[-2,-2],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[4611686018427387905,4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":4,"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":["4"],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":null,"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F4","shape":[33],"data_offsets":[0,16]}}"#,
      // Types.
      #"{"a":{"dtype":"F16","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F33","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"f32","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":32,"shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"shape":[4],"data_offsets":[0,16]}}"#,
      // Names and structure.
      #"{"a":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"a":{"dtype":"U8","shape":[8],"data_offsets":[8,16]}}"#,
      #"{"\u00e9":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"e\u0301":{"dtype":"U8","shape":[8],"data_offsets":[8,16]}}"#,
      #"{"a":{"dtype":"F32","dtype":"F32","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"__metadata__":{"n":1},"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"__metadata__":[],"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[[[[[[[[4]]]]]]]],"data_offsets":[0,16]}}"#,
      #"{"a":[]}"#, #"{"a":null}"#, "[]", "null", "", "   ", "{", #"{"a":"#, "{}x",
    ])
  func lies(_ header: String) throws {
    let error = #expect(throws: FileError.self) { try open(header) }
    #expect("\(error!)".contains("file.safetensors"))
  }

  @Test("A header length beyond the file or the limit is refused")
  func headerLength() throws {
    let header = "{\(entry())}"
    let data = [UInt8](repeating: 1, count: 16)
    let honest = UInt64(header.utf8.count)
    let lengths: [UInt64] = [
      0, 1, honest + 16, honest + 17, 100_000_001, 1 << 31, 1 << 32, 1 << 63, .max, .max - 7,
    ]
    for length in lengths {
      #expect(throws: FileError.self, "\(length)") {
        try open(SafetensorsBytes.file(header: header, data: data, length: length))
      }
    }
  }

  private static let small = SafetensorsBytes.file([
    StoredTensor("a.weight", [2, 3], [1, 2, 3, 4, 5, 6]),
    StoredTensor("b", .bfloat16, [2], [0, 0x3F, 0x80, 0x40]),
  ])

  @Test("A file cut at any byte is refused")
  func truncation() throws {
    #expect(throws: Never.self) { try open(Self.small) }
    for length in Self.small.indices {
      #expect(throws: FileError.self, "\(length)") { try open(Array(Self.small.prefix(length))) }
    }
    #expect(throws: FileError.self) { try open(Self.small + [0]) }
  }

  @Test("A file with any bit of its header changed is refused or stays inside its bytes")
  func changedBits() throws {
    for position in 0..<Self.small.count - 28 {
      for bit in 0..<8 {
        var bytes = Self.small
        bytes[position] ^= 1 << bit
        guard let file = try? open(bytes) else { continue }
        for entry in file.entries.values {
          #expect(file.bytes(of: entry).count == entry.elementType.byteCount(shape: entry.shape))
        }
      }
    }
  }

  @Test("What the writer writes is read back")
  func roundTrip() throws {
    let path = folder.path("written.safetensors")
    let declared: [SafetensorsHeader.Declaration] = [
      .init("x", .float32, [2, 2]), .init("ü \"quoted\"", .uint8, [3]), .init("none", .int64, [0]),
    ]
    let numbers: [Float] = [1, -2, .pi, 1e-30]
    var writer = try SafetensorsWriter(path: path, tensors: declared, metadata: ["k": "v\n"])
    try numbers.withUnsafeBytes { try writer.write($0) }
    let small: [UInt8] = [7, 8, 9]
    try small.withUnsafeBytes { try writer.write($0) }
    try writer.commit()

    let file = try SafetensorsFile(path: path)
    #expect(file.names == declared.map(\.name))
    #expect(file.metadata == ["k": "v\n"])
    #expect(file.entries["x"]!.range.lowerBound % 8 == 0)
    #expect(
      file.bytes(of: file.entries["x"]!).elementsEqual(numbers.withUnsafeBytes { Array($0) }))
    #expect(file.bytes(of: file.entries["ü \"quoted\""]!).elementsEqual([7, 8, 9]))
    #expect(file.entries["none"]?.shape == [0])
  }

  @Test("A header with padding keeps its length for any number of rows")
  func padding() {
    let lengths = [0, 1, 999, 1 << 40].map { rows in
      SafetensorsHeader.bytes([.init("e", .float32, [rows, 512])], padding: 64).count
    }
    #expect(Set(lengths).count == 1)
  }

  @Test("A writer that is given up leaves nothing behind")
  func abandoning() throws {
    func write() throws {
      var writer = try SafetensorsWriter(
        path: folder.path("a.safetensors"), tensors: [.init("x", .uint8, [1])])
      try CollectionOfOne<UInt8>(1).withUnsafeBytes { try writer.write($0) }
      throw CancellationError()
    }
    #expect(throws: CancellationError.self) { try write() }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }
}
