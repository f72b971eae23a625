import Contrast
import ContrastGeneration
import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

/// Models of texts alone and matchers: the tiny ones that the library is tested with.
@Suite("Other models")
struct OtherModelTests {
  private static let fixtures = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Tests/Fixtures")

  private static let texts = fixtures.appending(path: "sentence-transformers/qwen3")
  private static let matcher = fixtures.appending(path: "cases/blip_itm")

  private struct Rank: Decodable {
    let index: Int
    let score: Float
  }

  @Test("A model of texts makes vectors, with the prompt that a request names")
  func textEmbedder() async throws {
    let server = try TestServer(models: [ModelSource(name: "texts", location: Self.texts.path)])
    let library = try await TextEmbedder(directory: Self.texts, threads: 2)
    let text = "this picture"
    try await server.run { client in
      let plain = try await client.post("/embed", "{\"inputs\": \(text.json)}")
      let expected = try await library.encode(texts: [text])
      #expect(plain.status == 200, "\(plain.text)")
      #expect(try plain.decoded([[Float]].self) == [Array(expected[0])])
      let prompted = try await client.post(
        "/embed", "{\"inputs\": \(text.json), \"prompt_name\": \"query\"}")
      let asked = try await library.encode(texts: [text], prompt: "query")
      #expect(try prompted.decoded([[Float]].self) == [Array(asked[0])])
      #expect(Array(asked[0]) != Array(expected[0]))
      let unknown = try await client.post("/embed", #"{"inputs": "a", "prompt_name": "other"}"#)
      #expect(unknown.status == 422 && unknown.text.contains("query"))

      let uri = try Samples.dataURI("dog")
      let image = try await client.post("/embed", "{\"inputs\": \(uri.json)}")
      #expect(image.status == 424 && image.errorType == "Backend")
      let labels = try await client.post(
        "/predict", "{\"inputs\": \(uri.json), \"labels\": [\"a\"]}")
      #expect(labels.status == 424)
      let named = try await client.post(
        "/predict", "{\"inputs\": \(uri.json), \"labels\": [\"a\"], \"model\": \"texts\"}")
      #expect(named.status == 424)
      let ranks = try await client.post(
        "/rerank", "{\"query\": \(text.json), \"texts\": [\"find\", \(text.json)]}")
      #expect(try ranks.decoded([Rank].self)[0].index == 1)
    }
  }

  @Test("A matcher ranks texts beside an image, and images beside a text")
  func matcher() async throws {
    let server = try TestServer(models: [
      ModelSource(name: "small", location: Samples.model.path),
      ModelSource(name: "blip", location: Self.matcher.path, role: .matching),
    ])
    let library = try await ImageTextMatcher(directory: Self.matcher, options: .init(threads: 2))
    let texts = ["a dog", "a ship on the water", "horses"]
    let pictures = ["dog", "ship", "frog"]
    let images = try pictures.map { ImageSource.bytes(try Samples.picture($0), name: $0) }
    let uris = try pictures.map { try Samples.dataURI($0).json }
    try await server.run { client in
      let ofTexts = try await library.match(images: [images[0]], texts: texts)
      let reply = try await client.post(
        "/rerank", "{\"query\": \(uris[0]), \"texts\": \(texts)}")
      #expect(reply.headers[.scoring] == "matching")
      let ranks = try reply.decoded([Rank].self)
      #expect(ranks.map(\.score) == ofTexts.map(\.probability).sorted(by: >))
      for rank in ranks { #expect(rank.score == ofTexts[rank.index].probability) }

      let ofImages = try await library.match(images: images, texts: [texts[1]])
      let raw = try await client.post(
        "/rerank",
        "{\"query\": \(texts[1].json), \"texts\": [\(uris.joined(separator: ","))], \"raw_scores\": true, "
          + "\"model\": \"blip\"}")
      for rank in try raw.decoded([Rank].self) { #expect(rank.score == ofImages[rank.index].logit) }

      // Texts beside a text are no work for it.
      let cosine = try await client.post("/rerank", "{\"query\": \"a dog\", \"texts\": \(texts)}")
      #expect(cosine.status == 200 && cosine.headers[.scoring] == "cosine")
      let named = try await client.post(
        "/rerank", "{\"query\": \"a dog\", \"texts\": \(texts), \"model\": \"blip\"}")
      #expect(named.status == 422)
      let vector = try await client.post("/embed", #"{"inputs": "a", "model": "blip"}"#)
      #expect(vector.status == 424 && vector.errorType == "Backend")
      let damaged = try await client.post(
        "/rerank", "{\"query\": {\"image\": \"AAAA\"}, \"texts\": \(texts), \"model\": \"blip\"}")
      #expect(damaged.status == 422 && damaged.errorType == "Tokenizer")
      let long = String(repeating: "a dog ", count: 40)
      let refused = try await client.post(
        "/rerank", "{\"query\": \(uris[0]), \"texts\": [\(long.json)]}")
      #expect(refused.status == 413)
      let cut = try await client.post(
        "/rerank", "{\"query\": \(uris[0]), \"texts\": [\(long.json)], \"truncate\": true}")
      #expect(cut.status == 200)
    }
  }
}
