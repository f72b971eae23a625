import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastGeneration

@Suite("Beam search")
struct BeamSearchTests {
  /// Logits behind each token of a model that looks at the last one only; 0 is padding and 4 the end.
  private static let table: [[Float]] = [
    [0, 0, 0, 0, 0], [-9, -2, 1.6, 1.5, 0.4], [-9, -1, 0.9, 0.7, 1.1], [-9, -2, 2.6, 0.1, 0.3],
    [0, 0, 0, 0, 0],
  ]

  private func options(
    _ change: (inout GenerationOptions) -> Void = { _ in }
  ) -> GenerationOptions {
    var options = GenerationOptions()
    options.beamCount = 2
    options.resultCount = 2
    options.maximumNewTokens = 5
    options.stopTokens = [4]
    change(&options)
    return options
  }

  private func search(_ options: GenerationOptions, item: UInt32 = 0) throws -> BeamSearch {
    try BeamGoldenTests.search([1], options, item: item) { Self.table[Int($0.last!)] }
  }

  private func expect(
    _ options: GenerationOptions, _ expected: [([Int32], Double)],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let results = try search(options).results
    #expect(results.map(\.tokens) == expected.map(\.0), sourceLocation: sourceLocation)
    for (result, expected) in zip(results, expected) {
      #expect(abs(result.score - expected.1) < 2e-6, sourceLocation: sourceLocation)
    }
  }

  @Test("The examples of the specification")
  func examples() throws {
    typealias Stopping = GenerationOptions.EarlyStopping
    for stopping in [Stopping.heuristic, .never, .immediate] {
      try expect(
        options {
          $0.lengthPenalty = 0
          $0.earlyStopping = stopping
        }, [([1, 2, 4], -1.763459), ([1, 3, 2, 4], -2.039432)])
      try expect(
        options {
          $0.lengthPenalty = -1
          $0.earlyStopping = stopping
        }, [([1, 2, 4], -3.526919), ([1, 3, 2, 4], -6.118295)])
    }
    for stopping in [Stopping.heuristic, .never] {
      try expect(
        options { $0.earlyStopping = stopping },
        [([1, 3, 2, 4], -0.679811), ([1, 3, 2, 3, 2, 4], -0.715069)])
      try expect(
        options {
          $0.lengthPenalty = 2
          $0.earlyStopping = stopping
        }, [([1, 3, 2, 3, 2, 4], -0.143014), ([1, 3, 2, 3, 2, 2], -0.151014)])
    }
    try expect(
      options { $0.earlyStopping = .immediate },
      [([1, 3, 2, 4], -0.679811), ([1, 2, 4], -0.881730)])
    try expect(
      options {
        $0.lengthPenalty = 2
        $0.earlyStopping = .immediate
      }, [([1, 3, 2, 4], -0.226604), ([1, 2, 4], -0.440865)])
    try expect(
      options { $0.minimumLength = 4 },
      [([1, 3, 2, 3, 2, 4], -0.715069), ([1, 3, 2, 3, 2, 2], -0.755069)])
    try expect(
      options {
        $0.stopTokens = [4, 3]
        $0.maximumNewTokens = 4
      }, [([1, 2, 4], -0.881730), ([1, 3], -0.903516)])
    try expect(
      options {
        $0.beamCount = 3
        $0.resultCount = 3
        $0.repetitionPenalty = 1.5
      },
      [
        ([1, 3, 2, 4], -0.679811), ([1, 2, 3, 2, 4], -0.846840), ([1, 3, 2, 3, 2, 4], -0.868661),
      ])
  }

  @Test("Log-probabilities of the tokens add up to the score")
  func logProbabilities() throws {
    for result in try search(options()).results {
      let sum = result.logProbabilities.reduce(0) { $0 + Double($1) }
      #expect(result.logProbabilities.count == result.tokens.count - 1)
      #expect(abs(sum / Double(result.tokens.count - 1) - result.score) < 1e-6)
    }
  }

  @Test("The length may count the prompt and leave the end out")
  func wholeLength() throws {
    let new = try search(options { $0.earlyStopping = .immediate })
    let whole = try search(
      options {
        $0.earlyStopping = .immediate
        $0.lengthPenaltyCountsPrompt = true
      })
    // Here a prompt of one token and an end make up for each other, so texts with an end keep their scores.
    #expect(zip(new.results, whole.results).allSatisfy { abs($0.score - $1.score) < 1e-12 })
    let cut = try search(
      options {
        $0.maximumNewTokens = 2
        $0.lengthPenaltyCountsPrompt = true
      })
    for result in cut.results {
      let sum = result.logProbabilities.reduce(0) { $0 + Double($1) }
      let length = result.tokens.last == 4 ? result.tokens.count - 1 : result.tokens.count
      #expect(abs(result.score - sum / Double(length)) < 1e-6)
    }
  }

  @Test("Padding fills with the end token where the pad token is 0 or missing")
  func padding() throws {
    let results = try search(options { $0.earlyStopping = .immediate }).results
    for pad in [nil, 0] as [Int32?] {
      #expect(
        BeamSearch.padded(results, padToken: pad, stopTokens: [4]) == [
          [1, 3, 2, 4], [1, 2, 4, 4],
        ])
    }
    #expect(BeamSearch.padded(results, padToken: 7, stopTokens: [4])[1] == [1, 2, 4, 7])
  }

  @Test("A vocabulary smaller than the beams, and one of impossible tokens")
  func smallVocabulary() throws {
    let wide = options {
      $0.beamCount = 8
      $0.resultCount = 8
      $0.maximumNewTokens = 3
    }
    for samples in [false, true] {
      var options = wide
      options.samples = samples
      let search = try BeamGoldenTests.search([1], options) { _ in [0.5, 0.25, -1] }
      #expect(Set(search.results.map(\.tokens)).count == 8)
      #expect(search.results.allSatisfy { $0.tokens.count == 4 && $0.score > -100 })
      #expect(throws: GenerationError.noTokenPossible(position: 1)) {
        try BeamGoldenTests.search([1], options) { _ in [-.infinity, -.infinity] }
      }
    }
  }

  @Test(
    "Beam sampling draws different tokens by their probability, and the same with the same seed")
  func sampling() throws {
    func first(_ seed: UInt64) throws -> BeamSearch {
      try search(
        options {
          $0.samples = true
          $0.topK = 0
          $0.seed = seed
        })
    }
    #expect(try first(3).results == first(3).results)
    // The first step draws 4 of 5 tokens without replacement; how often token 2 is among the two best.
    var counts: [[Int32]: Int] = [:]
    let logits: [Float] = [log(0.5), log(0.3), log(0.15), log(0.05)]
    for seed in 0..<4000 {
      var options = options {
        $0.samples = true
        $0.topK = 0
        $0.beamCount = 2
        $0.stopTokens = []
        $0.maximumNewTokens = 2
      }
      options.seed = UInt64(seed)
      let limits = LengthLimits(promptLength: 0, maximumLength: 2)
      var search = BeamSearch(prompt: [], limits, options)
      _ = try (logits + logits).withUnsafeBufferPointer {
        try search.step($0, LogitWorkspace())
      }
      counts[search.running.map { $0.tokens[0] }, default: 0] += 1
    }
    // All four are drawn, as there are four: the best two stay.
    #expect(counts == [[0, 1]: 4000])
  }

  @Test("Draws without replacement have the frequencies of successive draws")
  func withoutReplacement() throws {
    let shares = [0.4, 0.2, 0.15, 0.1, 0.1, 0.05]
    var counts = [Double](repeating: 0, count: 6)
    let draws = 6000
    for seed in 0..<draws {
      var options = options {
        $0.samples = true
        $0.topK = 0
        $0.stopTokens = []
        $0.maximumNewTokens = 4
      }
      options.seed = UInt64(seed)
      var search = BeamSearch(prompt: [], LengthLimits(promptLength: 0, maximumLength: 4), options)
      let row = shares.map { Float(log($0)) }
      _ = try (row + row).withUnsafeBufferPointer { try search.step($0, LogitWorkspace()) }
      for beam in search.running { counts[Int(beam.tokens[0])] += 1 }
    }
    // Four of six are drawn one after the other, then the two most probable of them stay.
    var expected = [Double](repeating: 0, count: 6)
    func visit(_ drawn: [Int], _ probability: Double) {
      if drawn.count == 4 {
        for token in drawn.sorted().prefix(2) { expected[token] += probability }
        return
      }
      let left = 1 - drawn.reduce(0) { $0 + shares[$1] }
      for token in shares.indices where !drawn.contains(token) {
        visit(drawn + [token], probability * shares[token] / left)
      }
    }
    visit([], 1)
    for (count, expected) in zip(counts, expected) {
      #expect(abs(count / Double(draws) - expected) < 0.03)
    }
  }

  @Test("A search is done when nothing may follow what has ended")
  func nothingLeft() throws {
    let options = options { $0.maximumNewTokens = 9 }
    // Token 3, then the end, and nothing else: fewer texts than beams.
    let search = try BeamGoldenTests.search([1], options) { ids in
      (0..<5).map { ids.count == 1 && $0 == 3 || ids.count == 2 && $0 == 4 ? 0 : -.infinity }
    }
    #expect(search.results.map(\.tokens) == [[1, 3, 4]])
  }

  @Test("A candidate may end for a reason of the caller's")
  func otherEnds() throws {
    let options = options {
      $0.beamCount = 2
      $0.maximumNewTokens = 9
    }
    var search = BeamSearch(
      prompt: [1], LengthLimits(promptLength: 1, maximumLength: 10), options)
    let row: [Float] = [-9, -9, -0.5, -1, -9]
    _ = try (row + row).withUnsafeBufferPointer { rows in
      try search.step(rows, LogitWorkspace()) { _, token in token == 2 }
    }
    #expect(search.running.map { $0.tokens.last! } == [3, 0])
    #expect(search.results.map(\.tokens) == [[1, 2]])
  }
}
