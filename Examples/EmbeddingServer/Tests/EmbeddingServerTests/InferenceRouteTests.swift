import Contrast
import ContrastTokenizers
import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

@Suite("Routes of text-embeddings-inference")
struct InferenceRouteTests {
  private func post(_ path: String, _ json: String) async throws -> Reply {
    try await shared.value.run { try await $0.post(path, json) }
  }

  // MARK: /embed

  @Test("Texts and images become what the library makes of them", arguments: ["/embed", "/"])
  func embed(path: String) async throws {
    let uri = try Samples.dataURI("horse")
    let reply = try await post(
      path,
      """
      {"inputs": ["a dog", \(uri.json), {"type": "text", "text": "ein Pferd"},
        {"type": "image_url", "image_url": {"url": \(uri.json)}}, {"image": \(uri.json)}, {"text": "a dog"}]}
      """)
    #expect(reply.status == 200)
    let vectors = try reply.decoded([[Float]].self)
    let horse = try await Samples.vector(ofPicture: "horse")
    let dog = try await Samples.vector(ofText: "a dog")
    let german = try await Samples.vector(ofText: "ein Pferd")
    #expect(vectors == [dog, horse, german, horse, horse, dog])
  }

  @Test("One input gives one vector, in an array")
  func single() async throws {
    let expected = try await Samples.vector(ofText: "a ship")
    for inputs in ["\"a ship\"", "[\"a ship\"]", "{\"text\": \"a ship\"}"] {
      let reply = try await post("/embed", "{\"inputs\": \(inputs)}")
      #expect(try reply.decoded([[Float]].self) == [expected])
    }
  }

  @Test("Tokens are those of a text, without special ones")
  func tokens() async throws {
    let tokenizer = try Tokenizer(directory: Samples.model.appending(path: "llm"))
    let ids = tokenizer.encode("a blue square", addSpecialTokens: false).ids
    let reply = try await post("/embed", "{\"inputs\": \(ids)}")
    #expect(
      try reply.decoded([[Float]].self) == [try await Samples.vector(ofText: "a blue square")])
    for bad in ["[5, -1]", "[99999999]", "[5, 12345678901]"] {
      let refused = try await post("/embed", "{\"inputs\": \(bad)}")
      #expect(refused.status == 422 && refused.errorType == "Tokenizer")
    }
  }

  @Test("The first numbers of a vector, of length 1 again")
  func dimensions() async throws {
    let reply = try await post("/embed", #"{"inputs": "a dog", "dimensions": 16}"#)
    let vector = try reply.decoded([[Float]].self)[0]
    let whole = try await Samples.vector(ofText: "a dog")
    let expected = try Embeddings(normalizing: Array(whole[..<16]), width: 16)
    #expect(vector.count == 16 && zip(vector, expected[0]).allSatisfy { abs($0 - $1) < 1e-6 })
    for bad in [0, -1, 129] {
      let refused = try await post("/embed", "{\"inputs\": \"a dog\", \"dimensions\": \(bad)}")
      #expect(refused.status == 422 && refused.errorType == "Validation")
    }
  }

  @Test("A text that is too long is refused, or cut where the request says so")
  func truncation() async throws {
    let long = String(repeating: "a red circle ", count: 600)
    let refused = try await post("/embed", "{\"inputs\": \(long.json)}")
    #expect(refused.status == 413 && refused.errorType == "Validation")
    #expect(refused.text.contains("512"))
    let cut = try await post("/embed", "{\"inputs\": \(long.json), \"truncate\": true}")
    #expect(try cut.decoded([[Float]].self) == [try await Samples.vector(ofText: long)])
    let left = try await post(
      "/embed", "{\"inputs\": \(long.json), \"truncate\": true, \"truncation_direction\": \"Left\"}"
    )
    // The model reads 512 tokens; the last ones, between its special tokens.
    let tokenizer = try Tokenizer(directory: Samples.model.appending(path: "llm"))
    let encoder = try await Samples.library.value.textEncoder
    let ids = tokenizer.encode(long, addSpecialTokens: false).ids
    let end = Array(ids.dropFirst(try encoder.tokenize(long).truncatedTokens))
    let expected = try await post("/embed", "{\"inputs\": \(end)}")
    #expect(try left.decoded([[Float]].self) == expected.decoded([[Float]].self))
    #expect(try left.decoded([[Float]].self) != cut.decoded([[Float]].self))
    let alone = try await post(
      "/embed", "{\"inputs\": \(long.json), \"truncation_direction\": \"left\"}")
    #expect(alone.status == 413)
    let unknown = try await post(
      "/embed", #"{"inputs": "a", "truncation_direction": "Middle"}"#)
    #expect(unknown.status == 422)
  }

  @Test("Vectors as the model makes them, of any length, where that is asked for")
  func unnormalized() async throws {
    let raw = try await post("/embed", #"{"inputs": ["a dog", "ein Pferd"], "normalize": false}"#)
    let vectors = try raw.decoded([[Float]].self)
    let library = try await Samples.library.value
    for (vector, text) in zip(vectors, ["a dog", "ein Pferd"]) {
      let length = vector.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
      #expect(abs(length - 1) > 1e-3)
      let normalized = try Embeddings(normalizing: vector, width: library.width)
      #expect(Array(normalized[0]) == (try await Samples.vector(ofText: text)))
    }
    let uri = try Samples.dataURI("dog")
    let image = try await post("/embed", "{\"inputs\": \(uri.json), \"normalize\": false}")
    #expect(image.status == 422 && image.text.contains("normalize"))
  }

  @Test(
    "What is wrong with a request is said with the documented status",
    arguments: [
      (#"{"inputs": []}"#, 400, "Empty"), (#"{"inputs": "#, 400, "Validation"),
      (#"{}"#, 422, "Validation"), (#"{"inputs": 7}"#, 422, "Validation"),
      (#"{"inputs": [{"type": "audio"}]}"#, 422, "Validation"),
      (#"{"inputs": "a", "normalize": false, "dimensions": 8}"#, 422, "Validation"),
      (#"{"inputs": "a", "prompt_name": "query"}"#, 422, "Validation"),
      (#"{"inputs": "a", "model": "other"}"#, 404, "Validation"),
      (#"{"inputs": "data:image/png;base64,AAAA"}"#, 422, "Tokenizer"),
      (#"{"inputs": "data:image/png;base64,?"}"#, 422, "Tokenizer"),
      (#"{"inputs": {"image": "https://example.com/a.png"}}"#, 422, "Validation"),
      (#"{"inputs": {"image": "file:///etc/passwd"}}"#, 422, "Validation"),
      (#"{"inputs": [[1, 2], "a", ["b"]]}"#, 422, "Validation"),
    ])
  func mistakes(body: String, status: Int, type: String) async throws {
    let reply = try await post("/embed", body)
    #expect(reply.status == status && reply.errorType == type, "\(reply.text)")
  }

  @Test("One damaged image fails its own request, and nobody else's in the batch")
  func damagedImage() async throws {
    let good = try Samples.dataURI("dog")
    let bytes = Array(try Samples.picture("dog").prefix(200))
    let bad = "data:image/png;base64," + Data(bytes).base64EncodedString()
    let expected = try await Samples.vector(ofPicture: "dog")
    try await shared.value.run { client in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<8 {
          group.addTask {
            let reply = try await client.post(
              "/embed", "{\"inputs\": \((number % 2 == 0 ? good : bad).json)}")
            if number % 2 == 0 {
              #expect(try reply.decoded([[Float]].self) == [expected])
            } else {
              #expect(reply.status == 422 && reply.text.contains("PNG"))
            }
          }
        }
        try await group.waitForAll()
      }
    }
  }

  // MARK: /similarity

  @Test("Similarity is the cosine with each of the others")
  func similarity() async throws {
    let uri = try Samples.dataURI("ship")
    let reply = try await post(
      "/similarity",
      """
      {"inputs": {"source_sentence": \(uri.json), "sentences": ["a ship", "a frog", \(uri.json)]},
       "parameters": {"truncate": true}}
      """)
    let library = try await Samples.library.value
    let image = try Embeddings(
      normalizing: try await Samples.vector(ofPicture: "ship"), width: library.width)
    let texts = try await library.encode(texts: ["a ship", "a frog"])
    let cosines = library.cosine(images: image, texts: texts)
    let found = try reply.decoded([Float].self)
    #expect(abs(found[0] - cosines[0, 0]) < 1e-6 && abs(found[1] - cosines[0, 1]) < 1e-6)
    #expect(found[0] > found[1] && abs(found[2] - 1) < 1e-6)
    let empty = try await post(
      "/similarity", #"{"inputs": {"source_sentence": "a", "sentences": []}}"#)
    #expect(empty.status == 400 && empty.errorType == "Empty")
  }

  // MARK: /rerank

  private struct Rank: Decodable {
    let index: Int
    let score: Float
    let text: String?
  }

  @Test("Texts are ordered by their cosine with an image, and say so")
  func rerank() async throws {
    let reply = try await post(
      "/rerank",
      """
      {"query": {"image": \(try Samples.dataURI("horse").json)}, "return_text": true,
       "texts": ["a ship", "a horse", "a diagram"]}
      """)
    let ranks = try reply.decoded([Rank].self)
    #expect(ranks.map(\.index)[0] == 1 && ranks[0].text == "a horse")
    #expect(ranks.map(\.score) == ranks.map(\.score).sorted(by: >))
    #expect(reply.headers[.scoring] == "cosine")
    let pictures = try ["airplane", "frog", "ship"].map { try Samples.dataURI($0).json }
    let images = try await post(
      "/rerank", "{\"query\": \"a frog\", \"texts\": [\(pictures.joined(separator: ","))]}")
    #expect(try images.decoded([Rank].self)[0].index == 1)
    #expect(try images.decoded([Rank].self)[0].text == nil)
    let empty = try await post("/rerank", #"{"query": "a", "texts": []}"#)
    #expect(empty.status == 400 && empty.errorType == "Empty")
  }

  // MARK: /predict

  private struct Prediction: Decodable {
    let label: String
    let score: Float
  }

  @Test("Labels come with the probabilities of the library")
  func predict() async throws {
    let labels = ["airplane", "dog", "ship"]
    let uri = try Samples.dataURI("dog")
    let reply = try await post("/predict", "{\"inputs\": \(uri.json), \"labels\": \(labels)}")
    let predictions = try reply.decoded([Prediction].self)
    let library = try await Samples.library.value
    let classifier = try await ZeroShotClassifier(library, classes: labels)
    let image = try await library.encode(
      images: [ImageSource.bytes(try Samples.picture("dog"), name: "dog")])
    let expected = classifier.probabilities(image)
    #expect(predictions[0].label == "dog" && predictions.count == 3)
    for prediction in predictions {
      let column = try #require(labels.firstIndex(of: prediction.label))
      #expect(abs(prediction.score - expected[0, column]) < 1e-5)
    }
    // As huggingface_hub's client asks: base64 alone, and parameters.
    let base64 = Data(try Samples.picture("dog")).base64EncodedString()
    let batch = try await post(
      "/predict",
      """
      {"inputs": [\(base64.json)], "raw_scores": true,
       "parameters": {"candidate_labels": \(labels), "hypothesis_template": "{}"}}
      """)
    #expect(try batch.decoded([[Prediction]].self)[0][0].label == "dog")
    for (body, status) in [
      ("{\"inputs\": \(uri.json)}", 422), ("{\"inputs\": \(uri.json), \"labels\": []}", 400),
      ("{\"inputs\": [1], \"labels\": [\"a\"]}", 422),
      (
        "{\"inputs\": \(uri.json), \"parameters\": {\"candidate_labels\": [\"a\"], "
          + "\"hypothesis_template\": \"none\"}}", 422
      ),
    ] {
      #expect(try await post("/predict", body).status == status)
    }
  }

  // MARK: /tokenize, /decode

  private struct SimpleToken: Decodable {
    let id: Int32
    let text: String
    let special: Bool
    let start: Int?
    let stop: Int?
  }

  @Test("Tokens go there and back")
  func tokenize() async throws {
    let tokenizer = try Tokenizer(directory: Samples.model.appending(path: "llm"))
    let text = "ein blaues Quadrat"
    let reply = try await post(
      "/tokenize", "{\"inputs\": \(text.json), \"add_special_tokens\": false}")
    let tokens = try reply.decoded([[SimpleToken]].self)
    let ids = tokenizer.encode(text, addSpecialTokens: false).ids
    #expect(tokens.count == 1 && tokens[0].map(\.id) == ids)
    let scalars = Array(text.unicodeScalars)
    for token in tokens[0] {
      let range = try #require(token.start)..<(try #require(token.stop))
      #expect(!token.special && token.text.unicodeScalars.elementsEqual(scalars[range]))
    }
    #expect(tokens[0].map(\.text).joined() == "einblauesQuadrat")
    let decoded = try await post("/decode", "{\"ids\": [\(ids), \(ids)]}")
    #expect(try decoded.decoded([String].self) == [text, text])
    let one = try await post("/decode", "{\"ids\": \(ids)}")
    #expect(try one.decoded([String].self) == [text])
    let read = try await post("/tokenize", "{\"inputs\": [\(text.json), \"a\"]}")
    let model = try await Samples.library.value
    let expected = try await model.textEncoder.tokenize(text).ids
    #expect(try read.decoded([[SimpleToken]].self)[0].map(\.id) == expected)
    for token in try read.decoded([[SimpleToken]].self)[0] where token.special {
      #expect(token.start == nil && token.stop == nil)
    }
    #expect(try await post("/decode", #"{"ids": [123456]}"#).status == 422)
    #expect(try await post("/tokenize", #"{"inputs": []}"#).status == 400)
  }
}
