import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// What transformers makes of a template, by `Scripts/goldens/chat_templates.py`.
enum TemplateResult: Equatable, CustomStringConvertible {
  case text([UInt8])
  case raised(String)
  /// Any other error, with its text in ours.
  case error(String)

  init(_ node: JSONNode) throws {
    if let text = node["text"] {
      self = .text(bytes(try text.string()))
    } else if let message = node["raised"] {
      self = .raised(try message.string())
    } else {
      self = .error(try node.string("error"))
    }
  }

  init(_ render: () throws -> String) {
    do {
      self = .text(bytes(try render()))
    } catch let error as ChatTemplateError {
      self = error.raisedMessage.map { .raised($0) } ?? .error("\(error)")
    } catch {
      self = .error("another error: \(error)")
    }
  }

  static func == (left: TemplateResult, right: TemplateResult) -> Bool {
    switch (left, right) {
    case (.text(let a), .text(let b)): a == b
    case (.raised(let a), .raised(let b)): a == b
    case (.error(let a), .error(let b)):
      !a.hasPrefix("another error") && !b.hasPrefix("another error")
    default: false
    }
  }

  var description: String {
    switch self {
    case .text(let text): String(decoding: text, as: UTF8.self).debugDescription
    case .raised(let message): "raised: \(message)"
    case .error(let error): "error: \(error)"
    }
  }
}

@Suite("Chat templates beside transformers")
struct ChatTemplateGoldenTests {
  static let folder = SharedData.fixtures.appending(path: "chat-templates")

  static func node(_ name: String) throws -> JSONNode {
    try JSONNode(contentsOf: folder.appending(path: name).path)
  }

  static func object(_ node: JSONNode) throws -> JSONObject {
    guard case .object(let object) = node.value else { throw node.failure("must be an object") }
    return object
  }

  /// The time at which the goldens were computed.
  static let date = Date(timeIntervalSince1970: 1_741_493_106)

  /// The options of a prompt as transformers has them.
  static func options(_ node: JSONNode) throws -> ChatTemplate.Options {
    var options = ChatTemplate.Options()
    options.addsGenerationPrompt = try node.bool("add_generation_prompt", default: false)
    options.continuesFinalMessage = try node.bool("continue_final_message", default: false)
    options.variables = try object(node)
    options.date = date
    options.timeZone = try #require(TimeZone(identifier: "UTC"))
    return options
  }

  @Test(
    "Conversations",
    arguments: [
      "llama2", "llama3", "llama31", "vicuna", "mistral1", "mistral3", "qwen2", "qwen25", "qwen3",
      "gemma", "gemma3", "phi3", "phi4", "smollm", "chatml", "typescript",
    ])
  func conversations(_ name: String) throws {
    let (count, differences) = try Self.compare(name, in: Self.folder)
    #expect(count > 100)
    #expect(differences == [])
  }

  /// Where published templates are, with what transformers makes of them: `Scripts/goldens/chat_templates.py
  /// FOLDER` writes it.
  static let published = ProcessInfo.processInfo.environment["CONTRAST_CHAT_TEMPLATES"]

  @Test(
    "Published templates",
    .enabled(if: published != nil, "needs CONTRAST_CHAT_TEMPLATES, a folder of templates"))
  func publishedTemplates() throws {
    let folder = URL(filePath: try #require(Self.published))
    let goldens = try JSONNode(contentsOf: folder.appending(path: "conversations.json").path)
    for (name, _) in try goldens.object("tokens").members() {
      let (count, differences) = try Self.compare(name, in: folder)
      #expect(differences == [], "\(name): \(differences.count) of \(count)")
    }
  }

  /// Renders the conversations of a folder with one of its templates.
  ///
  /// - Returns: their number, and what differs.
  static func compare(_ name: String, in folder: URL) throws -> (count: Int, differences: [String])
  {
    let goldens = try JSONNode(contentsOf: folder.appending(path: "conversations.json").path)
    let file = folder.appending(path: "\(name).jinja").path
    let source = String(
      decoding: try FileBytes.read(path: file, limit: 1 << 20), as: UTF8.self)
    let tokens = try object(goldens.object("tokens").object(name))
    let options = try goldens.array("options")
    let results = try goldens.array("results")
    var count = 0
    var differences: [String] = []
    for (title, places) in try goldens.object("places").object(name).members() {
      let messages = try goldens.object("conversations").array(title).map {
        ChatMessage(fields: try object($0))
      }
      for (place, options) in zip(try places.elements(), options) {
        let expected = try TemplateResult(results[place.int()])
        let options = try Self.options(options)
        let found = TemplateResult {
          try ChatTemplate(source, specialTokens: tokens, file: file).render(messages, options).text
        }
        count += 1
        if found != expected {
          let names = options.variables.members.map(\.key).joined(separator: ", ")
          differences.append("\(title) (\(names)): \(found) for \(expected)")
        }
      }
    }
    return (count, differences)
  }

  @Test("Small constructs")
  func constructs() throws {
    let goldens = try Self.node("constructs.json")
    var variables: [String: TemplateValue] = [:]
    for (name, node) in try goldens.object("variables").members() {
      variables[name] = try TemplateValue(node.value, mark: TemplateText.userMark)
    }
    let clock = TemplateClock(
      date: Self.date, timeZone: try #require(TimeZone(identifier: "UTC")))
    let rows = try goldens.array("rows")
    #expect(rows.count > 150)
    for row in rows {
      let source = try row.string("template")
      let expected = try TemplateResult(row)
      let found = TemplateResult {
        let syntax = try TemplateParser.parse(source, file: "construct")
        var evaluator = TemplateEvaluator(variables: variables, size: 100, clock: clock)
        do {
          _ = try evaluator.run(syntax.statements)
        } catch let reason as ChatTemplateError.Reason {
          throw ChatTemplateError(file: "construct", line: evaluator.line, reason: reason)
        }
        return evaluator.output.string
      }
      #expect(found == expected, "\(source.debugDescription): \(found) for \(expected)")
    }
  }
}
