import Contrast
import Foundation
import Hummingbird
import Logging
import NIOCore
import PrometheusMetrics
import ServiceLifecycle
import UnixSignals

/// A server of embeddings: what its routes share, and how it is put together.
package struct EmbeddingService: Sendable {
  /// Of the server, as `--version` and `/info` say it.
  package static let version = "0.1.0"

  package let drain: Drain
  let configuration: ServerConfiguration
  let store: ModelStore
  let metrics: ServerMetrics
  let numbers: PrometheusMetrics
  let budget: ByteBudget
  let fetcher: ImageFetcher
  /// Of those that are answered at once.
  let conversations: Places
  let logger: Logger
  /// When the server began, as `/v1/models` tells it.
  let start = Int(Date().timeIntervalSince1970)

  /// Opens the files of all models; each is loaded when it is first asked for.
  ///
  /// - Parameters:
  ///   - configuration: of the server.
  ///   - numbers: counts, and is what `/metrics` answers.
  ///   - logger: gets what clients are not told.
  /// - Throws: ``ModelStoreError``, which names the model.
  package init(
    _ configuration: ServerConfiguration,
    numbers: PrometheusMetrics = ServerMetrics.prometheus(), logger: Logger
  ) throws {
    self.configuration = configuration
    self.numbers = numbers
    self.logger = logger
    metrics = ServerMetrics(numbers)
    store = try ModelStore(configuration, metrics: metrics, logger: logger)
    drain = Drain(limit: configuration.limits.drainTime, logger: logger)
    conversations = Places(limit: configuration.limits.conversations)
    budget = ByteBudget(limit: configuration.limits.pendingBytes)
    fetcher = ImageFetcher(
      hosts: configuration.imageHosts, byteLimit: configuration.limits.bodyBytes)
  }

  /// The server, which ends gracefully as a service. `drain` must stand behind it in a `ServiceGroup`.
  ///
  /// - Parameter onRunning: gets the channel that listens.
  package func application(
    onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let limits = configuration.limits
    let idle = TimeAmount.nanoseconds(limits.idleTime.nanoseconds)
    return Application(
      router: router,
      server: .http1(
        configuration: .init(
          additionalChannelHandlers: [ClientConnection()], idleTimeout: idle)),
      configuration: ApplicationConfiguration(
        address: .hostname(configuration.host, port: configuration.port),
        availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
      services: [fetcher], onServerRunning: onRunning, logger: logger)
  }

  /// Loads all models, text towers included, rather than each for its first request.
  ///
  /// - Throws: ``ServiceError`` for one that cannot be loaded; the log has the reason.
  package func preload() async throws {
    for source in configuration.models {
      try await store.with(source.name) { try await $0.prepare() }
    }
  }

  /// Serves until a signal or the task's cancellation: requests in progress are answered, new ones refused.
  ///
  /// - Throws: where the address is taken, for instance.
  package func run() async throws { try await group(signals: [.sigterm, .sigint]).run() }

  /// The server and its end, as services.
  ///
  /// - Parameters:
  ///   - signals: that end it.
  ///   - onRunning: gets the channel that listens.
  func group(
    signals: [UnixSignal], onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
  ) -> ServiceGroup {
    var group = ServiceGroupConfiguration(
      services: [
        .init(service: application(onRunning: onRunning)),
        .init(service: drain, successTerminationBehavior: .ignore),
      ],
      gracefulShutdownSignals: signals, logger: logger)
    // The connections that are left are closed, whatever their clients do.
    group.maximumGracefulShutdownDuration = configuration.limits.drainTime + .seconds(5)
    return ServiceGroup(configuration: group)
  }

  private var router: Router<ServerContext> {
    let router = Router(context: ServerContext.self)
    router.add(middleware: TracingMiddleware())
    router.add(middleware: Gatekeeper(keys: configuration.keys, drain: drain, metrics: metrics))
    addInferenceRoutes(to: router)
    addOpenAIRoutes(to: router)
    addChatRoutes(to: router)
    addStatusRoutes(to: router)
    return router
  }
}
