import ContrastFiles
import Foundation

extension Tokenizer {
  /// Reads a `tokenizer.json`.
  ///
  /// - Throws: ``TokenizerError`` if the file asks for something unknown or contradicts itself;
  ///   `FileError` if it cannot be read or is not JSON of the right shape.
  public convenience init(contentsOf file: URL) throws {
    try self.init(
      try TokenizerParts(contentsOf: file.path), configuration: TokenizerConfiguration())
  }

  /// Reads a `tokenizer.json` in memory, and the `tokenizer_config.json` beside it, if there is one.
  ///
  /// - Parameters:
  ///   - bytes: of the file.
  ///   - configuration: of the second file.
  ///   - name: stands for the path in errors.
  /// - Throws: as ``init(contentsOf:)``.
  package convenience init(
    bytes: UnsafeRawBufferPointer, configuration: JSONNode? = nil, name: String
  ) throws {
    try self.init(
      try TokenizerParts(bytes, file: name),
      configuration: configuration.map { try TokenizerConfiguration($0) }
        ?? TokenizerConfiguration())
  }

  /// Reads the tokenizer of a model folder.
  ///
  /// `tokenizer.json` is taken if it is there, else `vocab.json` with `merges.txt`, which
  /// `tokenizer_config.json` must then tell to be CLIP's or GPT-2's, else `vocab.txt`, BERT's, else
  /// `ice_text.model`, ChatGLM's, else `tokenizer.model`, Llama's.
  ///
  /// - Throws: ``TokenizerError/noTokenizer(folder:lookedFor:)`` if the folder has none of them;
  ///   otherwise as ``init(contentsOf:)``.
  public convenience init(directory: URL) throws {
    try self.init(directory: directory, lowercases: false)
  }

  /// The same, for models that lower-case texts whatever their tokenizer does.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - lowercases: whether texts are lower-cased before the normaliser of the file.
  /// - Throws: as ``init(directory:)``.
  package convenience init(directory: URL, lowercases: Bool) throws {
    func path(_ name: String) -> String { directory.appending(path: name).path }
    let configPath = path("tokenizer_config.json")
    var configuration =
      FileBytes.exists(configPath)
      ? try TokenizerConfiguration(JSONNode(contentsOf: configPath)) : TokenizerConfiguration()
    // Newer folders keep the template in a file of its own.
    if FileBytes.exists(path("chat_template.jinja")) { configuration.hasChatTemplate = true }
    var parts: TokenizerParts
    if FileBytes.exists(path("tokenizer.json")) {
      parts = try TokenizerParts(contentsOf: path("tokenizer.json"))
    } else if FileBytes.exists(path("vocab.json")), FileBytes.exists(path("merges.txt")) {
      parts = try TokenizerParts(
        vocabulary: path("vocab.json"), merges: path("merges.txt"),
        configuration: configuration, configurationFile: configPath)
    } else if FileBytes.exists(path("vocab.txt")) {
      parts = try TokenizerParts(
        wordList: path("vocab.txt"), configuration: configuration, configurationFile: configPath)
    } else if FileBytes.exists(path("ice_text.model")) {
      parts = try TokenizerParts(
        chatGLM: path("ice_text.model"), configuration: configuration)
    } else if FileBytes.exists(path("tokenizer.model")) {
      let added = path("added_tokens.json")
      parts = try TokenizerParts(
        llama: path("tokenizer.model"), added: FileBytes.exists(added) ? added : nil,
        configuration: configuration)
      for (role, token) in [(SpecialTokenRole.beginning, "<s>"), (.end, "</s>")] {
        configuration.specialTokens[role] = configuration.specialTokens[role] ?? token
      }
    } else {
      throw TokenizerError.noTokenizer(
        folder: directory.path,
        lookedFor: [
          "tokenizer.json", "vocab.json with merges.txt", "vocab.txt", "ice_text.model",
          "tokenizer.model",
        ])
    }
    if lowercases {
      parts.normalizer = .sequence([.lowercase] + [parts.normalizer].compactMap { $0 })
    }
    try self.init(parts, configuration: configuration)
  }
}
