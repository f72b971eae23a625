import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@Suite("Mapped and written files")
struct PlainFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var contents: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
  }

  @Test("A mapped file has the bytes of the file, also after its pages were released")
  func mapping() throws {
    let bytes = (0..<20_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try Data(bytes).write(to: folder.url.appending(path: "a"))
    let file = try MappedFile(path: folder.path("a"))
    #expect(file.count == bytes.count && file.bytes.elementsEqual(bytes))
    for range in [0..<0, 0..<20_000, 5..<9000, 4096..<8192, 19_999..<20_000] {
      file.release(range)
      #expect(file.bytes.elementsEqual(bytes))
    }
  }

  @Test("An empty file maps to no bytes")
  func empty() throws {
    try Data().write(to: folder.url.appending(path: "empty"))
    let file = try MappedFile(path: folder.path("empty"))
    #expect(file.count == 0 && file.bytes.isEmpty)
    file.release(0..<0)
    #expect(try FileBytes.read(path: folder.path("empty"), limit: 0) == [])
  }

  @Test(
    "Folders, pipes, devices and missing files are refused without waiting", .timeLimit(.minutes(1))
  )
  func notFiles() throws {
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for path in [folder.url.path, folder.path("pipe"), "/dev/zero"] {
      #expect(throws: FileError.notARegularFile(file: path)) { try MappedFile(path: path) }
      #expect(throws: FileError.self) { try FileBytes.read(path: path, limit: 10) }
      #expect(!FileBytes.exists(path))
    }
    let error = #expect(throws: FileError.self) { try MappedFile(path: folder.path("none")) }
    #expect("\(error!)".contains(folder.path("none")))
    #expect(!FileBytes.exists(folder.path("none")))
  }

  @Test("A file appears whole under its name when it is committed")
  func committing() throws {
    try Data("old".utf8).write(to: folder.url.appending(path: "a"))
    var writer = try AtomicFileWriter(path: folder.path("a"))
    try writer.write("header  ")
    try writer.write([1, 2, 3])
    try writer.rewrite(Array("HEAD".utf8), at: 0)
    #expect(writer.count == 11)
    #expect(try FileBytes.read(path: folder.path("a"), limit: 100) == Array("old".utf8))
    try writer.commit()
    #expect(
      try FileBytes.read(path: folder.path("a"), limit: 100) == Array("HEADer  ".utf8) + [1, 2, 3])
    #expect(try contents == ["a"])
  }

  @Test("A file that is not committed leaves nothing behind")
  func abandoning() throws {
    func write() throws {
      var writer = try AtomicFileWriter(path: folder.path("a"))
      try writer.write("text")
      #expect(try contents.count == 1)
      struct Failure: Error {}
      throw Failure()
    }
    #expect(throws: (any Error).self) { try write() }
    #expect(try contents == [])
  }

  @Test("A name that cannot be given leaves nothing behind")
  func failing() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "taken/inside"), withIntermediateDirectories: true)
    func write(_ path: String) throws {
      var writer = try AtomicFileWriter(path: path)
      try writer.write("text")
      try writer.commit()
    }
    #expect(throws: FileError.self) { try write(folder.path("taken")) }
    #expect(try contents == ["taken"])
    let error = #expect(throws: FileError.self) { try write(folder.path("missing/a")) }
    #expect("\(error!)".contains(folder.path("missing/a")))
    #expect(try contents == ["taken"])
  }
}
