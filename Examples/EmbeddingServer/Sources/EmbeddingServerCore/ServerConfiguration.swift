import Contrast
import Foundation

/// What a server serves, and within which limits.
package struct ServerConfiguration: Sendable {
  package var models: [ModelSource]
  package var host = "127.0.0.1"
  package var port = 8080
  package var limits = ServerLimits()
  /// The threads that compute.
  package var threads = Threads.standard
  package var precision = Precision.float32
  /// Whether texts that are too long are cut where a request does not say; else they are refused.
  package var truncates = false
  /// One of these must come with each request; none means that none is needed.
  package var keys = APIKeys([])
  /// Images are fetched from these hosts alone, `host` or `host:port`.
  package var imageHosts: Set<String> = []

  package init(models: [ModelSource]) { self.models = models }

  var modelOptions: DualEncoder.Options {
    DualEncoder.Options(threads: threads, precision: precision)
  }
}

/// The limits of a server. What is beyond them is refused before it costs anything.
package struct ServerLimits: Sendable {
  /// The most bytes of a request's body.
  package var bodyBytes = 32 << 20
  /// The most bytes of all requests that are read, wait or are computed.
  package var pendingBytes = 256 << 20
  /// The most pixels of an image.
  package var imagePixels = 25_000_000
  /// The most inputs of a request: texts, images, labels.
  package var inputs = 1024
  /// How long a body may take to arrive.
  package var bodyTime = Duration.seconds(15)
  /// How long a request may take in all.
  package var requestTime = Duration.seconds(60)
  /// How long a connection may be silent between requests, or within one.
  package var idleTime = Duration.seconds(75)
  /// The most connections; others wait to be accepted.
  package var connections = 1024
  /// The most tokens of a batch of texts.
  package var batchTokens = 4096
  /// The most squares of 16 × 16 pixels of a batch of images, as the model sees them.
  package var batchPatches = 6272
  /// How many batches' worth of tokens or squares may wait in each queue of a model.
  package var queuedBatches = 8
  /// How long the first input of an idle queue waits for company.
  package var batchDelay = Duration.milliseconds(2)
  /// How long an input waits for its batch to begin; a request that would wait longer is refused at once.
  package var queueTime = Duration.seconds(20)
  /// The most memory of models, as the number of their weights states it; nil for no limit.
  package var modelBytes: Int?
  /// How many conversations are answered at once.
  package var conversations = 16
  /// The most tokens of an answer.
  package var answerTokens = 1024
  /// How long requests in progress may take once the server ends.
  package var drainTime = Duration.seconds(30)

  package init() {}

  /// A queue within these limits.
  ///
  /// - Parameters:
  ///   - batch: the most that a batch costs.
  ///   - work: computes a batch.
  func queue<Input, Output>(
    batch: Int, _ work: @escaping @Sendable ([Input]) async -> [Result<Output, any Error>]
  ) -> BatchingQueue<Input, Output> {
    BatchingQueue(
      batchCost: batch, queueCost: batch * queuedBatches, delay: batchDelay,
      patience: queueTime, work: work)
  }
}

/// The keys of those who may use a server.
package struct APIKeys: Sendable {
  private let keys: [[UInt8]]

  /// - Parameter keys: empty ones are none.
  package init(_ keys: [String]) { self.keys = keys.map { Array($0.utf8) }.filter { !$0.isEmpty } }

  /// The keys of a file: one a line, without the spaces around it; lines that begin with `#` are none.
  package init(lines: String) {
    self.init(
      lines.split(whereSeparator: \.isNewline)
        .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.hasPrefix("#") })
  }

  package var isEmpty: Bool { keys.isEmpty }

  /// Whether the value of an `Authorization` header carries one of the keys.
  ///
  /// All keys are compared, each in full, so that the time tells no more than the length of what was sent.
  package func allow(_ authorization: String?) -> Bool {
    guard !keys.isEmpty else { return true }
    let prefix = "bearer "
    guard let authorization, authorization.lowercased().hasPrefix(prefix) else { return false }
    let sent = Array(authorization.utf8.dropFirst(prefix.utf8.count))
    var isKnown = false
    for key in keys {
      var difference =
        UInt8(truncatingIfNeeded: key.count ^ sent.count) | (key.count == sent.count ? 0 : 1)
      for index in sent.indices { difference |= sent[index] ^ key[index % key.count] }
      isKnown = (difference == 0) || isKnown
    }
    return isKnown
  }
}
