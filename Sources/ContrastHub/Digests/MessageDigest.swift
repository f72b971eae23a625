/// SHA-256 or SHA-1 of bytes that come in parts, as the Hub names files by them.
///
///     var digest = MessageDigest(.sha256)
///     digest.update(bytes)
///     digest.finish()  // "e3b0c442…"
///
/// Source: FIPS 180-4.
struct MessageDigest: Sendable {
  enum Algorithm: Sendable { case sha1, sha256 }

  let algorithm: Algorithm
  /// The chaining value; SHA-1 has five words.
  private var state: SIMD8<UInt32>
  /// The beginning of a block that is not complete yet.
  private var rest: [UInt8] = []
  /// All bytes so far.
  private var count = 0

  /// Both algorithms work on blocks of 64 bytes.
  private static let blockSize = 64

  init(_ algorithm: Algorithm) {
    self.algorithm = algorithm
    state =
      switch algorithm {
      case .sha1: SHA1.initial
      case .sha256: SHA256.initial
      }
    rest.reserveCapacity(2 * Self.blockSize)
  }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    var bytes = bytes[...]
    if !rest.isEmpty {
      let part = bytes.prefix(Self.blockSize - rest.count)
      rest += part
      bytes = bytes.dropFirst(part.count)
      guard rest.count == Self.blockSize else { return }
      rest.withUnsafeBytes { compress($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.count / Self.blockSize * Self.blockSize
    compress(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
    rest += bytes.dropFirst(whole)
  }

  mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  /// The digest of all bytes in lower-case hexadecimal digits. Nothing may follow.
  mutating func finish() -> String {
    let bits = UInt64(count) * 8
    var end: [UInt8] = [0x80]
    end += [UInt8](repeating: 0, count: (119 - count % Self.blockSize) % Self.blockSize)
    end += withUnsafeBytes(of: bits.bigEndian) { Array($0) }
    update(end)
    let words = algorithm == .sha1 ? 5 : 8
    return (0..<words).map { word in
      let text = String(state[word], radix: 16)
      return String(repeating: "0", count: 8 - text.count) + text
    }.joined()
  }

  /// Takes whole blocks into the state.
  private mutating func compress(_ blocks: UnsafeRawBufferPointer) {
    guard let base = blocks.baseAddress else { return }
    let count = blocks.count / Self.blockSize
    switch algorithm {
    case .sha1: SHA1.compress(&state, base, count)
    case .sha256: SHA256.compress(&state, base, count)
    }
  }
}

extension UInt32 {
  @inline(__always) func rotatedRight(_ bits: UInt32) -> UInt32 {
    self &>> bits | self &<< (32 &- bits)
  }

  @inline(__always) func rotatedLeft(_ bits: UInt32) -> UInt32 {
    self &<< bits | self &>> (32 &- bits)
  }
}
