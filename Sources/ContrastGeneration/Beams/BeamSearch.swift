import Foundation

/// The beam search of one item: which texts are kept, which have ended, and when the search is over.
///
/// It knows nothing of the model. At each step the caller hands in the processed log-probabilities of the token
/// behind each running beam, `step` says which beam each of the next ones goes on from and with which token, and
/// the caller selects the caches by it:
///
///     var search = BeamSearch(prompt: ids, limits, options)
///     while !search.isDone {
///       let next = try search.step(rows, workspace)
///       batch.select(next.parents)
///     }
///     let results = search.results
///
/// Scores are sums of log-probabilities; a text that has ended has that sum divided by a power of its length. Of
/// equal scores the earlier beam counts more, then the lower id. Items of a batch do not influence one another.
///
/// Source: `_beam_search` of transformers 5.24.
package struct BeamSearch: Sendable {
  /// A text, running or ended.
  package struct Hypothesis: Sendable, Equatable {
    /// Prompt and generated tokens.
    package var tokens: [Int32]
    /// The sum of log-probabilities; of an ended one divided by a power of the length.
    package var score: Double
    /// Of each generated token, as processors have left it.
    package var logProbabilities: [Float] = []
    /// Whether it ended; one that has not is empty space.
    package var isFinished = false
  }

  /// What the next beams are made of.
  package struct Step: Sendable, Equatable {
    /// For each beam the number of the beam before that it goes on from.
    package var parents: [Int]
    /// For each beam the token behind it.
    package var tokens: [Int32]
  }

  /// The score of what must not be chosen.
  static let impossible = -1e9

  private let options: GenerationOptions
  private let limits: LengthLimits
  /// Tells the items of one seed apart.
  private let item: UInt32
  private let ends: Set<Int32>
  /// The beams that go on, best first.
  package private(set) var running: [Hypothesis]
  /// As many places as beams, best first.
  private var finished: [Hypothesis]
  private var isImprovable = true
  /// Whether all candidates of the last step ended.
  private var allEnded = false

  /// - Parameters:
  ///   - prompt: the tokens of the prompt that have ids.
  ///   - limits: those of this prompt.
  ///   - options: validated ones, with beams.
  ///   - item: tells the items of one seed apart, for beam sampling.
  package init(
    prompt: [Int32], _ limits: LengthLimits, _ options: GenerationOptions, item: UInt32 = 0
  ) {
    self.options = options
    self.limits = limits
    self.item = item
    ends = Set(options.stopTokens)
    let beams = options.beamCount
    // All beams are the same at first, so that only one of them may go on.
    running = (0..<beams).map {
      Hypothesis(tokens: prompt, score: $0 == 0 ? 0 : Self.impossible)
    }
    finished = [Hypothesis](
      repeating: Hypothesis(tokens: prompt, score: Self.impossible), count: beams)
  }

  /// Tokens of each running beam, the prompt included.
  package var count: Int { running[0].tokens.count }

  /// The running beams as processors see them.
  package func sequence(_ beam: Int) -> TokenSequence {
    TokenSequence(ids: running[beam].tokens, limits: limits)
  }

  /// Whether nothing can change any more.
  package var isDone: Bool {
    !isImprovable || allEnded || options.earlyStopping == .immediate && isFull
  }

  private var isFull: Bool { finished.allSatisfy(\.isFinished) }

  /// The best texts, best first, as many as options ask for and there are.
  package var results: [Hypothesis] {
    Array(finished.prefix(options.resultCount).filter(\.isFinished))
  }

  /// Goes on by a token.
  ///
  /// Where nothing but what has ended is left, the search is done and the step means nothing.
  ///
  /// - Parameters:
  ///   - rows: `[beams, vocabulary]`: the processed log-probabilities behind each running beam.
  ///   - workspace: memory.
  ///   - ends: whether a beam ends with a token for another reason than an end token or its length, such as a stop
  ///     string or the time.
  /// - Throws: `GenerationError.noTokenPossible`.
  package mutating func step(
    _ rows: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace,
    ends isEnd: (_ beam: Int, _ token: Int32) -> Bool = { _, _ in false }
  ) throws(GenerationError) -> Step {
    precondition(!isDone && rows.count % running.count == 0)
    let beams = running.count
    let count = max(2, 1 + ends.count) * beams
    let candidates =
      options.samples ? drawn(count, rows) : best(count, rows, workspace)
    guard candidates.contains(where: { $0.score > Self.impossible / 2 }) else {
      // All beams have ended, and nothing else may come.
      guard finished[0].isFinished else { throw .noTokenPossible(position: self.count) }
      allEnded = true
      return Step(
        parents: Array(running.indices), tokens: [Int32](repeating: 0, count: beams))
    }
    let ended = candidates.map {
      ends.contains($0.token) || self.count + 1 >= limits.maximumLength
        || isEnd($0.beam, $0.token)
    }
    finish(candidates, ended)

    let order = candidates.indices.sorted {
      let (a, b) = (
        candidates[$0].score + (ended[$0] ? Self.impossible : 0),
        candidates[$1].score + (ended[$1] ? Self.impossible : 0)
      )
      return a > b || a == b && $0 < $1
    }.prefix(beams)
    let next = order.map { place in
      var beam = extended(candidates[place])
      if ended[place] { beam.score += Self.impossible }
      return beam
    }
    let step = Step(
      parents: order.map { candidates[$0].beam }, tokens: order.map { candidates[$0].token })
    running = next
    allEnded = ended.allSatisfy { $0 }
    isImprovable = isImprovable && canImprove
    return step
  }

  // MARK: Candidates

  private struct Candidate {
    var beam: Int
    var token: Int32
    var logProbability: Float
    var score: Double

    static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
      a.score > b.score || a.score == b.score && (a.beam, a.token) < (b.beam, b.token)
    }
  }

  private func row(_ beam: Int, of rows: UnsafeBufferPointer<Float>) -> UnsafeBufferPointer<Float> {
    let vocabulary = rows.count / running.count
    return UnsafeBufferPointer(rebasing: rows[beam * vocabulary..<(beam + 1) * vocabulary])
  }

  private func candidate(_ beam: Int, _ token: TokenLogit) -> Candidate {
    Candidate(
      beam: beam, token: token.id, logProbability: token.logit,
      score: running[beam].score + Double(token.logit))
  }

  /// The best continuations of all beams, best first; fewer where the vocabulary is small.
  private func best(
    _ count: Int, _ rows: UnsafeBufferPointer<Float>, _ workspace: LogitWorkspace
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    for beam in running.indices {
      let tokens = LogitSelection.largest(count, row(beam, of: rows), workspace)
      candidates += tokens.prefix(count).map { candidate(beam, $0) }
    }
    candidates.sort(by: Candidate.precedes)
    candidates = Array(candidates.prefix(count))
    return filled(candidates, to: count, rows)
  }

  /// Where fewer continuations are possible than candidates are needed, impossible ones fill the list.
  private func filled(
    _ candidates: [Candidate], to count: Int, _ rows: UnsafeBufferPointer<Float>
  ) -> [Candidate] {
    guard candidates.count < running.count else { return candidates }
    var candidates = candidates
    var taken = Set(candidates.map { [Int32($0.beam), $0.token] })
    for beam in running.indices {
      for id in 0..<Int32(rows.count / running.count) where candidates.count < running.count {
        guard taken.insert([Int32(beam), id]).inserted else { continue }
        candidates.append(
          Candidate(beam: beam, token: id, logProbability: -.infinity, score: -.infinity))
      }
    }
    return candidates
  }

  /// Continuations drawn without replacement, each by its share of the probability of all beams; best first.
  private func drawn(_ count: Int, _ rows: UnsafeBufferPointer<Float>) -> [Candidate] {
    // Temperature and truncation leave few tokens as a rule; impossible ones weigh nothing.
    let tokens = running.indices.map { LogitSelection.tokensInOrder(row(beam: $0, rows)) }
    let most =
      running.indices.flatMap { beam in
        tokens[beam].map { running[beam].score + Double($0.logit) }
      }.max() ?? -.infinity
    guard most > -.infinity else { return [] }
    var weights = running.indices.map { beam in
      tokens[beam].map { exp(running[beam].score + Double($0.logit) - most) }
    }
    var sums = weights.map { $0.reduce(0, +) }
    let draws = RandomDraws(
      seed: options.seed, sequence: item, step: self.count - limits.promptLength)
    var candidates: [Candidate] = []
    while candidates.count < count {
      let share = draws[candidates.count]
      guard let beam = WeightedDraw.index(of: share, weights: sums) else { break }
      // The same number says where in the beam, as its place between the sums around it is as random.
      let before = sums[..<beam].reduce(0, +)
      let inside = (share * sums.reduce(0, +) - before) / sums[beam]
      guard let place = WeightedDraw.index(of: min(max(inside, 0), 1), weights: weights[beam])
      else { break }
      candidates.append(candidate(beam, tokens[beam][place]))
      weights[beam][place] = 0
      sums[beam] = weights[beam].reduce(0, +)
    }
    candidates += impossible(count - candidates.count, tokens, weights, candidates)
    candidates.sort(by: Candidate.precedes)
    return filled(candidates, to: count, rows)
  }

  private func row(beam: Int, _ rows: UnsafeBufferPointer<Float>) -> UnsafeBufferPointer<Float> {
    row(beam, of: rows)
  }

  /// The best continuations whose probability is too small for a draw.
  private func impossible(
    _ count: Int, _ tokens: [[TokenLogit]], _ weights: [[Double]], _ taken: [Candidate]
  ) -> [Candidate] {
    guard count > 0 else { return [] }
    let drawn = Set(taken.map { [Int32($0.beam), $0.token] })
    let rest = tokens.indices.flatMap { beam in
      tokens[beam].filter { !drawn.contains([Int32(beam), $0.id]) }.map { candidate(beam, $0) }
    }
    return Array(rest.sorted(by: Candidate.precedes).prefix(count))
  }

  private func extended(_ candidate: Candidate) -> Hypothesis {
    var beam = running[candidate.beam]
    beam.tokens.append(candidate.token)
    beam.logProbabilities.append(candidate.logProbability)
    beam.score = candidate.score
    return beam
  }

  // MARK: Ended texts

  /// Takes up what ended, of as many candidates as there are beams, but for copies of the first beam that only fill
  /// the places.
  private mutating func finish(_ candidates: [Candidate], _ ended: [Bool]) {
    guard isImprovable, !(options.earlyStopping == .immediate && isFull) else { return }
    var all = finished
    for place in candidates.indices.prefix(running.count)
    where ended[place] && candidates[place].score > Self.impossible / 2 {
      var text = extended(candidates[place])
      text.isFinished = true
      text.score = normalized(
        text.score,
        length: divisor(text.tokens.count, hasEnd: ends.contains(candidates[place].token)))
      all.append(text)
    }
    // Stable: of equal scores the earlier one stays.
    finished = all.indices.sorted {
      all[$0].score > all[$1].score || all[$0].score == all[$1].score && $0 < $1
    }.prefix(running.count).map { all[$0] }
  }

  /// The length that a score is divided by a power of.
  private func divisor(_ length: Int, hasEnd: Bool) -> Int {
    options.lengthPenaltyCountsPrompt
      ? (hasEnd ? length - 1 : length) : length - limits.promptLength
  }

  private func normalized(_ score: Double, length: Int) -> Double {
    score / pow(Double(max(length, 1)), options.lengthPenalty)
  }

  /// Whether the best beam would win against the worst ended text.
  private var canImprove: Bool {
    let isFinal = options.earlyStopping == .never && options.lengthPenalty > 0
    let length: Int
    if options.lengthPenaltyCountsPrompt {
      // That version compared with the length before the step.
      length = isFinal ? limits.maximumLength : count - 1
    } else {
      length = (isFinal ? limits.maximumLength : count) - limits.promptLength
    }
    let worst = isFull ? finished[finished.count - 1].score : Self.impossible
    return normalized(running[0].score, length: length) > worst
  }
}
