/// The compression function of SHA-1 (FIPS 180-4, section 6.1.2), which names git's blobs.
///
/// It is no protection against somebody who makes two files with one name; the Hub gives SHA-256 for
/// what is large.
enum SHA1 {
  static let initial: SIMD8<UInt32> = [
    0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0, 0, 0, 0,
  ]

  /// Takes `count` blocks of 64 bytes into the state.
  static func compress(_ state: inout SIMD8<UInt32>, _ blocks: UnsafeRawPointer, _ count: Int) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
      let w = schedule.baseAddress!
      for block in 0..<count {
        let block = blocks + 64 * block
        for t in 0..<16 {
          w[t] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 &* t, as: UInt32.self))
        }
        for t in 16..<80 {
          w[t] = (w[t &- 3] ^ w[t &- 8] ^ w[t &- 14] ^ w[t &- 16]).rotatedLeft(1)
        }
        var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
        for t in 0..<80 {
          let (mixed, constant): (UInt32, UInt32) =
            switch t {
            case 0..<20: (d ^ (b & (c ^ d)), 0x5a82_7999)
            case 20..<40: (b ^ c ^ d, 0x6ed9_eba1)
            case 40..<60: ((b & c) | (d & (b | c)), 0x8f1b_bcdc)
            default: (b ^ c ^ d, 0xca62_c1d6)
            }
          let next = a.rotatedLeft(5) &+ mixed &+ e &+ constant &+ w[t]
          (e, d, c, b, a) = (d, c, b.rotatedLeft(30), a, next)
        }
        state &+= SIMD8(a, b, c, d, e, 0, 0, 0)
      }
    }
  }
}
