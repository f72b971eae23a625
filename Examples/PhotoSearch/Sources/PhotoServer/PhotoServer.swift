import Contrast
import ContrastRuntime
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PhotoLibrary
import PrometheusMetrics
import ServiceLifecycle

/// The web page of a library, and the interface that the page uses. It answers to this machine only, unless it is
/// told otherwise; then it wants a password.
public struct PhotoServer: Sendable {
  /// How the server is to be.
  public struct Options: Sendable {
    /// Where it listens. Other than on the loopback address it needs a ``password``.
    public var address = "127.0.0.1"
    public var port = 8470
    /// Names that it answers to, besides `localhost`.
    public var names: [String] = []
    /// nil where everybody may ask who reaches it.
    public var password: Password?
    /// Whether a server in front of it speaks TLS with browsers.
    public var isBehindTLS = false
    /// Whether folders are looked at and watched meanwhile.
    public var indexes = true
    /// The model that photos are indexed with; nil for the library's own.
    public var source: ModelSource?
    /// Work on a query and on a batch of photos.
    public var threads = Threads.standard
    /// Compares vectors in a store outside of this process; nil for a search in memory.
    public var mirror: VectorMirror?
    /// How long a model stays in memory after it was last used.
    public var keepsModel = Duration.seconds(300)
    /// The folder of a BLIP model that looks at the first photos of a search once more; nil for none.
    public var matcher: URL?
    /// The folder of one that describes photos; nil for none.
    public var captioner: URL?
    /// What `/metrics` tells, where it is also the backend of swift-metrics; nil for no such route.
    public var metrics: PrometheusMetrics?

    public init() {}
  }

  private let database: PhotoDatabase
  private let options: Options
  private let logger: Logger
  private let models: IdleModels<ModelSource, OpenModel>
  private let look: CloserLook
  private let state = IndexState()
  /// Of this run of the server.
  let token = Secret.new()

  /// - Parameters:
  ///   - database: the library.
  ///   - builtIn: the folder of the model that comes with the examples.
  ///   - options: how the server is to be.
  ///   - logger: gets errors and warnings.
  public init(
    database: PhotoDatabase, builtIn: URL, options: Options = Options(), logger: Logger
  ) {
    self.database = database
    self.options = options
    self.logger = logger
    models = IdleModels(idle: options.keepsModel) { [threads = options.threads] source in
      let model = try await source.open(builtIn: builtIn, threads: threads)
      try await model.encoder.prepare()
      return model
    }
    look = CloserLook(
      database: database, matcher: options.matcher, captioner: options.captioner,
      threads: options.threads, idle: options.keepsModel)
  }

  /// The application with its services; `run()` serves until it is told to stop, and lets requests end first.
  ///
  /// - Parameter onRunning: is called once requests are answered.
  /// - Throws: ``PhotoLibraryError``, ``AccessError/noPassword(address:)``.
  public func application(
    onRunning: @escaping @Sendable () -> Void = {}
  ) async throws -> some ApplicationProtocol {
    guard options.password != nil || Self.isLoopback(options.address) else {
      throw AccessError.noPassword(address: options.address)
    }
    let live = try await database.liveModel()
    let choice = ModelChoice(options.source ?? live?.source ?? ModelSource())
    var services: [any Service] = []
    if options.indexes {
      services.append(
        IndexService(
          database: database, choice: choice, models: models, state: state, logger: logger))
    }
    return Application(
      router: router(options.indexes ? choice : nil),
      // Who sends nothing for so long, in the middle of a request too, is hung up on.
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(
        address: .hostname(options.address, port: options.port), serverName: "photo-search"),
      services: services, onServerRunning: { _ in onRunning() }, logger: logger)
  }

  /// Whether only this machine reaches an address.
  public static func isLoopback(_ address: String) -> Bool {
    if address == "localhost" { return true }
    switch try? SocketAddress(ipAddress: address, port: 0) {
    case .v4(let address)?: return address.address.sin_addr.s_addr.bigEndian >> 24 == 127
    case .v6?: return address.split(separator: ":", omittingEmptySubsequences: true) == ["1"]
    default: return false
    }
  }

  /// - Parameter choice: nil where nothing is indexed.
  private func router(_ choice: ModelChoice?) -> Router<PhotoContext> {
    let router = Router(context: PhotoContext.self)
    router.addMiddleware {
      MetricsMiddleware()
      SecurityHeaders(isBehindTLS: options.isBehindTLS)
      HostCheck(
        port: options.port, names: options.names,
        takesAddresses: !Self.isLoopback(options.address))
      OriginCheck()
    }
    Page.addRoutes(to: router)
    let access = Access(
      password: options.password, isBehindTLS: options.isBehindTLS, token: token)
    let routes = PhotoRoutes(
      database: database,
      searcher: PhotoSearcher(database, threads: options.threads, mirror: options.mirror),
      models: models, look: look, choice: choice, state: state,
      access: access)
    routes.addLogin(to: router)
    if let metrics = options.metrics {
      let numbers = LibraryMetrics(database: database, metrics: metrics)
      router.group("metrics").add(middleware: SessionCheck(access: access))
        .get { _, _ in try await numbers.response() }
    }
    routes.add(
      to: router.group("api").add(middleware: SessionCheck(access: access))
        .add(middleware: TokenCheck()))
    return router
  }
}

/// The files of the page, which are part of the program.
private enum Page {
  static func addRoutes(to router: Router<PhotoContext>) {
    let script = "text/javascript; charset=utf-8"
    for (path, type, bytes) in [
      ("", "text/html; charset=utf-8", PackageResources.index_html),
      ("page.css", "text/css; charset=utf-8", PackageResources.page_css),
      ("page.js", script, PackageResources.page_js),
      ("details.js", script, PackageResources.details_js),
      ("grid.js", script, PackageResources.grid_js),
      ("server.js", script, PackageResources.server_js),
      ("texts.js", script, PackageResources.texts_js),
    ] {
      router.get(RouterPath(path)) { _, _ in
        Response(
          status: .ok, headers: [.contentType: type, .cacheControl: "no-cache"],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
      }
    }
  }
}
