import ContrastTestSupport
import ContrastTensor
import Testing

@testable import ContrastGeneration

/// Processors by small examples, and the selection of logits against sorting.
@Suite("Processors of logits")
struct ProcessorTests {
  private static let logits: [Float] = [2, 1, 0.5, 0, -1, -2]

  private func processed(
    _ logits: [Float] = logits, ids: [Int32] = [1, 4, 1], prompt: Int = 3,
    constraint: ((LogitRow) -> Void)? = nil, _ change: (inout GenerationOptions) -> Void
  ) throws -> [Float] {
    var options = GenerationOptions()
    options.topK = 0
    change(&options)
    let processors = try LogitProcessors(options.validated(), vocabularySize: logits.count)
    let tokens = TokenSequence(
      ids: ids, limits: LengthLimits(promptLength: prompt, maximumLength: 50))
    var row = logits
    row.withUnsafeMutableBufferPointer {
      processors($0, after: tokens, LogitWorkspace(), constraint: constraint)
    }
    return row
  }

  private func kept(
    _ logits: [Float] = logits, beams: Int = 1, ends: [Int32] = [],
    _ change: (inout GenerationOptions) -> Void
  ) throws -> Int {
    try processed(logits) {
      $0.samples = true
      $0.beamCount = beams
      $0.stopTokens = ends
      change(&$0)
    }.count { $0 > -.infinity }
  }

  @Test("The examples of the specification")
  func examples() throws {
    #expect(
      absoluteError(
        try processed { $0.repetitionPenalty = 1.2 }, [2, 0.833333, 0.5, 0, -1.2, -2]) < 1e-6)
    for (p, count) in [(0.5, 1), (0.55, 1), (0.8, 3), (0.9, 4), (0.95, 4)] {
      #expect(try kept { $0.topP = p } == count)
    }
    #expect(try kept { $0.minP = 0.2 } == 3)
    #expect(try kept(beams: 2, ends: [3, 4, 5]) { $0.minP = 0.2 } == 4)
    #expect(try kept([2, 1, 1, 0, -1, -2]) { $0.topK = 2 } == 3)
    let grams = try processed { $0.noRepeatNGramSize = 2 }
    #expect(grams.indices.filter { grams[$0] == -.infinity } == [4])
    let words = try processed {
      $0.badWords = [[3], [4, 1, 5], [2, 0]]
      $0.stopTokens = [3]
    }
    #expect(words.indices.filter { words[$0] == -.infinity } == [5])
    let decayed = try processed(ids: [1, 4, 1, 0], prompt: 1) {
      $0.exponentialDecay = .init(start: 1, factor: 1.5)
      $0.stopTokens = [4]
    }
    #expect(decayed[4] == 0.25)
    let all = try processed {
      $0.samples = true
      $0.repetitionPenalty = 1.2
      $0.temperature = 0.7
      $0.topK = 3
      $0.topP = 0.8
    }
    #expect(absoluteError(Array(all[..<2]), [2.857143, 1.190476]) < 1e-6)
    #expect(all[2...].allSatisfy { $0 == -.infinity })
  }

  @Test("Frequency and presence count generated tokens only")
  func frequency() throws {
    let row = try processed(ids: [0, 0, 1, 1, 1, 3], prompt: 3) {
      $0.frequencyPenalty = 0.5
      $0.presencePenalty = 0.25
    }
    #expect(row == [2, 1 - 0.25 - 1, 0.5, -0.75, -1, -2])
  }

  @Test("Tokens of the encoder's text")
  func encoder() throws {
    var options = GenerationOptions()
    options.encoderRepetitionPenalty = 2
    let processors = try LogitProcessors(options, vocabularySize: 6, encoderTokens: [0, 0, 4, 9])
    var row = Self.logits
    row.withUnsafeMutableBufferPointer {
      processors(
        $0, after: TokenSequence(ids: [], limits: LengthLimits(promptLength: 0, maximumLength: 9)),
        LogitWorkspace())
    }
    #expect(row == [4, 1, 0.5, 0, -0.5, -2])
  }

  @Test("Tokens that do not come first")
  func beginning() throws {
    for (ids, prompt, isFirst) in [([1, 2], 2, true), ([1, 2, 3], 2, false)]
      as [([Int32], Int, Bool)]
    {
      let row = try processed(ids: ids, prompt: prompt) { $0.suppressedFirstTokens = [0] }
      #expect((row[0] == -.infinity) == isFirst)
    }
    // The first token is forced, so the second is the first that is chosen.
    let second = try processed(ids: [1, 2], prompt: 1) {
      $0.suppressedFirstTokens = [0]
      $0.forcedFirstToken = 2
    }
    #expect(second[0] == -.infinity)
  }

  @Test("The caller's mask stands before truncation")
  func constraint() throws {
    let row = try processed(constraint: { $0[0] = -.infinity }) {
      $0.samples = true
      $0.topK = 1
    }
    #expect(row.indices.filter { row[$0] > -.infinity } == [1])
  }

  @Test("Infinite and missing numbers become finite on request")
  func invalidValues() throws {
    let row = try processed([.nan, .infinity, -.infinity, 1]) { $0.removesInvalidValues = true }
    #expect(row == [0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1])
  }

  @Test("A token without a logit is refused by the option's name")
  func unknownTokens() {
    for (name, change) in [
      ("badWords", { $0.badWords = [[1, 6]] }), ("sequenceBias", { $0.sequenceBias = [[6]: 1] }),
      ("suppressedTokens", { $0.suppressedTokens = [6] }),
      ("forcedLastTokens", { $0.forcedLastTokens = [7] }),
    ] as [(String, (inout GenerationOptions) -> Void)] {
      var options = GenerationOptions()
      change(&options)
      let error = #expect(throws: GenerationError.self) {
        try LogitProcessors(options, vocabularySize: 6)
      }
      #expect(error?.details.key == name)
    }
  }

  @Test(
    "The largest logits are those that sorting finds", arguments: [1, 2, 7, 64, 65, 1000, 5003])
  func selection(count: Int) {
    var generator = PhiloxGenerator(seed: 5, stream: UInt64(count))
    let workspace = LogitWorkspace()
    for spread in [1.0, 1000] {
      // Ties, both zeros, infinities and NaN.
      var row = (0..<count).map { _ in
        (Float(spread) * generator.normal()).rounded() / 4
      }
      if count > 5 {
        row[1] = .nan
        row[3] = -.infinity
        row[4] = -0.0
      }
      let sorted = row.indices.filter { !row[$0].isNaN }
        .map { TokenLogit(id: Int32($0), logit: row[$0]) }.sorted(by: TokenLogit.precedes)
      row.withUnsafeBufferPointer { row in
        for rank in [1, 2, 3, 50, count / 2, count - 1, count] where 1...count ~= rank {
          let threshold = rank <= sorted.count ? sorted[rank - 1].logit : -.infinity
          #expect(LogitSelection.threshold(row, rank: rank, workspace) == threshold)
          #expect(
            LogitSelection.largest(rank, row, workspace)
              == sorted.filter { $0.logit >= threshold && $0.logit > -.infinity })
        }
      }
    }
  }

  @Test("Truncation without sorting equals truncation of sorted rows", arguments: [3, 130, 1501])
  func truncation(count: Int) throws {
    var generator = PhiloxGenerator(seed: 6)
    for isRounded in [false, true] {
      let row = (0..<count).map { _ in
        let logit = 3 * generator.normal()
        return isRounded ? logit.rounded() / 2 : logit
      }
      for topK in [0, 40] {
        for keep in [1, 4] {
          for (name, value) in SortedTruncation.settings {
            let fast = try processed(row) {
              $0.samples = true
              $0.topK = topK
              $0.beamCount = keep > 1 ? 2 : 1
              $0.stopTokens = keep > 1 ? [0, 1, 2] : []
              SortedTruncation.set(name, value, &$0)
            }
            var sorted = SortedTruncation(row, keep: keep)
            if topK > 0 { sorted.topK(topK) }
            sorted.apply(name, value)
            #expect(
              fast == sorted.row, "\(name) \(value) of \(count), top-k \(topK), keep \(keep)")
          }
        }
      }
    }
  }

  @Test("A row of impossible tokens stays impossible")
  func nothing() throws {
    for logits in [[-.infinity, -.infinity], [.nan, -.infinity]] as [[Float]] {
      let row = try processed(logits, ids: []) {
        $0.samples = true
        $0.topK = 1
        $0.topP = 0.5
        $0.minP = 0.1
        $0.typicalP = 0.5
        $0.epsilonCutoff = 0.1
        $0.etaCutoff = 0.1
        $0.renormalizesLogits = true
      }
      #expect(row.allSatisfy { !($0 > -.infinity) })
    }
  }
}
