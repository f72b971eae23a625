import ContrastFiles
import ContrastTestSupport
import Testing

@testable import ContrastGeneration

/// Beam search over models that are tables of logits.
@Suite("Beam search against transformers")
struct BeamGoldenTests {
  /// Runs a search; `logits` gives those behind a sequence, and `watch` sees the beams of each step with their
  /// processed log-probabilities.
  static func search(
    _ prompt: [Int32], _ options: GenerationOptions, item: UInt32 = 0,
    watch: ([BeamSearch.Hypothesis], [Float]) -> Void = { _, _ in },
    logits: ([Int32]) -> [Float]
  ) throws -> BeamSearch {
    let options = try options.validated()
    let limits = try options.limits(promptLength: prompt.count, maximumPositions: 1000)
    let workspace = LogitWorkspace()
    var search = BeamSearch(prompt: prompt, limits, options, item: item)
    while !search.isDone {
      var rows: [Float] = []
      for (beam, hypothesis) in search.running.enumerated() {
        var row = logits(hypothesis.tokens)
        let processors = try LogitProcessors(options, vocabularySize: row.count)
        row.withUnsafeMutableBufferPointer {
          $0.logSoftmax()
          processors($0, after: search.sequence(beam), workspace)
        }
        rows += row
      }
      let before = search.running
      watch(before, rows)
      let step = try rows.withUnsafeBufferPointer { try search.step($0, workspace) }
      #expect(
        search.isDone
          || zip(step.parents, step.tokens).map { before[$0].tokens + [$1] }
            == search.running.map(\.tokens)
      )
    }
    return search
  }

  @Test("All settings", arguments: GenerationCase.all("beam"))
  func settings(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let notes = JSONNode(
      try JSONValue(Array(golden.metadata["notes"]!.utf8), file: "notes"), file: "notes")
    let (table, place) = (golden.floats("table"), golden.floats("place"))
    let vocabulary = golden.shape("table")[1]
    let prompts = golden.integers("prompts").map { Int32($0) }
    func logits(_ ids: [Int32]) -> [Float] {
      (0..<vocabulary).map {
        table[Int(ids[ids.count - 1]) * vocabulary + $0] + place[ids.count * vocabulary + $0]
      }
    }
    let settings = try notes.object("settings").members()
    #expect(settings.count == 17)
    for (name, setting) in settings {
      let options = try GenerationOptions(
        setting, over: GenerationOptions(notes.object("defaults")))
      var indices: [[Int]] = []
      let results = try (0..<prompts.count / 3).flatMap { item in
        let prompt = Array(prompts[3 * item..<3 * item + 3])
        guard options.beamCount > 1 else { return [try greedy(prompt, options, logits)] }
        var trace = BeamTrace(prompt: prompt.count)
        let results = try Self.search(
          prompt, options,
          watch: { beams, rows in
            if golden.has("\(name).scores") {
              trace.expect(
                rows, like: golden, "\(name).scores", item: item, of: beams, tolerance: 1e-5)
            }
            trace.steps.append(beams)
          }, logits: logits
        ).results
        indices += results.map { trace.indices(of: $0, item: item) }
        return results
      }
      let shape = golden.shape("\(name).sequences")
      let expected = golden.integers("\(name).sequences").map { Int32($0) }
      let padded = BeamSearch.padded(
        results, padToken: options.padToken, stopTokens: options.stopTokens)
      #expect(padded.count == shape[0] && padded.joined().elementsEqual(expected), "\(name)")
      if options.beamCount > 1 {
        let scores = golden.floats("\(name).sequences_scores")
        #expect(relativeError(results.map { Float($0.score) }, scores) < 1e-6, "\(name)")
        #expect(indices == golden.beamIndices("\(name).beam_indices"), "\(name)")
      }
    }
  }

  private func greedy(
    _ prompt: [Int32], _ options: GenerationOptions, _ logits: ([Int32]) -> [Float]
  ) throws -> BeamSearch.Hypothesis {
    let limits = try options.limits(promptLength: prompt.count, maximumPositions: 1000)
    var tokens = TokenSequence(ids: prompt, limits: limits)
    repeat {
      var row = logits(tokens.ids)
      let sampler = try TokenSampler(LogitProcessors(options, vocabularySize: row.count))
      let choice = try row.withUnsafeMutableBufferPointer {
        try sampler($0, after: tokens, sequence: 0, LogitWorkspace())
      }
      tokens.ids.append(choice.id)
    } while !options.stopTokens.contains(tokens.ids.last!) && tokens.count < limits.maximumLength
    return BeamSearch.Hypothesis(tokens: tokens.ids, score: 0)
  }
}
