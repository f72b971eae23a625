@testable import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

/// Random weights under given names, and the same in Double for the readable twins.
struct RandomWeights {
  private var generator: SeededGenerator
  private var stored: [String: (values: [Float], shape: [Int])] = [:]

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func add(_ name: String, _ shape: Int..., in range: ClosedRange<Float> = -1...1) {
    stored[name] = (generator.floats(shape.reduce(1, *), in: range), shape)
  }

  mutating func addLinear(_ name: String, inputs: Int, outputs: Int) {
    add("\(name).weight", outputs, inputs)
    add("\(name).bias", outputs)
  }

  mutating func addNorm(_ name: String, width: Int) {
    add("\(name).weight", width, in: 0.5...2)
    add("\(name).bias", width)
  }

  /// Rows of several tensors one below the other.
  mutating func stack(_ names: [String], as name: String) {
    let parts = names.map { stored[$0]! }
    stored[name] = (
      parts.flatMap(\.values), [parts.reduce(0) { $0 + $1.shape[0] }] + parts[0].shape.dropFirst()
    )
    for name in names { stored[name] = nil }
  }

  mutating func input(_ count: Int) -> [Float] { generator.floats(count, in: -2...2) }

  var checkpoint: Checkpoint {
    Checkpoint(name: "memory", tensors: stored.mapValues { Tensor($0.values, shape: $0.shape) })
  }

  subscript(name: String) -> [Double] { stored[name]!.values.map(Double.init) }

  /// `x Wᵀ + b`.
  func linear(_ x: [Double], _ name: String) -> [Double] {
    let (_, shape) = stored["\(name).weight"]!
    let (outputs, inputs) = (shape[0], shape[1])
    let product = Reference.matmul(
      x, Reference.transpose(self["\(name).weight"], rows: outputs, columns: inputs),
      m: x.count / inputs, n: outputs, k: inputs)
    return Reference.epilogue(
      product, columns: outputs, bias: self["\(name).bias"], activation: .identity, residual: nil)
  }

  func layerNorm(_ x: [Double], _ name: String, epsilon: Float) -> [Double] {
    Reference.layerNorm(
      x, weight: self["\(name).weight"], bias: self["\(name).bias"], epsilon: Double(epsilon))
  }
}

private func sum(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map(+) }

@Suite("Layers against their readable twins in Double")
struct LayerTests {
  private func expectEqual(
    _ actual: Tensor, _ expected: [Double], _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(
      relativeError(actual.elements, expected.map(Float.init)) < 1e-5, sourceLocation: location)
  }

  @Test("Norms of each kind", arguments: [1, 7, 33])
  func norms(_ width: Int) throws {
    var weights = RandomWeights(seed: 1)
    weights.addNorm("n", width: width)
    let x = weights.input(5 * width)
    let run = Run(threads: 2)
    let input = Tensor(x, shape: [5, width])
    let checkpoint = weights.checkpoint
    let layer = try Norm(checkpoint.weights["n"], width: width, epsilon: 1e-5)
    expectEqual(layer(input, run), weights.layerNorm(x.map(Double.init), "n", epsilon: 1e-5))
    for offset: Float in [0, 1] {
      let root = try Norm(
        checkpoint.weights["n"], kind: .rootMeanSquare(weightOffset: offset), width: width,
        epsilon: 1e-6)
      #expect(root.bias == nil)
      expectEqual(
        root(input, run),
        Reference.rmsNorm(
          x.map(Double.init), weight: weights["n.weight"], offset: Double(offset), epsilon: 1e-6))
    }
  }

  @Test("Plain and gated feed-forward layers, with and without a sub-LN")
  func mlp() throws {
    let (rows, width, hidden) = (5, 7, 11)
    var weights = RandomWeights(seed: 2)
    weights.addLinear("gate", inputs: width, outputs: hidden)
    weights.addLinear("up", inputs: width, outputs: hidden)
    weights.addLinear("down", inputs: hidden, outputs: width)
    weights.addNorm("norm", width: hidden)
    let input = weights.input(rows * width)
    let x = input.map(Double.init)
    let names = MLP.Names(gate: "gate", up: "up", down: "down", subNorm: "norm")
    for activation in Activation.allCases {
      for kind in [MLP.Kind.plain, .gated(), .gated(subNorm: true)] {
        let layer = try MLP(
          weights.checkpoint.weights,
          MLP.Configuration(
            kind: kind, width: width, hiddenWidth: hidden, activation: activation,
            normEpsilon: 1e-6), names: names)
        var middle = weights.linear(x, "up")
        switch kind {
        case .plain: middle = middle.map { activation($0) }
        case .gated(let hasNorm):
          middle = Reference.gated(
            gate: weights.linear(x, "gate"), up: middle, activation: activation)
          if hasNorm { middle = weights.layerNorm(middle, "norm", epsilon: 1e-6) }
        }
        let expected = weights.linear(middle, "down")
        let run = Run(threads: 2)
        let tensor = Tensor(input, shape: [rows, width])
        expectEqual(layer(tensor, run), expected)
        let residual = Residual(stream: tensor, sequences: RaggedLayout(lengths: [rows]))
        expectEqual(layer(tensor, run, norm: nil, residual: residual), sum(expected, x))
      }
    }
  }

  /// Self-attention of each sequence of `x` by itself.
  private func attention(
    _ weights: RandomWeights, _ x: [Double], lengths: [Int], heads: AttentionHeads, causal: Bool
  ) -> [Double] {
    func parts(_ values: [Double], _ width: Int) -> [[Double]] {
      var start = 0
      return lengths.map { length in
        defer { start += length * width }
        return Array(values[start..<start + length * width])
      }
    }
    let (q, k, v) = (
      weights.linear(x, "q"), weights.linear(x, "k"), weights.linear(x, "v")
    )
    let keyWidth = heads.keyValueCount * heads.width
    let queries = parts(q, heads.count * heads.width)
    let (keys, values) = (parts(k, keyWidth), parts(v, keyWidth))
    let mixed = lengths.indices.flatMap { i in
      Reference.attention(
        q: queries[i], k: keys[i], v: values[i], heads: heads.count, kvHeads: heads.keyValueCount,
        headWidth: heads.width, scale: 1 / Double(heads.width).squareRoot(), causal: causal)
    }
    return weights.linear(mixed, "out")
  }

  @Test("Attention, separate and stacked, with shared key heads, in both directions")
  func attention() throws {
    let (width, lengths) = (15, [1, 6, 3])
    let rows = lengths.reduce(0, +)
    for (heads, mask) in [
      (AttentionHeads(count: 3, width: 5), AttentionMask.bidirectional),
      (AttentionHeads(count: 3, width: 5), .causal),
      (AttentionHeads(count: 4, keyValueCount: 2, width: 7), .causal),
      (AttentionHeads(count: 3, keyValueCount: 1, width: 1), .bidirectional),
    ] {
      var weights = RandomWeights(seed: 3)
      weights.addLinear("q", inputs: width, outputs: heads.count * heads.width)
      weights.addLinear("k", inputs: width, outputs: heads.keyValueCount * heads.width)
      weights.addLinear("v", inputs: width, outputs: heads.keyValueCount * heads.width)
      weights.addLinear("out", inputs: heads.count * heads.width, outputs: width)
      let input = weights.input(rows * width)
      let configuration = Attention.Configuration(width: width, heads: heads, mask: mask)
      let separate = try Attention(
        weights.checkpoint.weights, configuration,
        names: .init(inputs: .separate(query: "q", key: "k", value: "v"), output: "out"))
      let expected = attention(
        weights, input.map(Double.init), lengths: lengths, heads: heads, causal: mask == .causal)
      weights.stack(["q.weight", "k.weight", "v.weight"], as: "in_weight")
      weights.stack(["q.bias", "k.bias", "v.bias"], as: "in_bias")
      let stacked = try Attention(
        weights.checkpoint.weights, configuration,
        names: .init(inputs: .stacked(weight: "in_weight", bias: "in_bias"), output: "out"))

      let x = Tensor(input, shape: [rows, width])
      let layout = RaggedLayout(lengths: lengths)
      let run = Run(threads: 2)
      expectEqual(separate(x, TokenLayout(layout), run), expected)
      expectEqual(stacked(x, TokenLayout(layout), run), expected)
      #expect(
        separate(x, TokenLayout(layout), run).elements
          == stacked(x, TokenLayout(layout), run).elements)
      let sum = sum(expected, input.map(Double.init))
      let residual = Residual(stream: x, sequences: layout)
      expectEqual(
        separate(x, BlockPass(tokens: TokenLayout(layout)), run, residual: residual), sum)
    }
  }

  @Test("Attention stored without a bias of the keys, and interleaved head by head")
  func attentionStorage() throws {
    let (width, rows, heads) = (12, 7, AttentionHeads(count: 3, width: 4))
    var weights = RandomWeights(seed: 13)
    for name in ["q", "k", "v", "out"] { weights.addLinear(name, inputs: width, outputs: width) }
    let input = weights.input(rows * width)
    let layout = RaggedLayout(lengths: [rows])
    let x = Tensor(input, shape: [rows, width])
    let run = Run(threads: 2)
    let interleaved = ["weight", "bias"].map { part -> Tensor in
      let parts = ["q", "k", "v"].map { weights["\($0).\(part)"].map(Float.init) }
      let size = parts[0].count / heads.count
      let values = (0..<heads.count).flatMap { head in
        parts.flatMap { $0[head * size..<(head + 1) * size] }
      }
      return Tensor(values, shape: part == "bias" ? [3 * width] : [3 * width, width])
    }
    var tensors: [String: Tensor] = [:]
    for name in weights.checkpoint.names { tensors[name] = weights.checkpoint.tensor(name) }
    tensors["qkv.weight"] = interleaved[0]
    tensors["qkv.bias"] = interleaved[1]
    let one = try Attention(
      Checkpoint(name: "memory", tensors: tensors).weights,
      Attention.Configuration(width: width, heads: heads, mask: .causal),
      names: .init(inputs: .interleaved("qkv"), output: "out"))
    expectEqual(
      one(x, TokenLayout(layout), run),
      attention(weights, input.map(Double.init), lengths: [rows], heads: heads, causal: true))

    // The softmax does not see a bias of the keys: leaving it out changes nothing.
    let biases = ["q.bias", "v.bias"].map { tensors[$0]! }
    weights.stack(["q.weight", "k.weight", "v.weight"], as: "in_weight")
    var stacked: [String: Tensor] = ["q_bias": biases[0], "v_bias": biases[1]]
    for name in weights.checkpoint.names { stacked[name] = weights.checkpoint.tensor(name) }
    let two = try Attention(
      Checkpoint(name: "memory", tensors: stacked).weights,
      Attention.Configuration(width: width, heads: heads, mask: .causal, keyBias: false),
      names: .init(
        inputs: .stackedWithoutKeyBias(
          weight: "in_weight", queryBias: "q_bias", valueBias: "v_bias"), output: "out"))
    #expect(
      relativeError(
        two(x, TokenLayout(layout), run).elements, one(x, TokenLayout(layout), run).elements)
        < 1e-5)
  }

  @Test("QK-norm, a scale of its own, capped scores and a window")
  func attentionOptions() throws {
    let (width, rows, heads) = (15, 9, AttentionHeads(count: 4, keyValueCount: 2, width: 6))
    var weights = RandomWeights(seed: 5)
    weights.addLinear("q", inputs: width, outputs: 24)
    weights.addLinear("k", inputs: width, outputs: 12)
    weights.addLinear("v", inputs: width, outputs: 12)
    weights.addLinear("out", inputs: 24, outputs: width)
    weights.addNorm("qn", width: 6)
    weights.addNorm("kn", width: 6)
    let input = weights.input(rows * width)
    let x = input.map(Double.init)
    let layer = try Attention(
      weights.checkpoint.weights,
      Attention.Configuration(
        width: width, heads: heads, mask: .slidingWindow(3), queryKeyNorm: .rootMeanSquare(),
        normEpsilon: 1e-6, scale: 0.7, softCap: 0.9),
      names: .init(
        inputs: .separate(query: "q", key: "k", value: "v"), output: "out", queryNorm: "qn",
        keyNorm: "kn"))
    func normed(_ x: [Double], _ name: String) -> [Double] {
      Reference.rmsNorm(x, weight: weights["\(name).weight"], epsilon: 1e-6)
    }
    let mixed = Reference.attention(
      q: normed(weights.linear(x, "q"), "qn"), k: normed(weights.linear(x, "k"), "kn"),
      v: weights.linear(x, "v"), heads: 4, kvHeads: 2, headWidth: 6, scale: 0.7, causal: true,
      window: 3, softCap: 0.9)
    let run = Run(threads: 2)
    let tokens = TokenLayout(RaggedLayout(lengths: [rows]))
    expectEqual(
      layer(Tensor(input, shape: [rows, width]), tokens, run), weights.linear(mixed, "out"))
  }

  @Test(
    "A part of the positions comes out as from all of them",
    arguments: [AttentionMask.bidirectional, .causal, .slidingWindow(3)],
    [ResidualForm.preNorm, .postNorm, .sandwichNorms, .normedResidual(scale: 0.5)])
  func queryPositions(_ mask: AttentionMask, _ form: ResidualForm) throws {
    let (width, hidden) = (12, 8)
    var weights = RandomWeights(seed: 7)
    for layer in 0..<2 {
      for name in ["q", "k", "v", "out"] {
        weights.addLinear("\(layer).\(name)", inputs: width, outputs: width)
      }
      weights.addLinear("\(layer).up", inputs: width, outputs: hidden)
      weights.addLinear("\(layer).down", inputs: hidden, outputs: width)
      for name in ["n1", "n2", "n3", "n4"] { weights.addNorm("\(layer).\(name)", width: width) }
    }
    let transformer = try Transformer(
      weights.checkpoint.weights,
      TransformerBlock.Configuration(
        attention: .init(
          width: width, heads: AttentionHeads(count: 3, width: 4), mask: mask, positions: .rotary()),
        mlp: .init(width: width, hiddenWidth: hidden, activation: .gelu), normEpsilon: 1e-5,
        form: form),
      layers: 2, prefix: "{}",
      names: .init(
        attention: .init(inputs: .separate(query: "q", key: "k", value: "v"), output: "out"),
        attentionNorms: .init(before: "n1", after: "n2", outer: "n2"),
        mlp: .init(up: "up", down: "down"),
        mlpNorms: .init(before: "n3", after: "n4", outer: "n4")))
    let layout = RaggedLayout(lengths: [1, 5, 130, 9])
    let table = RotaryTable(positions: 130, frequencies: [1, 0.1], pairing: .rotateHalf)
    let tokens = TokenLayout(
      layout, rotations: [Rotation(table: table, positionOfRow: layout.positions)])
    let input = Tensor(weights.input(layout.rows * width), shape: [layout.rows, width])
    for threads in [1, 2] {
      let run = Run(threads: threads)
      let all = transformer(input, tokens, run)
      for parts in [
        [0..<1, 4..<5, 129..<130, 8..<9], [0..<1, 0..<1, 0..<1, 0..<1],
        [0..<1, 1..<4, 20..<126, 0..<9],
      ] {
        let rows = zip(0..., parts).flatMap { sequence, part in
          part.map { layout.offsets[sequence] + $0 }
        }
        let some = transformer(input, tokens, run, queryPositions: parts)
        #expect(relativeError(some.elements, run.gather(all, rows: rows).elements) < 1e-6)
      }
    }
  }

  @Test("Sandwich norms")
  func sandwichNorms() throws {
    let (width, hidden, rows) = (10, 8, 4)
    var weights = RandomWeights(seed: 6)
    for name in ["q", "k", "v", "out"] { weights.addLinear(name, inputs: width, outputs: width) }
    weights.addLinear("up", inputs: width, outputs: hidden)
    weights.addLinear("down", inputs: hidden, outputs: width)
    for name in ["n1", "n2", "n3", "n4"] { weights.addNorm(name, width: width) }
    let heads = AttentionHeads(count: 2, width: 5)
    let block = try TransformerBlock(
      weights.checkpoint.weights,
      TransformerBlock.Configuration(
        attention: .init(width: width, heads: heads, mask: .causal),
        mlp: .init(width: width, hiddenWidth: hidden, activation: .silu), normEpsilon: 1e-5,
        form: .sandwichNorms),
      names: .init(
        attention: .init(inputs: .separate(query: "q", key: "k", value: "v"), output: "out"),
        attentionNorms: .init(before: "n1", after: "n2", outer: "n2"),
        mlp: .init(up: "up", down: "down"),
        mlpNorms: .init(before: "n3", after: "n4", outer: "n4")))
    let input = weights.input(rows * width)
    func norm(_ x: [Double], _ name: String) -> [Double] {
      weights.layerNorm(x, name, epsilon: 1e-5)
    }
    var x = input.map(Double.init)
    x = sum(
      x,
      norm(
        attention(weights, norm(x, "n1"), lengths: [rows], heads: heads, causal: true), "n2"))
    let middle = weights.linear(norm(x, "n3"), "up").map { Reference.silu($0) }
    x = sum(x, norm(weights.linear(middle, "down"), "n4"))
    let tokens = TokenLayout(RaggedLayout(lengths: [rows]))
    expectEqual(block(Tensor(input, shape: [rows, width]), tokens, Run(threads: 1)), x)
  }

  @Test("A transformer of two blocks is the composition of its parts")
  func transformer() throws {
    let (width, hidden, lengths) = (15, 13, [5, 1, 4])
    let rows = lengths.reduce(0, +)
    let heads = AttentionHeads(count: 3, width: 5)
    var blocks: [RandomWeights] = []
    for layer in 0..<2 {
      var weights = RandomWeights(seed: 10 + UInt64(layer))
      for name in ["q", "k", "v", "out"] { weights.addLinear(name, inputs: width, outputs: width) }
      weights.addLinear("up", inputs: width, outputs: hidden)
      weights.addLinear("down", inputs: hidden, outputs: width)
      weights.addNorm("n1", width: width)
      weights.addNorm("n2", width: width)
      blocks.append(weights)
    }
    var tensors: [String: Tensor] = [:]
    for (layer, block) in blocks.enumerated() {
      let checkpoint = block.checkpoint
      for name in checkpoint.names { tensors["h.\(layer).\(name)"] = checkpoint.tensor(name) }
    }
    for mask in [AttentionMask.bidirectional, .causal] {
      let transformer = try Transformer(
        Checkpoint(name: "memory", tensors: tensors).weights,
        TransformerBlock.Configuration(
          attention: .init(width: width, heads: heads, mask: mask),
          mlp: .init(width: width, hiddenWidth: hidden, activation: .gelu), normEpsilon: 1e-5),
        layers: 2, prefix: "h.{}",
        names: .init(
          attention: .init(inputs: .separate(query: "q", key: "k", value: "v"), output: "out"),
          attentionNorms: .init(before: "n1"), mlp: .init(up: "up", down: "down"),
          mlpNorms: .init(before: "n2")))
      let input = blocks[0].input(rows * width)
      var expected = input.map(Double.init)
      for block in blocks {
        let mixed = attention(
          block, block.layerNorm(expected, "n1", epsilon: 1e-5), lengths: lengths, heads: heads,
          causal: mask == .causal)
        expected = sum(expected, mixed)
        let middle = block.linear(block.layerNorm(expected, "n2", epsilon: 1e-5), "up")
        expected = sum(expected, block.linear(middle.map { Reference.gelu($0) }, "down"))
      }
      let run = Run(threads: 2)
      let x = Tensor(input, shape: [rows, width])
      expectEqual(transformer(x, TokenLayout(RaggedLayout(lengths: lengths)), run), expected)
    }
  }

  @Test("Missing blocks are named by their number")
  func missingBlock() throws {
    var weights = RandomWeights(seed: 4)
    weights.addNorm("h.0.ln_1", width: 4)
    let configuration = TransformerBlock.Configuration(
      attention: .init(width: 4, heads: .init(count: 2, width: 2), mask: .causal),
      mlp: .init(width: 4, hiddenWidth: 8, activation: .gelu), normEpsilon: 1e-5)
    #expect(
      throws: CheckpointError.missingTensor(
        file: "memory", key: "h.0.attn.in_proj_weight", shape: [12, 4])
    ) {
      try Transformer(
        weights.checkpoint.weights, configuration, layers: 2, prefix: "h.{}", names: .openCLIP)
    }
  }
}
