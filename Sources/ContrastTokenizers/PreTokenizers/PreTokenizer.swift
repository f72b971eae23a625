import ContrastFiles

/// The `pre_tokenizer` of a tokenizer.json: how text is cut into pieces.
indirect enum PreTokenizer: Sendable {
  case sequence([PreTokenizer])
  case split(Pattern, SplitBehavior, invert: Bool)
  case byteLevel(addPrefixSpace: Bool, splits: Bool, maps: Bool)
  case metaspace(Metaspace)

  init(_ node: JSONNode) throws {
    let type = try node.string("type")
    switch type {
    case "Sequence":
      try node.allow(["pretokenizers"])
      self = .sequence(try node.array("pretokenizers").map(PreTokenizer.init))
    case "Split":
      try node.allow(["pattern", "behavior", "invert"])
      self = .split(
        try Pattern(try node.object("pattern")), try SplitBehavior(node, "behavior"),
        invert: try node.bool("invert", default: false))
    case "ByteLevel":
      try node.allow(["add_prefix_space", "trim_offsets", "use_regex"])
      self = .byteLevel(
        addPrefixSpace: try node.bool("add_prefix_space", default: true),
        splits: try node.bool("use_regex", default: true), maps: true)
    case "Metaspace":
      self = .metaspace(try Metaspace(node))
    case "BertPreTokenizer":
      try node.allow([])
      self = .bert
    case "Whitespace":
      try node.allow([])
      self = .split(.known(.words), .removed, invert: true)
    case "WhitespaceSplit":
      try node.allow([])
      self = .split(.scalars(.space), .removed, invert: false)
    case "Punctuation":
      try node.allow(["behavior"])
      self = .split(
        .scalars(.punctuation),
        node["behavior"] == nil ? .isolated : try SplitBehavior(node, "behavior"), invert: false)
    case "Digits":
      try node.allow(["individual_digits"])
      let individual = try node.bool("individual_digits", default: false)
      self = .split(.scalars(.number), individual ? .isolated : .contiguous, invert: false)
    case "CharDelimiterSplit":
      try node.allow(["delimiter"])
      self = .split(
        .literal(Array(try node.character("delimiter").utf8)), .removed, invert: false)
    default:
      throw node.unsupported("the pre-tokenizer \(type)")
    }
  }

  /// White space and punctuation part words.
  static let bert = PreTokenizer.sequence([
    .split(.scalars(.space), .removed, invert: false),
    .split(.scalars(.punctuation), .isolated, invert: false),
  ])

  /// The same, leaving the mapping of bytes to characters out if it is the last thing done; the
  /// model then works on bytes. Returns whether it was.
  mutating func removeFinalByteMapping() -> Bool {
    switch self {
    case .sequence(var steps):
      guard var last = steps.popLast(), last.removeFinalByteMapping() else { return false }
      self = .sequence(steps + [last])
      return true
    case .byteLevel(let addPrefixSpace, let splits, maps: true):
      self = .byteLevel(addPrefixSpace: addPrefixSpace, splits: splits, maps: false)
      return true
    default: return false
    }
  }

  func apply(to text: inout Pieces) {
    switch self {
    case .sequence(let steps):
      for step in steps { step.apply(to: &text) }
    case .split(let pattern, let behavior, let invert):
      text.split { piece, keep in
        behavior.split(piece, at: pattern, invert: invert, keep: keep)
      }
    case .metaspace(let metaspace): metaspace.apply(to: &text)
    case .byteLevel(let addPrefixSpace, let splits, let maps):
      if addPrefixSpace {
        text.rewrite { piece, _, output in
          if piece[0] != UInt8(ascii: " ") { output.append(UInt8(ascii: " ")) }
          output.append(contentsOf: piece)
        }
      }
      if splits { text.split { KnownPattern.gpt2($0, $1) } }
      if maps { text.rewrite { piece, _, output in ByteLevel.encode(piece, to: &output) } }
    }
  }
}

extension SplitBehavior {
  init(_ node: JSONNode, _ name: String) throws {
    let text = try node.string(name)
    guard let behavior = SplitBehavior(rawValue: text) else {
      throw TokenizerError.unsupported(
        file: node.file, key: "\(node.key).\(name)", name: "the behaviour \(text)")
    }
    self = behavior
  }
}
