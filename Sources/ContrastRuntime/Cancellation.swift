import Synchronization

/// Asks work on a thread outside of Swift's tasks to stop: such a thread has no task to ask.
package final class Cancellation: Sendable {
  private let isCancelled = Atomic(false)

  package init() {}

  package func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// - Throws: `CancellationError` after ``cancel()``.
  package func check() throws {
    if isCancelled.load(ordering: .relaxed) { throw CancellationError() }
  }
}
