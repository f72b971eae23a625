/// One of several items, such as answers, images or texts, in an order of how well they fit.
public struct RankedItem: Sendable, Equatable {
  /// Its number among those given.
  public let index: Int
  /// What they are ordered by, largest first: the sum of the log-probabilities of the tokens of an answer, smoothed
  /// and at most 0; the logit of a match plus the cosine.
  public let score: Double
}
