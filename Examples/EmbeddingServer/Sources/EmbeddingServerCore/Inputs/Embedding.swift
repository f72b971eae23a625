import Contrast
import ContrastText
import Foundation

/// How the inputs of a request are embedded.
struct EmbeddingOptions: Sendable {
  /// The field that holds the inputs, for messages.
  var parameter: String
  var prompt: String?
  var truncates: Bool
  /// Where a text that is too long is cut.
  var cutSide = ServedModel.CutSide.right
  /// Whether vectors are to have length 1; images' have it in any case.
  var normalizes = true
  /// The first numbers of each vector; nil for all.
  var dimensions: Int?
}

/// The vectors of a request, in the order of its inputs.
struct EmbeddedInputs: Sendable {
  var vectors: [[Float]]
  /// Of all texts.
  var tokens: Int
}

extension EmbeddingService {
  /// Embeds texts and images, each kind in the batches of its own queue.
  ///
  /// - Throws: ``ServiceError``, `BatchingQueueError`, `CancellationError`.
  func embed(
    _ inputs: [Input], by model: ServedModel, _ options: EmbeddingOptions, _ exchange: Exchange
  ) async throws -> EmbeddedInputs {
    try check(count: inputs.count, options.parameter)
    guard let width = model.width else {
      throw ServiceError.noVectors(model.name)
    }
    if let dimensions = options.dimensions, !(1...width).contains(dimensions) {
      throw ServiceError.invalid(
        "dimensions", "`dimensions` is \(dimensions); the model `\(model.name)` has 1 to \(width)")
    }
    var (texts, textPlaces): ([ServedModel.Text], [Int]) = ([], [])
    var (images, imagePlaces): ([ImageReference], [Int]) = ([], [])
    for (place, input) in inputs.enumerated() {
      switch input {
      case .text(let text):
        texts.append(.plain(text))
        textPlaces.append(place)
      case .tokens(let ids):
        texts.append(.tokens(try model.tokens(ids, parameter: options.parameter)))
        textPlaces.append(place)
      case .image(let reference):
        images.append(reference)
        imagePlaces.append(place)
      }
    }
    if !images.isEmpty, !model.takesImages {
      throw ServiceError.backend("the model `\(model.name)` takes no images")
    }
    guard options.normalizes || (images.isEmpty && options.dimensions == nil) else {
      throw ServiceError.invalid(
        "normalize", "vectors of images, and shortened ones, have length 1; leave `normalize` out")
    }
    let sources = try await sources(of: images, options.parameter, exchange)
    let tokenized = try await tokenized(texts, by: model, options)
    let tokens = tokenized.reduce(0) { $0 + $1.ids.count }
    metrics.images(model: model.name, count: images.count)
    metrics.texts(model: model.name, count: texts.count, tokens: tokens)

    async let imageVectors = model.vectors(of: sources)
    let textVectors = try await model.vectors(of: tokenized, normalizes: options.normalizes)
    var vectors = [[Float]](repeating: [], count: inputs.count)
    for (place, vector) in zip(textPlaces, textVectors) { vectors[place] = vector }
    for (place, vector) in zip(imagePlaces, try await imageVectors) { vectors[place] = vector }
    if let dimensions = options.dimensions {
      vectors = try vectors.map { vector in
        guard let short = VectorText.shortened(vector, to: dimensions) else {
          throw ServiceError.backend("the first \(dimensions) numbers of a vector are 0")
        }
        return short
      }
    }
    return EmbeddedInputs(vectors: vectors, tokens: tokens)
  }

  /// - Throws: ``ServiceError`` for no inputs, or more than one request may have.
  func check(count: Int, _ parameter: String) throws(ServiceError) {
    guard count > 0 else { throw .empty(parameter) }
    guard count <= configuration.limits.inputs else {
      throw .tooLarge(
        parameter,
        "`\(parameter)` has \(count) inputs, more than the \(configuration.limits.inputs) of a request"
      )
    }
  }

  /// The tokens of each text; a text that is too long is refused unless it may be cut.
  private func tokenized(
    _ texts: [ServedModel.Text], by model: ServedModel, _ options: EmbeddingOptions
  ) async throws -> [TokenizedText] {
    guard !texts.isEmpty else { return [] }
    let tokenized = try await model.tokenize(
      texts, prompt: options.prompt, cutting: options.cutSide, parameter: options.parameter)
    if !options.truncates, let long = tokenized.first(where: { $0.truncatedTokens > 0 }) {
      throw ServiceError.textTooLong(
        options.parameter, tokens: long.ids.count + long.truncatedTokens, limit: long.ids.count)
    }
    return tokenized
  }

  /// The bytes of images: those that came with the request, and those that are fetched, a few at a time.
  func sources(
    of images: [ImageReference], _ parameter: String, _ exchange: Exchange
  ) async throws -> [ImageSource] {
    guard !images.isEmpty else { return [] }
    let fetcher = fetcher
    var sources = try await offPool {
      try images.enumerated().map { index, image -> ImageSource? in
        guard case .inline(let text) = image.place else { return nil }
        let bytes = try ImageReference.bytes(ofBase64: text, parameter: parameter)
        return .bytes(bytes, name: "image \(index)")
      }
    }
    for start in stride(from: 0, to: images.count, by: 4) {
      let part = start..<min(start + 4, images.count)
      try await withThrowingTaskGroup(of: FetchedImage.self) { group in
        for index in part {
          guard case .address(let address) = images[index].place else { continue }
          group.addTask {
            let bytes = try await fetcher.bytes(
              at: address, parameter: parameter, reservation: exchange.reservation)
            return FetchedImage(index: index, bytes: bytes)
          }
        }
        for try await image in group {
          sources[image.index] = .bytes(image.bytes, name: "image \(image.index)")
        }
      }
    }
    return sources.compactMap { $0 }
  }
}

private struct FetchedImage: Sendable {
  let index: Int
  let bytes: [UInt8]
}

extension ServedModel {
  /// Token ids as the tokenizer has them.
  ///
  /// - Throws: ``ServiceError`` for ids that no token has.
  func tokens(_ ids: [Int], parameter: String) throws(ServiceError) -> [Int32] {
    guard let tokenizer else { throw .noTokenizer(name) }
    var tokens: [Int32] = []
    for id in ids {
      guard let token = Int32(exactly: id), token >= 0, tokenizer.token(of: token) != nil else {
        throw .unusable(parameter, "the model `\(name)` has no token \(id)")
      }
      tokens.append(token)
    }
    return tokens
  }
}

extension ServiceError {
  static func noVectors(_ model: String) -> Self {
    .backend("the model `\(model)` makes no vectors; GET /info tells what each is for")
  }

  static func noTokenizer(_ model: String) -> Self {
    .backend("the files of the model `\(model)` have no tokenizer to look tokens up in")
  }
}
