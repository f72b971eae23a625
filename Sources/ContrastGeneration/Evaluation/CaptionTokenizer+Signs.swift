extension CaptionTokenizer {
  /// Addresses, tags, names with @ and #, emoticons, currencies with letters, capitals joined by &.
  func sign(_ place: Int) -> Token? {
    switch text[place] {
    case "@": return named(place) { isLatin($0) || $0 == "_" }
    case "#": return named(place, isLetter)
    case "<": return emoticon(place) ?? markup(place)
    case ":", ";", "=", ">": return emoticon(place)
    case "^": return slice(place, min(place + 3, text.count)) == "^_^" ? (place + 3, "^_^") : nil
    case "A"..."Z", "a"..."z", "0"..."9": return address(place) ?? joined(place)
    default: return nil
    }
  }

  func named(_ place: Int, _ isPart: (Unicode.Scalar) -> Bool) -> Token? {
    guard at(place + 1).map({ isPart($0) && !isDigit($0) }) ?? false else { return nil }
    let end = run(place + 1, isPart)
    return (end, slice(place, end))
  }

  /// `http://…`, `www.…`, `name@host.tld`.
  func address(_ place: Int) -> Token? {
    let word = run(place, isLatin)
    let scheme = slice(place, word).lowercased()
    if ["http", "https"].contains(scheme) && slice(word, min(word + 3, text.count)) == "://"
      || scheme == "www" && at(word) == "."
    {
      var end = run(word) { !isSkipped($0) && !isOne(of: "\"<>|()", $0) }
      while isOne(of: ".!?(){},-:;'", end - 1) { end -= 1 }
      return (end, slice(place, end))
    }
    let local = run(place) { isLatin($0) || isOne(of: "._-", $0) }
    guard at(local) == "@" else { return nil }
    var end = run(local + 1) { isLatin($0) || isOne(of: ".-", $0) }
    while isOne(of: ".-", end - 1) { end -= 1 }
    return slice(local + 1, end).contains(".") ? (end, slice(place, end)) : nil
  }

  /// `AT&T`, `US$`.
  func joined(_ place: Int) -> Token? {
    var end = run(place, isCapital)
    guard end > place else { return nil }
    if at(end) == "$", end - place <= 2 { return (end + 1, slice(place, end + 1)) }
    var token = slice(place, end)
    let first = end
    while at(end) == "&" {
      let next = slice(end, min(end + 5, text.count)) == "&amp;" ? end + 5 : end + 1
      let last = run(next, isCapital)
      guard last > next else { break }
      token += "&" + slice(next, last)
      end = last
    }
    return end > first ? (end, token) : nil
  }

  /// `:)`, `;-)`, `>:(`; round brackets in it get their names.
  func emoticon(_ place: Int) -> Token? {
    var end = place
    if isOne(of: "<>", end) { end += 1 }
    guard isOne(of: ":;=", end) else { return nil }
    end += 1
    if isOne(of: "-o*'", end), isOne(of: "()DPdpO\\{@|[]", end + 1) { end += 1 }
    guard isOne(of: "()DPdpO\\{@|[]", end) || isOne(of: "o", end), !isWord(end + 1) || !isWord(end)
    else {
      return nil
    }
    let token = text[place...end].map { Self.brackets[$0] ?? String($0) }.joined()
    return (end + 1, token)
  }

  /// `<b>`, `</b>`, `<hello world>`.
  func markup(_ place: Int) -> Token? {
    let name = at(place + 1) == "/" ? place + 2 : place + 1
    guard at(name).map(isLatinLetter) ?? false else { return nil }
    let end = run(name) { $0 != ">" && $0 != "<" }
    guard at(end) == ">" else { return nil }
    return (end + 1, String(slice(place, end + 1).map { $0 == " " ? "\u{A0}" : $0 }))
  }

  /// A symbol, or several that belong together, by its name in the Penn Treebank.
  func symbol(_ place: Int) -> Token? {
    let scalar = text[place]
    if scalar == "&" {
      for (entity, token) in Self.entities
      where slice(place, min(place + entity.count, text.count)) == entity {
        return (place + entity.count, token)
      }
    }
    if scalar == "-",
      let bracket = Self.bracketNames.first(where: {
        slice(place, min(place + 5, text.count)).lowercased() == $0
      })
    {
      return (place + 5, bracket)
    }
    switch scalar {
    case "!", "?":
      let end = run(place) { $0 == "!" || $0 == "?" }
      return (end, slice(place, end))
    case "*", "_":
      let end = run(place) { $0 == scalar }
      return (end, slice(place, end))
    case ".", "-":
      // Of any length they are dropped.
      let end = run(place) { $0 == scalar }
      return (end, String(scalar))
    default:
      return (Self.brackets[scalar] ?? Self.names[scalar]).map { (place + 1, $0) }
    }
  }

  private static let entities = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "''"), ("&apos;", "'"),
    ("&nbsp;", "'"),
  ]
  private static let brackets: [Unicode.Scalar: String] = [
    "(": "-lrb-", ")": "-rrb-", "[": "-lsb-", "]": "-rsb-", "{": "-lcb-", "}": "-rcb-",
  ]
  private static let bracketNames = brackets.values.sorted()
  private static let names: [Unicode.Scalar: String] = [
    "\"": "''", "“": "``", "”": "''", "«": "``", "»": "''", "‘": "`", "’": "'", "‛": "`",
    "‹": "`", "›": "'", "…": "...", "–": "--", "—": "--", "―": "--",
    "€": "$", "₠": "$", "¤": "$", "£": "#", "¢": "cents",
    "¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3",
  ]
}
