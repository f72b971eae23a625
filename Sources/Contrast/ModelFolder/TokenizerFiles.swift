import ContrastFiles
import ContrastTokenizers
import Foundation

/// The files of a tokenizer as they are written beside a model, so that `AutoTokenizer` of transformers
/// opens the folder and gives the ids of `tokenizer.json`.
///
/// Without a `tokenizer_class`, transformers takes the class that belongs to the `model_type` of
/// `config.json`, which builds a tokenizer of its own: `CLIPTokenizer` beside a CLIP model, whatever
/// `tokenizer.json` says.
package struct TokenizerFiles {
  /// Files that are copied.
  package let copies: [URL]
  /// Files that are written anew, by their names.
  package let texts: [String: String]

  private static let configurationName = "tokenizer_config.json"
  private static let names = [
    "tokenizer.json", configurationName, "special_tokens_map.json", "added_tokens.json",
    "vocab.json", "merges.txt", "vocab.txt",
  ]

  /// - Parameters:
  ///   - folder: of the tokenizer.
  ///   - maximumLength: the most tokens that a text of the model can have, specials included; written
  ///     unless the file has a number that is no larger. Nil leaves it.
  ///   - specialTokens: written where the file names none.
  /// - Throws: `FileError`.
  package init(
    in folder: URL, maximumLength: Int? = nil, specialTokens: [SpecialTokenRole: String] = [:]
  ) throws {
    let files = ModelFolderWriter.existing(Self.names, in: folder)
    var configuration = JSONObject()
    var isChanged = false
    let file = folder.appending(path: Self.configurationName).path
    if FileBytes.exists(file) {
      let node = try JSONNode(contentsOf: file)
      guard case .object(let object) = node.value else { throw node.failure("must be an object") }
      configuration = object
    }
    func set(_ key: String, _ value: JSONValue) {
      configuration.set(key, value)
      isChanged = true
    }
    func has(_ name: String) -> Bool { files.contains { $0.lastPathComponent == name } }
    if configuration["tokenizer_class"] == nil {
      if has("tokenizer.json") {
        set("tokenizer_class", .string("PreTrainedTokenizerFast"))
      } else if has("vocab.txt") {
        set("tokenizer_class", .string("BertTokenizer"))
      }
    }
    for (role, token) in specialTokens.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where configuration[role.rawValue] == nil { set(role.rawValue, .string(token)) }
    if let maximumLength {
      var stored = Double.infinity
      if case .number(let text)? = configuration["model_max_length"] {
        stored = Double(text) ?? .infinity
      }
      if stored > Double(maximumLength) { set("model_max_length", .number("\(maximumLength)")) }
    }
    copies = files.filter { !isChanged || $0.lastPathComponent != Self.configurationName }
    texts =
      isChanged ? [Self.configurationName: JSONText.value(.object(configuration)) + "\n"] : [:]
  }
}
