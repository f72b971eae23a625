import Logging
import ServiceLifecycle
import Synchronization

/// Lets the requests in progress end before the server does: from the first signal on new ones are refused, and
/// the connections are closed when the last of the others has been answered.
///
/// It must stand behind the server in a `ServiceGroup`, which ends services from the last to the first.
package final class Drain: Service {
  private struct State {
    var isDraining = false
    var requests = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  private let limit: Duration
  private let logger: Logger

  /// - Parameters:
  ///   - limit: how long the requests in progress may take.
  ///   - logger: told of the end.
  package init(limit: Duration, logger: Logger) {
    self.limit = limit
    self.logger = logger
  }

  package var isDraining: Bool { state.withLock { $0.isDraining } }
  /// The requests in progress.
  package var requests: Int { state.withLock { $0.requests } }

  /// Counts a request while it is answered.
  ///
  /// - Returns: false, where the server drains and the request must be refused; ``end()`` follows in either case.
  func begin() -> Bool {
    state.withLock { state in
      state.requests += 1
      return !state.isDraining
    }
  }

  func end() {
    let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
      state.requests -= 1
      guard state.requests == 0 else { return [] }
      defer { state.waiting = [] }
      return state.waiting
    }
    for waiter in waiting { waiter.resume() }
  }

  /// Counts a request for as long as its answer is sent.
  func hold() -> Hold {
    _ = begin()
    return Hold { [self] in end() }
  }

  package func run() async throws {
    try await gracefulShutdown()
    state.withLock { $0.isDraining = true }
    logger.notice("Draining", metadata: ["requests": "\(requests)"])
    let start = ContinuousClock.now
    let late = ServiceError.tookTooLong(limit)
    do {
      try await withTimeLimit(limit, late) { await self.empty() }
      logger.notice("Drained", metadata: ["seconds": "\(ContinuousClock.now - start)"])
    } catch {
      logger.warning("Requests in progress are abandoned", metadata: ["requests": "\(requests)"])
    }
  }

  /// Returns when no request is in progress, or the task is cancelled.
  private func empty() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isEmpty = state.withLock { state in
          guard state.requests > 0, !Task.isCancelled else { return true }
          state.waiting.append(continuation)
          return false
        }
        if isEmpty { continuation.resume() }
      }
    } onCancel: {
      let waiting = state.withLock { state in
        defer { state.waiting = [] }
        return state.waiting
      }
      for waiter in waiting { waiter.resume() }
    }
  }
}
