import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import ContrastText
import Testing

@testable import ContrastGeneration

/// A decoder with prompts, run step by step without an engine: the logits of each step beside a golden's.
struct DecoderReplay {
  let decoder: any GenerativeDecoder
  let prompts: [[Int32]]
  /// What each prompt attends to, in decoders with cross-attention.
  var contexts: [KeyValueCache]?
  /// The prompts as the decoder takes them, where some of their tokens stand for states.
  var parts: [[InputSegment]]?
  let run: Run

  private func batch(_ items: [Int]) -> DecodingBatch {
    let memory = decoder.keyValueMemory(precision: .float32, limit: nil)
    let batch = DecodingBatch(hasContexts: contexts != nil)
    for item in items {
      batch.join(
        DecodingSequence(
          cache: KeyValueCache(in: memory), context: contexts?[item],
          prefix: decoder.prefixTokens?.prefix(of: first(item))))
    }
    return batch
  }

  /// What the first pass over a prompt reads.
  private func first(_ item: Int) -> [InputSegment] {
    parts?[item] ?? [.tokens(prompts[item])]
  }

  private func logits(_ next: [[InputSegment]], _ batch: DecodingBatch) throws -> [Float] {
    try decoder.logits(next, of: batch, last: nil, run).elements
  }

  /// The logits behind all tokens of prompts, in one pass.
  func allLogits() throws -> [Float] {
    try decoder.logits(
      prompts.indices.map(first), of: batch(Array(prompts.indices)), last: prompts.map(\.count),
      run
    ).elements
  }

  /// Hands the tokens of a greedy search to the decoder: each was the likeliest, by logits that are the golden's.
  ///
  /// - Parameters:
  ///   - name: of `.sequences` and `.logits`.
  ///   - options: of the reference.
  ///   - tolerance: of logits.
  func expectGreedy(
    _ golden: Golden, _ name: String, _ options: GenerationOptions, _ tolerance: Float = 1e-4
  ) throws {
    let (shape, all) = (golden.shape("\(name).logits"), golden.floats("\(name).logits"))
    let sequences = golden.rows("\(name).sequences")
    let start = sequences[0].count - shape[0]
    let batch = batch(Array(prompts.indices))
    var next = prompts.indices.map(first)
    for step in 0..<shape[0] {
      let rows = try logits(next, batch)
      for item in prompts.indices {
        next[item] = [.tokens([sequences[item][start + step]])]
        let written = sequences[item][start..<(start + step)]
        guard options.stopTokens.allSatisfy({ !written.contains($0) }) else { continue }
        let place = (step * shape[1] + item) * shape[2]
        expectScores(
          Array(rows[item * shape[2]..<(item + 1) * shape[2]]),
          Array(all[place..<place + shape[2]]), tolerance, "\(name), step \(step), row \(item)")
      }
    }
  }

  /// Hands the golden's tokens to the decoder: its logits must be the golden's, and the golden's logits must become
  /// its scores.
  ///
  /// - Parameters:
  ///   - name: of `.sequences`, `.logits` and `.scores`.
  ///   - options: of the reference.
  ///   - tolerance: of logits.
  func expectSamples(
    _ golden: Golden, _ name: String, _ options: GenerationOptions, _ tolerance: Float = 1e-4
  ) throws {
    let (shape, all) = (golden.shape("\(name).logits"), golden.floats("\(name).logits"))
    let scores = golden.floats("\(name).scores")
    let sequences = golden.rows("\(name).sequences")
    let start = sequences[0].count - shape[0]
    let processors = try LogitProcessors(options.validated(), vocabularySize: shape[2])
    let (batch, workspace) = (batch(Array(prompts.indices)), LogitWorkspace())
    var next = prompts.indices.map(first)
    for step in 0..<shape[0] {
      let rows = try logits(next, batch)
      for item in prompts.indices {
        // Prompts of a batch are padded in front. N-grams count the padding, penalties of repetition do not.
        let padded = Array(sequences[item][..<(start + step)])
        let padding =
          options.noRepeatNGramSize == 0
            && padded[..<start].suffix(prompts[item].count).elementsEqual(prompts[item])
          ? start - prompts[item].count : 0
        let tokens = Array(padded[padding...])
        let token = sequences[item][start + step]
        next[item] = [.tokens([token])]
        guard options.stopTokens.allSatisfy({ !padded[start...].contains($0) }) else { continue }
        let place = (step * shape[1] + item) * shape[2]..<(step * shape[1] + item + 1) * shape[2]
        let (what, golden) = ("\(name), step \(step), row \(item)", Array(all[place]))
        expectScores(
          Array(rows[item * shape[2]..<(item + 1) * shape[2]]), golden, tolerance, what)
        var processed = golden
        processed.withUnsafeMutableBufferPointer {
          processors(
            $0,
            after: TokenSequence(
              ids: tokens,
              limits: LengthLimits(
                promptLength: start - padding, maximumLength: sequences[0].count - padding)),
            workspace)
        }
        expectScores(processed, Array(scores[place]), 1e-5, "scores of \(what)")
        #expect(processed[Int(token)] > -.infinity, "\(what)")
      }
    }
  }

  /// Searches with beams: the logits of all beams at each step, the texts, their scores, and behind which beam each
  /// token was chosen must be the golden's.
  ///
  /// - Parameters:
  ///   - name: of `.sequences`, `.sequences_scores`, `.logits` and `.beam_indices`.
  ///   - options: of the search.
  ///   - tolerance: of logits.
  func expectBeams(
    _ golden: Golden, _ name: String, _ options: GenerationOptions, _ tolerance: Float = 1e-4
  ) throws {
    let options = try options.validated()
    let processors = try LogitProcessors(options, vocabularySize: decoder.vocabularySize)
    let workspace = LogitWorkspace()
    let (sequences, indices) = (
      golden.rows("\(name).sequences"), golden.beamIndices("\(name).beam_indices")
    )
    let scores = golden.floats("\(name).sequences_scores")
    let start = sequences[0].count - golden.shape("\(name).beam_indices")[1]
    for (item, prompt) in prompts.enumerated() {
      // Prompts of a batch are padded in front, and n-grams count the padding.
      let padding = Array(sequences[item][..<(start - prompt.count)])
      let limits = try options.limits(
        promptLength: prompt.count, maximumPositions: decoder.maximumPositions)
      var search = BeamSearch(prompt: prompt, limits, options)
      var trace = BeamTrace(prompt: prompt.count)
      let batch = batch([Int](repeating: item, count: options.beamCount))
      var next = search.running.map { _ in first(item) }
      while !search.isDone {
        var rows = try logits(next, batch)
        trace.expect(
          rows, like: golden, "\(name).logits", item: item, of: search.running, tolerance: tolerance
        )
        trace.steps.append(search.running)
        let step = try rows.withUnsafeMutableBufferPointer { rows in
          let vocabulary = rows.count / options.beamCount
          for beam in 0..<options.beamCount {
            let row = UnsafeMutableBufferPointer(
              rebasing: rows[beam * vocabulary..<(beam + 1) * vocabulary])
            LogitMath.logSoftmax(row)
            let length = padding.count + limits.maximumLength
            processors(
              row,
              after: TokenSequence(
                ids: padding + search.running[beam].tokens,
                limits: LengthLimits(
                  promptLength: start, maximumLength: length, minimumLength: limits.minimumLength)
              ), workspace)
          }
          return try search.step(UnsafeBufferPointer(rows), workspace)
        }
        batch.select(step.parents)
        next = step.tokens.map { [.tokens([$0])] }
      }
      let best = try #require(search.results.first)
      #expect(trace.indices(of: best, item: item) == indices[item], "\(name), \(item)")
      #expect(
        best.tokens.dropFirst(prompt.count).elementsEqual(
          sequences[item][start...].prefix(indices[item].count)), "\(name), \(item)")
      #expect(
        abs(best.score - Double(scores[item])) < Double(tolerance) * abs(best.score),
        "\(name), \(item)")
    }
  }
}

extension GenerationOptions {
  /// The same with the sampling of the reference cases.
  var sampling: GenerationOptions {
    var result = self
    (result.samples, result.temperature, result.topK, result.topP) = (true, 0.8, 12, 0.9)
    result.repetitionPenalty = 1.2
    return result
  }
}
