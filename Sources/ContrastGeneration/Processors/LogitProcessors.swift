/// A processor of the caller's own: it stands behind those that options ask for and before temperature and
/// truncation.
package protocol LogitProcessor: Sendable {
  /// Changes the logits of the token behind `tokens`.
  func callAsFunction(_ logits: LogitRow, after tokens: TokenSequence)
}

/// What options make of the logits of the next token, in the fixed order of transformers whatever was asked for:
/// biases, penalties, repeated n-grams, bad words, lengths, forced and suppressed tokens; the caller's processors;
/// and, when sampling, temperature and truncation. The log-softmax comes last, if it is asked for.
///
/// Greedy search and sampling hand in logits, beam search log-probabilities. A removed token has -infinity.
///
/// Source: `_get_logits_processor` and `logits_process.py` of transformers 5.24.
package struct LogitProcessors: Sendable {
  let options: GenerationOptions
  /// End tokens that the vocabulary has.
  let ends: [Int32]
  /// Biases and bad words.
  private let biases: [(sequence: [Int32], bias: Float)]
  private let badWords: [[Int32]]
  /// Of the text that an encoder read.
  private let encoderTokens: [Int32]
  private let custom: [any LogitProcessor]
  private let truncation: LogitTruncation?

  /// - Parameters:
  ///   - options: validated ones.
  ///   - vocabularySize: the number of logits.
  ///   - encoderTokens: what an encoder read, for the options that speak of it.
  ///   - custom: the caller's own, in their order.
  /// - Throws: `GenerationError.invalidOption` where an option names a token that has no logit.
  package init(
    _ options: GenerationOptions, vocabularySize: Int, encoderTokens: [Int32] = [],
    custom: [any LogitProcessor] = []
  ) throws(GenerationError) {
    self.options = options
    self.encoderTokens = encoderTokens.filter { 0..<vocabularySize ~= Int($0) }
    self.custom = custom
    ends = options.stopTokens.filter { Int($0) < vocabularySize }
    let ids: [(String, [Int32])] = [
      ("sequenceBias", Array(options.sequenceBias.keys.joined())),
      ("badWords", Array(options.badWords.joined())),
      ("suppressedTokens", options.suppressedTokens),
      ("suppressedFirstTokens", options.suppressedFirstTokens),
      ("forcedFirstToken", options.forcedFirstToken.map { [$0] } ?? []),
      ("forcedLastTokens", options.forcedLastTokens),
    ]
    for (name, ids) in ids {
      guard let wrong = ids.first(where: { !(0..<vocabularySize ~= Int($0)) }) else { continue }
      throw .invalidOption(
        name: name, value: String(wrong), allowed: "made of ids below \(vocabularySize)")
    }
    // Sorted, as the order of a dictionary changes the rounding of sums.
    biases = options.sequenceBias.map { ($0.key, Float($0.value)) }
      .sorted { $0.sequence.lexicographicallyPrecedes($1.sequence) }
    badWords = options.badWords.filter { $0.count > 1 || !options.stopTokens.contains($0[0]) }
    truncation = options.samples ? LogitTruncation(options) : nil
  }

  /// Works on a row in place.
  ///
  /// - Parameters:
  ///   - logits: of the token behind `tokens`.
  ///   - tokens: the sequence so far.
  ///   - workspace: says afterwards which tokens truncation has left, if it was asked for.
  ///   - constraint: sets to -infinity what may not come, in the place of the caller's processors.
  package func callAsFunction(
    _ logits: LogitRow, after tokens: TokenSequence, _ workspace: LogitWorkspace,
    constraint: ((LogitRow) -> Void)? = nil
  ) {
    workspace.survivors = nil
    for (sequence, bias) in biases { add(bias, to: sequence, logits, tokens.ids) }
    penalizeRepetition(logits, tokens, workspace)
    banRepeatedNGrams(logits, tokens.ids)
    for word in badWords { add(-.infinity, to: word, logits, tokens.ids) }
    keepLengths(logits, tokens)
    force(logits, tokens)
    if options.removesInvalidValues { Self.removeInvalidValues(logits) }
    decay(logits, tokens)
    suppress(logits, tokens)
    for processor in custom { processor(logits, after: tokens) }
    constraint?(logits)
    truncation?(logits, workspace)
    if options.renormalizesLogits { renormalize(logits, workspace) }
  }

  private func renormalize(_ logits: LogitRow, _ workspace: LogitWorkspace) {
    LogitMath.logSoftmax(logits)
    guard let survivors = workspace.survivors else { return }
    workspace.survivors = survivors.map { TokenLogit(id: $0.id, logit: logits[Int($0.id)]) }
  }

  // MARK: Biases

  /// Adds a bias to the last token of a sequence if the sequence so far ends with the others.
  private func add(_ bias: Float, to sequence: [Int32], _ logits: LogitRow, _ ids: [Int32]) {
    guard ids.suffix(sequence.count - 1).elementsEqual(sequence.dropLast()) else { return }
    logits[Int(sequence[sequence.count - 1])] += bias
  }

  // MARK: Repetition

  private func penalizeRepetition(
    _ logits: LogitRow, _ tokens: TokenSequence, _ workspace: LogitWorkspace
  ) {
    if options.encoderRepetitionPenalty != 1 {
      Self.count(encoderTokens[...], logits.count, workspace) { id, _ in
        Self.penalize(&logits[id], by: Float(1 / options.encoderRepetitionPenalty))
      }
    }
    if options.repetitionPenalty != 1 {
      Self.count(tokens.ids[...], logits.count, workspace) { id, _ in
        Self.penalize(&logits[id], by: Float(options.repetitionPenalty))
      }
    }
    if options.frequencyPenalty != 0 || options.presencePenalty != 0 {
      Self.count(tokens.newTokens, logits.count, workspace) { id, count in
        logits[id] -= Float(options.presencePenalty + Double(count) * options.frequencyPenalty)
      }
    }
  }

  /// Calls back once with each different token that has a logit and how often it comes.
  private static func count(
    _ tokens: ArraySlice<Int32>, _ vocabulary: Int, _ workspace: LogitWorkspace,
    _ body: (_ id: Int, _ count: UInt32) -> Void
  ) {
    workspace.prepareCounts(vocabulary)
    workspace.counts.withUnsafeMutableBufferPointer { counts in
      tokens.withUnsafeBufferPointer { tokens in
        for id in tokens where 0..<vocabulary ~= Int(id) { counts[Int(id)] += 1 }
        for id in tokens where 0..<vocabulary ~= Int(id) && counts[Int(id)] > 0 {
          body(Int(id), counts[Int(id)])
          counts[Int(id)] = 0
        }
      }
    }
  }

  private static func penalize(_ logit: inout Float, by penalty: Float) {
    logit = logit < 0 ? logit * penalty : logit / penalty
  }

  private func banRepeatedNGrams(_ logits: LogitRow, _ ids: [Int32]) {
    let size = options.noRepeatNGramSize
    if size > 0, ids.count >= size { Self.ban(size, after: ids, from: ids, logits) }
    let encoderSize = options.encoderNoRepeatNGramSize
    if encoderSize > 0, ids.count >= encoderSize - 1 {
      Self.ban(encoderSize, after: ids, from: encoderTokens, logits)
    }
  }

  /// Removes the tokens that, behind the end of `ids`, make a sequence of `size` tokens that stands in `source`.
  private static func ban(
    _ size: Int, after ids: [Int32], from source: [Int32], _ logits: LogitRow
  ) {
    guard source.count >= size else { return }
    ids.withUnsafeBufferPointer { ids in
      source.withUnsafeBufferPointer { source in
        let end = ids.count - (size - 1)
        for start in 0...source.count - size {
          // The last token tells most places apart.
          var i = size - 2
          while i >= 0, source[start + i] == ids[end + i] { i -= 1 }
          let next = Int(source[start + size - 1])
          if i < 0, 0..<logits.count ~= next { logits[next] = -.infinity }
        }
      }
    }
  }

  // MARK: Lengths

  private func keepLengths(_ logits: LogitRow, _ tokens: TokenSequence) {
    guard
      tokens.count < tokens.limits.minimumLength
        || tokens.newCount < tokens.limits.minimumNewTokens
    else { return }
    for end in ends { logits[Int(end)] = -.infinity }
  }

  private func force(_ logits: LogitRow, _ tokens: TokenSequence) {
    if let first = options.forcedFirstToken, tokens.count == 1 { Self.force([first], logits) }
    if !options.forcedLastTokens.isEmpty, tokens.count == tokens.limits.maximumLength - 1 {
      Self.force(options.forcedLastTokens, logits)
    }
  }

  private static func force(_ ids: [Int32], _ logits: LogitRow) {
    logits.update(repeating: -.infinity)
    for id in ids { logits[Int(id)] = 0 }
  }

  private func decay(_ logits: LogitRow, _ tokens: TokenSequence) {
    guard let decay = options.exponentialDecay else { return }
    let past = tokens.newCount - decay.start
    guard past > 0 else { return }
    let factor = Float(power(decay.factor, past) - 1)
    for end in ends where logits[Int(end)].isFinite {
      logits[Int(end)] += abs(logits[Int(end)]) * factor
    }
  }

  private func suppress(_ logits: LogitRow, _ tokens: TokenSequence) {
    for id in options.suppressedTokens { logits[Int(id)] = -.infinity }
    let prompt = tokens.limits.promptLength
    let first = prompt <= 1 && options.forcedFirstToken != nil ? prompt + 1 : prompt
    guard tokens.count == first else { return }
    for id in options.suppressedFirstTokens { logits[Int(id)] = -.infinity }
  }

  private static func removeInvalidValues(_ logits: LogitRow) {
    for i in logits.indices {
      let logit = logits[i]
      if logit.isNaN {
        logits[i] = 0
      } else if logit.isInfinite {
        logits[i] = logit < 0 ? -.greatestFiniteMagnitude : .greatestFiniteMagnitude
      }
    }
  }
}
