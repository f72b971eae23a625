import Synchronization

/// Asks work on a thread outside of Swift's tasks to stop: such a thread has no task to ask.
package final class Cancellation: Sendable {
  private let flag = Atomic(false)

  /// Whether the work should stop.
  package var isCancelled: Bool { flag.load(ordering: .relaxed) }

  package init() {}

  package func cancel() { flag.store(true, ordering: .relaxed) }

  /// - Throws: `CancellationError` after ``cancel()``.
  package func check() throws {
    if isCancelled { throw CancellationError() }
  }
}
