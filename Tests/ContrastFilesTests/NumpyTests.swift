import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("NumPy arrays")
struct NumpyTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ bytes: [UInt8]) throws -> (rows: Int, columns: Int, values: [Float]) {
    try Data(bytes).write(to: folder.url.appending(path: "a.npy"))
    return try NumpyFile.read(path: folder.path("a.npy"))
  }

  /// `numpy.save` of `[[1.5, -2.25, 3], [0.1, 1e-8, -0.0]]` as float32.
  private static let saved = bytes(
    "934e554d5059010076007b276465736372273a20273c6634272c2027666f727472616e5f6f72646572273a2046616c7365"
      + "2c20277368617065273a2028322c2033292c207d" + String(repeating: "20", count: 58) + "0a"
      + "0000c03f000010c000004040cdcccc3d77cc2b3200000080")

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).map {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)!
    }
  }

  /// A file of any version with any header text.
  private func file(_ header: String, version: UInt8 = 1, data: Int) -> [UInt8] {
    let length = header.utf8.count
    let count: [UInt8] = (0..<(version == 1 ? 2 : 4)).map { UInt8(length >> (8 * $0) & 255) }
    return [0x93] + Array("NUMPY".utf8) + [version, 0] + count + Array(header.utf8)
      + [UInt8](repeating: 0, count: data)
  }

  private func header(_ descr: String = "'<f4'", _ order: String = "False", _ shape: String)
    -> String
  {
    "{'descr': \(descr), 'fortran_order': \(order), 'shape': \(shape), }\n"
  }

  @Test("A file that NumPy wrote is read to the bit, and written to the byte")
  func numpy() throws {
    let array = try read(Self.saved)
    #expect((array.rows, array.columns) == (2, 3))
    let expected: [Float] = [1.5, -2.25, 3, 0.1, 1e-8, -0.0]
    #expect(array.values.map(\.bitPattern) == expected.map(\.bitPattern))
    let written = NumpyFile.header(rows: 2, columns: 3) + expected.withUnsafeBytes { Array($0) }
    #expect(written == Self.saved)
  }

  @Test("Headers have one length and are aligned for any number of rows")
  func headers() {
    for rows in [0, 1, 12_345_678, Int.max] {
      #expect(NumpyFile.header(rows: rows, columns: 1 << 20).count == 128)
    }
  }

  @Test("Versions 2 and 3, other spacing and empty arrays are read")
  func variants() throws {
    for version: UInt8 in [1, 2, 3] {
      let array = try read(file(header("'<f4'", "False", "(1, 2)"), version: version, data: 8))
      #expect((array.rows, array.columns) == (1, 2) && array.values == [0, 0])
    }
    let compact = #"{"descr":"<f4","fortran_order":False,"shape":(2,1)}"#
    #expect(try read(file(compact, data: 8)).values.count == 2)
    let empty = try read(file(header("'<f4'", "False", "(0, 5)"), data: 0))
    #expect((empty.rows, empty.columns) == (0, 5))
  }

  @Test("Other types, orders, shapes and lengths are refused by name")
  func refusals() throws {
    for (descr, order, shape, data, reason) in [
      ("'<f8'", "False", "(1, 2)", 16, "float32"), ("'>f4'", "False", "(1, 2)", 8, "float32"),
      ("'<f2'", "False", "(1, 2)", 4, "float32"), ("'|O'", "False", "(1, 2)", 8, "float32"),
      ("'<f4'", "True", "(1, 2)", 8, "Fortran"), ("'<f4'", "False", "(2,)", 8, "two dimensions"),
      ("'<f4'", "False", "()", 4, "two dimensions"),
      ("'<f4'", "False", "(1, 1, 2)", 8, "two dimensions"),
      ("'<f4'", "False", "(-1, 2)", 8, "two dimensions"),
      ("'<f4'", "False", "(4294967296, 4294967296)", 8, "two dimensions"),
      ("'<f4'", "False", "(99999999999999999999, 1)", 8, "two dimensions"),
      ("'<f4'", "False", "(1, 2)", 7, "takes 8"), ("'<f4'", "False", "(1, 2)", 12, "takes 8"),
      ("'<f4'", "False", "(1, 2", 8, "no shape"), ("'<f4'", "False", "[1, 2]", 8, "no shape"),
    ] {
      let error = #expect(throws: FileError.self) {
        try read(file(header(descr, order, shape), data: data))
      }
      #expect("\(error!)".contains(reason), "\(error!)")
      #expect("\(error!)".contains("a.npy"))
    }
    #expect(throws: FileError.self) {
      try read(file(header("'<f4'", "False", "(1, 2)"), version: 4, data: 8))
    }
    #expect(throws: FileError.self) { try read(Array("PK not numpy at all".utf8)) }
  }

  @Test("A file cut at any byte, or with any bit of its header changed, never crashes")
  func damage() throws {
    for length in Self.saved.indices {
      #expect(throws: FileError.self) { try read(Array(Self.saved.prefix(length))) }
    }
    for position in 0..<128 {
      for bit in 0..<8 {
        var bytes = Self.saved
        bytes[position] ^= 1 << bit
        if let array = try? read(bytes) {
          #expect(array.values.count == array.rows * array.columns)
        }
      }
    }
  }
}
