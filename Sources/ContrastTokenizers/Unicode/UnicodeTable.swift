/// What the tokenizers ask about a scalar, as bits.
struct ScalarClass: OptionSet, Sendable, BitwiseCopyable {
  let rawValue: UInt16

  /// `\p{L}`
  static let letter = ScalarClass(rawValue: 1)
  /// `\p{N}`
  static let number = ScalarClass(rawValue: 2)
  /// `\s`: the property White_Space.
  static let space = ScalarClass(rawValue: 4)
  /// General category Mn for BERT; this and the next two as of Unicode 8, at which the tables of
  /// the reference stand.
  static let nonspacingMark = ScalarClass(rawValue: 8)
  /// General categories P*, and all of ASCII that is neither letter, digit, space nor control.
  static let punctuation = ScalarClass(rawValue: 16)
  /// General categories Cc, Cf, Co.
  static let other = ScalarClass(rawValue: 32)
  /// `\w`: Alphabetic, marks, decimal digits, connectors, joiners.
  static let word = ScalarClass(rawValue: 64)
  /// Lower-casing changes it.
  static let cased = ScalarClass(rawValue: 128)
  /// General categories Mn, Mc, Me.
  static let mark = ScalarClass(rawValue: 256)
  /// The same as of Unicode 9, for stripping accents.
  static let accent = ScalarClass(rawValue: 512)

  static let letterOrNumber: ScalarClass = [.letter, .number]
}

/// `ScalarClass` of every scalar in two levels, from the standard library's Unicode data.
///
/// ASCII is answered from 128 entries; the rest (about 300 kB, some milliseconds) is built when the
/// first other scalar is met.
enum UnicodeTable {
  static let ascii = FrozenArray((0..<128).map { compute(Unicode.Scalar(UInt8($0))) })

  private struct Blocks: Sendable {
    /// For each 256 scalars, where their classes start.
    let starts: FrozenArray<UInt32>
    let classes: FrozenArray<ScalarClass>
  }

  private static let blocks: Blocks = {
    var starts: [UInt32] = []
    var classes: [ScalarClass] = []
    // Most blocks of the upper planes are of one class throughout and are shared.
    var uniform: [UInt16: UInt32] = [:]
    for block in 0..<(0x110000 >> 8) {
      // Planes 4 to 16 hold nothing but tags, private use and, at their ends, noncharacters.
      let isUniform = block >= 0x400 && block != 0xE00 && block != 0xE01 && block & 0xFF != 0xFF
      let values =
        isUniform
        ? [ScalarClass](repeating: compute(scalar(block << 8 | 0x80)), count: 256)
        : (0..<256).map { compute(scalar(block << 8 | $0)) }
      if values.allSatisfy({ $0 == values[0] }) {
        if let start = uniform[values[0].rawValue] {
          starts.append(start)
          continue
        }
        uniform[values[0].rawValue] = UInt32(classes.count)
      }
      starts.append(UInt32(classes.count))
      classes += values
    }
    return Blocks(starts: FrozenArray(starts), classes: FrozenArray(classes))
  }()

  private static func scalar(_ value: Int) -> Unicode.Scalar? { Unicode.Scalar(UInt32(value)) }

  /// The class of a scalar; a surrogate has none.
  private static func compute(_ scalar: Unicode.Scalar?) -> ScalarClass {
    guard let properties = scalar?.properties else { return [] }
    var result: ScalarClass = []
    let age = properties.age?.major ?? .max
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      result = [.letter, .word]
    case .decimalNumber: result = [.number, .word]
    case .letterNumber, .otherNumber: result = .number
    case .nonspacingMark, .spacingMark, .enclosingMark:
      result = [.mark, .word]
      if age <= 9 { result.insert(.accent) }
      if age <= 8, properties.generalCategory == .nonspacingMark { result.insert(.nonspacingMark) }
    case .connectorPunctuation: result = age <= 8 ? [.punctuation, .word] : .word
    case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      if age <= 8 { result = .punctuation }
    case .control, .format, .privateUse:
      if age <= 8 { result = .other }
    default: break
    }
    // In ASCII all that is visible and no letter or digit counts as punctuation; U+166D was
    // punctuation in Unicode 8.
    switch properties.generalCategory {
    case .currencySymbol, .mathSymbol, .modifierSymbol, .otherSymbol:
      if let scalar, scalar.isASCII || scalar.value == 0x166D { result.insert(.punctuation) }
    default: break
    }
    if properties.isWhitespace { result.insert(.space) }
    if properties.isAlphabetic || properties.isJoinControl { result.insert(.word) }
    if properties.changesWhenLowercased { result.insert(.cased) }
    return result
  }

  @inline(never)
  fileprivate static func lookUp(_ scalar: UInt32) -> ScalarClass {
    let blocks = blocks
    return blocks.classes.base[Int(blocks.starts.base[Int(scalar >> 8)] + scalar & 0xFF)]
  }
}

/// Classifies scalars in a loop; holds the ASCII table so that the loop need not look for it.
struct Classifier {
  private let ascii = UnicodeTable.ascii.base

  @inline(__always)
  func callAsFunction(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x80 ? ascii[Int(scalar)] : UnicodeTable.lookUp(scalar)
  }

  /// The class of the scalar at `i` of valid UTF-8, and its length.
  @inline(__always)
  func callAsFunction(_ bytes: Bytes, _ i: Int) -> (ScalarClass, Int) {
    let lead = bytes[i]
    if lead < 0x80 { return (ascii[Int(lead)], 1) }
    let (value, length) = UTF8Scan.scalar(bytes, i)
    return (UnicodeTable.lookUp(value), length)
  }

  /// Where the scalars from `i` on stop having any of `classes`.
  @inline(__always)
  func run(of classes: ScalarClass, _ bytes: Bytes, from i: Int) -> Int {
    var i = i
    while i < bytes.count {
      let (kind, length) = self(bytes, i)
      if kind.isDisjoint(with: classes) { break }
      i += length
    }
    return i
  }

  /// Where the scalars from `i` on start having any of `classes`.
  @inline(__always)
  func run(without classes: ScalarClass, _ bytes: Bytes, from i: Int) -> Int {
    var i = i
    while i < bytes.count {
      let (kind, length) = self(bytes, i)
      if !kind.isDisjoint(with: classes) { break }
      i += length
    }
    return i
  }
}
