import HTTPTypes
import Hummingbird

/// The routes that tell of the server itself.
extension EmbeddingService {
  func addStatusRoutes(to router: Router<ServerContext>) {
    router.get("health") { _, _ in
      guard !drain.isDraining else {
        throw ServiceError.unavailable("the server is about to end", retryAfter: 1)
      }
      return Response(status: .ok)
    }
    router.get("info") { _, _ in Response.json(await info) }
    router.get("metrics") { _, _ in
      // The request that asks is one of those in progress.
      metrics.set(
        requests: drain.requests, pendingBytes: budget.usedBytes, models: await store.statuses)
      return Response(
        status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: numbers.text)))
    }
  }

  private var info: Info {
    get async {
      let models = await store.statuses
      let limits = configuration.limits
      return Info(
        modelId: models.first?.name, modelDtype: configuration.precision.rawValue,
        maxConcurrentRequests: limits.connections,
        maxInputLength: models.first?.maximumTokens, maxBatchTokens: limits.batchTokens,
        maxClientBatchSize: limits.inputs, autoTruncate: configuration.truncates,
        payloadLimit: limits.bodyBytes, version: Self.version,
        models: models.map {
          Info.Model(
            name: $0.name, kind: $0.kind.rawValue, layout: $0.layout, bytes: $0.bytes,
            loaded: $0.isLoaded, width: $0.width, maxInputLength: $0.maximumTokens)
        })
    }
  }
}

/// What `/info` of text-embeddings-inference tells, as far as it applies, and the models, of which there it is one.
private struct Info: Encodable {
  struct Model: Encodable {
    let name: String
    let kind: String
    let layout: String
    let bytes: Int
    let loaded: Bool
    let width: Int?
    let maxInputLength: Int?
  }

  let modelId: String?
  let modelDtype: String
  let maxConcurrentRequests: Int
  /// Of the first model.
  let maxInputLength: Int?
  let maxBatchTokens: Int
  let maxClientBatchSize: Int
  let autoTruncate: Bool
  let payloadLimit: Int
  let version: String
  let models: [Model]
}
