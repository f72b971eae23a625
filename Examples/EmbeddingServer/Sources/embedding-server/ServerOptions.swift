import ArgumentParser
import Contrast
import EmbeddingServerCore
import Foundation

/// Which models, and how they compute.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A model that makes vectors; give the option once for each.",
      discussion: """
        A folder, a file of weights, or a repository in the local Hugging Face cache. The name is the last part of \
        that, unless one is given. The first model answers requests that name none.
        """, valueName: "[name=]model"))
  var model: [String] = []

  @Option(
    help: ArgumentHelp(
      "A model of BLIP's kind that judges texts beside images, for /rerank.",
      valueName: "[name=]model"))
  var matcher: [String] = []

  @Option(
    help: ArgumentHelp(
      "A model that writes answers, for /v1/chat/completions.",
      discussion: """
        A language model with a chat template, from a folder or a GGUF file, or one that sees: BLIP-2, InstructBLIP, LLaVA, \
        MiniGPT-4, VisualGLM.
        """, valueName: "[name=]model"))
  var chat: [String] = []

  @Option(
    help: ArgumentHelp(
      "The language model of an LLM2CLIP that does not have it inside.", valueName: "name=model"))
  var languageModel: [String] = []

  @Option(help: "The number of threads that compute (default: one for each processor).")
  var threads: Int?

  @Option(help: "How weights are kept and multiplied: float32, bfloat16 or int8.")
  var precision = Precision.float32

  @Option(
    help: ArgumentHelp(
      "Memory of loaded models; the one used longest ago is dropped for another.",
      discussion: "Counted as the number of weights by their bytes at the precision.",
      valueName: "MiB"))
  var modelMemory: Int?

  @Flag(help: "Load all models before serving.")
  var preload = false

  @Flag(help: "Cut texts that are too long where a request does not say; else they are refused.")
  var autoTruncate = false

  func validate() throws {
    guard !model.isEmpty || !matcher.isEmpty || !chat.isEmpty else {
      throw ValidationError("Name at least one model: --model FOLDER, or --chat FOLDER.")
    }
    try requirePositive([("threads", threads), ("model-memory", modelMemory)])
    _ = try sources()
  }

  func sources() throws -> [ModelSource] {
    var languageModels: [String: String] = [:]
    for text in languageModel {
      guard let source = ModelSource(text), text.contains("=") else {
        throw ValidationError("'--language-model \(text)' is not name=model.")
      }
      languageModels[source.name] = source.location
    }
    let sources =
      try model.map { try source($0, .embedding) } + matcher.map { try source($0, .matching) }
      + chat.map { try source($0, .chat) }
    for name in languageModels.keys where !sources.contains(where: { $0.name == name }) {
      throw ValidationError("'--language-model \(name)=…' names no model of --model.")
    }
    return sources.map { source in
      var source = source
      source.languageModel = languageModels[source.name]
      return source
    }
  }

  private func source(_ text: String, _ role: ModelSource.Role) throws -> ModelSource {
    guard let source = ModelSource(text, role: role) else {
      throw ValidationError("'\(text)' names no model.")
    }
    return source
  }

  func apply(to configuration: inout ServerConfiguration) {
    configuration.precision = precision
    configuration.truncates = autoTruncate
    if let threads { configuration.threads = threads }
  }
}

/// Where the server listens, and to whom.
struct AccessOptions: ParsableArguments {
  @Option(help: "The address to listen on; others than your own machine reach 0.0.0.0.")
  var host = "127.0.0.1"

  @Option(help: "The port to listen on; 0 for any that is free.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "A file of keys, one a line: requests must carry one as `Authorization: Bearer …`.",
      valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "A host that images may be fetched from; give the option once for each.",
      valueName: "host[:port]"))
  var imageHost: [String] = []

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("'--port' must be between 0 and 65535.")
    }
  }

  var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

  func apply(to configuration: inout ServerConfiguration) throws {
    configuration.host = host
    configuration.port = port
    configuration.imageHosts = Set(imageHost)
    guard let keyFile else { return }
    let text: String
    do { text = try String(contentsOfFile: keyFile, encoding: .utf8) } catch {
      throw ValidationError("'\(keyFile)' cannot be read: \(error.localizedDescription)")
    }
    configuration.keys = APIKeys(lines: text)
    guard !configuration.keys.isEmpty else { throw ValidationError("'\(keyFile)' has no key.") }
  }
}

/// What the server takes at most.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The largest body of a request.", valueName: "MiB"))
  var maxBody = 32

  @Option(help: ArgumentHelp("The bodies of all requests together.", valueName: "MiB"))
  var maxPending = 256

  @Option(help: ArgumentHelp("The most pixels of an image.", valueName: "megapixels"))
  var maxPixels = 25

  @Option(help: "The most inputs of a request.")
  var maxInputs = 1024

  @Option(help: "The most connections.")
  var maxConnections = 1024

  @Option(help: "The most tokens of a batch of texts.")
  var batchTokens = 4096

  @Option(
    help: "The most squares of 16 × 16 pixels of a batch of images, as the model sees them.")
  var batchPatches = 6272

  @Option(
    help: ArgumentHelp("How long a lone input waits for others.", valueName: "milliseconds"))
  var batchDelay = 2

  @Option(help: "How many batches may wait in each queue of a model; beyond that, 429.")
  var queuedBatches = 8

  @Option(
    help: ArgumentHelp(
      "How long an input may wait for its batch.",
      discussion: "A request that would wait longer is refused at once, with 429.",
      valueName: "seconds"))
  var queueTime = 20.0

  @Option(help: "The most conversations that are answered at once; beyond that, 429.")
  var maxConversations = 16

  @Option(help: "The most tokens of an answer.")
  var maxAnswerTokens = 1024

  @Option(help: ArgumentHelp("How long a request may take in all.", valueName: "seconds"))
  var requestTime = 60

  @Option(help: ArgumentHelp("How long the body of a request may take.", valueName: "seconds"))
  var bodyTime = 15

  @Option(
    help: ArgumentHelp("How long requests may take after SIGTERM.", valueName: "seconds"))
  var drainTime = 30

  func validate() throws {
    try requirePositive([
      ("max-body", maxBody), ("max-pending", maxPending), ("max-pixels", maxPixels),
      ("max-inputs", maxInputs), ("max-connections", maxConnections),
      ("batch-tokens", batchTokens), ("batch-patches", batchPatches),
      ("queued-batches", queuedBatches), ("request-time", requestTime), ("body-time", bodyTime),
      ("drain-time", drainTime), ("max-conversations", maxConversations),
      ("max-answer-tokens", maxAnswerTokens),
    ])
    guard (0.001...1_000_000).contains(queueTime) else {
      throw ValidationError("'--queue-time' must be between 0.001 and 1000000.")
    }
    guard (0...10_000).contains(batchDelay) else {
      throw ValidationError("'--batch-delay' must be between 0 and 10000.")
    }
  }

  var limits: ServerLimits {
    var limits = ServerLimits()
    limits.bodyBytes = maxBody << 20
    limits.pendingBytes = maxPending << 20
    limits.imagePixels = maxPixels * 1_000_000
    limits.inputs = maxInputs
    limits.connections = maxConnections
    limits.batchTokens = batchTokens
    limits.batchPatches = batchPatches
    limits.batchDelay = .milliseconds(batchDelay)
    limits.queuedBatches = queuedBatches
    limits.queueTime = .seconds(queueTime)
    limits.conversations = maxConversations
    limits.answerTokens = maxAnswerTokens
    limits.requestTime = .seconds(requestTime)
    limits.bodyTime = .seconds(bodyTime)
    limits.drainTime = .seconds(drainTime)
    return limits
  }
}

/// - Throws: `ValidationError` for the first option that is less than 1 or more than a million.
private func requirePositive(_ options: [(name: String, value: Int?)]) throws {
  for (name, value) in options {
    guard value.map({ (1...1_000_000).contains($0) }) ?? true else {
      throw ValidationError("'--\(name)' must be between 1 and 1000000.")
    }
  }
}
