/// How text is generated: how long it may get, how each token is chosen, and what ends it.
///
///     var options = GenerationOptions()
///     options.maximumNewTokens = 200
///     options.samples = true
///     options.temperature = 0.7
///
/// The values of a new one are the defaults of transformers' `generate`, whose rules and arithmetic this
/// package follows: greedy search, at most 20 new tokens. A model's own values stand in its
/// `generation_config.json`; options that are made from those and changed keep what is not changed.
///
/// With ``beamCount`` above 1 tokens are found by beam search, which ``samples`` makes beam sampling; otherwise
/// ``samples`` says whether the next token is drawn or the most probable one.
public struct GenerationOptions: Sendable, Equatable {
  // MARK: Length, in tokens

  /// The most tokens to generate; it wins over ``maximumLength``. With neither, 20.
  public var maximumNewTokens: Int?
  /// The most tokens of prompt and generated text together.
  public var maximumLength: Int?
  /// Prompt and generated text together are not ended before this length.
  public var minimumLength = 0
  /// The generated text is not ended before this length; above 0 it wins over ``minimumLength``.
  public var minimumNewTokens = 0

  // MARK: Choice of the next token

  /// Whether tokens are drawn at random. Without it, what follows down to ``minP`` has no effect.
  public var samples = false
  /// Logits are divided by it: below 1 what is probable becomes more so. Above 0.
  public var temperature = 1.0
  /// Draws among this many of the most probable tokens, and those level with the last; 0 for all.
  public var topK = 50
  /// Draws among the fewest most probable tokens whose probabilities reach this sum; 1 for all.
  public var topP = 1.0
  /// Leaves out tokens with less than this share of the most probable one's probability; 0 for none.
  public var minP = 0.0

  // MARK: Beam search

  /// The number of texts that are kept at each step; 1 for no beam search.
  public var beamCount = 1
  /// A finished text is ranked by the sum of its log-probabilities divided by its length to this power: 0 ignores
  /// the length, more favours long texts. The length is that of the generated text with its end token.
  public var lengthPenalty = 1.0
  /// When a beam search may end.
  public var earlyStopping = EarlyStopping.heuristic
  /// Whether the length that ``lengthPenalty`` speaks of is that of prompt and text without the end token, as it
  /// was until 2023: published results of BLIP were made so.
  public var lengthPenaltyCountsPrompt = false

  /// When a beam search ends that has as many finished texts as beams.
  public enum EarlyStopping: Sendable, Equatable {
    /// At once.
    case immediate
    /// When no beam would win if it ended now.
    case heuristic
    /// When no beam can win any more, whatever its length.
    case never
  }

  // MARK: What is discouraged

  /// Above 1: tokens of the prompt and the text become less probable (Keskar et al., 2019); 1 for no change.
  public var repetitionPenalty = 1.0
  /// Taken from the logit of a token for each time that it was generated.
  public var frequencyPenalty = 0.0
  /// Taken from the logit of each token that was generated.
  public var presencePenalty = 0.0
  /// No sequence of this many tokens comes twice, the prompt included; 0 for no limit.
  public var noRepeatNGramSize = 0
  /// Sequences of tokens that never come; one of a single token forbids it.
  public var badWords: [[Int32]] = []
  /// Added to the logit of the last token of a sequence where the others of it stand.
  public var sequenceBias: [[Int32]: Double] = [:]

  // MARK: Results

  /// The number of texts for each prompt: independent ones when sampling, the best of the beams otherwise.
  public var resultCount = 1
  /// Tokens that end a text; they stay in the list of its tokens.
  public var stopTokens: [Int32] = []
  /// Texts that end the generated text, which is cut before them. Each has at most 4,096 bytes of UTF-8.
  public var stopStrings: [String] = []
  /// Equal seeds draw equal tokens, on any number of threads.
  public var seed: UInt64 = 0
  /// Reports the log-probability of each token and of this many of the most probable in its place, as the model
  /// gives them before anything here changes them; nil for no report.
  public var logProbabilityCount: Int?
  /// A text ends with the first token behind this time.
  public var maximumTime: Duration?

  /// What the generated text is held to; nil for nothing. A text that meets it ends with a stop token.
  public var constraint: TextConstraint?

  // MARK: What only files ask for

  /// Draws among the tokens whose information is nearest to the entropy and whose probabilities reach this sum
  /// (Meister et al., 2022); 1 for all.
  package var typicalP = 1.0
  /// Leaves out tokens that are less probable than this; 0 for none.
  package var epsilonCutoff = 0.0
  /// Leaves out tokens that are less probable than this or, where the next token is uncertain, than a smaller
  /// number (Hewitt et al., 2022); 0 for none.
  package var etaCutoff = 0.0
  /// Tokens that never come.
  package var suppressedTokens: [Int32] = []
  /// Tokens that do not come first.
  package var suppressedFirstTokens: [Int32] = []
  /// The token behind the first of a sequence of one.
  package var forcedFirstToken: Int32?
  /// One of these is the last token where the maximum length is reached; empty for any.
  package var forcedLastTokens: [Int32] = []
  /// Above 1: tokens of the encoder's text become more probable.
  package var encoderRepetitionPenalty = 1.0
  /// No sequence of this many tokens of the encoder's text comes; 0 for no limit.
  package var encoderNoRepeatNGramSize = 0
  /// From this number of generated tokens on an end becomes more probable with each token.
  package var exponentialDecay: ExponentialDecay?
  /// Whether the processed logits become log-probabilities.
  package var renormalizesLogits = false
  /// Whether NaN and infinite logits become finite.
  package var removesInvalidValues = false
  /// Fills ended rows; nil if the model has none.
  package var padToken: Int32?
  /// Begins a text.
  package var beginToken: Int32?
  /// Begins a text of a decoder behind an encoder.
  package var decoderStartToken: Int32?

  /// The logit of an end grows by its magnitude times `factor^n - 1`, n tokens behind `start`.
  package struct ExponentialDecay: Sendable, Equatable {
    /// Counted from the end of the prompt.
    package var start: Int
    package var factor: Double

    package init(start: Int, factor: Double) {
      self.start = start
      self.factor = factor
    }
  }

  /// Greedy search of at most 20 tokens.
  public init() {}
}
