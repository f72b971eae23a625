import Dispatch

/// Runs work that takes a while (parsing, tokenizing, writing numbers) on threads of its own: one that holds up
/// Swift's cooperative threads, of which there is one for each processor, holds up every connection.
///
/// - Throws: what `work` throws.
func offPool<R: Sendable>(_ work: @escaping @Sendable () throws -> R) async throws -> R {
  try await withCheckedThrowingContinuation { continuation in
    workThreads.async { continuation.resume(with: Result { try work() }) }
  }
}

private let workThreads = DispatchQueue(
  label: "embedding-server.work", qos: .userInitiated, attributes: .concurrent)
