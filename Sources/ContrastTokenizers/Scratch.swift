import ContrastFiles
import ContrastRuntime
import Foundation

/// What one thread works with while it encodes: buffers and the cache of words.
struct Scratch {
  var normalized = NormalizedText()
  var pieces = Pieces()
  var ids: [Int32] = []
  var cache = WordCache()

  /// Texts this long leave no buffers behind.
  static let largeText = 1 << 20
}

/// Scratch for as many threads as encode at once, kept for the next text.
///
/// Unchecked: the only mutable state is guarded by the lock.
final class ScratchPool: @unchecked Sendable {
  private let lock = NSLock()
  private var free: [Scratch] = []
  private static let limit = max(2, Threads.standard)

  /// Lends a scratch to `body`.
  func with<Result>(_ body: (inout Scratch) -> Result) -> Result {
    lock.lock()
    var scratch = free.popLast() ?? Scratch()
    lock.unlock()
    let result = body(&scratch)
    if scratch.pieces.bytes.capacity < Scratch.largeText {
      lock.lock()
      if free.count < Self.limit { free.append(scratch) }
      lock.unlock()
    }
    return result
  }
}
