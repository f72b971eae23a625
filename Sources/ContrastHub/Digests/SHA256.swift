/// The compression function of SHA-256 (FIPS 180-4, section 6.2.2).
enum SHA256 {
  static let initial: SIMD8<UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// Takes `count` blocks of 64 bytes into the state.
  ///
  /// All words are in variables: sixteen rounds stand in the loop, in which the eight words of the state
  /// change places instead of moving, and between two turns the sixteen words of the schedule go on.
  static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawPointer, _ count: Int) {
    constants.withUnsafeBufferPointer { constants in
      let k = constants.baseAddress!
      for block in 0..<count {
        let block = blocks + 64 * block
        var (w0, w1, w2, w3) = (
          word(block, 0), word(block, 1), word(block, 2), word(block, 3)
        )
        var (w4, w5, w6, w7) = (
          word(block, 4), word(block, 5), word(block, 6), word(block, 7)
        )
        var (w8, w9, w10, w11) = (
          word(block, 8), word(block, 9), word(block, 10), word(block, 11)
        )
        var (w12, w13, w14, w15) = (
          word(block, 12), word(block, 13), word(block, 14), word(block, 15)
        )
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        var t = 0
        while true {
          round(a, b, c, &d, e, f, g, &h, k[t] &+ w0)
          round(h, a, b, &c, d, e, f, &g, k[t &+ 1] &+ w1)
          round(g, h, a, &b, c, d, e, &f, k[t &+ 2] &+ w2)
          round(f, g, h, &a, b, c, d, &e, k[t &+ 3] &+ w3)
          round(e, f, g, &h, a, b, c, &d, k[t &+ 4] &+ w4)
          round(d, e, f, &g, h, a, b, &c, k[t &+ 5] &+ w5)
          round(c, d, e, &f, g, h, a, &b, k[t &+ 6] &+ w6)
          round(b, c, d, &e, f, g, h, &a, k[t &+ 7] &+ w7)
          round(a, b, c, &d, e, f, g, &h, k[t &+ 8] &+ w8)
          round(h, a, b, &c, d, e, f, &g, k[t &+ 9] &+ w9)
          round(g, h, a, &b, c, d, e, &f, k[t &+ 10] &+ w10)
          round(f, g, h, &a, b, c, d, &e, k[t &+ 11] &+ w11)
          round(e, f, g, &h, a, b, c, &d, k[t &+ 12] &+ w12)
          round(d, e, f, &g, h, a, b, &c, k[t &+ 13] &+ w13)
          round(c, d, e, &f, g, h, a, &b, k[t &+ 14] &+ w14)
          round(b, c, d, &e, f, g, h, &a, k[t &+ 15] &+ w15)
          t &+= 16
          guard t < 64 else { break }
          advance(&w0, w1, w9, w14)
          advance(&w1, w2, w10, w15)
          advance(&w2, w3, w11, w0)
          advance(&w3, w4, w12, w1)
          advance(&w4, w5, w13, w2)
          advance(&w5, w6, w14, w3)
          advance(&w6, w7, w15, w4)
          advance(&w7, w8, w0, w5)
          advance(&w8, w9, w1, w6)
          advance(&w9, w10, w2, w7)
          advance(&w10, w11, w3, w8)
          advance(&w11, w12, w4, w9)
          advance(&w12, w13, w5, w10)
          advance(&w13, w14, w6, w11)
          advance(&w14, w15, w7, w12)
          advance(&w15, w0, w8, w13)
        }
        state &+= SIMD8(a, b, c, d, e, f, g, h)
      }
    }
  }

  /// One round: of the eight words only the fourth and the last get new values.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ summand: UInt32
  ) {
    let sum1 = e.rotatedRight(6) ^ e.rotatedRight(11) ^ e.rotatedRight(25)
    let choice = g ^ (e & (f ^ g))
    let t = h &+ sum1 &+ choice &+ summand
    let sum0 = a.rotatedRight(2) ^ a.rotatedRight(13) ^ a.rotatedRight(22)
    let majority = (a & b) | (c & (a | b))
    d = d &+ t
    h = t &+ sum0 &+ majority
  }

  /// A word of the block.
  @inline(__always)
  private static func word(_ block: UnsafeRawPointer, _ t: Int) -> UInt32 {
    UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 &* t, as: UInt32.self))
  }

  /// The word of the message schedule 16 places on, of those 16, 15, 7 and 2 places before it.
  @inline(__always)
  private static func advance(
    _ w: inout UInt32, _ early: UInt32, _ middle: UInt32, _ late: UInt32
  ) {
    let sigma0 = early.rotatedRight(7) ^ early.rotatedRight(18) ^ (early &>> 3)
    let sigma1 = late.rotatedRight(17) ^ late.rotatedRight(19) ^ (late &>> 10)
    w = w &+ sigma0 &+ middle &+ sigma1
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}
