import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

/// Small files that say they hold terabytes: refused by what they claim, without memory being taken.
@Suite("Files that claim more than they have")
struct ClaimTests {
  private static let terabytes = 1 << 42
  private let folder: TemporaryFolder
  private var path: String { folder.path("a.pt") }

  init() throws { folder = try TemporaryFolder() }

  private func refuses(
    _ bytes: [UInt8], _ reasons: String..., location: SourceLocation = #_sourceLocation
  ) throws {
    try Data(bytes).write(to: URL(filePath: path))
    let error = #expect(throws: FileError.self, sourceLocation: location) {
      if bytes.starts(with: Array("PK".utf8)) {
        _ = try PyTorchFile(path: path)
      } else {
        _ = try SafetensorsFile(path: path)
      }
    }
    for text in [path] + reasons {
      #expect("\(error!)".contains(text), "\(error!)", sourceLocation: location)
    }
  }

  @Test("A storage of terabytes in a ZIP64 field")
  func zip64() throws {
    typealias Text = PyTorchBytes.PickleText
    let second = 46 + "x/data.pkl".utf8.count
    let entries = [
      ("x/data.pkl", PyTorchBytes.tensor()), ("x/data/0", [UInt8](repeating: 0, count: 16)),
    ]
    try refuses(
      PyTorchBytes.zip(entries) { directory in
        directory.replaceSubrange(
          second + 20..<second + 28, with: [UInt8](repeating: 255, count: 8))
        directory.replaceSubrange(second + 30..<second + 32, with: [20, 0])
        directory += [1, 0, 16, 0]
        directory += Text.littleEndian(Self.terabytes, 8) + Text.littleEndian(Self.terabytes, 8)
      }, "'x/data/0'", "outside the file")
  }

  @Test("A tensor of terabytes in a pickle")
  func pickle() throws {
    for pickle in [
      PyTorchBytes.tensor(elements: Self.terabytes, shape: [Self.terabytes]),
      PyTorchBytes.tensor(shape: [Self.terabytes]),
    ] {
      try refuses(PyTorchBytes.file(pickle: pickle), "'a'")
    }
  }

  @Test("A tensor or a header of terabytes in a safetensors file")
  func safetensors() throws {
    let header =
      #"{"a.weight":{"dtype":"U8","shape":[\#(Self.terabytes)],"data_offsets":[0,\#(Self.terabytes)]}}"#
    try refuses(SafetensorsBytes.file(header: header, data: [0]), "'a.weight'", "outside the file")
    try refuses(
      SafetensorsBytes.file(header: "{}", data: [], length: UInt64(Self.terabytes)), "header")
  }
}
