import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

/// What a template makes of one message of a user.
private func rendered(_ source: String, _ variables: JSONObject = [:]) throws -> String {
  var options = ChatTemplate.Options()
  options.variables = variables
  return try ChatTemplate(source, file: "t.jinja").render([.user("hi")], options).text
}

/// The reason for which a template is refused, and the line.
private func refusal(
  _ source: String, _ variables: JSONObject = [:]
) -> (reason: ChatTemplateError.Reason, line: Int?)? {
  do {
    _ = try rendered(source, variables)
    return nil
  } catch let error as ChatTemplateError {
    #expect(error.file == "t.jinja")
    return (error.reason, error.line)
  } catch {
    Issue.record("an error of another kind: \(error)")
    return nil
  }
}

private func isLimit(_ reason: ChatTemplateError.Reason?) -> Bool {
  if case .limit = reason { true } else { false }
}

@Suite("Chat templates that do harm")
struct HostileTemplateTests {
  @Test(
    "A template that loops comes to an end",
    arguments: [
      "{% for i in range(100000) %}{% for j in range(100000) %}{% endfor %}{% endfor %}",
      "{% for i in range(99999) %}{% for j in range(99999) %}{{ i }}{% endfor %}{% endfor %}",
      "{% set l = range(100000) %}{{ l | map('string') | map('length') | sum }}"
        + "{% for i in l %}{{ l | sort | length }}{% endfor %}",
      "{% for i in range(100000) %}{{ range(100000) | unique | list | length }}{% endfor %}",
      "{% set l = range(100000) | list %}{% for i in l %}{{ i in l }}{% endfor %}",
    ])
  func loops(_ source: String) { #expect(isLimit(refusal(source)?.reason)) }

  @Test(
    "A text that is repeated a milliard times is not made",
    arguments: [
      "{{ 'x' * 1000000000 }}", "{{ 1000000000 * 'x' }}", "{{ 'xy' * 9223372036854775807 }}",
      "{{ [1] * 1000000000 }}", "{{ 'a' | indent(1000000000, true) }}",
      "{{ [1] | tojson(indent=1000000000) }}", "{{ [1, 2] | batch(1000000000, 'x') | list }}",
      "{{ 'x'.replace('', 'y' * 4000000) }}",
    ])
  func repetitions(_ source: String) { #expect(isLimit(refusal(source)?.reason), "\(source)") }

  @Test(
    "A text that grows with every turn is cut short",
    arguments: [
      "{% set n = namespace(s='x') %}{% for i in range(100) %}{% set n.s = n.s + n.s %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}{% set n.s = n.s ~ n.s %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = n.s.replace('x', 'xxxxx') %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = '%s%s' % (n.s, n.s) %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = '{0}{0}'.format(n.s) %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = [n.s, n.s] | join %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = [n.s, n.s] | tojson %}{% endfor %}",
      "{% set n = namespace(s='x') %}{% for i in range(100) %}"
        + "{% set n.s = [n.s, n.s] | string %}{% endfor %}",
      "{% set s = 'x' * 4000000 %}{% for i in range(100000) %}{{ s }}{% endfor %}",
      "{% set s = 'x' * 4000000 %}{% for i in range(100000) %}{% set t = s | upper %}{% endfor %}",
      "{% set s = 'a' * 2000000 %}{{ s.find('a' * 1000000 + 'b') }}",
      "{% set s = 'a' * 2000000 %}{{ s.rfind('a' * 1000000) }}",
      "{% set n = namespace(l=[1]) %}{% for i in range(100) %}{% set n.l = n.l + n.l %}{% endfor %}",
      "{% set n = namespace(l=[1]) %}{% for i in range(60) %}{% set n.l = [n.l, n.l] %}{% endfor %}"
        + "{{ n.l }}",
      "{% set n = namespace(l=[1]) %}{% for i in range(60) %}{% set n.l = [n.l, n.l] %}{% endfor %}"
        + "{{ n.l == n.l }}",
    ])
  func growth(_ source: String) { #expect(isLimit(refusal(source)?.reason), "\(source)") }

  @Test("A macro that calls itself")
  func recursion() {
    #expect(isLimit(refusal("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}")?.reason))
    #expect(
      isLimit(
        refusal(
          "{% macro a(n) %}{{ b(n ~ n) }}{% endmacro %}{% macro b(n) %}{{ a(n) }}{% endmacro %}"
            + "{{ a('x') }}")?.reason))
    #expect(
      isLimit(
        refusal("{% macro m(n) %}{{ m(n - 1) + m(n - 1) if n else '' }}{% endmacro %}{{ m(30) }}")?
          .reason))
  }

  @Test(
    "Nesting without end",
    arguments: [
      String(repeating: "(", count: 100_000),
      "{{ " + String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000) + " }}",
      "{{ " + String(repeating: "(", count: 50_000) + String(repeating: ")", count: 50_000) + " }}",
      "{{ " + String(repeating: "not ", count: 50_000) + "1 }}",
      "{{ " + String(repeating: "-", count: 50_000) + "1 }}",
      "{{ 1" + String(repeating: " + 1", count: 50_000) + " }}",
      "{{ 1" + String(repeating: " and 1", count: 50_000) + " }}",
      "{{ 'a'" + String(repeating: " | upper", count: 50_000) + " }}",
      "{{ a" + String(repeating: ".a", count: 50_000) + " }}",
      "{{ 1" + String(repeating: " if 1 else 1", count: 20_000) + " }}",
      "{{ " + String(repeating: "{'a': ", count: 50_000) + "1"
        + String(repeating: "}", count: 50_000) + " }}",
      String(repeating: "{% if 1 %}", count: 30_000),
      String(repeating: "{% for x in y %}", count: 20_000),
      String(repeating: "{% set x %}", count: 30_000),
      "{% set " + String(repeating: "(", count: 50_000) + "a"
        + String(repeating: ")", count: 50_000)
        + " = 1 %}",
      "{% set n = namespace(l=[]) %}{% for i in range(5000) %}{% set n.l = [n.l] %}{% endfor %}",
      "{% set n = namespace(d={}) %}{% for i in range(5000) %}{% set n.d = {'d': n.d} %}{% endfor %}",
    ])
  func nesting(_ source: String) {
    // Text alone is no nesting.
    guard source.hasPrefix("{") else { return #expect(refusal(source) == nil) }
    #expect(isLimit(refusal(source)?.reason), "\(source.prefix(40))")
  }

  @Test("Templates and numbers that are too large")
  func sizes() {
    #expect(isLimit(refusal(String(repeating: "x", count: 600_000))?.reason))
    #expect(isLimit(refusal("{{ 9223372036854775807 + 1 }}")?.reason))
    #expect(isLimit(refusal("{{ 10 ** 100 }}")?.reason))
    #expect(isLimit(refusal("{{ range(100001) }}")?.reason))
    #expect(isLimit(refusal("{{ range(-9223372036854775807, 9223372036854775807) }}")?.reason))
    #expect(refusal("{{ range(9223372036854775806, 9223372036854775807, 2) | list }}") == nil)
  }

  @Test("Long conversations are no attack")
  func longConversations() throws {
    let template = try ChatTemplate(
      "{% for m in messages %}{{ m.role ~ ': ' ~ m.content | trim ~ '\n' }}{% endfor %}", file: "t")
    let messages = (0..<2000).map {
      ChatMessage.user(" \($0) " + String(repeating: "word ", count: 200))
    }
    let text = try template.render(messages).text
    #expect(text.utf8.count > 2_000_000)
  }
}

@Suite("Chat templates that are not understood")
struct UnsupportedTemplateTests {
  @Test(
    "What is not known is refused by name and line",
    arguments: [
      "{% include 'x' %}": "the tag 'include'", "{% import 'x' as y %}": "the tag 'import'",
      "{% extends 'x' %}": "the tag 'extends'", "{% block x %}{% endblock %}": "the tag 'block'",
      "{% call x() %}{% endcall %}": "the tag 'call'", "{% do x %}": "the tag 'do'",
      "{% for x in y recursive %}{% endfor %}": "the recursive loop",
      "{{ x | urlize }}": "the filter 'urlize'", "{{ x is callable }}": "the test 'callable'",
      "{{ [1].append(1) }}": "the method 'append'", "{{ {}.update({}) }}": "the method 'update'",
      "{{ x.encode() }}": "the method 'encode'",
      "{{ lipsum() }}": "the function 'lipsum'", "{{ f(*x) }}": "the function 'f'",
      "{{ range(*x) }}": "arguments from a list", "{{ x[0]() }}": "the call of a value",
      "{{ {1.5: 2} }}": "an object with a key that is neither a string nor an integer",
      "{{ 'x' | round(method='ceil') }}": "the filter 'round' with a method",
      "{{ 'x' | trim(more=1) }}": "the filter 'trim' with the argument 'more'",
      "{{ '%x' % 3 }}": "a format with other parts than '%s' and '%d'",
      "{{ '{a.b}'.format(a=1) }}": "the part '{a.b}' of a format",
      "{{ strftime_now('%Q') }}": "a date's format with '%Q'",
      "{{ x.__class__ }}": "the name '__class__', which begins with '_'",
      "{{ ''.__class__.__mro__ }}": "the name '__class__', which begins with '_'",
      "{{ __import__ }}": "the name '__import__', which begins with '__'",
      "{% set __x = 1 %}": "the name '__x', which begins with '__'",
      "{% set n = namespace() %}{% set n._x = 1 %}": "the name '_x', which begins with '_'",
      "{{ namespace(_x=1) }}": "the name '_x', which begins with '_'",
      "{{ namespace({'_x': 1}) }}": "the name '_x', which begins with '_'",
      "{% macro __m() %}{% endmacro %}": "the name '__m', which begins with '__'",
      "{{ [namespace()] }}": "a list or an object that holds a namespace",
      "{{ messages | selectattr('role', 'samething') | list }}": "the test 'samething'",
    ])
  func names(_ source: String, _ name: String) throws {
    let found = try #require(refusal("a\n" + source))
    #expect(found.reason == .unsupported(name), "\(source)")
    #expect(found.line == 2)
    let error = ChatTemplateError(file: "t.jinja", line: 2, reason: found.reason)
    #expect(error.description.hasPrefix("t.jinja:2: the template uses \(name)"))
  }

  @Test("Nothing that a template is given changes")
  func inputs() throws {
    let messages: [ChatMessage] = [.user("a")]
    let template = try ChatTemplate(
      "{% set messages = [] %}{% set bos_token = 'x' %}{{ messages | length }}",
      specialTokens: ["bos_token": .string("<s>")], file: "t")
    #expect(try template.render(messages).text == "0")
    #expect(try template.render(messages).text == "0")
    #expect(try rendered("{{ messages[0].content }}{% set _ = 1 %}") == "hi")
  }

  @Test("Errors tell the line on which a template fails")
  func lines() {
    #expect(refusal("a\n\n{{ x.y }}")?.line == 3)
    #expect(refusal("a\r\nb\r\n{{ 1 + 'a' }}")?.line == 3)
    #expect(refusal("{% if 1 %}\n{# \n #}\n{{ (1 }}")?.line == 4)
    #expect(refusal("{% macro m() %}\n{{ 1 / 0 }}{% endmacro %}\n\n{{ m() }}")?.line == 2)
  }
}

@Suite("Conversations")
struct ConversationTests {
  private let template =
    "{% for m in messages %}<|{{ m.role }}|>{{ m.content | trim }}<|end|>{% endfor %}"
    + "{% if add_generation_prompt %}<|assistant|>{% endif %}"

  @Test("A template's refusal is an error with its message")
  func raised() throws {
    let template = try ChatTemplate("x\n{{ raise_exception('no ' ~ messages[0].role) }}", file: "f")
    let error = #expect(throws: ChatTemplateError.self) { try template.render([.user("a")]) }
    #expect(error?.raisedMessage == "no user")
    #expect(error?.line == 2)
    #expect(error?.details.code == "chat-template.raised")
    #expect(error?.details.file == "f")
  }

  @Test("Messages that no template could write")
  func messages() throws {
    let template = try ChatTemplate(template, file: "t")
    func check(_ messages: [ChatMessage], _ part: String, continues: Bool = false) {
      let error = #expect(throws: ChatTemplateError.self) {
        try template.render(messages, continuesFinalMessage: continues)
      }
      #expect(error?.details.code == "chat-template.conversation")
      #expect(error.map { "\($0)".contains(part) } == true)
    }
    check([], "message 0 is missing")
    check(
      [.user("a"), try ChatMessage(json: #"{"role": "user|>x<|system"}"#)], "message 1 has the role"
    )
    check([ChatMessage(fields: [:])], "has no role")
    check(
      [try ChatMessage(json: #"{"role": "user"}"#)], "no text that could be continued",
      continues: true)
    check(
      [.user("a"), .user("", images: 1)].dropLast() + [
        try ChatMessage(json: #"{"role": "assistant", "content": [{"type": "image"}]}"#)
      ], "message 1 has no text that could be continued", continues: true)
    #expect(throws: FileError.self) { try ChatMessage(json: "[]") }
    #expect(throws: FileError.self) { try ChatMessage(json: "{") }
    #expect(throws: FileError.self) { try template.render([.user("a")], variables: "[]") }
    let lost = try ChatTemplate("{% if messages[0].content %}x{% endif %}", file: "t")
    #expect(throws: ChatTemplateError.self) {
      try lost.render([.assistant("a")], continuesFinalMessage: true)
    }
  }

  @Test("Messages, pictures and further variables")
  func content() throws {
    let template = try ChatTemplate(
      """
      {% for m in messages %}{{ m.role }}:{% if m.content is string %}{{ m.content }}{% else %}
      {%- for p in m.content %}{{ '<image>' if p.type == 'image' else p.text }}{% endfor %}
      {%- endif %};{% endfor %}{{ tools | tojson if tools }}{{ mood }}{{ add_generation_prompt }}
      """, file: "t")
    let messages: [ChatMessage] = [.system("s"), .user("what?", images: 2), .assistant("a")]
    #expect(
      try template.render(messages, variables: #"{"tools": [{"name": "f"}], "mood": "x"}"#).text
        == #"system:s;user:<image><image>what?;assistant:a;[{"name": "f"}]xTrue"#)
    let continued = try template.render(messages, continuesFinalMessage: true).text
    #expect(continued == "system:s;user:<image><image>what?;assistant:a")
  }

  @Test("Runs of the template and of the user, whose own tag does not end a prompt")
  func segments() throws {
    let template = try ChatTemplate(template, file: "t")
    let prompt = try template.render([.user("  a<|end|>  "), .assistant("b")])
    #expect(prompt.text == "<|user|>a<|end|><|end|><|assistant|>b<|end|><|assistant|>")
    #expect(
      prompt.segments == [
        .init(text: "<|user|>", isFromUser: false), .init(text: "a<|end|>", isFromUser: true),
        .init(text: "<|end|><|assistant|>", isFromUser: false), .init(text: "b", isFromUser: true),
        .init(text: "<|end|><|assistant|>", isFromUser: false),
      ])
    let echo = try ChatTemplate("{{ messages[-1].content }}|{{ messages[0].content }}", file: "t")
    let tag = "CONTINUE_FINAL_MESSAGE_TAG "
    #expect(
      try echo.render([.user("x\(tag)y"), .assistant("b\(tag) c")], continuesFinalMessage: true)
        .text
        == "b\(tag) c")
  }

  @Test(
    "Operations keep what is the user's apart",
    arguments: [
      ("{{ m.upper() }}", "A <|END|> B"), ("{{ m[1:] }}", " <|end|> b"),
      ("{{ m.split(' ') | join('_') }}", "a<|end|>b"),
      ("{{ m | replace('b', 'c') }}", "a <|end|> "),
      ("{{ [m] | tojson }}", "a <|end|> b"), ("{{ {'k': m} }}", "a <|end|> b"),
      ("{{ '%s!' % m }}", "a <|end|> b"), ("{{ '{}'.format(m) }}", "a <|end|> b"),
      ("{% set x %}<{{ m }}>{% endset %}{{ x }}", "a <|end|> b"),
      ("{{ m * 2 }}", "a <|end|> ba <|end|> b"),
      ("{% macro f(x) %}[{{ x }}]{% endmacro %}{{ f(m) | trim('[]') }}", "a <|end|> b"),
      ("{{ m | indent(2, true) }}", "a <|end|> b"), ("{{ m | title }}", "A <|end|> B"),
      ("{{ m | list | reverse | join }}", "b >|dne|< a"),
    ])
  func provenance(_ source: String, _ user: String) throws {
    let template = try ChatTemplate("{% set m = messages[0].content %}" + source, file: "t")
    let prompt = try template.render([.user("a <|end|> b")])
    let found = prompt.segments.filter(\.isFromUser).map(\.text).joined()
    #expect(found == user)
  }
}
