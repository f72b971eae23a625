import Foundation

/// What the system says about a file, links followed.
public struct FileStatus: Sendable {
  public let isFolder: Bool
  public let isFile: Bool
  /// In bytes.
  let size: Int
  /// In nanoseconds since 1970.
  let modified: Int

  /// `nil` if nothing is there.
  public init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}
