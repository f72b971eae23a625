import ContrastRuntime
import ContrastText
import ContrastTokenizers
import Synchronization

extension GenerationEngine {
  /// The request for a prompt.
  ///
  /// - Throws: ``GenerationError``; `FileError` for a schema that is no JSON.
  private func request(
    _ prompt: GenerationPrompt, _ tokenizer: Tokenizer?, _ options: GenerationOptions, item: UInt32,
    report: @escaping @Sendable (GenerationEvent) -> Void
  ) throws -> TokenRequest {
    let options = try options.validated()
    let limits = try options.limits(
      promptLength: prompt.ids.count, stateCount: prompt.count - prompt.ids.count,
      maximumPositions: decoder.maximumPositions)
    let constraint = try options.constraint.flatMap { constraint in
      try tokenizer.map {
        try constraints.constraint(constraint, $0, stopTokens: options.stopTokens)
      }
    }
    return TokenRequest(
      prompt: prompt, limits: limits, options: options,
      processors: try LogitProcessors(
        options, vocabularySize: decoder.vocabularySize, encoderTokens: prompt.sourceIDs),
      constraint: constraint,
      tokenizer: tokenizer, item: item, report: report)
  }

  /// Goes on with a prompt.
  ///
  /// - Parameters:
  ///   - prompt: at least one row.
  ///   - tokenizer: makes text of tokens; nil where tokens are all that is wanted.
  ///   - options: how.
  ///   - item: tells requests of one seed apart.
  /// - Returns: the results, best first.
  /// - Throws: ``GenerationError``, `KeyValueMemoryExhausted`, `CancellationError`.
  package func generate(
    _ prompt: GenerationPrompt, _ tokenizer: Tokenizer?, _ options: GenerationOptions,
    item: UInt32 = 0
  ) async throws -> [GeneratedTokens] {
    let prompt = try checked(prompt)
    let cancellation = Cancellation()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        do {
          let request = try request(
            prompt, tokenizer, options, item: item
          ) { event in
            switch event {
            case .text: break
            case .done(let results): continuation.resume(returning: results)
            case .failure(let error): continuation.resume(throwing: error)
            }
          }
          submit(request.job(cancellation))
        } catch {
          continuation.resume(throwing: error)
        }
      }
    } onCancel: {
      cancellation.cancel()
    }
  }

  /// The same of many prompts, in shared passes.
  ///
  /// - Parameters:
  ///   - prompts: at least one row each.
  ///   - tokenizer: makes text of tokens.
  ///   - options: how.
  ///   - firstItem: of the first prompt; the others count on from there.
  /// - Returns: for each prompt its results, best first.
  /// - Throws: as the above; the other requests end then.
  package func generate(
    _ prompts: [GenerationPrompt], _ tokenizer: Tokenizer?, _ options: GenerationOptions,
    firstItem: Int = 0
  ) async throws -> [[GeneratedTokens]] {
    struct Answer: Sendable {
      let place: Int
      let results: [GeneratedTokens]
    }
    return try await withThrowingTaskGroup(of: Answer.self) { group in
      for (place, prompt) in prompts.enumerated() {
        group.addTask {
          let item = UInt32(truncatingIfNeeded: firstItem + place)
          return Answer(
            place: place, results: try await self.generate(prompt, tokenizer, options, item: item))
        }
      }
      var results = [[GeneratedTokens]](repeating: [], count: prompts.count)
      for try await answer in group { results[answer.place] = answer.results }
      return results
    }
  }

  /// One text without beams, whose pieces are handed out as they come.
  ///
  /// - Parameter onEnd: gets the whole text, before the sequence ends.
  package func stream(
    _ prompt: GenerationPrompt, _ tokenizer: Tokenizer?, _ options: GenerationOptions,
    onEnd: (@Sendable (GeneratedText) -> Void)? = nil
  ) -> AsyncThrowingStream<String, any Error> {
    let cancellation = Cancellation()
    let stream = AsyncThrowingStream<String, any Error> { continuation in
      continuation.onTermination = { _ in cancellation.cancel() }
      do {
        let prompt = try checked(prompt)
        guard options.beamCount == 1, options.resultCount == 1 else {
          throw GenerationError.invalidOption(
            name: options.beamCount == 1 ? "resultCount" : "beamCount",
            value: String(options.beamCount == 1 ? options.resultCount : options.beamCount),
            allowed: "1 where text is streamed")
        }
        let request = try request(prompt, tokenizer, options, item: 0) { event in
          switch event {
          case .text(let piece, _): continuation.yield(piece)
          case .done(let results):
            if let text = results.first { onEnd?(GeneratedText(text)) }
            continuation.finish()
          case .failure(let error): continuation.finish(throwing: error)
          }
        }
        submit(request.job(cancellation))
      } catch {
        continuation.finish(throwing: error)
      }
    }
    return stream
  }

  /// The prompt as the decoder takes it.
  ///
  /// - Throws: ``GenerationError`` for one without rows, with tokens that the decoder does not know, or without those
  ///   that it needs.
  func checked(_ prompt: GenerationPrompt) throws(GenerationError) -> GenerationPrompt {
    guard prompt.count > 0, prompt.source.map({ $0.contains { $0.count > 0 } }) ?? true else {
      throw .emptyPrompt
    }
    let vocabulary = decoder.vocabularySize
    for id in prompt.lookedUp where id < 0 || Int(id) >= vocabulary {
      throw .unknownToken(id: id, vocabulary: vocabulary)
    }
    return try decoder.prefixTokens.map { tokens throws(GenerationError) in
      try prompt.divided(by: tokens)
    } ?? prompt
  }
}
