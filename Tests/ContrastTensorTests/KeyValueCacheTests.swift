import CContrastKernels
import ContrastTestSupport
import Testing

@testable import ContrastTensor

/// Queries, keys and values of ragged sequences whose first tokens are cached.
private struct CachedCase {
  let heads: AttentionHeads
  /// The cached tokens of each sequence, and those behind them.
  let cached: [Int]
  let own: [Int]
  let all: RaggedLayout
  let query: Tensor
  var key: Tensor
  var value: Tensor

  init(
    heads: AttentionHeads, cached: [Int], own: [Int], seed: UInt64
  ) {
    var noise = Noise(seed: seed)
    self.heads = heads
    (self.cached, self.own) = (cached, own)
    all = RaggedLayout(lengths: zip(cached, own).map { $0 + $1 })
    query = noise.tensor([all.rows, heads.count * heads.width])
    key = noise.tensor([all.rows, heads.keyValueCount * heads.width])
    value = noise.tensor([all.rows, heads.keyValueCount * heads.width])
  }

  var ownLayout: RaggedLayout { RaggedLayout(lengths: own) }

  /// The rows of a part of each sequence.
  func rows(_ tensor: Tensor, from starts: [Int], _ counts: [Int], _ run: Run) -> Tensor {
    run.gather(tensor, rows: all.rows(of: zip(starts, counts).map { $0..<$0 + $1 }))
  }

  func own(_ tensor: Tensor, _ run: Run) -> Tensor { rows(tensor, from: cached, own, run) }

  /// Appends tokens of each sequence.
  func append(
    from starts: [Int], _ counts: [Int], to batch: KeyValueBatch, layer: Int = 0, _ run: Run
  ) throws {
    try batch.reserve(counts)
    run.append(
      key: rows(key, from: starts, counts, run), value: rows(value, from: starts, counts, run),
      layout: RaggedLayout(lengths: counts), to: batch[layer])
  }

  func memory(_ precision: KeyValuePrecision = .float32, layers: Int = 1) -> KeyValueMemory {
    KeyValueMemory(
      layers: layers, keyValueHeads: heads.keyValueCount, headWidth: heads.width,
      precision: precision)
  }

  /// The first tokens of each sequence, in two passes.
  func batch(_ run: Run, _ precision: KeyValuePrecision = .float32) throws -> KeyValueBatch {
    let batch = KeyValueBatch(sequences: cached.count, in: memory(precision))
    let first = cached.map { $0 / 3 }
    for (starts, counts) in [
      (cached.map { _ in 0 }, first), (first, zip(cached, first).map { $0 - $1 }),
    ] {
      try append(from: starts, counts, to: batch, run)
      batch.advance()
    }
    return batch
  }
}

@Suite("The key-value cache")
struct KeyValueCacheTests {
  private static let settings: [(mask: AttentionMask, cap: Float?, hasBias: Bool)] = [
    (.causal, nil, false), (.slidingWindow(9), nil, false), (.slidingWindow(300), 1.5, false),
    (.causal, nil, true), (.bidirectional, nil, false), (.window(before: 70, after: 3), nil, true),
  ]

  @Test(
    "Behind a cache, and over it, queries have the bits that they have where all keys are rows",
    arguments: [
      (AttentionHeads(count: 4, keyValueCount: 2, width: 5), [0, 1, 63, 64], [1, 2, 33, 97]),
      (AttentionHeads(count: 3, keyValueCount: 3, width: 64), [65, 130, 40], [31, 1, 20]),
      (AttentionHeads(count: 4, keyValueCount: 1, width: 33), [767, 768, 769], [1, 20, 97]),
      (AttentionHeads(count: 2, keyValueCount: 1, width: 16), [700, 1600, 0], [90, 1, 800]),
    ], [1, 3])
  func bits(_ shape: (AttentionHeads, [Int], [Int]), threads: Int) throws {
    let test = CachedCase(heads: shape.0, cached: shape.1, own: shape.2, seed: 31)
    let run = Run(threads: threads)
    var noise = Noise(seed: 32)
    let bias = noise.tensor([test.heads.count, 2 * test.all.longest - 1])
    for (mask, cap, hasBias) in Self.settings {
      let bias = hasBias ? bias : nil
      let whole = run.attention(
        query: test.query, key: test.key, value: test.value, layout: test.all, heads: test.heads,
        mask: mask, bias: bias, scale: 0.3, softCap: cap)
      let expected = test.own(whole, run).elements
      let batch = try test.batch(run)
      #expect(batch.counts == test.cached)
      let behind = run.attention(
        query: test.own(test.query, run), key: test.own(test.key, run),
        value: test.own(test.value, run), layout: test.ownLayout, after: batch[0],
        heads: test.heads, mask: mask, bias: bias, scale: 0.3, softCap: cap)
      #expect(behind.elements == expected, "\(mask)")
      #expect(batch.counts == test.cached)
      try test.append(from: test.cached, test.own, to: batch, run)
      let over = run.attention(
        query: test.own(test.query, run), layout: test.ownLayout, over: batch[0],
        heads: test.heads, mask: mask, bias: bias, scale: 0.3, softCap: cap)
      #expect(over.elements == expected, "\(mask)")
      // The last query of each sequence alone, as its heads go together.
      let last = test.own.map { $0 - 1 }
      let rows = zip(test.ownLayout.offsets, last).map { $0 + $1 }
      let alone = run.attention(
        query: run.gather(test.own(test.query, run), rows: rows),
        layout: RaggedLayout(count: rows.count, length: 1), over: batch[0], queryPositions: last,
        heads: test.heads, mask: mask, bias: bias, scale: 0.3, softCap: cap)
      #expect(alone.elements == run.gather(over, rows: rows).elements, "\(mask)")
    }
  }

  @Test(
    "Decoding token by token agrees with the readable twin", arguments: KeyValuePrecision.allCases)
  func decoding(_ precision: KeyValuePrecision) throws {
    let test = CachedCase(
      heads: AttentionHeads(count: 6, keyValueCount: 2, width: 10), cached: [0, 62, 5],
      own: [70, 5, 1], seed: 33)
    let run = Run(threads: 2)
    let batch = try test.batch(run, precision)
    func kept(_ tensor: Tensor) -> [Float] { precision.kept(tensor.elements, headWidth: 10) }
    for step in 0..<70 {
      // Sequences end at different times: the others go on.
      let alive = test.own.indices.filter { step < test.own[$0] }
      if alive.count < batch.caches.count {
        batch.select((0..<batch.caches.count).filter { test.own[$0] > step || $0 == 0 })
      }
      let rows = alive.map { test.all.offsets[$0] + test.cached[$0] + step }
      let layout = RaggedLayout(count: rows.count, length: 1)
      try batch.reserve(rows.map { _ in 1 })
      run.append(
        key: run.gather(test.key, rows: rows), value: run.gather(test.value, rows: rows),
        layout: layout, to: batch[0])
      let actual = run.attention(
        query: run.gather(test.query, rows: rows), layout: layout, over: batch[0],
        heads: test.heads, mask: .causal, scale: 0.4)
      batch.advance()
      for (i, sequence) in alive.enumerated() {
        let seen = test.all.offsets[sequence]..<rows[i] + 1
        let expected = Reference.attention(
          q: test.query.rows(rows[i]..<rows[i] + 1).elements, k: kept(test.key.rows(seen)),
          v: kept(test.value.rows(seen)), heads: 6, kvHeads: 2, headWidth: 10, scale: 0.4,
          causal: true)
        #expect(relativeError(actual.rows(i..<i + 1).elements, expected) < 2e-5)
      }
    }
    #expect(batch.counts == [70])
  }

  @Test("bfloat16 pages: half the memory, near float32, and the same however tokens come")
  func bfloat16() throws {
    let test = CachedCase(
      heads: AttentionHeads(count: 4, keyValueCount: 2, width: 20), cached: [1, 64, 900],
      own: [3, 90, 2], seed: 34)
    let run = Run(threads: 2)
    #expect(test.memory(.bfloat16).bytesPerPage * 2 == test.memory().bytesPerPage)
    func over(_ precision: KeyValuePrecision, _ batch: KeyValueBatch) throws -> [Float] {
      try test.append(from: test.cached, test.own, to: batch, run)
      return run.attention(
        query: test.own(test.query, run), layout: test.ownLayout, over: batch[0],
        heads: test.heads, mask: .causal, scale: 0.4
      ).elements
    }
    let half = try over(.bfloat16, test.batch(run, .bfloat16))
    let full = try over(.float32, test.batch(run))
    #expect(absoluteError(half, full) < 5e-3 && half != full)
    let atOnce = KeyValueBatch(sequences: 3, in: test.memory(.bfloat16))
    try test.append(from: [0, 0, 0], test.cached, to: atOnce, run)
    atOnce.advance()
    #expect(try over(.bfloat16, atOnce) == half)
  }

  @Test(
    "int8 pages: a quarter of the memory and a scale a row, with the bits of what they stand for")
  func int8() throws {
    for (width, cached, own) in [(20, [1, 64, 900], [3, 90, 2]), (64, [65], [1]), (5, [0], [70])] {
      let heads = AttentionHeads(count: 4, keyValueCount: 2, width: width)
      var test = CachedCase(heads: heads, cached: cached, own: own, seed: 39)
      let run = Run(threads: 2)
      let tokens = KeyValueMemory.tokensPerPage
      let panel = contrast_panel_width()
      #expect(
        test.memory(.int8).bytesPerPage
          == tokens * 2 * (width + (width + panel - 1) / panel * panel + 2 * 4))
      func over(_ batch: KeyValueBatch, from counts: [Int]) throws -> [Float] {
        try test.append(
          from: counts, zip(test.own, zip(test.cached, counts)).map { $0 + $1.0 - $1.1 },
          to: batch, run)
        return run.attention(
          query: test.own(test.query, run), layout: test.ownLayout, over: batch[0],
          queryPositions: zip(test.cached, counts).map { $0 - $1 }, heads: heads, mask: .causal,
          scale: 0.4
        ).elements
      }
      let quarter = try over(test.batch(run, .int8), from: test.cached)
      let atOnce = KeyValueBatch(sequences: cached.count, in: test.memory(.int8))
      #expect(try over(atOnce, from: cached.map { _ in 0 }) == quarter)
      let full = try over(test.batch(run), from: test.cached)
      #expect(absoluteError(quarter, full) < 0.03 && quarter != full)
      test.key = Tensor(
        KeyValuePrecision.int8.kept(test.key.elements, headWidth: width), shape: test.key.shape)
      test.value = Tensor(
        KeyValuePrecision.int8.kept(test.value.elements, headWidth: width),
        shape: test.value.shape)
      #expect(try over(test.batch(run), from: test.cached) == quarter)
    }
  }

  @Test("What is not finite in a row of int8 makes the whole row NaN, and small rows are zeros")
  func int8Extremes() throws {
    let heads = AttentionHeads(count: 1, keyValueCount: 1, width: 3)
    let run = Run(threads: 1)
    func value(_ row: [Float]) throws -> [Float] {
      let batch = KeyValueBatch(
        sequences: 1,
        in: KeyValueMemory(layers: 1, keyValueHeads: 1, headWidth: 3, precision: .int8))
      try batch.reserve([1])
      run.append(
        key: Tensor([1, 2, 3], shape: [1, 3]), value: Tensor(row, shape: [1, 3]),
        layout: RaggedLayout(lengths: [1]), to: batch[0])
      batch.advance()
      return run.attention(
        query: Tensor([1, 1, 1], shape: [1, 3]), layout: RaggedLayout(lengths: [1]),
        over: batch[0], queryPositions: [0], heads: heads, mask: .causal, scale: 1
      ).elements
    }
    for bad in [Float.nan, .infinity, -.infinity] {
      #expect(try value([1, bad, 2]).allSatisfy(\.isNaN))
    }
    #expect(try value([1e-31, -1e-32, 0]) == [0, 0, 0])
    #expect(try value([127, -63.5, 0.4]) == [127, -64, 0])
  }

  @Test("A fork sees what it was forked from, and neither sees what the other goes on with")
  func forks() throws {
    let heads = AttentionHeads(count: 2, keyValueCount: 1, width: 7)
    let run = Run(threads: 1)
    for prompt in [1, 63, 64, 65, 130] {
      let test = CachedCase(heads: heads, cached: [prompt], own: [140], seed: UInt64(prompt))
      let memory = test.memory(layers: 2)
      let page = memory.bytesPerPage
      let pages = (prompt + 63) / KeyValueMemory.tokensPerPage
      /// The attention of one query, at the end.
      func attention(_ batch: KeyValueBatch, layer: Int = 1) -> [[Float]] {
        let layout = RaggedLayout(count: batch.caches.count, length: 1)
        let all = run.attention(
          query: run.gather(test.query, rows: batch.caches.map { _ in 0 }), layout: layout,
          over: batch[layer], heads: heads, mask: .bidirectional, scale: 0.5)
        return (0..<layout.count).map { all.rows($0..<$0 + 1).elements }
      }
      func expected(_ tokens: [Int]) -> [Float] {
        Reference.attention(
          q: test.query.rows(0..<1).elements, k: run.gather(test.key, rows: tokens).elements,
          v: run.gather(test.value, rows: tokens).elements, heads: 2, kvHeads: 1, headWidth: 7,
          scale: 0.5, causal: false)
      }
      func append(_ rows: [[Int]], to batch: KeyValueBatch) throws {
        try batch.reserve(rows.map(\.count))
        for layer in 0..<2 {
          run.append(
            key: run.gather(test.key, rows: rows.flatMap { $0 }),
            value: run.gather(test.value, rows: rows.flatMap { $0 }),
            layout: RaggedLayout(lengths: rows.map(\.count)), to: batch[layer])
        }
        batch.advance()
      }
      let first = KeyValueBatch(sequences: 1, in: memory)
      try append([Array(0..<prompt)], to: first)
      #expect(memory.usedBytes == pages * page)
      let prompted = first.caches[0]
      let forks = KeyValueBatch([prompted, prompted, prompted])
      #expect(memory.usedBytes == pages * page)
      let behind = (0..<3).map { fork in (0..<2).map { prompt + 3 * fork + $0 } }
      try append(behind, to: forks)
      for layer in 0..<2 {
        for (fork, actual) in attention(forks, layer: layer).enumerated() {
          #expect(relativeError(actual, expected(Array(0..<prompt) + behind[fork])) < 2e-5)
        }
        #expect(
          relativeError(attention(first, layer: layer)[0], expected(Array(0..<prompt))) < 2e-5)
      }
      // Beams: the second goes on twice, the first ends.
      forks.select([1, 1, 2])
      let next = [[prompt + 20], [prompt + 21], [prompt + 22]]
      try append(next, to: forks)
      for (fork, actual) in attention(forks).enumerated() {
        let tokens = Array(0..<prompt) + behind[[1, 1, 2][fork]] + next[fork]
        #expect(relativeError(actual, expected(tokens)) < 2e-5)
      }
      // Back to a token of the prompt, and on in another way.
      let kept = max(prompt - 1, 1)
      forks.truncate(to: [kept, prompt + 3, kept])
      #expect(forks.counts == [kept, prompt + 3, kept])
      try append([Array(prompt + 30..<prompt + 100), [], [prompt + 40]], to: forks)
      let all = attention(forks)
      #expect(
        relativeError(all[0], expected(Array(0..<kept) + Array(prompt + 30..<prompt + 100))) < 2e-5)
      #expect(
        relativeError(all[1], expected(Array(0..<prompt) + behind[1] + [prompt + 21])) < 2e-5)
      #expect(relativeError(all[2], expected(Array(0..<kept) + [prompt + 40])) < 2e-5)
      #expect(relativeError(attention(first)[0], expected(Array(0..<prompt))) < 2e-5)
    }
  }

  @Test("Memory is bounded, comes back, and is used again")
  func memory() throws {
    let page = KeyValueMemory(layers: 3, keyValueHeads: 2, headWidth: 8).bytesPerPage
    let memory = KeyValueMemory(layers: 3, keyValueHeads: 2, headWidth: 8, limit: 3 * page + 1)
    let tokens = KeyValueMemory.tokensPerPage
    #expect(memory.canHold(tokens: 3 * tokens) && !memory.canHold(tokens: 3 * tokens + 1))
    var batch: KeyValueBatch? = KeyValueBatch(sequences: 2, in: memory)
    try batch?.reserve([tokens, 1])
    batch?.advance()
    #expect(memory.usedBytes == 2 * page)
    // One page is left, two are needed: nothing is taken.
    #expect(
      throws: KeyValueMemoryExhausted(
        neededBytes: page, usedBytes: 3 * page, limit: 3 * page + 1)
    ) { try batch?.reserve([1, tokens]) }
    #expect(batch?.counts == [tokens, 1] && memory.usedBytes == 2 * page)
    try batch?.reserve([1, tokens - 1])
    batch?.advance()
    #expect(batch?.counts == [tokens + 1, tokens] && memory.usedBytes == 3 * page)
    #expect(!memory.canHold(tokens: 1))
    // A fork takes memory when it goes on.
    let fork = batch?.caches[0]
    #expect(throws: KeyValueMemoryExhausted.self) { try batch?.reserve([1, 0]) }
    batch?.truncate(to: [tokens + 1, 0])
    try batch?.reserve([1, 0])
    #expect(memory.usedBytes == 3 * page)
    batch = nil
    #expect(memory.usedBytes == 2 * page && fork?.count == tokens + 1)
    memory.trim()
    #expect(memory.canHold(tokens: tokens))
  }

  @Test("Splitting over keys changes no bit", arguments: [2, 5, 16])
  func splitting(threads: Int) throws {
    for (heads, cached) in [
      (AttentionHeads(count: 4, keyValueCount: 1, width: 24), [2500]),
      (AttentionHeads(count: 2, keyValueCount: 2, width: 7), [900, 3, 1700]),
    ] {
      let test = CachedCase(
        heads: heads, cached: cached, own: cached.map { _ in 1 }, seed: 35)
      var noise = Noise(seed: 36)
      let bias = noise.tensor([heads.count, 2 * test.all.longest - 1])
      for precision in KeyValuePrecision.allCases {
        for (mask, cap, hasBias) in Self.settings {
          func attention(threads: Int) throws -> [Float] {
            let run = Run(threads: threads)
            let batch = try test.batch(run, precision)
            try test.append(from: test.cached, test.own, to: batch, run)
            return run.attention(
              query: test.own(test.query, run), layout: test.ownLayout, over: batch[0],
              heads: heads, mask: mask, bias: hasBias ? bias : nil, scale: 0.6, softCap: cap
            ).elements
          }
          #expect(try attention(threads: threads) == attention(threads: 1), "\(mask)")
        }
      }
    }
  }

  @Test("The keys and values of a context, computed once for queries of any number")
  func context() throws {
    let heads = AttentionHeads(count: 4, keyValueCount: 2, width: 9)
    var noise = Noise(seed: 37)
    let run = Run(threads: 2)
    let context = RaggedLayout(lengths: [5, 0, 200, 65])
    let (key, value) = (noise.tensor([context.rows, 18]), noise.tensor([context.rows, 18]))
    let batch = KeyValueBatch(
      sequences: 4, in: KeyValueMemory(layers: 1, keyValueHeads: 2, headWidth: 9))
    try batch.reserve((0..<4).map { context[$0].count })
    run.append(key: key, value: value, layout: context, to: batch[0])
    batch.advance()
    for lengths in [[1, 1, 1, 1], [3, 2, 0, 100]] {
      let layout = RaggedLayout(lengths: lengths)
      let query = noise.tensor([layout.rows, 36])
      let rows = run.attention(
        query: query, key: key, value: value, layout: layout, keyLayout: context, heads: heads,
        mask: .bidirectional, scale: 0.4)
      let over = run.attention(
        query: query, layout: layout, over: batch[0], heads: heads, mask: .bidirectional,
        scale: 0.4)
      #expect(over.elements == rows.elements)
      #expect(over.rows(layout[1]).elements.allSatisfy { $0 == 0 })
    }
  }

  @Test("Long passes in low precision read the cache back", arguments: ProductSet.attending)
  func lowPrecision(_ set: ProductSet) throws {
    let kernels = try #require(
      ProductKernels(set.precision, instructionSet: set.instructionSet))
    let test = CachedCase(
      heads: AttentionHeads(count: 2, keyValueCount: 1, width: 16), cached: [40, 700, 130],
      own: [100, 90, 20], seed: 38)
    let run = Run(threads: 2)
    let whole = run.attention(
      query: test.query, key: test.key, value: test.value, layout: test.all, heads: test.heads,
      mask: .causal, scale: 0.3, kernels: kernels)
    let batch = try test.batch(run)
    let behind = run.attention(
      query: test.own(test.query, run), key: test.own(test.key, run),
      value: test.own(test.value, run), layout: test.ownLayout, after: batch[0],
      heads: test.heads, mask: .causal, scale: 0.3, kernels: kernels)
    #expect(behind.elements == test.own(whole, run).elements)
    try test.append(from: test.cached, test.own, to: batch, run)
    let over = run.attention(
      query: test.own(test.query, run), layout: test.ownLayout, over: batch[0],
      heads: test.heads, mask: .causal, scale: 0.3, kernels: kernels)
    #expect(over.elements == behind.elements)
    // Few queries are multiplied in float32.
    let last = test.own.map { $0 - 1 }
    let rows = zip(test.ownLayout.offsets, last).map { $0 + $1 }
    func alone(_ kernels: ProductKernels?) -> [Float] {
      run.attention(
        query: run.gather(test.own(test.query, run), rows: rows),
        layout: RaggedLayout(count: rows.count, length: 1), over: batch[0], queryPositions: last,
        heads: test.heads, mask: .causal, scale: 0.3, kernels: kernels
      ).elements
    }
    #expect(alone(kernels) == alone(nil))
  }
}

extension KeyValuePrecision {
  /// The numbers that a cache keeps of rows of heads.
  func kept(_ numbers: [Float], headWidth: Int) -> [Float] {
    switch self {
    case .float32: numbers
    case .bfloat16:
      numbers.map { Float(bitPattern: UInt32(Reference.bfloat16($0)) << 16) }
    case .int8:
      Reference.mapRows(numbers, width: headWidth) { row in
        let (scale, integers) = Reference.int8(row)
        return integers.map { Float($0) * scale }
      }
    }
  }
}

extension Run {
  /// Keys and values in the cache of each of so many sequences, for tests of attention behind them.
  func cached(key: Tensor, value: Tensor, heads: AttentionHeads, sequences: Int) throws
    -> KeyValueLayer
  {
    let batch = KeyValueBatch(
      sequences: 1,
      in: KeyValueMemory(
        layers: 1, keyValueHeads: heads.keyValueCount, headWidth: heads.width))
    try batch.reserve([key.rows])
    append(key: key, value: value, layout: RaggedLayout(lengths: [key.rows]), to: batch[0])
    batch.advance()
    return KeyValueBatch([KeyValueCache](repeating: batch.caches[0], count: sequences))[0]
  }
}
