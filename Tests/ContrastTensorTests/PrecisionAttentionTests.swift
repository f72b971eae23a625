import CContrastKernels
import ContrastTestSupport
import Testing

@testable import ContrastTensor

extension ProductSet {
  /// Those with a softmax of their own: they read rows in their precision.
  static var attending: [ProductSet] { available.filter { $0.table.prepare_softmax != nil } }
}

@Suite("Attention in bfloat16 and int8, on every instruction set")
struct PrecisionAttentionTests {
  /// What a weight of at most `largest` may be off as it is kept.
  private static func bound(_ precision: Precision, largest: Double) -> Double {
    precision == .int8 ? largest * (0.5 / 127 + 1e-5) : largest / 256 + 1e-7
  }

  @Test("Weights as they are kept, and their sum", arguments: ProductSet.attending)
  func weights(_ set: ProductSet) {
    let table = set.table
    var noise = Noise(seed: 51)
    let (rows, scale) = (9, Float(0.31))
    for keys in [1, 3, 15, 16, 17, 33, 64, 100, 128] {
      for hides in [false, true] {
        let scores = noise.array(rows * keys).map { $0 * 30 }
        let matrix = GuardedMatrix(scores, rows: rows, stride: keys + 3)
        // Row r sees 7r keys: the first none.
        let valid = (0..<rows).map { Int32(7 * $0) }
        let visible = valid.map { hides ? min(Int($0), keys) : keys }
        // The maximum so far is one of earlier keys in some rows.
        let maximum = (0..<rows).map { row in
          let seen = scores[row * keys..<row * keys + visible[row]].map { $0 * scale }
          return max(seen.max() ?? -.infinity, row % 3 == 1 ? 9.5 : -.infinity)
        }
        var sum = [Float](repeating: 2, count: rows)
        let stride = table.row_bytes(keys)
        let prepared = UnsafeMutableRawPointer.allocate(
          byteCount: rows * stride + 64, alignment: 64)
        defer { prepared.deallocate() }
        prepared.initializeMemory(as: UInt8.self, repeating: 0xEE, count: rows * stride + 64)
        table.prepare_softmax!(
          matrix.base, matrix.stride, scale, hides ? valid : nil, maximum, &sum, rows, keys,
          prepared)
        #expect(
          (0..<64).allSatisfy {
            prepared.load(fromByteOffset: rows * stride + $0, as: UInt8.self) == 0xEE
          })
        let kept = unitProduct(set, prepared, rows: rows, keys: keys)
        for row in 0..<rows {
          let exact = (0..<keys).map { key in
            key < visible[row]
              ? Double.exp(
                Double(scores[row * keys + key] * scale) - Double(maximum[row])) : 0
          }
          let bound = Self.bound(set.precision, largest: exact.max()!)
          let weights = kept[row * keys..<(row + 1) * keys].map(Double.init)
          #expect(zip(weights, exact).allSatisfy { abs($0 - $1) <= bound })
          #expect(weights[visible[row]...].allSatisfy { $0 == 0 })
          #expect(abs(Double(sum[row]) - 2 - weights.reduce(0, +)) < 1e-4)
        }
      }
    }
  }

  /// Prepared rows times the unit matrix, which all precisions hold.
  private func unitProduct(
    _ set: ProductSet, _ rows: UnsafeRawPointer, rows count: Int, keys: Int
  ) -> [Float] {
    let table = set.table
    var unit = [Float](repeating: 0, count: keys * keys)
    for i in 0..<keys { unit[i * keys + i] = 1 }
    let (width, bytes) = (table.panel_width, table.panel_bytes(keys))
    let panels = UnsafeMutableRawPointer.allocate(
      byteCount: (keys + width - 1) / width * bytes, alignment: 64)
    defer { panels.deallocate() }
    unit.withUnsafeBufferPointer { unit in
      for j in Swift.stride(from: 0, to: keys, by: width) {
        table.pack_panel(
          unit.baseAddress! + j * keys, keys, min(width, keys - j), keys, panels + j / width * bytes
        )
      }
    }
    var result = [Float](repeating: 0, count: count * keys)
    table.multiply(rows, table.row_bytes(keys), count, panels, keys, keys, &result, keys, 0, nil)
    return result
  }

  @Test("Nothing seen, infinities and NaN", arguments: ProductSet.attending)
  func extremes(_ set: ProductSet) {
    let keys = 21
    func weights(_ scores: [Float], maximum: Float) -> (kept: [Float], sum: Float) {
      let prepared = UnsafeMutableRawPointer.allocate(
        byteCount: set.table.row_bytes(keys), alignment: 64)
      defer { prepared.deallocate() }
      var sum: Float = 0
      set.table.prepare_softmax!(
        scores, keys, 1, nil, [maximum], &sum, 1, keys, prepared)
      return (unitProduct(set, prepared, rows: 1, keys: keys), sum)
    }
    let hidden = [Float](repeating: -.infinity, count: keys)
    for maximum in [-Float.infinity, 3] {
      let (kept, sum) = weights(hidden, maximum: maximum)
      #expect(kept.allSatisfy { $0 == 0 } && sum == 0)
    }
    var some = hidden
    some[18] = 3
    let (kept, sum) = weights(some, maximum: 3)
    #expect(abs(sum - 1) < 1e-6 && abs(kept[18] - 1) < 1e-6)
    for i in [0, 17, 20] {
      some[i] = .nan
      #expect(weights(some, maximum: 3).sum.isNaN)
      some[i] = -.infinity
    }
  }

  @Test(
    "The first half of a softmax step is the whole one's", arguments: KernelSet.available)
  func maximum(_ kernels: KernelSet) {
    var noise = Noise(seed: 52)
    let (rows, keys) = (5, 37)
    let scores = noise.array(rows * keys)
    let valid: [Int32] = [0, 1, 16, 37, 99]
    for known in [-Float.infinity, 0.2, 5] {
      func step(_ half: Bool) -> (scores: [Float], state: [[Float]]) {
        var scores = scores
        var maximum = [Float](repeating: known, count: rows)
        var sum = [Float](repeating: 3, count: rows)
        var correction = [Float](repeating: .nan, count: rows)
        if half {
          kernels.table.softmax_maximum(
            scores, keys, 0.7, valid, &maximum, &sum, &correction, rows, keys)
        } else {
          kernels.table.softmax_step(
            &scores, keys, 0.7, valid, &maximum, &sum, &correction, rows, keys)
        }
        return (scores, [maximum, sum, correction])
      }
      let (half, whole) = (step(true), step(false))
      #expect(half.scores == scores)
      #expect(half.state[0] == whole.state[0] && half.state[2] == whole.state[2])
      for row in 0..<rows {
        #expect(half.state[1][row] == 3 * half.state[2][row])
        let weights = whole.scores[row * keys..<(row + 1) * keys].reduce(0, +)
        #expect(abs(half.state[1][row] + weights - whole.state[1][row]) < 1e-4)
      }
    }
  }

  @Test("Ragged sequences, masks, windows, caps and shared key heads")
  func attention() throws {
    var noise = Noise(seed: 53)
    let run = Run(threads: 2)
    let sets = try ProductSet.attending.map { set in
      (set, try #require(ProductKernels(set.precision, instructionSet: set.instructionSet)))
    }
    // Around the parts of 128 keys and the blocks of 96 queries and 768 keys, and mixed.
    for (lengths, heads) in [
      ([1], AttentionHeads(count: 1, width: 20)),
      ([2, 1, 31], AttentionHeads(count: 2, keyValueCount: 1, width: 7)),
      ([97, 128, 129], AttentionHeads(count: 2, keyValueCount: 1, width: 16)),
      ([50, 257], AttentionHeads(count: 1, width: 65)),
      ([769, 5], AttentionHeads(count: 1, width: 3)),
    ] {
      let layout = RaggedLayout(lengths: lengths)
      let query = noise.tensor([layout.rows, heads.count * heads.width])
      // All keys share a large part, as with a bias; it does not matter to the softmax.
      let shift = noise.array(heads.keyValueCount * heads.width).map { $0 * 8 }
      let key = Tensor(
        noise.array(layout.rows * shift.count).enumerated().map { $1 + shift[$0 % shift.count] },
        shape: [layout.rows, shift.count])
      let value = noise.tensor([layout.rows, heads.keyValueCount * heads.width])
      for (mask, window, cap) in [
        (AttentionMask.bidirectional, Int?.none, Float?.none), (.causal, nil, nil),
        (.slidingWindow(40), 40, nil), (.causal, nil, 50),
      ] {
        let expected = (0..<layout.count).flatMap { sequence in
          let rows = layout[sequence]
          return Reference.attention(
            q: query.rows(rows).elements, k: key.rows(rows).elements,
            v: value.rows(rows).elements, heads: heads.count, kvHeads: heads.keyValueCount,
            headWidth: heads.width, scale: 0.4, causal: mask != .bidirectional, window: window,
            softCap: cap)
        }
        for (set, kernels) in sets {
          let actual = run.attention(
            query: query, key: key, value: value, layout: layout, heads: heads, mask: mask,
            scale: 0.4, softCap: cap, kernels: kernels)
          // Where scores are capped the shift stays in the keys, which int8 then holds less exactly.
          let bound: Float = set.precision == .bfloat16 ? 0.06 : cap == nil ? 0.03 : 0.2
          #expect(
            absoluteError(actual.elements, expected) < bound, "\(set) \(lengths) \(heads) \(mask)")
        }
      }
    }
  }

  @Test("A sequence does not depend on those beside it", arguments: ProductSet.attending)
  func independence(_ set: ProductSet) throws {
    var noise = Noise(seed: 54)
    let kernels = try #require(
      ProductKernels(set.precision, instructionSet: set.instructionSet))
    let layout = RaggedLayout(lengths: [40, 800, 3])
    let heads = AttentionHeads(count: 2, width: 16)
    let parts = (0..<3).map { _ in noise.tensor([layout.rows, 32]) }
    func attention(_ rows: Range<Int>, _ lengths: [Int], threads: Int) -> [Float] {
      Run(threads: threads).attention(
        query: parts[0].rows(rows), key: parts[1].rows(rows), value: parts[2].rows(rows),
        layout: RaggedLayout(lengths: lengths), heads: heads, mask: .causal, scale: 0.25,
        kernels: kernels
      ).elements
    }
    let all = attention(0..<layout.rows, [40, 800, 3], threads: 2)
    for sequence in 0..<3 {
      let rows = layout[sequence]
      #expect(
        attention(rows, [rows.count], threads: 1)
          == Array(all[rows.lowerBound * 32..<rows.upperBound * 32]))
    }
    // What comes behind a prefix has the numbers it has in one piece with it.
    let own = Run(threads: 2).attention(
      query: parts[0].rows(340..<840), key: parts[1].rows(340..<840),
      value: parts[2].rows(340..<840), layout: RaggedLayout(lengths: [500]),
      after: KeyValueRows(key: parts[1].rows(40..<340), value: parts[2].rows(40..<340)),
      heads: heads, mask: .causal, scale: 0.25, kernels: kernels)
    #expect(
      relativeError(own.elements, Array(all[340 * 32..<840 * 32])) < 1e-6)
  }
}
