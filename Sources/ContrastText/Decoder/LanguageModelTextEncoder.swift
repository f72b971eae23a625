import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastTensor
import ContrastTokenizers
import Foundation

/// A language model that embeds texts: decoder, tokenizer, and how texts are prepared and pooled.
///
///     let encoder = try LanguageModelTextEncoder("my-language-model", threads: 2)
///     let texts = try ["a dog", "horses"].map { try encoder.tokenize($0) }
///     let states = encoder(texts, Run(threads: 2))  // [2, width]
public struct LanguageModelTextEncoder: TextEncoder {
  public let model: CausalLanguageModel
  package let tokenizer: Tokenizer
  public let preparation: TextPreparation
  package let pooling: TextPooling
  /// Tells this encoder (weights, configuration, tokenizer, preparation) from others; stores of
  /// features carry it. Empty if the encoder was put together without a fingerprint of its weights.
  public let fingerprint: String
  /// The fingerprint that this encoder had before fingerprints were made of explicit values; nil for
  /// encoders that did not exist then. A store that carries it holds vectors of this encoder.
  package let legacyFingerprint: String?

  /// - Parameters:
  ///   - model: the decoder.
  ///   - tokenizer: whose ids the decoder knows.
  ///   - preparation: the direction of attention is that of `model`, whatever stands here, and the
  ///     length is cut to what `model` takes.
  ///   - weightsFingerprint: of the checkpoint and of the adapters that are merged into it, if there
  ///     are any: `checkpoint.fingerprint + adapters.fingerprint()`.
  /// - Throws: ``LanguageModelError`` if the parts do not fit together.
  package init(
    model: CausalLanguageModel, tokenizer: Tokenizer, preparation: TextPreparation,
    weightsFingerprint: String? = nil
  ) throws {
    self.model = model
    self.tokenizer = tokenizer
    let preparation = preparation.fitted(to: model.configuration)
    self.preparation = preparation
    let identity = weightsFingerprint.map {
      Self.identity(weights: $0, model.configuration, tokenizer, preparation)
    }
    fingerprint = identity.map { Fingerprint(of: $0).text } ?? ""
    legacyFingerprint = identity.flatMap(LegacyIdentity.languageModel)
    guard tokenizer.idLimit <= model.configuration.vocabularySize else {
      throw LanguageModelError.vocabularyMismatch(
        tokenizer: tokenizer.idLimit, model: model.configuration.vocabularySize)
    }
    guard preparation.maximumLength > tokenizer.addedTokenCount else {
      throw LanguageModelError.noRoom(
        maximumLength: preparation.maximumLength, specialTokens: tokenizer.addedTokenCount)
    }
    switch preparation.pooling {
    case .mean: pooling = .mean
    case .weightedMean: pooling = .weightedMean
    case .last, .endOfText: pooling = .last
    case .beginningOfText:
      guard let token = tokenizer.specialTokenID(.beginning),
        tokenizer.encode("").ids.first == token
      else { throw LanguageModelError.noBeginningOfText }
      pooling = .token(token)
    }
  }

  /// Opens and loads a language model; see ``LanguageModelFolder``.
  ///
  /// - Parameters:
  ///   - source: the folder or repository, and how texts are prepared.
  ///   - threads: check and pack tensors.
  ///   - precision: of the products.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, `AdapterError`,
  ///   `TokenizerError`, ``LanguageModelError``.
  public init(
    _ source: LanguageModelSource, threads: Int = Threads.standard,
    precision: Precision = .float32
  ) throws {
    self = try LanguageModelFolder(source, threads: threads, precision: precision).load()
  }

  /// The width of the hidden states.
  public var width: Int { model.configuration.outputWidth }

  public func tokenize(_ text: String) throws(LanguageModelError) -> TokenizedText {
    try tokenize(text, instruction: nil)
  }

  public func tokenize(ids: [Int32]) throws(LanguageModelError) -> TokenizedText {
    let prepared = preparation.prepare(ids: ids, with: tokenizer)
    guard !prepared.ids.isEmpty else { throw LanguageModelError.noTokens(text: "") }
    return prepared
  }

  /// The tokens of a text; `TokenizedText.truncatedTokens` says how many were dropped.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - instruction: stands before it instead of the preparation's.
  /// - Throws: ``LanguageModelError/noTokens(text:)``.
  package func tokenize(_ text: String, instruction: String?) throws(LanguageModelError)
    -> TokenizedText
  {
    let prepared = preparation.prepare(text, instruction: instruction, with: tokenizer)
    guard !prepared.ids.isEmpty else { throw LanguageModelError.noTokens(text: text) }
    return prepared
  }

  /// - Parameters:
  ///   - texts: from ``tokenize(_:)``, in any order; they run in passes of similar lengths.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, width]`, pooled and not normalised.
  public func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    model.pooled(texts, by: pooling, run)
  }
}

/// What can be wrong with a language model as an encoder of texts.
public enum LanguageModelError: ContrastError, DetailedError, Equatable {
  /// The tokenizer has ids that the token table does not.
  case vocabularyMismatch(tokenizer: Int, model: Int)
  /// The special tokens alone fill a text.
  case noRoom(maximumLength: Int, specialTokens: Int)
  /// The state at the first token is asked for, but the tokenizer writes none.
  case noBeginningOfText
  /// The folder does not say how texts are prepared and pooled.
  case noPreparation(directory: String)
  /// An empty text, and neither a template nor a special token.
  case noTokens(text: String)
  /// The tokenizer is that of a chat model, and nothing says how texts are put to it.
  case noTemplate(directory: String)
  /// A LoRA adapter does not say which model it belongs to.
  case noBase(file: String)
  /// Adapters that stand on adapters, more of them than any real model has.
  case adapterChain(directory: String)

  package var errorDetails: ErrorDetails {
    switch self {
    case .vocabularyMismatch(let tokenizer, let model):
      ErrorDetails(
        code: "language-model.vocabulary-mismatch",
        message: "the tokenizer has ids up to \(tokenizer - 1), the model a table for \(model)")
    case .noRoom(let length, let specials):
      ErrorDetails(
        code: "language-model.no-room",
        message: "\(specials) special tokens leave no room for a text in \(length)")
    case .noBeginningOfText:
      ErrorDetails(
        code: "language-model.no-beginning-of-text",
        message: "pooling is bos_token, but the tokenizer does not begin a text with its bos_token")
    case .noPreparation(let directory):
      ErrorDetails(
        code: "language-model.no-preparation", file: directory,
        message:
          "\(directory): no \(TextPreparation.fileName) and no \(TextPreparation.llm2VecFileName); "
          + "give a preparation")
    case .noTemplate(let directory):
      ErrorDetails(
        code: "language-model.no-template", file: directory,
        message:
          "\(directory): the tokenizer is that of a chat model, but no file says which prompt texts are "
          + "put in; give a template, EmbeddingPrompt() for none")
    case .noBase(let file):
      ErrorDetails(
        code: "language-model.no-base", file: file, key: "base_model_name_or_path",
        message:
          "\(file): 'base_model_name_or_path' is missing; say which model the adapter belongs to")
    case .adapterChain(let directory):
      ErrorDetails(
        code: "language-model.adapter-chain", file: directory,
        message:
          "\(directory): an adapter on an adapter on an adapter, without end; name the base model")
    case .noTokens(let text):
      ErrorDetails(
        code: "language-model.no-tokens",
        message:
          "'\(text)' has no tokens; give the model a prompt template or leave empty texts out")
    }
  }
}
