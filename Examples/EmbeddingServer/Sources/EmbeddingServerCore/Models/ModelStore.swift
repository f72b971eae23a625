import Contrast
import Logging

/// The models that are served: each is loaded for the first request that names it, once for all that wait, and
/// dropped when another needs its memory, the one that was used longest ago first.
///
/// A model that answers a request is not dropped; where only such are loaded, the next one is refused for the moment.
actor ModelStore {
  private enum State {
    case idle
    case loading(Task<ServedModel, any Error>)
    case loaded(ServedModel)
  }

  private struct Entry {
    let description: ModelDescription
    var state = State.idle
    /// The requests that use the model now.
    var users = 0
    /// When it was used last, counted in requests.
    var lastUse = 0
    /// Until when no further attempt to load it is made, after one that failed.
    var nextAttempt: ContinuousClock.Instant?
  }

  /// How long a model that could not be loaded is left alone.
  private static let pauseAfterFailure = Duration.seconds(10)

  private let configuration: ServerConfiguration
  private let metrics: ServerMetrics
  private let logger: Logger
  private let gate = ComputeGate()
  private var entries: [String: Entry] = [:]
  private var uses = 0

  /// Opens the files of all models, and loads none.
  ///
  /// - Throws: ``ModelStoreError``, which names the model.
  init(_ configuration: ServerConfiguration, metrics: ServerMetrics, logger: Logger) throws {
    self.configuration = configuration
    self.metrics = metrics
    self.logger = logger
    for source in configuration.models {
      guard entries[source.name] == nil else {
        throw ModelStoreError(model: source.name, reason: "two models have this name")
      }
      do {
        let description = try ModelDescription(source, options: configuration.modelOptions)
        entries[source.name] = Entry(description: description)
      } catch {
        throw ModelStoreError(model: source.name, reason: "\(error)")
      }
    }
  }

  /// Calls `body` with a model, which stays loaded meanwhile.
  ///
  /// - Throws: ``ServiceError`` where it cannot be loaded now; `CancellationError`; what `body` throws.
  func with<R: Sendable>(
    _ name: String, _ body: @Sendable (ServedModel) async throws -> R
  ) async throws -> R {
    let model = try await take(name)
    defer { release(name) }
    return try await body(model)
  }

  /// A model that stays loaded for as long as the result is referred to.
  ///
  /// - Throws: ``ServiceError`` where it cannot be loaded now; `CancellationError`.
  func hold(_ name: String) async throws -> ModelUse {
    let model = try await take(name)
    return ModelUse(model: model, hold: Hold { Task { await self.release(name) } })
  }

  private func release(_ name: String) { entries[name]?.users -= 1 }

  private func take(_ name: String) async throws -> ServedModel {
    while true {
      guard let entry = entries[name] else { throw ServiceError.noModel(name) }
      switch entry.state {
      case .loaded(let model):
        uses += 1
        entries[name]?.users += 1
        entries[name]?.lastUse = uses
        return model
      case .loading(let task):
        _ = try await value(of: task, name)
      case .idle:
        if let next = entry.nextAttempt, ContinuousClock.now < next {
          throw notLoaded(name)
        }
        try makeRoom(for: name, entry.description.bytes)
        entries[name]?.state = .loading(Task { try await self.load(entry.description) })
      }
    }
  }

  private func value(of task: Task<ServedModel, any Error>, _ name: String) async throws
    -> ServedModel
  {
    do { return try await cancellableValue(of: task) } catch {
      // The waiting task was cancelled, or the loading failed, which the log has.
      try Task.checkCancellation()
      throw notLoaded(name)
    }
  }

  private func load(_ description: ModelDescription) async throws -> ServedModel {
    let name = description.source.name
    let start = ContinuousClock.now
    logger.info("Loading", metadata: ["model": "\(name)", "bytes": "\(description.bytes)"])
    do {
      let model = try await ServedModel(
        description, configuration, gate: gate, metrics: metrics, logger: logger)
      uses += 1
      entries[name]?.state = .loaded(model)
      entries[name]?.lastUse = uses
      entries[name]?.nextAttempt = nil
      metrics.loaded(model: name, succeeded: true)
      logger.info(
        "Loaded", metadata: ["model": "\(name)", "time": "\(ContinuousClock.now - start)"])
      return model
    } catch {
      entries[name]?.state = .idle
      entries[name]?.nextAttempt = ContinuousClock.now + Self.pauseAfterFailure
      metrics.loaded(model: name, succeeded: false)
      logger.error(
        "A model cannot be loaded", metadata: ["model": "\(name)", "reason": "\(error)"])
      throw error
    }
  }

  private func notLoaded(_ name: String) -> ServiceError {
    .notLoaded(name, retryAfter: Int(Self.pauseAfterFailure.components.seconds))
  }

  // MARK: Memory

  /// Drops models until one of so many bytes fits.
  ///
  /// - Throws: ``ServiceError`` where those that are left are in use.
  private func makeRoom(for name: String, _ bytes: Int) throws {
    guard let limit = configuration.limits.modelBytes else { return }
    while usedBytes > 0, usedBytes + bytes > limit {
      let idle = entries.filter { entry in
        if case .loaded = entry.value.state { return entry.value.users == 0 }
        return false
      }
      guard let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse })?.key else {
        throw ServiceError.unavailable(
          "the models in use leave no memory for `\(name)` at the moment", retryAfter: 1)
      }
      entries[oldest]?.state = .idle
      metrics.evicted(model: oldest)
      logger.info("Dropped", metadata: ["model": "\(oldest)", "for": "\(name)"])
    }
  }

  /// Of the models that are loaded or being loaded, as their files state it.
  private var usedBytes: Int {
    entries.values.reduce(0) { sum, entry in
      if case .idle = entry.state { return sum }
      return sum + entry.description.bytes
    }
  }
}

// MARK: - What is there

extension ModelStore {
  /// A model as `/info`, `/v1/models` and `/metrics` tell of it.
  struct Status: Sendable {
    let name: String
    let kind: ModelDescription.Kind
    let layout: String
    let bytes: Int
    let isLoaded: Bool
    let width: Int?
    /// The most tokens of a text; nil before the model has read one.
    let maximumTokens: Int?
    let queuedCosts: [(kind: String, cost: Int)]
  }

  /// All models, in the order of the command line.
  var statuses: [Status] {
    configuration.models.compactMap { source in
      entries[source.name].map { entry in
        var model: ServedModel?
        if case .loaded(let loaded) = entry.state { model = loaded }
        return Status(
          name: source.name, kind: entry.description.kind, layout: entry.description.layout,
          bytes: entry.description.bytes, isLoaded: model != nil, width: model?.width,
          maximumTokens: model?.maximumTokens,
          queuedCosts: model?.queuedCosts ?? entry.description.kind.queues.map { ($0, 0) })
      }
    }
  }

  /// The name of the model that a request means.
  ///
  /// - Parameters:
  ///   - name: in the request, if there is one.
  ///   - kinds: that can do what is asked for, if the request names none.
  /// - Throws: ``ServiceError`` where no model has the name or is of one of the kinds.
  func name(_ name: String?, of kinds: Set<ModelDescription.Kind>) throws -> String {
    if let name {
      guard entries[name] != nil else { throw ServiceError.noModel(name) }
      return name
    }
    let found = configuration.models.first { source in
      entries[source.name].map { kinds.contains($0.description.kind) } ?? false
    }
    guard let found else {
      let kinds = kinds.map(\.rawValue).sorted().joined(separator: " or ")
      throw ServiceError.backend("this server has no model of \(kinds)")
    }
    return found.name
  }
}

/// A model in use beyond the route that asked for it.
struct ModelUse: Sendable {
  let model: ServedModel
  let hold: Hold
}

/// A model that cannot be served.
package struct ModelStoreError: Error, CustomStringConvertible {
  package let model: String
  package let reason: String

  package var description: String { "model '\(model)': \(reason)" }
}
