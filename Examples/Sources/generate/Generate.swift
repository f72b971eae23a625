import ArgumentParser
import Contrast
import ContrastGeneration
import ContrastTensor
import ContrastTokenizers
import ExampleSupport
import Foundation

@main
struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Goes on with a text, or answers a question, by a language model.",
    discussion: """
      Words come as they are written. How they are chosen is what the model's generation_config.json says, or
      --sample and --beams.

        generate "The capital of France is" --model gemma-3-270m.gguf
        generate "What is a kite?" --model DIR --chat --max-tokens 200
        generate "A blue kite as JSON:" --model DIR --schema kite.json
      """)

  @Argument(help: "The text to go on with; with --chat, the question.")
  var prompt: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of a language model, or its GGUF file.",
      discussion: "Or the name of a repository in the local Hugging Face cache.",
      valueName: "model"))
  var model: String

  @Flag(help: "Ask a chat model, in the form that its template gives a conversation.")
  var chat = false

  @Option(help: "With --chat: what the model is told before the conversation.")
  var system: String?

  @Option(help: ArgumentHelp("End before this text.", valueName: "text"))
  var stop: [String] = []

  @Option(help: ArgumentHelp("Hold the text to this JSON schema.", valueName: "file"))
  var schema: String?

  @Option(help: "The number of threads (default: one for each processor).")
  var threads: Int?

  @Option(help: Precision.help)
  var precision = Precision.float32

  @OptionGroup(title: "Writing options") var writing: WritingOptions

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("'--threads' must be at least 1.") }
    guard system == nil || chat else { throw ValidationError("'--system' needs '--chat'.") }
  }

  func run() async throws {
    try await interruptible { try await write() }
  }

  private func write() async throws {
    let model = try await load()
    var options = model.defaults
    if writing.sample || writing.beams > 1 {
      options = writing.options
      options.stopTokens = model.defaults.stopTokens
    }
    options.maximumNewTokens = writing.maxTokens
    options.minimumNewTokens = writing.minTokens
    options.stopStrings = stop
    if let schema {
      options.constraint = .json(schema: try String(contentsOfFile: schema, encoding: .utf8))
    }
    var messages: [ChatMessage] = []
    if let system { messages.append(.system(system)) }
    messages.append(.user(prompt))

    guard options.beamCount == 1, options.resultCount == 1 else {
      let texts =
        chat
        ? try await model.reply(to: messages, options: options)
        : try await model.generate(prompt, options: options)
      for text in texts { print(text.text) }
      return
    }
    let pieces =
      chat
      ? try model.streamReply(to: messages, options: options)
      : model.stream(prompt, options: options)
    for try await piece in pieces { FileHandle.standardOutput.write(Data(piece.utf8)) }
    print()
  }

  private func load() async throws -> TextGenerator {
    let bar = ProgressBar("Loading", total: 100, quiet: true)
    defer { bar.finish() }
    var options = TextGenerator.Options(precision: precision) { bar.update(share: $0) }
    if let threads { options.threads = threads }
    return try await TextGenerator(directory: model, options: options)
  }
}
