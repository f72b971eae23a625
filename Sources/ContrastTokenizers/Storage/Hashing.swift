/// Hash functions for the tables here.
///
/// The in-memory tables are seeded anew in every process, so that nobody can prepare a file or a
/// text whose entries collide; `Hashing.digest(_:_:)` is the same everywhere and for ever.
enum Hashing {
  static let seed = UInt64.random(in: .min ... .max)

  @inline(__always)
  static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }

  @inline(__always)
  static func hash(_ value: UInt64, seed: UInt64) -> UInt64 {
    mix(value ^ seed, 0x9E37_79B9_7F4A_7C15 ^ (seed << 1 | 1))
  }

  /// The hash of `bytes`, eight at a time.
  @inline(__always)
  static func hash(_ bytes: Bytes, seed: UInt64) -> UInt64 {
    let count = bytes.count
    var state = seed ^ UInt64(truncatingIfNeeded: count) &* 0xA076_1D64_78BD_642F
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return state }
    var i = 0
    while i + 8 <= count {
      state = mix(
        base.loadUnaligned(fromByteOffset: i, as: UInt64.self) ^ 0xE703_7ED1_A0B4_28DB,
        state ^ 0x8EBC_6AF0_9C88_C6E3)
      i += 8
    }
    var tail: UInt64 = 0
    while i < count {
      tail = tail << 8 | UInt64(base.load(fromByteOffset: i, as: UInt8.self))
      i += 1
    }
    return mix(tail ^ 0x5899_65CC_7537_4CC3, state ^ 0x1D8E_4E27_C47D_124F)
  }

  /// A stable digest of `bytes`, continuing from `state`; not cryptographic.
  static func digest(_ bytes: Bytes, _ state: UInt64) -> UInt64 {
    // Fixed seeds and little-endian loads: the value may be stored.
    hash(bytes, seed: mix(state ^ 0x2D35_8DCC_AA6C_78A5, 0x8BB8_4B93_962E_ACC9))
  }
}
