import ContrastFiles

/// A piece of text on its way to the pre-tokenizer.
struct NormalizedText {
  var bytes: [UInt8] = []
  /// Where the next step writes.
  private var spare: [UInt8] = []
  /// Whether the first byte stems from the very beginning of the whole text.
  var startsText = false

  mutating func set(_ text: Bytes, startsText: Bool) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: text)
    self.startsText = startsText
  }

  /// Replaces the text by what `body` makes of it.
  @inline(__always)
  mutating func rewrite(_ body: (Bytes, inout [UInt8]) -> Void) {
    spare.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { body($0, &spare) }
    swap(&bytes, &spare)
  }
}

/// The `normalizer` of a tokenizer.json: what is done to text before it is split.
indirect enum Normalizer: Sendable {
  case sequence([Normalizer])
  case form(CanonicalForm)
  case lowercase
  case replace(Pattern, by: [UInt8])
  case prepend([UInt8])

  init(_ node: JSONNode) throws {
    let type = try node.string("type")
    switch type {
    case "Sequence":
      try node.allow(["normalizers"])
      self = .sequence(try node.array("normalizers").map(Normalizer.init))
    case "NFC", "NFD", "NFKC", "NFKD":
      try node.allow([])
      self = .form(CanonicalForm(rawValue: type)!)
    case "Lowercase":
      try node.allow([])
      self = .lowercase
    case "Replace":
      try node.allow(["pattern", "content"])
      self = .replace(
        try Pattern(try node.object("pattern")), by: Array(try node.string("content").utf8))
    case "Prepend":
      try node.allow(["prepend"])
      self = .prepend(Array(try node.string("prepend").utf8))
    default:
      throw node.unsupported("the normalizer \(type)")
    }
  }

  func apply(to text: inout NormalizedText) {
    switch self {
    case .sequence(let steps):
      for step in steps { step.apply(to: &text) }
    case .form(let form):
      guard let result = text.bytes.withUnsafeBufferPointer(form.normalized) else { return }
      text.rewrite { $1.append(contentsOf: result.utf8) }
    case .lowercase:
      if text.bytes.withUnsafeBufferPointer(Lowercase.isSurelyLower) { return }
      text.rewrite { Lowercase.append($0, to: &$1) }
    case .replace(let pattern, let content):
      text.rewrite { bytes, output in
        var done = 0
        pattern.forEachMatch(in: bytes) { start, end in
          output.append(contentsOf: bytes[done..<start])
          output.append(contentsOf: content)
          done = end
        }
        output.append(contentsOf: bytes[done...])
      }
    case .prepend(let prefix):
      if text.bytes.isEmpty { return }
      text.bytes.insert(contentsOf: prefix, at: 0)
    }
  }

  /// The normalised form of a short string by itself.
  func apply(to string: [UInt8]) -> [UInt8] {
    var text = NormalizedText()
    text.bytes = string
    apply(to: &text)
    return text.bytes
  }
}
