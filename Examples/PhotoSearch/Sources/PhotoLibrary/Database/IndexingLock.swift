import Foundation

/// Keeps two programs from indexing into one library at a time. The system frees it when a program dies.
final class IndexingLock: Sendable {
  private let descriptor: Int32

  /// - Throws: ``PhotoLibraryError/busy(folder:)``, ``PhotoLibraryError/notWritable(folder:reason:)``.
  init(_ folder: URL) throws {
    descriptor = open(folder.appending(path: "lock").path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw PhotoLibraryError.notWritable(
        folder: folder.path, reason: String(cString: strerror(errno)))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw PhotoLibraryError.busy(folder: folder.path)
    }
  }

  deinit { close(descriptor) }
}
