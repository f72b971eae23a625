import Contrast
import ContrastImages
import ContrastLayers
import ContrastRuntime
import Foundation

/// A language model that sees: it answers questions about pictures, and goes on with the conversation.
///
///     let model = try await ImageChatModel(directory: "THUDM/visualglm-6b")
///     let first = try await model.ask(photo, "描述这张图片。")
///     let second = try await model.ask("这张图片可能是在什么场所拍摄的？", history: [first])
///     print(second.answer)
///
/// BLIP-2, InstructBLIP, MiniGPT-4, LLaVA-1.5 and VisualGLM-6B differ in how they write a conversation, which is theirs to
/// know: LLaVA takes pictures with each question, the others one picture, which a conversation begins with.
///
/// What a conversation has in keys and values is kept for its next question, where the model allows it: not behind an
/// encoder (T5), and in ChatGLM, whose prompts see themselves in both directions, for the same prompt only. The answers
/// are those that a conversation has which is read from its beginning.
///
/// One model may be used from many tasks at once: their answers share the passes of the decoder, and a task that is
/// cancelled ends its answer within a pass.
public final class ImageChatModel: ImageTextModel {
  let writer: VisualWriter

  /// Opens a folder of transformers with BLIP-2 or InstructBLIP (OPT, Flan-T5, Vicuna), LLaVA-1.5, or VisualGLM-6B; a folder
  /// of LLaVA's own repository; or one whose `config.json` names the files of LAVIS or MiniGPT-4.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - options: of opening and loading.
  /// - Throws: `ModelFolderError`, also for models that write nothing; `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`, ``GenerationError`` for values of `generation_config.json`;
  ///   `CancellationError` where the task is cancelled.
  public convenience init(
    directory: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) async throws {
    let model = try await WorkQueue.load { cancellation in
      try ImageTextFamily.open(directory, options: options, as: .chat).visualModel(cancellation)
    }
    self.init(model, threads: options.threads)
  }

  /// What opening a folder would meet, without reading its weights.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - options: of opening and loading.
  /// - Throws: as opening, but for what is missing, misshaped or left over, which the
  ///   validation tells.
  public static func validate(
    directory: URL, options: DualEncoder.Options = DualEncoder.Options()
  ) throws -> (checkpoint: Checkpoint, validation: CheckpointValidation) {
    let folder = try ImageTextFamily.open(directory, options: options, as: .chat)
    return (folder.checkpoint, try folder.validateVisualModel())
  }

  init(_ model: VisualLanguageModel, threads: Int) {
    writer = VisualWriter(model, threads: threads)
  }

  /// How answers are written where a question does not say otherwise: as the files say, or as the model's own code
  /// does; 256 tokens at most where neither says how many.
  public var defaults: GenerationOptions { writer.model.defaults }
}

/// A question about pictures with its answer: a part of a conversation.
public struct ImageChatTurn: Sendable {
  /// What the question brought along.
  public var images: [ImageSource]
  public var question: String
  public var answer: String

  public init(images: [ImageSource] = [], question: String, answer: String) {
    self.images = images
    self.question = question
    self.answer = answer
  }
}

extension ImageChatModel {
  /// Answers the first question about a picture.
  ///
  /// - Parameters:
  ///   - image: any.
  ///   - question: any text; what looks like a control token in it is text.
  ///   - options: how; ``defaults`` where nil.
  ///   - decoding: of the image.
  /// - Returns: the turn, which is the history of the next question.
  /// - Throws: as ``ask(_:images:history:options:decoding:onEnd:)``.
  public func ask(
    _ image: ImageSource, _ question: String, options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions()
  ) async throws -> ImageChatTurn {
    try await ask(question, images: [image], options: options, decoding: decoding)
  }

  /// Answers a question.
  ///
  /// - Parameters:
  ///   - question: any text; what looks like a control token in it is text.
  ///   - images: which the question brings along.
  ///   - history: the turns before it, with the pictures that they brought along.
  ///   - options: how; ``defaults`` where nil. Of several answers the best is taken.
  ///   - decoding: of images.
  ///   - onEnd: gets what was generated, with its tokens and why it ended.
  /// - Returns: the turn, which goes behind the history.
  /// - Throws: `ImageError`; ``GenerationError``, as where a conversation has no picture, or more than the model takes;
  ///   `KeyValueMemoryExhausted`, `CancellationError`.
  public func ask(
    _ question: String, images: [ImageSource] = [], history: [ImageChatTurn] = [],
    options: GenerationOptions? = nil, decoding: DecodingOptions = DecodingOptions(),
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) async throws -> ImageChatTurn {
    let prompt = try await prompt(question, images, history, decoding)
    let result = try await writer.engine.generate(
      prompt, writer.model.tokenizer, options ?? defaults
    ).first
    if let result { onEnd?(GeneratedText(result)) }
    return ImageChatTurn(
      images: images, question: question, answer: writer.model.format.answer(result?.text ?? ""))
  }

  /// The answer as it comes, in pieces of whole characters, as the model writes it; ``ask(_:images:history:options:decoding:onEnd:)``
  /// also strips it and mends marks. Only one, and no beam search.
  ///
  /// - Parameters:
  ///   - question: any text; what looks like a control token in it is text.
  ///   - images: which the question brings along.
  ///   - history: the turns before it, with the pictures that they brought along.
  ///   - options: how; ``defaults`` where nil.
  ///   - decoding: of images.
  ///   - onEnd: gets the whole answer, with its tokens and why it ended, before the sequence ends.
  /// - Throws: as ``ask(_:images:history:options:decoding:onEnd:)``; later ones come of the iteration.
  public func stream(
    _ question: String, images: [ImageSource] = [], history: [ImageChatTurn] = [],
    options: GenerationOptions? = nil, decoding: DecodingOptions = DecodingOptions(),
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) async throws -> AsyncThrowingStream<String, any Error> {
    writer.engine.stream(
      try await prompt(question, images, history, decoding), writer.model.tokenizer,
      options ?? defaults, onEnd: onEnd)
  }

  /// Describes a picture, in the words with which the model is asked for that.
  ///
  /// - Parameters:
  ///   - image: any.
  ///   - options: how; ``defaults`` where nil.
  ///   - decoding: of the image.
  /// - Throws: as ``ask(_:images:history:options:decoding:onEnd:)``.
  public func describe(
    _ image: ImageSource, options: GenerationOptions? = nil,
    decoding: DecodingOptions = DecodingOptions()
  ) async throws -> String {
    try await ask(
      image, writer.model.format.description, options: options, decoding: decoding
    ).answer
  }

  private func prompt(
    _ question: String, _ images: [ImageSource], _ history: [ImageChatTurn],
    _ decoding: DecodingOptions
  ) async throws -> GenerationPrompt {
    var all: [ImageSource] = []
    var turns: [ConversationFormat.Turn] = []
    func add(_ own: [ImageSource], _ question: String, _ answer: String?) {
      turns.append(
        ConversationFormat.Turn(
          images: all.count..<all.count + own.count, question: question, answer: answer))
      all += own
    }
    for turn in history { add(turn.images, turn.question, turn.answer) }
    add(images, question, nil)
    return try await writer.prompt(turns, all, decoding)
  }
}
