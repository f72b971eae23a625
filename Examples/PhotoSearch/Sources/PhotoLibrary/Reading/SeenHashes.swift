import Foundation
import Synchronization

/// The first eight bytes of the hashes of files, so that the database is asked only about those that may be copies
/// of others. 16 MiB for a million.
final class SeenHashes: Sendable {
  private let beginnings = Mutex(Set<UInt64>())

  /// - Parameter hash: SHA-256.
  /// - Returns: false if no file before had this hash.
  func insert(_ hash: Data) -> Bool {
    let beginning = hash.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    return !beginnings.withLock { $0.insert(beginning).inserted }
  }
}
