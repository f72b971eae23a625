import ContrastFiles
import Foundation

/// The lock of one blob among processes, that of `huggingface_hub`: `flock` on a file that stays.
///
/// It keeps two processes from fetching one file twice. Nothing is wrong where a file system grants it to
/// everybody: both then write the same bytes to the same places.
final class FileLock: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits until nobody else has the lock.
  ///
  /// - Returns: what has the lock as long as it lives.
  /// - Throws: `FileError`, `CancellationError`.
  static func acquire(_ path: String) async throws -> FileLock {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o664)
      guard descriptor >= 0 else { throw RepositoryCache.failure(path, "create") }
      let lock = FileLock(descriptor)
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // A file that was removed meanwhile locks nothing.
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_nlink > 0 { return lock }
      } else if errno != EWOULDBLOCK, errno != EINTR {
        return lock
      } else {
        try await Task.sleep(for: .milliseconds(100))
      }
    }
  }
}
