import Contrast
import ContrastGeneration
import ContrastText
import ContrastTokenizers
import Logging

/// A model that is loaded, with the queues of those who want something of it.
final class ServedModel: Sendable {
  private enum Encoder: Sendable {
    case both(DualEncoder)
    case texts(TextEmbedder)
    case matcher(ImageTextMatcher)
  }

  /// A text that waits, and the prompt that the model puts before it.
  struct TextInput: Sendable {
    let text: String
    let prompt: String?
  }

  /// Texts to be judged beside images.
  struct MatchInput: Sendable {
    let images: [ImageSource]
    let texts: [String]
  }

  let name: String
  /// The width of the vectors; nil for a matcher, which makes none.
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
      texts = queues.queue(batch: queues.batchTokens) { inputs in
        await batch.vectors(of: inputs.map(\.text), kind: "text") {
          model.batches(texts: $0, options: $1)
        }
      }
      images = queues.queue(batch: queues.batchPatches) { inputs in
        await batch.vectors(of: inputs, kind: "image") { model.batches(images: $0, options: $1) }
      }
      matches = nil
    case .texts:
      let model = try await TextEmbedder(
        directory: description.directory, threads: options.threads, precision: options.precision)
      encoder = .texts(model)
      width = model.width
      imageCost = 0
      texts = queues.queue(batch: queues.batchTokens) { inputs in
        await batch.vectors(of: inputs, by: model)
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

  var takesImages: Bool { images != nil }
  var isMatcher: Bool { matches != nil }
}

// MARK: - What it computes

extension ServedModel {
  /// What reads the model's texts, loaded if it is not yet.
  ///
  /// - Throws: ``ServiceError``; `CancellationError`.
  private func textEncoder(prompt: String?) async throws -> any TextEncoder {
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
    case .matcher:
      throw ServiceError.backend(
        "the model `\(name)` matches images and texts, and makes no vectors")
    }
  }

  /// The tokens of texts, as the model reads them.
  ///
  /// - Throws: ``ServiceError``, for a text without tokens too; `CancellationError`.
  func tokenize(
    _ texts: [String], prompt: String?, parameter: String
  ) async throws -> [TokenizedText] {
    let encoder = try await textEncoder(prompt: prompt)
    return try await offPool {
      try texts.map { text in
        do { return try encoder.tokenize(text) } catch {
          throw ServiceError.unusable(parameter, "\(error)")
        }
      }
    }
  }

  /// The vectors of texts.
  ///
  /// - Parameters:
  ///   - inputs: any.
  ///   - prompt: the name of one of the model's.
  ///   - tokens: the number of each text.
  /// - Throws: ``ServiceError``, `BatchingQueueError`, `CancellationError`.
  func vectors(of inputs: [String], prompt: String?, tokens: [Int]) async throws -> [[Float]] {
    guard !inputs.isEmpty else { return [] }
    guard let texts else { throw ServiceError.backend("the model `\(name)` takes no texts") }
    return try await texts.perform(
      inputs.map { TextInput(text: $0, prompt: prompt) }, costs: tokens)
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
