import ContrastTensor
import ContrastTestSupport
import Dispatch
import Foundation
import Testing

@testable import ContrastGeneration

@Suite("Choice of the next token")
struct TokenSamplerTests {
  private func sampler(
    _ vocabulary: Int, _ change: (inout GenerationOptions) -> Void
  ) throws -> TokenSampler {
    var options = GenerationOptions()
    change(&options)
    return TokenSampler(try LogitProcessors(options.validated(), vocabularySize: vocabulary))
  }

  private func choice(
    _ sampler: TokenSampler, _ logits: [Float], step: Int = 0, sequence: UInt32 = 0,
    _ workspace: LogitWorkspace = LogitWorkspace()
  ) throws -> TokenChoice {
    var row = logits
    let tokens = TokenSequence(
      ids: [Int32](repeating: 0, count: step),
      limits: LengthLimits(promptLength: 0, maximumLength: 1 << 20))
    return try row.withUnsafeMutableBufferPointer {
      try sampler($0, after: tokens, sequence: sequence, workspace)
    }
  }

  @Test("Greedy search takes the lowest id of the largest logits, and never NaN")
  func greedy() throws {
    let sampler = try sampler(5) { _ in }
    #expect(try choice(sampler, [.nan, 1, 3, 3, -.infinity]).id == 2)
    #expect(try choice(sampler, [-.infinity, -.infinity, -9, .nan, .nan]).id == 2)
    for nothing in [Float.nan, -.infinity] {
      #expect(throws: GenerationError.noTokenPossible(position: 4)) {
        try choice(sampler, [Float](repeating: nothing, count: 5), step: 4)
      }
    }
  }

  @Test("Frequencies of draws are the probabilities, from lists and from whole rows")
  func frequencies() throws {
    let shares = [0.5, 0.0, 0.25, 0.125, 0.0625, 0.0625]
    for topK in [0, 5] {
      let sampler = try sampler(6) {
        $0.samples = true
        $0.topK = topK
        $0.seed = 9
      }
      var counts = [Double](repeating: 0, count: 6)
      let draws = 20_000
      for step in 0..<draws {
        let id = try choice(
          sampler, shares.map { Float(log($0)) }, step: step % 100, sequence: UInt32(step / 100)
        ).id
        counts[Int(id)] += 1
      }
      #expect(counts[1] == 0)
      for (count, share) in zip(counts, shares) {
        #expect(abs(count / Double(draws) - share) < 0.012)
      }
    }
  }

  @Test("A draw depends on seed, sequence and step, and on nothing else")
  func reproducible() throws {
    var generator = PhiloxGenerator(seed: 1)
    let logits = (0..<3000).map { _ in generator.normal() }
    func ids(seed: UInt64, topK: Int) throws -> [Int32] {
      let sampler = try sampler(3000) {
        $0.samples = true
        $0.topK = topK
        $0.seed = seed
      }
      return try (0..<20).map {
        try choice(sampler, logits, step: $0 % 10, sequence: UInt32($0 / 10)).id
      }
    }
    for topK in [0, 50] {
      let expected = try ids(seed: 3, topK: topK)
      #expect(Set(expected).count > 10)
      #expect(try ids(seed: 4, topK: topK) != expected)
      let sampler = try sampler(3000) {
        $0.samples = true
        $0.topK = topK
        $0.seed = 3
      }
      nonisolated(unsafe) var found = [Int32](repeating: -1, count: 20)
      found.withUnsafeMutableBufferPointer { buffer in
        nonisolated(unsafe) let found = buffer
        DispatchQueue.concurrentPerform(iterations: 20) { i in
          found[i] = try! choice(sampler, logits, step: i % 10, sequence: UInt32(i / 10)).id
        }
      }
      #expect(found == expected)
    }
  }

  @Test("Draws of one seed: fixed values, on every machine")
  func fixed() {
    let draws = RandomDraws(seed: 0x1234_5678_9ABC_DEF0, sequence: 2, step: 7)
    let block = PhiloxGenerator.block(
      key: SIMD2(0x9ABC_DEF0, 0x1234_5678), counter: SIMD4(1, 7, 2, 0x746F_6B65))
    #expect(draws[1] == Double((UInt64(block.y) << 32 | UInt64(block.x)) >> 11) * 0x1p-53)
    #expect((0..<1000).allSatisfy { 0..<1 ~= draws[$0] })
  }

  @Test("Log-probabilities are the model's own, before processors")
  func logProbabilities() throws {
    let logits: [Float] = [1, 3, 2, 2, -1]
    let total = log(logits.reduce(0) { $0 + exp(Double($1)) })
    let sampler = try sampler(5) {
      $0.logProbabilityCount = 3
      $0.suppressedTokens = [1]
      $0.temperature = 3
    }
    let choice = try choice(sampler, logits)
    #expect(choice.id == 2)
    #expect(abs(Double(choice.logProbability!) - (2 - total)) < 1e-6)
    #expect(choice.best.map(\.id) == [1, 2, 3])
    #expect(abs(Double(choice.best[0].logProbability) - (3 - total)) < 1e-6)
    let none = try self.sampler(5) { $0.logProbabilityCount = 0 }
    #expect(try self.choice(none, logits).best == [])
    #expect(try self.choice(none, logits).logProbability != nil)
    let silent = try self.sampler(5) { _ in }
    #expect(try self.choice(silent, logits).logProbability == nil)
    let many = try self.sampler(5) { $0.logProbabilityCount = 100 }
    #expect(try self.choice(many, logits).best.map(\.id) == [1, 2, 3, 0, 4])
  }

  @Test("The log-softmax of a long row", arguments: [1, 15, 2049, 70_001])
  func logSoftmax(count: Int) {
    var generator = PhiloxGenerator(seed: 2)
    var row = (0..<count).map { _ in 5 * generator.normal() }
    let most = Double(row.max()!)
    let total = most + log(row.reduce(0) { $0 + exp(Double($1) - most) })
    let expected = row.map { Float(Double($0) - total) }
    row.withUnsafeMutableBufferPointer { $0.logSoftmax() }
    #expect(relativeError(row, expected) < 1e-6)
    var nothing = [-Float.infinity, -.infinity]
    nothing.withUnsafeMutableBufferPointer { $0.logSoftmax() }
    #expect(nothing == [-.infinity, -.infinity])
  }
}
