import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastText

@Suite("Decoding with a key-value cache")
struct CachedDecodingTests {
  private static func tokens(_ ids: [[Int32]]) -> [[InputSegment]] { ids.map { [.tokens($0)] } }

  private static let lengths = [1, 9, 40, 66]

  /// Sequences of the lengths above, of ids that the model has.
  private static func texts(_ model: CausalLanguageModel) -> [[Int32]] {
    var noise = SeededGenerator(seed: 51)
    return lengths.map { length in
      (0..<min(length, model.configuration.maximumPositions)).map { _ in
        Int32(noise.next() % UInt64(model.configuration.vocabularySize))
      }
    }
  }

  @Test(
    "A sequence in pieces has the states of the whole, in ragged batches",
    arguments: DecoderCase.all + DecoderCase.ours)
  func pieces(_ reference: DecoderCase) throws {
    let model = try reference.model(bidirectional: false)
    let texts = Self.texts(model)
    let run = Run(threads: 2)
    let whole = texts.map { model([$0], run).elements }
    let width = model.configuration.width
    let batch = KeyValueBatch(sequences: texts.count, in: model.keyValueMemory())
    var states = [[Float]](repeating: [], count: texts.count)
    var active = Array(texts.indices)
    var start = 0
    // A prompt, a few tokens more, then one by one; sequences leave the batch as they end.
    for size in [1, 7, 20] + [Int](repeating: 1, count: 40) {
      batch.select(active.indices.filter { texts[active[$0]].count > start })
      active = active.filter { texts[$0].count > start }
      guard !active.isEmpty else { break }
      let pieces = active.map { Array(texts[$0].dropFirst(start).prefix(size)) }
      let rows = try model(Self.tokens(pieces), into: batch, run).elements
      var row = 0
      for (sequence, piece) in zip(active, pieces) {
        states[sequence] += rows[row * width..<(row + piece.count) * width]
        row += piece.count
      }
      start += size
    }
    for (actual, expected) in zip(states, whole) {
      #expect(actual.count == expected.count)
      #expect(relativeError(actual, expected) < 1e-5)
    }
  }

  @Test(
    "Texts behind a prompt, forks and truncated caches go on alike", arguments: DecoderCase.ours)
  func forks(_ reference: DecoderCase) throws {
    let model = try reference.model(bidirectional: false)
    let run = Run(threads: 2)
    let ids = Self.texts(model)[2]
    let (prompt, rest) = (Array(ids.prefix(21)), Array(ids.dropFirst(21)))
    let whole = model([ids], run)
    let expected = whole.rows(21..<ids.count).elements
    #expect(model([rest], run, behind: model.prompt(prompt, run)).elements == expected)

    let common = model.prompt(prompt, run)
    let batch = KeyValueBatch([common, common])
    let other = [Int32](repeating: 1, count: 5)
    _ = try model(Self.tokens([other, rest]), into: batch, run)
    batch.truncate(to: [21, 21 + rest.count])
    batch.select([0, 0, 1])
    let rows = try model(Self.tokens([rest, other, other]), into: batch, run)
    #expect(rows.rows(0..<rest.count).elements == expected)
    let direct = model([prompt + other, ids + other], run)
    let ends = [prompt.count..<prompt.count + 5, prompt.count + 5 + ids.count..<direct.rows]
    for (actual, end) in zip([rest.count, rest.count + 5], ends) {
      #expect(
        relativeError(rows.rows(actual..<actual + 5).elements, direct.rows(end).elements) < 1e-5)
    }
  }

  @Test("Memory that is used up is an error, after which all goes on")
  func exhausted() throws {
    let model = try #require(DecoderCase.ours.first).model(bidirectional: false)
    let run = Run(threads: 1)
    let pages = model.keyValueMemory().bytesPerPage
    let batch = KeyValueBatch(sequences: 2, in: model.keyValueMemory(limit: 2 * pages))
    let text = [Int32](repeating: 3, count: 40)
    _ = try model(Self.tokens([text, text]), into: batch, run)
    #expect(throws: KeyValueMemoryExhausted.self) {
      _ = try model(Self.tokens([text, text]), into: batch, run)
    }
    #expect(batch.counts == [40, 40])
    let rows = try model(Self.tokens([[5], [6]]), into: batch, run, last: [1, 1])
    #expect(
      relativeError(
        rows.elements, model([text + [5], text + [6]], run, last: [1, 1]).elements) < 1e-5)
  }

  @Test("States in the place of tokens, alone and between tokens", arguments: DecoderCase.ours)
  func segments(_ reference: DecoderCase) throws {
    let model = try reference.model(bidirectional: false)
    let run = Run(threads: 2)
    let ids = Self.texts(model)[1]
    let embedded = run.embedding(
      model.tokenEmbedding, ids, scale: model.configuration.embeddingScale)
    let expected = model([ids], run).elements
    for parts: [InputSegment] in [
      [.states(embedded)],
      [.tokens(Array(ids[..<2])), .states(embedded.rows(2..<5)), .tokens(Array(ids[5...]))],
    ] { #expect(model([parts], run).elements == expected) }
  }

  @Test(
    "Logits of each step of Gemma 3, whose windows the steps cross",
    arguments: GenerationCase.all("gemma3"))
  func gemma(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let folder = reference.path("causal")
    let model = try CausalLanguageModel(directory: URL(filePath: folder), threads: 2)
    let head = try LanguageModelHead(
      Checkpoint(directory: URL(filePath: folder)).weights, of: model)
    let (ids, mask) = (
      golden.integers("causal.prompt_ids"), golden.integers("causal.prompt_mask")
    )
    let shape = golden.shape("causal.prompt_ids")
    let prompts = (0..<shape[0]).map { row in
      (row * shape[1]..<(row + 1) * shape[1]).filter { mask[$0] == 1 }.map { Int32(ids[$0]) }
    }
    let (steps, vocabulary) = (
      golden.shape("causal.greedy.logits")[0], model.configuration.vocabularySize
    )
    let (logits, sequences) = (
      golden.floats("causal.greedy.logits"), golden.integers("causal.greedy.sequences")
    )
    let length = golden.shape("causal.greedy.sequences")[1]
    let run = Run(threads: 2)
    let batch = KeyValueBatch(sequences: shape[0], in: model.keyValueMemory())
    var next = prompts
    for step in 0..<steps {
      let states = try model(
        Self.tokens(next), into: batch, run, last: [Int](repeating: 1, count: shape[0]))
      let expected = logits[step * shape[0] * vocabulary..<(step + 1) * shape[0] * vocabulary]
      let actual = head(states, run).elements
      // A row that has ended goes on with what padding does in the reference.
      for row in 0..<shape[0] {
        let tokens = sequences[row * length + shape[1]..<row * length + shape[1] + step]
        guard !tokens.contains(1) else { continue }
        let range = row * vocabulary..<(row + 1) * vocabulary
        #expect(
          relativeError(
            Array(actual[range]), Array(expected.dropFirst(range.lowerBound).prefix(vocabulary)))
            < 2e-5)
      }
      next = (0..<shape[0]).map { [Int32(sequences[$0 * length + shape[1] + step])] }
    }
  }
}
