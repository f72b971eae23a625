import ContrastRuntime

/// From which score on an item counts as fitting a query, found without labels.
///
///     let fitting = try await model.fittingThreshold(for: photos.rows(sample))
///     let scores = query.cosine(to: photos)[0]
///     let bound = fitting(scores: scores, ofText: true)
///     let shown = scores.filter { $0 >= bound }
///
/// A query's scores with a collection have a mean and a standard deviation. Most items do not fit most queries, so an
/// item fits whose score is 1.5 standard deviations above the mean. Where half of the items show what is asked for, none
/// of them is. So for texts a second bound holds as well: ``unrelatedScore``, which 98 % of the scores stay below that
/// texts about other things have with the items. The lower one of the two bounds counts.
///
/// `Examples/PhotoSearch/README.md` says how much that lets through on labelled pictures.
public struct FittingThreshold: Sendable, Equatable {
  static let deviations = 1.5
  static let share = 0.98

  /// The score that 98 % of the scores of unrelated texts stay below; nil where it is not known, and the first bound
  /// alone holds.
  public let unrelatedScore: Float?

  /// A threshold whose calibration was done before.
  public init(unrelatedScore: Float?) { self.unrelatedScore = unrelatedScore }

  /// Calibrates by the scores of texts that have nothing to do with the items.
  ///
  /// - Parameters:
  ///   - items: some of the collection, in the space of the texts; a few thousand suffice.
  ///   - texts: such as captions of many different things.
  ///   - threads: at least 1.
  package init(items: Embeddings, unrelated texts: Embeddings, threads: Int) {
    let scores = texts.cosine(to: items, threads: threads).values.filter { !$0.isNaN }.sorted()
    let place = min(scores.count - 1, Int(Double(scores.count) * Self.share))
    unrelatedScore = scores.isEmpty ? nil : scores[place]
  }

  /// The score from which on an item fits a query.
  ///
  /// - Parameters:
  ///   - scores: of the query with all items of the collection, or with a sample of them.
  ///   - isText: whether the query is a text; the scores of pictures with each other are others.
  /// - Returns: minus infinity where there are no scores.
  public func callAsFunction(scores: some Sequence<Float>, ofText isText: Bool) -> Float {
    var (count, sum, square) = (0.0, 0.0, 0.0)
    for score in scores where !score.isNaN {
      count += 1
      sum += Double(score)
      square += Double(score) * Double(score)
    }
    guard count > 0 else { return -.infinity }
    let mean = sum / count
    let deviation = max(0, square / count - mean * mean).squareRoot()
    let ofCollection = Float(mean + Self.deviations * deviation)
    return isText ? min(ofCollection, unrelatedScore ?? .infinity) : ofCollection
  }
}

extension DualEncoder {
  /// Calibrates a threshold for a collection of images, by 128 captions of many different things in English and
  /// German.
  ///
  /// - Parameter items: the model's embeddings of some of the images, such as 2,000 of them.
  /// - Throws: as ``encode(texts:options:)``.
  public func fittingThreshold(for items: Embeddings) async throws -> FittingThreshold {
    precondition(items.width == width, "widths \(items.width) and \(width)")
    let texts = try await encode(texts: UnrelatedTexts.all)
    return FittingThreshold(items: items, unrelated: texts, threads: threads)
  }
}
