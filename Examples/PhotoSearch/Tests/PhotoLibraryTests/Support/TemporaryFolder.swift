import Foundation

/// A folder that goes with this value.
final class TemporaryFolder: Sendable {
  let url: URL

  var path: String { url.path }

  init() throws {
    let name = "photo-search-tests-\(UUID().uuidString)"
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file; folders in its name are made.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String, modified: Date? = nil) throws -> URL {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    try setTime(modified ?? Date(timeIntervalSinceNow: -3600), of: name)
    return file
  }

  func setTime(_ time: Date, of name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: time], ofItemAtPath: url.appending(path: name).path)
  }

  func move(_ from: String, to name: String) throws {
    let target = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: url.appending(path: from), to: target)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: name))
  }
}

/// Random numbers from a seed: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
