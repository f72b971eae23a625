#if os(Linux)
  import Foundation

  /// A file system of its own in memory, which can be full or read-only as a disk can. Only root may mount one.
  final class MountedFolder: Sendable {
    let folder: TemporaryFolder

    var url: URL { folder.url }

    /// Whether this process may mount.
    static let isAllowed: Bool = (try? MountedFolder(megabytes: 1)) != nil

    struct Refused: Error {}

    init(megabytes: Int) throws {
      folder = try TemporaryFolder()
      guard Self.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "none", folder.path])
      else { throw Refused() }
    }

    /// - Parameter options: such as `ro`, or `size=64m`.
    func remount(_ options: String) throws {
      guard Self.run(["mount", "-o", "remount,\(options)", folder.path]) else { throw Refused() }
    }

    deinit { _ = Self.run(["umount", "--lazy", folder.path]) }

    private static func run(_ command: [String]) -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = command
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }
#endif
