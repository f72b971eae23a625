import ArgumentParser
import Contrast
import ContrastRuntime
import ContrastTensor
import ContrastText
import Dispatch

extension TextPreparation.Pooling: @retroactive ExpressibleByArgument {}
extension TextFeatureElement: @retroactive ExpressibleByArgument {}
extension CaptionRetrieval.Gallery: @retroactive ExpressibleByArgument {}

/// How a language model embeds texts, where the command line says so.
public struct LanguageModelOptions: ParsableArguments, Sendable {
  public enum Direction: String, EnumerableFlag, Sendable {
    case causal, bidirectional

    public static func help(for value: Direction) -> ArgumentHelp? {
      switch value {
      case .causal: "Tokens see only those before them, as in generation."
      case .bidirectional: "Tokens see each other, as in models made by LLM2Vec."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  public var direction: Direction?

  @OptionGroup public var prompt: PromptOption
  @OptionGroup public var adapters: AdapterOptions

  @Option(help: ArgumentHelp("Stands before every text, inside the prompt.", valueName: "text"))
  public var instruction: String?

  @Option(help: "What stands for a text.")
  public var pooling: TextPreparation.Pooling?

  @Flag(help: "Pool prompt and instruction too, not only the text.")
  public var poolAll = false

  @Option(help: ArgumentHelp("The most tokens of a text.", valueName: "tokens"))
  public var maxLength: Int?

  @Option(help: Precision.help)
  public var precision = Precision.float32

  @Option(help: "The number of threads (default: one for each processor).")
  public var threads: Int?

  @Option(help: "How many texts go through the model together; memory grows with it.")
  public var batchSize = 32

  public init() {}

  public func validate() throws {
    for (name, value) in [
      ("threads", threads), ("max-length", maxLength), ("batch-size", batchSize),
    ] where value.map({ $0 < 1 }) ?? false {
      throw ValidationError("'--\(name)' must be at least 1.")
    }
  }

  public var usedThreads: Int { threads ?? Threads.standard }

  /// A preparation of texts with what the options change.
  ///
  /// - Parameter preparation: as the model's files say.
  public func changed(_ preparation: TextPreparation) -> TextPreparation {
    var result = preparation
    if let direction { result.isBidirectional = direction == .bidirectional }
    if let instruction { result.instruction = instruction }
    if let pooling { result.pooling = pooling }
    if poolAll { result.skipsInstruction = false }
    if let maxLength {
      result.maximumLength = maxLength
      result.documentMaximumLength = maxLength
    }
    return result
  }

  /// Opens a language model, and changes what the options say.
  ///
  /// Where no file tells how texts are prepared, the options must say the direction and the pooling.
  ///
  /// - Parameter location: a folder or repository.
  /// - Throws: what opening throws; `ValidationError`.
  public func open(_ location: String) throws -> LanguageModelFolder {
    let source = LanguageModelSource(
      location, base: adapters.base, adapters: adapters.adapters, template: prompt.template)
    let isSaid = direction != nil && pooling != nil
    do {
      let folder = try LanguageModelFolder(
        source, preparation: isSaid ? TextPreparation() : nil, threads: usedThreads,
        precision: precision)
      return folder.preparing(changed(folder.preparation))
    } catch LanguageModelError.noPreparation(let directory) {
      throw ValidationError(
        "\(directory) has neither text_preparation.json nor "
          + "llm2vec_config.json: say '--causal' or '--bidirectional', and "
          + "'--pooling'.")
    }
  }

  /// Opens and loads a language model on a thread of its own.
  ///
  /// - Parameter location: a folder or repository.
  /// - Throws: what opening and loading throw; `ValidationError`.
  public func load(_ location: String) async throws -> LanguageModelTextEncoder {
    let folder = try open(location)
    return try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "loader").async {
        continuation.resume(with: Result { try folder.load() })
      }
    }
  }

  /// How to go through the texts.
  public func encoding(progress: ProgressBar) -> EncodingOptions {
    EncodingOptions(batchSize: batchSize) { progress.update($0.done) }
  }
}

extension TextPreparation {
  /// The settings in one line.
  public var summary: String {
    let prompt =
      template.map { template in
        EmbeddingPrompt.named.first { $0.value == template }?.key ?? "of the model"
      } ?? "none"
    return "\(isBidirectional ? "bidirectional" : "causal") attention, pooling \(pooling.rawValue)"
      + (skipsInstruction ? "" : " over the prompt too") + ", prompt \(prompt)"
      + (instruction.isEmpty ? "" : ", instruction \"\(instruction)\"")
      + ", at most \(maximumLength) tokens"
  }
}
