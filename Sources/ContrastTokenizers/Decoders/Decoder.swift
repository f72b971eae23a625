import ContrastFiles

/// The `decoder` of a tokenizer.json: how tokens become text again.
indirect enum Decoder: Sendable {
  case sequence([Decoder])
  case byteLevel

  init(_ node: JSONNode) throws {
    let type = try node.string("type")
    switch type {
    case "Sequence":
      try node.allow(["decoders"])
      self = .sequence(try node.array("decoders").map(Decoder.init))
    case "ByteLevel":
      try node.allow(["add_prefix_space", "trim_offsets", "use_regex"])
      self = .byteLevel
    default:
      throw node.unsupported("the decoder \(type)")
    }
  }

  /// The tokens after this step; after the last they are joined without anything between.
  func apply(to tokens: [[UInt8]]) -> [[UInt8]] {
    switch self {
    case .sequence(let steps): return steps.reduce(tokens) { $1.apply(to: $0) }
    case .byteLevel:
      var bytes: [UInt8] = []
      for token in tokens { token.withUnsafeBufferPointer { ByteLevel.decode($0, to: &bytes) } }
      // Invalid UTF-8 becomes U+FFFD.
      return [Array(String(decoding: bytes, as: UTF8.self).utf8)]
    }
  }
}
