import ContrastFiles
import Foundation

/// A tensor of a safetensors file that a test puts together.
public struct StoredTensor: Sendable {
  public var name: String
  public var elementType: ElementType
  public var shape: [Int]
  public var bytes: [UInt8]

  public init(_ name: String, _ elementType: ElementType, _ shape: [Int], _ bytes: [UInt8]) {
    self.name = name
    self.elementType = elementType
    self.shape = shape
    self.bytes = bytes
  }

  /// Float32.
  public init(_ name: String, _ shape: [Int], _ values: [Float]) {
    self.init(name, .float32, shape, values.withUnsafeBytes { Array($0) })
  }
}

/// Safetensors files as bytes, valid or not.
public enum SafetensorsBytes {
  /// Any text as the header and any bytes as the data.
  public static func file(header: String, data: [UInt8], length: UInt64? = nil) -> [UInt8] {
    let length = length ?? UInt64(header.utf8.count)
    return withUnsafeBytes(of: length.littleEndian) { Array($0) } + Array(header.utf8) + data
  }

  /// - Parameter alignment: the data start this many bytes behind a multiple of eight.
  public static func file(_ tensors: [StoredTensor], misalignment: Int = 0) -> [UInt8] {
    var offset = 0
    let members = tensors.map { tensor in
      defer { offset += tensor.bytes.count }
      return "\(JSONText.string(tensor.name)):{\"dtype\":\"\(tensor.elementType.rawValue)\","
        + "\"shape\":[\(tensor.shape.map(String.init).joined(separator: ","))],"
        + "\"data_offsets\":[\(offset),\(offset + tensor.bytes.count)]}"
    }
    var header = "{\(members.joined(separator: ","))}"
    while header.utf8.count % 8 != misalignment { header += " " }
    return file(header: header, data: tensors.flatMap(\.bytes))
  }

  /// The tensors of a file, in its order.
  public static func read(_ path: String) throws -> [StoredTensor] {
    let file = try SafetensorsFile(path: path)
    return file.names.map { name in
      let entry = file.entries[name]!
      return StoredTensor(name, entry.elementType, entry.shape, Array(file.bytes(of: entry)))
    }
  }
}

/// A copy of a case of `Tests/Fixtures/cases` that a test may damage.
public struct ModelCopy: Sendable {
  private let folder: TemporaryFolder
  public var url: URL { folder.url }

  public init(of name: String) throws {
    try self.init(of: SharedData.fixtures.appending(path: "cases/\(name)"))
  }

  /// A copy of any model's folder, with the folders inside.
  public init(of source: URL) throws {
    folder = try TemporaryFolder()
    for file in try FileManager.default.contentsOfDirectory(atPath: source.path)
    where file != "expected.safetensors" {
      try FileManager.default.copyItem(
        at: source.appending(path: file), to: folder.url.appending(path: file))
    }
  }

  public func path(_ file: String) -> String { folder.path(file) }

  public func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path(file))
  }

  public func write(_ file: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appending(path: file))
  }

  /// Replaces text in a file, which must have it.
  public func replace(_ old: String, with new: String, in file: String) throws {
    let text = try String(contentsOfFile: path(file), encoding: .utf8)
    precondition(text.contains(old), "\(file) has no \(old)")
    try write(file, text.replacing(old, with: new))
  }

  /// Rewrites the tensors of a file.
  public func editTensors(
    _ file: String = "model.safetensors", misalignment: Int = 0,
    _ edit: (inout [StoredTensor]) -> Void
  ) throws {
    var tensors = try SafetensorsBytes.read(path(file))
    edit(&tensors)
    try Data(SafetensorsBytes.file(tensors, misalignment: misalignment))
      .write(to: url.appending(path: file))
  }
}

/// The same numbers in every run (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  public mutating func floats(_ count: Int, in range: ClosedRange<Float> = -1...1) -> [Float] {
    (0..<count).map { _ in Float.random(in: range, using: &self) }
  }
}
