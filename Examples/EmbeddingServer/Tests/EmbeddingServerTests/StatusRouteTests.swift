import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

@Suite("Status, keys and headers")
struct StatusRouteTests {
  @Test("Health, information and numbers")
  func status() async throws {
    let server = try TestServer()
    try await server.run { client in
      #expect(try await client.get("/health").status == 200)
      struct Info: Decodable {
        struct Model: Decodable {
          let name: String
          let kind: String
          let loaded: Bool
          let width: Int?
        }
        let model_id: String
        let model_dtype: String
        let max_client_batch_size: Int
        let max_input_length: Int?
        let models: [Model]
      }
      let before = try await client.get("/info").decoded(Info.self)
      #expect(before.model_id == "small" && before.model_dtype == "float32")
      #expect(!before.models[0].loaded && before.models[0].kind == "images and texts")
      #expect(try await client.post("/embed", #"{"inputs": ["a dog", "a cat"]}"#).status == 200)
      let after = try await client.get("/info").decoded(Info.self)
      #expect(before.max_input_length == nil && after.max_input_length == 512)
      #expect(after.models[0].width == 128)
      #expect(try await client.get("/nothing/here").status == 404)

      let numbers = try await client.get("/metrics")
      #expect(numbers.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
      for line in [
        #"embedding_server_requests_total{method="POST",route="/embed",status="200"} 1"#,
        #"embedding_server_requests_total{method="GET",route="none",status="404"} 1"#,
        #"embedding_server_texts_total{model="small"} 2"#,
        #"embedding_server_models_loaded{model="small"} 1"#,
        #"embedding_server_model_loads_total{model="small",result="success"} 1"#,
        #"embedding_server_batch_inputs_bucket{kind="text",model="small",le="2.0"} 1"#,
        #"embedding_server_queued_cost{kind="image",model="small"} 0"#,
        "embedding_server_pending_bytes 0", "embedding_server_requests_in_progress 1",
        "# TYPE embedding_server_request_seconds histogram",
      ] {
        #expect(numbers.text.contains(line + "\n"), "\(line)\n\(numbers.text)")
      }
      let memory = try #require(server.number("process_resident_memory_bytes"))
      #expect(memory > 1e6)
    }
  }

  @Test("Keys are asked for, but for the health and the numbers")
  func keys() async throws {
    let server = try TestServer { $0.keys = APIKeys(lines: "# ours\nfirst-key\n\n  second key \n") }
    try await server.run { client in
      let body = #"{"input": "a dog"}"#
      for authorization in [
        nil, "first-key", "Bearer", "Bearer ", "Bearer first-ke", "Basic first-key",
      ] {
        var headers: HTTPFields = [:]
        headers[.authorization] = authorization
        let reply = try await client.post("/v1/embeddings", body, headers: headers)
        #expect(reply.status == 401 && reply.openAIError?.code == "invalid_api_key")
        #expect(reply.headers[.wwwAuthenticate] == "Bearer")
      }
      #expect(try await client.post("/embed", body).errorType == "Unauthorized")
      #expect(try await client.get("/v1/models").status == 401)
      for key in ["Bearer first-key", "bearer second key"] {
        let reply = try await client.post(
          "/v1/embeddings", body, headers: [.authorization: key])
        #expect(reply.status == 200)
      }
      #expect(try await client.get("/health").status == 200)
      #expect(try await client.get("/metrics").status == 200)
    }
  }

  @Test("Keys are compared in full")
  func comparison() {
    let keys = APIKeys(["abc", "abcabc"])
    #expect(keys.allow("Bearer abc") && keys.allow("Bearer abcabc"))
    for wrong in ["Bearer ab", "Bearer abca", "Bearer abcabcabc", "Bearer abd", "Bearer "] {
      #expect(!keys.allow(wrong))
    }
    let long = String(repeating: "k", count: 256)
    #expect(!APIKeys([long]).allow("Bearer "), "lengths that differ by 256")
    #expect(APIKeys([]).allow(nil) && APIKeys([""]).isEmpty)
  }

  @Test("Every answer has the headers that scanners look for, and an id")
  func headers() async throws {
    try await shared.value.run { client in
      for reply in [
        try await client.get("/health"), try await client.get("/nothing"),
        try await client.post("/embed", "{"), try await client.get("/embed"),
      ] {
        #expect(reply.headers[.xContentTypeOptions] == "nosniff")
        #expect(reply.headers[.cacheControl] == "no-store")
        #expect(reply.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        #expect(reply.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
        #expect(reply.headers[.referrerPolicy] == "no-referrer")
        #expect(reply.headers[.crossOriginResourcePolicy] == "same-origin")
        #expect(reply.headers[.accessControlAllowOrigin] == nil)
        #expect(reply.headers[.server] == nil)
        #expect(reply.headers[.requestID].map { !$0.isEmpty } == true)
      }
      let named = try await client.get("/health", headers: [.requestID: "my-id.7"])
      #expect(named.headers[.requestID] == "my-id.7")
      let odd = try await client.get("/health", headers: [.requestID: "a b;c"])
      #expect(odd.headers[.requestID] != "a b;c")
    }
  }

  @Test("What is not JSON is not read: a page elsewhere could send it without asking")
  func contentTypes() async throws {
    try await shared.value.run { client in
      for type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""] {
        let reply = try await client.post(
          "/embed", #"{"inputs": "a"}"#, headers: [.contentType: type])
        #expect(reply.status == 415)
      }
      let reply = try await client.post(
        "/embed", #"{"inputs": "a"}"#,
        headers: [.contentType: "Application/JSON ; charset=utf-8"])
      #expect(reply.status == 200)
    }
  }
}
