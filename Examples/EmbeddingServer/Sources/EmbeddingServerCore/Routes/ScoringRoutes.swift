import Contrast
import ContrastGeneration
import Hummingbird

/// The routes of text-embeddings-inference that order and choose.
extension EmbeddingService {
  func addScoringRoutes(to router: Router<ServerContext>) {
    router.post("rerank") { request, context in
      try await answer(request, context, RerankRequest.self, rerank)
    }
    router.post("predict") { request, context in
      try await answer(request, context, PredictRequest.self, predict)
    }
  }

  // MARK: Rerank

  /// The texts, or images, in the order of how well they fit the query: `[{"index": 2, "score": 0.98}, …]`.
  ///
  /// A matcher judges images beside texts, where the request names it, or names no model and has an image on one side
  /// and texts on the other: the score is the probability of a match, or its logit for `raw_scores`. Everything else
  /// is ordered by the cosine of vectors. The header `X-Scoring` says which it was.
  private func rerank(_ body: RerankRequest, _ exchange: Exchange) async throws -> Response {
    try check(count: body.texts.count, "texts")
    let side = try Self.side(body.truncationDirection)
    let name = try await nameForReranking(body)
    let (scores, scoring) = try await store.with(name) { model -> ([Float], String) in
      if model.isMatcher {
        guard side == .right else {
          throw ServiceError.invalid(
            "truncation_direction", "the model `\(name)` reads the beginning of a text")
        }
        return (try await matches(body, by: model, exchange), "matching")
      }
      let options = EmbeddingOptions(
        parameter: "texts", truncates: body.truncate ?? configuration.truncates, cutSide: side)
      return (
        try await cosines(of: body.query, with: body.texts, by: model, options, exchange), "cosine"
      )
    }
    let returnsText = body.returnText ?? false
    let ranks = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.map { index in
      Rank(
        index: index, score: scores[index],
        text: returnsText ? body.texts[index].plainText : nil)
    }
    return .json(ranks, headers: [.scoring: scoring])
  }

  private func nameForReranking(_ body: RerankRequest) async throws -> String {
    let isMixed = body.texts.allSatisfy { $0.isImage != body.query.isImage }
    if body.model == nil, isMixed, let matcher = try? await store.name(nil, of: [.matching]) {
      return matcher
    }
    return try await store.name(body.model, of: [.imagesAndTexts, .texts])
  }

  private func matches(
    _ body: RerankRequest, by model: ServedModel, _ exchange: Exchange
  ) async throws -> [Float] {
    let all = [body.query] + body.texts
    let images = all.compactMap(\.reference)
    let texts = all.compactMap(\.plainText)
    // One image with texts, or one text with images.
    let isMixed = body.texts.allSatisfy { $0.isImage != body.query.isImage }
    guard isMixed, images.count + texts.count == all.count else {
      throw ServiceError.invalid(
        "texts", "the model `\(model.name)` matches an image with texts, or a text with images")
    }
    let sources = try await sources(of: images, "texts", exchange)
    metrics.images(model: model.name, count: images.count)
    let result = try await model.match(.init(images: sources, texts: texts))
    let cut = result.contains { $0.truncatedTokens > 0 }
    guard !cut || body.truncate ?? configuration.truncates else {
      throw ServiceError.tooLarge(
        "texts",
        "a text has more tokens than the model `\(model.name)` reads; shorten it, or say "
          + "`truncate: true`")
    }
    return result.map { body.rawScores ?? false ? $0.logit : $0.probability }
  }

  // MARK: Predict

  /// The labels of each image, the likeliest first: `[{"label": "a dog", "score": 0.98}, …]` for one image, an
  /// array of such arrays for several.
  private func predict(_ body: PredictRequest, _ exchange: Exchange) async throws -> Response {
    guard let labels = body.labels ?? body.parameters?.candidateLabels else {
      throw ServiceError.invalid(
        "labels", "say what to choose from: `labels`, or `parameters.candidate_labels`")
    }
    try check(count: labels.count, "labels")
    try check(count: body.inputs.items.count, "inputs")
    let prompts: ClassPrompts
    do {
      prompts = try body.parameters?.hypothesisTemplate.map { try ClassPrompts([$0]) } ?? .plain
    } catch {
      throw ServiceError.invalid("parameters.hypothesis_template", "\(error)")
    }
    let images = try body.inputs.items.map { input throws(ServiceError) -> Input in
      switch input {
      case .image: return input
      // Inference endpoints get images as plain base64.
      case .text(let text): return .image(ImageReference(text))
      case .tokens: throw .invalid("inputs", "images are classified here, not tokens")
      }
    }
    let texts = labels.map { Input.text(prompts.prompts(for: $0)[0]) }
    let name = try await store.name(body.model, of: [.imagesAndTexts])
    let scores = try await store.with(name) { model -> Scores in
      guard let similarity = model.similarity, let width = model.width else {
        throw ServiceError.backend("the model `\(name)` takes no images")
      }
      let options = EmbeddingOptions(parameter: "labels", truncates: configuration.truncates)
      async let labels = embed(texts, by: model, options, exchange)
      var imageOptions = options
      imageOptions.parameter = "inputs"
      let embedded = try await embed(images, by: model, imageOptions, exchange)
      let (rows, columns) = (
        try Embeddings(normalizing: embedded.vectors.flatMap { $0 }, width: width),
        try Embeddings(normalizing: try await labels.vectors.flatMap { $0 }, width: width)
      )
      return body.rawScores ?? false
        ? similarity.logits(images: rows, texts: columns, threads: 1)
        : similarity.probabilities(images: rows, texts: columns, threads: 1)
    }
    let predictions = scores.indices.map { row in
      scores.best(labels.count, in: row).map {
        Prediction(label: labels[$0.column], score: $0.value)
      }
    }
    return body.inputs.isSingle ? .json(predictions[0]) : .json(predictions)
  }
}

private struct Rank: Encodable {
  let index: Int
  let score: Float
  let text: String?
}

private struct Prediction: Encodable {
  let label: String
  let score: Float
}
