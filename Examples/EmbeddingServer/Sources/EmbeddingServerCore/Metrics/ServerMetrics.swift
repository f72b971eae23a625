import Metrics
import PrometheusMetrics

/// What a server counts.
package struct ServerMetrics: Sendable {
  private let factory: any MetricsFactory

  /// - Parameter factory: such as ``PrometheusMetrics``.
  init(_ factory: any MetricsFactory) { self.factory = factory }

  /// The backend with the sentences and buckets of these metrics.
  package static func prometheus() -> PrometheusMetrics {
    PrometheusMetrics(help: help, buckets: ["embedding_server_batch_inputs": batchSizes])
  }

  private static let batchSizes: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]

  private static let help = [
    "embedding_server_requests_total": "Requests answered, by route, method and status.",
    "embedding_server_request_seconds": "Time from the head of a request to its answer.",
    "embedding_server_requests_in_progress": "Requests that are read, wait or are computed.",
    "embedding_server_pending_bytes": "Bytes of these requests that the server holds.",
    "embedding_server_batch_inputs": "Inputs of a batch.",
    "embedding_server_queued_cost": "Tokens or squares of 16 x 16 pixels that wait for a batch.",
    "embedding_server_texts_total": "Texts asked for.",
    "embedding_server_tokens_total": "Tokens of these texts.",
    "embedding_server_images_total": "Images asked for.",
    "embedding_server_generated_tokens_total": "Tokens of answers.",
    "embedding_server_models_loaded": "Whether a model is loaded.",
    "embedding_server_model_bytes": "Memory of the weights of a model while it is loaded.",
    "embedding_server_model_loads_total": "Attempts to load a model, by result.",
    "embedding_server_model_evictions_total": "Models dropped for the memory of others.",
    "process_resident_memory_bytes": "Resident memory of the process.",
  ]

  // MARK: Counting

  func request(route: String, method: String, status: Int, time: Duration) {
    let dimensions = [("route", route), ("method", method), ("status", String(status))]
    Counter(
      label: "embedding_server_requests_total", dimensions: dimensions, factory: factory
    ).increment()
    Metrics.Timer(
      label: "embedding_server_request_seconds", dimensions: [("route", route)], factory: factory
    ).recordNanoseconds(time.nanoseconds)
  }

  func batch(model: String, kind: String, inputs: Int) {
    Recorder(
      label: "embedding_server_batch_inputs", dimensions: [("model", model), ("kind", kind)],
      aggregate: true, factory: factory
    ).record(inputs)
  }

  func texts(model: String, count: Int, tokens: Int) {
    increase("texts", model, count)
    increase("tokens", model, tokens)
  }

  func images(model: String, count: Int) { increase("images", model, count) }

  func generated(model: String, tokens: Int) { increase("generated_tokens", model, tokens) }

  private func increase(_ what: String, _ model: String, _ count: Int) {
    Counter(
      label: "embedding_server_\(what)_total", dimensions: [("model", model)], factory: factory
    ).increment(by: count)
  }

  func loaded(model: String, succeeded: Bool) {
    Counter(
      label: "embedding_server_model_loads_total",
      dimensions: [("model", model), ("result", succeeded ? "success" : "failure")],
      factory: factory
    ).increment()
  }

  func evicted(model: String) {
    Counter(
      label: "embedding_server_model_evictions_total", dimensions: [("model", model)],
      factory: factory
    ).increment()
  }

  // MARK: Looking, when somebody asks

  func set(requests: Int, pendingBytes: Int, models: [ModelStore.Status]) {
    gauge("embedding_server_requests_in_progress", requests)
    gauge("embedding_server_pending_bytes", pendingBytes)
    for model in models {
      let dimensions = [("model", model.name)]
      gauge("embedding_server_models_loaded", model.isLoaded ? 1 : 0, dimensions)
      gauge("embedding_server_model_bytes", model.isLoaded ? model.bytes : 0, dimensions)
      for (kind, cost) in model.queuedCosts {
        gauge("embedding_server_queued_cost", cost, dimensions + [("kind", kind)])
      }
    }
    if let bytes = PrometheusMetrics.residentBytes { gauge("process_resident_memory_bytes", bytes) }
  }

  private func gauge(_ label: String, _ value: Int, _ dimensions: [(String, String)] = []) {
    Gauge(label: label, dimensions: dimensions, factory: factory).record(value)
  }
}

extension Duration {
  /// At most 292 years.
  var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
