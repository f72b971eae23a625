import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

@Suite("Limits", .timeLimit(.minutes(3)))
struct LimitTests {
  private static func embed(_ text: String) -> [UInt8] {
    RawConnection.request("/embed", body: Array("{\"inputs\": \(text.json)}".utf8))
  }

  @Test("A body that is too large is refused by its length, or when it has become too large")
  func bodies() async throws {
    let server = try TestServer { $0.limits.bodyBytes = 10_000 }
    try await server.run { client in
      let port = try #require(client.port)
      // Announced: refused before a byte of it was sent.
      let announced = Array(
        "POST /embed HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 99999999\r\n\r\n"
          .utf8)
      let refused = try await RawConnection.exchange([announced], port: port)
      #expect(RawConnection.status(of: refused) == 413)
      #expect(refused.lowercased().contains("connection: close"))
      // In chunks, nobody knows before.
      let head = Array(
        "POST /embed HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
          .utf8)
      let chunk = Array("1000\r\n".utf8) + Array(repeating: 32, count: 4096) + Array("\r\n".utf8)
      let chunks = try await RawConnection.exchange(
        [head] + Array(repeating: chunk, count: 4), port: port)
      #expect(RawConnection.status(of: chunks) == 413)
      #expect(server.service.budget.usedBytes == 0)
      #expect(try await client.post("/embed", #"{"inputs": "a dog"}"#).status == 200)
    }
  }

  @Test("A body that does not come in time is given up")
  func slowBodies() async throws {
    let server = try TestServer { $0.limits.bodyTime = .milliseconds(300) }
    try await server.run { client in
      let request = Self.embed("a dog")
      let parts = request.map { [$0] }
      let slow = try await RawConnection.exchange(
        [Array(request.dropLast(5))] + parts.suffix(5), pause: .milliseconds(200),
        port: try #require(client.port))
      #expect(RawConnection.status(of: slow) == 408)
      let silent = try await RawConnection.exchange(
        [Array(request.dropLast(5))], port: try #require(client.port))
      #expect(RawConnection.status(of: silent) == 408)
      #expect(server.service.drain.requests == 0 && server.service.budget.usedBytes == 0)
    }
  }

  @Test("A client that asks before it sends its body is told to go on")
  func expectation() async throws {
    try await shared.value.run { client in
      let body = Array(#"{"inputs": "a dog"}"#.utf8)
      let request = RawConnection.request("/embed", headers: ["Expect: 100-continue"], body: body)
      let head = Array(request.dropLast(body.count))
      let answer = try await RawConnection.exchange(
        [head, body], pause: .milliseconds(100), port: try #require(client.port))
      #expect(answer.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n"), "\(answer)")
    }
  }

  @Test("JSON that is nested too deeply is refused, and so is what only begins")
  func depth() async throws {
    try await shared.value.run { client in
      for depth in [600, 100_000] {
        let open = String(repeating: "[", count: depth)
        let close = String(repeating: "]", count: depth)
        for body in ["{\"inputs\": \(open)\(close)}", "{\"inputs\": \(open)"] {
          let reply = try await client.post("/embed", body)
          #expect(reply.status == 400 && reply.errorType == "Validation", "\(reply.text)")
        }
      }
    }
  }

  @Test("A large body that is refused unread ends its connection")
  func unread() async throws {
    let server = try TestServer { $0.keys = APIKeys(["key"]) }
    try await server.run { client in
      let head = "POST /embed HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n"
      let answer = try await RawConnection.exchange(
        [Array(head.utf8)], port: try #require(client.port))
      #expect(RawConnection.status(of: answer) == 401)
      #expect(answer.lowercased().contains("connection: close"))
    }
  }

  @Test("A connection that says nothing is closed")
  func silence() async throws {
    let server = try TestServer { $0.limits.idleTime = .milliseconds(300) }
    try await server.run { client in
      let port = try #require(client.port)
      #expect(try await RawConnection.exchange([[]], port: port) == "")
      #expect(try await RawConnection.exchange([Array("POST /emb".utf8)], port: port) == "")
    }
  }

  @Test("The bytes of all requests together are bounded")
  func pendingBytes() async throws {
    let server = try TestServer { $0.limits.pendingBytes = 2_000 }
    try await server.run { client in
      let long = String(repeating: "a", count: 3_000)
      let reply = try await client.post("/embed", "{\"inputs\": \(long.json)}")
      #expect(reply.status == 429 && reply.errorType == "Overloaded")
      #expect(reply.headers[.retryAfter] == "1")
      #expect(try await client.post("/embed", #"{"inputs": "a dog"}"#).status == 200)
    }
    #expect(server.service.budget.usedBytes == 0)
  }

  @Test("The number of inputs is bounded everywhere")
  func inputs() async throws {
    let server = try TestServer { $0.limits.inputs = 3 }
    let four = #"["a", "b", "c", "d"]"#
    try await server.run { client in
      for (path, body) in [
        ("/embed", "{\"inputs\": \(four)}"), ("/v1/embeddings", "{\"input\": \(four)}"),
        ("/rerank", "{\"query\": \"a\", \"texts\": \(four)}"),
        ("/similarity", "{\"inputs\": {\"source_sentence\": \"a\", \"sentences\": \(four)}}"),
        ("/predict", "{\"inputs\": \"a\", \"labels\": \(four)}"),
        ("/tokenize", "{\"inputs\": \(four)}"), ("/decode", #"{"ids": [[1], [2], [3], [4]]}"#),
      ] {
        let reply = try await client.post(path, body)
        #expect(reply.status == 413, "\(path)")
      }
    }
  }

  @Test("An image with too many pixels is refused before they take memory")
  func pixels() async throws {
    let server = try TestServer { $0.limits.imagePixels = 100 }
    try await server.run { client in
      let uri = try Samples.dataURI("dog")
      let reply = try await client.post("/embed", "{\"inputs\": \(uri.json)}")
      #expect(reply.status == 422 && reply.text.contains("pixels"))
    }
  }

  @Test("A request that takes too long ends with 503")
  func requestTime() async throws {
    let server = try TestServer { $0.limits.requestTime = .milliseconds(50) }
    try await server.run { client in
      let texts = Array(repeating: String(repeating: "a red circle ", count: 160), count: 64)
        .enumerated().map { "\($0) \($1)" }
      let reply = try await client.post("/embed", "{\"inputs\": \(texts)}")
      #expect(reply.status == 503 && reply.errorType == "Unhealthy")
      #expect(reply.headers[.retryAfter] == "1")
    }
  }

  @Test("A request whose client has gone leaves the queue")
  func clientGone() async throws {
    let server = try TestServer { $0.limits.batchTokens = 64 }
    try await server.run { client in
      let port = try #require(client.port)
      let texts = (0..<200).map { "\($0) " + String(repeating: "a red circle ", count: 100) }
      let body = Array("{\"inputs\": \(texts)}".utf8)
      let store = server.service.store
      try await RawConnection.leave(
        after: RawConnection.request("/embed", body: body), port: port
      ) {
        while await store.statuses[0].queuedCosts.first?.cost ?? 0 == 0 {
          try await Task.sleep(for: .milliseconds(1))
        }
      }
      while server.service.drain.requests > 0 { try await Task.sleep(for: .milliseconds(1)) }
      let queued = await store.statuses[0].queuedCosts.first?.cost
      #expect(queued == 0 && server.service.budget.usedBytes == 0)
      let gone = server.number(
        #"embedding_server_requests_total{method="POST",route="/embed",status="499"}"#)
      #expect(gone == 1)
    }
  }
}
