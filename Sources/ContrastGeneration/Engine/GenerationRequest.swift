import ContrastRuntime
import ContrastText
import ContrastTokenizers

/// Why a text ended.
public enum GenerationEnd: Sendable, Equatable {
  /// A stop token came, the end of text as a rule; it is the last of the tokens.
  case stopToken(Int32)
  /// A stop string came; the text ends before it.
  case stopString(String)
  /// The most tokens are there.
  case length
  /// The most time is over.
  case time
}

extension GenerationEnd {
  init(_ reason: StopReason, token: Int32, stopString: String?) {
    switch reason {
    case .endToken: self = .stopToken(token)
    case .stopString: self = .stopString(stopString ?? "")
    case .length: self = .length
    case .time: self = .time
    }
  }
}

/// A text as tokens.
package struct GeneratedTokens: Sendable, Equatable {
  /// Without the prompt; with the stop token, if one came.
  package var tokens: [Int32] = []
  /// The tokens as text, without special tokens and without what a stop string cuts off.
  package var text = ""
  package var end = GenerationEnd.length
  /// What beam search ranked it by: the sum of log-probabilities divided by a power of the length.
  package var score: Double?
  /// Of each token, if options ask for a report.
  package var choices: [TokenChoice] = []
  /// The length of the prompt: its tokens, and the states of images among them.
  package var promptCount = 0
}

/// What an engine tells of a request.
enum GenerationEvent: Sendable {
  /// More of the text of a result, whole characters.
  case text(String, result: Int)
  /// All results, best first.
  case done([GeneratedTokens])
  case failure(any Error)
}

/// A request in tokens: what its group is made of.
struct TokenRequest: Sendable {
  let prompt: GenerationPrompt
  let limits: LengthLimits
  /// Validated.
  let options: GenerationOptions
  let processors: LogitProcessors
  /// What texts are held to.
  let constraint: (any TokenConstraint)?
  /// Makes text of tokens; nil where tokens are all that is wanted.
  let tokenizer: Tokenizer?
  /// Tells requests of one seed apart, as the items of a batch.
  var item: UInt32 = 0
  let report: @Sendable (GenerationEvent) -> Void

  /// The request as the engine takes it.
  ///
  /// - Parameter cancellation: ends it between two passes.
  func job(_ cancellation: Cancellation) -> GenerationJob {
    let usesBeams = options.beamCount > 1
    return GenerationJob(
      prompt: prompt, maximumNewTokens: limits.maximumLength - limits.promptLength,
      width: usesBeams ? options.beamCount : options.resultCount,
      group: {
        if usesBeams { return BeamSequences(self) }
        return IndependentSequences(self)
      },
      cancellation: cancellation)
  }
}
