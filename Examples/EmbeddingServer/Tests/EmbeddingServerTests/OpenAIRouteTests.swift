import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

@Suite("Routes of OpenAI")
struct OpenAIRouteTests {
  private struct List<Vector: Decodable>: Decodable {
    struct Item: Decodable {
      let object: String
      let index: Int
      let embedding: Vector
    }

    struct Usage: Decodable {
      let prompt_tokens: Int
      let total_tokens: Int
    }

    let object: String
    let data: [Item]
    let model: String
    let usage: Usage
  }

  private func post(_ json: String) async throws -> Reply {
    try await shared.value.run { try await $0.post("/v1/embeddings", json) }
  }

  @Test("Texts, images and parts, in order, with their tokens counted")
  func embeddings() async throws {
    let uri = try Samples.dataURI("frog")
    let reply = try await post(
      """
      {"model": "small", "input": ["a frog", \(uri.json),
        {"type": "input_image", "image_url": \(uri.json)}, {"type": "input_text", "text": "a frog"}]}
      """)
    let list = try reply.decoded(List<[Float]>.self)
    #expect(list.object == "list" && list.model == "small")
    #expect(list.data.map(\.index) == [0, 1, 2, 3])
    #expect(list.data.allSatisfy { $0.object == "embedding" })
    let (text, image) = (
      try await Samples.vector(ofText: "a frog"), try await Samples.vector(ofPicture: "frog")
    )
    #expect(list.data.map(\.embedding) == [text, image, image, text])
    let model = try await Samples.library.value
    let tokens = try await model.textEncoder.tokenize("a frog").ids.count
    #expect(list.usage.prompt_tokens == 2 * tokens && list.usage.total_tokens == 2 * tokens)
  }

  @Test("Base64 holds the bits of the same numbers")
  func base64() async throws {
    let reply = try await post(
      #"{"input": "a frog", "encoding_format": "base64", "dimensions": 32, "user": "x"}"#)
    let plain = try await post(
      #"{"input": "a frog", "encoding_format": "float", "dimensions": 32}"#)
    let text = try reply.decoded(List<String>.self).data[0].embedding
    let bytes = try #require(Data(base64Encoded: text))
    let numbers = stride(from: 0, to: bytes.count, by: 4).map { start in
      Float(bitPattern: (0..<4).reduce(0) { $0 | UInt32(bytes[start + $1]) << (8 * $1) })
    }
    #expect(numbers.count == 32)
    #expect(try plain.decoded(List<[Float]>.self).data[0].embedding == numbers)
  }

  @Test("Arrays of tokens are texts")
  func tokens() async throws {
    let tokenized = try await shared.value.run { client in
      try await client.post("/tokenize", #"{"inputs": "two ships", "add_special_tokens": false}"#)
    }
    struct Token: Decodable { let id: Int }
    let ids = try tokenized.decoded([[Token]].self)[0].map(\.id)
    let expected = try await Samples.vector(ofText: "two ships")
    let one = try await post("{\"input\": \(ids)}").decoded(List<[Float]>.self)
    #expect(one.data.map(\.embedding) == [expected])
    let two = try await post("{\"input\": [\(ids), \(ids)]}").decoded(List<[Float]>.self)
    #expect(two.data.map(\.embedding) == [expected, expected])
  }

  @Test(
    "Mistakes are errors as OpenAI writes them",
    arguments: [
      (#"{"input": []}"#, 400, "invalid_request_error", "input"),
      (#"{"model": "small"}"#, 400, "invalid_request_error", "input"),
      (#"{"input": "a", "model": "gpt"}"#, 404, "invalid_request_error", "model"),
      (#"{"input": "a", "dimensions": 500}"#, 400, "invalid_request_error", "dimensions"),
      (#"{"input": "a", "dimensions": "x"}"#, 400, "invalid_request_error", "dimensions"),
      (
        #"{"input": "a", "encoding_format": "int8"}"#, 400, "invalid_request_error",
        "encoding_format"
      ),
      (#"{"input": {"image": "http://localhost/a.png"}}"#, 400, "invalid_request_error", "input"),
      (#"{"input": [-1]}"#, 400, "invalid_request_error", "input"),
    ])
  func mistakes(body: String, status: Int, type: String, parameter: String) async throws {
    let reply = try await post(body)
    #expect(reply.status == status, "\(reply.text)")
    let error = try #require(reply.openAIError)
    #expect(error.type == type && error.param == parameter && !error.message.isEmpty)
  }

  @Test("A text that is too long is 400, with OpenAI's code for it")
  func longText() async throws {
    let long = String(repeating: "a red circle ", count: 600)
    let reply = try await post("{\"input\": \(long.json)}")
    #expect(reply.status == 400 && reply.openAIError?.code == "context_length_exceeded")
  }

  @Test("The models are listed, each by its name too")
  func models() async throws {
    try await shared.value.run { client in
      struct Model: Decodable {
        let id: String
        let object: String
        let owned_by: String
      }
      struct Models: Decodable { let data: [Model] }
      let all = try await client.get("/v1/models").decoded(Models.self)
      #expect(all.data.map(\.id) == ["small"] && all.data[0].object == "model")
      #expect(try await client.get("/v1/models/small").decoded(Model.self).id == "small")
      let missing = try await client.get("/v1/models/other")
      #expect(missing.status == 404 && missing.openAIError?.code == "model_not_found")
      let unknown = try await client.get("/v1/unknown")
      #expect(unknown.status == 404 && unknown.openAIError?.type == "invalid_request_error")
    }
  }
}
