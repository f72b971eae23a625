import Contrast
import ContrastGeneration
import ContrastTokenizers
import Foundation

/// A model that writes answers, with one way to ask it. Answers that are written at once share the passes of their
/// model, so there is no queue before it.
enum ChatModel: Sendable {
  /// A language model before which images stand.
  case images(ImageChatModel)
  /// A language model with a template for conversations.
  case texts(TextGenerator)

  /// A text as it comes, and what came in all.
  typealias Stream = AsyncThrowingStream<String, any Error>
  typealias EndHandler = @Sendable (GeneratedText) -> Void

  /// Opens a model.
  ///
  /// - Parameters:
  ///   - description: of its files, of one of the two kinds of conversations.
  ///   - options: of opening.
  /// - Throws: the errors of the library.
  init(_ description: ModelDescription, options: DualEncoder.Options) async throws {
    if description.kind == .conversationsAboutImages {
      self = .images(try await ImageChatModel(directory: description.directory, options: options))
    } else {
      self = .texts(
        try await TextGenerator(
          directory: description.directory,
          options: .init(threads: options.threads, precision: options.precision)))
    }
  }

  /// Whether images stand before the language model of a folder, by its configuration.
  static func seesImages(_ folder: URL) -> Bool {
    guard let data = try? Data(contentsOf: folder.appending(path: "config.json")),
      let config = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return false }
    return switch config["model_type"] as? String {
    case "blip-2", "lavis", "instructblip", "llava", "llava_llama", "image-bridge": true
    case "chatglm": config["eva_config"] != nil
    default: false
    }
  }

  /// How the model writes where nobody says otherwise.
  var defaults: GenerationOptions {
    switch self {
    case .images(let model): model.defaults
    case .texts(let model): model.defaults
    }
  }

  var takesImages: Bool {
    if case .images = self { return true }
    return false
  }

  /// The answers to a conversation.
  ///
  /// - Parameters:
  ///   - conversation: that ends with a question.
  ///   - options: how.
  ///   - decoding: of images.
  /// - Returns: each answer, and what was generated for it.
  /// - Throws: the errors of the library; `CancellationError`.
  func answers(
    to conversation: Conversation, options: GenerationOptions, decoding: DecodingOptions
  ) async throws -> [(text: String, generated: GeneratedText)] {
    switch self {
    case .texts(let model):
      return try await model.reply(to: conversation.messages, options: options)
        .map { ($0.text, $0) }
    case .images(let model):
      let whole = Received<GeneratedText>()
      let turn = try await model.ask(
        conversation.question.text, images: conversation.question.images,
        history: conversation.turns, options: options, decoding: decoding
      ) { whole.value = $0 }
      return whole.value.map { [(turn.answer, $0)] } ?? []
    }
  }

  /// The answer to a conversation as it comes.
  ///
  /// - Parameters:
  ///   - conversation: that ends with a question.
  ///   - options: how; one answer, without beams.
  ///   - decoding: of images.
  ///   - onEnd: gets the whole, before the stream ends.
  /// - Throws: the errors of the library; `CancellationError`.
  func stream(
    _ conversation: Conversation, options: GenerationOptions, decoding: DecodingOptions,
    onEnd: @escaping EndHandler
  ) async throws -> Stream {
    switch self {
    case .texts(let model):
      try model.streamReply(to: conversation.messages, options: options, onEnd: onEnd)
    case .images(let model):
      try await model.stream(
        conversation.question.text, images: conversation.question.images,
        history: conversation.turns, options: options, decoding: decoding, onEnd: onEnd)
    }
  }
}

/// What was said, with the pictures decoded from the request.
struct Conversation: Sendable {
  struct Message: Sendable {
    let role: ChatRequest.Role
    let text: String
    let images: [ImageSource]
  }

  /// Everything before the question.
  let history: [Message]
  let question: Message

  /// As templates take it.
  var messages: [ChatMessage] {
    (history + [question]).map { message in
      switch message.role {
      case .system: .system(message.text)
      case .user: .user(message.text)
      case .assistant: .assistant(message.text)
      }
    }
  }

  /// The history as questions with their answers; whoever makes a conversation has seen that they alternate.
  var turns: [ImageChatTurn] {
    stride(from: 0, to: history.count - 1, by: 2).map { place in
      ImageChatTurn(
        images: history[place].images, question: history[place].text,
        answer: history[place + 1].text)
    }
  }
}
