import Foundation

/// The sets that `\p{…}`, `\s` and the like stand for, as Oniguruma defines them for UTF-8.
extension ScalarSet {
  private typealias Category = Unicode.GeneralCategory

  /// The general category of all scalars, in runs.
  private static let categoryRuns: [(range: ClosedRange<UInt32>, category: Category)] = {
    var runs: [(range: ClosedRange<UInt32>, category: Category)] = []
    var start: UInt32 = 0
    var current = Category.control
    for value in 0...last {
      let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
      if category != current {
        if value > start { runs.append((start...value - 1, current)) }
        (start, current) = (value, category)
      }
    }
    runs.append((start...last, current))
    return runs
  }()

  private static func categories(_ wanted: Set<Category>) -> ScalarSet {
    ScalarSet(categoryRuns.filter { wanted.contains($0.category) }.map(\.range))
  }

  /// By the short and the long name, in the loose spelling of ``looseName(_:)``.
  private static let categoryNames: [String: Set<Category>] = {
    let single: [(String, String, Category)] = [
      ("lu", "uppercaseletter", .uppercaseLetter), ("ll", "lowercaseletter", .lowercaseLetter),
      ("lt", "titlecaseletter", .titlecaseLetter), ("lm", "modifierletter", .modifierLetter),
      ("lo", "otherletter", .otherLetter), ("mn", "nonspacingmark", .nonspacingMark),
      ("mc", "spacingmark", .spacingMark), ("me", "enclosingmark", .enclosingMark),
      ("nd", "decimalnumber", .decimalNumber), ("nl", "letternumber", .letterNumber),
      ("no", "othernumber", .otherNumber), ("pc", "connectorpunctuation", .connectorPunctuation),
      ("pd", "dashpunctuation", .dashPunctuation), ("ps", "openpunctuation", .openPunctuation),
      ("pe", "closepunctuation", .closePunctuation),
      ("pi", "initialpunctuation", .initialPunctuation),
      ("pf", "finalpunctuation", .finalPunctuation), ("po", "otherpunctuation", .otherPunctuation),
      ("sm", "mathsymbol", .mathSymbol), ("sc", "currencysymbol", .currencySymbol),
      ("sk", "modifiersymbol", .modifierSymbol), ("so", "othersymbol", .otherSymbol),
      ("zs", "spaceseparator", .spaceSeparator), ("zl", "lineseparator", .lineSeparator),
      ("zp", "paragraphseparator", .paragraphSeparator), ("cc", "control", .control),
      ("cf", "format", .format), ("cs", "surrogate", .surrogate),
      ("co", "privateuse", .privateUse), ("cn", "unassigned", .unassigned),
    ]
    var names: [String: Set<Category>] = [:]
    for (short, long, category) in single {
      names[short] = [category]
      names[long] = [category]
      names[String(short.prefix(1)), default: []].insert(category)
    }
    for (letter, long) in [
      ("l", "letter"), ("m", "mark"), ("n", "number"), ("p", "punctuation"), ("s", "symbol"),
      ("z", "separator"), ("c", "other"),
    ] { names[long] = names[letter] }
    names["m"].map { names["combiningmark"] = $0 }
    names["lc"] = [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter]
    names["casedletter"] = names["lc"]
    return names
  }()

  /// The set of `[:name:]`, which differs from `\p{name}` in one.
  static func bracketClass(_ name: String) -> ScalarSet? {
    name == "punct" ? categories(categoryNames["p"]!.union(categoryNames["s"]!)) : named(name)
  }

  private static func property(_ holds: (Unicode.Scalar.Properties) -> Bool) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    for run in categoryRuns where run.category != .unassigned && run.category != .privateUse {
      for value in run.range {
        guard let scalar = Unicode.Scalar(value), holds(scalar.properties) else { continue }
        if let end = ranges.last?.upperBound, end + 1 == value {
          ranges[ranges.count - 1] = ranges[ranges.count - 1].lowerBound...value
        } else {
          ranges.append(value...value)
        }
      }
    }
    return ScalarSet(ranges)
  }

  /// Without case, spaces, hyphens and underscores.
  private static func looseName(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }

  static let space = property(\.isWhitespace)
  static let digit = categories([.decimalNumber])
  static let alphabetic = property(\.isAlphabetic)
  static let word = alphabetic.union(digit).union(
    categories([.nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation]))
  /// `\w` by itself, where Oniguruma counts the Latin-1 digits and fractions too.
  static let wordOutsideBrackets = word.union(
    ScalarSet([0xB2...0xB3, 0xB9...0xB9, 0xBC...0xBE]))
  static let hexadecimal = ScalarSet([0x30...0x39, 0x41...0x46, 0x61...0x66])
  static let newline = ScalarSet([0x0A...0x0A])

  /// The set with a name, of a category, a script or a bracket class; nil if it is not known.
  ///
  /// Sets are kept: some take a tenth of a second to find.
  static func named(_ name: String) -> ScalarSet? {
    let loose = looseName(name)
    if let set = cache[loose] { return set }
    let set = find(name, loose)
    if let set { cache[loose] = set }
    return set
  }

  private static let cache = Cache()

  /// Unchecked: the sets are guarded by the lock.
  private final class Cache: @unchecked Sendable {
    private let lock = NSLock()
    private var sets: [String: ScalarSet] = [:]

    subscript(name: String) -> ScalarSet? {
      get {
        lock.lock()
        defer { lock.unlock() }
        return sets[name]
      }
      set {
        lock.lock()
        defer { lock.unlock() }
        sets[name] = newValue
      }
    }
  }

  private static func find(_ name: String, _ loose: String) -> ScalarSet? {
    if let known = categoryNames[loose] { return categories(known) }
    switch loose {
    case "any": return all
    case "assigned": return categories([.unassigned]).inverted
    case "ascii": return ScalarSet([0...0x7F])
    case "alpha", "alphabetic": return alphabetic
    case "alnum": return alphabetic.union(digit)
    case "digit": return digit
    case "space", "whitespace": return space
    case "blank": return categories([.spaceSeparator]).union(ScalarSet([0x09...0x09]))
    case "cntrl": return categories([.control])
    case "upper", "uppercase": return property(\.isUppercase)
    case "lower", "lowercase": return property(\.isLowercase)
    case "punct": return categories(categoryNames["p"]!)
    case "word": return word
    case "xdigit": return hexadecimal
    case "graph":
      return space.union(categories([.control, .unassigned, .surrogate])).inverted
    case "print":
      return space.intersection(categories([.spaceSeparator]).inverted)
        .union(categories([.control, .unassigned, .surrogate])).inverted
    case "emoji": return property(\.isEmoji)
    default: return script(name)
    }
  }

  /// The standard library tells scripts through regular expressions only.
  private static func script(_ name: String) -> ScalarSet? {
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "_") }),
      let regex = try? Regex("\\p{Script=\(name)}").matchingSemantics(.unicodeScalar)
    else { return nil }
    // One text of all assigned scalars; the matches are single scalars.
    var ranges: [ClosedRange<UInt32>] = []
    for run in categoryRuns {
      switch run.category {
      case .unassigned, .privateUse, .surrogate, .control: continue
      default: break
      }
      for value in run.range {
        guard let scalar = Unicode.Scalar(value),
          (try? regex.wholeMatch(in: String(Character(scalar)))) != nil
        else { continue }
        ranges.append(value...value)
      }
    }
    return ranges.isEmpty ? nil : ScalarSet(ranges)
  }
}
