import ContrastTensor

/// The texts of a request whose tokens are chosen one by one: one of greedy search, or any number of samples.
final class IndependentSequences: SequenceGroup {
  private struct Text {
    var sequence: TokenSequence
    var result: GeneratedTokens
    var tail: TextTail
    var constraint: (any TokenConstraint)?
    var isRunning = true
  }

  private let request: TokenRequest
  private let sampler: TokenSampler
  private let workspace = LogitWorkspace()
  private let criteria: StopCriteria
  private var texts: [Text]

  init(_ request: TokenRequest) {
    self.request = request
    sampler = TokenSampler(request.processors)
    criteria = StopCriteria(request.options)
    let text = Text(
      sequence: TokenSequence(ids: request.prompt.ids, limits: request.limits),
      result: GeneratedTokens(promptCount: request.prompt.readCount),
      tail: TextTail(request.tokenizer, stopStrings: StopStrings(request.options.stopStrings)),
      constraint: request.constraint)
    texts = [Text](repeating: text, count: request.options.resultCount)
  }

  func advance(_ logits: LogitRows) throws -> [Continuation] {
    // Behind the prompt there is one row for all; they part there.
    let running = texts.indices.filter { texts[$0].isRunning }
    precondition(logits.count == running.count || logits.count == 1)
    let shared = logits.count < running.count ? Array(logits[0]) : nil
    var continuations: [Continuation] = []
    for (place, i) in running.enumerated() {
      let row = logits[shared == nil ? place : 0]
      if let shared, place > 0 { _ = row.update(from: shared) }
      let choice = try sampler(
        row, after: texts[i].sequence,
        sequence: request.item &* UInt32(truncatingIfNeeded: texts.count) &+ UInt32(i), workspace,
        constraint: texts[i].constraint.map { constraint in { constraint.mask($0) } })
      add(choice, to: i)
      if texts[i].isRunning {
        continuations.append(Continuation(parent: shared == nil ? place : 0, token: choice.id))
      }
    }
    if continuations.isEmpty { request.report(.done(texts.map(\.result))) }
    return continuations
  }

  /// Takes up a token, and sees whether it ends the text.
  private func add(_ choice: TokenChoice, to i: Int) {
    let options = request.options
    texts[i].sequence.ids.append(choice.id)
    texts[i].constraint?.advance(over: choice.id)
    texts[i].result.tokens.append(choice.id)
    if options.logProbabilityCount != nil { texts[i].result.choices.append(choice) }
    let isEnd = options.stopTokens.contains(choice.id)
    var text = isEnd ? "" : texts[i].tail.append(choice.id)
    let stop = texts[i].tail.stop
    if let reason = criteria.reason(texts[i].sequence, stopString: stop != nil) {
      if stop == nil { text += texts[i].tail.finish() }
      texts[i].result.end = GenerationEnd(reason, token: choice.id, stopString: stop)
      texts[i].isRunning = false
    }
    texts[i].result.text += text
    if !text.isEmpty { request.report(.text(text, result: i)) }
  }

  func finish(throwing error: any Error) { request.report(.failure(error)) }
}
