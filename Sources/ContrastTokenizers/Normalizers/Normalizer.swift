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

  /// Replaces every scalar by what `body` appends for it. If that is nothing for the first, the
  /// text no longer starts at the beginning.
  @inline(__always)
  mutating func mapScalars(_ body: (_ scalar: UInt32, _ bytes: Bytes, inout [UInt8]) -> Void) {
    spare.removeAll(keepingCapacity: true)
    bytes.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count {
        let (value, length) = UTF8Scan.scalar(bytes, i)
        body(value, Bytes(rebasing: bytes[i..<i + length]), &spare)
        if i == 0, spare.isEmpty { startsText = false }
        i += length
      }
    }
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
  case strip(left: Bool, right: Bool)
  /// Drops scalars of these classes.
  case dropping(ScalarClass)
  case bert(BertNormalizer)
  case nmt
  case precompiled(CharactersMap)
  case byteLevel
  case sentencePiece(SentencePieceNormalizer)

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
    case "Strip":
      try node.allow(["strip_left", "strip_right"])
      self = .strip(
        left: try node.bool("strip_left", default: true),
        right: try node.bool("strip_right", default: true))
    case "StripAccents":
      try node.allow([])
      self = .dropping(.accent)
    case "BertNormalizer":
      self = .bert(try BertNormalizer(node))
    case "Nmt":
      try node.allow([])
      self = .nmt
    case "Precompiled":
      try node.allow(["precompiled_charsmap"])
      self = .precompiled(try CharactersMap(node, "precompiled_charsmap"))
    case "ByteLevel":
      try node.allow([])
      self = .byteLevel
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
      text.rewrite { pattern.replace(in: $0, by: content, to: &$1) }
    case .prepend(let prefix):
      if text.bytes.isEmpty { return }
      text.bytes.insert(contentsOf: prefix, at: 0)
    case .strip(let left, let right): Self.strip(&text, left: left, right: right)
    case .dropping(let classes):
      let classify = Classifier()
      text.mapScalars { scalar, bytes, output in
        if classify(scalar).isDisjoint(with: classes) { output.append(contentsOf: bytes) }
      }
    case .bert(let bert): bert.apply(to: &text)
    case .nmt: Self.nmt(&text)
    case .precompiled(let map): text.rewrite { map.apply($0, to: &$1) }
    case .byteLevel: text.rewrite { ByteLevel.encode($0, to: &$1) }
    case .sentencePiece(let normalizer): text.rewrite { normalizer.apply($0, to: &$1) }
    }
  }

  /// The normalised form of a short string by itself.
  func apply(to string: [UInt8]) -> [UInt8] {
    var text = NormalizedText()
    text.bytes = string
    apply(to: &text)
    return text.bytes
  }

  private static func strip(_ text: inout NormalizedText, left: Bool, right: Bool) {
    let range: Range<Int> = text.bytes.withUnsafeBufferPointer { bytes in
      let classify = Classifier()
      let start = left ? classify.run(of: .space, bytes, from: 0) : 0
      var end = bytes.count
      while right, end > start {
        let previous = UTF8Scan.previous(bytes, end)
        guard classify(bytes, previous).0.contains(.space) else { break }
        end = previous
      }
      return start..<end
    }
    text.bytes.removeSubrange(range.upperBound...)
    text.bytes.removeSubrange(..<range.lowerBound)
    if range.lowerBound > 0 { text.startsText = false }
  }

  /// The clean-up of neural machine translation data: controls go, odd spaces become spaces.
  private static func nmt(_ text: inout NormalizedText) {
    text.mapScalars { scalar, bytes, output in
      switch scalar {
      case 0x1...0x8, 0xB, 0xE...0x1F, 0x7F, 0x8F, 0x9F: break
      case 0x9, 0xA, 0xC, 0xD, 0x1680, 0x200B...0x200F, 0x2028, 0x2029, 0x2581, 0xFEFF, 0xFFFD:
        output.append(UInt8(ascii: " "))
      default: output.append(contentsOf: bytes)
      }
    }
  }
}
