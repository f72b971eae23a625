import ContrastFiles

/// A message of a conversation: who says it, and what.
///
///     let messages: [ChatMessage] = [
///       .system("You answer in one sentence."), .user("What is in the picture?", images: 1),
///     ]
public struct ChatMessage: Sendable {
  /// As chat programs write it: `role`, `content`, and what else a template reads.
  package let fields: JSONObject

  package init(fields: JSONObject) { self.fields = fields }

  /// What rules the whole conversation.
  public static func system(_ text: String) -> ChatMessage {
    ChatMessage(fields: ["role": .string("system"), "content": .string(text)])
  }

  /// What the user says.
  ///
  /// - Parameters:
  ///   - text: Any text. What looks like a control token in it remains text.
  ///   - images: How many pictures stand before it.
  public static func user(_ text: String, images: Int = 0) -> ChatMessage {
    precondition(images >= 0, "a message has \(images) pictures")
    let image = JSONValue.object(["type": .string("image")])
    let part = JSONValue.object(["type": .string("text"), "text": .string(text)])
    let content: JSONValue =
      images == 0 ? .string(text) : .array(Array(repeating: image, count: images) + [part])
    return ChatMessage(fields: ["role": .string("user"), "content": content])
  }

  /// What the model has answered.
  public static func assistant(_ text: String) -> ChatMessage {
    ChatMessage(fields: ["role": .string("assistant"), "content": .string(text)])
  }

  /// A message as chat programs write it in JSON, with parts, tool calls and results, or names:
  /// `{"role": "user", "content": [{"type": "image"}, {"type": "text", "text": "What is it?"}]}`.
  ///
  /// - Throws: `FileError` if it is not an object with a `role`.
  public init(json: String) throws {
    let node = JSONNode(try JSONValue(Array(json.utf8), file: "a message"), file: "a message")
    _ = try node.string("role")
    guard case .object(let fields) = node.value else { throw node.failure("must be an object") }
    self.init(fields: fields)
  }
}

extension ChatMessage {
  /// The roles that a message can have: a template may put a role into a control token, where no other
  /// text must get.
  static let roles: Set<String> = [
    "system", "developer", "user", "assistant", "tool", "function", "ipython", "observation",
    "model", "context", "documents", "environment", "thinker", "critic", "tool_call",
    "tool_response", "tools", "human", "gpt", "bot",
  ]

  /// The names of a message's reasoning, of which templates read one or another.
  private static let reasoning = ["reasoning_content", "thinking", "reasoning"]

  /// The message as a template sees it: without members that are null, its role checked.
  func value(index: Int) throws -> TemplateObject {
    func failure(_ reason: String) -> ChatTemplateError.Reason {
      .conversation(index: index, reason)
    }
    guard case .string(let role)? = fields["role"] else { throw failure("has no role") }
    guard Self.roles.contains(role) else {
      throw failure(
        "has the role '\(role.prefix(40))'; known are \(Self.roles.sorted().joined(separator: ", "))"
      )
    }
    var object = TemplateObject()
    let reasoning = Self.reasoning.lazy.compactMap { name -> JSONValue? in
      if case .null? = fields[name] { nil } else { fields[name] }
    }.first
    if let reasoning {
      try object.set("thinking", TemplateValue(reasoning, mark: TemplateText.userMark))
    }
    for (key, value) in fields.members {
      if case .null = value { continue }
      try object.set(
        TemplateText(key, mark: TemplateText.userMark),
        // A role that is known belongs to the template: it may become part of a control token.
        TemplateValue(value, mark: key == "role" ? 0 : TemplateText.userMark))
    }
    if let reasoning {
      try object.set("reasoning_content", TemplateValue(reasoning, mark: TemplateText.userMark))
    }
    return object
  }
}
