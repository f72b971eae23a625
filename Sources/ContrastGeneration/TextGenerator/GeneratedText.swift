/// A generated text.
public struct GeneratedText: Sendable, Equatable {
  /// Without the prompt, special tokens and what a stop string cuts off.
  public let text: String
  /// Its tokens, with the stop token if one came.
  public let tokens: [Int32]
  /// Why it ended.
  public let end: GenerationEnd
  /// The length of the prompt: its tokens, and the states of images among them.
  public let promptCount: Int
  /// What beam search ranked it by: the sum of the log-probabilities of its tokens divided by a power of their
  /// number; nil without beam search.
  public let score: Double?
  /// For each token its log-probability and the most probable ones in its place, as the model gives them; empty
  /// unless ``GenerationOptions/logProbabilityCount`` asks for them.
  public let logProbabilities: [TokenLogProbabilities]

  init(_ result: GeneratedTokens) {
    text = result.text
    tokens = result.tokens
    end = result.end
    promptCount = result.promptCount
    score = result.score
    logProbabilities = result.choices.map(TokenLogProbabilities.init)
  }
}

/// How probable a token was, and which others were in its place.
public struct TokenLogProbabilities: Sendable, Equatable {
  /// The natural logarithm of the probability of the token.
  public let logProbability: Float
  /// The most probable tokens, most probable first.
  public let best: [(token: Int32, logProbability: Float)]

  init(_ choice: TokenChoice) {
    logProbability = choice.logProbability ?? 0
    best = choice.best.map { ($0.id, $0.logProbability) }
  }

  public static func == (a: TokenLogProbabilities, b: TokenLogProbabilities) -> Bool {
    a.logProbability == b.logProbability && a.best.elementsEqual(b.best, by: ==)
  }
}
