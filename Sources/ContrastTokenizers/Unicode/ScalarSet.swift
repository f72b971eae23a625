/// A set of Unicode scalars as sorted ranges that neither touch nor overlap.
struct ScalarSet: Sendable, Equatable {
  private(set) var ranges: [ClosedRange<UInt32>] = []

  static let last: UInt32 = 0x10FFFF
  static let all = ScalarSet([0...last])

  init() {}

  init(_ ranges: [ClosedRange<UInt32>]) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let end = self.ranges.last?.upperBound, range.lowerBound <= end + 1 {
        let start = self.ranges[self.ranges.count - 1].lowerBound
        self.ranges[self.ranges.count - 1] = start...max(end, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  init(_ scalars: some Sequence<UInt32>) { self.init(scalars.map { $0...$0 }) }

  var isEmpty: Bool { ranges.isEmpty }

  var inverted: ScalarSet {
    var result: [ClosedRange<UInt32>] = []
    var start: UInt32 = 0
    for range in ranges {
      if range.lowerBound > start { result.append(start...range.lowerBound - 1) }
      start = range.upperBound + 1
    }
    if start <= Self.last { result.append(start...Self.last) }
    return ScalarSet(result)
  }

  func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }

  func intersection(_ other: ScalarSet) -> ScalarSet {
    inverted.union(other.inverted).inverted
  }

  func contains(_ scalar: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= scalar
  }
}

// MARK: Case

extension ScalarSet {
  /// The set with every scalar that differs from one of it in case only. Foldings to several
  /// scalars are left out.
  var foldingCase: ScalarSet {
    var added: [UInt32] = []
    for group in Self.caseGroups where group.contains(where: contains) { added += group }
    return added.isEmpty ? self : union(ScalarSet(added))
  }

  /// The scalars that fold to the same one, for all that have company.
  private static let caseGroups: [[UInt32]] = {
    var groups: [UInt32: [UInt32]] = [:]
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isCased || value == 0x345,
        let folded = fold(scalar)
      else { continue }
      groups[folded, default: []].append(value)
    }
    return groups.values.filter { $0.count > 1 }
  }()

  private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
    func single(_ text: String) -> Unicode.Scalar? {
      text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
    // The Turkish dotless i is a letter of its own.
    if scalar.value == 0x131 { return nil }
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return (single(upper.properties.lowercaseMapping) ?? upper).value
  }
}
