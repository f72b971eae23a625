import ContrastTensor
import ContrastTestSupport
import Testing

/// Numbers between −1 and 1 that are the same in every run.
struct Noise {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> Float {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Float(state >> 40) / Float(1 << 23) - 1
  }

  mutating func array(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }

  mutating func tensor(_ shape: [Int]) -> Tensor {
    Tensor(array(shape.reduce(1, *)), shape: shape)
  }
}

/// The elements for a readable twin.
func doubles(_ tensor: Tensor) -> [Double] { tensor.elements.map(Double.init) }

@Suite("Operations of a run against their readable twins")
struct RunTests {
  @Test("A linear layer with bias, activation and residual", arguments: [1, 2, 3])
  func linear(threads: Int) {
    var noise = Noise(seed: 1)
    let run = Run(threads: threads)
    for (rows, inputs, outputs) in [
      (1, 1, 1), (3, 5, 7), (50, 33, 129), (1, 300, 1025), (771, 17, 40), (65, 64, 300),
    ] {
      let x = noise.tensor([rows, inputs])
      let weight = noise.tensor([outputs, inputs])
      let bias = noise.tensor([outputs])
      let residual = noise.tensor([rows, outputs])
      let product = Reference.matmul(
        doubles(x), Reference.transpose(doubles(weight), rows: outputs, columns: inputs), m: rows,
        n: outputs, k: inputs)
      for activation in Activation.allCases {
        let (b, r) = (doubles(bias), doubles(residual))
        let expected = product.enumerated().map { Float(activation($1 + b[$0 % outputs]) + r[$0]) }
        for backend in [WeightMatrix.Backend.panels, .blas] {
          let matrix = WeightMatrix(weight, layout: .outputsFirst, threads: 2, backend: backend)
          let actual = run.linear(
            x, matrix, bias: bias, activation: activation, residual: residual)
          #expect(relativeError(actual.elements, expected) < 1e-5)
        }
      }
      // The weight stored the other way round.
      let transposed = Tensor(
        Reference.transpose(weight.elements, rows: outputs, columns: inputs),
        shape: [inputs, outputs])
      for backend in [WeightMatrix.Backend.panels, .blas] {
        let matrix = WeightMatrix(
          transposed, layout: .inputsFirst, threads: 1, backend: backend)
        #expect(relativeError(run.linear(x, matrix).elements, product.map { Float($0) }) < 1e-5)
      }
    }
  }

  @Test("Attention over ragged sequences, both masks, shared key heads", arguments: [1, 2])
  func attention(threads: Int) {
    var noise = Noise(seed: 2)
    let run = Run(threads: threads)
    // Around the block sizes of 96 queries and 768 keys, and mixed.
    for lengths in [[1], [2, 1, 31], [32, 33], [95, 96, 97], [128, 1, 60], [769, 5]] {
      for heads in [
        AttentionHeads(count: 1, width: 20), AttentionHeads(count: 2, keyValueCount: 1, width: 7),
      ] {
        let layout = RaggedLayout(lengths: lengths)
        let query = noise.tensor([layout.rows, heads.count * heads.width])
        let key = noise.tensor([layout.rows, heads.keyValueCount * heads.width])
        let value = noise.tensor([layout.rows, heads.keyValueCount * heads.width])
        for mask in [AttentionMask.bidirectional, .causal] {
          let actual = run.attention(
            query: query, key: key, value: value, layout: layout, heads: heads, mask: mask,
            scale: 0.9)
          for sequence in 0..<layout.count {
            let rows = layout[sequence]
            let expected = Reference.attention(
              q: query.rows(rows).elements, k: key.rows(rows).elements,
              v: value.rows(rows).elements, heads: heads.count, kvHeads: heads.keyValueCount,
              headWidth: heads.width, scale: 0.9, causal: mask == .causal)
            #expect(relativeError(actual.rows(rows).elements, expected) < 2e-5)
          }
        }
      }
    }
  }

  @Test("Attention in a sliding window and with capped scores")
  func windowsAndCaps() {
    var noise = Noise(seed: 7)
    let run = Run(threads: 2)
    let heads = AttentionHeads(count: 2, keyValueCount: 1, width: 3)
    // Windows within and across the blocks of 96 queries and 768 keys, and longer than the text.
    let cases: [(lengths: [Int], windows: [Int?])] = [
      ([1], [nil, 1, 9]), ([2, 31], [nil, 1, 2, 30, 31]), ([97, 33], [nil, 3, 40, 5000]),
      ([850], [5, 780]),
    ]
    for (lengths, windows) in cases {
      let layout = RaggedLayout(lengths: lengths)
      let query = noise.tensor([layout.rows, 6])
      let (key, value) = (noise.tensor([layout.rows, 3]), noise.tensor([layout.rows, 3]))
      for (window, cap) in windows.flatMap({ [($0, nil), ($0, Float(1.5))] }) {
        let actual = run.attention(
          query: query, key: key, value: value, layout: layout, heads: heads,
          mask: window.map { .slidingWindow($0) } ?? .causal, scale: 1.7, softCap: cap)
        for sequence in 0..<layout.count {
          let rows = layout[sequence]
          let expected = Reference.attention(
            q: query.rows(rows).elements, k: key.rows(rows).elements,
            v: value.rows(rows).elements, heads: 2, kvHeads: 1, headWidth: 3, scale: 1.7,
            causal: true, window: window, softCap: cap)
          #expect(relativeError(actual.rows(rows).elements, expected) < 2e-5)
        }
      }
    }
  }

  @Test("Attention behind a prefix that all sequences share", arguments: [1, 2])
  func prefix(threads: Int) throws {
    var noise = Noise(seed: 11)
    let run = Run(threads: threads)
    let heads = AttentionHeads(count: 4, keyValueCount: 2, width: 5)
    // Prefix and own part within and across the blocks of 96 queries and 768 keys.
    for (count, lengths) in [(0, [3]), (1, [1, 2]), (7, [31, 1, 97]), (40, [5]), (760, [20, 1])] {
      let layout = RaggedLayout(lengths: lengths)
      let query = noise.tensor([layout.rows, 20])
      let (key, value) = (noise.tensor([layout.rows, 10]), noise.tensor([layout.rows, 10]))
      let (prefixKey, prefixValue) = (noise.tensor([count, 10]), noise.tensor([count, 10]))
      let prefix = try run.cached(
        key: prefixKey, value: prefixValue, heads: heads, sequences: lengths.count)
      for (window, cap) in [(nil, nil), (9, nil), (nil, Float(1.5))] as [(Int?, Float?)] {
        func attention(_ query: Tensor, _ queries: RaggedLayout, _ positions: [Int]?) -> Tensor {
          run.attention(
            query: query, key: key, value: value, layout: queries, keyLayout: layout,
            after: prefix, queryPositions: positions, heads: heads,
            mask: window.map { .slidingWindow($0) } ?? .causal, scale: 0.9, softCap: cap)
        }
        let actual = attention(query, layout, nil)
        for sequence in 0..<layout.count {
          let rows = layout[sequence]
          let expected = Reference.attention(
            q: query.rows(rows).elements, k: prefixKey.elements + key.rows(rows).elements,
            v: prefixValue.elements + value.rows(rows).elements, heads: 4, kvHeads: 2,
            headWidth: 5, scale: 0.9, causal: true, window: window, softCap: cap)
          #expect(relativeError(actual.rows(rows).elements, expected) < 2e-5)
        }
        // The last query of each sequence alone.
        let last = lengths.map { $0 - 1 }
        let rows = zip(layout.offsets, last).map { $0 + $1 }
        let alone = attention(
          run.gather(query, rows: rows), RaggedLayout(count: rows.count, length: 1), last)
        #expect(alone.elements == run.gather(actual, rows: rows).elements)
      }
    }
  }

  @Test("Averages of ranges of rows, with equal and with rising weights", arguments: [1, 5, 33])
  func averages(width: Int) {
    var noise = Noise(seed: 8)
    let run = Run(threads: 1)
    let wide = noise.tensor([20, width + 3])
    let x = wide.columns(2..<width + 2)
    let ranges = [0..<20, 3..<4, 7..<18]
    let equal = run.average(x, rows: ranges).elements
    let rising = run.average(x, rows: ranges, rising: true).elements
    for (i, range) in ranges.enumerated() {
      let rows = x.rows(range).elements.map(Double.init)
      let columns = i * width..<(i + 1) * width
      #expect(
        relativeError(
          Array(equal[columns]), Reference.meanRows(rows, width: width).map { Float($0) })
          < 1e-5)
      #expect(
        relativeError(
          Array(rising[columns]), Reference.risingMeanRows(rows, width: width).map { Float($0) })
          < 1e-5)
    }
  }

  @Test("Under a causal mask the past does not see the future")
  func causality() {
    var noise = Noise(seed: 3)
    let run = Run(threads: 2)
    let heads = AttentionHeads(count: 2, width: 16)
    let layout = RaggedLayout(lengths: [40])
    let (q, k) = (noise.tensor([40, 32]), noise.tensor([40, 32]))
    let value = noise.array(40 * 32)
    var changed = value
    for i in 30 * 32..<40 * 32 { changed[i] += 1 }
    func result(_ v: [Float], _ mask: AttentionMask) -> [Float] {
      run.attention(
        query: q, key: k, value: Tensor(v, shape: [40, 32]), layout: layout, heads: heads,
        mask: mask, scale: 0.25
      ).elements
    }
    #expect(result(value, .causal).prefix(30 * 32) == result(changed, .causal).prefix(30 * 32))
    #expect(
      result(value, .bidirectional).prefix(30 * 32)
        != result(changed, .bidirectional).prefix(30 * 32))
  }

  @Test("Views of columns and rows go in where whole matrices do")
  func views() {
    var noise = Noise(seed: 4)
    let run = Run(threads: 2)
    let wide = noise.tensor([9, 30])
    let view = wide.columns(5..<16).rows(2..<8)
    let copy = Tensor(view.elements, shape: view.shape)
    let weight = noise.tensor([13, 11])
    #expect(
      run.linear(view, WeightMatrix(weight)).elements
        == run.linear(copy, WeightMatrix(weight)).elements)
    let (w, b) = (noise.tensor([11]), noise.tensor([11]))
    #expect(
      run.normalized(view, by: .layer(weight: w, bias: b, epsilon: 1e-5)).elements
        == run.normalized(copy, by: .layer(weight: w, bias: b, epsilon: 1e-5)).elements)
    #expect(run.gather(view, rows: [3, 0]).elements == run.gather(copy, rows: [3, 0]).elements)
  }

  @Test("Rows of tables in every stored type")
  func embedding() {
    let run = Run(threads: 1)
    let table = Tensor([0, 1, 2, 3, 4, 5], shape: [3, 2])
    #expect(run.embedding(table, [2, 0]).elements == [4, 5, 0, 1])
    #expect(run.embedding(table, [2, 1], scale: 0.5).elements == [2, 2.5, 1, 1.5])
  }

  @Test("A slice outside of a tensor and a row outside of a table are programming errors")
  func bounds() async {
    await #expect(processExitsWith: .failure) {
      _ = Tensor([1, 2, 3, 4], shape: [2, 2]).slice(-1..<1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Tensor([1, 2, 3, 4], shape: [2, 2]).slice(1..<3)
    }
    for row in [-1, 2] as [Int32] {
      await #expect(processExitsWith: .failure) { [row = row as Int32] in
        let table = Tensor([1, 2, 3, 4], shape: [2, 2])
        _ = Run(threads: 1).embedding(table, [row])
      }
    }
  }

  @Test("Class token and positions")
  func imageTokens() {
    let run = Run(threads: 1)
    let patches = Tensor([1, 1, 2, 2, 3, 3, 4, 4], shape: [4, 2])
    let positions = Tensor([0, 10, 20, 30, 40, 50], shape: [3, 2])
    #expect(
      run.imageTokens(
        patches: patches, classToken: Tensor([7, 8], shape: [2]), positions: positions
      ).elements == [7, 18, 21, 31, 42, 52, 7, 18, 23, 33, 44, 54])
    #expect(
      run.imageTokens(patches: patches, classToken: nil, positions: positions.slice(0..<2)).elements
        == [1, 11, 22, 32, 3, 13, 24, 34])
  }

  @Test("A workspace gives the same memory again and frees what is idle")
  func workspace() {
    let workspace = Workspace()
    let run = Run(threads: 1, workspace: workspace)
    let x = Tensor([Float](repeating: 1, count: 1 << 16), shape: [256, 256])
    let weight = WeightMatrix(x)
    func chain() {
      var y = run.linear(x, weight)
      for _ in 0..<10 { y = run.linear(y, weight) }
    }
    chain()
    let peak = workspace.peakBytes
    for _ in 0..<5 { chain() }
    #expect(workspace.peakBytes == peak)
    #expect(peak < 4 * 256 * 256 * 4)
  }

}
