import ContrastRuntime

/// What can be wrong with a chat template or with a conversation that it is to write, and what to do about it.
///
/// `details.code` tells the kinds apart; files that cannot be read throw `FileError` instead.
public struct ChatTemplateError: ContrastError, DetailedError, Equatable {
  /// The kinds.
  package enum Reason: Error, Equatable {
    /// There is no template.
    case notFound(lookedFor: [String])
    /// There are several, and none is named or the default.
    case ambiguous(names: [String])
    /// A tag, filter, test, method or function that is not understood.
    case unsupported(String)
    /// The template is not well-formed.
    case syntax(String)
    /// An operation on values that it is not for.
    case evaluation(String)
    /// The work or the memory that a template may use is used up.
    case limit(String)
    /// The template itself refuses the conversation, with this message.
    case raised(String)
    /// A message that no template could write.
    case conversation(index: Int, String)
  }

  /// The template's file, or the folder that has none.
  package let file: String
  /// The line of the template, from 1 on.
  package let line: Int?
  package let reason: Reason

  package init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// The message with which the template itself refuses a conversation; nil for errors of other kinds. It
  /// is a stranger's text.
  package var raisedMessage: String? {
    if case .raised(let message) = reason { message } else { nil }
  }
}

extension ChatTemplateError {
  package var errorDetails: ErrorDetails {
    let place = line.map { "\(file):\($0)" } ?? file
    return switch reason {
    case .notFound(let lookedFor):
      ErrorDetails(
        code: "chat-template.not-found", file: file,
        message: "\(place): no chat template here; looked for "
          + "\(lookedFor.joined(separator: ", ")); use the files of a model that was made for chat")
    case .ambiguous(let names):
      ErrorDetails(
        code: "chat-template.ambiguous", file: file,
        message:
          "\(place): no chat template of that name, or none that is the default; name one of "
          + names.map { "'\($0)'" }.joined(separator: ", "))
    case .unsupported(let what):
      ErrorDetails(
        code: "chat-template.unsupported", file: file,
        message: "\(place): the template uses \(what), which is not supported; "
          + "use a template that does without it")
    case .syntax(let what):
      ErrorDetails(
        code: "chat-template.syntax", file: file,
        message: "\(place): \(what); the template is damaged or was edited, fetch it again")
    case .evaluation(let what):
      ErrorDetails(
        code: "chat-template.evaluation", file: file,
        message: "\(place): \(what); the conversation or the variables are not as the template "
          + "expects")
    case .limit(let what):
      ErrorDetails(
        code: "chat-template.limit", file: file,
        message: "\(place): the template needs \(what); shorten the conversation or use another "
          + "template")
    case .raised(let message):
      ErrorDetails(
        code: "chat-template.raised", file: file,
        message: "\(place): the template refuses the conversation: \(message)")
    case .conversation(let index, let what):
      ErrorDetails(
        code: "chat-template.conversation", file: file, index: index,
        message: "\(place): message \(index) \(what)")
    }
  }
}
