import Hummingbird
import Metrics
import NIOCore
import PhotoLibrary
import PrometheusMetrics

/// What Prometheus is told: of requests, which Hummingbird counts, and of the library.
struct LibraryMetrics: Sendable {
  let database: PhotoDatabase
  let metrics: PrometheusMetrics

  /// The numbers as they are now.
  ///
  /// - Throws: ``PhotoLibraryError``.
  func response() async throws -> Response {
    let status = try await database.status()
    for (state, count) in [
      ("indexed", status.indexed), ("pending", status.pending), ("missing", status.missing),
      ("damaged", status.damaged),
    ] {
      gauge("photo_search_photos", count, [("state", state)])
    }
    for model in status.models {
      gauge(
        "photo_search_vectors", model.photos,
        [("model", model.name), ("state", model.state.rawValue)])
    }
    gauge("photo_search_folders_unreachable", status.folders.count { $0.problem != nil })
    if let bytes = PrometheusMetrics.residentBytes { gauge("process_resident_memory_bytes", bytes) }
    return Response(
      status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: metrics.text)))
  }

  private func gauge(_ label: String, _ value: Int, _ dimensions: [(String, String)] = []) {
    Gauge(label: label, dimensions: dimensions, factory: metrics).record(value)
  }
}

extension PrometheusMetrics {
  /// Those of the photo search, with what each means.
  public static func photoSearch() -> PrometheusMetrics {
    PrometheusMetrics(help: [
      "photo_search_photos": "Photos of the library, by state.",
      "photo_search_vectors": "Photos that a model has seen.",
      "photo_search_folders_unreachable": "Folders that cannot be read now.",
      "process_resident_memory_bytes": "Resident memory of the process.",
    ])
  }
}
