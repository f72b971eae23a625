import ContrastFiles
import Foundation

extension ChatTemplate {
  /// The templates of one model.
  private struct Collection {
    var templates: [(name: String, source: String, file: String)] = []
    var specialTokens: JSONObject = [:]

    /// The template of a name; without one the default, and beside it that for conversations with tools.
    func template(_ name: String?, directory: String, lookedFor: [String]) throws -> ChatTemplate {
      guard !templates.isEmpty else {
        throw ChatTemplateError(file: directory, reason: .notFound(lookedFor: lookedFor))
      }
      func program(_ name: String) throws -> Program? {
        try templates.first { $0.name == name }.map { try Program($0.source, file: $0.file) }
      }
      guard let found = try program(name ?? "default") else {
        throw ChatTemplateError(
          file: directory, reason: .ambiguous(names: templates.map(\.name).sorted()))
      }
      return ChatTemplate(
        program: found, programForTools: name == nil ? try program("tool_use") : nil,
        specialTokens: specialTokens)
    }
  }

  /// Reads the chat template of a model folder, or of a GGUF file.
  ///
  /// `chat_template.jinja` and the files in `additional_chat_templates` are taken if they are there, else
  /// `chat_template` in `tokenizer_config.json`, else `chat_template.json`. The names of special tokens come
  /// from `tokenizer_config.json` and `special_tokens_map.json`.
  ///
  /// - Parameters:
  ///   - directory: The folder, or a file whose name ends with `.gguf`.
  ///   - name: Which template, where a model has several; if nil the one named `default`, and `tool_use`
  ///     for conversations with tools.
  /// - Throws: ``ChatTemplateError`` if there is no template or it is not understood; `FileError` for
  ///   files that cannot be read.
  public init(directory: URL, name: String? = nil) throws {
    if directory.pathExtension == "gguf", FileBytes.exists(directory.path) {
      self = try ChatTemplate(GGUFFile(path: directory.path), name: name)
      return
    }
    func path(_ name: String) -> String { directory.appending(path: name).path }
    var collection = Collection()
    var configuration: JSONNode?
    if FileBytes.exists(path("tokenizer_config.json")) {
      configuration = try JSONNode(contentsOf: path("tokenizer_config.json"))
    }
    var map: JSONNode?
    if FileBytes.exists(path("special_tokens_map.json")) {
      map = try JSONNode(contentsOf: path("special_tokens_map.json"))
    }
    collection.specialTokens = try Self.specialTokens([map, configuration].compactMap { $0 })

    func add(_ name: String, file: String) throws {
      let bytes = try FileBytes.read(path: file, limit: TemplateParser.longest)
      collection.templates.append((name, String(decoding: bytes, as: UTF8.self), file))
    }
    if FileBytes.exists(path("chat_template.jinja")) {
      try add("default", file: path("chat_template.jinja"))
    }
    let more = path("additional_chat_templates")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: more)) ?? []
    for name in names.sorted() where name.hasSuffix(".jinja") {
      try add(String(name.dropLast(6)), file: more + "/" + name)
    }
    if collection.templates.isEmpty, let node = configuration?["chat_template"] {
      collection.templates = try Self.templates(in: node)
    }
    if collection.templates.isEmpty, FileBytes.exists(path("chat_template.json")) {
      let node = try JSONNode(contentsOf: path("chat_template.json"))
      if let template = node["chat_template"] {
        collection.templates = try Self.templates(in: template)
      }
    }
    self = try collection.template(
      name, directory: directory.path,
      lookedFor: [
        "chat_template.jinja", "additional_chat_templates",
        "'chat_template' in tokenizer_config.json",
        "chat_template.json",
      ])
  }

  /// A template, or a list of templates with names.
  private static func templates(
    in node: JSONNode
  ) throws -> [(name: String, source: String, file: String)] {
    if node.isString { return [("default", try node.string(), node.file)] }
    return try node.elements().map {
      (try $0.string("name"), try $0.string("template"), $0.file)
    }
  }

  /// Every `…_token` of the files, those of later files first, and the lists of further tokens.
  private static func specialTokens(_ nodes: [JSONNode]) throws -> JSONObject {
    var tokens: JSONObject = [:]
    for node in nodes {
      for (name, token) in try node.members() {
        if name == "additional_special_tokens", token.isArray {
          tokens.set(
            name,
            .array(
              try token.elements().map {
                .string($0.isObject ? try $0.string("content") : try $0.string())
              }))
        } else if name == "extra_special_tokens", token.isObject {
          for (name, token) in try token.members() where token.isString {
            tokens.set(name, token.value)
          }
        } else if name.hasSuffix("_token") {
          if token.isObject, let content = token["content"] {
            tokens.set(name, .string(try content.string()))
          } else if token.isString {
            tokens.set(name, token.value)
          }
        }
      }
    }
    return tokens
  }

  /// Reads `tokenizer.chat_template` in the metadata of a GGUF file, or that of a name behind it.
  ///
  /// - Throws: as ``init(directory:name:)``.
  package init(_ file: GGUFFile, name: String? = nil) throws {
    let key = "tokenizer.chat_template"
    let metadata = file.metadata
    var collection = Collection()
    let path = file.file.path
    for found in metadata.values.keys.sorted() {
      if found == key {
        collection.templates.append(("default", try metadata.string(found), path))
      } else if found.hasPrefix(key + ".") {
        let name = String(found.dropFirst(key.count + 1))
        collection.templates.append((name, try metadata.string(found), path))
      }
    }
    let vocabulary = try GGUFVocabulary(metadata, file: path)
    for (role, token) in try vocabulary.specialTokens() {
      collection.specialTokens.set(role.rawValue, .string(token))
    }
    self = try collection.template(name, directory: path, lookedFor: ["'\(key)'"])
  }
}
