import ContrastTensor
import ContrastTestSupport
import Testing

/// Parameters of one layer, known by name to an overlay.
private struct Layer {
  var values: [ParameterID: Tensor] = [:]

  /// A matrix whose value comes from the overlay only: what is packed is another one.
  mutating func matrix(
    _ name: String, _ value: Tensor, _ layout: WeightMatrix.Layout = .outputsFirst,
    rows: Range<Int>? = nil, precision: Precision = .float32, scale: Float = 1
  ) -> WeightMatrix {
    let id = ParameterID(name)
    values[id] = value
    let rows = rows ?? 0..<value.shape[0]
    let zero = Tensor(
      [Float](repeating: 0, count: rows.count * value.width), shape: [rows.count, value.width])
    var matrix = WeightMatrix(zero, layout: layout, precision: precision)
    matrix.parameter = ParameterSlice(id: id, rows: rows, layout: layout, scale: scale)
    return matrix
  }

  mutating func tensor(_ name: String, _ value: Tensor) -> Tensor {
    let id = ParameterID(name)
    values[id] = value
    return Tensor([Float](repeating: 0, count: value.count), shape: value.shape).named(id)
  }

  /// Goes through `body` and back with the gradient `dy` by its result.
  func gradients(
    threads: Int = 2, inputs: [Tensor], dy: [Tensor], frozen: Set<ParameterID> = [],
    _ body: (Run) -> [Tensor]
  ) -> (inputs: [[Float]?], parameters: [String: [Float]]) {
    let run = Run(threads: threads)
    run.overlay = ParameterOverlay(values)
    let gradients = ParameterGradients(trainable: Set(values.keys).subtracting(frozen))
    let (results, tape) = run.recording(into: gradients, inputs: inputs) { body(run) }
    tape.backward(from: zip(results, dy).map { ($0, $1) }, run)
    return (
      inputs.map { tape.gradient(of: $0)?.elements },
      Dictionary(uniqueKeysWithValues: gradients.tensors.map { ($0.key.name, $0.value.elements) })
    )
  }
}

@Suite("Gradients of recorded operations against their readable twins")
struct TapeTests {
  /// Resizing is linear, so the gradient of a number of the table is what its unit becomes, times `dy`.
  @Test(
    "A position table resized for another grid",
    arguments: [
      GridInterpolation(), .init(alignCorners: true), .init(antialias: true),
      .init(.linear), .init(.linear, antialias: true),
    ])
  func positionTable(resizing: GridInterpolation) {
    var noise = Noise(seed: 15)
    let cases = [(false, (2, 3), (3, 5)), (true, (5, 4), (3, 2)), (true, (3, 3), (3, 3))]
    for (hasClass, from, to) in cases {
      func grid(_ sides: (Int, Int)) -> PatchGrid {
        PatchGrid(height: sides.0 * 4, width: sides.1 * 4, patch: 4)
      }
      let extra = hasClass ? 1 : 0
      let (old, new) = (
        PositionGrid(extra: extra, grid: grid(from)), PositionGrid(extra: extra, grid: grid(to))
      )
      func table(_ stored: Tensor, _ run: Run) -> Tensor {
        run.positionTable(
          stored, resized: resizing(stored, from: old, to: new), from: old, to: new, by: resizing)
      }
      let value = noise.tensor([(hasClass ? 1 : 0) + from.0 * from.1, 3])
      let dy = noise.tensor([new.count, 3])
      let patches = noise.tensor([to.0 * to.1, 3])
      let token = hasClass ? noise.tensor([3]) : nil
      var layer = Layer()
      let stored = layer.tensor("positions", value)
      var result: [Float] = []
      let actual = layer.gradients(inputs: [], dy: [dy]) { run in
        let y = run.imageTokens(patches: patches, classToken: token, positions: table(stored, run))
        result = y.elements
        return [y]
      }
      let run = Run(threads: 1)
      expectClose(
        result,
        doubles(
          run.imageTokens(patches: patches, classToken: token, positions: table(value, run))))
      let expected = (0..<value.count).map { i in
        var unit = [Float](repeating: 0, count: value.count)
        unit[i] = 1
        let moved = table(Tensor(unit, shape: value.shape), run)
        return zip(doubles(moved), doubles(dy)).reduce(0) { $0 + $1.0 * $1.1 }
      }
      expectClose(actual.parameters["positions"], expected)
    }
  }

  @Test("A linear layer with norm, activation and residual", arguments: Activation.allCases)
  func linear(activation: Activation) throws {
    var noise = Noise(seed: 5)
    for (rows, inputs, outputs) in [(1, 1, 1), (3, 5, 7), (70, 33, 129), (130, 70, 40)] {
      for layout in [WeightMatrix.Layout.outputsFirst, .inputsFirst] {
        let x = noise.tensor([rows, inputs])
        let (weight, bias) = (noise.tensor([outputs, inputs]), noise.tensor([outputs]))
        let (gain, shift) = (noise.tensor([inputs]), noise.tensor([inputs]))
        let (residual, dy) = (noise.tensor([rows, outputs]), noise.tensor([rows, outputs]))
        let stored =
          layout == .outputsFirst
          ? weight
          : Tensor(
            Reference.transpose(weight.elements, rows: outputs, columns: inputs),
            shape: [inputs, outputs])
        var layer = Layer()
        let matrix = layer.matrix("weight", stored, layout)
        let (b, g, s) = (
          layer.tensor("bias", bias), layer.tensor("gain", gain), layer.tensor("shift", shift)
        )
        let actual = layer.gradients(inputs: [x, residual], dy: [dy]) { run in
          [
            run.linear(
              x, norm: .layer(weight: g, bias: s, epsilon: 1e-5), matrix, bias: b,
              activation: activation, residual: residual)
          ]
        }

        let normal = Reference.layerNorm(
          doubles(x), weight: doubles(gain), bias: doubles(shift), epsilon: 1e-5)
        let product = Reference.epilogue(
          Reference.matmul(
            normal, Reference.transpose(doubles(weight), rows: outputs, columns: inputs), m: rows,
            n: outputs, k: inputs), columns: outputs, bias: doubles(bias), activation: .identity,
          residual: nil)
        let dz = zip(product, doubles(dy)).map { $1 * Reference.slope(of: activation, at: $0) }
        let back = Reference.linearGradient(
          normal, weight: doubles(weight), inputs: inputs, outputs: outputs, dy: dz)
        let first = Reference.layerNormGradient(
          doubles(x), weight: doubles(gain), epsilon: 1e-5, dy: back.x)
        let dWeight =
          layout == .outputsFirst
          ? back.weight : Reference.transpose(back.weight, rows: outputs, columns: inputs)
        expectClose(actual.inputs[0], first.x)
        expectClose(actual.inputs[1], doubles(dy))
        expectClose(actual.parameters["weight"], dWeight)
        expectClose(actual.parameters["bias"], back.bias)
        expectClose(actual.parameters["gain"], first.weight)
        expectClose(actual.parameters["shift"], first.bias)
      }
    }
  }

  @Test("Several matrices stored as one, and a gated product into a norm", arguments: [1, 2, 3])
  func gated(threads: Int) {
    var noise = Noise(seed: 6)
    let (rows, width, hidden, outputs) = (37, 19, 45, 23)
    let (x, dy) = (noise.tensor([rows, width]), noise.tensor([rows, outputs]))
    let (both, down) = (noise.tensor([2 * hidden, width]), noise.tensor([outputs, hidden]))
    let gain = noise.tensor([hidden])
    var layer = Layer()
    let gate = layer.matrix("both", both, rows: 0..<hidden)
    let up = layer.matrix("both", both, rows: hidden..<2 * hidden)
    let output = layer.matrix("down", down)
    let weight = layer.tensor("gain", gain)
    let norm = RowNorm.rootMeanSquare(weight: weight, offset: 1, epsilon: 1e-6)
    let actual = layer.gradients(threads: threads, inputs: [x], dy: [dy]) { run in
      let branches = run.linears(x, [(gate, nil), (up, nil)])
      return [
        run.linear(
          gate: branches[0], up: branches[1], activation: .silu, norm: norm, output, residual: nil)
      ]
    }

    func product(_ x: [Double], _ w: [Double], _ n: Int, _ k: Int) -> [Double] {
      Reference.matmul(x, Reference.transpose(w, rows: n, columns: k), m: rows, n: n, k: k)
    }
    let w = doubles(both)
    let (wGate, wUp) = (Array(w[..<(hidden * width)]), Array(w[(hidden * width)...]))
    let (g, u) = (
      product(doubles(x), wGate, hidden, width), product(doubles(x), wUp, hidden, width)
    )
    let mixed = Reference.gated(gate: g, up: u, activation: .silu)
    let normal = Reference.rmsNorm(mixed, weight: doubles(gain), offset: 1, epsilon: 1e-6)
    let last = Reference.linearGradient(
      normal, weight: doubles(down), inputs: hidden, outputs: outputs, dy: doubles(dy))
    let inner = Reference.rmsNormGradient(
      mixed, weight: doubles(gain), offset: 1, epsilon: 1e-6, dy: last.x)
    let gates = Reference.gatedGradient(gate: g, up: u, activation: .silu, dy: inner.x)
    let first = Reference.linearGradient(
      doubles(x), weight: wGate, inputs: width, outputs: hidden, dy: gates.gate)
    let second = Reference.linearGradient(
      doubles(x), weight: wUp, inputs: width, outputs: hidden, dy: gates.up)
    expectClose(actual.inputs[0], zip(first.x, second.x).map { $0 + $1 })
    expectClose(actual.parameters["both"], first.weight + second.weight)
    expectClose(actual.parameters["down"], last.weight)
    expectClose(actual.parameters["gain"], inner.weight)
  }

  @Test(
    "Attention over ragged sequences",
    arguments: [
      (4, 4, 5, AttentionMask.bidirectional, nil), (4, 2, 16, .causal, nil),
      (6, 1, 7, .slidingWindow(5), nil), (2, 2, 64, .causal, 2.5), (3, 3, 12, .bidirectional, 1.5),
    ] as [(Int, Int, Int, AttentionMask, Float?)])
  func attention(count: Int, kvCount: Int, width: Int, mask: AttentionMask, softCap: Float?) {
    var noise = Noise(seed: 8)
    let layout = RaggedLayout(lengths: [1, 7, 33, 130, 200])
    let heads = AttentionHeads(count: count, keyValueCount: kvCount, width: width)
    let q = noise.tensor([layout.rows, count * width])
    let (k, v) = (
      noise.tensor([layout.rows, kvCount * width]), noise.tensor([layout.rows, kvCount * width])
    )
    let dy = noise.tensor([layout.rows, count * width])
    let actual = Layer().gradients(inputs: [q, k, v], dy: [dy]) { run in
      [
        run.attention(
          query: q, key: k, value: v, layout: layout, heads: heads, mask: mask, scale: 0.4,
          softCap: softCap)
      ]
    }
    var (dq, dk, dv): ([Double], [Double], [Double]) = ([], [], [])
    for i in 0..<layout.count {
      let window = mask.before.map { $0 + 1 }
      let part = Reference.attentionGradient(
        q: doubles(q.rows(layout[i])), k: doubles(k.rows(layout[i])),
        v: doubles(v.rows(layout[i])), heads: count, kvHeads: kvCount, headWidth: width,
        scale: Double(Float(0.4)), causal: mask != .bidirectional, window: window,
        softCap: softCap.map(Double.init), dy: doubles(dy.rows(layout[i])))
      dq += part.q
      dk += part.k
      dv += part.v
    }
    expectClose(actual.inputs[0], dq)
    expectClose(actual.inputs[1], dk)
    expectClose(actual.inputs[2], dv)
  }

  @Test(
    "Attention with spans and a relative bias from a table", arguments: MaskCase.all,
    [nil, Float(1.5)])
  func biasedAttention(mask: MaskCase, softCap: Float?) {
    var noise = Noise(seed: 14)
    let layout = RaggedLayout(lengths: [1, 0, 7, 130, 100])
    let heads = AttentionHeads(count: 4, keyValueCount: 2, width: 5)
    let (q, dy) = (noise.tensor([layout.rows, 20]), noise.tensor([layout.rows, 20]))
    let (k, v) = (noise.tensor([layout.rows, 10]), noise.tensor([layout.rows, 10]))
    let spans = [[], [], [1..<4], [0..<40, 90..<120], [95..<100]]
    let buckets = RelativePositionBuckets(count: 12, maximumDistance: 40, isBidirectional: true)
      .buckets(reach: 129)
    let stored = noise.tensor([12, 4])
    var layer = Layer()
    let table = layer.tensor("table", stored)
    let actual = layer.gradients(inputs: [q, k, v], dy: [dy]) { run in
      [
        run.attention(
          query: q, key: k, value: v, layout: layout, heads: heads, mask: mask.mask, spans: spans,
          bias: run.relativeBias(table, buckets: buckets), scale: 0.4, softCap: softCap)
      ]
    }
    let bias = Reference.relativeBias(table: doubles(stored), heads: 4, buckets: buckets)
    var (dq, dk, dv): ([Double], [Double], [Double]) = ([], [], [])
    var dTable = [Double](repeating: 0, count: 48)
    for i in 0..<layout.count where !layout[i].isEmpty {
      let part = Reference.attentionGradient(
        q: doubles(q.rows(layout[i])), k: doubles(k.rows(layout[i])),
        v: doubles(v.rows(layout[i])), heads: 4, kvHeads: 2, headWidth: 5,
        scale: Double(Float(0.4)), causal: mask.causal, window: mask.window, ahead: mask.ahead,
        spans: spans[i], bias: bias, softCap: softCap.map(Double.init),
        dy: doubles(dy.rows(layout[i])))
      dq += part.q
      dk += part.k
      dv += part.v
      for (index, slope) in part.bias.enumerated() {
        dTable[buckets[index % buckets.count] * 4 + index / buckets.count] += slope
      }
    }
    expectClose(actual.inputs[0], dq)
    expectClose(actual.inputs[1], dk)
    expectClose(actual.inputs[2], dv)
    expectClose(actual.parameters["table"], dTable)
  }

  @Test("Some queries of each sequence against other keys")
  func cross() {
    var noise = Noise(seed: 9)
    let (own, other) = (RaggedLayout(lengths: [1, 2, 1]), RaggedLayout(lengths: [5, 40, 3]))
    let heads = AttentionHeads(count: 2, width: 6)
    let (q, dy) = (noise.tensor([own.rows, 12]), noise.tensor([own.rows, 12]))
    let (k, v) = (noise.tensor([other.rows, 12]), noise.tensor([other.rows, 12]))
    let actual = Layer().gradients(inputs: [q, k, v], dy: [dy]) { run in
      [
        run.attention(
          query: q, key: k, value: v, layout: own, keyLayout: other,
          queryPositions: [4, 38, 2], heads: heads, mask: .causal, scale: 0.4)
      ]
    }
    var (dq, dk, dv): ([Double], [Double], [Double]) = ([], [], [])
    for i in 0..<own.count {
      let part = Reference.attentionGradient(
        q: doubles(q.rows(own[i])), k: doubles(k.rows(other[i])), v: doubles(v.rows(other[i])),
        heads: 2, kvHeads: 2, headWidth: 6, scale: Double(Float(0.4)), causal: true,
        dy: doubles(dy.rows(own[i])))
      dq += part.q
      dk += part.k
      dv += part.v
    }
    expectClose(actual.inputs[0], dq)
    expectClose(actual.inputs[1], dk)
    expectClose(actual.inputs[2], dv)
  }

  @Test("Rows: embedding, gathering, averages, unit length, rotation, sums")
  func rows() {
    var noise = Noise(seed: 10)
    let table = noise.tensor([9, 6])
    let positions = noise.tensor([4, 6])
    let dy = noise.tensor([3, 6])
    let indices: [Int32] = [3, 3, 8, 0, 5]
    let places: [Int32] = [0, 1, 2, 0, 1]
    let ranges = [0..<2, 2..<5, 1..<2]
    let rotation = Rotation(
      table: RotaryTable(positions: 4, frequencies: [1, 0.3], pairing: .rotateHalf),
      positionOfRow: [0, 1, 2, -1, 3])
    for rising in [false, true] {
      var layer = Layer()
      let t = layer.tensor("table", table)
      let p = layer.tensor("positions", positions)
      let actual = layer.gradients(inputs: [], dy: [dy]) { run in
        let x = run.sum(run.embedding(t, indices, scale: 2), run.embedding(p, places))
        let rotated = run.rotated(x, headWidth: 6, by: rotation)
        let pooled = run.average(run.sum(rotated, x), rows: ranges, rising: rising)
        return [run.gather(run.l2Normalized(pooled), rows: [0, 2, 1])]
      }

      func loss(_ table: [Double], _ positions: [Double]) -> Double {
        var x: [Double] = []
        for row in 0..<5 {
          let (entry, place) = (Int(indices[row]) * 6, Int(places[row]) * 6)
          for column in 0..<6 { x.append(2 * table[entry + column] + positions[place + column]) }
        }
        let rotated = Reference.rotary(
          x, cosine: doubles(rotation.parts[0].table.cosine),
          sine: doubles(rotation.parts[0].table.sine),
          positions: rotation.parts[0].positionOfRow.map(Int.init), heads: 1, headWidth: 6,
          rotaryWidth: 4,
          interleaved: false)
        x = zip(x, rotated).map { $0 + $1 }
        let pooled = ranges.flatMap { range -> [Double] in
          let part = Array(x[range.lowerBound * 6..<range.upperBound * 6])
          return rising
            ? Reference.risingMeanRows(part, width: 6) : Reference.meanRows(part, width: 6)
        }
        let unit = Reference.l2Normalize(pooled, width: 6, epsilon: 1e-12)
        let rows: [Double] = [0, 2, 1].flatMap { Array(unit[$0 * 6..<$0 * 6 + 6]) }
        return zip(rows, doubles(dy)).reduce(0) { $0 + $1.0 * $1.1 }
      }
      func differences(_ x: [Double], _ f: ([Double]) -> Double) -> [Double] {
        x.indices.map { i in
          var (up, down) = (x, x)
          up[i] += 1e-5
          down[i] -= 1e-5
          return (f(up) - f(down)) / 2e-5
        }
      }
      expectClose(
        actual.parameters["table"], differences(doubles(table)) { loss($0, doubles(positions)) })
      expectClose(
        actual.parameters["positions"], differences(doubles(positions)) { loss(doubles(table), $0) }
      )
    }
  }

  @Test("Tokens of images, and views of what an operation made")
  func images() {
    var noise = Noise(seed: 11)
    let patches = noise.tensor([6, 5])
    let dy = noise.tensor([8, 5])
    for hasClass in [true, false] {
      var layer = Layer()
      let token = hasClass ? layer.tensor("class", noise.tensor([5])) : nil
      let positions = layer.tensor("positions", noise.tensor([hasClass ? 4 : 3, 5]))
      let rows = hasClass ? 8 : 6
      let actual = layer.gradients(inputs: [patches], dy: [dy.rows(0..<rows)]) { run in
        [run.imageTokens(patches: patches, classToken: token, positions: positions)]
      }
      let d = doubles(dy)
      let perImage = rows / 2
      let sums = (0..<perImage * 5).map { d[$0] + d[$0 + perImage * 5] }
      expectClose(actual.parameters["positions"], sums)
      if hasClass { expectClose(actual.parameters["class"], Array(sums[..<5])) }
      expectClose(
        actual.inputs[0],
        (0..<2).flatMap { image -> [Double] in
          Array(d[(image * perImage + (hasClass ? 1 : 0)) * 5..<(image + 1) * perImage * 5])
        })
    }
    // A class token without a position, and images of two grids one after the other.
    var layer = Layer()
    let token = layer.tensor("class", noise.tensor([5]))
    let positions = layer.tensor("positions", noise.tensor([3, 5]))
    let ragged = layer.gradients(inputs: [patches], dy: [dy]) { run in
      [
        run.concatenated([
          run.imageTokens(
            patches: patches.rows(0..<3), classToken: token, positions: positions,
            positionsClassToken: false),
          run.imageTokens(
            patches: patches.rows(3..<6), classToken: token, positions: positions,
            positionsClassToken: false),
        ])
      ]
    }
    let d = doubles(dy)
    expectClose(ragged.parameters["class"], (0..<5).map { d[$0] + d[20 + $0] })
    expectClose(ragged.parameters["positions"], (5..<20).map { d[$0] + d[20 + $0] })
    expectClose(ragged.inputs[0], Array(d[5..<20] + d[25..<40]))
    // A sum of two halves of one tensor.
    let wide = noise.tensor([3, 10])
    let dSum = noise.tensor([3, 5])
    let halves = Layer().gradients(inputs: [wide], dy: [dSum]) { run in
      [run.sum(wide.columns(0..<5), wide.columns(5..<10))]
    }
    expectClose(
      halves.inputs[0],
      (0..<3).flatMap { row -> [Double] in
        let part = Array(doubles(dSum)[row * 5..<row * 5 + 5])
        return part + part
      })
  }

  @Test(
    "Frozen weights of low precision are gone back through as they are",
    arguments: [Precision.bfloat16, .int8])
  func narrow(precision: Precision) {
    var noise = Noise(seed: 12)
    let (x, weight, dy) = (noise.tensor([9, 40]), noise.tensor([70, 40]), noise.tensor([9, 70]))
    let matrix = WeightMatrix(weight, precision: precision)
    let actual = Layer().gradients(inputs: [x], dy: [dy]) { [$0.linear(x, matrix)] }
    let expected = Reference.linearGradient(
      doubles(x), weight: doubles(weight), inputs: 40, outputs: 70, dy: doubles(dy))
    expectClose(actual.inputs[0], expected.x, tolerance: precision == .bfloat16 ? 4e-3 : 1e-2)
  }

  @Test("What is frozen is not recorded")
  func frozen() {
    var noise = Noise(seed: 13)
    var layer = Layer()
    let x = noise.tensor([4, 6])
    let first = layer.matrix("first", noise.tensor([5, 6]))
    let second = layer.matrix("second", noise.tensor([3, 5]), scale: 0.5)
    let dy = noise.tensor([4, 3])
    let all = layer.gradients(inputs: [], dy: [dy]) { [$0.linear($0.linear(x, first), second)] }
    let some = layer.gradients(inputs: [], dy: [dy], frozen: [ParameterID("first")]) {
      [$0.linear($0.linear(x, first), second)]
    }
    #expect(all.parameters.keys.sorted() == ["first", "second"])
    #expect(some.parameters.keys.sorted() == ["second"])
    #expect(some.parameters["second"] == all.parameters["second"])
    #expect(some.inputs.isEmpty)
  }

  @Test(
    "A block computed again gives the same gradients, with its dropout", arguments: [false, true])
  func checkpoints(drops: Bool) {
    var noise = Noise(seed: 14)
    var layer = Layer()
    let x = noise.tensor([30, 16])
    let up = layer.matrix("up", noise.tensor([50, 16]))
    let down = layer.matrix("down", noise.tensor([16, 50]))
    let dy = noise.tensor([30, 16])
    func gradients(checkpoints: Bool) -> (inputs: [[Float]?], parameters: [String: [Float]]) {
      layer.gradients(inputs: [x], dy: [dy]) { run in
        run.usesActivationCheckpointing = checkpoints
        if drops { run.randomness = PassRandomness(seed: 3, pass: 5) }
        var x = x
        for _ in 0..<3 {
          x = run.checkpointed(x) { x, run in
            let hidden = run.linear(run.dropout(x, rate: 0.3), up, activation: .gelu)
            return run.linear(hidden, down, residual: x)
          }
        }
        return [x]
      }
    }
    let (plain, again) = (gradients(checkpoints: false), gradients(checkpoints: true))
    #expect(plain.inputs == again.inputs)
    #expect(plain.parameters == again.parameters)
  }

  @Test("Dropout keeps the mean, and the same seed makes the same choices on any number of threads")
  func dropout() {
    let ones = Tensor([Float](repeating: 1, count: 400 * 75), shape: [400, 75])
    func dropped(_ threads: Int, _ pass: UInt64, rate: Float) -> [Float] {
      let run = Run(threads: threads)
      run.randomness = PassRandomness(seed: 1, pass: pass)
      return run.dropout(ones, rate: rate).elements
    }
    #expect(dropped(1, 0, rate: 0.25) == dropped(3, 0, rate: 0.25))
    #expect(dropped(1, 0, rate: 0.25) != dropped(1, 1, rate: 0.25))
    for rate in [Float(0.05), 0.5, 0.9] {
      let y = dropped(2, 7, rate: rate)
      let kept = y.filter { $0 != 0 }
      #expect(Set(kept).count == 1)
      #expect(abs(kept[0] * (1 - rate) - 1) < 1e-3)
      // Four standard deviations of 30,000 choices.
      let share = Float(y.count - kept.count) / Float(y.count)
      #expect(abs(share - rate) < 4 * (rate * (1 - rate) / 30_000).squareRoot())
    }
    #expect(Run(threads: 1).dropout(ones, rate: 0.5).elements == ones.elements)
  }

  private func expectClose(
    _ actual: [Float]?, _ expected: [Double], tolerance: Float = 2e-5,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      relativeError(actual ?? [], expected.map { Float($0) }) < tolerance,
      sourceLocation: sourceLocation)
  }
}
