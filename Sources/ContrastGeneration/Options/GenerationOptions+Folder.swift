import ContrastFiles
import ContrastText
import Foundation

extension GenerationOptions {
  /// What the files of a language model say: `generation_config.json`, else the keys of `config.json` that older
  /// models have.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``GenerationError`` for values that cannot be used.
  package init(folder: LanguageModelFolder) throws {
    try self.init(folder.config, in: folder.directory)
  }

  /// The same of any folder.
  ///
  /// - Parameters:
  ///   - config: its `config.json`.
  ///   - directory: the folder.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, ``GenerationError`` for values that cannot be used.
  package init(_ config: JSONNode, in directory: URL) throws {
    let file = directory.appending(path: Self.fileName)
    let base = try GenerationOptions(legacy: config)
    guard FileBytes.exists(file.path) else {
      self = try base.validated()
      return
    }
    // A file says all; ids of special tokens that it leaves out are those of the model.
    let tokens = try GenerationOptions(legacy: config, tokensOnly: true)
    self = try GenerationOptions(JSONNode(contentsOf: file.path), over: tokens).validated()
  }
}
