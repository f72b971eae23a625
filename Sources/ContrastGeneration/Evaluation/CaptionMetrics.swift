/// How close captions are to those that people wrote: BLEU-1 to BLEU-4, ROUGE-L and CIDEr-D, as pycocoevalcap
/// computes them. Scores are fractions; papers print 100 times as much.
///
///     let metrics = try CaptionMetrics.evaluate(
///       candidates: [("horse.jpg", "a horse runs in a field")],
///       references: [("horse.jpg", "a brown horse runs across the grass"), ("horse.jpg", "a horse")])
///     print(metrics.corpus.ciderD)
///
/// METEOR and SPICE need WordNet and a parser of scene graphs, and are not here.
public struct CaptionMetrics: Sendable, Equatable {
  /// The scores of one image, or of all.
  public struct Scores: Sendable, Equatable {
    /// BLEU-1 to BLEU-4 (Papineni et al. 2002), four numbers. That of all images comes from summed counts; it
    /// is not the mean of theirs.
    public let bleu: [Double]
    /// ROUGE-L (Lin 2004) with beta 1.2.
    public let rougeL: Double
    /// CIDEr-D (Vedantam et al. 2015). The weights of words come from the references of the images that are
    /// evaluated, so scores of different sets do not compare, and that of a single image is 0.
    public let ciderD: Double
  }

  /// Of all images together.
  public let corpus: Scores
  /// Of each image, in the order of the candidates.
  public let images: [Scores]

  /// The most characters of a caption.
  static let lengthLimit = 10_000

  /// Compares captions with references.
  ///
  /// - Parameters:
  ///   - candidates: one caption for each image.
  ///   - references: any number for each image, in any order. Those of images without a candidate do not count.
  ///   - isTokenized: whether all captions are words with one space between them, as a tokenizer left them;
  ///     otherwise they are split as the Penn Treebank tokenizer splits them, which `Documentation/Numerics.md`
  ///     says more of.
  /// - Throws: ``EvaluationError`` naming the image; `CancellationError`.
  public static func evaluate(
    candidates: [(image: String, caption: String)],
    references: [(image: String, caption: String)], isTokenized: Bool = false
  ) throws -> CaptionMetrics {
    let items = try CaptionItems(
      candidates: candidates, references: references, isTokenized: isTokenized)
    let cider = CIDEr(items)
    var total = BLEU.Counts()
    var images: [Scores] = []
    for index in 0..<items.count {
      if index % 256 == 0 { try Task.checkCancellation() }
      let item = items[index]
      let counts = BLEU.Counts(item)
      total.add(counts)
      images.append(
        Scores(bleu: counts.scores, rougeL: ROUGE.score(item), ciderD: cider.score(item)))
    }
    func mean(_ score: (Scores) -> Double) -> Double {
      images.reduce(0) { $0 + score($1) } / Double(images.count)
    }
    return CaptionMetrics(
      corpus: Scores(bleu: total.scores, rougeL: mean(\.rougeL), ciderD: mean(\.ciderD)),
      images: images)
  }
}
