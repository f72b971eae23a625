import ContrastTensor

/// The beams of a request.
final class BeamSequences: SequenceGroup {
  private let request: TokenRequest
  private let workspace = LogitWorkspace()
  private let start = ContinuousClock.now
  private var search: BeamSearch

  init(_ request: TokenRequest) {
    self.request = request
    search = BeamSearch(
      prompt: request.prompt.ids, request.limits, request.options, item: request.item)
  }

  func advance(_ logits: LogitRows) throws -> [Continuation] {
    let beams = search.running.count
    // Behind the prompt all beams have the one row.
    let isFirst = logits.count < beams
    precondition(isFirst ? logits.count == 1 : logits.count == beams)
    let isOver = request.options.maximumTime.map { start.duration(to: .now) >= $0 } ?? false
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
        request.processors(row, after: search.sequence(beam), workspace)
      }
      return try search.step(UnsafeBufferPointer(rows), workspace) { beam, token in
        isOver || self.endsWithStopString(beam, token)
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

  private func endsWithStopString(_ beam: Int, _ token: Int32) -> Bool {
    guard !request.options.stopStrings.isEmpty else { return false }
    return text(of: Array(search.sequence(beam).newTokens) + [token]).stop != nil
  }

  private func text(of tokens: [Int32]) -> (text: String, stop: String?) {
    var tail = TextTail(request.tokenizer, stopStrings: request.options.stopStrings)
    var text = ""
    for token in tokens where !request.options.stopTokens.contains(token) {
      let (piece, stop) = tail.append(token)
      text += piece
      if let stop { return (text, stop) }
    }
    return (text + tail.finish(), nil)
  }

  private func result(_ text: BeamSearch.Hypothesis) -> GeneratedTokens {
    let tokens = Array(text.tokens.dropFirst(request.limits.promptLength))
    let (content, stop) = self.text(of: tokens)
    var end = GenerationEnd.length
    if let last = tokens.last, request.options.stopTokens.contains(last) {
      end = .stopToken(last)
    } else if let stop {
      end = .stopString(stop)
    } else if tokens.count < request.limits.maximumLength - request.limits.promptLength {
      end = .time
    }
    return GeneratedTokens(tokens: tokens, text: content, end: end, score: text.score)
  }

  func finish(throwing error: any Error) { request.report(.failure(error)) }
}
