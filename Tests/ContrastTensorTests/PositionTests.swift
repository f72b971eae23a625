import ContrastTensor
import ContrastTestSupport
import Testing

@Suite("Rotary positions, segments, heads that lie interleaved")
struct PositionTests {
  @Test("A rotary table doubles as longer sequences come, and is kept")
  func growth() {
    let embedding = RotaryEmbedding(frequencies: [1, 0.1], pairing: .rotateHalf, positions: 4)
    let first = embedding.table(positions: 3)
    #expect(first.positions == 4)
    #expect(embedding.table(positions: 4).positions == 4)
    let longer = embedding.rotation([0, 8, -1]).parts[0].table
    #expect(longer.positions == 16)
    #expect(Array(longer.cosine.elements.prefix(8)) == first.cosine.elements)
    #expect(embedding.table(positions: 1).positions == 16)
    let direct = RotaryTable(positions: 16, frequencies: [1, 0.1], pairing: .rotateHalf)
    #expect(longer.cosine.elements == direct.cosine.elements)
    #expect(longer.sine.elements == direct.sine.elements)
  }

  @Test(
    "Two coordinates rotate two parts of a head, and nothing else",
    arguments: [RotaryTable.Pairing.rotateHalf, .interleaved])
  func coordinates(_ pairing: RotaryTable.Pairing) {
    var noise = Noise(seed: 41)
    let (rows, heads, headWidth) = (5, 3, 11)
    let x = noise.tensor([rows, heads * headWidth])
    let tables = [[1, 0.3], [0.7, 0.2, 0.05]].map {
      RotaryTable(positions: 9, frequencies: $0, pairing: pairing)
    }
    let positions: [[Int32]] = [[0, 3, -1, 8, 2], [5, -1, 1, 0, 8]]
    let rotation = Rotation(
      parts: [
        Rotation.Part(table: tables[0], positionOfRow: positions[0]),
        Rotation.Part(table: tables[1], positionOfRow: positions[1], offset: 4),
      ])
    let actual = Run(threads: 2).rotated(x, headWidth: headWidth, by: rotation).elements
    var expected = x.elements.map(Double.init)
    for (table, positions, offset, width) in [
      (tables[0], positions[0], 0, 4), (tables[1], positions[1], 4, 6),
    ] {
      for row in 0..<rows {
        for head in 0..<heads {
          let start = row * heads * headWidth + head * headWidth + offset
          let part = Reference.rotary(
            Array(expected[start..<start + width]), cosine: doubles(table.cosine),
            sine: doubles(table.sine), positions: [Int(positions[row])], heads: 1,
            headWidth: width, rotaryWidth: width, interleaved: pairing == .interleaved)
          expected.replaceSubrange(start..<start + width, with: part)
        }
      }
    }
    #expect(relativeError(actual, expected.map(Float.init)) < 1e-6)
  }

  /// The gradient of `Σ dy · f(x)` in the direction of each number of `x`, by central differences.
  private func expectGradient(
    _ inputs: [Tensor], _ dy: [Tensor], tolerance: Float = 2e-3, _ f: (Run, [Tensor]) -> [Tensor]
  ) {
    let run = Run(threads: 2)
    let (results, tape) = run.recording(into: ParameterGradients(trainable: []), inputs: inputs) {
      f(run, inputs)
    }
    tape.backward(from: zip(results, dy).map { ($0, $1) }, run)
    func loss(_ inputs: [Tensor]) -> Double {
      zip(f(run, inputs), dy).reduce(0) { sum, pair in
        sum + zip(pair.0.elements, pair.1.elements).reduce(0) { $0 + Double($1.0) * Double($1.1) }
      }
    }
    for (place, input) in inputs.enumerated() {
      let values = input.elements
      let numeric = values.indices.map { index -> Float in
        func moved(_ step: Float) -> [Tensor] {
          var (changed, all) = (values, inputs)
          changed[index] += step
          all[place] = Tensor(changed, shape: input.shape)
          return all
        }
        return Float((loss(moved(1 / 64)) - loss(moved(-1 / 64))) * 32)
      }
      #expect(relativeError(tape.gradient(of: input)!.elements, numeric) < tolerance)
    }
  }

  @Test("Rows one below the other, and back")
  func concatenated() {
    var noise = Noise(seed: 42)
    let parts = [noise.tensor([2, 3]), noise.tensor([0, 3]), noise.tensor([4, 3])]
    let run = Run(threads: 2)
    #expect(run.concatenated(parts).elements == parts.flatMap(\.elements))
    expectGradient([parts[0], parts[2]], [noise.tensor([6, 3])]) { run, inputs in
      [run.concatenated([inputs[0], parts[1], inputs[1]])]
    }
  }

  @Test("Queries, keys and values interleaved head by head, and back")
  func deinterleaved() {
    var noise = Noise(seed: 43)
    let (rows, heads, width) = (3, 4, 5)
    let x = noise.tensor([rows, heads * 3 * width])
    let parts = Run(threads: 2).deinterleaved(x, parts: 3, headWidth: width)
    let values = x.elements
    for (part, tensor) in parts.enumerated() {
      let expected = (0..<rows).flatMap { row in
        (0..<heads).flatMap { head -> ArraySlice<Float> in
          let start = row * x.width + (head * 3 + part) * width
          return values[start..<start + width]
        }
      }
      #expect(tensor.elements == expected)
    }
    let dy = (0..<2).map { _ in noise.tensor([rows, heads * width]) }
    expectGradient([x], dy) { run, inputs in
      // The last part has no gradient.
      Array(run.deinterleaved(inputs[0], parts: 3, headWidth: width).prefix(2))
    }
  }

  @Test("Scaled and capped numbers, and back")
  func elementwise() {
    var noise = Noise(seed: 44)
    let x = noise.tensor([3, 7])
    let dy = [noise.tensor([3, 7])]
    let run = Run(threads: 1)
    #expect(run.scaled(x, by: -2).elements == x.elements.map { -2 * $0 })
    let capped = x.elements.map { Float(1.5 * Double.tanh(Double($0) / 1.5)) }
    #expect(relativeError(run.softCapped(x, by: 1.5).elements, capped) < 1e-6)
    expectGradient([x], dy) { run, inputs in [run.scaled(inputs[0], by: -2)] }
    expectGradient([x], dy) { run, inputs in [run.softCapped(inputs[0], by: 1.5)] }
  }
}
