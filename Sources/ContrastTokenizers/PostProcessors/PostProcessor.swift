import ContrastFiles

/// The `post_processor` of a tokenizer.json: the special tokens around one text.
struct PostProcessor: Sendable {
  var prefix: [Int32] = []
  var suffix: [Int32] = []

  /// The number of tokens it adds.
  var count: Int { prefix.count + suffix.count }

  static let none = PostProcessor()
}

extension PostProcessor {
  init(_ node: JSONNode) throws {
    let type = try node.string("type")
    switch type {
    case "Sequence":
      try node.allow(["processors"])
      for processor in try node.array("processors").map(PostProcessor.init) {
        prefix = processor.prefix + prefix
        suffix += processor.suffix
      }
    case "ByteLevel":
      // It moves offsets only.
      try node.allow(["add_prefix_space", "trim_offsets", "use_regex"])
    case "RobertaProcessing", "BertProcessing":
      try node.allow(["sep", "cls", "trim_offsets", "add_prefix_space"])
      prefix = [try Self.token(node, "cls")]
      suffix = [try Self.token(node, "sep")]
    case "TemplateProcessing":
      try node.allow(["single", "pair", "special_tokens"])
      try readTemplate(node)
    default:
      throw node.unsupported("the post-processor \(type)")
    }
  }

  /// The id in `["</s>", 2]`.
  private static func token(_ node: JSONNode, _ name: String) throws -> Int32 {
    let elements = try node.array(name)
    guard elements.count == 2, let id = Int32(exactly: try elements[1].int()), id >= 0 else {
      throw TokenizerError.invalid(
        file: node.file, key: "\(node.key).\(name)", reason: "must be a token and its id")
    }
    return id
  }

  private mutating func readTemplate(_ node: JSONNode) throws {
    var ids: [String: [Int32]] = [:]
    for (name, entry) in try node["special_tokens"]?.members() ?? [] {
      ids[name] = try entry.array("ids").map {
        guard let id = Int32(exactly: try $0.int()), id >= 0 else {
          throw $0.invalid("must be a token id")
        }
        return id
      }
    }
    var textSeen = false
    for piece in try node.array("single") {
      if let special = piece["SpecialToken"] {
        let name = try special.string("id")
        guard let tokens = ids[name] else {
          throw special.invalid("names '\(name)', which 'special_tokens' does not list")
        }
        if textSeen { suffix += tokens } else { prefix += tokens }
      } else {
        guard try piece.object("Sequence").string("id") == "A", !textSeen else {
          throw piece.unsupported("a template for one text that is not one sequence A")
        }
        textSeen = true
      }
    }
    guard textSeen else { throw node.invalid("has no sequence A in 'single'") }
  }
}
