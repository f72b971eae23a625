import ContrastFiles

extension JSONNode {
  /// Refuses every member but `type` and those named; null members say nothing and are let pass.
  func allow(_ names: Set<String>) throws {
    for (name, node) in try members() where name != "type" && !names.contains(name) {
      if case .null = node.value { continue }
      throw node.unsupported("the unknown option '\(name)'")
    }
  }

  /// The error for a component or option that is not implemented.
  func unsupported(_ name: String) -> TokenizerError {
    .unsupported(file: file, key: key, name: name)
  }

  /// The member `name`, a string of one scalar.
  func character(_ name: String) throws -> String {
    let text = try string(name)
    guard text.unicodeScalars.count == 1 else {
      throw TokenizerError.invalid(
        file: file, key: "\(key).\(name)", reason: "must be a single character")
    }
    return text
  }

  func invalid(_ reason: String) -> TokenizerError {
    .invalid(file: file, key: key, reason: reason)
  }
}

extension Pattern {
  /// Reads `{"String": …}` or `{"Regex": …}`.
  init(_ node: JSONNode) throws {
    try node.allow(["String", "Regex"])
    if let literal = node["String"] {
      self = .literal(Array(try literal.string().utf8))
    } else {
      let regex = try node.string("Regex")
      self = try Pattern(regex: regex, file: node.file, key: node.key + ".Regex")
    }
  }
}
