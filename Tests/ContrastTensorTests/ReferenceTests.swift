import Testing

@testable import ContrastTensor

/// The twins themselves, against numbers worked out by hand or by another route.
@Suite("Reference functions")
struct ReferenceTests {
  @Test func norms() {
    let normal = Reference.layerNorm([1.0, 3], weight: [2, 2], bias: [1, 0], epsilon: 0)
    #expect(normal == [-1, 2])
    #expect(Reference.rmsNorm([3.0, 3], weight: [1, 2], offset: 1, epsilon: 0) == [2, 3])
    #expect(Reference.l2Normalize([3.0, 4, 0, 0], width: 2, epsilon: 1e-12) == [0.6, 0.8, 0, 0])
  }

  @Test func products() {
    let a = [1.0, 2, 3, 4, 5, 6]
    let aT = Reference.transpose(a, rows: 2, columns: 3)
    #expect(aT == [1, 4, 2, 5, 3, 6])
    #expect(Reference.matmul(a, aT, m: 2, n: 2, k: 3) == [14, 32, 32, 77])
  }

  @Test func causalAttentionSeesOnlyThePast() {
    // Equal scores: each query averages the values it sees.
    let zeros = [Double](repeating: 0, count: 3)
    let v = [3.0, 5, 10]
    func attend(_ causal: Bool) -> [Double] {
      Reference.attention(
        q: zeros, k: zeros, v: v, heads: 1, kvHeads: 1, headWidth: 1, scale: 1, causal: causal)
    }
    #expect(attend(true) == [3, 4, 6])
    #expect(zip(attend(false), [6.0, 6, 6]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func groupedHeadsShareKeys() {
    let q = [1.0, 2, 3, 4]  // one query, four heads of width 1
    let k = [1.0, -1, 0, 2]  // two keys, two heads
    let v = [1.0, 10, 2, 20]
    let y = Reference.attention(
      q: q, k: k, v: v, heads: 4, kvHeads: 2, headWidth: 1, scale: 1, causal: false)
    // Two keys: the second one's weight is the sigmoid of the difference of scores.
    let expected = [
      1 + Reference.sigmoid(-1.0), 1 + Reference.sigmoid(-2.0),
      10 + 10 * Reference.sigmoid(9.0), 10 + 10 * Reference.sigmoid(12.0),
    ]
    #expect(zip(y, expected).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test func rotaryTurnsPairs() {
    let quarter = (cosine: [0.0, 1], sine: [1.0, 0])  // the first pair turns by 90 degrees
    func rotated(_ interleaved: Bool) -> [Double] {
      Reference.rotary(
        [1, 2, 3, 4], cosine: quarter.cosine, sine: quarter.sine, positions: [0], heads: 1,
        headWidth: 4, rotaryWidth: 4, interleaved: interleaved)
    }
    #expect(rotated(false) == [-3, 2, 1, 4])
    #expect(rotated(true) == [-2, 1, 3, 4])
  }

  @Test func narrowFormats() {
    #expect(Reference.float16(1) == 0x3c00 && Reference.float16(-2) == 0xc000)
    #expect(Reference.float16(65519) == 0x7bff && Reference.float16(65520) == 0x7c00)
    #expect(Reference.float16(0x1p-24) == 1 && Reference.float16(0x1p-25) == 0)
    #expect(Reference.float(float16: 0x3555) == 0.333251953125)
    #expect(Reference.bfloat16(1) == 0x3f80 && Reference.bfloat16(-.infinity) == 0xff80)
  }
}
