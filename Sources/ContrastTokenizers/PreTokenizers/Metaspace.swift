import ContrastFiles

/// SentencePiece's way with spaces: they become a visible character, which starts every word.
struct Metaspace: Sendable {
  /// Whether a text that does not begin with the character gets one.
  enum PrependScheme: String, Sendable {
    case always
    case never
    /// Only at the very beginning of the whole text.
    case first
  }

  let replacement: [UInt8]
  let prependScheme: PrependScheme
  /// Whether to cut before each replacement character.
  let splits: Bool

  init(_ node: JSONNode) throws {
    try node.allow(["replacement", "prepend_scheme", "split", "add_prefix_space", "str_rep"])
    replacement = Array(try node.character("replacement").utf8)
    let name = try node.string("prepend_scheme", default: "always")
    guard var scheme = PrependScheme(rawValue: name) else {
      throw TokenizerError.unsupported(
        file: node.file, key: node.key + ".prepend_scheme", name: "the scheme \(name)")
    }
    // The older spelling.
    if try node.bool("add_prefix_space", default: true) == false {
      if node["prepend_scheme"] != nil, scheme != .never {
        throw TokenizerError.invalid(
          file: node.file, key: node.key + ".add_prefix_space",
          reason: "is false, which contradicts 'prepend_scheme' \(name)")
      }
      scheme = .never
    }
    prependScheme = scheme
    splits = try node.bool("split", default: true)
  }

  func apply(to text: inout Pieces) {
    text.rewrite { piece, startsText, output in
      let startsWithIt =
        piece[0] == UInt8(ascii: " ") || piece.starts(with: replacement)
      if !startsWithIt, prependScheme == .always || prependScheme == .first && startsText {
        output.append(contentsOf: replacement)
      }
      for byte in piece {
        if byte == UInt8(ascii: " ") {
          output.append(contentsOf: replacement)
        } else {
          output.append(byte)
        }
      }
    }
    if splits {
      let pattern = Pattern.literal(replacement)
      text.split { piece, keep in
        SplitBehavior.mergedWithNext.split(piece, at: pattern, invert: false, keep: keep)
      }
    }
  }
}
