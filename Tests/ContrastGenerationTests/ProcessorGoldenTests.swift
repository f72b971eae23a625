import ContrastFiles
import ContrastTestSupport
import Testing

@testable import ContrastGeneration

/// Processed logits compared with those of transformers, each option by itself and all in their order.
@Suite("Processors of logits against transformers")
struct ProcessorGoldenTests {
  /// The rows of a case.
  struct Rows {
    let golden: Golden
    let ids: [[Int32]]
    let logits: [[Float]]
    /// Whether truncation may keep another one of tokens with equal logits: PyTorch sorts them in an order that
    /// depends on the processor, which no case of the standard seeds shows.
    let allowsOtherTies: Bool

    init(_ reference: GenerationCase) throws {
      golden = try reference.golden()
      allowsOtherTies = reference.isOfOtherSeed
      let (ids, logits) = (golden.integers("input_ids"), golden.floats("logits"))
      let (rows, width) = (golden.shape("input_ids")[0], golden.shape("logits")[1])
      let length = ids.count / rows
      self.ids = (0..<rows).map { ids[$0 * length..<($0 + 1) * length].map { Int32($0) } }
      self.logits = (0..<rows).map { Array(logits[$0 * width..<($0 + 1) * width]) }
    }

    var vocabulary: Int { logits[0].count }

    /// The rows after a change of options.
    func processed(
      _ options: GenerationOptions, prompt: Int = 9, length: Int = 100, minimumLength: Int = 0,
      minimumNewTokens: Int = 0, encoder: Int? = nil, ids other: [[Int32]]? = nil
    ) throws -> [Float] {
      let limits = LengthLimits(
        promptLength: prompt, maximumLength: length, minimumLength: minimumLength,
        minimumNewTokens: minimumNewTokens)
      let workspace = LogitWorkspace()
      return try zip(other ?? ids, logits).flatMap { ids, logits in
        let processors = try LogitProcessors(
          options.validated(), vocabularySize: vocabulary,
          encoderTokens: encoder.map { Array(ids.prefix($0)) } ?? [])
        var row = logits
        row.withUnsafeMutableBufferPointer {
          processors($0, after: TokenSequence(ids: ids, limits: limits), workspace)
        }
        if let survivors = workspace.survivors {
          #expect(survivors.count == row.count { $0 > -.infinity })
          #expect(survivors.allSatisfy { row[Int($0.id)] == $0.logit })
        }
        return row
      }
    }

    func expect(
      _ name: String, _ actual: [Float], sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let expected = golden.floats("\(name).scores")
      #expect(actual.count == expected.count, sourceLocation: sourceLocation)
      for start in stride(from: 0, to: expected.count, by: vocabulary) {
        let row = start..<start + vocabulary
        let (least, count) = (
          expected[row].filter { $0 > -.infinity }.min(), expected[row].count { $0 > -.infinity }
        )
        #expect(
          actual[row].count { $0 > -.infinity } == count, "\(name), row at \(start)",
          sourceLocation: sourceLocation)
        for i in row {
          let (a, b) = (actual[i], expected[i])
          let isEqual = a == b || b.isFinite && abs(a - b) <= 1e-5 * max(1, abs(b))
          let isTie = allowsOtherTies && max(a, b) == least && min(a, b) == -.infinity
          #expect(
            isEqual || isTie, "\(name)[\(i)]: \(a), not \(b)", sourceLocation: sourceLocation)
        }
      }
    }
  }

  private static func options(_ change: (inout GenerationOptions) -> Void) -> GenerationOptions {
    var options = GenerationOptions()
    options.topK = 0
    change(&options)
    return options
  }

  private static func sampling(_ change: (inout GenerationOptions) -> Void) -> GenerationOptions {
    options {
      $0.samples = true
      change(&$0)
    }
  }

  @Test("Temperature and truncation", arguments: GenerationCase.all("generation_processors"))
  func truncation(_ reference: GenerationCase) throws {
    let rows = try Rows(reference)
    rows.expect("temperature", try rows.processed(Self.sampling { $0.temperature = 0.7 }))
    rows.expect("temperature_high", try rows.processed(Self.sampling { $0.temperature = 1.9 }))
    rows.expect("top_k", try rows.processed(Self.sampling { $0.topK = 5 }))
    rows.expect("top_k_all", try rows.processed(Self.sampling { $0.topK = 1000 }))
    rows.expect("top_p", try rows.processed(Self.sampling { $0.topP = 0.8 }))
    rows.expect("top_p_small", try rows.processed(Self.sampling { $0.topP = 0.01 }))
    rows.expect(
      "top_p_keep3",
      try rows.processed(
        Self.sampling {
          $0.topP = 0.4
          $0.beamCount = 2
          $0.stopTokens = [2, 5]
        }))
    rows.expect("min_p", try rows.processed(Self.sampling { $0.minP = 0.1 }))
    rows.expect("typical_p", try rows.processed(Self.sampling { $0.typicalP = 0.7 }))
    rows.expect("epsilon", try rows.processed(Self.sampling { $0.epsilonCutoff = 0.02 }))
    rows.expect("eta", try rows.processed(Self.sampling { $0.etaCutoff = 0.02 }))
    rows.expect("normalise", try rows.processed(Self.options { $0.renormalizesLogits = true }))
  }

  @Test("Repetition, n-grams and words", arguments: GenerationCase.all("generation_processors"))
  func repetition(_ reference: GenerationCase) throws {
    let rows = try Rows(reference)
    rows.expect(
      "repetition_penalty", try rows.processed(Self.options { $0.repetitionPenalty = 1.5 }))
    rows.expect(
      "repetition_penalty_below_one",
      try rows.processed(Self.options { $0.repetitionPenalty = 0.7 }))
    // Rows here have no padding; the reference leaves out that at the beginning.
    let unpadded = rows.ids.enumerated().map { Array($1.dropFirst([0, 3, 6, 1, 1][$0])) }
    rows.expect(
      "repetition_penalty_padded",
      try rows.processed(Self.options { $0.repetitionPenalty = 1.5 }, prompt: 0, ids: unpadded))
    for size in 1...3 {
      rows.expect(
        "no_repeat_ngram_\(size)",
        try rows.processed(Self.options { $0.noRepeatNGramSize = size }))
    }
    let bad: [[Int32]] = [[7], [rows.ids[0][8], 3], [rows.ids[1][7], 4, 9], [2]]
    rows.expect(
      "bad_words",
      try rows.processed(
        Self.options {
          $0.badWords = bad
          $0.stopTokens = [2]
        }))
    rows.expect(
      "sequence_bias",
      try rows.processed(
        Self.options { $0.sequenceBias = [[6]: -1.5, [rows.ids[0][8], 11]: 2.5] }))
    rows.expect("suppress", try rows.processed(Self.options { $0.suppressedTokens = [0, 1] }))
    rows.expect(
      "encoder_no_repeat_ngram_2",
      try rows.processed(Self.options { $0.encoderNoRepeatNGramSize = 2 }, encoder: 6))
  }

  @Test("Lengths and forced tokens", arguments: GenerationCase.all("generation_processors"))
  func lengths(_ reference: GenerationCase) throws {
    let rows = try Rows(reference)
    let ends = Self.options { $0.stopTokens = [2, 5] }
    let end = Self.options { $0.stopTokens = [2] }
    rows.expect("min_length", try rows.processed(ends, minimumLength: 10))
    rows.expect("min_length_reached", try rows.processed(ends, minimumLength: 9))
    rows.expect("min_new_tokens", try rows.processed(end, prompt: 6, minimumNewTokens: 4))
    rows.expect(
      "forced_eos", try rows.processed(Self.options { $0.forcedLastTokens = [2] }, length: 10))
    rows.expect(
      "forced_bos",
      try rows.processed(
        Self.options { $0.forcedFirstToken = 4 }, prompt: 1, ids: rows.ids.map { [$0[0]] }))
    rows.expect(
      "exponential_decay",
      try rows.processed(
        Self.options {
          $0.exponentialDecay = .init(start: 2, factor: 1.3)
          $0.stopTokens = [2]
        }, prompt: 4))
    rows.expect("infinite", try rows.processed(Self.options { $0.removesInvalidValues = true }))
  }

  @Test("All together, in their order", arguments: GenerationCase.all("generation_processors"))
  func chain(_ reference: GenerationCase) throws {
    let rows = try Rows(reference)
    // Each step adds one option to those before it.
    let steps: [(inout GenerationOptions) -> Void] = [
      { $0.repetitionPenalty = 1.3 }, { $0.noRepeatNGramSize = 2 }, { $0.badWords = [[5]] },
      { $0.minimumNewTokens = 4 },
      {
        $0.samples = true
        $0.temperature = 0.8
      }, { $0.topK = 9 }, { $0.topP = 0.9 }, { $0.minP = 0.02 }, { $0.renormalizesLogits = true },
    ]
    var options = Self.options { $0.stopTokens = [2] }
    for (number, step) in steps.enumerated() {
      step(&options)
      rows.expect(
        "chain.\(number)",
        try rows.processed(options, prompt: 6, minimumNewTokens: options.minimumNewTokens))
    }
  }
}
