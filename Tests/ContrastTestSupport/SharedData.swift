import Foundation
import Testing

/// The folder of real photos, tokenizers, checkpoints and reference cases that stands beside the
/// project in development and in CI but is not part of it.
///
/// A test that needs it carries the trait ``Testing/Trait/shared(_:)`` and is shown as skipped
/// elsewhere. `CONTRAST_SHARED` overrides the place.
public enum SharedData {
  public static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["CONTRAST_SHARED"] {
      return URL(filePath: path)
    }
    return packageRoot.appending(path: "../shared").standardizedFileURL
  }()

  /// The project's own root.
  public static let packageRoot = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Small cases that are part of the project, made by our reference generator.
  public static let fixtures = packageRoot.appending(path: "Tests/Fixtures")

  /// The folders of cases of the reference generator: the project's own, those of the shared folder,
  /// and those that `CONTRAST_CASES` names (separated by colons), for other seeds and sizes.
  public static let caseFolders: [URL] =
    [fixtures.appending(path: "cases")]
    + ["tiny", "odd"].map { root.appending(path: "reference/cases/\($0)") } + extraFolders

  /// The folders of cases that `CONTRAST_CASES` names.
  static let extraFolders = (ProcessInfo.processInfo.environment["CONTRAST_CASES"] ?? "")
    .split(separator: ":").map { URL(filePath: String($0)) }

  /// The cases of these names, folder by folder, that are there.
  public static func cases(_ names: [String]) -> [URL] {
    caseFolders.flatMap { folder in names.map { folder.appending(path: $0) } }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
  }

  /// The folder of a published model in the folder that `CONTRAST_MODELS` names; nil where it is not there.
  public static func model(_ name: String) -> URL? {
    guard let root = ProcessInfo.processInfo.environment["CONTRAST_MODELS"] else { return nil }
    let folder = URL(filePath: root).appending(path: name)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }

  public static func path(_ relative: String) -> String { root.appending(path: relative).path }

  public static func has(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path(relative))
  }
}

extension Trait where Self == ConditionTrait {
  /// Runs the test only where the shared folder has `relative`.
  public static func shared(_ relative: String) -> Self {
    .enabled(if: SharedData.has(relative), "needs \(relative) in the shared data folder")
  }
}

/// A folder that is removed with the value.
public final class TemporaryFolder: Sendable {
  public let url: URL

  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "contrast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  public func path(_ name: String) -> String { url.appending(path: name).path }
}

/// A case of the reference generator for models that write: a checkpoint, and what the reference libraries
/// compute of it.
public struct GenerationCase: Sendable, CustomTestStringConvertible {
  /// "tiny" or "odd".
  public let size: String
  public let folder: URL
  /// Whether it is one of a folder that `CONTRAST_CASES` names.
  public let isOfOtherSeed: Bool

  public init(size: String, folder: URL, isOfOtherSeed: Bool) {
    self.size = size
    self.folder = folder
    self.isOfOtherSeed = isOfOtherSeed
  }

  /// Where cases of one size and seed stand, and the case.
  public var testDescription: String { folder.pathComponents.suffix(2).joined(separator: "/") }

  public func golden() throws -> Golden {
    try Golden(folder.appending(path: "expected.safetensors"))
  }

  public func path(_ name: String) -> String { folder.appending(path: name).path }

  /// What hidden states and logits in float32 reach, relative to the largest.
  public var tolerance: Float { size == "tiny" ? 1e-5 : 1e-4 }

  /// The project's own tiny case of this name or else that of the shared folder, the odd one of the shared folder,
  /// and those of other seeds in the folders that `CONTRAST_CASES` names, whose names begin with a size.
  ///
  /// - Parameter part: a folder that a case must hold; the project's own leave out some.
  public static func all(_ name: String, holding part: String = "") -> [GenerationCase] {
    func isThere(_ folder: URL) -> Bool {
      FileManager.default.fileExists(atPath: folder.appending(path: part).path)
    }
    let shared = SharedData.root.appending(path: "reference/generation-cases")
    let own = SharedData.fixtures.appending(path: "generation-cases/\(name)")
    let tiny = isThere(own) ? own : shared.appending(path: "tiny/\(name)")
    let others = SharedData.extraFolders.map { folder in
      GenerationCase(
        size: folder.lastPathComponent.hasPrefix("odd") ? "odd" : "tiny",
        folder: folder.appending(path: name), isOfOtherSeed: true)
    }
    let odd = shared.appending(path: "odd/\(name)")
    return
      ([
        GenerationCase(size: "tiny", folder: tiny, isOfOtherSeed: false),
        GenerationCase(size: "odd", folder: odd, isOfOtherSeed: false),
      ] + others).filter { isThere($0.folder) }
  }
}
