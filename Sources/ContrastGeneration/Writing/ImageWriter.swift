import Contrast
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText
import Synchronization

/// Runs a model that writes about images. Images are read between the passes of its engine; what they leave
/// is kept for the next text about them.
final class ImageWriter: Sendable {
  let model: any ImageWritingModel
  let engine: GenerationEngine
  private let store: Mutex<ImageStore<KeyValueCache>>

  init(_ model: any ImageWritingModel, threads: Int) {
    self.model = model
    engine = GenerationEngine(
      model.writer, threads: threads,
      // A kept prompt would be a few tokens that hold on to all that an image left.
      limits: GenerationEngine.Limits(
        keptBytes: 0, keyValuePrecision: model.keyValuePrecision))
    store = Mutex(ImageStore(capacity: model.imagesPerGroup))
  }

  /// What texts begin with.
  ///
  /// - Parameters:
  ///   - texts: one for each image.
  ///   - images: read unless they are kept from before; some ``ImageWritingModel/imagesPerGroup``.
  ///   - decoding: of images.
  /// - Throws: `ImageError`, ``GenerationError``, `KeyValueMemoryExhausted`, `CancellationError`.
  func prompts(
    _ texts: [String], about images: [ImageSource], _ decoding: DecodingOptions
  ) async throws -> [GenerationPrompt] {
    // Other texts go on between the passes of the image tower.
    let step = max(model.imageEncoder.tower.imagesPerPass, 1)
    var prompts: [GenerationPrompt] = []
    for start in stride(from: 0, to: images.count, by: step) {
      let part = start..<min(start + step, images.count)
      let (texts, images) = (Array(texts[part]), Array(images[part]))
      prompts += try await engine.perform { run in
        let prepared = try self.model.imageEncoder.preprocessing.prepare(
          images, decoding: decoding, threads: run.threads
        ).map { try $0.get() }
        return try self.model.prompts(texts, beside: try self.contexts(of: prepared, run), run)
      }
    }
    return prompts
  }

  /// What images leave; equal ones are read once.
  private func contexts(of images: [PreparedImage], _ run: Run) throws -> [KeyValueCache] {
    try store.withLock { store in
      var found = images.map { store.take($0) }
      var new: [PreparedImage] = []
      for (place, image) in images.enumerated() where found[place] == nil && !new.contains(image) {
        new.append(image)
      }
      guard !new.isEmpty else { return found.map { $0! } }
      let contexts = try model.read(new, run)
      for (image, context) in zip(new, contexts) {
        store.keep(image, context)
        for place in images.indices where images[place] == image { found[place] = context }
      }
      return found.map { $0! }
    }
  }

  /// Writes about images.
  ///
  /// - Parameters:
  ///   - texts: what each text begins with or answers, one for each image.
  ///   - images: any number; so many as are kept are in work at a time.
  ///   - options: how; those of transformers where nil.
  ///   - decoding: of images.
  ///   - progress: told of the images that are done.
  /// - Returns: for each as many texts as the options ask for, the best first.
  /// - Throws: as ``prompts(_:about:_:)``.
  func write(
    _ texts: [String], about images: [ImageSource], _ options: GenerationOptions?,
    _ decoding: DecodingOptions, _ progress: ProgressHandler?
  ) async throws -> [[GeneratedText]] {
    precondition(texts.count == images.count, "one text for each image")
    let options = completed(options)
    var results: [[GeneratedText]] = []
    for start in stride(from: 0, to: images.count, by: model.imagesPerGroup) {
      try Task.checkCancellation()
      let part = start..<min(start + model.imagesPerGroup, images.count)
      let prompts = try await prompts(Array(texts[part]), about: Array(images[part]), decoding)
      results += try await engine.generate(
        prompts, model.tokenizer, options, firstItem: start
      ).map { $0.map(GeneratedText.init) }
      progress?(WorkProgress(.encoding, done: part.upperBound, total: images.count))
    }
    return results
  }

  /// The options with the stop token of the model where they name none.
  func completed(_ options: GenerationOptions?) -> GenerationOptions {
    var result = options ?? model.defaults
    if result.stopTokens.isEmpty { result.stopTokens = [model.stopToken] }
    return result
  }
}

/// What the last images left for texts.
struct ImageStore<Left: Sendable>: Sendable {
  private var entries: [(image: PreparedImage, left: Left)] = []
  /// The most images.
  let capacity: Int

  init(capacity: Int) { self.capacity = capacity }

  /// What an image left, if it is kept.
  mutating func take(_ image: PreparedImage) -> Left? {
    guard let place = entries.lastIndex(where: { $0.image == image }) else { return nil }
    entries.append(entries.remove(at: place))
    return entries.last?.left
  }

  /// Keeps what an image left in the place of the one that was not asked for longest.
  mutating func keep(_ image: PreparedImage, _ left: Left) {
    while entries.count >= max(capacity, 1) { entries.removeFirst() }
    entries.append((image, left))
  }
}
