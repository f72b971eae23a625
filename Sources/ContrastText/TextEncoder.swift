import ContrastAdapters
import ContrastTensor
import ContrastTokenizers

/// A text tower together with its tokenizer: from texts to vectors.
///
/// CLIP's and SigLIP's (`CLIPTextEncoder`), a language model (``LanguageModelTextEncoder``), and a
/// language model under the adaptor that takes it into a joint space (`AdaptedTextEncoder`).
public protocol TextEncoder: Sendable {
  /// The width of the vectors.
  var width: Int { get }

  /// The tokens of a text; `TokenizedText.truncatedTokens` says how many did not fit.
  ///
  /// - Parameter text: any.
  /// - Throws: ``LanguageModelError/noTokens(text:)`` for a text that has none.
  func tokenize(_ text: String) throws -> TokenizedText

  /// A text that comes as tokens: prompt and special tokens are put around them, and the end of a text that is too
  /// long is cut off, as of ``tokenize(_:)``.
  ///
  /// - Parameter ids: of the text alone, each one of the tokenizer's.
  /// - Throws: ``LanguageModelError/noTokens(text:)`` where there are none at all.
  func tokenize(ids: [Int32]) throws -> TokenizedText

  /// - Parameters:
  ///   - texts: from ``tokenize(_:)`` or ``tokenize(ids:)``, in any order.
  ///   - run: the forward pass.
  /// - Returns: `[texts.count, width]`, not normalised.
  func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor
}

/// CLIP's or SigLIP's text tower together with its tokenizer.
package struct CLIPTextEncoder: TextEncoder {
  package let tower: CLIPTextTransformer
  package let tokenizer: Tokenizer
  /// What is done to a text before the tokenizer gets it.
  package let cleaning: TextCleaning
  /// What fills every text up to the context length, in models that look at the padding (SigLIP,
  /// MobileCLIP2).
  package let padding: Int32?

  /// - Parameters:
  ///   - tower: the text tower.
  ///   - tokenizer: with no more ids than the tower's table.
  ///   - cleaning: what the class of the tokenizer does to texts beyond what its file says.
  ///   - padding: for a tower that sees the padding; nil for all others, for which it changes nothing.
  package init(
    tower: CLIPTextTransformer, tokenizer: Tokenizer, cleaning: TextCleaning = .none,
    padding: Int32? = nil
  ) {
    precondition((padding != nil) == tower.configuration.seesPadding)
    self.tower = tower
    self.tokenizer = tokenizer
    self.cleaning = cleaning
    self.padding = padding
  }

  package var width: Int { tower.configuration.projectionWidth }

  /// The tokens of a text, cut to the context length, and filled up to it if ``padding`` says so.
  package func tokenize(_ text: String) -> TokenizedText {
    let length = tower.configuration.contextLength
    return padded(tokenizer.encode(cleaning(text), maximumLength: length))
  }

  package func tokenize(ids: [Int32]) -> TokenizedText {
    padded(tokenizer.encode(ids: ids, maximumLength: tower.configuration.contextLength))
  }

  private func padded(_ encoding: Encoding) -> TokenizedText {
    var ids = encoding.ids
    if let padding {
      ids += Array(repeating: padding, count: tower.configuration.contextLength - ids.count)
    }
    return TokenizedText(
      ids: ids, documentLength: 0, truncatedTokens: encoding.truncatedTokens)
  }

  package func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    if tower.configuration.seesPadding { return tower(texts.map(\.ids), run) }
    // Where the tower is causal, tokens behind the one that is pooled do not matter.
    return tower(texts.map { Array($0.ids.prefix(tower.endOfText(in: $0.ids) + 1)) }, run)
  }
}

/// A language model, and the adaptor that takes its pooled states into a joint space: the text tower
/// of LLM2CLIP.
package struct AdaptedTextEncoder: TextEncoder {
  package let languageModel: LanguageModelTextEncoder
  package let adaptor: TextAdaptor

  /// - Parameters:
  ///   - languageModel: as wide as the adaptor's input.
  ///   - adaptor: the head.
  package init(languageModel: LanguageModelTextEncoder, adaptor: TextAdaptor) {
    precondition(languageModel.width == adaptor.inputs)
    self.languageModel = languageModel
    self.adaptor = adaptor
  }

  package var width: Int { adaptor.outputs }

  package func tokenize(_ text: String) throws -> TokenizedText {
    try languageModel.tokenize(text)
  }

  package func tokenize(ids: [Int32]) throws -> TokenizedText {
    try languageModel.tokenize(ids: ids)
  }

  package func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    adaptor(languageModel(texts, run), run)
  }
}
