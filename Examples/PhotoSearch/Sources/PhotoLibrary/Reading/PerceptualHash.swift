import Contrast

/// 64 bits that hardly change when a picture is scaled, compressed or brightened: the difference hash.
///
/// The picture is scaled to 9 × 8 pixels of grey; each bit says whether a pixel is brighter than the one on its
/// left. Source: N. Krawetz, "Kind of like that" (2013).
public struct PerceptualHash: Sendable, Hashable {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// - Parameter image: in mode `rgb` or `grey`.
  init(_ image: DecodedImage) {
    let small = image.resized(width: 9, height: 8, filter: .box)
    let channels = small.mode.channels
    func brightness(_ x: Int, _ y: Int) -> Int {
      let at = (y * 9 + x) * channels
      guard channels == 3 else { return 1000 * Int(small.pixels[at]) }
      // ITU-R BT.601.
      return 299 * Int(small.pixels[at]) + 587 * Int(small.pixels[at + 1])
        + 114 * Int(small.pixels[at + 2])
    }
    var bits: UInt64 = 0
    for y in 0..<8 {
      for x in 0..<8 { bits = bits << 1 | (brightness(x + 1, y) > brightness(x, y) ? 1 : 0) }
    }
    self.bits = bits
  }

  /// The number of bits that differ, 0 to 64.
  public func distance(to other: PerceptualHash) -> Int {
    (bits ^ other.bits).nonzeroBitCount
  }
}
