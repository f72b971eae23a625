import ContrastRuntime
import ContrastText
import Dispatch
import Synchronization

/// A text encoder that is loaded when the first text arrives: a text tower or language model takes its
/// time and memory only where texts are encoded.
///
/// It is loaded on a queue of its own, so that images go on, and once, however many callers wait. A caller
/// whose task is cancelled stops waiting, and where nobody waits any more the loading stops between two
/// matrices.
package final class TextEncoderSource: Sendable {
  private typealias Waiter = @Sendable (Result<any TextEncoder, any Error>) -> Void

  private struct State {
    var made: (any TextEncoder)?
    /// By the numbers of the calls.
    var waiters: [Int: Waiter] = [:]
    /// Calls that were cancelled before they began to wait.
    var left: Set<Int> = []
    var calls = 0
    /// Of the loading that the waiters wait for.
    var loading: Cancellation?
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "swift-contrast.text-loader", qos: .userInitiated)
  private let make: @Sendable (Cancellation) throws -> any TextEncoder

  /// - Parameter make: loads the encoder; called until it succeeds once.
  init(_ make: @escaping @Sendable (Cancellation) throws -> any TextEncoder) { self.make = make }

  /// The encoder, loaded if it is not yet.
  ///
  /// - Throws: what loading throws, after which the next call loads again; `CancellationError` at once where
  ///   the task is cancelled.
  func callAsFunction() async throws -> any TextEncoder {
    let call = nextCall()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        join(call) { continuation.resume(with: $0) }
      }
    } onCancel: {
      leave(call)
    }
  }

  /// The same for a thread that can wait.
  ///
  /// - Throws: what loading throws.
  package func wait() throws -> any TextEncoder {
    let semaphore = DispatchSemaphore(value: 0)
    let result = Mutex<Result<any TextEncoder, any Error>?>(nil)
    join(nextCall()) { loaded in
      result.withLock { $0 = loaded }
      semaphore.signal()
    }
    semaphore.wait()
    return try result.withLock { $0! }.get()
  }

  private func nextCall() -> Int {
    state.withLock { state in
      state.calls += 1
      return state.calls
    }
  }

  private func join(_ call: Int, _ waiter: @escaping Waiter) {
    let result = state.withLock { state -> Result<any TextEncoder, any Error>? in
      if state.left.remove(call) != nil { return .failure(CancellationError()) }
      if let made = state.made { return .success(made) }
      state.waiters[call] = waiter
      if state.loading == nil {
        let cancellation = Cancellation()
        state.loading = cancellation
        queue.async { self.load(cancellation) }
      }
      return nil
    }
    if let result { waiter(result) }
  }

  private func leave(_ call: Int) {
    let waiter = state.withLock { state -> Waiter? in
      guard let waiter = state.waiters.removeValue(forKey: call) else {
        if state.made == nil { state.left.insert(call) }
        return nil
      }
      if state.waiters.isEmpty {
        state.loading?.cancel()
        state.loading = nil
      }
      return waiter
    }
    waiter?(.failure(CancellationError()))
  }

  private func load(_ cancellation: Cancellation) {
    let result = Result {
      if let made = state.withLock({ $0.made }) { return made }
      try cancellation.check()
      return try make(cancellation)
    }
    let waiters = state.withLock { state -> [Waiter] in
      if case .success(let encoder) = result {
        state.made = encoder
      } else if state.loading !== cancellation {
        // Nobody waits for this one any more; who waits now waits for the next.
        return []
      }
      defer { (state.waiters, state.loading) = ([:], nil) }
      return Array(state.waiters.values)
    }
    for waiter in waiters { waiter(result) }
  }
}
