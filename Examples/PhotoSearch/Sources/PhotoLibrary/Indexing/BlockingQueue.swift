import Dispatch
import Synchronization

/// Work that waits for disks or keeps processors busy, away from Swift's cooperative threads.
struct BlockingQueue: Sendable {
  private let queue: DispatchQueue

  /// - Parameter label: for debuggers.
  init(_ label: String) { queue = DispatchQueue(label: label, qos: .userInitiated) }

  /// Runs `body` behind what was given before it.
  func perform<R: Sendable>(_ body: @escaping @Sendable () throws -> R) async throws -> R {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result { try body() }) }
    }
  }

  /// The same for work that asks now and then whether the task is cancelled.
  func perform<R: Sendable>(
    _ body: @escaping @Sendable (CancellationFlag) throws -> R
  ) async throws -> R {
    let cancellation = CancellationFlag()
    return try await withTaskCancellationHandler {
      try await perform { try body(cancellation) }
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// The results of `body` for some items, in order, on some threads.
  ///
  /// - Returns: fewer results where the task was cancelled: those of the first items.
  /// - Throws: the first error.
  func map<Item: Sendable, R: Sendable>(
    _ items: [Item], threads: Int, _ body: @escaping @Sendable (Item) throws -> R
  ) async throws -> [R] {
    try await perform { cancellation in
      try concurrentMap(items, threads: threads, cancellation: cancellation, body)
    }
  }
}

/// The results of `body` for some items, in order, on some threads.
///
/// - Parameter cancellation: is asked before each item.
/// - Returns: fewer results where it was cancelled: those of the first items.
/// - Throws: the first error.
func concurrentMap<Item: Sendable, R: Sendable>(
  _ items: [Item], threads: Int, cancellation: CancellationFlag? = nil,
  _ body: @Sendable (Item) throws -> R
) throws -> [R] {
  let results = Mutex([Result<R, any Error>?](repeating: nil, count: items.count))
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
    while cancellation?.isCancelled != true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < items.count else { return }
      let result = Result { try body(items[index]) }
      results.withLock { $0[index] = result }
    }
  }
  return try results.withLock { $0 }.prefix { $0 != nil }.compactMap { try $0?.get() }
}

/// Whether a task is cancelled, for work that runs outside of it.
final class CancellationFlag: Sendable {
  private let flag = Atomic(false)

  var isCancelled: Bool { flag.load(ordering: .relaxed) }

  func cancel() { flag.store(true, ordering: .relaxed) }

  /// - Throws: `CancellationError` if it is.
  func check() throws {
    if isCancelled { throw CancellationError() }
  }
}
