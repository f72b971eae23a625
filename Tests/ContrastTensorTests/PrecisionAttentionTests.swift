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

  @Test(
    "Weights as they are kept, their sum, the maximum and what earlier sums shrink by",
    arguments: ProductSet.attending)
  func weights(_ set: ProductSet) {
    let table = set.table
    var noise = Noise(seed: 51)
    let (rows, scale) = (9, Float(0.31))
    for (keys, part) in [
      (1, 128), (3, 128), (15, 32), (16, 16), (17, 16), (33, 32), (64, 128), (100, 32), (128, 128),
      (200, 96), (577, 128), (768, 48),
    ] {
      for hides in [false, true] {
        let scores = noise.array(rows * keys).map { $0 * 30 }
        let matrix = GuardedMatrix(scores, rows: rows, stride: keys + 3)
        // The first row sees no key, the last sees most.
        let valid = (0..<rows).map { Int32($0 * keys / rows) }
        let visible = valid.map { hides ? Int($0) : keys }
        // There are earlier keys for some rows, whose maximum is the larger in some of these.
        let before = (0..<rows).map { $0 % 3 == 0 ? -Float.infinity : $0 % 3 == 1 ? 9.5 : 3 }
        var maximum = before
        var sum = [Float](repeating: 2, count: rows)
        var correction = [Float](repeating: .nan, count: rows)
        let partCount = (keys + part - 1) / part
        let partBytes = rows * table.row_bytes(part)
        let byteCount = partCount * partBytes
        let prepared = UnsafeMutableRawPointer.allocate(byteCount: byteCount + 64, alignment: 64)
        defer { prepared.deallocate() }
        prepared.initializeMemory(as: UInt8.self, repeating: 0xEE, count: byteCount + 64)
        table.prepare_softmax!(
          matrix.base, matrix.stride, scale, hides ? valid : nil, &maximum, &sum, &correction, rows,
          keys, part, prepared, partBytes)
        let guards = UnsafeRawBufferPointer(start: prepared + byteCount, count: 64)
        #expect(guards.allSatisfy { $0 == 0xEE })
        for row in 0..<rows {
          let seen = scores[row * keys..<row * keys + visible[row]].map { $0 * scale }
          #expect(maximum[row] == max(seen.max() ?? -.infinity, before[row]))
          let shrinks =
            before[row] == -.infinity ? 0 : Double.exp(Double(before[row]) - Double(maximum[row]))
          #expect(abs(Double(correction[row]) - shrinks) < 1e-6)
        }
        var totals = correction.map { 2 * Double($0) }
        for first in stride(from: 0, to: keys, by: part) {
          let width = min(part, keys - first)
          let kept = unitProduct(
            set, prepared + first / part * partBytes, rows: rows, keys: width)
          for row in 0..<rows {
            let exact = (first..<first + width).map { key in
              key < visible[row]
                ? Double.exp(
                  Double(scores[row * keys + key] * scale) - Double(maximum[row])) : 0
            }
            let bound = Self.bound(set.precision, largest: exact.max()!)
            let weights = kept[row * width..<(row + 1) * width].map(Double.init)
            #expect(zip(weights, exact).allSatisfy { abs($0 - $1) <= bound })
            #expect(weights.dropFirst(max(visible[row] - first, 0)).allSatisfy { $0 == 0 })
            totals[row] += weights.reduce(0, +)
          }
        }
        for row in 0..<rows { #expect(abs(Double(sum[row]) - totals[row]) < 1e-4) }
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
      var (maximum, sum, correction) = (maximum, Float(0), Float.nan)
      set.table.prepare_softmax!(
        scores, keys, 1, nil, &maximum, &sum, &correction, 1, keys, keys, prepared,
        set.table.row_bytes(keys))
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
    let own = try Run(threads: 2).attention(
      query: parts[0].rows(340..<840), key: parts[1].rows(340..<840),
      value: parts[2].rows(340..<840), layout: RaggedLayout(lengths: [500]),
      after: Run(threads: 1).cached(
        key: parts[1].rows(40..<340), value: parts[2].rows(40..<340), heads: heads, sequences: 1),
      heads: heads, mask: .causal, scale: 0.25, kernels: kernels)
    #expect(
      relativeError(own.elements, Array(all[340 * 32..<840 * 32])) < 1e-6)
  }
}
