import Synchronization
import VectorStores

/// Records from a seed, each a function of its number: vectors in clusters, as those of pictures are, and attributes.
struct SampleRecords: Sendable {
  static let attributes: [String: AttributeKind] = [
    "folder": .text, "taken": .integer, "rating": .number, "favourite": .flag,
  ]
  private static let clusters: UInt64 = 1_000
  /// The length of the noise beside a cluster's centre of length 1.
  private static let spread: Float = 0.8

  let width: Int
  let seed: UInt64

  var schema: VectorSchema {
    get throws { try VectorSchema(width: width, attributes: Self.attributes) }
  }

  /// The record of a number, which is its id.
  func record(_ number: Int) -> VectorRecord {
    var random = SplitMix(seed: seed &* 0x9E37_79B9 &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    let cluster = random.next() % Self.clusters
    let vector = vector(cluster, &random)
    return VectorRecord(
      id: Int64(number), vector: vector,
      attributes: [
        "folder": .text("folder \(random.next() % 50)"),
        "taken": .integer(Int64(random.next() % 1_000_000)),
        "rating": .number(Double(random.next() % 11) / 2),
        "favourite": .flag(random.next() % 20 == 0),
      ])
  }

  /// A query: near the records of some cluster, and none of them.
  func query(_ number: Int) -> [Float] {
    var random = SplitMix(seed: ~seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    return vector(random.next() % Self.clusters, &random)
  }

  /// Numbers of about half the records, a tenth, and one in a hundred and more: what filters of people are like.
  static let filters: [(name: String, filter: VectorFilter)] = [
    ("all", .all),
    ("half", .below("taken", .integer(500_000))),
    ("one in 20", .equals("favourite", .flag(true))),
    ("one in 50", .equals("folder", .text("folder 7"))),
    (
      "one in 1000",
      .and([.equals("folder", .text("folder 7")), .equals("favourite", .flag(true))])
    ),
  ]

  func batches(
    _ count: Int, of size: Int, pausing pause: Duration = .zero
  ) -> AsyncThrowingStream<[VectorRecord], any Error> {
    let next = Mutex(0)
    return AsyncThrowingStream {
      let start = next.withLock { next in
        defer { next += size }
        return next
      }
      guard start < count else { return nil }
      if pause > .zero { try await Task.sleep(for: pause) }
      return (start..<min(start + size, count)).map { record($0) }
    }
  }

  private func vector(_ cluster: UInt64, _ random: inout SplitMix) -> [Float] {
    var centre = SplitMix(seed: seed &+ cluster &* 0xA076_1D64_78BD_642F)
    let scale = 1 / Float(width).squareRoot()
    var values = (0..<width).map { _ in
      scale * (centre.normal() + Self.spread * random.normal())
    }
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for index in values.indices { values[index] /= length }
    return values
  }
}

/// SplitMix64, by Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014).
struct SplitMix: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Nearly normal, of variance 1: the sum of the four parts of a word.
  mutating func normal() -> Float {
    let word = next()
    let sum = (word & 0xFFFF) + (word >> 16 & 0xFFFF) + (word >> 32 & 0xFFFF) + (word >> 48)
    return (Float(sum) / 65_535 - 2) * Float(3).squareRoot()
  }
}
