/// One step of a decoder for tokens that come one by one.
///
/// A step hands on what no later token can change; joined, that is what `Decoder.apply` gives for all
/// tokens at once. Behind a step that makes one token of all, the others get that token in parts.
enum StreamingStep: Sendable {
  case byteLevel(UTF8Assembly)
  case wordPiece(prefix: [UInt8], cleansUp: Bool, isFirst: Bool)
  case replace(Pattern, by: [UInt8])
  case byteFallback(waiting: [UInt8])
  case strip([UInt8], start: Int, stop: Int)
  case metaspace([UInt8], dropsFirst: Bool, isFirst: Bool)
  case endSuffix([UInt8], waiting: [UInt8]?)
  /// Puts a space between tokens, where there is no decoder.
  case space(isFirst: Bool)
  // Steps on the parts of one token.
  case replaceInParts(LiteralReplacement)
  case stripParts(PartStrip)
  /// Steps that need the whole of the token.
  case whole(Decoder, waiting: [UInt8])

  /// The steps of a decoder.
  ///
  /// - Parameter isFused: whether the tokens before were made one; tells whether they are behind it.
  static func steps(of decoder: Decoder, isFused: inout Bool) -> [StreamingStep] {
    switch decoder {
    case .sequence(let decoders):
      return decoders.flatMap { steps(of: $0, isFused: &isFused) }
    case .fuse:
      isFused = true
      return []
    case .byteLevel:
      let step: StreamingStep = isFused ? .whole(decoder, waiting: []) : .byteLevel(UTF8Assembly())
      isFused = true
      return [step]
    case .byteFallback:
      return [isFused ? .whole(decoder, waiting: []) : .byteFallback(waiting: [])]
    case .wordPiece(let prefix, let cleansUp):
      return [
        isFused
          ? .whole(decoder, waiting: [])
          : .wordPiece(prefix: prefix, cleansUp: cleansUp, isFirst: true)
      ]
    case .replace(let pattern, let content):
      guard isFused else { return [.replace(pattern, by: content)] }
      guard case .literal(let literal) = pattern, !literal.isEmpty else {
        return [.whole(decoder, waiting: [])]
      }
      return [.replaceInParts(LiteralReplacement(literal, by: content))]
    case .strip(let character, let start, let stop):
      guard isFused else { return [.strip(character, start: start, stop: stop)] }
      return [.stripParts(PartStrip(character, start: start, stop: stop))]
    case .metaspace(let character, let dropsFirst):
      guard isFused else {
        return [.metaspace(character, dropsFirst: dropsFirst, isFirst: true)]
      }
      let content: [UInt8] = dropsFirst ? [] : [UInt8(ascii: " ")]
      return [.replaceInParts(LiteralReplacement(character, by: content))]
    case .endSuffix(let suffix):
      guard isFused else { return [.endSuffix(suffix, waiting: nil)] }
      return suffix.isEmpty ? [] : [.replaceInParts(LiteralReplacement(suffix, by: []))]
    }
  }

  private static let space = UInt8(ascii: " ")

  /// Takes a token, or a part of one, and appends what comes of it.
  mutating func push(_ token: [UInt8], to output: inout [[UInt8]]) {
    switch self {
    case .byteLevel(var assembly):
      // The copy would be one more owner of the bytes.
      self = .space(isFirst: true)
      var bytes: [UInt8] = []
      token.withUnsafeBufferPointer { ByteLevel.decode($0, to: &bytes) }
      output.append(Array(assembly.push(bytes).utf8))
      self = .byteLevel(assembly)
    case .wordPiece(let prefix, let cleansUp, let isFirst):
      output.append(
        Decoder.wordPiece(token, prefix: prefix, cleansUp: cleansUp, isFirst: isFirst))
      self = .wordPiece(prefix: prefix, cleansUp: cleansUp, isFirst: false)
    case .replace(let pattern, let content):
      output.append(pattern.replacing(in: token, by: content))
    case .byteFallback(var waiting):
      self = .space(isFirst: true)
      if let byte = Decoder.fallbackByte(token) {
        waiting.append(byte)
      } else {
        Decoder.flushFallback(&waiting, to: &output)
        output.append(token)
      }
      self = .byteFallback(waiting: waiting)
    case .strip(let character, let start, let stop):
      output.append(Decoder.strip(token, character, start: start, stop: stop))
    case .metaspace(let character, let dropsFirst, let isFirst):
      output.append(
        Pattern.literal(character).replacing(
          in: token, by: isFirst && dropsFirst ? [] : [Self.space]))
      self = .metaspace(character, dropsFirst: dropsFirst, isFirst: false)
    case .endSuffix(let suffix, let waiting):
      if let waiting {
        output.append(Pattern.literal(suffix).replacing(in: waiting, by: [Self.space]))
      }
      self = .endSuffix(suffix, waiting: token)
    case .space(let isFirst):
      output.append(isFirst ? token : [Self.space] + token)
      self = .space(isFirst: false)
    case .replaceInParts(var replacement):
      self = .space(isFirst: true)
      output.append(replacement.push(token))
      self = .replaceInParts(replacement)
    case .stripParts(var strip):
      self = .space(isFirst: true)
      output.append(strip.push(token))
      self = .stripParts(strip)
    case .whole(let decoder, var waiting):
      self = .space(isFirst: true)
      waiting += token
      self = .whole(decoder, waiting: waiting)
    }
  }

  /// Appends what was held back: no token follows.
  mutating func finish(to output: inout [[UInt8]]) {
    switch self {
    case .byteLevel(var assembly): output.append(Array(assembly.finish().utf8))
    case .byteFallback(var waiting): Decoder.flushFallback(&waiting, to: &output)
    case .endSuffix(let suffix, let waiting?):
      output.append(Pattern.literal(suffix).replacing(in: waiting, by: []))
    case .replaceInParts(var replacement): output.append(replacement.finish())
    case .stripParts(var strip): output.append(strip.finish())
    case .whole(let decoder, let waiting): output += decoder.apply(to: [waiting])
    case .wordPiece, .replace, .strip, .metaspace, .endSuffix, .space: break
    }
  }
}

/// UTF-8 that comes in pieces which may end within a character.
struct UTF8Assembly: Sendable {
  /// The beginning of a character, at most three bytes.
  private var waiting: [UInt8] = []

  init() {}

  /// The text up to the last character that is whole; what cannot become one is U+FFFD, as in
  /// `String(decoding:as:)` of all bytes.
  mutating func push(_ bytes: [UInt8]) -> String {
    waiting += bytes
    let end = waiting.count - Self.unfinished(waiting)
    let text = String(decoding: waiting[..<end], as: UTF8.self)
    waiting.removeSubrange(..<end)
    return text
  }

  /// What is left.
  mutating func finish() -> String {
    defer { waiting = [] }
    return String(decoding: waiting, as: UTF8.self)
  }

  /// How many bytes at the end are the beginning of a character.
  private static func unfinished(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let lead = bytes[bytes.count - length]
      if lead & 0xC0 == 0x80 { continue }
      guard length < UTF8Scan.length(lead), 0xC2...0xF4 ~= lead else { return 0 }
      guard length > 1 else { return 1 }
      // The second byte decides whether a character can begin so.
      let second = bytes[bytes.count - length + 1]
      let allowed: ClosedRange<UInt8> =
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return allowed.contains(second) ? length : 0
    }
    return 0
  }
}

/// Replaces a text wherever it stands in a stream.
struct LiteralReplacement: Sendable {
  private let literal: [UInt8]
  private let content: [UInt8]
  /// Might be the beginning of the literal.
  private var waiting: [UInt8] = []

  init(_ literal: [UInt8], by content: [UInt8]) {
    self.literal = literal
    self.content = content
  }

  mutating func push(_ bytes: [UInt8]) -> [UInt8] {
    waiting += bytes
    var output: [UInt8] = []
    var i = 0
    while i < waiting.count {
      let length = min(literal.count, waiting.count - i)
      if waiting[i] == literal[0], waiting[i..<i + length].elementsEqual(literal[..<length]) {
        guard length == literal.count else { break }
        output += content
        i += length
      } else {
        output.append(waiting[i])
        i += 1
      }
    }
    waiting.removeSubrange(..<i)
    return output
  }

  mutating func finish() -> [UInt8] {
    defer { waiting = [] }
    return waiting
  }
}

/// Strips a character from both ends of a stream, a number of times each.
struct PartStrip: Sendable {
  private let character: [UInt8]
  private var start: Int
  private let stop: Int
  private var waiting: [UInt8] = []

  init(_ character: [UInt8], start: Int, stop: Int) {
    self.character = character
    self.start = max(start, 0)
    self.stop = max(stop, 0)
  }

  mutating func push(_ bytes: [UInt8]) -> [UInt8] {
    waiting += bytes
    while start > 0 {
      if waiting.starts(with: character) {
        waiting.removeFirst(character.count)
        start -= 1
      } else if character.starts(with: waiting) {
        return []
      } else {
        start = 0
      }
    }
    // What might be stripped from the end.
    let kept = min(
      stop.multipliedReportingOverflow(by: character.count).partialValue, waiting.count)
    let output = Array(waiting.dropLast(kept))
    waiting.removeFirst(waiting.count - kept)
    return output
  }

  mutating func finish() -> [UInt8] {
    defer { waiting = [] }
    return Decoder.strip(waiting, character, start: 0, stop: stop)
  }
}
