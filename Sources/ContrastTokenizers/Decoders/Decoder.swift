import ContrastFiles

/// The `decoder` of a tokenizer.json: how tokens become text again.
indirect enum Decoder: Sendable {
  case sequence([Decoder])
  case byteLevel
  case wordPiece(prefix: [UInt8], cleansUp: Bool)
  case replace(Pattern, by: [UInt8])
  case byteFallback
  case fuse
  case strip([UInt8], start: Int, stop: Int)
  /// At the beginning the replacement character is left out, if encoding put it there.
  case metaspace([UInt8], dropsFirst: Bool)
  case endSuffix([UInt8])

  init(_ node: JSONNode) throws {
    let type = try node.string("type")
    switch type {
    case "Sequence":
      try node.allow(["decoders"])
      self = .sequence(try node.array("decoders").map(Decoder.init))
    case "ByteLevel":
      try node.allow(["add_prefix_space", "trim_offsets", "use_regex"])
      self = .byteLevel
    case "WordPiece":
      try node.allow(["prefix", "cleanup"])
      self = .wordPiece(
        prefix: Array(try node.string("prefix", default: "##").utf8),
        cleansUp: try node.bool("cleanup", default: true))
    case "Replace":
      try node.allow(["pattern", "content"])
      self = .replace(
        try Pattern(try node.object("pattern")), by: Array(try node.string("content").utf8))
    case "ByteFallback":
      try node.allow([])
      self = .byteFallback
    case "Fuse":
      try node.allow([])
      self = .fuse
    case "Strip":
      try node.allow(["content", "start", "stop"])
      self = .strip(
        Array(try node.character("content").utf8), start: try node.int("start"),
        stop: try node.int("stop"))
    case "Metaspace":
      let metaspace = try Metaspace(node)
      self = .metaspace(metaspace.replacement, dropsFirst: metaspace.prependScheme != .never)
    case "BPEDecoder":
      try node.allow(["suffix"])
      self = .endSuffix(Array(try node.string("suffix", default: "</w>").utf8))
    default:
      throw node.unsupported("the decoder \(type)")
    }
  }

  /// The tokens after this step; after the last they are joined without anything between.
  func apply(to tokens: [[UInt8]]) -> [[UInt8]] {
    switch self {
    case .sequence(let steps): return steps.reduce(tokens) { $1.apply(to: $0) }
    case .fuse: return [Array(tokens.joined())]
    case .byteFallback: return Self.joinFallbackBytes(tokens)
    case .byteLevel:
      var bytes: [UInt8] = []
      for token in tokens { token.withUnsafeBufferPointer { ByteLevel.decode($0, to: &bytes) } }
      // Invalid UTF-8 becomes U+FFFD.
      return [Array(String(decoding: bytes, as: UTF8.self).utf8)]
    case .replace(let pattern, let content):
      return tokens.map { pattern.replacing(in: $0, by: content) }
    case .wordPiece(let prefix, let cleansUp):
      return tokens.enumerated().map { i, token in
        Self.wordPiece(token, prefix: prefix, cleansUp: cleansUp, isFirst: i == 0)
      }
    case .strip(let character, let start, let stop):
      return tokens.map { Self.strip($0, character, start: start, stop: stop) }
    case .metaspace(let character, let dropsFirst):
      let pattern = Pattern.literal(character)
      return tokens.enumerated().map { i, token in
        pattern.replacing(in: token, by: i == 0 && dropsFirst ? [] : [UInt8(ascii: " ")])
      }
    case .endSuffix(let suffix):
      let pattern = Pattern.literal(suffix)
      return tokens.enumerated().map { i, token in
        pattern.replacing(in: token, by: i == tokens.count - 1 ? [] : [UInt8(ascii: " ")])
      }
    }
  }

  // MARK: Steps

  /// A token of WordPiece with the space before it.
  static func wordPiece(
    _ token: [UInt8], prefix: [UInt8], cleansUp: Bool, isFirst: Bool
  ) -> [UInt8] {
    var token = token
    if !isFirst {
      if token.starts(with: prefix) {
        token.removeFirst(prefix.count)
      } else {
        token.insert(UInt8(ascii: " "), at: 0)
      }
    }
    return cleansUp ? cleanUp(token) : token
  }

  /// Runs of `<0xNN>` become the characters they spell, or U+FFFD for each if they spell none.
  private static func joinFallbackBytes(_ tokens: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var waiting: [UInt8] = []
    for token in tokens {
      if let byte = fallbackByte(token) {
        waiting.append(byte)
      } else {
        flushFallback(&waiting, to: &result)
        result.append(token)
      }
    }
    flushFallback(&waiting, to: &result)
    return result
  }

  /// Appends what a run of bytes spells.
  static func flushFallback(_ waiting: inout [UInt8], to result: inout [[UInt8]]) {
    guard !waiting.isEmpty else { return }
    if waiting.withUnsafeBufferPointer(UTF8Scan.isValid) {
      result.append(waiting)
    } else {
      for _ in waiting { result.append([0xEF, 0xBF, 0xBD]) }
    }
    waiting = []
  }

  static func fallbackByte(_ token: [UInt8]) -> UInt8? {
    guard token.count == 6, token.starts(with: Array("<0x".utf8)), token[5] == UInt8(ascii: ">")
    else { return nil }
    return UInt8(String(decoding: token[3..<5], as: UTF8.self), radix: 16)
  }

  /// The spaces of written English, as the reference puts them right.
  private static let cleanUps: [(Pattern, [UInt8])] = [
    (" .", "."), (" ?", "?"), (" !", "!"), (" ,", ","), (" ' ", "'"), (" n't", "n't"),
    (" 'm", "'m"), (" do not", " don't"), (" 's", "'s"), (" 've", "'ve"), (" 're", "'re"),
  ].map { (.literal(Array($0.0.utf8)), Array($0.1.utf8)) }

  private static func cleanUp(_ token: [UInt8]) -> [UInt8] {
    cleanUps.reduce(token) { $1.0.replacing(in: $0, by: $1.1) }
  }

  static func strip(
    _ token: [UInt8], _ character: [UInt8], start: Int, stop: Int
  ) -> [UInt8] {
    var rest = token[...]
    var left = start
    while left > 0, rest.starts(with: character) {
      rest.removeFirst(character.count)
      left -= 1
    }
    left = stop
    while left > 0, rest.count >= character.count,
      rest.suffix(character.count).elementsEqual(character)
    {
      rest.removeLast(character.count)
      left -= 1
    }
    return Array(rest)
  }
}

extension Pattern {
  /// The text with every match replaced.
  func replacing(in text: [UInt8], by content: [UInt8]) -> [UInt8] {
    text.withUnsafeBufferPointer { text in
      var output: [UInt8] = []
      replace(in: text, by: content, to: &output)
      return output
    }
  }

  /// Appends the text with every match replaced.
  func replace(in text: Bytes, by content: [UInt8], to output: inout [UInt8]) {
    var done = 0
    forEachMatch(in: text) { start, end in
      output.append(contentsOf: text[done..<start])
      output.append(contentsOf: content)
      done = end
    }
    output.append(contentsOf: text[done...])
  }
}
