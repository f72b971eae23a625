import ContrastTensor

/// What the data draw from one seed: each has streams of its own.
enum DataDraw: UInt64 {
  case set = 1
  case order, text, part, mask, pair, negative, hardNegative, question, template

  func generator(seed: UInt64, stream: UInt64 = 0, position: UInt64 = 0) -> PhiloxGenerator {
    var source = PhiloxGenerator(seed: seed, stream: .max, position: rawValue)
    return PhiloxGenerator(seed: source.next(), stream: stream, position: position)
  }

  /// One of some choices; nil, and nothing drawn, if there are none.
  static func pick<T>(_ choices: [T], _ generator: inout PhiloxGenerator) -> T? {
    choices.isEmpty ? nil : choices[Int.random(in: choices.indices, using: &generator)]
  }
}

extension PhiloxGenerator {
  /// Whether an index can be drawn by these weights: none is negative, and not all are 0.
  static func canDraw(_ weights: [Double]) -> Bool {
    weights.allSatisfy { $0 >= 0 } && weights.reduce(0, +).isFinite && weights.contains { $0 > 0 }
  }

  /// An index drawn in proportion to weights for which ``canDraw(_:)`` holds.
  mutating func index(weights: [Double]) -> Int {
    var rest = Double.random(in: 0..<weights.reduce(0, +), using: &self)
    for (index, weight) in weights.enumerated() {
      if rest < weight { return index }
      rest -= weight
    }
    // The sum was rounded.
    return weights.lastIndex { $0 > 0 } ?? 0
  }
}

/// Numbers of texts that are the same in every process.
enum StableHash {
  /// FNV-1a, 64 bits.
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
