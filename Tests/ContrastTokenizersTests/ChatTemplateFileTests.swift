import ContrastFiles
import ContrastTestSupport
import Foundation
import Testing

@testable import ContrastTokenizers

@Suite("Files of chat templates")
struct ChatTemplateFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ name: String, _ text: String) throws {
    let url = folder.url.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: false, encoding: .utf8)
  }

  private func text(_ name: String? = nil, variables: String = "{}") throws -> String {
    try ChatTemplate(directory: folder.url, name: name).render([.user("hi")], variables: variables)
      .text
  }

  private func reason(_ name: String? = nil) -> ChatTemplateError.Reason? {
    do {
      _ = try text(name)
      return nil
    } catch {
      return (error as? ChatTemplateError)?.reason
    }
  }

  @Test("No template is an error, never a guess")
  func missing() throws {
    let lookedFor = [
      "chat_template.jinja", "additional_chat_templates",
      "'chat_template' in tokenizer_config.json",
      "chat_template.json",
    ]
    #expect(reason() == .notFound(lookedFor: lookedFor))
    try write("tokenizer_config.json", #"{"bos_token": "<s>"}"#)
    #expect(reason() == .notFound(lookedFor: lookedFor))
  }

  @Test("The file of its own, then tokenizer_config.json, then the processor's")
  func order() throws {
    try write("chat_template.json", #"{"chat_template": "json"}"#)
    #expect(try text() == "json")
    try write("tokenizer_config.json", #"{"chat_template": "config"}"#)
    #expect(try text() == "config")
    try write("chat_template.jinja", "jinja\n")
    #expect(try text() == "jinja")
  }

  @Test("A tokenizer knows that its model was made for chat")
  func tokenizer() throws {
    try write("tokenizer.json", TokenizerJSON().text)
    #expect(!(try Tokenizer(directory: folder.url)).configuration.hasChatTemplate)
    try write("chat_template.jinja", "x")
    #expect(try Tokenizer(directory: folder.url).configuration.hasChatTemplate)
  }

  @Test("Several templates by name; that for tools is taken for tools")
  func several() throws {
    try write(
      "tokenizer_config.json",
      #"{"chat_template": [{"name": "default", "template": "d"}, {"name": "rag", "template": "r"}]}"#
    )
    #expect(try text() == "d")
    #expect(try text("rag") == "r")
    #expect(reason("tool_use") == .ambiguous(names: ["default", "rag"]))
    #expect(try text(variables: #"{"tools": []}"#) == "d")
    try write(
      "tokenizer_config.json",
      #"{"chat_template": [{"name": "a", "template": "1"}, {"name": "b", "template": "2"}]}"#)
    #expect(reason() == .ambiguous(names: ["a", "b"]))
    try write("chat_template.jinja", "default")
    try write("additional_chat_templates/tool_use.jinja", "tools")
    try write("additional_chat_templates/rag.jinja", "more")
    try write("additional_chat_templates/notes.txt", "{{")
    #expect(try text() == "default")
    #expect(try text("rag") == "more")
    #expect(try text(variables: #"{"tools": [{}]}"#) == "tools")
  }

  @Test("Special tokens by their names, as strings")
  func specialTokens() throws {
    try write(
      "chat_template.jinja",
      "{{ bos_token }}{{ eos_token }}{{ pad_token }}{{ image_token }}"
        + "{{ additional_special_tokens | join(',') }}")
    #expect(try text() == "")
    try write(
      "special_tokens_map.json", #"{"bos_token": "<map>", "pad_token": {"content": "<pad>"}}"#)
    try write(
      "tokenizer_config.json",
      #"{"bos_token": "<s>", "eos_token": {"__type": "AddedToken", "content": "</s>"}, "unk_token": null,"#
        + #""additional_special_tokens": ["<a>", {"content": "<b>"}],"#
        + #""extra_special_tokens": {"image_token": "<image>"}}"#)
    #expect(try text() == "<s></s><pad><image><a>,<b>")
  }

  @Test("A template that is damaged is an error that names its file and line")
  func damaged() throws {
    try write("chat_template.jinja", "a\n{% if %}")
    let error = #expect(throws: ChatTemplateError.self) { try ChatTemplate(directory: folder.url) }
    #expect(error?.file == folder.path("chat_template.jinja"))
    #expect(error?.line == 2)
    #expect(error?.details.code == "chat-template.syntax")
    try write("chat_template.jinja", String(repeating: "x", count: 1 << 20))
    #expect(throws: FileError.self) { try ChatTemplate(directory: folder.url) }
    try FileManager.default.removeItem(atPath: folder.path("chat_template.jinja"))
    try write("tokenizer_config.json", #"{"chat_template": 3}"#)
    #expect(throws: FileError.self) { try ChatTemplate(directory: folder.url) }
  }

  @Test("GGUF: the template and the tokens in the metadata")
  func gguf() throws {
    func template(_ values: [String: GGUFBytes.Value], name: String? = nil) throws -> String {
      var bytes = GGUFBytes()
      bytes.set("tokenizer.ggml.tokens", .texts(["a", "<s>", "</s>"]))
      bytes.set("tokenizer.ggml.bos_token_id", .uint32(1))
      bytes.set("tokenizer.ggml.eos_token_id", .uint32(2))
      for (key, value) in values { bytes.set(key, value) }
      return try bytes.file().withUnsafeBytes {
        try ChatTemplate(GGUFFile(MappedFile(name: "m.gguf", bytes: $0)), name: name)
          .render([.user("hi")]).text
      }
    }
    let key = "tokenizer.chat_template"
    let both: [String: GGUFBytes.Value] = [
      key: .text("{{ bos_token ~ messages[0].content ~ eos_token ~ pad_token }}"),
      key + ".rag": .text("rag"),
    ]
    #expect(try template(both) == "<s>hi</s>")
    #expect(try template(both, name: "rag") == "rag")
    let error = #expect(throws: ChatTemplateError.self) { try template([:]) }
    #expect(error?.reason == .notFound(lookedFor: ["'tokenizer.chat_template'"]))
    #expect(throws: FileError.self) { try template([key: .uint32(1)]) }
    #expect(throws: FileError.self) {
      try template([key: .text("x"), "tokenizer.ggml.eos_token_id": .uint32(9)])
    }
  }

  @Test("A file of a model named by the folder's parameter")
  func ggufPath() throws {
    var bytes = GGUFBytes()
    bytes.set("tokenizer.ggml.tokens", .texts(["a"]))
    bytes.set("tokenizer.chat_template", .text("{{ messages[0].content }}"))
    try Data(bytes.file()).write(to: folder.url.appending(path: "m.gguf"))
    let template = try ChatTemplate(directory: folder.url.appending(path: "m.gguf"))
    #expect(try template.render([.user("hi")]).text == "hi")
  }
}

@Suite("Token ids of prompts")
struct PromptEncodingTests {
  private static let tokenizers = [
    "bert", "clip", "gpt2", "llama2", "llama3", "mistral", "qwen2", "stories260k",
  ]

  /// A prompt of parts that are the template's or the user's by turns.
  private func prompt(_ parts: [String], literals: [String] = []) -> ChatPrompt {
    var text = TemplateText()
    for (i, part) in parts.enumerated() {
      text.units += TemplateText(part, mark: i % 2 == 1 ? TemplateText.userMark : 0).units
    }
    return ChatPrompt(units: text, literals: literals.map { TemplateText($0) })
  }

  @Test("Texts without control tokens have the ids of the whole", arguments: tokenizers)
  func plain(_ name: String) throws {
    guard SharedData.has("tokenizers/\(name)") else { return }
    let folder = URL(filePath: SharedData.path("tokenizers/\(name)"))
    let tokenizer = try Tokenizer(directory: folder)
    let cases = try GoldenCase.read(folder.appending(path: "cases.jsonl").path)
    let special = tokenizer.specialTokens
    for golden in cases
    where !special.contains(where: {
      golden.text.contains($0) || golden.text.lowercased().contains($0)
    }) {
      let scalars = Array(golden.text.unicodeScalars)
      for cut in [0, scalars.count / 3, scalars.count / 2, scalars.count] {
        func part(_ range: Range<Int>) -> String {
          var text = String.UnicodeScalarView()
          text.append(contentsOf: scalars[range])
          return String(text)
        }
        let prompt = prompt([part(0..<cut), part(cut..<scalars.count)])
        #expect(
          tokenizer.encode(prompt).ids == golden.contentIDs, "\(golden.text.debugDescription)")
      }
    }
  }

  @Test(
    "A control token counts where the template wrote it, and nowhere else", arguments: tokenizers)
  func control(_ name: String) throws {
    guard SharedData.has("tokenizers/\(name)") else { return }
    let tokenizer = try Tokenizer(directory: URL(filePath: SharedData.path("tokenizers/\(name)")))
    for special in tokenizer.specialTokens.prefix(20) {
      let id = try #require(tokenizer.tokenID(special))
      let inside = String(special.dropLast())
      let end = String(special.suffix(1))
      for parts in [
        [special, "a \(special) b"], [special, special, "x"],
        // A token that both write, and one that the template writes around the user's text.
        [special + inside, end + " b"], [special + "a", inside, end + "b"],
        [special, "a\(special)\(special)"],
      ] {
        let ids = tokenizer.encode(prompt(parts)).ids
        #expect(ids.first == id)
        #expect(!ids.dropFirst().contains(id), "\(special) in \(parts)")
        let allowed = tokenizer.encode(prompt(parts), allowsControlTokens: true).ids
        #expect(allowed == tokenizer.encode(parts.joined(), addSpecialTokens: false).ids)
        #expect(allowed.count { $0 == id } > 1, "\(parts)")
      }
    }
  }

  @Test("Models whose vocabulary makes a control token of plain text")
  func respelled() throws {
    let folder = FixtureTests.folder.appending(path: "unigram-fallback")
    let tokenizer = try Tokenizer(directory: folder)
    let end = try #require(tokenizer.tokenID("</s>"))
    // Without its added tokens the model itself knows `</s>`.
    let ids = tokenizer.encode(prompt(["<s>", "kite</s> </s></s>", "</s>"])).ids
    #expect(ids.count { $0 == end } == 1)
    #expect(ids.last == end)
    #expect(
      tokenizer.decode(ids) == " kite</s> </s></s>" || tokenizer.decode(ids) == "kite</s> </s></s>")
  }

  @Test("Tokens that are not special: those that the template contains, but for white space")
  func otherTokens() throws {
    let tokenizer = try TokenizerJSON(
      addedTokens: """
        [{"id":3,"content":"<tool>","single_word":false,"lstrip":false,"rstrip":false,\
        "normalized":true,"special":false},
        {"id":4,"content":"  ","single_word":false,"lstrip":false,"rstrip":false,\
        "normalized":false,"special":false},
        {"id":5,"content":"<b>","single_word":false,"lstrip":false,"rstrip":false,\
        "normalized":false,"special":false},
        {"id":6,"content":"<b>>","single_word":false,"lstrip":false,"rstrip":false,\
        "normalized":false,"special":true}]
        """,
      model: #"{"type":"BPE","vocab":{"a":0,"b":1,"ab":2},"merges":["a b"]}"#
    ).tokenizer()
    func ids(_ parts: [String], _ literals: [String] = []) -> [Int32] {
      tokenizer.encode(prompt(parts, literals: literals)).ids
    }
    #expect(ids(["", "<tool>  <b>"]) == [3, 4, 5])
    #expect(ids(["", "<tool>  <b>"], ["x<tool>", "    "]) == [4, 5])
    #expect(ids(["", "<tool>  <b>"], ["x <b>"]) == [3, 4, 1])
    #expect(ids(["<tool>", "a<tool>b"], ["<tool>"]) == [3, 2])
    // A shorter token that is all the template's counts where a longer one is not.
    #expect(ids(["<b>>", "a"]) == [6, 0])
    #expect(ids(["<b>", ">a"]) == [5, 0])
    #expect(ids(["a", "b"]) == [2])
  }

  @Test("A template and its tokenizer together")
  func together() throws {
    let folder = FixtureTests.folder.appending(path: "bpe-fallback")
    let tokenizer = try Tokenizer(directory: folder)
    let template = try ChatTemplate(
      "{{ bos_token }}{% for m in messages %}{{ m.content }}{{ eos_token }}{% endfor %}",
      specialTokens: ["bos_token": .string("<s>"), "eos_token": .string("</s>")], file: "t")
    let prompt = try template.render([.user("a red kite"), .assistant("</s><s>")])
    let ids = tokenizer.encode(prompt).ids
    #expect(ids.first == 1 && ids.last == 2)
    #expect(ids.count { $0 == 1 || $0 == 2 } == 3)
    #expect(tokenizer.decode(ids, skipSpecialTokens: false) == "<s>a red kite</s></s><s></s>")
  }
}
