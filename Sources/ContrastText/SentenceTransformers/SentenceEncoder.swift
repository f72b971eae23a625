import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTokenizers

/// A text model that embeds: tokenizer, transformer, pooling, and what follows it.
package struct SentenceEncoder: TextEncoder {
  /// A step behind the pooling.
  package enum Step: Sendable {
    case dense(SentenceDense)
    case layerNorm(Norm)
    case normalize
    /// Keeps the first numbers.
    case truncate(Int)
  }

  package let transformer: any TextTransformer
  package let tokenizer: Tokenizer
  package let pooling: TextPooling
  package private(set) var steps: [Step]
  /// Of the vectors.
  package let width: Int
  /// The most tokens of a text, special ones and a prompt included.
  package let maximumLength: Int
  /// Whether the tokens of a prompt are pooled too.
  package let poolsPrompt: Bool
  /// Stands before every text.
  package private(set) var prompt = ""
  /// The first tokens of a text, which are not pooled.
  private var promptTokens = 0

  /// - Parameters:
  ///   - transformer: whose table has the ids of the tokenizer.
  ///   - tokenizer: of the model.
  ///   - pooling: of the states.
  ///   - steps: behind it.
  ///   - width: of the vectors.
  ///   - maximumLength: the most tokens of a text.
  ///   - poolsPrompt: whether the tokens of a prompt are pooled too.
  /// - Throws: ``LanguageModelError/noRoom(maximumLength:specialTokens:)``.
  package init(
    transformer: any TextTransformer, tokenizer: Tokenizer, pooling: TextPooling, steps: [Step],
    width: Int, maximumLength: Int, poolsPrompt: Bool = true
  ) throws(LanguageModelError) {
    guard maximumLength > tokenizer.addedTokenCount else {
      throw .noRoom(maximumLength: maximumLength, specialTokens: tokenizer.addedTokenCount)
    }
    self.transformer = transformer
    self.tokenizer = tokenizer
    self.pooling = pooling
    self.steps = steps
    self.width = width
    self.maximumLength = maximumLength
    self.poolsPrompt = poolsPrompt
  }

  /// The same with a prompt before every text.
  package func prompting(_ prompt: String) -> SentenceEncoder {
    var result = self
    result.prompt = prompt
    result.promptTokens = 0
    if !poolsPrompt, !prompt.isEmpty {
      let ids = tokenizer.encode(prompt).ids
      let endsSpecial = ids.last.map(tokenizer.isSpecial) ?? false
      result.promptTokens = ids.count - (endsSpecial ? 1 : 0)
    }
    return result
  }

  package func tokenize(_ text: String) throws -> TokenizedText {
    try tokenized(tokenizer.encode(prompt + text, maximumLength: maximumLength), text: text)
  }

  package func tokenize(ids: [Int32]) throws -> TokenizedText {
    let before = prompt.isEmpty ? [] : tokenizer.encode(prompt, addSpecialTokens: false).ids
    return try tokenized(
      tokenizer.encode(ids: before + ids, maximumLength: maximumLength), text: "")
  }

  private func tokenized(_ encoding: Encoding, text: String) throws -> TokenizedText {
    guard !encoding.ids.isEmpty else { throw LanguageModelError.noTokens(text: text) }
    return TokenizedText(
      ids: encoding.ids,
      documentLength: promptTokens == 0 ? 0 : max(1, encoding.ids.count - promptTokens),
      truncatedTokens: encoding.truncatedTokens)
  }

  /// The same without a normalisation that comes last.
  package var unnormalized: SentenceEncoder {
    var result = self
    if case .normalize? = steps.last { result.steps.removeLast() }
    return result
  }

  package func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    steps.reduce(transformer.pooled(texts, by: pooling, run)) { x, step in
      switch step {
      case .dense(let dense): dense(x, run)
      case .layerNorm(let norm): norm(x, run)
      case .normalize: run.l2Normalized(x)
      case .truncate(let width): x.columns(0..<width)
      }
    }
  }
}
