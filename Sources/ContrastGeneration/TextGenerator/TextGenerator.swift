import Contrast
import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import Foundation

/// A language model that goes on with texts.
///
///     let model = try await TextGenerator(directory: "Llama-3.2-1B-Instruct")
///     for try await piece in model.stream("The capital of France is") { print(piece, terminator: "") }
///
/// It may be used from many tasks at once: requests share the passes of the model, each of which adds a token to
/// every text, and join and leave between passes. A task that is cancelled ends its request within a pass.
///
/// The keys and values of prompts and answers are kept for those to come that begin alike, within
/// ``Options/keptBytes``: the next question of a chat reads only what is new.
public final class TextGenerator: Sendable {
  /// How a model is opened, and what it may use.
  public struct Options: Sendable {
    /// The number of threads that work on a pass, at least 1.
    public var threads: Int { didSet { checkCount(threads, "threads") } }
    /// How the weights of products are kept.
    public var precision: Precision
    /// How keys and values are kept.
    public var keyValuePrecision: KeyValuePrecision
    /// The most bytes of keys and values; nil for as many as the system gives. Requests wait for room.
    public var keyValueBytes: Int? { didSet { checkCount(keyValueBytes, "keyValueBytes") } }
    /// The most bytes of keys and values that are kept of earlier requests.
    public var keptBytes: Int
    /// Told of loading.
    public var progress: ProgressHandler?

    public init(
      threads: Int = Threads.standard, precision: Precision = .float32,
      keyValuePrecision: KeyValuePrecision = .float32, keyValueBytes: Int? = nil,
      keptBytes: Int = 256 << 20, progress: ProgressHandler? = nil
    ) {
      checkCount(threads, "threads")
      checkCount(keyValueBytes, "keyValueBytes")
      checkOption(keptBytes >= 0, "keptBytes is \(keptBytes); it must not be negative")
      self.threads = threads
      self.precision = precision
      self.keyValuePrecision = keyValuePrecision
      self.keyValueBytes = keyValueBytes
      self.keptBytes = keptBytes
      self.progress = progress
    }
  }

  public let tokenizer: Tokenizer
  /// How texts are generated where a request does not say otherwise: as `generation_config.json` says.
  public let defaults: GenerationOptions
  /// How the model writes conversations, or why it cannot.
  private let template: Result<ChatTemplate, any Error>
  let engine: GenerationEngine

  /// Opens and loads a model.
  ///
  /// - Parameters:
  ///   - directory: a folder of transformers with a causal language model or with T5, an adapter on a causal model,
  ///     or a GGUF file.
  ///   - options: of opening and running.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `TokenizerError`, `AdapterError`,
  ///   `LanguageModelError`, ``GenerationError`` for values of `generation_config.json`; `CancellationError`
  ///   where the task is cancelled, between two matrices.
  public convenience init(directory: URL, options: Options = Options()) async throws {
    let (decoder, tokenizer, defaults, template) = try await WorkQueue.load { cancellation in
      if try EncoderDecoderFolder.recognizes(directory) {
        return try TextGenerator.encoderDecoder(directory, options, cancellation)
      }
      // Texts are not prepared here, and every token sees those before it.
      let folder = try LanguageModelFolder(
        LanguageModelSource(
          directory.path, template: EmbeddingPrompt(), preparation: TextPreparation(.mean)),
        threads: options.threads, precision: options.precision, progress: options.progress)
      let defaults = try GenerationOptions(folder: folder)
      let decoder = try folder.loadDecoder(threads: options.threads, cancellation: cancellation)
      return (
        decoder as any GenerativeDecoder, folder.tokenizer, defaults,
        Result { try ChatTemplate(directory: folder.tokenizerDirectory) }
      )
    }
    self.init(
      decoder, tokenizer: tokenizer, defaults: defaults, template: template, options: options)
  }

  /// What opening a folder with T5 would meet, without reading its weights; nil for other folders, which
  /// `LanguageModelFolder` opens.
  ///
  /// - Parameter directory: the folder.
  /// - Throws: as ``init(directory:options:)-(URL,_)``, but for what is missing, misshaped or left over, which the
  ///   validation tells.
  public static func validate(
    directory: URL
  ) throws -> (checkpoint: Checkpoint, validation: CheckpointValidation)? {
    guard try EncoderDecoderFolder.recognizes(directory) else { return nil }
    let folder = try EncoderDecoderFolder(directory)
    return (folder.checkpoint, try folder.validate())
  }

  /// What a generator is made of, where an encoder reads the prompt.
  private static func encoderDecoder(
    _ directory: URL, _ options: Options, _ cancellation: Cancellation
  ) throws -> (any GenerativeDecoder, Tokenizer, GenerationOptions, Result<ChatTemplate, any Error>)
  {
    let folder = try EncoderDecoderFolder(
      directory, threads: options.threads, precision: options.precision,
      progress: options.progress)
    return (
      try folder.load(threads: options.threads, cancellation: cancellation), folder.tokenizer,
      try GenerationOptions(folder.config, in: directory),
      Result { try ChatTemplate(directory: directory) }
    )
  }

  /// Opens the model at a path, or the one of a repository in the local Hugging Face cache. Nothing is
  /// downloaded. Otherwise as ``init(directory:options:)-(URL,_)``.
  public convenience init(directory: String, options: Options = Options()) async throws {
    try await self.init(directory: ModelLocation.resolve(directory), options: options)
  }

  /// - Parameters:
  ///   - decoder: with its head.
  ///   - tokenizer: whose ids it knows.
  ///   - defaults: validated.
  ///   - template: writes conversations.
  ///   - options: of running.
  package init(
    _ decoder: any GenerativeDecoder, tokenizer: Tokenizer, defaults: GenerationOptions,
    template: Result<ChatTemplate, any Error>, options: Options
  ) {
    self.template = template
    self.tokenizer = tokenizer
    self.defaults = defaults
    engine = GenerationEngine(
      decoder, threads: options.threads,
      limits: GenerationEngine.Limits(
        // What an encoder read is new for each request.
        keptBytes: decoder.hasContexts ? 0 : options.keptBytes,
        keyValueBytes: options.keyValueBytes,
        keyValuePrecision: options.keyValuePrecision))
  }
}

// MARK: - Generating

extension TextGenerator {
  /// Goes on with a text.
  ///
  /// - Parameters:
  ///   - prompt: encoded with the special tokens that the tokenizer adds.
  ///   - options: how; ``defaults`` where nil.
  /// - Returns: as many texts as the options ask for, the best first.
  /// - Throws: ``GenerationError``; `KeyValueMemoryExhausted` where the request alone needs more than there is;
  ///   `CancellationError`.
  public func generate(
    _ prompt: String, options: GenerationOptions? = nil
  ) async throws -> [GeneratedText] {
    try await generate(tokens: tokenizer.encode(prompt).ids, options: options)
  }

  /// Goes on with texts, all of them in shared passes.
  ///
  /// - Returns: for each prompt what ``generate(_:options:)-(String,_)`` returns; in sampling, each prompt draws its own
  ///   numbers of the seed.
  /// - Throws: as ``generate(_:options:)-(String,_)``.
  public func generate(
    _ prompts: [String], options: GenerationOptions? = nil
  ) async throws -> [[GeneratedText]] {
    try await engine.generate(
      prompts.map { prompt(tokenizer.encode($0).ids) }, tokenizer, options ?? defaults
    ).map { $0.map(GeneratedText.init) }
  }

  /// Goes on with tokens.
  ///
  /// - Parameters:
  ///   - tokens: at least one, with all special tokens that there are to be.
  ///   - options: how; ``defaults`` where nil.
  /// - Returns: as ``generate(_:options:)-(String,_)``.
  /// - Throws: as ``generate(_:options:)-(String,_)``.
  public func generate(
    tokens: [Int32], options: GenerationOptions? = nil
  ) async throws -> [GeneratedText] {
    try await engine.generate(prompt(tokens), tokenizer, options ?? defaults)
      .map(GeneratedText.init)
  }

  /// Goes on with a text, and hands out what comes as it comes. Only one text, and no beam search, whose best
  /// text is not known before the end.
  ///
  /// - Parameters:
  ///   - prompt: encoded with the special tokens that the tokenizer adds.
  ///   - options: how; ``defaults`` where nil.
  ///   - onEnd: gets the whole text, with its tokens and why it ended, before the sequence ends.
  /// - Returns: the text piece by piece; a piece is whole characters. Generation goes on while nobody reads, and
  ///   ends when the sequence is no longer referred to or its task is cancelled. Iteration throws what keeps text
  ///   from being generated.
  public func stream(
    _ prompt: String, options: GenerationOptions? = nil,
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) -> AsyncThrowingStream<String, any Error> {
    engine.stream(
      self.prompt(tokenizer.encode(prompt).ids), tokenizer, options ?? defaults, onEnd: onEnd)
  }

  /// Tokens as the decoder takes them: behind an encoder, that one reads them.
  private func prompt(_ tokens: [Int32]) -> GenerationPrompt {
    engine.decoder.startToken.map { GenerationPrompt(start: $0, reading: [.tokens(tokens)]) }
      ?? GenerationPrompt(tokens)
  }
}

// MARK: - Conversations

extension TextGenerator {
  /// Answers a conversation, which the template of the model writes as its prompt. What looks like a control token
  /// in a message is text.
  ///
  /// - Parameters:
  ///   - messages: at least one.
  ///   - options: how; ``defaults`` where nil.
  ///   - variables: a JSON object of what else the template reads, such as `{"enable_thinking": false}`.
  /// - Returns: as many answers as the options ask for, the best first.
  /// - Throws: `ChatTemplateError`, also where the model has no template; otherwise as ``generate(_:options:)-(String,_)``.
  public func reply(
    to messages: [ChatMessage], options: GenerationOptions? = nil, variables: String = "{}"
  ) async throws -> [GeneratedText] {
    try await generate(tokens: tokens(of: messages, variables), options: options)
  }

  /// The same as it comes; see ``stream(_:options:onEnd:)``.
  ///
  /// - Throws: `ChatTemplateError`, also where the model has no template.
  public func streamReply(
    to messages: [ChatMessage], options: GenerationOptions? = nil, variables: String = "{}",
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) throws -> AsyncThrowingStream<String, any Error> {
    engine.stream(
      prompt(try tokens(of: messages, variables)), tokenizer, options ?? defaults, onEnd: onEnd)
  }

  private func tokens(of messages: [ChatMessage], _ variables: String) throws -> [Int32] {
    tokenizer.encode(try template.get().render(messages, variables: variables)).ids
  }
}

// MARK: - Scoring

extension TextGenerator {
  /// How probable given texts are behind a prompt.
  ///
  /// - Parameters:
  ///   - continuations: texts; each is encoded together with the prompt, and its tokens are those behind what all
  ///     have in common with the prompt alone. Where an encoder reads the prompt (T5), they are encoded by themselves.
  ///   - prompt: what they follow.
  /// - Returns: for each the log-probabilities of its tokens; their sum is that of the text.
  /// - Throws: ``GenerationError``, `KeyValueMemoryExhausted`, `CancellationError`.
  public func logProbabilities(
    of continuations: [String], after prompt: String
  ) async throws -> [[Float]] {
    if engine.decoder.startToken != nil {
      return try await engine.score(
        continuations.map { tokenizer.encode($0).ids },
        behind: self.prompt(tokenizer.encode(prompt).ids)
      ).map { $0.map(\.logProbability) }
    }
    let alone = tokenizer.encode(prompt).ids
    let whole = continuations.map { tokenizer.encode(prompt + $0).ids }
    // A token may reach over the end of the prompt: it is scored then. At least one token stands before.
    let shared = whole.reduce(alone.count) { shared, ids in
      min(shared, zip(alone, ids).prefix { $0 == $1 }.count)
    }
    return try await engine.score(
      whole.map { Array($0[shared...]) }, behind: GenerationPrompt(Array(alone[..<shared]))
    ).map { $0.map(\.logProbability) }
  }

  /// The probabilities of given answers among one another, by the sums of the log-probabilities of their tokens.
  ///
  /// - Parameters:
  ///   - answers: at least one.
  ///   - prompt: what they follow.
  /// - Returns: a probability for each; they add up to 1.
  /// - Throws: as ``logProbabilities(of:after:)``.
  public func probabilities(
    of answers: [String], after prompt: String
  ) async throws -> [Double] {
    let sums = try await logProbabilities(of: answers, after: prompt).map {
      $0.reduce(0) { $0 + Double($1) }
    }
    let largest = sums.max() ?? 0
    let powers = sums.map { exp($0 - largest) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }
}
