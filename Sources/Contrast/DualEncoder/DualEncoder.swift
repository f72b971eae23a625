import ContrastAdapters
import ContrastFiles
import ContrastImages
import ContrastRuntime
import ContrastTensor
import ContrastText
import ContrastVision
import Foundation

/// A model that maps images and texts into one space, where an image is close to the texts that
/// describe it.
///
///     let model = try await DualEncoder(directory: "clip-vit-base-patch32")
///     let images = try await model.encode(images: [URL(filePath: "horses.png")])
///     let texts = try await model.encode(texts: ["a diagram", "a dog", "horses"])
///     print(model.probabilities(images: images, texts: texts))
///
/// One model may be used from many tasks at once. Batches run one after the other on the model's own
/// queue, never on Swift's cooperative threads, so memory stays bounded and other tasks go on. A task that
/// is cancelled leaves the queue; the batch in progress is completed.
public final class DualEncoder: Sendable {
  /// How a model is opened.
  public struct Options: Sendable {
    /// The number of threads that work on a batch, at least 1: the one thread setting of the package.
    public var threads: Int { didSet { checkCount(threads, "threads") } }
    /// The side of the images in pixels, at least 1, if not the one the model was trained with.
    public var imageSize: Int? { didSet { checkCount(imageSize, "imageSize") } }
    /// How images are prepared, if not as the files say.
    public var preprocessing: ImagePreprocessing?
    /// The folder with the tokenizer of a text tower of CLIP's kind, if it is not the model's own:
    /// OpenAI's files come without one.
    public var tokenizer: URL?
    /// How the weights of products are kept: less memory and time for less exact embeddings.
    public var precision: Precision
    /// Told of loading: first of the image tower, then, from 0 again, of the text tower or language model
    /// when that is loaded.
    public var progress: ProgressHandler?

    public init(
      threads: Int = Threads.standard, imageSize: Int? = nil,
      preprocessing: ImagePreprocessing? = nil, tokenizer: URL? = nil,
      precision: Precision = .float32, progress: ProgressHandler? = nil
    ) {
      checkCount(threads, "threads")
      checkCount(imageSize, "imageSize")
      self.threads = threads
      self.imageSize = imageSize
      self.preprocessing = preprocessing
      self.tokenizer = tokenizer
      self.precision = precision
      self.progress = progress
    }
  }

  /// What a model consists of.
  package struct Parts: Sendable {
    package let imageEncoder: ImageEncoder
    package let text: TextEncoderSource
    package let textAdaptor: TextAdaptor?
    package let similarity: Similarity
    let fingerprint: String
    let legacyFingerprint: String?
  }

  public let imageEncoder: ImageEncoder
  /// Takes the states of a language model into the joint space, in models of LLM2CLIP's kind.
  package let textAdaptor: TextAdaptor?
  let text: TextEncoderSource
  /// How cosines become logits and probabilities.
  public let similarity: Similarity
  /// Hash that identifies the model (weights, precision, preprocessing, tokenizer, language model and
  /// prompt); files of embeddings carry it.
  public let fingerprint: String
  /// The fingerprint that this model had before fingerprints were made of explicit values; nil for
  /// models that could not be opened then. Files that carry it hold embeddings of this model.
  public let legacyFingerprint: String?
  /// The number of threads that work on a batch.
  public var threads: Int { passes.threads }

  let passes: EncodingPasses

  /// The width of the joint space.
  public var width: Int { imageEncoder.width }

  /// The vectors of an image: 1, but in models such as BLIP-2's Q-Former; see ``Embeddings/vectorsPerItem``.
  public var vectorsPerImage: Int { imageEncoder.vectorsPerImage }

  /// Opens a model as published, by its folder or by the file with its weights; ``ModelFolder`` lists
  /// the layouts.
  ///
  /// The text tower or language model is checked, but for its numbers, and loaded when the first text
  /// is encoded; see ``prepare()``.
  ///
  /// - Parameters:
  ///   - directory: the folder or file.
  ///   - languageModel: reads the texts in models of LLM2CLIP's kind. Not needed where the folder has
  ///     it inside, in `llm`, and where only images are encoded.
  ///   - options: of opening and loading.
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`,
  ///   `UnsupportedConfiguration`, `TokenizerError`, `ImageError`, `LanguageModelError`,
  ///   `AdapterError`; `CancellationError` where the task is cancelled, between two matrices.
  public convenience init(
    directory: URL, languageModel: LanguageModelSource? = nil, options: Options = Options()
  ) async throws {
    let parts = try await WorkQueue.load { cancellation in
      try ModelFolder(directory, languageModel: languageModel, options: options)
        .load(cancellation: cancellation)
    }
    self.init(parts, threads: options.threads)
  }

  /// Opens the model at a path, or the one of a repository in the local Hugging Face cache:
  /// `openai/clip-vit-base-patch32`. Nothing is downloaded. Otherwise as
  /// ``init(directory:languageModel:options:)-(URL,_,_)``.
  public convenience init(
    directory: String, languageModel: LanguageModelSource? = nil, options: Options = Options()
  ) async throws {
    try await self.init(
      directory: ModelLocation.resolve(directory), languageModel: languageModel, options: options)
  }

  init(_ parts: Parts, threads: Int) {
    imageEncoder = parts.imageEncoder
    text = parts.text
    textAdaptor = parts.textAdaptor
    similarity = parts.similarity
    fingerprint = parts.fingerprint
    legacyFingerprint = parts.legacyFingerprint
    passes = EncodingPasses("swift-contrast.encoder", threads: threads)
  }

  /// The text tower with its tokenizer, loaded if it is not yet.
  ///
  /// - Throws: as ``prepare()``.
  public var textEncoder: any TextEncoder {
    get async throws { try await text() }
  }

  /// The language model that reads the texts in models of LLM2CLIP's kind, loaded if it is not yet: its own
  /// vectors, before the adaptor takes them into the joint space. Nil in other models.
  ///
  /// - Throws: as ``prepare()``.
  public var languageModel: LanguageModelTextEncoder? {
    get async throws { (try await textEncoder as? AdaptedTextEncoder)?.languageModel }
  }

  /// Loads what is otherwise loaded when it is first needed: the text tower, or the language model of
  /// LLM2CLIP. Images are encoded meanwhile.
  ///
  /// - Throws: ``ModelFolderError`` if the model cannot encode texts; `CheckpointError`,
  ///   `AdapterError`, `LanguageModelError`; `CancellationError`.
  public func prepare() async throws { _ = try await textEncoder }
}

// MARK: - Comparing

extension DualEncoder {
  /// The cosine of every image with every text, `[images.count, texts.count]`.
  public func cosine(images: Embeddings, texts: Embeddings) -> Scores {
    images.cosine(to: texts, threads: threads)
  }

  /// Scaled cosines, `[images.count, texts.count]`.
  public func logits(images: Embeddings, texts: Embeddings) -> Scores {
    similarity.logits(images: images, texts: texts, threads: threads)
  }

  /// The probability that each text describes each image, `[images.count, texts.count]`: softmax
  /// over the texts or sigmoid of each pair, as the model was trained.
  public func probabilities(images: Embeddings, texts: Embeddings) -> Scores {
    similarity.probabilities(images: images, texts: texts, threads: threads)
  }
}
