import ArgumentParser
import CommandSupport
import Contrast
import ExampleModels
import Foundation
import Metrics
import PhotoLibrary
import PhotoServer
import PrometheusMetrics
import ServiceLifecycle

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a web page for searching, and keeps the library up to date.",
    discussion: """
      Folders are watched while it runs, so new photos are found soon after they come. Ctrl-C ends it.

      The page is for this machine only. With '--listen 0.0.0.0' others reach it too, by this machine's address or \
      by a '--name'; they are asked for the password of 'photo-search password'. Passwords and photos can then be read \
      on the way: put a server in front that speaks TLS, with '--behind-tls' here.
      """)

  @Argument(help: "Folders of photos to take up; none for those that the library has.")
  var folders: [String] = []

  @Option(name: .shortAndLong, help: "The port to listen on.")
  var port = 8470

  @Option(
    help: ArgumentHelp(
      "The address to listen on; one that others reach needs a password.", valueName: "address"))
  var listen = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "A name that the page is called by, besides localhost; may be repeated.", valueName: "host"))
  var name: [String] = []

  @Flag(help: "Ask for the password on the loopback address as well, as behind another server.")
  var password = false

  @Flag(help: "Browsers come over TLS, by a server in front of this one; implies '--password'.")
  var behindTLS = false

  @Flag(inversion: .prefixedNo, help: "Look at the folders and watch them.")
  var index = true

  @Option(
    help: ArgumentHelp(
      "Keep the model in memory for so long after it was last used.", valueName: "seconds"))
  var keepModel = 300

  @Option(
    help: ArgumentHelp(
      "A BLIP model that looks at the first photos of a search once more, where the page asks for it.",
      discussion: "Its folder or repository; 'small' for the one that comes with the examples.",
      valueName: "folder"))
  var matcher: String?

  @Option(help: ArgumentHelp("A BLIP model that describes photos.", valueName: "folder"))
  var captioner: String?

  @Flag(name: .customLong("open"), help: "Open the page in the browser.")
  var opensBrowser = false

  @Flag(help: "Count requests and photos for Prometheus, at /metrics.")
  var metrics = false

  @OptionGroup var library: LibraryOptions

  @OptionGroup(title: "Model options") var model: ModelOptions

  @OptionGroup(title: "Vector store options") var vectorStore: VectorStoreOptions

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("'--port' must be from 1 to 65535.")
    }
    guard (1...86_400).contains(keepModel) else {
      throw ValidationError("'--keep-model' must be from 1 to 86400 seconds.")
    }
  }

  private static func blip(_ name: String) throws -> URL {
    name == "small" ? ExampleModels.pictureBLIP : try ModelLocation.resolve(name)
  }

  func run() async throws {
    let database = try await library.open(adding: folders)
    var options = PhotoServer.Options()
    options.port = port
    options.address = listen
    options.names = name
    options.isBehindTLS = behindTLS
    let saved = try Password(in: database.folder)
    if password || behindTLS || !PhotoServer.isLoopback(listen) {
      guard let saved else { throw AccessError.noPassword(address: listen) }
      options.password = saved
    }
    options.indexes = index
    options.source = try await model.source(database)
    options.threads = model.usedThreads
    options.mirror = try await vectorStore.mirror(of: database)
    options.keepsModel = .seconds(keepModel)
    options.matcher = try matcher.map(Self.blip)
    options.captioner = try captioner.map(Self.blip)
    if metrics {
      let numbers = PrometheusMetrics.photoSearch()
      MetricsSystem.bootstrap(numbers)
      options.metrics = numbers
    }
    let server = PhotoServer(
      database: database, builtIn: ExampleModels.pictureLLM2CLIP, options: options,
      logger: makeLogger())
    let address = "http://\(PhotoServer.isLoopback(listen) ? "localhost" : listen):\(port)/"
    let application = try await server.application { [opensBrowser] in
      writeError("photo-search: \(address)\n")
      if opensBrowser, !Browser.open(address) {
        writeError("photo-search: no browser was found; open the address yourself\n")
      }
    }
    try await application.runService()
  }
}
