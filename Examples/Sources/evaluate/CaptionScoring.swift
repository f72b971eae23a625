import ArgumentParser
import ContrastGeneration
import ExampleSupport
import Foundation

struct CaptionScoring: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "captions",
    abstract: "How close captions are to those of people: BLEU, ROUGE-L, CIDEr-D.",
    discussion: """
        evaluate captions results.json captions_val2014.json
        evaluate captions written.jsonl flickr8k/captions.txt --each scores.jsonl

      Either file may be
        COCO's       {"annotations": [{"image_id": 1, "caption": "…"}]}, or the list alone
        JSON lines   {"image": "a.jpg", "captions": ["…", "…"]}, or one "caption" a line
        CSV or TSV   with a header that names the columns image and caption (Flickr8k)
      Scores are those of pycocoevalcap, whose PTB tokenizer is rebuilt here; a number for a paper, to the \
      last digit, takes captions that CoreNLP has split, and '--tokenized'. CIDEr-D depends on the set of \
      images: only numbers of one set compare.
      """)

  @Argument(help: "The captions to measure, one for each image.")
  var candidates: String

  @Argument(help: "The captions of people, any number for each image.")
  var references: String

  @Flag(help: "The captions are words with a space between them already.")
  var tokenized = false

  @OptionGroup var output: ScoreOptions

  func run() async throws {
    try await interruptible { try evaluate() }
  }

  private func evaluate() throws {
    let references = try ImageCaptions(contentsOf: references)
    let candidates = try ImageCaptions(contentsOf: candidates).entries(named: references)
    let summary = try CaptionSummary(
      candidates: candidates, references: references, isTokenized: tokenized)
    try output.write(summary)
  }
}

/// What captions score, wherever they come from.
struct CaptionSummary: ScoreSummary {
  struct Each: Encodable {
    let image: String
    let scores: Scores
  }

  struct Scores: Encodable {
    let bleu1, bleu2, bleu3, bleu4, rougeL, ciderD: Double

    init(_ scores: CaptionMetrics.Scores) {
      (bleu1, bleu2, bleu3, bleu4) = (
        scores.bleu[0], scores.bleu[1], scores.bleu[2], scores.bleu[3]
      )
      (rougeL, ciderD) = (scores.rougeL, scores.ciderD)
    }
  }

  let images: Int
  /// Images with references and without a candidate.
  let imagesWithoutCandidate: Int
  let scores: Scores
  let each: [Each]

  private enum CodingKeys: String, CodingKey { case images, imagesWithoutCandidate, scores }

  /// - Parameters:
  ///   - candidates: one caption for each image.
  ///   - references: of these images, and maybe of others.
  ///   - isTokenized: whether the captions are words with a space between them.
  /// - Throws: `EvaluationError`.
  init(
    candidates: [(image: String, caption: String)], references: ImageCaptions, isTokenized: Bool
  ) throws {
    let metrics = try CaptionMetrics.evaluate(
      candidates: candidates, references: references.entries, isTokenized: isTokenized)
    images = candidates.count
    imagesWithoutCandidate = references.imageCount - candidates.count
    scores = Scores(metrics.corpus)
    each = zip(candidates, metrics.images).map { Each(image: $0.image, scores: Scores($1)) }
  }

  var text: String {
    var table = Table([("metric", .left), ("score", .right)])
    for (name, score) in [
      ("BLEU-1", scores.bleu1), ("BLEU-2", scores.bleu2), ("BLEU-3", scores.bleu3),
      ("BLEU-4", scores.bleu4), ("ROUGE-L", scores.rougeL), ("CIDEr-D", scores.ciderD),
    ] { table.append([name, decimal(100 * score, 1)]) }
    let missing =
      imagesWithoutCandidate == 0
      ? "" : " \(counted(imagesWithoutCandidate, "image")) with references, without a caption."
    return """
      \(counted(images, "image")); scores times 100, as papers print them.\(missing)

      \(table.text)
      """
  }
}
