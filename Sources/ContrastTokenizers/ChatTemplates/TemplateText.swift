/// A string of a chat template: Unicode scalars, each with a mark that says whether it stems from the
/// caller's values or from the template.
///
/// The marks stay with the scalars through every operation, so that what a user wrote can be told from
/// what the template wrote after any slicing, trimming and replacing. Strings are compared scalar by
/// scalar, as Python does, and without their marks.
struct TemplateText: Sendable {
  /// Scalars in the lower 21 bits, marks in the upper two.
  var units: [UInt32]

  /// The mark of what stems from the caller's values.
  static let userMark: UInt32 = 1 << 31
  /// The mark of the tag that finds the end of the message to be continued.
  static let tagMark: UInt32 = 1 << 30
  private static let scalarBits: UInt32 = 0x1F_FFFF

  init(_ units: some Sequence<UInt32>) { self.units = Array(units) }

  init() { units = [] }

  /// - Parameters:
  ///   - text: any string.
  ///   - mark: `userMark`, `tagMark` or 0 for what the template writes.
  init(_ text: String, mark: UInt32 = 0) {
    units = text.unicodeScalars.map { $0.value | mark }
  }

  /// The scalar of a unit.
  @inline(__always)
  static func scalar(_ unit: UInt32) -> UInt32 { unit & scalarBits }

  @inline(__always)
  static func isFromUser(_ unit: UInt32) -> Bool { unit & userMark != 0 }

  var count: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  /// The text without its marks.
  var string: String {
    var result = ""
    result.unicodeScalars.append(contentsOf: units.lazy.map(Self.unicodeScalar))
    return result
  }

  static func unicodeScalar(_ unit: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar(unit)) ?? "\u{FFFD}"
  }
}

extension TemplateText: Hashable {
  static func == (left: TemplateText, right: TemplateText) -> Bool {
    left.units.count == right.units.count
      && left.units.elementsEqual(right.units) { scalar($0) == scalar($1) }
  }

  func hash(into hasher: inout Hasher) {
    for unit in units { hasher.combine(Self.scalar(unit)) }
  }

  /// The order of Python: by scalars.
  static func < (left: TemplateText, right: TemplateText) -> Bool {
    left.units.lexicographicallyPrecedes(right.units) { scalar($0) < scalar($1) }
  }
}

extension TemplateText: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

// MARK: Parts

extension TemplateText {
  subscript(range: Range<Int>) -> TemplateText { TemplateText(units[range]) }

  func hasPrefix(_ other: TemplateText) -> Bool { matches(other, at: 0) }

  func hasSuffix(_ other: TemplateText) -> Bool { matches(other, at: count - other.count) }

  /// Whether `other` stands at a place.
  func matches(_ other: TemplateText, at start: Int) -> Bool {
    guard start >= 0, start + other.count <= count else { return false }
    for i in 0..<other.count
    where Self.scalar(units[start + i]) != Self.scalar(other.units[i]) {
      return false
    }
    return true
  }

  /// Without the units at the ends that `drops` names.
  func stripped(
    left: Bool = true, right: Bool = true, of drops: (UInt32) -> Bool = TemplateText.isSpace
  ) -> TemplateText {
    var (start, end) = (0, count)
    if left { while start < end, drops(units[start]) { start += 1 } }
    if right { while end > start, drops(units[end - 1]) { end -= 1 } }
    return start == 0 && end == count ? self : self[start..<end]
  }

  /// White space as Python's `str.isspace` and `\s` see it.
  static func isSpace(_ unit: UInt32) -> Bool {
    switch scalar(unit) {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// The parts between white space, at most `limit` cuts (no limit if negative).
  func words(limit: Int) -> [TemplateText] {
    var parts: [TemplateText] = []
    var i = 0
    while true {
      while i < count, Self.isSpace(units[i]) { i += 1 }
      guard i < count else { return parts }
      if limit >= 0, parts.count == limit {
        return parts + [self[i..<count]]
      }
      let start = i
      while i < count, !Self.isSpace(units[i]) { i += 1 }
      parts.append(self[start..<i])
    }
  }

  /// The lines, cut where Python's `splitlines` does.
  var lines: [TemplateText] {
    var lines: [TemplateText] = []
    var (start, i) = (0, 0)
    while i < count {
      switch Self.scalar(units[i]) {
      case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029:
        lines.append(self[start..<i])
        let isPair =
          Self.scalar(units[i]) == 0x0D && i + 1 < count && Self.scalar(units[i + 1]) == 0x0A
        i += isPair ? 2 : 1
        start = i
      default: i += 1
      }
    }
    if start < count { lines.append(self[start..<count]) }
    return lines
  }
}

// MARK: Case

extension TemplateText {
  enum Case { case lower, upper, title }

  /// Every scalar in another case.
  func cased(_ target: Case) -> TemplateText {
    var result = TemplateText()
    result.units.reserveCapacity(count)
    for i in units.indices { append(i, target, to: &result) }
    return result
  }

  /// The first scalar as a title's, the others in lower case.
  var capitalized: TemplateText {
    var result = TemplateText()
    for i in units.indices { append(i, i == 0 ? .title : .lower, to: &result) }
    return result
  }

  /// The first letter of every word as a title's: a word begins behind what has no case.
  var titled: TemplateText {
    var result = TemplateText()
    var isInWord = false
    for i in units.indices {
      append(i, isInWord ? .lower : .title, to: &result)
      isInWord = Self.unicodeScalar(units[i]).properties.isCased
    }
    return result
  }

  /// Appends a scalar in another case.
  func append(_ i: Int, _ target: Case, to result: inout TemplateText) {
    let unit = units[i]
    let scalar = Self.scalar(unit)
    if scalar < 0x80 {
      let isLetter = target == .lower ? 0x41...0x5A ~= scalar : 0x61...0x7A ~= scalar
      result.units.append(isLetter ? unit ^ 0x20 : unit)
      return
    }
    let properties = Self.unicodeScalar(unit).properties
    let mapped =
      switch target {
      case .lower: scalar == 0x3A3 && isFinalSigma(i) ? "ς" : properties.lowercaseMapping
      case .upper: properties.uppercaseMapping
      case .title: properties.titlecaseMapping
      }
    let marks = unit & (Self.userMark | Self.tagMark)
    for scalar in mapped.unicodeScalars { result.units.append(scalar.value | marks) }
  }

  /// Whether a capital sigma ends a word: a letter stands before it and none behind it, but for what
  /// case ignores. At most 64 of those are looked at.
  private func isFinalSigma(_ i: Int) -> Bool {
    func letter(_ range: some Sequence<Int>) -> Bool {
      for k in range.prefix(64) {
        let properties = Self.unicodeScalar(units[k]).properties
        if !properties.isCaseIgnorable { return properties.isCased }
      }
      return false
    }
    return letter(stride(from: i - 1, through: 0, by: -1)) && !letter(i + 1..<count)
  }

  /// Whether there are letters with case, all of them of this one.
  func isCased(_ wanted: (Unicode.Scalar.Properties) -> Bool) -> Bool {
    var found = false
    for unit in units {
      let properties = Self.unicodeScalar(unit).properties
      guard properties.isCased else { continue }
      if !wanted(properties) { return false }
      found = true
    }
    return found
  }
}
