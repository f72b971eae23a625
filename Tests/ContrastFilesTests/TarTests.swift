import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastFiles

@Suite("Tar archives") struct TarTests {
  static let folder = SharedData.fixtures.appending(path: "tar")

  /// Everything in an archive, by name.
  static func contents(
    _ path: String, entryLimit: Int = 1 << 20
  ) throws -> [(name: String, bytes: [UInt8])] {
    var reader = try TarReader(path: path, entryLimit: entryLimit)
    var result: [(name: String, bytes: [UInt8])] = []
    while let entry = try reader.next() { result.append((entry.name, try reader.read(entry))) }
    return result
  }

  @Test("Files of the three formats are those that Python finds")
  func formats() throws {
    let root = try JSONNode(contentsOf: Self.folder.appending(path: "expected.json").path)
    let archives = try root.object("files").members()
    #expect(archives.count == 5)
    for (archive, node) in archives {
      let path = Self.folder.appending(path: archive).path
      let expected = try node.elements().map { try $0.elements() }
      let found = try Self.contents(path)
      #expect(try found.map(\.name) == expected.map { try $0[0].string() }, "\(archive)")
      #expect(try found.map(\.bytes.count) == expected.map { try $0[1].int() })
      #expect(try found.map { Int(crc32($0.bytes)) } == expected.map { try $0[2].int() })
      // Passing over files, and reading them by their place, gives the same.
      var reader = try TarReader(path: path)
      var skipped: [TarReader.Entry] = []
      while let entry = try reader.next() { skipped.append(entry) }
      #expect(try skipped.map { try TarReader.read($0, of: path) } == found.map(\.bytes))
    }
  }

  @Test("A pipe is read as a file is")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    let bytes = try Data(contentsOf: Self.folder.appending(path: "gnu.tar"))
    let writer = Thread {
      FileHandle(forWritingAtPath: path).map { try? $0.write(contentsOf: bytes) }
    }
    writer.start()
    var reader = try TarReader(path: path)
    var names: [String] = []
    while let entry = try reader.next() {
      if names.count % 2 == 0 { #expect(try reader.read(entry).count == entry.size) }
      names.append(entry.name)
    }
    #expect(try names == Self.contents(Self.folder.appending(path: "gnu.tar").path).map(\.name))
  }

  // MARK: Hostile archives

  /// A header with a right checksum.
  static func header(
    _ name: String, size: String, kind: Character = "0", edit: (inout [UInt8]) -> Void = { _ in }
  ) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ at: Int) {
      block.replaceSubrange(at..<at + text.utf8.count, with: text.utf8)
    }
    put(name, 0)
    put(size, 124)
    put(String(kind), 156)
    put("ustar\u{0}00", 257)
    edit(&block)
    put("        ", 148)
    let sum = block.reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    put(String(repeating: "0", count: 6 - digits.count) + digits + "\u{0} ", 148)
    return block
  }

  static func padded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    return bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512)
  }

  private func failure(_ bytes: [UInt8], entryLimit: Int = 1 << 20) throws -> FileError {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appending(path: "a.tar"))
    let error = try #require(throws: FileError.self) {
      _ = try Self.contents(folder.path("a.tar"), entryLimit: entryLimit)
    }
    #expect("\(error)".contains("a.tar"))
    return error
  }

  @Test("Each damage has its error, with the archive and the entry")
  func damage() throws {
    let file = Self.header("kite.txt", size: "00000000004") + Self.padded("kite")
    var flipped = file
    flipped[3] ^= 1
    #expect("\(try failure(flipped))".contains("checksum"))
    #expect("\(try failure(Array(file[..<300])))".contains("inside a header"))
    #expect("\(try failure(file + file[..<100]))".contains("inside a header"))
    #expect("\(try failure(Array(file[..<514])))".contains("'kite.txt': has 4 bytes"))
    let large = Self.header("kite.txt", size: "00000002000") + Self.padded("kite")
    #expect("\(try failure(large))".contains("has 1024 bytes, but the archive ends after 512"))
    guard case .tooLarge(let name, 1024, limit: 1000) = try failure(large, entryLimit: 1000) else {
      Issue.record("a limit must hold")
      return
    }
    #expect(name.contains("kite.txt"))
    for size in ["000000000x4", "-0000000004", "99999999999"] {
      #expect("\(try failure(Self.header("kite", size: size)))".contains("not a number"))
    }
    let huge = Self.header("kite", size: "") { block in
      block[124] = 0x80
      for i in 128..<136 { block[i] = 0xFF }
    }
    #expect("\(try failure(huge))".contains("not a number"))
    let exabytes = Self.header("kite", size: "") { block in
      block[124] = 0x80
      for i in 129..<136 { block[i] = 0xFF }
    }
    guard case .tooLarge = try failure(exabytes) else {
      Issue.record("2^56 bytes are too many")
      return
    }
    #expect("\(try failure(Self.header("kite", size: "0", kind: "S")))".contains("type"))
    let notText = Self.header("kite", size: "0") { $0[2] = 0xFF }
    #expect("\(try failure(notText))".contains("UTF-8"))
    let name100 = Self.header("././@LongLink", size: "00000000004", kind: "L")
    #expect("\(try failure(name100 + Self.padded("kite")))".contains("behind the header"))
    guard case .malformed = try failure(Self.header("l", size: "77777777777", kind: "L")) else {
      Issue.record("a name of 8 GB")
      return
    }
  }

  @Test(
    "Pax headers that lie are refused",
    arguments: [
      ("12 path=kite\n", "length"), ("13 path=kite", "length"),
      ("9999999999999999999999 path=k\n", "length"),
      ("x path=kite\n", "length"), ("8 pathx\n", "no value"), ("13 size=-123\n", "number"),
      ("28 GNU.sparse.realsize=4000\n", "holes"), ("11 path=a\u{0}\n", "text"), ("3 \n", "length"),
    ])
  func pax(text: String, reason: String) throws {
    let size = String(text.utf8.count, radix: 8)
    let bytes =
      Self.header("pax", size: size, kind: "x") + Self.padded(text)
      + Self.header("kite", size: "0")
    #expect("\(try failure(bytes))".contains(reason))
  }

  @Test("A header for all files may have comments, no names")
  func global() throws {
    let folder = try TemporaryFolder()
    let file = Self.header("kite", size: "00000000004") + Self.padded("kite")
    let comment = Self.header("g", size: "21", kind: "g") + Self.padded("17 comment=hello\n")
    try Data(comment + file).write(to: folder.url.appending(path: "a.tar"))
    #expect(try Self.contents(folder.path("a.tar")).map(\.name) == ["kite"])
    let name = Self.header("g", size: "13", kind: "g") + Self.padded("11 path=ab\n")
    #expect("\(try failure(name + file))".contains("all files"))
    try Data().write(to: folder.url.appending(path: "empty.tar"))
    #expect(try Self.contents(folder.path("empty.tar")).isEmpty)
    #expect(throws: FileError.self) { try TarReader(path: folder.path("none.tar")) }
    #expect(throws: FileError.self) { try TarReader(path: folder.url.path) }
  }

  @Test("Archives with random damage are read or refused, never more than there is")
  func noise() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.tar")
    var state: UInt64 = 1
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for name in ["gnu.tar", "pax.tar"] {
      let good = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
      for _ in 0..<300 {
        var bytes = Array(good[..<random(good.count)])
        for _ in 0..<random(4) where !bytes.isEmpty {
          let block = random(bytes.count) / 512 * 512
          bytes[min(block + random(160), bytes.count - 1)] = UInt8(random(256))
          guard block + 512 <= bytes.count, random(2) == 0 else { continue }
          // With a right checksum the damage gets further.
          for i in 148..<156 { bytes[block + i] = 0x20 }
          let sum = String(bytes[block..<block + 512].reduce(0) { $0 + Int($1) }, radix: 8)
          bytes.replaceSubrange(block + 148..<block + 148 + sum.utf8.count, with: sum.utf8)
        }
        try Data(bytes).write(to: URL(filePath: path))
        if let files = try? Self.contents(path) {
          #expect(files.reduce(0) { $0 + $1.bytes.count } <= bytes.count)
        }
      }
    }
  }
}
