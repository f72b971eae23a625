import Contrast
import ContrastGeneration
import ContrastTokenizers
import Foundation
import HTTPTypes
import Testing

@testable import EmbeddingServerCore

/// Conversations, with the tiny models that the library is tested with.
@Suite("Conversations", .serialized)
struct ChatRouteTests {
  private static let parts = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Tests/Fixtures/published-parts")

  /// A tiny LLaVA.
  private static let seeing = parts.appending(path: "llava")

  /// A tiny Vicuna, with a template.
  private static let writing = Task {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "chat-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: parts.appending(path: "minigpt4/vicuna-v0"), to: folder)
    let template = """
      {% for message in messages %}{{ message['role'] + ': ' + message['content'] + ' ' }}{% endfor %}\
      {% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}
      """
    try Data(template.utf8).write(to: folder.appending(path: "chat_template.jinja"))
    return folder
  }

  private static func server(
    _ change: (inout ServerConfiguration) -> Void = { _ in }
  ) async throws -> TestServer {
    try TestServer(
      models: [
        ModelSource(name: "sees", location: seeing.path, role: .chat),
        ModelSource(name: "writes", location: try await writing.value.path, role: .chat),
        ModelSource(name: "small", location: Samples.model.path),
      ], change)
  }

  /// Its models are loaded once for all tests.
  private static let shared = Task { try await server() }

  private struct Completion: Decodable {
    struct Choice: Decodable {
      struct Message: Decodable {
        let role: String
        let content: String
      }

      let index: Int
      let message: Message
      let finish_reason: String
    }

    let object: String
    let model: String
    let choices: [Choice]
    let usage: Usage
  }

  private struct Usage: Decodable {
    let prompt_tokens: Int
    let completion_tokens: Int
    let total_tokens: Int
  }

  private struct Chunk: Decodable {
    struct Choice: Decodable {
      struct Delta: Decodable {
        let role: String?
        let content: String?
      }

      let delta: Delta
      let finish_reason: String?
    }

    let object: String
    let choices: [Choice]
    let usage: Usage?
  }

  /// The events of a stream, without the `[DONE]` that must end it.
  private static func chunks(_ reply: Reply) throws -> [Chunk] {
    let events = reply.text.components(separatedBy: "\n\n")
    #expect(events.suffix(2) == ["data: [DONE]", ""])
    return try events.dropLast(2).map { event in
      try JSONDecoder().decode(Chunk.self, from: Data(event.dropFirst("data: ".count).utf8))
    }
  }

  private static func greedy(_ count: Int) -> GenerationOptions {
    var options = GenerationOptions()
    options.maximumNewTokens = count
    return options
  }

  @Test("Questions about an image, with a history, are answered as by the library")
  func images() async throws {
    let library = try await ImageChatModel(directory: Self.seeing, options: .init(threads: 2))
    let image = ImageSource.bytes(try Samples.picture("dog"), name: "dog")
    let options = Self.greedy(6)
    let first = try await library.ask(image, "what is this?", options: options)
    let second = try await library.ask("and now?", history: [first], options: options)
    let uri = try Samples.dataURI("dog")
    let question = """
      {"role": "user", "content": [{"type": "text", "text": "what is this?"},
        {"type": "image_url", "image_url": {"url": \(uri.json), "detail": "low"}}]}
      """
    let server = try await Self.shared.value
    try await server.run { client in
      let reply = try await client.post(
        "/v1/chat/completions",
        #"{"model": "sees", "max_tokens": 6, "temperature": 0, "messages": [\#(question)]}"#)
      #expect(reply.status == 200, "\(reply.text)")
      let completion = try reply.decoded(Completion.self)
      #expect(completion.object == "chat.completion" && completion.model == "sees")
      #expect(completion.choices.map(\.message.content) == [first.answer])
      #expect(completion.choices[0].message.role == "assistant")
      #expect(["stop", "length"].contains(completion.choices[0].finish_reason))
      let usage = completion.usage
      #expect((1...6).contains(usage.completion_tokens) && usage.prompt_tokens > 6)
      #expect(usage.total_tokens == usage.prompt_tokens + usage.completion_tokens)

      let history = """
        \(question), {"role": "assistant", "content": \(first.answer.isEmpty ? "\"-\"" : first.answer.json)},
        {"role": "user", "content": "and now?"}
        """
      let body =
        #"{"model": "sees", "max_completion_tokens": 6, "temperature": 0, "messages": [\#(history)]}"#
      let next = try await client.post("/v1/chat/completions", body)
      if !first.answer.isEmpty {
        #expect(try next.decoded(Completion.self).choices[0].message.content == second.answer)
      }
    }
  }

  @Test("A stream has the same text in pieces, why it ended, and what it cost")
  func streaming() async throws {
    // Of its own, as its requests are counted.
    let server = try await Self.server()
    let uri = try Samples.dataURI("frog")
    let bodies = [
      #"""
      "model": "sees", "max_tokens": 8, "temperature": 0, "messages": [{"role": "user", "content":
        [{"type": "image_url", "image_url": {"url": \#(uri.json)}}, {"type": "text", "text": "this?"}]}]
      """#,
      #"""
      "model": "writes", "max_tokens": 8, "temperature": 1.5, "seed": 3,
        "messages": [{"role": "system", "content": "be short"}, {"role": "user", "content": "this?"}]
      """#,
    ]
    try await server.run { client in
      for body in bodies {
        let whole = try await client.post("/v1/chat/completions", "{\(body)}")
        let completion = try whole.decoded(Completion.self)
        let reply = try await client.post(
          "/v1/chat/completions",
          "{\(body), \"stream\": true, \"stream_options\": {\"include_usage\": true}}")
        #expect(reply.headers[.contentType]?.hasPrefix("text/event-stream") == true)
        let chunks = try Self.chunks(reply)
        #expect(chunks.allSatisfy { $0.object == "chat.completion.chunk" })
        let text = chunks.flatMap(\.choices).compactMap(\.delta.content).joined()
        let expected = completion.choices[0].message.content
        #expect(
          text.trimmingCharacters(in: .whitespaces) == expected.trimmingCharacters(in: .whitespaces)
        )
        #expect(chunks[0].choices[0].delta.role == "assistant")
        #expect(
          chunks.flatMap(\.choices).compactMap(\.finish_reason)
            == [completion.choices[0].finish_reason])
        #expect(chunks.last?.choices.isEmpty == true)
        #expect(chunks.last?.usage?.total_tokens == completion.usage.total_tokens)
        let plain = try Self.chunks(
          try await client.post("/v1/chat/completions", "{\(body), \"stream\": true}"))
        #expect(plain.allSatisfy { $0.usage == nil && $0.choices.count == 1 })
      }
      // What is in progress is counted until the last piece has gone.
      for _ in 0..<100 where server.service.drain.requests > 0 {
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(server.service.drain.requests == 0)
      let metrics = try await client.get("/metrics").text
      #expect(metrics.contains("embedding_server_generated_tokens_total{model=\"writes\"}"))
    }
  }

  @Test("A language model's template writes the prompt; options choose the answer")
  func texts() async throws {
    let library = try await TextGenerator(
      directory: try await Self.writing.value, options: .init(threads: 2))
    var options = Self.greedy(10)
    (options.samples, options.temperature, options.seed) = (true, 1.5, 7)
    (options.topP, options.resultCount) = (0.9, 3)
    let expected = try await library.reply(
      to: [.system("be short"), .user("hello")], options: options)
    let body = #"""
      "model": "writes", "max_tokens": 10, "temperature": 1.5, "seed": 7, "top_p": 0.9,
        "messages": [{"role": "developer", "content": "be short"},
          {"role": "user", "content": [{"type": "text", "text": "hello"}]}]
      """#
    let server = try await Self.shared.value
    try await server.run { client in
      let reply = try await client.post("/v1/chat/completions", "{\(body), \"n\": 3}")
      let completion = try reply.decoded(Completion.self)
      #expect(completion.choices.map(\.message.content) == expected.map(\.text))
      #expect(completion.choices.map(\.index) == [0, 1, 2])
      #expect(completion.usage.prompt_tokens == expected[0].promptCount)
      #expect(completion.usage.completion_tokens == expected.reduce(0) { $0 + $1.tokens.count })
      let first = expected[0].text
      if let stop = first.last {
        let cut = try await client.post(
          "/v1/chat/completions", "{\(body), \"stop\": \(String(stop).json)}")
        let content = try cut.decoded(Completion.self).choices[0].message
          .content
        #expect(!content.contains(stop) && first.hasPrefix(content))
      }
    }
  }

  @Test(
    "What cannot be answered is refused, by its name",
    arguments: [
      (#""messages": []"#, "messages"),
      (#""messages": [{"role": "user"}]"#, "messages.0.content"),
      (#""messages": [{"role": "user", "content": []}]"#, "messages.0.content"),
      (#""messages": [{"role": "tool", "content": "a"}]"#, "messages.0.role"),
      (#""messages": [{"role": "assistant", "content": "a"}]"#, "messages"),
      (
        #""messages": [{"role": "system", "content": "a"}, {"role": "user", "content": "b"}]"#,
        "messages.0.role"
      ),
      (#""messages": [{"role": "user", "content": [[1, 2]]}]"#, "messages.0.content"),
      (
        #""messages": [{"role": "user", "content": "a"}, {"role": "user", "content": "b"}]"#,
        "messages"
      ),
      // It sees one picture at least.
      (#""messages": [{"role": "user", "content": "a"}]"#, "messages"),
      (#""messages": [{"role": "user", "content": "a"}], "temperature": 3"#, "temperature"),
      (#""messages": [{"role": "user", "content": "a"}], "top_p": -1"#, "top_p"),
      (#""messages": [{"role": "user", "content": "a"}], "max_tokens": 0"#, "max_tokens"),
      (
        #""messages": [{"role": "user", "content": "a"}], "max_completion_tokens": 100000"#,
        "max_completion_tokens"
      ),
      (#""messages": [{"role": "user", "content": "a"}], "n": 2, "stream": true"#, "n"),
      (#""messages": [{"role": "user", "content": "a"}], "stop": [""]"#, "stop"),
      (
        #""messages": [{"role": "user", "content": "a"}], "tools": [{"type": "function"}]"#, "tools"
      ),
      (
        #""messages": [{"role": "user", "content": "a"}], "response_format": {"type": "json_object"}"#,
        "response_format"
      ),
      (#""messages": [{"role": "user", "content": "a"}], "logprobs": true"#, "logprobs"),
      (#""messages": [{"role": "user", "content": "a"}], "logit_bias": {"5": 1}"#, "logit_bias"),
    ])
  func refusals(_ body: String, _ parameter: String) async throws {
    let server = try await Self.shared.value
    try await server.run { client in
      let reply = try await client.post("/v1/chat/completions", "{\"model\": \"sees\", \(body)}")
      #expect(reply.status == 400 && reply.openAIError?.param == parameter, "\(reply.text)")
    }
  }

  @Test("Images, prompts that are too long, other models and too many conversations")
  func otherRefusals() async throws {
    let server = try await Self.server { $0.limits.conversations = 0 }
    let text = #""messages": [{"role": "user", "content": "a"}]"#
    try await server.run { client in
      let full = try await client.post("/v1/chat/completions", "{\"model\": \"writes\", \(text)}")
      #expect(full.status == 429 && full.headers[.retryAfter] != nil)
    }
    let open = try await Self.shared.value
    let uri = try Samples.dataURI("dog")
    let image = #"[{"type": "image_url", "image_url": {"url": \#(uri.json)}}]"#
    let broken = #"[{"type": "image_url", "image_url": "data:image/png;base64,AAAA"}]"#
    try await open.run { client in
      let other = try await client.post("/v1/chat/completions", "{\"model\": \"small\", \(text)}")
      #expect(other.status == 424, "\(other.text)")
      let unknown = try await client.post("/v1/chat/completions", "{\"model\": \"x\", \(text)}")
      #expect(unknown.status == 404)
      let blind = try await client.post(
        "/v1/chat/completions",
        "{\"model\": \"writes\", \"messages\": [{\"role\": \"user\", \"content\": \(image)}]}")
      #expect(blind.status == 400 && blind.text.contains("no images"))
      let noImage = try await client.post(
        "/v1/chat/completions",
        "{\"model\": \"sees\", \"messages\": [{\"role\": \"user\", \"content\": \(broken)}]}")
      #expect(noImage.status == 400, "\(noImage.text)")
      let long = String(repeating: "this picture ", count: 20_000)
      let tooLong = try await client.post(
        "/v1/chat/completions",
        "{\"model\": \"writes\", \"messages\": [{\"role\": \"user\", \"content\": \(long.json)}]}")
      #expect(tooLong.openAIError?.code == "context_length_exceeded", "\(tooLong.text.prefix(300))")
      let vectors = try await client.post("/v1/embeddings", #"{"model": "sees", "input": "a"}"#)
      #expect(vectors.status == 424)
      let models = try await client.get("/v1/models").text
      #expect(models.contains("\"sees\"") && models.contains("\"writes\""))
    }
  }
}
