import ContrastRuntime
import Dispatch
import Synchronization

/// Work that would hold up Swift's cooperative threads, one piece after the other on a queue of its own.
package final class WorkQueue: Sendable {
  private let queue: DispatchQueue

  /// - Parameter label: of the queue, for debuggers.
  package init(_ label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

  /// Runs `body` when its turn has come; nobody waits for it.
  package func start(_ body: @escaping @Sendable () -> Void) { queue.async(execute: body) }

  /// Runs `body` when its turn has come.
  ///
  /// - Throws: what `body` throws; `CancellationError` at once where the task is cancelled before the turn
  ///   has come, and `body` is not run then. Work that has begun is completed.
  package func perform<R: Sendable>(
    _ body: @escaping @Sendable () throws -> R
  ) async throws -> R {
    let turn = Turn<R>()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        guard turn.wait(continuation) else {
          return continuation.resume(throwing: CancellationError())
        }
        queue.async {
          guard let continuation = turn.end() else { return }
          continuation.resume(with: Result { try body() })
        }
      }
    } onCancel: {
      turn.end()?.resume(throwing: CancellationError())
    }
  }
}

extension WorkQueue {
  /// Loads a model on a thread of its own: reading and converting weights would hold up a cooperative one.
  ///
  /// - Parameter body: gets what is cancelled with the task, and asks it between two matrices.
  /// - Throws: what `body` throws; `CancellationError`.
  package static func load<R: Sendable>(
    _ body: @escaping @Sendable (Cancellation) throws -> R
  ) async throws -> R {
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
      try await WorkQueue("swift-contrast.loader").perform { try body(cancellation) }
    } onCancel: {
      cancellation.cancel()
    }
  }
}

/// One caller that waits: it is resumed once, by its turn or by its cancellation, whichever ends the wait.
private final class Turn<R: Sendable>: Sendable {
  private enum State {
    case new
    case waiting(CheckedContinuation<R, any Error>)
    case ended
  }

  private let state = Mutex(State.new)

  /// - Returns: false where the wait was ended before it began.
  func wait(_ continuation: CheckedContinuation<R, any Error>) -> Bool {
    state.withLock { state in
      guard case .new = state else { return false }
      state = .waiting(continuation)
      return true
    }
  }

  /// - Returns: whom to resume; nil where nobody waits.
  func end() -> CheckedContinuation<R, any Error>? {
    state.withLock { state in
      defer { state = .ended }
      if case .waiting(let continuation) = state { return continuation }
      return nil
    }
  }
}
