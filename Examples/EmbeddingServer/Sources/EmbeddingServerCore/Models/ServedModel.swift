import Contrast
import ContrastGeneration
import ContrastText
import ContrastTokenizers
import Logging
import Synchronization

/// A model that is loaded, with the queues of those who want something of it.
final class ServedModel: Sendable {
  private enum Encoder: Sendable {
    case both(DualEncoder)
    case texts(TextEmbedder)
    case matcher(ImageTextMatcher)
    case chat(ChatModel)
  }

  /// A text that waits, and whether its vector is to have length 1.
  struct TextInput: Sendable {
    let text: TokenizedText
    let normalizes: Bool
  }

  /// A text as a request has it.
  enum Text: Sendable {
    case plain(String)
    case tokens([Int32])
  }

  /// Which end of a text that is too long is cut off.
  enum CutSide: Sendable {
    case left, right
  }

  /// Texts to be judged beside images.
  struct MatchInput: Sendable {
    let images: [ImageSource]
    let texts: [String]
  }

  let name: String
  /// The width of the vectors; nil for models that make none.
  let width: Int?
  private let encoder: Encoder
  /// Of the model's texts; nil where no file tells.
  let tokenizer: Tokenizer?
  /// The ids of tokens that are no text.
  let specialTokens: Set<Int32>
  private let texts: BatchingQueue<TextInput, [Float]>?
  private let images: BatchingQueue<ImageSource, [Float]>?
  private let matches: BatchingQueue<MatchInput, [ImageTextMatch]>?
  /// What an image costs: its pixels as the model sees them, in squares of 16 × 16.
  private let imageCost: Int
  private let logger: Logger
  /// The most tokens of a text, once it is known.
  private let textLimit = Mutex<Int?>(nil)

  /// Loads a model.
  ///
  /// - Parameters:
  ///   - description: of its files.
  ///   - configuration: of the server.
  ///   - gate: of all models.
  ///   - metrics: told of batches.
  ///   - logger: told of what clients are not.
  /// - Throws: the errors of the library.
  init(
    _ description: ModelDescription, _ configuration: ServerConfiguration, gate: ComputeGate,
    metrics: ServerMetrics, logger: Logger
  ) async throws {
    let options = configuration.modelOptions
    name = description.source.name
    self.logger = logger
    tokenizer = try await offPool { try description.tokenizer(options) }
    specialTokens = Set(tokenizer.map { t in t.specialTokens.compactMap { t.tokenID($0) } } ?? [])
    let batch = BatchContext(
      model: name, gate: gate, metrics: metrics, logger: logger,
      decoding: DecodingOptions(pixelLimit: configuration.limits.imagePixels))
    let queues = configuration.limits
    switch description.kind {
    case .imagesAndTexts:
      let model = try await DualEncoder(
        directory: description.directory,
        languageModel: description.source.languageModel.map { LanguageModelSource($0) },
        options: options)
      encoder = .both(model)
      width = model.width
      imageCost = Self.cost(of: model.imageEncoder.preprocessing)
      let passes = TextPasses(threads: options.threads)
      texts = queues.queue(batch: queues.batchTokens) { inputs in
        await batch.vectors(of: inputs, passes) { _ in try await model.textEncoder }
      }
      images = queues.queue(batch: queues.batchPatches) { inputs in
        await batch.vectors(of: inputs, by: model)
      }
      matches = nil
    case .texts:
      let model = try await TextEmbedder(
        directory: description.directory, threads: options.threads, precision: options.precision)
      encoder = .texts(model)
      width = model.width
      imageCost = 0
      let passes = TextPasses(threads: options.threads)
      texts = queues.queue(batch: queues.batchTokens) { inputs in
        await batch.vectors(of: inputs, passes) { try model.textEncoder(keepsNormalization: $0) }
      }
      images = nil
      matches = nil
    case .matching:
      let model = try await ImageTextMatcher(directory: description.directory, options: options)
      encoder = .matcher(model)
      // 384 × 384 pixels, as BLIP was published.
      (width, imageCost) = (nil, 576)
      (texts, images) = (nil, nil)
      matches = queues.queue(batch: queues.batchPatches) { inputs in
        await batch.matches(of: inputs, by: model)
      }
    case .conversations, .conversationsAboutImages:
      encoder = .chat(try await ChatModel(description, options: options))
      (width, imageCost) = (nil, 0)
      (texts, images, matches) = (nil, nil, nil)
    }
  }

  private static func cost(of preprocessing: ImagePreprocessing) -> Int {
    let side = 64
    let sample = DecodedImage(
      width: side, height: side, mode: .rgb, pixels: Array(repeating: 0, count: 3 * side * side))
    let prepared = preprocessing(sample)
    return max(1, prepared.width * prepared.height / 256)
  }

  /// Loads what is otherwise loaded for the first text.
  func prepare() async throws {
    if case .both(let model) = encoder { try await model.prepare() }
    if texts != nil { _ = try? await textEncoder(prompt: nil) }
  }

  /// The costs that wait, by the kind of their queue.
  var queuedCosts: [(kind: String, cost: Int)] {
    [
      ("text", texts?.queuedCost), ("image", images?.queuedCost), ("match", matches?.queuedCost),
    ].compactMap { kind, cost in cost.map { (kind, $0) } }
  }

  /// How cosines of images and texts become probabilities; nil for models of texts.
  var similarity: Similarity? {
    if case .both(let model) = encoder { return model.similarity }
    return nil
  }

  /// The most tokens of a text, special ones included; nil before the first text was read, and where none is too long.
  var maximumTokens: Int? { textLimit.withLock { $0 } }

  var takesImages: Bool { images != nil }
  var isMatcher: Bool { matches != nil }

  /// What writes answers; nil for models that do not.
  var chat: ChatModel? {
    if case .chat(let model) = encoder { return model }
    return nil
  }
}

// MARK: - What it computes

extension ServedModel {
  /// What reads the model's texts, loaded if it is not yet.
  ///
  /// - Throws: ``ServiceError``; `CancellationError`.
  private func textEncoder(prompt: String?) async throws -> any TextEncoder {
    let encoder = try await findTextEncoder(prompt: prompt)
    if maximumTokens == nil, let token = tokenizer?.encode("a", addSpecialTokens: false).ids.first {
      // The files say it in as many places as there are families; what is cut off tells for all.
      let text = try? encoder.tokenize(ids: Array(repeating: token, count: 1 << 17))
      if let text, text.truncatedTokens > 0 { textLimit.withLock { $0 = text.ids.count } }
    }
    return encoder
  }

  private func findTextEncoder(prompt: String?) async throws -> any TextEncoder {
    switch encoder {
    case .both(let model):
      guard prompt == nil else {
        throw ServiceError.invalid(
          "prompt_name", "the model `\(name)` has no prompts to choose from")
      }
      do { return try await model.textEncoder } catch {
        if case .noTextTower? = error as? ModelFolderError {
          throw ServiceError.backend("the model `\(name)` encodes images only")
        }
        try Task.checkCancellation()
        logger.error(
          "A text tower cannot be loaded", metadata: ["model": "\(name)", "reason": "\(error)"])
        throw ServiceError.notLoaded(name, retryAfter: 10)
      }
    case .texts(let model):
      do { return try model.textEncoder(prompt: prompt) } catch {
        throw ServiceError.invalid("prompt_name", "\(error)")
      }
    case .matcher, .chat: throw ServiceError.noVectors(name)
    }
  }

  /// The tokens of texts, as the model reads them.
  ///
  /// - Parameters:
  ///   - texts: any.
  ///   - prompt: the name of one of the model's.
  ///   - side: where a text that is too long is cut.
  ///   - parameter: of the request, for messages.
  /// - Throws: ``ServiceError``, for a text without tokens too; `CancellationError`.
  func tokenize(
    _ texts: [Text], prompt: String?, cutting side: CutSide = .right, parameter: String
  ) async throws -> [TokenizedText] {
    let encoder = try await textEncoder(prompt: prompt)
    return try await offPool {
      try texts.map { text in
        do { return try self.tokenize(text, encoder, cutting: side) } catch {
          throw ServiceError.unusable(parameter, "\(error)")
        }
      }
    }
  }

  private func tokenize(
    _ text: Text, _ encoder: any TextEncoder, cutting side: CutSide
  ) throws -> TokenizedText {
    let whole: TokenizedText
    switch text {
    case .plain(let text): whole = try encoder.tokenize(text)
    case .tokens(let ids): whole = try encoder.tokenize(ids: ids)
    }
    guard side == .left, whole.truncatedTokens > 0, let tokenizer else { return whole }
    let ids: [Int32]
    switch text {
    case .plain(let text): ids = tokenizer.encode(text, addSpecialTokens: false).ids
    case .tokens(let tokens): ids = tokens
    }
    let excess = try encoder.tokenize(ids: ids).truncatedTokens
    var end = try encoder.tokenize(ids: Array(ids.dropFirst(excess)))
    end.truncatedTokens = excess
    return end
  }

  /// The vectors of texts.
  ///
  /// - Parameters:
  ///   - inputs: from ``tokenize(_:prompt:cutting:parameter:)``.
  ///   - normalizes: whether they are to have length 1.
  /// - Throws: ``ServiceError``, `BatchingQueueError`, `CancellationError`.
  func vectors(of inputs: [TokenizedText], normalizes: Bool) async throws -> [[Float]] {
    guard !inputs.isEmpty else { return [] }
    guard let texts else { throw ServiceError.backend("the model `\(name)` takes no texts") }
    return try await texts.perform(
      inputs.map { TextInput(text: $0, normalizes: normalizes) }, costs: inputs.map(\.ids.count))
  }

  /// The vectors of images.
  ///
  /// - Throws: ``ServiceError``, `BatchingQueueError`, `CancellationError`.
  func vectors(of inputs: [ImageSource]) async throws -> [[Float]] {
    guard !inputs.isEmpty else { return [] }
    guard let images else { throw ServiceError.backend("the model `\(name)` takes no images") }
    return try await images.perform(
      inputs, costs: Array(repeating: imageCost, count: inputs.count))
  }

  /// Whether texts describe images, image by image.
  ///
  /// - Throws: ``ServiceError``, `BatchingQueueError`, `CancellationError`.
  func match(_ input: MatchInput) async throws -> [ImageTextMatch] {
    guard let matches else { throw ServiceError.backend("the model `\(name)` is no matcher") }
    let cost = imageCost * input.images.count + 32 * input.images.count * input.texts.count
    return try await matches.perform([input], costs: [cost])[0]
  }
}
