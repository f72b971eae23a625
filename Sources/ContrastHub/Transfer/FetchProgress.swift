import ContrastRuntime
import Synchronization

/// Counts the bytes of a fetch and tells of them, not oftener than it matters.
final class FetchProgress: Sendable {
  private struct State {
    var done = 0
    var told = -1
  }

  private let total: Int
  private let handler: ProgressHandler?
  private let state = Mutex(State())
  private let step: Int

  init(total: Int, _ handler: ProgressHandler?) {
    self.total = total
    self.handler = handler
    step = max(1, min(1 << 20, total / 200))
  }

  /// So many bytes more are there; fewer, where some are thrown away.
  func add(_ bytes: Int) {
    guard let handler else { return }
    state.withLock { state in
      state.done += bytes
      guard abs(state.done - state.told) >= step || state.done == total else { return }
      guard state.done != state.told else { return }
      state.told = state.done
      handler(WorkProgress(.downloading, done: state.done, total: total))
    }
  }
}
