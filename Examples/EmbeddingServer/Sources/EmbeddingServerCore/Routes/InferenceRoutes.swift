import Contrast
import ContrastTokenizers
import Foundation
import Hummingbird

/// The routes of text-embeddings-inference for vectors and tokens.
extension EmbeddingService {
  func addInferenceRoutes(to router: Router<ServerContext>) {
    router.post("embed") { request, context in
      try await answer(request, context, EmbedRequest.self, embed)
    }
    // What huggingface_hub's client asks where it is given the server's address alone.
    router.post("/") { request, context in
      try await answer(request, context, EmbedRequest.self, embed)
    }
    router.post("similarity") { request, context in
      try await answer(request, context, SimilarityRequest.self, similarity)
    }
    router.post("tokenize") { request, context in
      try await answer(request, context, TokenizeRequest.self, tokenize)
    }
    router.post("decode") { request, context in
      try await answer(request, context, DecodeRequest.self, decode)
    }
    addScoringRoutes(to: router)
  }

  /// `[[0.1, …], …]`.
  private func embed(_ body: EmbedRequest, _ exchange: Exchange) async throws -> Response {
    let options = EmbeddingOptions(
      parameter: "inputs", prompt: body.promptName,
      truncates: body.truncate ?? configuration.truncates,
      cutSide: try Self.side(body.truncationDirection), normalizes: body.normalize ?? true,
      dimensions: body.dimensions)
    let name = try await store.name(body.model, of: [.imagesAndTexts, .texts])
    let embedded = try await store.with(name) {
      try await embed(body.inputs.items, by: $0, options, exchange)
    }
    return try await offPool { () -> Response in
      var text = ByteBuffer()
      VectorText.write(embedded.vectors, to: &text)
      return .json(text)
    }
  }

  /// The cosine of the first input with each other: `[0.9, …]`.
  private func similarity(
    _ body: SimilarityRequest, _ exchange: Exchange
  ) async throws -> Response {
    try check(count: body.inputs.sentences.count, "inputs.sentences")
    let options = EmbeddingOptions(
      parameter: "inputs", prompt: body.parameters?.promptName,
      truncates: body.parameters?.truncate ?? configuration.truncates,
      cutSide: try Self.side(
        body.parameters?.truncationDirection,
        "parameters.truncation_direction"))
    let name = try await store.name(body.model, of: [.imagesAndTexts, .texts])
    let result = try await store.with(name) { model in
      try await cosines(
        of: body.inputs.sourceSentence, with: body.inputs.sentences, by: model, options, exchange)
    }
    var text = ByteBuffer()
    VectorText.write(result, to: &text)
    return .json(text)
  }

  /// The cosine of one input with each of several.
  func cosines(
    of query: Input, with others: [Input], by model: ServedModel, _ options: EmbeddingOptions,
    _ exchange: Exchange
  ) async throws -> [Float] {
    let embedded = try await embed([query] + others, by: model, options, exchange)
    let vectors = try embedded.vectors.map { try Embeddings(normalizing: $0, width: $0.count) }
    return vectors.dropFirst().map { vectors[0].cosine(to: $0, threads: 1)[0, 0] }
  }

  /// What a model reads for each text: `[[{"id": 0, "text": "…", "special": false, "start": 0, "stop": 5}]]`.
  private func tokenize(_ body: TokenizeRequest, _ exchange: Exchange) async throws -> Response {
    try check(count: body.inputs.values.count, "inputs")
    let name = try await store.name(body.model, of: [.imagesAndTexts, .texts])
    return try await store.with(name) { model in
      guard let tokenizer = model.tokenizer else { throw ServiceError.noTokenizer(name) }
      let texts = body.inputs.values
      let ids: [[Int32]]
      if body.addSpecialTokens ?? true {
        ids = try await model.tokenize(
          texts.map { .plain($0) }, prompt: body.promptName, parameter: "inputs"
        ).map(\.ids)
      } else {
        ids = try await offPool {
          texts.map { tokenizer.encode($0, addSpecialTokens: false).ids }
        }
      }
      return try await offPool {
        .json(
          zip(ids, texts).map { ids, text in
            SimpleToken.all(ids, special: model.specialTokens, in: text, tokenizer)
          })
      }
    }
  }

  /// The text of token ids: `["…"]`.
  private func decode(_ body: DecodeRequest, _ exchange: Exchange) async throws -> Response {
    try check(count: body.ids.values.count, "ids")
    let name = try await store.name(body.model, of: [.imagesAndTexts, .texts])
    return try await store.with(name) { model in
      guard let tokenizer = model.tokenizer else { throw ServiceError.noTokenizer(name) }
      return .json(
        try body.ids.values.map { ids in
          tokenizer.decode(
            try model.tokens(ids, parameter: "ids"),
            skipSpecialTokens: body.skipSpecialTokens ?? true)
        })
    }
  }

  /// Where a text that is too long is cut, by the word of a request.
  static func side(
    _ direction: String?, _ parameter: String = "truncation_direction"
  ) throws(ServiceError) -> ServedModel.CutSide {
    switch direction?.lowercased() {
    case nil, "right": return .right
    case "left": return .left
    case let word?:
      throw .invalid(parameter, "`\(parameter)` is '\(word.prefix(20))'; there are Left and Right")
    }
  }
}

/// A token as text-embeddings-inference tells it.
private struct SimpleToken: Encodable {
  let id: Int32
  let text: String
  let special: Bool
  let range: Range<Int>?

  /// The tokens of a text, each with its part of the text where that can be told.
  static func all(
    _ ids: [Int32], special: Set<Int32>, in text: String, _ tokenizer: Tokenizer
  ) -> [SimpleToken] {
    let places = TokenPlaces(of: ids, special: special, in: text, tokenizer)
    return zip(ids, places.ranges).map { id, range in
      let isSpecial = special.contains(id)
      let part =
        range.map(places.text)
        ?? (isSpecial
          ? tokenizer.token(of: id) ?? "" : tokenizer.decode([id], skipSpecialTokens: false))
      return SimpleToken(id: id, text: part, special: isSpecial, range: range)
    }
  }

  private enum CodingKeys: CodingKey { case id, text, special, start, stop }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(text, forKey: .text)
    try container.encode(special, forKey: .special)
    // Null where there is none.
    try container.encode(range?.lowerBound, forKey: .start)
    try container.encode(range?.upperBound, forKey: .stop)
  }
}
