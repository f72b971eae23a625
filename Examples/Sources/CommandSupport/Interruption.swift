import ArgumentParser
import Foundation

/// Runs `body` as a task that Ctrl-C (and SIGTERM) cancels. The second Ctrl-C ends the program at
/// once.
///
/// - Parameters:
///   - message: is written after an interruption.
///   - body: is the program.
/// - Throws: what `body` throws; `ExitCode(130)` after an interruption.
public func interruptible(
  message: String = "Interrupted.", _ body: @escaping @Sendable () async throws -> Void
) async throws {
  let task = Task { try await body() }
  let sources = [SIGINT, SIGTERM].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      if task.isCancelled { _exit(130) }
      task.cancel()
    }
    source.resume()
    return source
  }
  defer { for source in sources { source.cancel() } }
  do { try await task.value } catch is CancellationError {
    writeError("\(message)\n")
    throw ExitCode(130)
  }
}
