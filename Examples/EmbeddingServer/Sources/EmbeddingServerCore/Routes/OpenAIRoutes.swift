import Foundation
import Hummingbird

/// The routes of OpenAI's interface.
extension EmbeddingService {
  func addOpenAIRoutes(to router: Router<ServerContext>) {
    router.post("v1/embeddings") { request, context in
      try await answer(request, context, EmbeddingsRequest.self, embeddings)
    }
    router.get("v1/models") { _, _ in
      let models = await store.statuses.map { Model(id: $0.name, created: start) }
      return Response.json(List(data: models))
    }
    router.get("v1/models/:model") { _, context in
      let name = try context.parameters.require("model")
      guard await store.statuses.contains(where: { $0.name == name }) else {
        throw ServiceError.noModel(name)
      }
      return Response.json(Model(id: name, created: start))
    }
  }

  private func embeddings(
    _ body: EmbeddingsRequest, _ exchange: Exchange
  ) async throws -> Response {
    let isBase64: Bool
    switch body.encodingFormat {
    case nil, "float": isBase64 = false
    case "base64": isBase64 = true
    case let format?:
      throw ServiceError.invalid(
        "encoding_format", "`encoding_format` is '\(format.prefix(20))'; there are float and base64"
      )
    }
    let options = EmbeddingOptions(
      parameter: "input", truncates: configuration.truncates, dimensions: body.dimensions)
    let name = try await store.name(body.model, of: [.imagesAndTexts, .texts])
    let embedded = try await store.with(name) {
      try await embed(body.input.items, by: $0, options, exchange)
    }
    return try await offPool {
      .json(try Self.embeddings(embedded, model: name, isBase64: isBase64))
    }
  }

  private static func embeddings(
    _ embedded: EmbeddedInputs, model: String, isBase64: Bool
  ) throws -> ByteBuffer {
    var text = ByteBuffer(string: #"{"data":["#)
    for (index, vector) in embedded.vectors.enumerated() {
      if index > 0 { text.writeString(",") }
      text.writeString(#"{"embedding":"#)
      if isBase64 {
        text.writeString("\"\(VectorText.base64(vector))\"")
      } else {
        VectorText.write(vector, to: &text)
      }
      text.writeString(#","index":\#(index),"object":"embedding"}"#)
    }
    let name = String(decoding: try JSONEncoder().encode(model), as: UTF8.self)
    text.writeString(
      #"],"model":\#(name),"object":"list","#
        + #""usage":{"prompt_tokens":\#(embedded.tokens),"total_tokens":\#(embedded.tokens)}}"#)
    return text
  }
}

private struct List<Item: Encodable>: Encodable {
  let object = "list"
  let data: [Item]
}

private struct Model: Encodable {
  let id: String
  let object = "model"
  let created: Int
  let ownedBy = "swift-contrast"
}
