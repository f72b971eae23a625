import ContrastLayers
import ContrastTensor
import ContrastText

/// How probable a token of a given text is.
struct TokenScore: Sendable, Equatable {
  /// The natural logarithm of its probability.
  var logProbability: Float
  /// The mean of the log-probabilities of all tokens in its place, which label smoothing counts.
  var meanLogProbability: Float
}

extension RunningBatch {
  /// The scores of the tokens of continuations.
  func score(
    _ continuations: [[Int32]], behind prompt: GenerationPrompt
  ) throws -> [[TokenScore]] {
    precondition(continuations.allSatisfy { !$0.isEmpty })
    // All but the last row of the prompt, which goes before each continuation: its logits are wanted.
    let (start, last) = InputSegment.cut(prompt.parts, prompt.count - 1)
    let batch = DecodingBatch(hasContexts: decoder.hasContexts)
    let kept = store.take(prompt)
    batch.join(try kept ?? sequence(of: prompt))
    var (_, rest) = InputSegment.cut(start, batch.counts[0])
    var least = (prompt.prefix?.count ?? 0) - batch.counts[0]
    while !rest.isEmpty {
      let (first, others) = InputSegment.cut(rest, max(limits.rowsPerPass, least))
      least = 0
      _ = try perform { try decoder.logits([first], of: batch, last: [0], $0) }
      rest = others
    }
    store.keep(batch[0], keys: Array(prompt.keys.dropLast()))

    let base = batch[0]
    var scores: [[TokenScore]] = []
    while scores.count < continuations.count {
      // As many continuations as fit into a pass, at least one.
      var rows = 0
      let part = continuations[scores.count...].prefix { continuation in
        rows += continuation.count
        return rows <= limits.rowsPerPass || rows == continuation.count
      }
      batch.select([])
      for _ in part { batch.join(base) }
      let next = part.map { last + [.tokens(Array($0.dropLast()))].filter { $0.count > 0 } }
      try perform { run in
        var logits = try decoder.logits(next, of: batch, last: part.map(\.count), run)
        let tokens = part.flatMap { $0 }
        var found = [TokenScore](
          repeating: TokenScore(logProbability: 0, meanLogProbability: 0), count: tokens.count)
        let vocabulary = decoder.vocabularySize
        logits.withUnsafeMutableElements { logits in
          for (row, token) in tokens.enumerated() {
            let line = UnsafeBufferPointer(
              rebasing: logits[row * vocabulary..<(row + 1) * vocabulary])
            found[row] = TokenScore(of: Int(token), in: line)
          }
        }
        var row = 0
        for continuation in part {
          scores.append(Array(found[row..<row + continuation.count]))
          row += continuation.count
        }
      }
    }
    return scores
  }
}

extension TokenScore {
  /// - Parameters:
  ///   - token: whose score it is.
  ///   - logits: of all tokens in its place.
  init(of token: Int, in logits: UnsafeBufferPointer<Float>) {
    let normalizer = LogitMath.logSumOfExponentials(logits)
    let sum = logits.reduce(0.0) { $0 + Double($1) }
    logProbability = Float(Double(logits[token]) - normalizer)
    meanLogProbability = Float(sum / Double(logits.count) - normalizer)
  }
}
