import Contrast
import ContrastRuntime
import ContrastTensor
import ContrastText
import Synchronization

/// Runs a decoder for any number of requests at a time.
///
/// Each pass takes one token of every running sequence and a part of the prompts that have come since:
/// sequences join and leave between passes, and nobody waits for the longest. Passes run one after the other
/// on a thread of their own, which sleeps while there are no requests.
package final class GenerationEngine: Sendable {
  /// Bounds of memory and time.
  struct Limits: Sendable {
    /// The most rows of a pass: longer prompts go through in parts, between which the others get tokens.
    var rowsPerPass = 512
    /// The most sequences of a pass.
    var sequences = 64
    /// The most bytes of keys and values that are kept of earlier prompts and answers.
    var keptBytes = 256 << 20
    /// The most bytes of keys and values; nil for as many as the system gives.
    var keyValueBytes: Int?
    var keyValuePrecision = KeyValuePrecision.float32
  }

  private struct Inbox {
    var jobs: [GenerationJob] = []
    var isRunning = false
  }

  let decoder: any GenerativeDecoder
  let threads: Int
  let constraints = TokenConstraints()
  private let queue = WorkQueue("swift-contrast.generation")
  private let inbox = Mutex(Inbox())
  private let batch: Mutex<RunningBatch>

  /// - Parameters:
  ///   - decoder: gives the logits.
  ///   - threads: work on a pass.
  ///   - limits: of memory and time.
  init(
    _ decoder: any GenerativeDecoder, threads: Int, limits: Limits = Limits()
  ) {
    checkCount(threads, "threads")
    self.decoder = decoder
    self.threads = threads
    batch = Mutex(RunningBatch(decoder, threads: threads, limits))
  }

  /// Takes a request; its group is told of all that follows.
  func submit(_ job: GenerationJob) {
    let starts = inbox.withLock { inbox in
      inbox.jobs.append(job)
      defer { inbox.isRunning = true }
      return !inbox.isRunning
    }
    if starts { queue.start { self.pass() } }
  }

  /// Runs a pass, and has the next one queued while there are requests: what waits in the queue besides
  /// comes in between.
  private func pass() {
    let goesOn = batch.withLock { batch in
      let jobs = inbox.withLock { inbox in
        defer { inbox.jobs = [] }
        if inbox.jobs.isEmpty && batch.isIdle { inbox.isRunning = false }
        return inbox.isRunning ? inbox.jobs : nil
      }
      guard let jobs else { return false }
      batch.add(jobs)
      batch.pass()
      return true
    }
    if goesOn { queue.start { self.pass() } }
  }

  /// Scores continuations of a prompt, between two passes.
  ///
  /// - Parameters:
  ///   - continuations: the tokens of each, at least one; with the prompt within the decoder's positions.
  ///   - prompt: what all of them follow.
  /// - Returns: for each continuation its tokens' scores.
  /// - Throws: ``GenerationError``, `KeyValueMemoryExhausted`; `CancellationError` where the task is cancelled before
  ///   its turn.
  func score(
    _ continuations: [[Int32]], behind prompt: GenerationPrompt
  ) async throws -> [[TokenScore]] {
    let prompt = try checked(prompt)
    return try await queue.perform {
      try self.batch.withLock { try $0.score(continuations, behind: prompt) }
    }
  }

  /// Calls `body` between two passes.
  ///
  /// - Throws: what `body` throws; `CancellationError` where the task is cancelled before.
  func perform<R: Sendable>(
    _ body: @escaping @Sendable (Run) throws -> R
  ) async throws -> R {
    try await queue.perform {
      try self.batch.withLock { batch in try batch.perform(body) }
    }
  }
}
