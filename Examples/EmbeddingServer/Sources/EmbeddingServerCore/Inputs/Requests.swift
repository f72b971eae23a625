/// The bodies of requests, as text-embeddings-inference and OpenAI document them. `model` chooses among the models
/// of this server and may be left out everywhere.
///
/// Fields that are not listed are ignored, as both do.

/// `POST /embed`.
struct EmbedRequest: Decodable, Sendable {
  let inputs: Inputs
  let model: String?
  let truncate: Bool?
  let truncationDirection: String?
  let promptName: String?
  let normalize: Bool?
  let dimensions: Int?
}

/// `POST /similarity`.
struct SimilarityRequest: Decodable, Sendable {
  struct Pair: Decodable, Sendable {
    let sourceSentence: Input
    let sentences: [Input]
  }

  struct Parameters: Decodable, Sendable {
    let truncate: Bool?
    let truncationDirection: String?
    let promptName: String?
  }

  let inputs: Pair
  let model: String?
  let parameters: Parameters?
}

/// `POST /rerank`.
struct RerankRequest: Decodable, Sendable {
  let query: Input
  let texts: [Input]
  let model: String?
  let truncate: Bool?
  let truncationDirection: String?
  let rawScores: Bool?
  let returnText: Bool?
}

/// `POST /predict`: images, and the labels to choose from, in one of two places.
struct PredictRequest: Decodable, Sendable {
  struct Parameters: Decodable, Sendable {
    let candidateLabels: [String]?
    let hypothesisTemplate: String?
  }

  let inputs: Inputs
  let labels: [String]?
  let model: String?
  let parameters: Parameters?
  let rawScores: Bool?
}

/// `POST /tokenize`.
struct TokenizeRequest: Decodable, Sendable {
  let inputs: OneOrMore<String>
  let model: String?
  let addSpecialTokens: Bool?
  let promptName: String?
}

/// `POST /decode`.
struct DecodeRequest: Decodable, Sendable {
  let ids: OneOrMore<[Int]>
  let model: String?
  let skipSpecialTokens: Bool?
}

/// `POST /v1/embeddings`.
struct EmbeddingsRequest: Decodable, Sendable {
  let input: Inputs
  let model: String?
  let dimensions: Int?
  let encodingFormat: String?
}

/// A value, or an array of such.
struct OneOrMore<Value: Decodable & Sendable>: Decodable, Sendable {
  let values: [Value]

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let value = try? container.decode(Value.self) {
      values = [value]
    } else {
      values = try container.decode([Value].self)
    }
  }
}
