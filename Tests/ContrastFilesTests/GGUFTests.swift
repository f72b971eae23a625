import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("GGUF files")
struct GGUFTests {
  static let types = GGMLType.allCases.filter { ![.f32, .f16, .bf16].contains($0) }

  private func open(_ bytes: [UInt8]) throws -> GGUFFile {
    try bytes.withUnsafeBytes { try GGUFFile(MappedFile(name: "test.gguf", bytes: $0)) }
  }

  private func dequantized(_ file: GGUFFile, _ name: String) throws -> [Float] {
    let entry = try #require(file.entries[name])
    let count = entry.shape.reduce(1, *)
    return [Float](unsafeUninitializedCapacity: count) { buffer, initialized in
      entry.type.dequantize(
        file.bytes(of: entry).baseAddress!, blocks: count / entry.type.blockCount,
        into: buffer.baseAddress!, order: file.order)
      initialized = count
    }
  }

  @Test(
    "Blocks of every type have the reference's numbers to the bit",
    arguments: GenerationCase.all("gguf"))
  func blocks(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let file = try GGUFFile(path: reference.path("blocks.gguf"))
    #expect(Set(file.names) == Set(Self.types.map { "block.\($0.name)" }))
    for type in Self.types {
      let name = "block.\(type.name)"
      #expect(file.entries[name]?.type == type && file.entries[name]?.shape == golden.shape(name))
      let values = try dequantized(file, name)
      #expect(values.map(\.bitPattern) == golden.floats(name).map(\.bitPattern), "\(name)")
      let entry = try #require(file.entries[name])
      #expect(
        type.isFinite(
          file.bytes(of: entry).baseAddress!, blocks: values.count / type.blockCount))
    }
  }

  /// Where the numbers of more than one byte are in a block: places and widths.
  private static func words(_ type: GGMLType) -> [(place: Int, bytes: Int)] {
    switch type {
    case .f32: [(0, 4)]
    case .f16, .bf16, .q8_0, .q4_0, .iq4_nl: [(0, 2)]
    case .q4_1, .q4_K, .q5_K, .iq4_xs: [(0, 2), (2, 2)]
    case .q5_0: [(0, 2), (2, 4)]
    case .q5_1: [(0, 2), (2, 2), (4, 4)]
    case .q2_K: [(80, 2), (82, 2)]
    case .q3_K: [(108, 2)]
    case .q6_K: [(208, 2)]
    }
  }

  @Test("A big-endian file has the numbers of the little-endian one")
  func bigEndian() throws {
    let reference = try #require(GenerationCase.all("gguf").first)
    let golden = try reference.golden()
    let little = try GGUFFile(path: reference.path("blocks.gguf"))
    var bytes = GGUFBytes()
    bytes.isBigEndian = true
    bytes.set("test.number", .int64(-1 << 40))
    bytes.set("test.half", .float32(0.5))
    bytes.set("test.floats", .floats([1, -2.5]))
    bytes.set("test.texts", .texts(["a", "", "bc"]))
    for name in little.names {
      let entry = little.entries[name]!
      var data = Array(little.bytes(of: entry))
      for block in stride(from: 0, to: data.count, by: entry.type.blockBytes) {
        for (place, width) in Self.words(entry.type) {
          data[block + place..<block + place + width].reverse()
        }
      }
      bytes.tensors.append(
        GGUFBytes.Tensor(
          name, type: entry.type.rawValue, entry.shape.reversed().map { UInt64($0) }, data))
    }
    bytes.tensors.append(GGUFBytes.Tensor("plain", [3], [1, -0.5, 3e38], bigEndian: true))
    let file = try open(bytes.file())
    #expect(file.order == .big && file.version == 3 && file.names.count == 13)
    for name in little.names {
      #expect(try dequantized(file, name) == golden.floats(name), "\(name)")
    }
    #expect(try dequantized(file, "plain") == [1, -0.5, 3e38])
    #expect(try file.metadata.int("test.number") == -1 << 40)
    #expect(try file.metadata.double("test.half") == 0.5)
    #expect(try file.metadata.floats("test.floats") == [1, -2.5])
    var texts: [String] = []
    try file.metadata.forEachString("test.texts") {
      texts.append(String(decoding: $1, as: UTF8.self))
    }
    #expect(texts == ["a", "", "bc"])
  }

  @Test("Every float16 becomes the float32 that Swift makes of it")
  func halves() {
    for bits in UInt16.min...UInt16.max {
      var (stored, value) = (bits.littleEndian, Float(0))
      GGMLType.f16.dequantize(&stored, blocks: 1, into: &value)
      let exponent = Int(bits >> 10 & 31)
      let fraction = Float(bits & 0x3FF)
      let sign: Float = bits >> 15 == 0 ? 1 : -1
      switch exponent {
      case 0: #expect(value == sign * fraction * 0x1p-24)
      case 31: #expect(fraction == 0 ? value == sign * .infinity : value.isNaN)
      default:
        #expect(
          value == sign * (1 + fraction / 1024)
            * Float(sign: .plus, exponent: exponent - 15, significand: 1))
      }
      #expect(GGMLType.f16.isFinite(&stored, blocks: 1) == value.isFinite)
    }
  }

  @Test("A scale that is not finite is found, whichever of a block it is")
  func notFinite() {
    for type in GGMLType.allCases {
      var block = [UInt8](repeating: 0x11, count: 2 * type.blockBytes)
      let scales = Self.words(type).filter { $0.bytes == 2 || type == .f32 }
        .filter { !(type == .iq4_xs && $0.place == 2) }
      #expect(type.isFinite(block, blocks: 2), "\(type)")
      for (place, width) in scales {
        let saved = block
        // Infinity: exponent ones, fraction zeros.
        let infinity: [UInt8] =
          type == .f32 ? [0, 0, 0x80, 0x7F] : type == .bf16 ? [0x80, 0x7F] : [0, 0x7C]
        block.replaceSubrange(
          type.blockBytes + place..<type.blockBytes + place + width, with: infinity)
        #expect(!type.isFinite(block, blocks: 2), "\(type) at \(place)")
        #expect(type.isFinite(block, blocks: 1))
        var values = [Float](repeating: 0, count: 2 * type.blockCount)
        type.dequantize(block, blocks: 2, into: &values)
        #expect(!values.allSatisfy { $0.isFinite })
        block = saved
      }
    }
  }

  @Test("Metadata of every type", arguments: GenerationCase.all("gguf"))
  func metadata(_ reference: GenerationCase) throws {
    let metadata = try GGUFFile(path: reference.path("blocks.gguf")).metadata
    #expect(try metadata.string("general.architecture") == "blocks")
    #expect(try metadata.int("test.u8") == 200)
    #expect(try metadata.int("test.i8") == -5)
    #expect(try metadata.int("test.u16") == 60_000)
    #expect(try metadata.int("test.i16") == -1234)
    #expect(try metadata.int("test.u64") == 1 << 40)
    #expect(try metadata.int("test.i64") == -1 << 40)
    #expect(try metadata.double("test.f64") == 0.1)
    #expect(try metadata.bool("test.bool"))
    #expect(try metadata.string("test.string") == "图片 ok")
    #expect(try metadata.integers("test.array") == [1, 2, 3])
    var texts: [String] = []
    try metadata.forEachString("test.strings") {
      #expect($0 == texts.count)
      texts.append(String(decoding: $1, as: UTF8.self))
    }
    #expect(texts == ["a", "bc", ""])
    #expect(try metadata.count("test.strings") == 3 && metadata.count("test.none") == nil)
    #expect(try metadata.int("test.none", default: 7) == 7)
  }

  @Test("Alignment is the file's own", arguments: GenerationCase.all("gguf"))
  func alignment(_ reference: GenerationCase) throws {
    let file = try GGUFFile(path: reference.path("llama-Q8_0.gguf"))
    #expect(file.alignment == 64)
    #expect(file.entries.values.allSatisfy { $0.range.lowerBound % 64 == 0 })
    #expect(try GGUFFile(path: reference.path("llama-F16.gguf")).alignment == 32)
  }

  @Test("Arrays inside arrays are passed over, and version 2 is read")
  func nestedAndOld() throws {
    var bytes = GGUFBytes()
    bytes.version = 2
    let inner = [UInt8]([0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 8, 9])
    bytes.set("test.nested", .raw(type: 9, [9, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0] + inner + inner))
    bytes.set("test.behind", .uint8(3))
    let file = try open(bytes.file())
    #expect(file.version == 2 && file.names.isEmpty)
    #expect(try file.metadata.int("test.behind") == 3)
    #expect(try file.metadata.count("test.nested") == 2)
  }

  @Test("The types know their sizes")
  func sizes() {
    for type in GGMLType.allCases {
      #expect(type.byteCount(of: 3 * type.blockCount) == 3 * type.blockBytes)
      #expect(type.byteCount(of: -type.blockCount) == nil)
      if type.blockCount > 1 { #expect(type.byteCount(of: type.blockCount + 1) == nil) }
    }
    #expect(GGMLType.f32.byteCount(of: .max) == nil)
    #expect(GGMLType.q6_K.name == "Q6_K" && GGMLType.iq4_nl.name == "IQ4_NL")
  }
}
