import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastText
import Foundation

/// A model that maps texts into a space where those of similar meaning are close.
///
///     let model = try await TextEmbedder(directory: "sentence-transformers/all-MiniLM-L6-v2")
///     let captions = try await model.encode(texts: ["a dog runs", "two horses"])
///     let question = try await model.encode(texts: ["an animal that barks"])
///     print(question.cosine(to: captions))
///
/// Its embeddings are compared, searched (``SearchIndex``) and written as those of a ``DualEncoder``, and it
/// may be used from many tasks at once in the same way.
public final class TextEmbedder: Sendable {
  private let encoder: any TextEncoder
  /// The prompts of the model by their names, such as "query" and "document"; what stands before a text.
  public let prompts: [String: String]
  /// Hash that identifies the model: weights, precision, tokenizer, pooling, what follows it, and the prompt
  /// where none is asked for. Embeddings of one model are comparable whatever their prompts.
  public let fingerprint: String
  private let passes: EncodingPasses
  private let directory: URL

  /// The width of the vectors.
  public var width: Int { encoder.width }

  /// Opens and loads a model by its folder.
  ///
  /// - Parameters:
  ///   - directory: a folder in the layout of sentence-transformers (``SentenceTransformerFolder``), that of
  ///     a language model with its text preparation, or of an adapter on one (`LanguageModelFolder`); or a
  ///     GGUF file with a language model or BERT.
  ///   - pooling: which states stand for a text, for a folder or file that does not say: `.first` for models
  ///     whose `[CLS]` was trained, `.mean` for most others.
  ///   - threads: work on a batch.
  ///   - precision: how the weights of products are kept.
  ///   - progress: told of loading.
  /// - Throws: ``ModelFolderError``, `FileError`, `CheckpointError`, `UnsupportedConfiguration`,
  ///   `TokenizerError`, `LanguageModelError`, `AdapterError`; `CancellationError` where the task is cancelled,
  ///   between two matrices.
  public init(
    directory: URL, pooling: TextPooling? = nil, threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) async throws {
    passes = EncodingPasses("swift-contrast.text-embedder", threads: threads)
    self.directory = directory
    (encoder, prompts, fingerprint) = try await WorkQueue.load { cancellation in
      guard try Self.isLanguageModel(directory) else {
        let folder = try SentenceTransformerFolder(
          directory, pooling: pooling, threads: threads, precision: precision, progress: progress)
        return (
          try folder.load(cancellation: cancellation), folder.prompts,
          Fingerprint(of: folder.identity).text
        )
      }
      let folder = try LanguageModelFolder(
        LanguageModelSource(directory.path), preparation: pooling.flatMap(TextPreparation.init),
        threads: threads, precision: precision, progress: progress)
      let encoder = try folder.load(cancellation: cancellation)
      return (encoder, [:], encoder.fingerprint)
    }
  }

  /// Opens the model at a path, or the one of a repository in the local Hugging Face cache:
  /// `sentence-transformers/all-MiniLM-L6-v2`. Nothing is downloaded. Otherwise as
  /// ``init(directory:pooling:threads:precision:progress:)-(URL,_,_,_,_)``.
  public convenience init(
    directory: String, pooling: TextPooling? = nil, threads: Int = Threads.standard,
    precision: Precision = .float32, progress: ProgressHandler? = nil
  ) async throws {
    try await self.init(
      directory: ModelLocation.resolve(directory), pooling: pooling, threads: threads,
      precision: precision, progress: progress)
  }

  /// Whether a folder says how its texts are prepared in the way of LLM2Vec, or is an adapter; or whether a
  /// GGUF file has a decoder.
  private static func isLanguageModel(_ directory: URL) throws -> Bool {
    if FileBytes.exists(directory.path) {
      return try !GGUFEncoder.isEncoder(GGUFFile(path: directory.path))
    }
    guard !SentenceTransformerFolder.hasModules(directory) else { return false }
    return [TextPreparation.fileName, TextPreparation.llm2VecFileName, "adapter_config.json"]
      .contains { FileBytes.exists(directory.appending(path: $0).path) }
  }

  /// Encodes texts.
  ///
  /// - Parameters:
  ///   - texts: any.
  ///   - prompt: the name of the prompt that stands before each; nil for that of the model, which few
  ///     models have.
  ///   - options: all but the decoding of images.
  /// - Returns: one row for each text, in order, less those skipped. These, and texts that are longer than
  ///   the model takes and are cut, stand in ``Embeddings/warnings``.
  /// - Throws: `UnsupportedConfiguration` for a prompt that the model does not have; `CancellationError`;
  ///   under ``EncodingOptions/Failure/stop`` `LanguageModelError` for a text without tokens, and
  ///   ``EmbeddingsError/inputNotNormalizable(input:name:)``.
  public func encode(
    texts: [String], prompt: String? = nil, options: EncodingOptions = EncodingOptions()
  ) async throws -> Embeddings {
    try await batches(texts: texts, prompt: prompt, options: options).collected(width: width)
  }

  /// Encodes texts as they are asked for, batch by batch, so that any number of them needs the memory of one
  /// batch.
  ///
  /// - Parameters:
  ///   - texts: read as they are needed.
  ///   - prompt: as in ``encode(texts:prompt:options:)``.
  ///   - options: all but the decoding of images.
  /// - Throws: `UnsupportedConfiguration` for a prompt that the model does not have.
  public func batches<Texts: Sequence<String>>(
    texts: Texts, prompt: String? = nil, options: EncodingOptions = EncodingOptions()
  ) throws(UnsupportedConfiguration) -> some AsyncSequence<EncodedBatch, any Error> & Sendable
  where Texts: Sendable {
    passes.batches(texts, with: try textEncoder(prompt: prompt), options)
  }

  /// The transformer with its tokenizer, which tells how many tokens a text has before it is encoded.
  ///
  /// - Parameters:
  ///   - name: as in ``encode(texts:prompt:options:)``.
  ///   - keepsNormalization: whether a normalisation that the model's files put behind everything else is done; where
  ///     it is not, the lengths of the vectors are what the layers before it make them.
  /// - Throws: `UnsupportedConfiguration` for a prompt that the model does not have.
  public func textEncoder(
    prompt name: String? = nil, keepsNormalization: Bool = true
  ) throws(UnsupportedConfiguration) -> any TextEncoder {
    let encoder = try textEncoder(name)
    guard !keepsNormalization, let sentence = encoder as? SentenceEncoder else { return encoder }
    return sentence.unnormalized
  }

  private func textEncoder(_ name: String?) throws(UnsupportedConfiguration) -> any TextEncoder {
    guard let name else { return encoder }
    guard let prompt = prompts[name], let encoder = encoder as? SentenceEncoder else {
      throw UnsupportedConfiguration(
        file: directory.path, key: "prompts", value: name,
        supported: prompts.isEmpty ? "none" : prompts.keys.sorted().joined(separator: ", "))
    }
    return encoder.prompting(prompt)
  }
}
