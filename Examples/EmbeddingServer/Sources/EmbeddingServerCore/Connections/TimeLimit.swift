/// Runs `work`, and cancels it when the time is over.
///
/// - Parameters:
///   - limit: of the time.
///   - error: thrown then.
///   - work: must end soon where its task is cancelled.
/// - Throws: `error`, or what `work` throws; `CancellationError`.
func withTimeLimit<R: Sendable>(
  _ limit: Duration, _ error: ServiceError, _ work: @escaping @Sendable () async throws -> R
) async throws -> R {
  try await withThrowingTaskGroup(of: R.self) { group in
    group.addTask { try await work() }
    group.addTask {
      try await Task.sleep(for: limit)
      throw error
    }
    defer { group.cancelAll() }
    guard let first = try await group.next() else { throw CancellationError() }
    return first
  }
}

/// The value of a task that goes on whoever waits for it.
///
/// - Throws: what the task throws; `CancellationError` at once where the waiting task is cancelled.
func cancellableValue<Value: Sendable>(of task: Task<Value, any Error>) async throws -> Value {
  let (stream, continuation) = AsyncThrowingStream<Value, any Error>.makeStream()
  Task {
    continuation.yield(with: await task.result)
    continuation.finish()
  }
  for try await value in stream { return value }
  throw CancellationError()
}
