import ContrastFiles
import ContrastGeneration
import ContrastTensor

/// All bytes, some longer tokens, and an end.
private let vocabulary = TokenBytes(
  (0...255).map { [UInt8($0)] }
    + ["{\"", "\": ", "\", \"", "true", "\\u", "  "].map { Array($0.utf8) }
    + [[]])
private let end = Int32(vocabulary.vocabularySize - 1)
/// Tokens that bring a text to its end.
private let ends = Set("\"]},:".utf8.map(Int.init) + [Int(end)])

/// Reads arbitrary bytes as options and as a schema. Options that pass make a row of logits without a crash, and
/// what a schema lets through is JSON where it may end.
@_cdecl("LLVMFuzzerTestOneInput")
public func readGeneration(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  guard let value = try? JSONValue(bytes, file: "fuzz") else { return 0 }
  let root = JSONNode(value, file: "fuzz")
  var generator = PhiloxGenerator(seed: bytes.reduce(5381) { ($0 &* 33) ^ UInt64($1) })
  for options in [
    try? GenerationOptions(root), try? GenerationOptions(legacy: root),
    try? GenerationOptions(legacy: root, tokensOnly: true),
  ] {
    if let options = try? options?.validated() { choose(options, &generator) }
  }
  if let automaton = try? JSONSchemaAutomaton(root, vocabulary) {
    write(JSONSchemaConstraint(automaton, stopTokens: [end]), &generator)
  }
  return 0
}

private func choose(_ options: GenerationOptions, _ generator: inout PhiloxGenerator) {
  guard let limits = try? options.limits(promptLength: 3, maximumPositions: 40),
    let processors = try? LogitProcessors(
      options, vocabularySize: 50, encoderTokens: [1, 2, 3, 1, 2])
  else { return }
  let workspace = LogitWorkspace()
  let sampler = TokenSampler(processors)
  var tokens = TokenSequence(ids: [4, 5, 4], limits: limits)
  for _ in 0..<8 where tokens.count < limits.maximumLength {
    var row = (0..<50).map { $0 % 7 == 0 ? 0 : 5 * generator.normal() }
    row[9] = .nan
    row[10] = -.infinity
    let choice = try? row.withUnsafeMutableBufferPointer {
      try sampler($0, after: tokens, sequence: 1, workspace)
    }
    guard let choice else { break }
    precondition(0..<50 ~= choice.id)
    tokens.ids.append(choice.id)
  }
  var text = StoppableText(StopStrings(options.stopStrings))
  var shown = ""
  for piece in ["ab", "cab", "é", "\n"] { shown += text.append(piece) }
  shown += text.finish()
  precondition("abcabé\n".hasPrefix(shown))
  guard options.beamCount > 1, options.beamCount <= 8 else { return }
  var search = BeamSearch(prompt: [4, 5, 4], limits, options)
  for _ in 0..<8 where !search.isDone {
    var rows = (0..<50 * options.beamCount).map { _ in generator.normal() - 4 }
    rows.withUnsafeMutableBufferPointer { rows in
      for beam in 0..<options.beamCount {
        let row = LogitRow(rebasing: rows[50 * beam..<50 * (beam + 1)])
        processors(row, after: search.sequence(beam), workspace)
      }
    }
    guard (try? rows.withUnsafeBufferPointer { try search.step($0, workspace) }) != nil else {
      return
    }
  }
  precondition(search.results.count <= options.resultCount)
}

private func write(_ constraint: JSONSchemaConstraint, _ generator: inout PhiloxGenerator) {
  var constraint = constraint
  var text: [UInt8] = []
  var row = [Float](repeating: 0, count: vocabulary.vocabularySize)
  for _ in 0..<60 {
    row.withUnsafeMutableBufferPointer {
      $0.update(repeating: 0)
      constraint.mask($0)
    }
    let allowed = row.indices.filter { row[$0] == 0 }
    precondition(!allowed.isEmpty, "nothing may follow")
    let closing = allowed.filter { ends.contains($0) }
    let pool = !closing.isEmpty && generator.uniform() < 0.5 ? closing : allowed
    let token = Int32(pool[Int(generator.uniform() * Float(pool.count))])
    precondition(allowed.contains(Int(end)) == constraint.canEnd)
    if constraint.canEnd { precondition((try? JSONValue(text, file: "text")) != nil) }
    if token == end { return }
    text += vocabulary[token]
    constraint.advance(over: token)
  }
}
