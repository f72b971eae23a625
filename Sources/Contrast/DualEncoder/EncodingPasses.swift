import ContrastRuntime
import ContrastTensor
import ContrastText

/// The forward passes of a model, one after the other on a queue of their own, never on Swift's cooperative
/// threads.
package final class EncodingPasses: Sendable {
  package let threads: Int
  package let workspace = Workspace()
  private let queue: WorkQueue

  /// - Parameters:
  ///   - label: of the queue, for debuggers.
  ///   - threads: work on a pass.
  package init(_ label: String, threads: Int) {
    checkCount(threads, "threads")
    self.threads = threads
    queue = WorkQueue(label)
  }

  /// Calls `body` on the queue with a run of its own.
  ///
  /// - Throws: what `body` throws; `CancellationError` where the task is cancelled before its turn.
  package func perform<R: Sendable>(
    _ body: @escaping @Sendable (Run) throws -> R
  ) async throws -> R {
    try await queue.perform { [threads, workspace] in
      defer { workspace.trim() }
      return try body(Run(threads: threads, workspace: workspace))
    }
  }

  /// Embeds texts as they are asked for, batch by batch: their vectors, normalised.
  ///
  /// - Parameters:
  ///   - texts: read as they are needed.
  ///   - encoder: embeds them.
  ///   - options: all but the decoding of images.
  func batches<Texts: Sequence<String>>(
    _ texts: Texts, with encoder: any TextEncoder, _ options: EncodingOptions
  ) -> EncodedBatches<Texts> where Texts: Sendable {
    EncodedBatches(texts, options) { start, texts in
      try await self.perform { run in
        try encoder.batch(texts, from: start, onFailure: options.onFailure, run)
      }
    }
  }
}
