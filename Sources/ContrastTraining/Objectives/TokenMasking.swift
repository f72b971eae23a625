import ContrastRuntime
import ContrastTensor
import ContrastTokenizers

/// Which tokens of texts are hidden for masked next-token prediction, and what stands in their place.
///
/// Each token that is not special is chosen with the probability `rate`. Under ``Corruption/mixed``, 80 %
/// of the chosen become `maskToken`, 10 % any token of the vocabulary, and 10 % stay. The choices depend
/// on the seed, the step, and the place in the batch only.
///
/// Source: Devlin et al. 2019, "BERT"; `run_mntp.py` of LLM2Vec and LLM2CLIP, whose rate is 0.2 and whose
/// mask token is an underscore.
public struct TokenMasking: Sendable {
  /// What becomes of the tokens that are chosen.
  public enum Corruption: Sendable, Equatable {
    /// 80 % are masked, 10 % replaced, 10 % left.
    case mixed
    /// All are masked.
    case allMasked
  }

  /// Texts with tokens hidden.
  package struct MaskedTexts: Sendable, Equatable {
    /// What the model is shown.
    package var inputs: [[Int32]]
    /// Which tokens it has to tell.
    package var isChosen: [[Bool]]

    package init(inputs: [[Int32]], isChosen: [[Bool]]) {
      self.inputs = inputs
      self.isChosen = isChosen
    }
  }

  /// The probability that a token is chosen, from 0 to 1.
  package var rate: Float { didSet { check() } }
  package var corruption: Corruption
  package var maskToken: Int32
  /// Never chosen.
  package var specialTokens: Set<Int32>
  /// The number of tokens that a replacement is drawn from, at least 1.
  package var vocabularySize: Int { didSet { check() } }

  package init(
    rate: Float = 0.2, corruption: Corruption = .mixed, maskToken: Int32,
    specialTokens: Set<Int32>, vocabularySize: Int
  ) {
    self.rate = rate
    self.corruption = corruption
    self.maskToken = maskToken
    self.specialTokens = specialTokens
    self.vocabularySize = vocabularySize
    check()
  }

  private func check() {
    checkOption(rate >= 0 && rate <= 1, "rate is \(rate); it must be from 0 to 1")
    checkCount(vocabularySize, "vocabularySize")
  }

  /// With the tokens of a tokenizer.
  ///
  /// - Parameters:
  ///   - tokenizer: of the model.
  ///   - maskToken: written as in its file. Language models have none of their own; LLM2Vec takes one that
  ///     is rare in text.
  ///   - rate: of a token to be chosen.
  ///   - corruption: what becomes of the tokens that are chosen.
  /// - Throws: ``TrainingError/unknownToken(_:)``.
  public init(
    _ tokenizer: Tokenizer, maskToken: String = "_", rate: Float = 0.2,
    corruption: Corruption = .mixed
  ) throws(TrainingError) {
    guard let id = tokenizer.tokenID(maskToken) else {
      throw TrainingError.unknownToken(maskToken)
    }
    self.init(
      rate: rate, corruption: corruption, maskToken: id,
      specialTokens: Set(tokenizer.specialTokens.compactMap(tokenizer.tokenID)),
      vocabularySize: tokenizer.idLimit)
  }

  /// - Parameters:
  ///   - texts: token ids.
  ///   - seed: of the training.
  ///   - step: the number of the step.
  package func callAsFunction(_ texts: [[Int32]], seed: UInt64, step: Int) -> MaskedTexts {
    var result = MaskedTexts(
      inputs: texts, isChosen: texts.map { Array(repeating: false, count: $0.count) })
    for (text, tokens) in texts.enumerated() {
      var generator = DataDraw.mask.generator(
        seed: seed, stream: UInt64(step), position: UInt64(text) << 32)
      for (place, token) in tokens.enumerated()
      where !specialTokens.contains(token) && generator.uniform() < rate {
        result.isChosen[text][place] = true
        let kind = corruption == .allMasked ? 0 : generator.uniform()
        if kind < 0.8 {
          result.inputs[text][place] = maskToken
        } else if kind < 0.9 {
          result.inputs[text][place] = .random(in: 0..<Int32(vocabularySize), using: &generator)
        }
      }
    }
    return result
  }
}
