import ArgumentParser
import Contrast
import EmbeddingServerCore
import Foundation
import Logging

@main
struct EmbeddingServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "embedding-server",
    abstract: "Serves vectors of images and texts by the interfaces that clients already speak.",
    discussion: """
      POST /embed, /similarity, /rerank, /predict, /tokenize, /decode and GET /info, /health, /metrics are those of \
      text-embeddings-inference; POST /v1/embeddings, /v1/chat/completions and GET /v1/models those of \
      OpenAI.

      Models are loaded when they are first asked for. SIGTERM lets the requests in progress end.
      """,
    version: EmbeddingService.version)

  @OptionGroup var models: ModelOptions
  @OptionGroup(title: "Who may ask, and for what") var access: AccessOptions
  @OptionGroup(title: "Limits") var limits: LimitOptions

  @Option(help: "How much is logged: trace, debug, info, notice, warning, error or critical.")
  var logLevel = Logger.Level.info

  func run() async throws {
    var configuration = ServerConfiguration(models: try models.sources())
    models.apply(to: &configuration)
    try access.apply(to: &configuration)
    configuration.limits = limits.limits
    configuration.limits.modelBytes = models.modelMemory.map { $0 << 20 }

    var logger = Logger(label: "embedding-server") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = logLevel
    if configuration.keys.isEmpty, !access.isLoopback {
      logger.warning("Anybody who reaches this address may use the server; see --key-file")
    }
    let service: EmbeddingService
    do { service = try EmbeddingService(configuration, logger: logger) } catch {
      throw ValidationError("\(error)")
    }
    if models.preload { try await service.preload() }
    try await service.run()
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
extension Precision: @retroactive ExpressibleByArgument {}
