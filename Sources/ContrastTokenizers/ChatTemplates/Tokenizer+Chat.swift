import ContrastFiles

extension Tokenizer {
  /// The ids of a prompt, without further special tokens: a template writes them itself.
  ///
  /// Control tokens count only where the template wrote them. What looks like one in the caller's texts is
  /// encoded as the text that it is, so that nobody can end a message or begin another in it.
  ///
  /// The tokens held to be control tokens are the special ones, and those others whose text the template
  /// contains, but for white space. Marks that are no token of their own, such as `[INST]`, cannot be
  /// told from text. Texts without control tokens have the ids that transformers gives; where one is refused, its
  /// option `sanitize_control_tokens` also cuts the text around it, which this does not.
  ///
  /// - Parameters:
  ///   - prompt: A conversation that a ``ChatTemplate`` wrote.
  ///   - allowsControlTokens: Whether control tokens in the caller's texts count too.
  public func encode(_ prompt: ChatPrompt, allowsControlTokens: Bool = false) -> Encoding {
    if allowsControlTokens { return encode(prompt.text, addSpecialTokens: false) }
    let text = MarkedBytes(prompt.units)
    var control = ControlTokens(literals: prompt.literals)
    return Encoding(
      ids: scratch.with { scratch in
        scratch.ids.removeAll(keepingCapacity: true)
        text.bytes.withUnsafeBufferPointer { appendIDs(of: $0, text, &control, &scratch) }
        return scratch.ids
      })
  }

  /// The ids of a prompt that no template wrote.
  ///
  /// - Parameter segments: the runs of the prompt; what looks like a control token in those of the caller is text.
  package func encode(_ segments: [ChatPrompt.Segment]) -> [Int32] {
    encode(ChatPrompt(segments)).ids
  }

  private func appendIDs(
    of bytes: Bytes, _ text: MarkedBytes, _ control: inout ControlTokens, _ scratch: inout Scratch
  ) {
    // Tokens whose match in the caller's text was refused since the last one that counted.
    var refused: Set<Int32> = []
    addedTokens.anywhere.split(bytes) { token, start, end in
      let isControl = control.contains(token)
      // Other tokens that are looked for in normalised text are found there, further on.
      guard isControl || !token.isNormalized else { return false }
      guard isControl, text.hasUserText(start, end) else { return true }
      refused.insert(token.id)
      return false
    } text: { start, end in
      scratch.normalized.set(Bytes(rebasing: bytes[start..<end]), startsText: start == 0)
      normalizer?.apply(to: &scratch.normalized)
      let before = scratch.ids.count
      appendNormalized(&scratch) { token in !control.contains(token) }
      if !refused.isEmpty { respell(refused, from: before, &scratch) }
      refused = []
    } token: {
      scratch.ids.append($0)
    }
  }

  /// Spells refused tokens that the model makes of plain text, as some vocabularies do, in two parts.
  private func respell(_ refused: Set<Int32>, from start: Int, _ scratch: inout Scratch) {
    var i = start
    while i < scratch.ids.count {
      let id = scratch.ids[i]
      guard refused.contains(id), let content = bytes(of: id), let lead = content.first,
        UTF8Scan.length(lead) < content.count
      else {
        i += 1
        continue
      }
      let split = UTF8Scan.length(lead)
      var parts: [Int32] = []
      content.withUnsafeBufferPointer { content in
        for part in [0..<split, split..<content.count] {
          model.encode(Bytes(rebasing: content[part]), cache: &scratch.cache, into: &parts)
        }
      }
      scratch.ids.replaceSubrange(i...i, with: parts)
      // The parts are shorter, so this comes to an end.
      if parts.contains(id) { i += parts.count }
    }
  }
}

/// The UTF-8 of a prompt, with the caller's parts of it.
private struct MarkedBytes {
  var bytes: [UInt8] = []
  /// How many bytes before each one are the caller's.
  private var userBytes: [Int32] = [0]

  init(_ text: TemplateText) {
    bytes.reserveCapacity(text.count)
    userBytes.reserveCapacity(text.count + 1)
    for unit in text.units {
      let start = bytes.count
      UTF8Scan.append(TemplateText.unicodeScalar(unit).value, to: &bytes)
      let isFromUser: Int32 = TemplateText.isFromUser(unit) ? 1 : 0
      for _ in start..<bytes.count { userBytes.append((userBytes.last ?? 0) + isFromUser) }
    }
  }

  /// Whether any byte of a range is the caller's.
  func hasUserText(_ start: Int, _ end: Int) -> Bool { userBytes[end] > userBytes[start] }
}

/// Which added tokens steer the model, by a template's own text.
private struct ControlTokens {
  let literals: [TemplateText]
  private var known: [Int32: Bool] = [:]

  init(literals: [TemplateText]) { self.literals = literals }

  mutating func contains(_ token: AddedToken) -> Bool {
    if token.isSpecial { return true }
    if let known = known[token.id] { return known }
    let content = TemplateText(String(decoding: token.content, as: UTF8.self))
    let isBlank = content.units.allSatisfy(TemplateText.isSpace)
    let isControl =
      !isBlank
      && literals.contains { literal in
        (0...max(literal.count - content.count, 0)).contains { literal.matches(content, at: $0) }
      }
    known[token.id] = isControl
    return isControl
  }
}
