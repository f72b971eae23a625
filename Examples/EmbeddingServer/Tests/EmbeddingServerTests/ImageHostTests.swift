import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import EmbeddingServerCore

@Suite("Images by address", .timeLimit(.minutes(3)))
struct ImageHostTests {
  /// A host of images, of which the server is told.
  private func withHost(
    _ body: @Sendable (_ server: any TestClientProtocol, _ port: Int) async throws -> Void
  ) async throws {
    let router = Router()
    let picture = try Samples.picture("dog")
    router.get("dog.png") { request, _ in
      // Nothing of the request goes along.
      #expect(request.headers[.authorization] == nil && request.headers[.cookie] == nil)
      return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(bytes: picture)))
    }
    router.get("moved.png") { _, _ in
      Response(status: .found, headers: [.location: "/dog.png"])
    }
    router.get("large.png") { _, _ in
      let chunk = ByteBuffer(repeating: 0, count: 100_000)
      return Response(
        status: .ok, body: ResponseBody(contentsOf: Array(repeating: chunk, count: 4)))
    }
    router.get("text.png") { _, _ in "not a picture" }
    let host = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)))
    try await host.test(.ahc(.http)) { there in
      let port = try #require(there.port)
      let server = try TestServer {
        $0.imageHosts = ["127.0.0.1:\(port)"]
        $0.limits.bodyBytes = 200_000
      }
      try await server.run { try await body($0, port) }
      #expect(server.service.budget.usedBytes == 0)
    }
  }

  @Test("An image comes from a host that is listed")
  func listed() async throws {
    let expected = try await Samples.vector(ofPicture: "dog")
    try await withHost { server, port in
      let address = "http://127.0.0.1:\(port)/dog.png"
      let part = "{\"type\": \"image_url\", \"image_url\": {\"url\": \(address.json)}}"
      let uri = try Samples.dataURI("dog").json
      let parts = [part, uri, part, part, part, part, "\"a dog\""]
      let reply = try await server.post(
        "/embed", "{\"inputs\": [\(parts.joined(separator: ","))]}")
      let vectors = try reply.decoded([[Float]].self)
      #expect(vectors.count == 7 && vectors[..<6].allSatisfy { $0 == expected })
    }
  }

  @Test("What is no image, too large, elsewhere by now or not there is refused, with the reason")
  func unusable() async throws {
    try await withHost { server, port in
      for (name, reason) in [
        ("text.png", "image 0"), ("large.png", "more than 200000 bytes"), ("moved.png", "302"),
        ("none.png", "404"),
      ] {
        let address = "http://127.0.0.1:\(port)/\(name)"
        let reply = try await server.post("/embed", "{\"inputs\": {\"image\": \(address.json)}}")
        #expect(reply.status == 422 && reply.errorType == "Tokenizer")
        #expect(reply.text.contains(reason), "\(reply.text)")
      }
    }
  }

  @Test("Everything else is not even asked for")
  func unlisted() async throws {
    try await withHost { server, port in
      for address in [
        "http://127.0.0.1/dog.png", "http://localhost:\(port)/dog.png",
        "ftp://127.0.0.1:\(port)/dog.png",
        "http://user@127.0.0.1:\(port)/dog.png", "http://127.0.0.1:\(port)@localhost/dog.png",
        "https://127.0.0.1/dog.png", "http://[::1]:\(port)/", "http://", "gopher://x",
        "http://127.0.0.1:99999/", "http://127.0.0.1.:\(port)/dog.png",
        "http://2130706433:\(port)/dog.png",
        "http://127.0.0.1:\(port)\\@localhost/dog.png", "file:///etc/passwd",
      ] {
        let refused = try await server.post("/embed", "{\"inputs\": {\"image\": \(address.json)}}")
        #expect(
          refused.status == 422 && refused.errorType == "Validation", "\(address): \(refused.text)")
      }
    }
  }
}
