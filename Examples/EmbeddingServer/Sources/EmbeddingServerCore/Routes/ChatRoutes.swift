import Contrast
import ContrastGeneration
import Foundation
import Hummingbird
import Logging

/// The route of OpenAI's interface for conversations.
extension EmbeddingService {
  func addChatRoutes(to router: Router<ServerContext>) {
    router.post("v1/chat/completions") { request, context in
      try await answer(request, context, ChatRequest.self, chat)
    }
  }

  private func chat(_ body: ChatRequest, _ exchange: Exchange) async throws -> Response {
    try body.check()
    let name = try await store.name(body.model, of: [.conversations, .conversationsAboutImages])
    guard let place = conversations.take() else {
      throw ServiceError.overloaded(
        "the server answers as many conversations as it may; try again later", retryAfter: 1)
    }
    let use = try await store.hold(name)
    // Until the answer is there; of one that is sent in pieces, until the last of them.
    defer { withExtendedLifetime((place, use)) {} }
    guard let model = use.model.chat else {
      throw ServiceError.backend("the model `\(name)` writes no answers")
    }
    let options = try body.options(model.defaults, configuration.limits)
    let conversation = try await conversation(body, model, name, exchange)
    let decoding = DecodingOptions(pixelLimit: configuration.limits.imagePixels)
    let head = ChatHead(id: "chatcmpl-\(UUID().uuidString.lowercased())", model: name)
    do {
      guard body.stream == true else {
        let answers = try await model.answers(
          to: conversation, options: options, decoding: decoding)
        let usage = ChatUsage(answers.map(\.generated))
        metrics.generated(model: name, tokens: usage.completionTokens)
        return .json(
          ChatCompletion(
            head, answers.enumerated().map { .init(index: $0, $1.text, $1.generated.end) }, usage))
      }
      let whole = Received<GeneratedText>()
      let pieces = try await model.stream(
        conversation, options: options, decoding: decoding
      ) { whole.value = $0 }
      // What keeps an answer from being written is told by the status, so its beginning is waited for.
      var start = pieces.makeAsyncIterator()
      let first = try await start.next()
      let held = [place, use.hold, drain.hold()]
      let includesUsage = body.streamOptions?.includeUsage == true
      return Self.stream(head, first, pieces, whole, includesUsage, exchange.logger) {
        metrics.generated(model: name, tokens: $0)
        withExtendedLifetime(held) {}
      }
    } catch let error as any ContrastError {
      throw ServiceError(chat: error, model: name, exchange.logger)
    }
  }

  // MARK: The conversation

  private func conversation(
    _ body: ChatRequest, _ model: ChatModel, _ name: String, _ exchange: Exchange
  ) async throws -> Conversation {
    // Each picture counts like a message.
    let count = body.messages.reduce(0) { sum, message in
      sum + 1 + (message.content?.parts.count(where: \.isImage) ?? 0)
    }
    try check(count: count, "messages")
    var messages: [Conversation.Message] = []
    for (place, message) in body.messages.enumerated() {
      let role = try message.checkedRole(place)
      let parameter = "messages.\(place).content"
      guard let parts = message.content?.parts, !parts.isEmpty else {
        throw ServiceError.empty(parameter)
      }
      let images = parts.compactMap(\.reference)
      guard images.isEmpty || (model.takesImages && role == .user) else {
        throw ServiceError.invalid(
          parameter,
          model.takesImages
            ? "images come with messages of the user" : "the model `\(name)` takes no images")
      }
      guard parts.allSatisfy({ $0.isImage || $0.plainText != nil }) else {
        throw ServiceError.invalid(parameter, "`\(parameter)` has tokens; send texts")
      }
      messages.append(
        .init(
          role: role, text: parts.compactMap(\.plainText).joined(separator: "\n"),
          images: try await sources(of: images, parameter, exchange)))
    }
    metrics.images(model: name, count: messages.reduce(0) { $0 + $1.images.count })
    guard let question = messages.popLast(), question.role == .user else {
      throw ServiceError.invalid(
        "messages", "the last of `messages` must be of the user: it is what is answered")
    }
    if model.takesImages { try Self.checkTurns(messages, name) }
    return Conversation(history: messages, question: question)
  }

  /// What comes before a question to a model that sees are questions with their answers: its prompts have no place for
  /// anything else.
  private static func checkTurns(
    _ history: [Conversation.Message], _ name: String
  ) throws(ServiceError) {
    for (place, message) in history.enumerated() {
      let expected: ChatRequest.Role = place.isMultiple(of: 2) ? .user : .assistant
      guard message.role == expected else {
        throw .invalid(
          "messages.\(place).role",
          "the model `\(name)` takes messages of the user and the assistant in turns, and none of the system"
        )
      }
    }
    guard history.count.isMultiple(of: 2) else {
      throw .invalid("messages", "a question in `messages` has no answer, and another one follows")
    }
  }

  // MARK: Streaming

  /// Server-sent events, one for each piece, and `[DONE]`.
  private static func stream(
    _ head: ChatHead, _ first: String?, _ pieces: ChatModel.Stream,
    _ whole: Received<GeneratedText>, _ includesUsage: Bool, _ logger: Logger,
    onEnd: @escaping @Sendable (_ tokens: Int) -> Void
  ) -> Response {
    let body = ResponseBody { writer in
      func send(_ event: some Encodable) async throws {
        var text = ByteBuffer(string: "data: ")
        text.writeBytes(Response.jsonBytes(event))
        text.writeString("\n\n")
        try await writer.write(text)
      }
      defer { onEnd(whole.value?.tokens.count ?? 0) }
      try await send(ChatChunk(head, .init(role: "assistant", content: first ?? "")))
      do {
        for try await piece in pieces {
          try await send(ChatChunk(head, .init(content: piece)))
        }
        let text = whole.value
        try await send(
          ChatChunk(head, .init(), finishReason: text.map { finishReason($0.end) }))
        if includesUsage, let text { try await send(ChatChunk(head, ChatUsage([text]))) }
        try await writer.write(ByteBuffer(string: "data: [DONE]\n\n"))
      } catch let error as any ContrastError {
        // The status has been sent already.
        let error = ServiceError(chat: error, model: head.model, logger)
        try await send(ChatFailure(error.message))
      }
      try await writer.finish(nil)
    }
    return Response(
      status: .ok, headers: [.contentType: "text/event-stream; charset=utf-8"], body: body)
  }

  fileprivate static func finishReason(_ end: GenerationEnd) -> String {
    switch end {
    case .stopToken, .stopString: "stop"
    // OpenAI has no word for an answer whose time was over; it was cut as well.
    case .length, .time: "length"
    }
  }
}

// MARK: - What is sent

/// What all parts of an answer begin with.
private struct ChatHead: Sendable {
  let id: String
  let created = Int(Date().timeIntervalSince1970)
  let model: String
}

private struct ChatUsage: Encodable, Sendable {
  let promptTokens: Int
  let completionTokens: Int
  let totalTokens: Int

  init(_ texts: [GeneratedText]) {
    promptTokens = texts.first?.promptCount ?? 0
    completionTokens = texts.reduce(0) { $0 + $1.tokens.count }
    totalTokens = promptTokens + completionTokens
  }
}

private struct ChatCompletion: Encodable {
  struct Choice: Encodable {
    struct Message: Encodable {
      let role = "assistant"
      let content: String
    }

    let index: Int
    let message: Message
    let finishReason: String

    init(index: Int, _ text: String, _ end: GenerationEnd) {
      self.index = index
      message = Message(content: text)
      finishReason = EmbeddingService.finishReason(end)
    }
  }

  let id: String
  let object = "chat.completion"
  let created: Int
  let model: String
  let choices: [Choice]
  let usage: ChatUsage

  init(_ head: ChatHead, _ choices: [Choice], _ usage: ChatUsage) {
    (id, created, model) = (head.id, head.created, head.model)
    self.choices = choices
    self.usage = usage
  }
}

private struct ChatChunk: Encodable {
  struct Delta: Encodable {
    var role: String?
    var content: String?
  }

  struct Choice: Encodable {
    let delta: Delta
    let finishReason: String?

    private enum CodingKeys: CodingKey { case index, delta, finishReason }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(0, forKey: .index)
      try container.encode(delta, forKey: .delta)
      // Null until the answer ends.
      try container.encode(finishReason, forKey: .finishReason)
    }
  }

  let id: String
  let object = "chat.completion.chunk"
  let created: Int
  let model: String
  let choices: [Choice]
  let usage: ChatUsage?

  /// A piece.
  init(_ head: ChatHead, _ delta: Delta, finishReason: String? = nil) {
    (id, created, model) = (head.id, head.created, head.model)
    choices = [Choice(delta: delta, finishReason: finishReason)]
    usage = nil
  }

  /// The last one, with what all cost.
  init(_ head: ChatHead, _ usage: ChatUsage) {
    (id, created, model) = (head.id, head.created, head.model)
    choices = []
    self.usage = usage
  }
}

/// An error behind the beginning of an answer.
private struct ChatFailure: Encodable {
  struct Body: Encodable {
    let message: String
    let type = "server_error"
  }

  let error: Body

  init(_ message: String) { error = Body(message: message) }
}
