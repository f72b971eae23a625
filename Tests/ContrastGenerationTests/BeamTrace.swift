import ContrastTestSupport
import Testing

@testable import ContrastGeneration

/// The beams of a search at each of its steps, to be compared with those of transformers.
struct BeamTrace {
  /// The tokens of the prompt.
  let prompt: Int
  var steps: [[BeamSearch.Hypothesis]] = []

  init(prompt: Int) { self.prompt = prompt }

  /// The number of the beam that each token of a text was chosen behind, counted over all items of a batch.
  func indices(of text: BeamSearch.Hypothesis, item: Int) -> [Int] {
    (prompt..<text.tokens.count).map { length in
      let beams = steps[length - prompt]
      // All beams are the prompt at first, and the first of them goes on.
      let beam = beams.firstIndex { $0.tokens.elementsEqual(text.tokens[..<length]) }
      return item * beams.count + (beam ?? -1)
    }
  }

  /// Compares the rows of the next step with those of a golden, but for beams that only fill the places.
  ///
  /// - Parameters:
  ///   - rows: `[beams, vocabulary]`.
  ///   - name: of a tensor `[steps, items * beams, vocabulary]`.
  ///   - tolerance: relative to the largest finite number of a row.
  func expect(
    _ rows: [Float], like golden: Golden, _ name: String, item: Int,
    of beams: [BeamSearch.Hypothesis], tolerance: Float
  ) {
    let (shape, values) = (golden.shape(name), golden.floats(name))
    for (beam, hypothesis) in beams.enumerated()
    where hypothesis.score > BeamSearch.impossible / 2 {
      let row = steps.count * shape[1] + item * beams.count + beam
      expectScores(
        Array(rows[beam * shape[2]..<(beam + 1) * shape[2]]),
        Array(values[row * shape[2]..<(row + 1) * shape[2]]), tolerance,
        "\(name), step \(steps.count), beam \(beam)")
    }
  }
}

/// Expects the same tokens to be impossible and the others' scores to agree, relative to the largest of them.
func expectScores(
  _ actual: [Float], _ expected: [Float], _ tolerance: Float, _ what: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let possible = expected.indices.filter { expected[$0] > -.infinity }
  #expect(
    actual.indices.filter { actual[$0] > -.infinity } == possible, "\(what)",
    sourceLocation: sourceLocation)
  let error = relativeError(possible.map { actual[$0] }, possible.map { expected[$0] })
  #expect(error < tolerance, "\(what): \(error)", sourceLocation: sourceLocation)
}

extension Golden {
  /// The beams of each text, without what fills the rows.
  func beamIndices(_ name: String) -> [[Int]] {
    let (length, all) = (shape(name)[1], integers(name))
    return stride(from: 0, to: all.count, by: length).map { start in
      Array(all[start..<start + length].prefix { $0 >= 0 })
    }
  }
}
