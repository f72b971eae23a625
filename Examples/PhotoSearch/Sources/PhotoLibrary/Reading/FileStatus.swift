import Foundation

/// What the system says about a file.
struct FileStatus: Equatable, Sendable {
  enum Kind { case file, folder, link, other }

  let kind: Kind
  /// In bytes.
  let size: Int64
  /// In nanoseconds since 1970.
  let modified: Int64
  /// Which file it is, whatever its name.
  private let number: UInt64

  /// - Returns: nil if nothing is there, or it may not be looked at.
  init?(_ path: String, followingLinks: Bool = true) {
    var status = stat()
    guard (followingLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    self.init(status)
  }

  /// - Parameter descriptor: of an open file.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int64(status.st_size)
    number = UInt64(status.st_ino)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Whether a change after this moment is sure to change the file's time. A file that was modified within
  /// the two seconds before, or in the future of this clock, may change once more within the same tick.
  func isSettled(at moment: Date) -> Bool {
    Double(modified) / 1e9 < moment.timeIntervalSince1970 - 2
  }
}
