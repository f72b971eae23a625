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
  let source: ModelSource
  let models: ModelHolder
  let state: IndexState
  let logger: Logger

  func run() async throws {
    do {
      try await cancelWhenGracefulShutdown { try await follow() }
    } catch is CancellationError {}
  }

  private func follow() async throws {
    while true {
      // Watching begins before looking, so that no change falls between.
      let watcher = FolderWatcher(try database.roots().map(\.path))
      do {
        let indexer = Indexer(
          database: database, encoder: try await models.encoder(source), source: source,
          logger: logger)
        try await indexer.run { [state] in state.set($0) }
        state.finish(failure: nil)
      } catch let error as CancellationError {
        throw error
      } catch {
        logger.error("indexing: \(error)")
        state.finish(failure: "\(error)")
        // Another program that indexes, or a full disk: later perhaps.
        try await Task.sleep(for: .seconds(30))
        continue
      }
      try await watcher.nextChange()
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
