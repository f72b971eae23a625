/// The strings that codes of Lempel, Ziv and Welch's compression stand for, as GIF and TIFF use it.
///
/// A string is a shorter one and a last sample, so that the table has at most 4,096 entries whatever the file says.
struct LZWTable {
  enum Outcome { case more, end, unknown }

  private let bits: Int
  /// How many codes before they do not suffice they get longer: 0 in GIF, 1 in TIFF.
  private let early: Int
  private var next: Int
  private var before = -1
  /// The bits of the next code.
  private(set) var codeBits: Int
  private var prefixes = [Int16](repeating: -1, count: 4096)
  private var lasts = [UInt8](repeating: 0, count: 4096)
  private var lengths = [Int32](repeating: 1, count: 4096)

  /// - Parameter bits: of a sample, 1 to 8.
  init(bits: Int, early: Int = 0) {
    (self.bits, self.early) = (bits, early)
    (next, codeBits) = ((1 << bits) + 2, bits + 1)
    for value in 0..<1 << bits { lasts[value] = UInt8(value) }
  }

  /// Appends what a code stands for.
  ///
  /// - Parameter limit: where `samples` is complete; more is dropped.
  mutating func append(_ code: Int, to samples: inout [UInt8], limit: Int) -> Outcome {
    let clear = 1 << bits
    if code == clear {
      (next, codeBits, before) = (clear + 2, bits + 1, -1)
      return .more
    }
    if code == clear + 1 { return .end }
    guard before >= 0 else {
      guard code < clear else { return .unknown }
      samples.append(UInt8(code))
      before = code
      return .more
    }
    guard code < next || code == next && next < 4096 else { return .unknown }
    // A code that is not in the table yet stands for the string before and its own first sample.
    let known = code < next ? code : before
    let start = samples.count
    let length = Int(lengths[known])
    samples.append(contentsOf: repeatElement(0, count: length))
    var entry = known
    for place in stride(from: start + length - 1, through: start, by: -1) {
      samples[place] = lasts[entry]
      entry = Int(prefixes[entry])
    }
    let first = samples[start]
    if code == next { samples.append(first) }
    if samples.count > limit { samples.removeLast(samples.count - limit) }
    if next < 4096 {
      prefixes[next] = Int16(before)
      lasts[next] = first
      lengths[next] = lengths[before] + 1
      next += 1
      if next + early >= 1 << codeBits, codeBits < 12 { codeBits += 1 }
    }
    before = code
    return .more
  }
}
