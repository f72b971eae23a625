import ArgumentParser
import Contrast
import ExampleModels
import Foundation
import PhotoLibrary
import PhotoServer
import ServiceLifecycle

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows a web page for searching, and keeps the library up to date.",
    discussion: """
      The page is for this machine only. Folders are watched while it runs, so new photos are found soon after they \
      come. Ctrl-C ends it.
      """)

  @Argument(help: "Folders of photos to take up; none for those that the library has.")
  var folders: [String] = []

  @Option(name: .shortAndLong, help: "The port on the loopback address.")
  var port = 8470

  @Flag(inversion: .prefixedNo, help: "Look at the folders and watch them.")
  var index = true

  @OptionGroup var library: LibraryOptions

  @OptionGroup(title: "Model options") var model: ModelOptions

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("'--port' must be from 1 to 65535.")
    }
  }

  func run() async throws {
    let database = try library.open(adding: folders)
    var options = PhotoServer.Options()
    options.port = port
    options.indexes = index
    options.source = try model.source(database)
    options.threads = model.usedThreads
    let server = PhotoServer(
      database: database, builtIn: ExampleModels.pictureLLM2CLIP, options: options,
      logger: makeLogger())
    let application = try server.application { [port] in
      writeError("photo-search: http://localhost:\(port)/\n")
    }
    try await application.runService()
  }
}
