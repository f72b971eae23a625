import ContrastTensor
import Foundation

/// A token with its natural log-probability.
package struct TokenLogProbability: Sendable, Equatable {
  package var id: Int32
  package var logProbability: Float

  package init(id: Int32, logProbability: Float) {
    self.id = id
    self.logProbability = logProbability
  }
}

/// The next token of a sequence.
package struct TokenChoice: Sendable, Equatable {
  package var id: Int32
  /// Of the token as the model gives it, before processors; nil unless options ask for a report.
  package var logProbability: Float?
  /// The most probable tokens in its place, most probable first.
  package var best: [TokenLogProbability] = []
}

/// Chooses the next token of sequences one by one: greedy search, or sampling.
///
/// A draw is a function of the seed, the number of the sequence and the number of the step (`PhiloxGenerator`), so
/// neither threads nor the other sequences of a batch can change it.
package struct TokenSampler: Sendable {
  package let processors: LogitProcessors
  private let options: GenerationOptions

  package init(_ processors: LogitProcessors) {
    self.processors = processors
    options = processors.options
  }

  /// Processes the logits and chooses.
  ///
  /// - Parameters:
  ///   - logits: of the token behind `tokens`; overwritten by the processed ones.
  ///   - tokens: the sequence so far.
  ///   - sequence: tells the sequences of one seed apart.
  ///   - workspace: memory.
  ///   - constraint: sets to -infinity what may not come.
  /// - Throws: `GenerationError.noTokenPossible`.
  package func callAsFunction(
    _ logits: LogitRow, after tokens: TokenSequence, sequence: UInt32, _ workspace: LogitWorkspace,
    constraint: ((LogitRow) -> Void)? = nil
  ) throws(GenerationError) -> TokenChoice {
    if options.logProbabilityCount != nil {
      workspace.original.removeAll(keepingCapacity: true)
      workspace.original.append(contentsOf: logits)
    }
    processors(logits, after: tokens, workspace, constraint: constraint)
    let row = UnsafeBufferPointer(logits)
    let chosen =
      options.samples
      ? draw(row, workspace, step: tokens.newCount, sequence: sequence) : LogitMath.argmax(row)
    guard let chosen else { throw .noTokenPossible(position: tokens.count) }
    var choice = TokenChoice(id: Int32(chosen))
    if let count = options.logProbabilityCount {
      workspace.original.withUnsafeBufferPointer { original in
        let total = LogitMath.logSumOfExponentials(original)
        choice.logProbability = Float(Double(original[chosen]) - total)
        guard count > 0 else { return }
        choice.best = LogitSelection.largest(min(count, original.count), original, workspace)
          .prefix(count).map {
            TokenLogProbability(
              id: $0.id, logProbability: Float(Double($0.logit) - total))
          }
      }
    }
    return choice
  }

  private func draw(
    _ row: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace, step: Int, sequence: UInt32
  ) -> Int? {
    let uniform = RandomDraws(seed: options.seed, sequence: sequence, step: step)[0]
    guard let survivors = workspace.survivors else {
      return WeightedDraw.index(of: uniform, logits: row)
    }
    guard let most = survivors.first?.logit, most.isFinite else {
      return survivors.first.map { Int($0.id) }
    }
    let weights = survivors.map { exp(Double($0.logit) - Double(most)) }
    return WeightedDraw.index(of: uniform, weights: weights).map { Int(survivors[$0].id) }
  }
}

/// Random numbers of one step of one sequence.
package struct RandomDraws: Sendable {
  private let key: SIMD2<UInt32>
  private let step: UInt32
  private let sequence: UInt32

  package init(seed: UInt64, sequence: UInt32, step: Int) {
    key = SIMD2(truncatingIfNeeded: SIMD2(seed, seed >> 32))
    self.step = UInt32(truncatingIfNeeded: step)
    self.sequence = sequence
  }

  /// The n-th number of the step, from 0 inclusive to 1 exclusive, one of 2^53.
  package subscript(number: Int) -> Double {
    // The last word sets this use of a seed apart from dropout and data.
    let block = PhiloxGenerator.block(
      key: key, counter: SIMD4(UInt32(truncatingIfNeeded: number), step, sequence, 0x746F_6B65))
    return Double((UInt64(block.y) << 32 | UInt64(block.x)) >> 11) * 0x1p-53
  }
}

/// Draws by the inverse of the cumulative distribution.
enum WeightedDraw {
  /// The first place at which the sum of the weights passes a share of the whole; nil if all are 0.
  static func index(of share: Double, weights: [Double]) -> Int? {
    let total = weights.reduce(0, +)
    guard total > 0 else { return nil }
    var sum = 0.0
    var last: Int?
    for (i, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      last = i
      if sum > share * total { break }
    }
    return last
  }

  /// The same with the exponentials of logits as weights, in the order of the ids.
  static func index(of share: Double, logits: UnsafeBufferPointer<Float>) -> Int? {
    let most = LogitMath.maximum(logits)
    guard most > -.infinity else { return nil }
    guard most < .infinity else { return LogitMath.argmax(logits) }
    let target = share * LogitMath.sumOfExponentials(logits, minus: most)
    var before = 0.0
    var result: Int?
    LogitMath.exponentials(logits, minus: most) { start, powers in
      let sum = LogitMath.sum(powers)
      if sum > 0 {
        var inside = before
        for i in powers.indices where powers[i] > 0 {
          // What rounding leaves over goes to the last token of a block.
          result = start + i
          inside += Double(powers[i])
          if before + sum > target, inside > target { break }
        }
      }
      before += sum
      return before <= target
    }
    return result
  }
}
