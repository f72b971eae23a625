import ContrastLayers
import ContrastTensor
import ContrastText

/// How one of many given answers is chosen.
///
/// The answers whose first token is likeliest are read whole; the best is the one with the largest sum of
/// `(1 - smoothing) · log p(token) + smoothing / V · Σ log p(v)` over its tokens, `[SEP]` included. Longer answers have
/// no allowance.
///
/// Source: `rank_answer` in `blip_vqa.py` of salesforce/BLIP, whose score is the label-smoothed loss.
struct AnswerRanking: Sendable, Equatable {
  /// How many answers are read whole.
  var count = 128
  /// Of the labels, in the loss of training.
  var smoothing = 0.1

  /// The answers to a question that are read whole, best first.
  ///
  /// - Parameters:
  ///   - answers: token ids from `[DEC]` to `[SEP]`, the same first id in all.
  ///   - context: of the question.
  ///   - decoder: of the model.
  ///   - run: the forward passes.
  func callAsFunction(
    _ answers: [[Int32]], beside context: KeyValueCache, _ decoder: BLIPTextDecoder, _ run: Run
  ) -> [RankedItem] {
    guard let start = answers.first?.first else { return [] }
    precondition(answers.allSatisfy { $0.count > 1 && $0[0] == start })
    let first = decoder.logits(ofTexts: [[start]], beside: [context], run).elements
    let likeliest = answers.indices.sorted {
      (first[Int(answers[$1][1])], $0) < (first[Int(answers[$0][1])], $1)
    }.prefix(count)
    // Answers in the order of their lengths, in passes of some 512 tokens.
    var passes: [[Int]] = []
    var tokens = 0
    for answer in likeliest.sorted(by: { (answers[$0].count, $0) < (answers[$1].count, $1) }) {
      if passes.isEmpty || tokens + answers[answer].count > 512 {
        passes.append([])
        tokens = 0
      }
      passes[passes.count - 1].append(answer)
      tokens += answers[answer].count
    }
    return passes.flatMap { pass in
      zip(pass, scores(of: pass.map { answers[$0] }, beside: context, decoder, run))
        .map { RankedItem(index: $0, score: $1) }
    }.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
  }

  /// The scores of answers that are read whole.
  private func scores(
    of answers: [[Int32]], beside context: KeyValueCache, _ decoder: BLIPTextDecoder, _ run: Run
  ) -> [Double] {
    let read = answers.map { Array($0.dropLast()) }
    let logits = decoder.logits(
      ofTexts: read, beside: [KeyValueCache](repeating: context, count: answers.count), run)
    let vocabulary = decoder.vocabularySize
    let layout = RaggedLayout(lengths: read.lazy.map(\.count))
    return logits.elements.withUnsafeBufferPointer { logits in
      answers.enumerated().map { number, answer in
        zip(layout[number], answer.dropFirst()).reduce(0) { sum, target in
          let row = logits[target.0 * vocabulary..<(target.0 + 1) * vocabulary]
          return sum + score(of: Int(target.1), UnsafeBufferPointer(rebasing: row))
        }
      }
    }
  }

  /// The smoothed log-probability of a token.
  private func score(of token: Int, _ logits: UnsafeBufferPointer<Float>) -> Double {
    let score = TokenScore(of: token, in: logits)
    return (1 - smoothing) * Double(score.logProbability)
      + smoothing * Double(score.meanLogProbability)
  }
}
