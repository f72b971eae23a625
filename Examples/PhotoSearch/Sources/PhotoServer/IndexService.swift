import Contrast
import Foundation
import Logging
import PhotoLibrary
import ServiceLifecycle
import Synchronization

/// Keeps the library up to date as long as the server runs.
struct IndexService: Service {
  let database: PhotoDatabase
  /// What photos are indexed with.
  let choice: ModelChoice
  let models: IdleModels<ModelSource, OpenModel>
  let state: IndexState
  let logger: Logger
  /// A change of the model goes on for so long before something new interrupts it.
  var shortestPass = Duration.seconds(10)

  func run() async throws {
    do {
      try await cancelWhenGracefulShutdown { try await follow() }
    } catch is CancellationError {}
  }

  private func follow() async throws {
    var isFirst = true
    while true {
      // Watching begins before looking, so that no change falls between.
      let watcher = FolderWatcher(try await database.roots().map(\.path))
      let source = choice.wanted
      do {
        if try await pass(source, opensAlways: isFirst, watcher) {
          state.finish(failure: nil)
          isFirst = false
        } else {
          // Something changed during a change of the model: it goes on behind that.
          continue
        }
      } catch let error as CancellationError {
        throw error
      } catch {
        logger.error("indexing: \(error)")
        state.finish(failure: "\(error)")
        // Another program that indexes, or a full disk: later perhaps.
        try await wait(source) { try await Task.sleep(for: .seconds(30)) }
        continue
      }
      try await wait(source) { try await watcher.nextChange() }
    }
  }

  /// Waits for `change`, or for another model that is wanted.
  private func wait(
    _ source: ModelSource, _ change: @escaping @Sendable () async throws -> Void
  ) async throws {
    _ = try await Self.run(change) { [choice] in try await choice.another(than: source) }
  }

  /// One pass. A change of the model, which may take hours, is interrupted when something in the folders changes,
  /// so that new photos are found with the model in use; it goes on from where it was.
  ///
  /// - Returns: false if it was interrupted.
  private func pass(
    _ source: ModelSource, opensAlways: Bool, _ watcher: FolderWatcher
  ) async throws -> Bool {
    let indexer = Indexer(database: database, source: source, logger: logger) { [models] in
      try await models.model($0)
    }
    let live = try await database.liveModel()
    let isChange = live.map { $0.source != source } ?? false
    return try await Self.run(
      { [state] in
        _ = try await indexer.run(opensAlways: opensAlways) { state.set($0) }
      },
      unless: { [shortestPass, choice] in
        guard isChange else { return try await choice.another(than: source) }
        _ = try await Self.run(
          {
            try await Task.sleep(for: shortestPass)
            try await watcher.nextChange()
          }, unless: { try await choice.another(than: source) })
      })
  }

  /// Runs `body` until it ends, or until `interruption` does, which cancels it.
  ///
  /// - Returns: whether `body` ended by itself.
  /// - Throws: what `body` throws; `CancellationError` where the task is cancelled.
  static func run(
    _ body: @escaping @Sendable () async throws -> Void,
    unless interruption: @escaping @Sendable () async throws -> Void
  ) async throws -> Bool {
    let interrupted = Atomic(false)
    let work = Task { try await body() }
    let watch = Task {
      try await interruption()
      interrupted.store(true, ordering: .relaxed)
      work.cancel()
    }
    defer { watch.cancel() }
    do {
      try await withTaskCancellationHandler {
        try await work.value
      } onCancel: {
        work.cancel()
      }
      return true
    } catch let error as CancellationError {
      try Task.checkCancellation()
      guard interrupted.load(ordering: .relaxed) else { throw error }
      return false
    }
  }
}

/// How far indexing has come, for the page.
final class IndexState: Sendable {
  private let state = Mutex<(progress: IndexProgress?, failure: String?)>((nil, nil))

  func set(_ progress: IndexProgress) {
    state.withLock { $0 = (progress, nil) }
  }

  func finish(failure: String?) {
    state.withLock { $0 = (nil, failure) }
  }

  var current: (progress: IndexProgress?, failure: String?) { state.withLock { $0 } }
}
