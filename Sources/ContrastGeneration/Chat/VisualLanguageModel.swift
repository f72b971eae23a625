import Contrast
import ContrastImages
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastTokenizers
import ContrastVision
import Synchronization

/// What an image left.
struct SeenImage: Sendable {
  /// Equal only for equal images.
  let identity: UInt64
  let left: ImageBridge.Seen
}

/// A language model in front of which images stand, whatever its family.
struct VisualLanguageModel: Sendable {
  let imageEncoder: ImageEncoder
  /// The layer of the tower whose states are taken.
  let layer: ImageLayer
  /// Whether the state of the class token is one of them.
  let classToken: Bool
  let bridge: ImageBridge
  let decoder: any GenerativeDecoder
  let tokenizer: Tokenizer
  var format: ConversationFormat
  let defaults: GenerationOptions
  /// The token that stands for a state of an image where options look at the ids of a prompt, and in the texts of
  /// formats that write images; nil where there is none.
  let placeholder: Int32?
  let keyValuePrecision: KeyValuePrecision

  /// What images leave before a text is known.
  ///
  /// - Throws: `KeyValueMemoryExhausted`.
  func see(_ images: [PreparedImage], _ run: Run) throws -> [ImageBridge.Seen] {
    try bridge.seen(
      imageEncoder.states(of: images, at: layer, classToken: classToken, run), run)
  }

  /// What a text begins with.
  ///
  /// - Parameters:
  ///   - turns: of the conversation; the last has no answer yet.
  ///   - images: of all turns, in their order.
  ///   - run: the forward passes.
  /// - Throws: ``GenerationError``.
  func prompt(
    _ turns: [ConversationFormat.Turn], images: [SeenImage], _ run: Run
  ) throws(GenerationError) -> GenerationPrompt {
    guard format.imageCount.contains(images.count) else {
      throw .imageCount(images.count, allowed: format.imageCount)
    }
    let parts = format.parts(turns)
    let text = parts.flatMap { part in
      if case .text(let segments) = part { segments } else { [ChatPrompt.Segment]() }
    }
    var segments: [InputSegment] = []
    var identities: [UInt64] = []
    func add(_ image: Int) throws(GenerationError) {
      guard images.indices.contains(image) else {
        throw .imageCount(images.count, allowed: image + 1...max(image + 1, images.count))
      }
      segments.append(.states(bridge.states(images[image].left, beside: text, run)))
      identities.append(images[image].identity)
    }
    var next = 0
    let texts = parts.indices.filter { if case .text = parts[$0] { true } else { false } }
    for (place, part) in parts.enumerated() {
      switch part {
      case .image(let image): try add(image)
      case .text(let text):
        var ids = tokenizer.encode(text)
        if place == texts.first { ids = (format.start ?? tokenizer.tokensAroundText.before) + ids }
        if place == texts.last, format.endsPrompts { ids += tokenizer.tokensAroundText.behind }
        var rest = ids[...]
        while format.writesImages, let placeholder, let image = rest.firstIndex(of: placeholder) {
          if image > rest.startIndex { segments.append(.tokens(Array(rest[..<image]))) }
          try add(next)
          next += 1
          rest = rest[(image + 1)...]
        }
        if !rest.isEmpty { segments.append(.tokens(Array(rest))) }
      }
    }
    guard identities.count == images.count else {
      throw .imageCount(images.count, allowed: identities.count...identities.count)
    }
    if let start = decoder.startToken {
      return GenerationPrompt(start: start, reading: segments)
    }
    return GenerationPrompt(
      segments, identities: identities, placeholder: placeholder, hidesTokens: !format.showsPrompts)
  }
}

/// Runs a language model that sees: images are read between the passes of its engine, and what they leave is kept.
final class VisualWriter: Sendable {
  let model: VisualLanguageModel
  let engine: GenerationEngine
  private let store: Mutex<SeenImages>

  /// The images that were seen last.
  private struct SeenImages: Sendable {
    var kept = ImageStore<SeenImage>(capacity: VisualWriter.keptImages)
    /// How many there were in all.
    var count: UInt64 = 0
  }

  /// The images whose states are kept.
  private static let keptImages = 16

  init(_ model: VisualLanguageModel, threads: Int) {
    self.model = model
    engine = GenerationEngine(
      model.decoder, threads: threads,
      limits: GenerationEngine.Limits(
        // What an encoder or a Q-Former read beside a text serves no other text.
        keptBytes: model.decoder.hasContexts || model.bridge.readsTexts ? 0 : 256 << 20,
        keyValuePrecision: model.keyValuePrecision))
    store = Mutex(SeenImages())
  }

  /// The prompt of a conversation.
  ///
  /// - Parameters:
  ///   - turns: of which the last has no answer yet.
  ///   - images: of all turns, in their order.
  ///   - decoding: of images.
  /// - Throws: `ImageError`, ``GenerationError``, `KeyValueMemoryExhausted`, `CancellationError`.
  func prompt(
    _ turns: [ConversationFormat.Turn], _ images: [ImageSource], _ decoding: DecodingOptions
  ) async throws -> GenerationPrompt {
    guard model.format.imageCount.contains(images.count) else {
      throw GenerationError.imageCount(images.count, allowed: model.format.imageCount)
    }
    return try await engine.perform { run in
      let prepared = try self.model.imageEncoder.preprocessing.prepare(
        images, decoding: decoding, threads: run.threads
      ).map { try $0.get() }
      return try self.model.prompt(turns, images: self.seen(prepared, run), run)
    }
  }

  /// What images leave; equal ones are read once.
  private func seen(_ images: [PreparedImage], _ run: Run) throws -> [SeenImage] {
    try store.withLock { store in
      try images.map { image in
        if let kept = store.kept.take(image) { return kept }
        store.count += 1
        // The rows of an image are fewer.
        let new = SeenImage(identity: store.count << 20, left: try model.see([image], run)[0])
        store.kept.keep(image, new)
        return new
      }
    }
  }
}
