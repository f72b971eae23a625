import ContrastTensor
import Testing

/// The readable gradients against central differences, in Double.
@Suite("Readable gradients against finite differences")
struct ReferenceGradientTests {
  /// Σ dy · f(x) as x changes by ±h in each element.
  private func differences(
    _ x: [Double], dy: [Double], _ f: ([Double]) -> [Double]
  ) -> [Double] {
    let h = 1e-5
    func loss(_ x: [Double]) -> Double { zip(f(x), dy).reduce(0) { $0 + $1.0 * $1.1 } }
    return x.indices.map { i in
      var (up, down) = (x, x)
      up[i] += h
      down[i] -= h
      return (loss(up) - loss(down)) / (2 * h)
    }
  }

  private func expectEqual(
    _ actual: [Double], _ expected: [Double], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let scale = max(expected.map(abs).max() ?? 0, 1e-3)
    let worst = zip(actual, expected).map { abs($0 - $1) }.max() ?? 0
    #expect(actual.count == expected.count, sourceLocation: sourceLocation)
    #expect(worst / scale < 1e-7, sourceLocation: sourceLocation)
  }

  private var noise = Noise(seed: 77)

  private mutating func numbers(_ count: Int) -> [Double] {
    noise.array(count).map { Double($0) * 2 }
  }

  @Test("Activations and gated products", arguments: Activation.allCases)
  func activations(activation: Activation) {
    var copy = self
    let (x, up, dy) = (copy.numbers(40), copy.numbers(40), copy.numbers(40))
    expectEqual(
      x.indices.map { dy[$0] * Reference.slope(of: activation, at: x[$0]) },
      differences(x, dy: dy) { $0.map { activation($0) } })
    let gated = Reference.gatedGradient(gate: x, up: up, activation: activation, dy: dy)
    expectEqual(
      gated.gate,
      differences(x, dy: dy) { Reference.gated(gate: $0, up: up, activation: activation) })
    expectEqual(
      gated.up,
      differences(up, dy: dy) { Reference.gated(gate: x, up: $0, activation: activation) })
  }

  @Test("Norms", arguments: [(1, 3), (4, 7), (3, 20)])
  func norms(rows: Int, width: Int) {
    var copy = self
    let (x, dy) = (copy.numbers(rows * width), copy.numbers(rows * width))
    let (weight, bias) = (copy.numbers(width), copy.numbers(width))
    let layer = Reference.layerNormGradient(x, weight: weight, epsilon: 1e-3, dy: dy)
    func layerNorm(_ x: [Double], _ weight: [Double], _ bias: [Double]) -> [Double] {
      Reference.layerNorm(x, weight: weight, bias: bias, epsilon: 1e-3)
    }
    expectEqual(layer.x, differences(x, dy: dy) { layerNorm($0, weight, bias) })
    expectEqual(layer.weight, differences(weight, dy: dy) { layerNorm(x, $0, bias) })
    expectEqual(layer.bias, differences(bias, dy: dy) { layerNorm(x, weight, $0) })
    for offset in [0.0, 1] {
      let root = Reference.rmsNormGradient(
        x, weight: weight, offset: offset, epsilon: 1e-3, dy: dy)
      expectEqual(
        root.x,
        differences(x, dy: dy) {
          Reference.rmsNorm($0, weight: weight, offset: offset, epsilon: 1e-3)
        })
      expectEqual(
        root.weight,
        differences(weight, dy: dy) {
          Reference.rmsNorm(x, weight: $0, offset: offset, epsilon: 1e-3)
        })
    }
    for epsilon in [1e-12, 1e3] {
      expectEqual(
        Reference.l2NormalizeGradient(x, width: width, epsilon: epsilon, dy: dy),
        differences(x, dy: dy) { Reference.l2Normalize($0, width: width, epsilon: epsilon) })
    }
  }

  @Test("A linear layer")
  func linear() {
    var copy = self
    let (rows, inputs, outputs) = (3, 5, 7)
    let (x, weight) = (copy.numbers(rows * inputs), copy.numbers(outputs * inputs))
    let (bias, dy) = (copy.numbers(outputs), copy.numbers(rows * outputs))
    func product(_ x: [Double], _ weight: [Double], _ bias: [Double]) -> [Double] {
      Reference.epilogue(
        Reference.matmul(
          x, Reference.transpose(weight, rows: outputs, columns: inputs), m: rows, n: outputs,
          k: inputs), columns: outputs, bias: bias, activation: .identity, residual: nil)
    }
    let gradient = Reference.linearGradient(
      x, weight: weight, inputs: inputs, outputs: outputs, dy: dy)
    expectEqual(gradient.x, differences(x, dy: dy) { product($0, weight, bias) })
    expectEqual(gradient.weight, differences(weight, dy: dy) { product(x, $0, bias) })
    expectEqual(gradient.bias, differences(bias, dy: dy) { product(x, weight, $0) })
  }

  @Test(
    "Attention",
    arguments: [
      (5, 5, 2, 2, 3, false, nil, nil), (3, 7, 4, 2, 5, true, nil, nil),
      (6, 6, 3, 1, 4, true, 3, nil), (4, 6, 2, 1, 3, true, nil, 1.5),
    ] as [(Int, Int, Int, Int, Int, Bool, Int?, Double?)])
  func attention(
    queries: Int, keys: Int, heads: Int, kvHeads: Int, headWidth: Int, causal: Bool, window: Int?,
    softCap: Double?
  ) {
    var copy = self
    let (q, k) = (
      copy.numbers(queries * heads * headWidth), copy.numbers(keys * kvHeads * headWidth)
    )
    let (v, dy) = (copy.numbers(k.count), copy.numbers(q.count))
    func attention(_ q: [Double], _ k: [Double], _ v: [Double]) -> [Double] {
      Reference.attention(
        q: q, k: k, v: v, heads: heads, kvHeads: kvHeads, headWidth: headWidth, scale: 0.6,
        causal: causal, window: window, softCap: softCap)
    }
    let gradient = Reference.attentionGradient(
      q: q, k: k, v: v, heads: heads, kvHeads: kvHeads, headWidth: headWidth, scale: 0.6,
      causal: causal, window: window, softCap: softCap, dy: dy)
    expectEqual(gradient.q, differences(q, dy: dy) { attention($0, k, v) })
    expectEqual(gradient.k, differences(k, dy: dy) { attention(q, $0, v) })
    expectEqual(gradient.v, differences(v, dy: dy) { attention(q, k, $0) })
  }

  @Test(
    "Convolutions and poolings",
    arguments: [
      SlidingWindow(size: 3, stride: 2, padding: 1), SlidingWindow(size: 2, roundsUp: true),
      SlidingWindow(size: 3, stride: 3, padding: 1, roundsUp: true), SlidingWindow(size: 1),
    ])
  func convolutions(window: SlidingWindow) {
    var copy = self
    let maps = Reference.Maps(images: 2, height: 5, width: 4, channels: 3)
    let outputs = 2
    let x = copy.numbers(maps.count)
    let weight = copy.numbers(outputs * maps.channels * window.size * window.size)
    let bias = copy.numbers(outputs)
    let dy = copy.numbers(maps.output(window, channels: outputs).count)
    func convolution(_ x: [Double], _ weight: [Double], _ bias: [Double]) -> [Double] {
      Reference.convolution(x, maps, weight: weight, bias: bias, outputs: outputs, window)
    }
    let gradient = Reference.convolutionGradient(
      x, maps, weight: weight, outputs: outputs, window, dy: dy)
    expectEqual(gradient.x, differences(x, dy: dy) { convolution($0, weight, bias) })
    expectEqual(gradient.weight, differences(weight, dy: dy) { convolution(x, $0, bias) })
    expectEqual(gradient.bias, differences(bias, dy: dy) { convolution(x, weight, $0) })

    let slope = copy.numbers(maps.output(window, channels: maps.channels).count)
    expectEqual(
      Reference.maxPooledGradient(x, maps, window, dy: slope),
      differences(x, dy: slope) { Reference.maxPooled($0, maps, window) })
    for countsPadding in [false, true] {
      expectEqual(
        Reference.averagePooledGradient(maps, window, countsPadding: countsPadding, dy: slope),
        differences(x, dy: slope) {
          Reference.averagePooled($0, maps, window, countsPadding: countsPadding)
        })
    }
  }

  @Test("A batch norm folded into a convolution")
  func folding() {
    var copy = self
    let (outputs, width) = (3, 4)
    let (weight, bias) = (copy.numbers(outputs * width), copy.numbers(outputs))
    let (gain, shift, mean) = (copy.numbers(outputs), copy.numbers(outputs), copy.numbers(outputs))
    let variance = copy.numbers(outputs).map { abs($0) + 0.1 }
    let dy = copy.numbers(outputs * width + outputs)
    func folded(
      _ weight: [Double], _ bias: [Double], _ gain: [Double], _ shift: [Double]
    ) -> [Double] {
      let (w, b) = Reference.folded(
        weight: weight, bias: bias, gain: gain, shift: shift, mean: mean, variance: variance,
        epsilon: 1e-3)
      return w + b
    }
    let gradient = Reference.foldedGradient(
      weight: weight, bias: bias, gain: gain, mean: mean, variance: variance, epsilon: 1e-3,
      dWeight: Array(dy.prefix(outputs * width)), dBias: Array(dy.suffix(outputs)))
    expectEqual(gradient.weight, differences(weight, dy: dy) { folded($0, bias, gain, shift) })
    expectEqual(gradient.bias, differences(bias, dy: dy) { folded(weight, $0, gain, shift) })
    expectEqual(gradient.gain, differences(gain, dy: dy) { folded(weight, bias, $0, shift) })
    expectEqual(gradient.shift, differences(shift, dy: dy) { folded(weight, bias, gain, $0) })
  }

  @Test(
    "Attention with a relative bias, spans and a window of two sides",
    arguments: [
      (5, 5, nil, nil, [], nil), (3, 6, nil, nil, [1..<3, 4..<6], 1.5), (6, 6, 3, 2, [0..<4], nil),
      (4, 5, 2, nil, [2..<4], 2.5),
    ] as [(Int, Int, Int?, Int?, [Range<Int>], Double?)])
  func biasedAttention(
    queries: Int, keys: Int, window: Int?, ahead: Int?, spans: [Range<Int>], softCap: Double?
  ) {
    var copy = self
    let (q, k) = (copy.numbers(queries * 4 * 3), copy.numbers(keys * 2 * 3))
    let (v, dy) = (copy.numbers(k.count), copy.numbers(q.count))
    let bias = copy.numbers(4 * (2 * keys - 1))
    func attention(
      _ q: [Double], _ k: [Double], _ v: [Double], _ bias: [Double]
    ) -> [Double] {
      Reference.attention(
        q: q, k: k, v: v, heads: 4, kvHeads: 2, headWidth: 3, scale: 0.6, causal: false,
        window: window, ahead: ahead, spans: spans, bias: bias, softCap: softCap)
    }
    let gradient = Reference.attentionGradient(
      q: q, k: k, v: v, heads: 4, kvHeads: 2, headWidth: 3, scale: 0.6, causal: false,
      window: window, ahead: ahead, spans: spans, bias: bias, softCap: softCap, dy: dy)
    expectEqual(gradient.q, differences(q, dy: dy) { attention($0, k, v, bias) })
    expectEqual(gradient.k, differences(k, dy: dy) { attention(q, $0, v, bias) })
    expectEqual(gradient.v, differences(v, dy: dy) { attention(q, k, $0, bias) })
    expectEqual(gradient.bias, differences(bias, dy: dy) { attention(q, k, v, $0) })
    // A bias of zeros is none.
    let zero = [Double](repeating: 0, count: bias.count)
    #expect(
      attention(q, k, v, zero)
        == Reference.attention(
          q: q, k: k, v: v, heads: 4, kvHeads: 2, headWidth: 3, scale: 0.6, causal: false,
          window: window, ahead: ahead, spans: spans, softCap: softCap))
  }
}
