import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

@Suite("Models on demand", .timeLimit(.minutes(3)))
struct ModelStoreTests {
  private func sources(_ names: String) -> [ModelSource] {
    names.map { ModelSource(name: String($0), location: Samples.model.path) }
  }

  private func embed(_ model: String) -> String {
    "{\"inputs\": \"a dog\", \"model\": \"\(model)\"}"
  }

  @Test("A model is loaded once, however many ask for it first")
  func singleFlight() async throws {
    let server = try TestServer()
    try await server.run { client in
      try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<16 {
          group.addTask { try await client.post("/embed", #"{"inputs": "a dog"}"#).status }
        }
        for try await status in group { #expect(status == 200) }
      }
    }
    #expect(
      server.number(#"embedding_server_model_loads_total{model="small",result="success"}"#) == 1)
  }

  @Test("The model that was used longest ago makes room")
  func eviction() async throws {
    let bytes = try ModelDescription(sources("a")[0], options: .init(threads: 2)).bytes
    // 4.5 million weights of 4 bytes.
    #expect((17_000_000...19_000_000).contains(bytes))
    let server = try TestServer(models: sources("abc")) { $0.limits.modelBytes = 2 * bytes }
    let store = server.service.store
    @Sendable func loaded() async -> String {
      await store.statuses.filter(\.isLoaded).map(\.name).joined()
    }
    try await server.run { client in
      for (model, after) in [("a", "a"), ("b", "ab"), ("a", "ab"), ("c", "ac"), ("b", "bc")] {
        #expect(try await client.post("/embed", embed(model)).status == 200)
        #expect(await loaded() == after)
      }
      #expect(server.number(#"embedding_server_model_evictions_total{model="b"}"#) == 1)

      // Models in use stay.
      let reply = try await store.with("b") { _ in
        try await store.with("c") { _ in try await client.post("/embed", embed("a")) }
      }
      #expect(reply.status == 503 && reply.errorType == "Unhealthy")
      #expect(reply.headers[.retryAfter] == "1")
      #expect(await loaded() == "bc")
      #expect(try await client.post("/embed", embed("a")).status == 200)
    }
  }

  @Test("A model that cannot be loaded is 503, and the others go on")
  func failure() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.copyItem(at: Samples.model, to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try TestServer(
      models: sources("a") + [ModelSource(name: "broken", location: folder.path)])
    try FileManager.default.removeItem(at: folder.appending(path: "model.safetensors"))
    try await server.run { client in
      for _ in 0..<2 {
        let reply = try await client.post("/embed", embed("broken"))
        #expect(reply.status == 503 && reply.errorType == "Unhealthy")
        #expect(!reply.text.contains(folder.path), "a client is told of paths")
        #expect(reply.headers[.retryAfter] == "10")
      }
      #expect(try await client.post("/embed", embed("a")).status == 200)
      let openAI = try await client.post(
        "/v1/embeddings", #"{"input": "a dog", "model": "broken"}"#)
      #expect(openAI.status == 503 && openAI.openAIError?.type == "server_error")
    }
    // The second and third request found it left alone.
    #expect(
      server.number(#"embedding_server_model_loads_total{model="broken",result="failure"}"#) == 1)
  }

  @Test("A model that is not there, or is there twice, is said at the start")
  func wrongModels() throws {
    #expect(throws: ModelStoreError.self) {
      try TestServer(models: [ModelSource(name: "a", location: "/nowhere/at/all")])
    }
    #expect(throws: ModelStoreError.self) { try TestServer(models: sources("aa")) }
    #expect(ModelSource("x=/a/b")?.name == "x" && ModelSource("/a/b")?.name == "b")
    #expect(ModelSource("x=") == nil && ModelSource("=y") == nil && ModelSource("") == nil)
  }

  @Test("The gate lets one in at a time, first come first served")
  func gate() async {
    let gate = ComputeGate()
    let order = Order()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          await gate {
            await order.enter(number)
            await Task.yield()
            await order.leave()
          }
        }
      }
    }
    let (count, overlapped) = await (order.count, order.overlapped)
    #expect(count == 100 && !overlapped)
  }

  private actor Order {
    private(set) var count = 0
    private(set) var overlapped = false
    private var inside = 0

    func enter(_ number: Int) {
      count += 1
      inside += 1
      overlapped = overlapped || inside > 1
    }

    func leave() { inside -= 1 }
  }
}
