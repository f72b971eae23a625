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

  init(_ request: TokenRequest) {
    self.request = request
    criteria = StopCriteria(request.options)
    stopStrings = StopStrings(request.options.stopStrings)
    search = BeamSearch(
      prompt: request.prompt.ids, request.limits, request.options, item: request.item)
    constraints = [(any TokenConstraint)?](
      repeating: request.constraint, count: request.options.beamCount)
  }

  func advance(_ logits: LogitRows) throws -> [Continuation] {
    let beams = search.running.count
    // Behind the prompt all beams have the one row.
    let isFirst = logits.count < beams
    precondition(isFirst ? logits.count == 1 : logits.count == beams)
    let isOver = criteria.isOver()
    // Where a stop string may end a beam, its tokens so far.
    let texts = stopStrings.isEmpty ? [] : search.running.indices.map(search.newTokens)
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
        isOver || !texts.isEmpty && self.text(of: texts[beam] + [token]).stop != nil
      }
    }
    constraints = zip(step.parents, step.tokens).map { parent, token in
      var constraint = constraints[parent]
      constraint?.advance(over: token)
      return constraint
    }
    guard !search.isDone else {
      request.report(.done(search.results.map(result)))
      return []
    }
    return zip(step.parents, step.tokens).map {
      Continuation(parent: isFirst ? 0 : $0, token: $1)
    }
  }

  /// The text of tokens up to a stop string.
  private func text(of tokens: some Sequence<Int32>) -> (text: String, stop: String?) {
    var tail = TextTail(request.tokenizer, stopStrings: stopStrings)
    var text = ""
    for token in tokens where !request.options.stopTokens.contains(token) {
      text += tail.append(token)
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
      end: GenerationEnd(reason, token: tokens.last ?? 0, stopString: stop), score: text.score)
  }

  func finish(throwing error: any Error) { request.report(.failure(error)) }
}
