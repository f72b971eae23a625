import Contrast
import ContrastRuntime
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PhotoLibrary
import ServiceLifecycle

/// The web page of a library, and the interface that the page uses. It answers to this machine only.
public struct PhotoServer: Sendable {
  /// How the server is to be.
  public struct Options: Sendable {
    /// On the loopback address.
    public var port = 8470
    /// Whether folders are looked at and watched meanwhile.
    public var indexes = true
    /// The model that photos are indexed with; nil for the library's own.
    public var source: ModelSource?
    /// Work on a query and on a batch of photos.
    public var threads = Threads.standard

    public init() {}
  }

  private let database: PhotoDatabase
  private let options: Options
  private let logger: Logger
  private let models: ModelHolder
  private let state = IndexState()
  /// Of this run of the server.
  public let token = TokenCheck<BasicRequestContext>.newToken()

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
    models = ModelHolder(builtIn: builtIn, threads: options.threads)
  }

  /// The application with its services; `run()` serves until it is told to stop, and lets requests end first.
  ///
  /// - Parameter onRunning: is called once requests are answered.
  /// - Throws: ``PhotoLibraryError``.
  public func application(
    onRunning: @escaping @Sendable () -> Void = {}
  ) throws -> some ApplicationProtocol {
    let live = try database.liveModel()
    var services: [any Service] = []
    if options.indexes {
      services.append(
        IndexService(
          database: database, source: options.source ?? live?.source ?? ModelSource(),
          models: models, state: state, logger: logger))
    }
    return Application(
      router: router(),
      // Who sends nothing for so long, in the middle of a request too, is hung up on.
      server: .http1(configuration: .init(idleTimeout: .seconds(30))),
      configuration: ApplicationConfiguration(
        address: .hostname("127.0.0.1", port: options.port), serverName: "photo-search"),
      services: services, onServerRunning: { _ in onRunning() }, logger: logger)
  }

  private func router() -> Router<BasicRequestContext> {
    let router = Router(context: BasicRequestContext.self)
    router.addMiddleware {
      SecurityHeaders()
      HostCheck(port: options.port)
      TokenCheck(token: token)
    }
    Page.addRoutes(to: router)
    PhotoRoutes(
      database: database, searcher: PhotoSearcher(database, threads: options.threads),
      models: models, state: state, token: token
    ).add(to: router.group("api"))
    return router
  }
}

/// The files of the page, which are part of the program.
private enum Page {
  static func addRoutes(to router: Router<BasicRequestContext>) {
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
