import ContrastFiles
import ContrastTestSupport
import Testing

@testable import ContrastTensor

/// A mask as the kernels and as the readable twin take it.
struct MaskCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let mask: AttentionMask
  var causal = false
  var window: Int?
  var ahead: Int?

  static let all = [
    MaskCase(testDescription: "bidirectional", mask: .bidirectional),
    MaskCase(testDescription: "causal", mask: .causal, causal: true),
    MaskCase(testDescription: "sliding window", mask: .slidingWindow(5), window: 5),
    MaskCase(
      testDescription: "window", mask: .window(before: 3, after: 2), window: 4, ahead: 2),
    MaskCase(
      testDescription: "wide window", mask: .window(before: 200, after: 100), window: 201,
      ahead: 100),
  ]
}

@Suite("Masks, spans and relative biases of attention")
struct AttentionMaskTests {
  @Test("The keys that a query sees")
  func visible() {
    func keys(_ mask: AttentionMask, _ position: Int, spans: [Range<Int>] = []) -> Range<Int> {
      VisibleKeys(mask, spans: spans, count: 10)(position)
    }
    #expect(keys(.bidirectional, 3) == 0..<10)
    #expect(keys(.causal, 0) == 0..<1 && keys(.causal, 9) == 0..<10)
    #expect(keys(.slidingWindow(3), 1) == 0..<2 && keys(.slidingWindow(3), 7) == 5..<8)
    #expect(keys(.slidingWindow(1), 4) == 4..<5)
    #expect(keys(.window(before: 2, after: 1), 0) == 0..<2)
    #expect(keys(.window(before: 2, after: 1), 9) == 7..<10)
    // Behind all keys.
    #expect(keys(.slidingWindow(3), 11) == 9..<10 && keys(.slidingWindow(3), 30).isEmpty)
    // A prefix and a span in the middle.
    let spans = [0..<4, 6..<8]
    #expect(keys(.causal, 1, spans: spans) == 0..<4)
    #expect(keys(.causal, 4, spans: spans) == 0..<5)
    #expect(keys(.causal, 6, spans: spans) == 0..<8)
    #expect(keys(.slidingWindow(2), 7, spans: spans) == 6..<8)
    #expect(keys(.slidingWindow(2), 8, spans: spans) == 7..<9)
    #expect(keys(.causal, 8, spans: [8..<20]) == 0..<10)
    let visible = VisibleKeys(.slidingWindow(2), spans: spans, count: 10)
    #expect(visible(4..<7) == 3..<8)
    #expect(visible.areAll(3..<5, seenBy: 4..<5) && !visible.areAll(3..<5, seenBy: 4..<6))
    #expect(AttentionMask.causal.isCausal && AttentionMask.slidingWindow(4).isCausal)
    #expect(!AttentionMask.bidirectional.isCausal)
    #expect(!AttentionMask.window(before: 4, after: 4).isCausal)
  }

  @Test(
    "Every mask with and without spans, a bias and a cap", arguments: MaskCase.all, [1, 2])
  func combinations(_ mask: MaskCase, threads: Int) {
    var noise = Noise(seed: 21)
    let run = Run(threads: threads)
    let grouped = AttentionHeads(count: 4, keyValueCount: 2, width: 7)
    // Across the blocks of 96 queries and of 768 keys.
    for (lengths, heads) in [
      ([1], grouped), ([7, 2, 97], grouped), ([130, 33], grouped),
      ([800], AttentionHeads(count: 1, width: 2)),
    ] {
      let layout = RaggedLayout(lengths: lengths)
      let (count, keyCount, width) = (heads.count, heads.keyValueCount, heads.width)
      let query = noise.tensor([layout.rows, count * width])
      let key = noise.tensor([layout.rows, keyCount * width])
      let value = noise.tensor([layout.rows, keyCount * width])
      let bias = noise.tensor([count, 2 * layout.longest - 1])
      let spans = lengths.map { length in
        [0..<length / 3, length / 2..<length / 2 + length / 4].filter { !$0.isEmpty }
      }
      for (hasSpans, hasBias, cap) in [
        (false, false, nil), (true, true, Float(1.5)), (false, true, nil),
      ] as [(Bool, Bool, Float?)] {
        let actual = run.attention(
          query: query, key: key, value: value, layout: layout, heads: heads, mask: mask.mask,
          spans: hasSpans ? spans : nil, bias: hasBias ? bias : nil, scale: 0.9, softCap: cap)
        for sequence in 0..<layout.count {
          let rows = layout[sequence]
          let expected = Reference.attention(
            q: query.rows(rows).elements, k: key.rows(rows).elements,
            v: value.rows(rows).elements, heads: count, kvHeads: keyCount, headWidth: width,
            scale: 0.9, causal: mask.causal, window: mask.window, ahead: mask.ahead,
            spans: hasSpans ? spans[sequence] : [], bias: hasBias ? bias.elements : nil,
            softCap: cap)
          #expect(
            relativeError(actual.rows(rows).elements, expected) < 2e-5,
            "\(lengths) \(hasSpans) \(hasBias)")
        }
      }
    }
  }

  @Test("Sequences without queries, without keys, and queries that see no key")
  func empty() throws {
    var noise = Noise(seed: 22)
    let heads = AttentionHeads(count: 2, keyValueCount: 1, width: 5)
    let queries = RaggedLayout(lengths: [0, 3, 2, 0, 98])
    let keys = RaggedLayout(lengths: [4, 0, 6, 0, 5])
    let query = noise.tensor([queries.rows, 10])
    let (key, value) = (noise.tensor([keys.rows, 5]), noise.tensor([keys.rows, 5]))
    let dy = noise.tensor([queries.rows, 10])
    // The last sequence has queries from a position on at which a window sees none of the keys.
    for (mask, window) in [
      (AttentionMask.bidirectional, Int?.none), (.causal, nil), (.slidingWindow(3), 3),
    ] {
      let kernels =
        [nil]
        + ProductSet.attending.map {
          ProductKernels($0.precision, instructionSet: $0.instructionSet)
        }
      for kernels in kernels {
        func attention(_ run: Run) -> Tensor {
          run.attention(
            query: query, key: key, value: value, layout: queries, keyLayout: keys,
            queryPositions: [0, 0, 4, 0, 0], heads: heads, mask: mask, scale: 0.5,
            kernels: kernels)
        }
        let run = Run(threads: 2)
        // Memory that was used before is not zero.
        for value in [Float.nan, 1] { _ = run.scaled(query, by: value) }
        let actual = attention(run)
        #expect(actual.rows(queries[1]).elements.allSatisfy { $0 == 0 })
        let last = actual.rows(queries[4]).elements
        let seen = window.map { 4 + $0 } ?? 98
        #expect(last[..<(seen * 10)].allSatisfy { $0 != 0 && $0.isFinite })
        #expect(last[(seen * 10)...].allSatisfy { $0 == 0 })
        let expected = Reference.attention(
          q: query.rows(queries[2]).elements, k: key.rows(keys[2]).elements,
          v: value.rows(keys[2]).elements, heads: 2, kvHeads: 1, headWidth: 5, scale: 0.5,
          causal: mask != .bidirectional, window: window)
        #expect(
          absoluteError(actual.rows(queries[2]).elements, expected) < (kernels == nil ? 1e-5 : 0.05)
        )
        guard kernels == nil else { continue }
        let gradients = ParameterGradients(trainable: [])
        let (result, tape) = run.recording(into: gradients, inputs: [query, key, value]) {
          attention(run)
        }
        tape.backward(from: [(result, dy)], run)
        for input in [query, key, value] {
          #expect(try #require(tape.gradient(of: input)).elements.allSatisfy(\.isFinite))
        }
        let dQuery = try #require(tape.gradient(of: query))
        #expect(dQuery.rows(queries[1]).elements.allSatisfy { $0 == 0 })
        let dKey = try #require(tape.gradient(of: key))
        #expect(dKey.rows(keys[0]).elements.allSatisfy { $0 == 0 })
      }
    }
    let none = Run(threads: 2).attention(
      query: noise.tensor([0, 10]), key: noise.tensor([0, 5]), value: noise.tensor([0, 5]),
      layout: RaggedLayout(lengths: []), heads: heads, mask: .causal, scale: 1)
    #expect(none.count == 0)
  }

  @Test("Memory for the sequence that needs the most, which need not be the longest")
  func scratch() {
    var shorterNeedsMore = false
    for set in ProductSet.attending {
      guard let kernels = ProductKernels(set.precision, instructionSet: set.instructionSet) else {
        continue
      }
      let products = LowPrecisionAttentionProducts(kernels, headWidth: 64, centersKeys: true)
      // Few queries need little memory of their own, and the parts of 257 keys are shorter than those of
      // 256.
      for (longest, queries) in [(129, 96), (257, 1), (300, 2), (385, 1), (769, 1), (1025, 96)] {
        let counts = Set((1...longest).map { HeadKeys.Counts(cached: 0, own: $0) })
        let scratch = AttentionScratch(
          queries: queries, heads: AttentionHeads(count: 1, width: 64), counts: counts,
          products: products)
        func needed(_ keys: Int) -> Int {
          products.byteCount(
            HeadKeys.Counts(cached: 0, own: keys), blockKeys: scratch.keys,
            queries: scratch.queries)
        }
        let needs = (1...longest).map(needed)
        #expect(needs.allSatisfy { $0 <= scratch.factors })
        shorterNeedsMore = shorterNeedsMore || needs.max()! > needs.last!
      }
    }
    #expect(shorterNeedsMore || ProductSet.attending.isEmpty)
  }

  // MARK: Relative bias

  @Test("Buckets of distances as transformers has them", arguments: GenerationCase.all("t5"))
  func buckets(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    for (name, isBidirectional) in [("encoder", true), ("decoder", false)] {
      let buckets = RelativePositionBuckets(isBidirectional: isBidirectional)
      #expect(buckets.buckets(reach: 300) == golden.integers("buckets.\(name)"))
    }
  }

  @Test(
    "The bias of a stored table as transformers has it",
    arguments: GenerationCase.all("t5", holding: "first"), ["flan", "first"])
  func bias(_ reference: GenerationCase, _ model: String) throws {
    let golden = try reference.golden()
    let file = try SafetensorsFile(path: reference.path("\(model)/model.safetensors"))
    for stack in ["encoder", "decoder"] {
      let name = "\(stack).block.0.layer.0.SelfAttention.relative_attention_bias.weight"
      let table = Tensor(try #require(file.entries[name]), of: file)
      let buckets = RelativePositionBuckets(
        // Of the configurations of all these models.
        count: 8, maximumDistance: 12, isBidirectional: stack == "encoder")
      let shape = golden.shape("\(model).\(stack).bias")
      let (heads, length) = (shape[0], shape[1])
      let bias = Run(threads: 1).relativeBias(table, buckets: buckets.buckets(reach: length - 1))
      let expected = golden.floats("\(model).\(stack).bias")
      for head in 0..<heads {
        for query in 0..<length {
          for key in 0..<length {
            #expect(
              bias.elements[head * bias.width + key - query + length - 1]
                == expected[(head * length + query) * length + key])
          }
        }
      }
    }
  }
}
