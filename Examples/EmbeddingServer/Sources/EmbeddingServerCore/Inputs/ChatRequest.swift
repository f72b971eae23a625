import Contrast
import ContrastGeneration

/// `POST /v1/chat/completions`, as OpenAI documents it, and vLLM for `top_k` and `min_p`.
///
/// What would change the answer and is not there (tools, formats, log-probabilities, biases) is refused by its name;
/// other fields that are not listed are ignored.
struct ChatRequest: Decodable, Sendable {
  enum Role: Sendable {
    case system, user, assistant
  }

  struct Message: Decodable, Sendable {
    let role: String
    let content: Content?
  }

  /// A text, or parts.
  struct Content: Decodable, Sendable {
    let parts: [Input]

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if let text = try? single.decode(String.self) {
        // A text, whatever it begins with.
        parts = [.text(text)]
      } else {
        parts = try single.decode([Input].self)
      }
    }
  }

  struct StreamOptions: Decodable, Sendable {
    let includeUsage: Bool?
  }

  struct ResponseFormat: Decodable, Sendable {
    let type: String
  }

  /// Whatever stands there.
  struct Anything: Decodable, Sendable {
    init(from decoder: any Decoder) {}
  }

  let messages: [Message]
  let model: String?
  let maxTokens: Int?
  let maxCompletionTokens: Int?
  let temperature: Double?
  let topP: Double?
  let topK: Int?
  let minP: Double?
  let n: Int?
  let stop: OneOrMore<String>?
  let seed: Int?
  let presencePenalty: Double?
  let frequencyPenalty: Double?
  let stream: Bool?
  let streamOptions: StreamOptions?
  let responseFormat: ResponseFormat?
  let tools: [Anything]?
  let functions: [Anything]?
  let logprobs: Bool?
  let logitBias: [String: Double]?

  /// - Throws: ``ServiceError`` for what is not there.
  func check() throws(ServiceError) {
    for (name, isAsked) in [
      ("tools", tools?.isEmpty == false), ("functions", functions?.isEmpty == false),
      ("response_format", responseFormat.map { $0.type != "text" } ?? false),
      ("logprobs", logprobs == true), ("logit_bias", logitBias?.isEmpty == false),
    ] where isAsked {
      throw .invalid(name, "`\(name)` is not supported by this server; leave it out")
    }
    if let n, n != 1, stream == true {
      throw .invalid("n", "`n` is \(n); an answer that is streamed is one")
    }
  }

  // MARK: How it is answered

  /// - Parameters:
  ///   - defaults: of the model.
  ///   - limits: of the server.
  /// - Throws: ``ServiceError`` for values that no option can have.
  func options(
    _ defaults: GenerationOptions, _ limits: ServerLimits
  ) throws(ServiceError) -> GenerationOptions {
    var options = defaults
    options.beamCount = 1
    options.maximumLength = nil
    let mostTokens = limits.answerTokens
    let tokensName = maxCompletionTokens == nil ? "max_tokens" : "max_completion_tokens"
    let asked = try within(maxCompletionTokens ?? maxTokens, 1...mostTokens, tokensName)
    options.maximumNewTokens = asked ?? min(mostTokens, defaults.maximumNewTokens ?? mostTokens)
    options.minimumNewTokens = min(options.minimumNewTokens, options.maximumNewTokens ?? 0)
    options.maximumTime = limits.requestTime
    if let temperature = try within(temperature, 0...2, "temperature") {
      options.samples = temperature > 0
      if temperature > 0 { options.temperature = temperature }
    }
    if let topP = try within(topP, 0...1, "top_p") { options.topP = topP }
    if let topK = try within(topK, 0...1_000_000, "top_k") { options.topK = topK }
    if let minP = try within(minP, 0...1, "min_p") { options.minP = minP }
    options.presencePenalty = try within(presencePenalty, -2...2, "presence_penalty") ?? 0
    options.frequencyPenalty = try within(frequencyPenalty, -2...2, "frequency_penalty") ?? 0
    options.resultCount = try within(n, 1...8, "n") ?? 1
    if let stop {
      guard stop.values.count <= 16, stop.values.allSatisfy({ !$0.isEmpty }) else {
        throw .invalid("stop", "`stop` is a text, or up to 16, none of them empty")
      }
      options.stopStrings = stop.values
    }
    // Without a seed each answer is another one.
    options.seed = seed.map { UInt64(bitPattern: Int64($0)) } ?? .random(in: 0...UInt64.max)
    return options
  }

  private func within<Number: Comparable>(
    _ value: Number?, _ range: ClosedRange<Number>, _ name: String
  ) throws(ServiceError) -> Number? {
    guard let value else { return nil }
    guard range.contains(value) else {
      throw .invalid(
        name, "`\(name)` is \(value); it must be \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }
}

extension ChatRequest.Message {
  /// - Parameter place: of the message, for messages.
  /// - Throws: ``ServiceError`` for another role.
  func checkedRole(_ place: Int) throws(ServiceError) -> ChatRequest.Role {
    switch role {
    // The word of newer clients for the same.
    case "system", "developer": .system
    case "user": .user
    case "assistant": .assistant
    default:
      throw .invalid(
        "messages.\(place).role",
        "`messages.\(place).role` is '\(role.prefix(20))'; there are system, user and assistant")
    }
  }
}
