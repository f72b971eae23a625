import ContrastTensor

/// The beams of a request.
final class BeamSequences: SequenceGroup {
  private let request: TokenRequest
  private let workspace = LogitWorkspace()
  private let criteria: StopCriteria
  private let stopStrings: StopStrings
  private var search: BeamSearch
  /// Of each running beam.
  private var constraints: [(any TokenConstraint)?]
  /// The text of each running beam; none where no stop string can end it.
  private var tails: [TextTail]

  init(_ request: TokenRequest) {
    self.request = request
    criteria = StopCriteria(request.options)
    stopStrings = StopStrings(request.options.stopStrings)
    search = BeamSearch(
      prompt: request.prompt.ids, request.limits, request.options, item: request.item)
    constraints = [(any TokenConstraint)?](
      repeating: request.constraint, count: request.options.beamCount)
    tails =
      stopStrings.isEmpty
      ? []
      : [TextTail](
        repeating: TextTail(request.tokenizer, stopStrings: stopStrings),
        count: request.options.beamCount)
  }

  func advance(_ logits: LogitRows) throws -> [Continuation] {
    let beams = search.running.count
    // Behind the prompt all beams have the one row.
    let isFirst = logits.count < beams
    precondition(isFirst ? logits.count == 1 : logits.count == beams)
    let isOver = criteria.isOver()
    let step = try withUnsafeTemporaryAllocation(
      of: Float.self, capacity: isFirst ? beams * logits.vocabulary : 0
    ) { copies in
      var rows = UnsafeMutableBufferPointer(
        start: logits.base, count: logits.count * logits.vocabulary)
      if isFirst {
        for beam in 0..<beams {
          (copies.baseAddress! + beam * logits.vocabulary).initialize(
            from: logits.base, count: logits.vocabulary)
        }
        rows = copies
      }
      for beam in 0..<beams {
        let row = UnsafeMutableBufferPointer(
          start: rows.baseAddress! + beam * logits.vocabulary, count: logits.vocabulary)
        LogitMath.logSoftmax(row)
        request.processors(
          row, after: search.sequence(beam), workspace,
          constraint: constraints[beam].map { constraint in { constraint.mask($0) } })
      }
      return try search.step(UnsafeBufferPointer(rows), workspace) { beam, token in
        isOver || !tails.isEmpty && hasStop(tails[beam], behind: token)
      }
    }
    constraints = zip(step.parents, step.tokens).map { parent, token in
      var constraint = constraints[parent]
      constraint?.advance(over: token)
      return constraint
    }
    if !tails.isEmpty {
      tails = zip(step.parents, step.tokens).map { parent, token in
        var tail = tails[parent]
        _ = append(token, to: &tail)
        return tail
      }
    }
    guard !search.isDone else {
      request.report(.done(search.results.map(result)))
      return []
    }
    return zip(step.parents, step.tokens).map {
      Continuation(parent: isFirst ? 0 : $0, token: $1)
    }
  }

  /// Takes up a token that is text.
  private func append(_ token: Int32, to tail: inout TextTail) -> String {
    request.options.stopTokens.contains(token) ? "" : tail.append(token)
  }

  /// Whether a stop string is in the text when a token has come behind it, or the text ends there.
  private func hasStop(_ text: TextTail, behind token: Int32) -> Bool {
    var tail = text
    _ = append(token, to: &tail)
    if tail.stop == nil { _ = tail.finish() }
    return tail.stop != nil
  }

  /// The text of tokens up to a stop string.
  private func text(of tokens: [Int32]) -> (text: String, stop: String?) {
    var tail = TextTail(request.tokenizer, stopStrings: stopStrings)
    var text = ""
    for token in tokens {
      text += append(token, to: &tail)
      if tail.stop != nil { return (text, tail.stop) }
    }
    return (text + tail.finish(), tail.stop)
  }

  private func result(_ text: BeamSearch.Hypothesis) -> GeneratedTokens {
    let tokens = Array(text.tokens.dropFirst(request.limits.promptLength))
    let (content, stop) = self.text(of: tokens)
    let isLongest = text.tokens.count >= request.limits.maximumLength
    let reason: StopReason =
      tokens.last.map(request.options.stopTokens.contains) == true
      ? .endToken : stop != nil ? .stopString : isLongest ? .length : .time
    return GeneratedTokens(
      tokens: tokens, text: content,
      end: GenerationEnd(reason, token: tokens.last ?? 0, stopString: stop), score: text.score,
      promptCount: request.prompt.readCount)
  }

  func finish(throwing error: any Error) { request.report(.failure(error)) }
}
