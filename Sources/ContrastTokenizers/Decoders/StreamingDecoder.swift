/// Token ids to text, one by one: what a model writes is shown while it writes.
///
///     var decoder = StreamingDecoder(tokenizer)
///     for id in ids { show(decoder.append(id)) }
///     show(decoder.finish())
///
/// All pieces together are what ``Tokenizer/decode(_:skipSpecialTokens:)`` gives for all ids. A piece ends
/// where a character ends. Held back until it is known how they go on are
///
/// - bytes that are not yet a whole character, and with byte fallback (`<0x0A>`) all of a run of bytes,
///   because one invalid byte makes every byte of the run U+FFFD;
/// - the last character, if it is an emoji, a flag's first half, a carriage return, a letter of a script that
///   writes vowels as marks (of India and South East Asia, Korean single letters), or ends with a joiner: what
///   follows often becomes part of it. Other letters are shown at once; an accent that follows as a
///   character of its own then comes with the next piece;
/// - white space at the end, and the beginning of an end-of-word mark, where the decoder strips them (CLIP).
///
/// The work for a token does not grow with the text before it.
package struct StreamingDecoder: Sendable {
  private let tokenizer: Tokenizer
  private let skipsSpecialTokens: Bool
  private var steps: [StreamingStep]
  private var assembly = UTF8Assembly()
  private var strip: SpaceStrip?
  /// The end of the text so far, whose last character may go on.
  private var held = ""

  /// - Parameters:
  ///   - tokenizer: of the model.
  ///   - skipSpecialTokens: whether special tokens are left out.
  package init(_ tokenizer: Tokenizer, skipSpecialTokens: Bool = true) {
    self.tokenizer = tokenizer
    skipsSpecialTokens = skipSpecialTokens
    var isFused = false
    if let suffix = tokenizer.endOfWordMark {
      steps = StreamingStep.steps(of: tokenizer.decoder ?? .byteLevel, isFused: &isFused)
      steps.append(.replaceInParts(LiteralReplacement(suffix, by: [UInt8(ascii: " ")])))
      strip = SpaceStrip()
    } else if let decoder = tokenizer.decoder {
      steps = StreamingStep.steps(of: decoder, isFused: &isFused)
    } else {
      steps = [.space(isFirst: true)]
    }
  }

  /// Takes the next token, and returns the text that is certain now; often none.
  package mutating func append(_ id: Int32) -> String {
    guard let form = tokenizer.form(of: id, skipSpecialTokens: skipsSpecialTokens) else {
      return ""
    }
    return release(assembly.push(run([form], from: 0)))
  }

  /// Returns the rest of the text: no token follows.
  package mutating func finish() -> String {
    var bytes: [UInt8] = []
    for i in steps.indices {
      var parts: [[UInt8]] = []
      steps[i].finish(to: &parts)
      bytes += run(parts, from: i + 1)
    }
    var text = assembly.push(bytes) + assembly.finish()
    if var strip { text = strip.push(text) }
    defer { held = "" }
    return held + text
  }

  /// The bytes that parts become in the steps from `start` on.
  private mutating func run(_ parts: [[UInt8]], from start: Int) -> [UInt8] {
    var parts = parts
    for i in start..<max(steps.count, start) {
      var next: [[UInt8]] = []
      for part in parts { steps[i].push(part, to: &next) }
      parts = next
    }
    return parts.count == 1 ? parts[0] : Array(parts.joined())
  }

  /// The text so far without its last character, if that may go on.
  private mutating func release(_ text: String) -> String {
    let text = strip?.push(text) ?? text
    if text.isEmpty { return "" }
    let all = held + text
    held = ""
    guard let last = all.unicodeScalars.last, Self.goesOn(last) else { return all }
    // Only the end can be part of the last character; a longer one is not held.
    let end = all.unicodeScalars.suffix(Self.longestCharacter)
    let tail = Substring(end)
    guard let character = tail.indices.last,
      character > tail.startIndex || end.startIndex == all.startIndex
    else { return all }
    held = String(tail[character...])
    return String(all[..<character])
  }

  /// The scalars of the longest character that is held back.
  private static let longestCharacter = 40

  /// Whether a character that ends with `scalar` often goes on.
  private static func goesOn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0D, 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF: return true
    case 0..<0x300: return false
    // Devanagari to Hangul's single letters, Khmer, and the later blocks of such scripts.
    case 0x900...0x11FF, 0x1780...0x17FF, 0xA800...0xA82F, 0xA880...0xABFF: return true
    default:
      let properties = scalar.properties
      return properties.isEmojiPresentation || properties.isEmojiModifier || properties.isEmoji
    }
  }
}

/// Strips white space from both ends of a stream.
private struct SpaceStrip: Sendable {
  private var hasText = false
  private var waiting = ""

  mutating func push(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    if !hasText {
      scalars = scalars.drop(while: Tokenizer.isSpace)
      if scalars.isEmpty { return "" }
      hasText = true
    }
    guard let last = scalars.lastIndex(where: { !Tokenizer.isSpace($0) }) else {
      waiting.unicodeScalars.append(contentsOf: scalars)
      return ""
    }
    let end = scalars.index(after: last)
    let output = waiting + String(scalars[..<end])
    waiting = String(scalars[end...])
    return output
  }
}
