import ContrastFiles
import ContrastTensor
import ContrastTokenizers

/// How texts become tokens for BLIP: cleaned, cut to so many words, then to so many tokens.
///
/// What its training and evaluation do: `pre_caption` and `pre_question` in `data/utils.py` of salesforce/BLIP.
package struct BLIPTextPreparation: Sendable, Equatable {
  /// `blipCaption` or `blipQuestion`.
  package var cleaning: TextCleaning
  /// The most words of a text; the end of a longer one is dropped.
  package var maximumWords: Int
  /// The most tokens of a text, special ones included.
  package var maximumTokens: Int

  /// Captions, as the evaluation of retrieval takes them.
  package static let caption = BLIPTextPreparation(
    cleaning: .blipCaption, maximumWords: 30, maximumTokens: 35)
  /// Questions, which are not cut (Salesforce's code cuts them behind 50 words and 35 tokens).
  package static let question = BLIPTextPreparation(
    cleaning: .blipQuestion, maximumWords: .max, maximumTokens: .max)

  /// Captions for BLIP-2's Q-Former, as the evaluation of retrieval takes them.
  package static let qFormerCaption = BLIPTextPreparation(
    cleaning: .blipCaption, maximumWords: 50, maximumTokens: 35)

  /// The key of `config.json` in files of this package that were trained with other limits:
  /// `"text_limits": {"words": 60, "tokens": 80}`.
  private static let limitsKey = "text_limits"

  /// The same of captions with the limits that a configuration names, and no more tokens than the model has positions.
  ///
  /// - Parameters:
  ///   - config: the root of `config.json`; nil where there is none.
  ///   - positions: of the model.
  /// - Throws: `FileError`.
  package func limited(by config: JSONNode?, positions: Int) throws -> BLIPTextPreparation {
    var result = self
    if let limits = config?[Self.limitsKey] {
      result.maximumWords = try limits.size("words", default: maximumWords)
      result.maximumTokens = try limits.size("tokens", default: maximumTokens)
    }
    result.maximumTokens = min(result.maximumTokens, positions)
    return result
  }

  /// The cleaned text, and whether words were dropped.
  package func callAsFunction(_ text: String) -> (text: String, isCut: Bool) {
    let cleaned = cleaning(text)
    let words = cleaned.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > maximumWords else { return (cleaned, false) }
    return (words.prefix(maximumWords).joined(separator: " "), true)
  }

  /// The tokens of a text with the special ones around it; `TokenizedText.truncatedTokens` counts those of
  /// dropped words too.
  ///
  /// - Parameters:
  ///   - text: any.
  ///   - tokenizer: of the model.
  package func tokens(of text: String, _ tokenizer: Tokenizer) -> TokenizedText {
    let (short, isCut) = self(text)
    let encoding = tokenizer.encode(short, maximumLength: maximumTokens)
    let truncated =
      isCut
      ? tokenizer.encode(cleaning(text)).ids.count - encoding.ids.count : encoding.truncatedTokens
    return TokenizedText(ids: encoding.ids, documentLength: 0, truncatedTokens: truncated)
  }
}

/// The text side of BLIP's contrastive part: the encoder without attention to images, its first state
/// projected.
package struct BLIPTextEncoder: TextEncoder {
  let encoder: SentenceEncoder
  let preparation: BLIPTextPreparation

  /// - Parameters:
  ///   - encoder: transformer, pooling and projection.
  ///   - preparation: of texts.
  package init(_ encoder: SentenceEncoder, _ preparation: BLIPTextPreparation) {
    self.encoder = encoder
    self.preparation = preparation
  }

  package var width: Int { encoder.width }

  package func tokenize(_ text: String) -> TokenizedText {
    preparation.tokens(of: text, encoder.tokenizer)
  }

  package func tokenize(ids: [Int32]) -> TokenizedText {
    let encoding = encoder.tokenizer.encode(ids: ids, maximumLength: preparation.maximumTokens)
    return TokenizedText(
      ids: encoding.ids, documentLength: 0, truncatedTokens: encoding.truncatedTokens)
  }

  package func callAsFunction(_ texts: [TokenizedText], _ run: Run) -> Tensor {
    encoder(texts, run)
  }
}
