import Foundation

/// Opens models when they are first needed, and gives their memory back when nobody has asked for them for a
/// while.
///
/// Several may be open at a time: while the library changes its model, searches use one and indexing the other. A
/// model that is idle is let go, but not taken from who still uses it: whoever asks meanwhile shares that one.
actor IdleModels<Source: Hashable & Sendable, Model: AnyObject & Sendable> {
  private let idle: Duration
  private let openModel: @Sendable (Source) async throws -> Model

  private struct Entry {
    /// Those who ask while the model is being opened wait for one and the same; nil once it is idle.
    var opening: Task<Model, any Error>?
    /// Who holds it keeps it open.
    weak var open: Model?
    /// Lets it go.
    var timer: Task<Void, Never>?
  }

  private var entries: [Source: Entry] = [:]

  /// - Parameters:
  ///   - idle: how long a model is kept after it was last asked for.
  ///   - open: opens one.
  init(idle: Duration, open: @escaping @Sendable (Source) async throws -> Model) {
    self.idle = idle
    openModel = open
  }

  /// - Returns: the model; to be held as long as it is used.
  func model(_ source: Source) async throws -> Model {
    let opening: Task<Model, any Error>
    if let known = entries[source]?.opening {
      opening = known
    } else if let open = entries[source]?.open {
      opening = Task { open }
    } else {
      opening = Task { [openModel] in try await openModel(source) }
    }
    entries[source, default: Entry()].opening = opening
    do {
      let model = try await opening.value
      entries[source]?.open = model
      startTimer(of: source)
      return model
    } catch {
      // The next one tries again.
      if entries[source]?.opening == opening { entries[source] = nil }
      throw error
    }
  }

  /// The models that are in memory.
  var open: [Source] { entries.filter { $0.value.open != nil }.map(\.key) }

  private func startTimer(of source: Source) {
    entries[source]?.timer?.cancel()
    entries[source]?.timer = Task { [weak self, idle] in
      do { try await Task.sleep(for: idle) } catch { return }
      await self?.release(source)
    }
  }

  private func release(_ source: Source) {
    // Asked for again just now: the next timer sees to it.
    guard !Task.isCancelled else { return }
    entries[source]?.opening = nil
    if entries[source]?.open == nil { entries[source] = nil }
    ReleasedMemory.giveBack()
  }
}
