import ContrastHub
import Foundation
import PhotoLibrary
import Synchronization

/// The model that photos are to be indexed with. The page may choose another one by its name on the Hugging Face Hub:
/// it is fetched into the local cache, with progress, and then filled in behind the one in use.
final class ModelChoice: Sendable {
  /// A model that is being fetched.
  struct Fetch: Sendable, Equatable, Encodable {
    var name: String
    /// From 0 to 1.
    var share: Double
  }

  private struct State {
    var wanted: ModelSource
    var fetch: Fetch?
    var failure: String?
    /// Counts choices: what an earlier one says does not count any more.
    var number = 0
    var task: Task<Void, Never>?
  }

  private let state: Mutex<State>

  init(_ wanted: ModelSource) { state = Mutex(State(wanted: wanted)) }

  deinit { state.withLock { $0.task?.cancel() } }

  var wanted: ModelSource { state.withLock { $0.wanted } }

  /// What is being fetched, and why the last one could not be.
  var current: (fetch: Fetch?, failure: String?) { state.withLock { ($0.fetch, $0.failure) } }

  /// Waits until another model is wanted.
  ///
  /// - Throws: `CancellationError`.
  func another(than source: ModelSource) async throws {
    while wanted == source { try await Task.sleep(for: .milliseconds(250)) }
  }

  /// Fetches a model and wants it then; an earlier choice that is still being fetched is given up.
  ///
  /// - Parameter name: of a repository, such as `google/siglip2-base-patch16-256`. Never a path.
  func choose(_ name: String) {
    state.withLock { state in
      state.task?.cancel()
      state.number += 1
      state.failure = nil
      state.fetch = Fetch(name: name, share: 0)
      let number = state.number
      // The page hears of a failure by events.
      state.task = Task { [weak self] in
        var hub = Hub()
        hub.progress = { [weak self] in self?.update(number, share: $0.fraction ?? 0) }
        do {
          let folder = try await hub.fetch(name)
          self?.finish(number, name: name, folder: folder)
        } catch { self?.fail(number, error) }
      }
    }
  }

  private func update(_ number: Int, share: Double) {
    // In whole percents, so that pages are not told of every piece.
    let share = (share * 100).rounded(.down) / 100
    state.withLock { state in
      if state.number == number { state.fetch?.share = share }
    }
  }

  private func finish(_ number: Int, name: String, folder: URL) {
    state.withLock { state in
      guard state.number == number else { return }
      state.fetch = nil
      // The name, not the folder of one commit, unless that name is a path here.
      let isPath = FileManager.default.fileExists(atPath: name)
      state.wanted.folder = isPath ? folder.path : name
      state.wanted.languageModel = nil
    }
  }

  private func fail(_ number: Int, _ error: any Error) {
    state.withLock { state in
      guard state.number == number else { return }
      state.fetch = nil
      state.failure = error is CancellationError ? nil : "\(error)"
    }
  }
}
