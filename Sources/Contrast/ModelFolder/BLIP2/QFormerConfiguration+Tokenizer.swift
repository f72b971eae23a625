import ContrastText
import ContrastTokenizers
import Foundation

extension QFormerConfiguration {
  /// The tokenizer of the texts that stand beside the queries, BERT's.
  ///
  /// - Parameter directory: with its files.
  /// - Throws: ``ModelFolderError``, `TokenizerError`, `FileError`.
  package func tokenizer(in directory: URL) throws -> Tokenizer {
    let tokenizer = try Tokenizer(directory: directory)
    let rows = text?.vocabularySize ?? 0
    guard tokenizer.idLimit <= rows else {
      throw ModelFolderError.vocabularyMismatch(
        directory: directory.path, tokenizer: tokenizer.idLimit, tower: rows)
    }
    let length = text?.positions ?? 0
    guard tokenizer.addedTokenCount == 2, length > 2 else {
      throw ModelFolderError.specialTokens(
        directory: directory.path, count: tokenizer.addedTokenCount, contextLength: length)
    }
    return tokenizer
  }
}
