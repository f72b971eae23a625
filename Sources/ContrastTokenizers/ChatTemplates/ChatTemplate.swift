import ContrastFiles
import Foundation

/// The way in which a model writes conversations: a template in Jinja that comes with it.
///
///     let template = try ChatTemplate(directory: folder)
///     let prompt = try template.render([.user("What is a kite?")])
///     let ids = tokenizer.encode(prompt).ids
///
/// A template is a stranger's program. It is run by an interpreter of our own, which knows the part of Jinja
/// that published templates use, reaches nothing but the given values, and stops after a bounded number of
/// steps; what it does not know is refused by name. The text is that of `apply_chat_template` of
/// transformers 5.
public struct ChatTemplate: Sendable {
  /// A template that is read.
  struct Program: Sendable {
    /// Where it was read.
    let file: String
    let source: String
    let syntax: TemplateSyntax

    init(_ source: String, file: String) throws {
      self.file = file
      self.source = source
      syntax = try TemplateParser.parse(source, file: file)
    }
  }

  let program: Program
  /// Takes the place of `program` in conversations with tools.
  let programForTools: Program?
  /// Tokens such as `bos_token`, by the names that templates have for them.
  private let specialTokens: JSONObject

  init(program: Program, programForTools: Program?, specialTokens: JSONObject) {
    self.program = program
    self.programForTools = programForTools
    self.specialTokens = specialTokens
  }

  /// - Parameters:
  ///   - source: the template.
  ///   - specialTokens: strings, or lists of them, by name.
  ///   - file: stands for the path in errors.
  /// - Throws: ``ChatTemplateError`` if the template is not understood.
  package init(_ source: String, specialTokens: JSONObject = [:], file: String) throws {
    self.init(
      program: try Program(source, file: file), programForTools: nil, specialTokens: specialTokens)
  }

  /// What a template is asked for besides the messages.
  package struct Options: Sendable {
    /// Whether the beginning of the model's answer stands at the end.
    package var addsGenerationPrompt = true
    /// Whether the prompt ends within the last message, which the model goes on with.
    package var continuesFinalMessage = false
    /// `tools`, `documents` and whatever else the template reads, by name.
    package var variables: JSONObject = [:]
    /// For templates that write the date.
    package var date: Date?
    package var timeZone: TimeZone = .current

    package init() {}
  }

  /// Writes a conversation.
  ///
  /// - Parameters:
  ///   - messages: At least one.
  ///   - continuesFinalMessage: Whether the model goes on with the last message, instead of beginning
  ///     an answer behind it.
  ///   - variables: A JSON object of what else the template reads, such as
  ///     `{"tools": […], "enable_thinking": false}`.
  ///   - date: For templates that write the date; now if nil.
  /// - Throws: ``ChatTemplateError``; `FileError` if `variables` is not an object.
  public func render(
    _ messages: [ChatMessage], continuesFinalMessage: Bool = false, variables: String = "{}",
    date: Date? = nil
  ) throws -> ChatPrompt {
    let name = "the variables"
    let node = JSONNode(try JSONValue(Array(variables.utf8), file: name), file: name)
    guard case .object(let object) = node.value else { throw node.failure("must be an object") }
    var options = Options()
    options.addsGenerationPrompt = !continuesFinalMessage
    options.continuesFinalMessage = continuesFinalMessage
    options.variables = object
    options.date = date
    return try render(messages, options)
  }

  /// Writes a conversation.
  ///
  /// - Throws: ``ChatTemplateError``.
  package func render(_ messages: [ChatMessage], _ options: Options) throws -> ChatPrompt {
    precondition(
      !options.addsGenerationPrompt || !options.continuesFinalMessage,
      "a prompt either begins an answer or goes on with the last message")
    var hasTools = false
    if case .array? = options.variables["tools"] { hasTools = true }
    let program = hasTools ? programForTools ?? program : program
    do {
      return try prompt(program, messages, options)
    } catch let reason as ChatTemplateError.Reason {
      throw ChatTemplateError(file: program.file, reason: reason)
    }
  }

  private func prompt(
    _ program: Program, _ messages: [ChatMessage], _ options: Options
  ) throws -> ChatPrompt {
    guard !messages.isEmpty else {
      throw ChatTemplateError.Reason.conversation(index: 0, "is missing: a conversation has one")
    }
    var values = try messages.enumerated().map { try $0.element.value(index: $0.offset) }
    var continued: TemplateText?
    if options.continuesFinalMessage {
      guard program.source.contains("content") else {
        throw ChatTemplateError.Reason.conversation(
          index: messages.count - 1, "cannot be continued: the template reads no content")
      }
      continued = try FinalMessage.tag(&values[values.count - 1], index: messages.count - 1)
    }
    var variables: [String: TemplateValue] = ["tools": .none, "documents": .none]
    for (name, value) in specialTokens.members {
      variables[name] = try TemplateValue(value, mark: 0)
    }
    for (name, value) in options.variables.members {
      variables[name] = try TemplateValue(value, mark: TemplateText.userMark)
    }
    variables["messages"] = .list(try TemplateList(values.map { .object($0) }))
    variables["add_generation_prompt"] = .bool(options.addsGenerationPrompt)
    let clock = TemplateClock(date: options.date ?? Date(), timeZone: options.timeZone)
    var evaluator = TemplateEvaluator(
      variables: variables, size: variables.values.reduce(0) { $0 + $1.size }, clock: clock)
    do {
      _ = try evaluator.run(program.syntax.statements)
    } catch let reason as ChatTemplateError.Reason {
      throw ChatTemplateError(file: program.file, line: evaluator.line, reason: reason)
    }
    var text = evaluator.output
    if let continued {
      // A part of the message may be gone, such as its thoughts: then the model would not go on with it.
      guard try evaluator.find(continued.stripped(), in: text, from: 0) != nil else {
        throw FinalMessage.lost(index: messages.count - 1)
      }
      text = try FinalMessage.cut(text, index: messages.count - 1)
    }
    return ChatPrompt(units: text, literals: program.syntax.literals)
  }
}

/// Where a prompt ends that the model goes on with: as in the reference, a tag behind the last message's
/// text is looked for in what the template makes of it.
private enum FinalMessage {
  /// The space shows whether the template trims the text.
  static let tag = TemplateText(
    "CONTINUE_FINAL_MESSAGE_TAG ", mark: TemplateText.tagMark | TemplateText.userMark)

  /// Puts the tag behind the text of a message, which is returned.
  static func tag(_ message: inout TemplateObject, index: Int) throws -> TemplateText {
    let failure = ChatTemplateError.Reason.conversation(
      index: index, "has no text that could be continued")
    switch message["content"] {
    case .text(let text)?:
      try message.set("content", .text(TemplateText(text.units + tag.units)))
      return text
    case .list(let list)?:
      var parts = list.values
      for i in parts.indices.reversed() {
        guard case .object(var part) = parts[i], case .text(let text)? = part["text"] else {
          continue
        }
        try part.set("text", .text(TemplateText(text.units + tag.units)))
        parts[i] = .object(part)
        try message.set("content", .list(try TemplateList(parts)))
        return text
      }
      throw failure
    default: throw failure
    }
  }

  static func lost(index: Int) -> ChatTemplateError.Reason {
    .conversation(index: index, "does not stand in the prompt as it is, so it cannot be continued")
  }

  /// The prompt up to the tag.
  static func cut(_ text: TemplateText, index: Int) throws -> TemplateText {
    let isTagged = { (unit: UInt32) in unit & TemplateText.tagMark != 0 }
    let visible = tag.count - 1
    guard let last = text.units.lastIndex(where: { isTagged($0) && !TemplateText.isSpace($0) }),
      last + 1 >= visible
    else { throw lost(index: index) }
    let start = last + 1 - visible
    let kept = text[0..<start]
    // As in the reference, a space that the template writes there counts too.
    let keepsSpaces = last + 1 < text.count && TemplateText.scalar(text.units[last + 1]) == 0x20
    return keepsSpaces ? kept : kept.stripped(left: false)
  }
}

extension TemplateValue {
  /// The scalars of all strings in the value.
  var size: Int {
    switch self {
    case .text(let text): text.count
    case .list(let list), .tuple(let list): list.values.reduce(0) { $0 + $1.size }
    case .object(let object): object.members.reduce(0) { $0 + $1.key.text.count + $1.value.size }
    default: 0
    }
  }
}
