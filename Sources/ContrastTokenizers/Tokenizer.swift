import ContrastFiles
import Foundation

/// Text to token ids and back, as the files of a model say.
///
/// Reads the `tokenizer.json` of Hugging Face's `tokenizers`, and the older `vocab.json` with
/// `merges.txt` of CLIP and GPT-2. The ids are those of the reference implementation; a file that
/// asks for something this library does not know is refused by name.
///
///     let tokenizer = try Tokenizer(directory: folder)
///     let ids = tokenizer.encode("a diagram").ids
///
/// A tokenizer may be used from any number of threads at once.
public final class Tokenizer: Sendable {
  let normalizer: Normalizer?
  let preTokenizer: PreTokenizer?
  let model: Model
  let addedTokens: AddedTokens
  let postProcessor: PostProcessor
  let decoder: Decoder?
  let scratch = ScratchPool()

  /// What `tokenizer_config.json` adds; empty if there is none.
  package let configuration: TokenizerConfiguration

  /// A digest of the files that decide over ids: equal files, equal fingerprint, on every machine.
  ///
  /// It serves to notice a mix-up, not an attack.
  package let fingerprint: String

  init(_ parts: TokenizerParts, configuration: TokenizerConfiguration) throws {
    normalizer = parts.normalizer
    preTokenizer = parts.preTokenizer
    model = parts.model
    postProcessor = parts.postProcessor
    decoder = parts.decoder
    fingerprint = parts.fingerprint
    self.configuration = configuration
    addedTokens = try AddedTokens(
      parts.addedTokens, normalizer: parts.normalizer, file: parts.file)
    try checkIDs(file: parts.file)
  }

  /// Added tokens must agree with the vocabulary, and the template must use known tokens.
  private func checkIDs(file: String) throws {
    let vocabulary = model.vocabulary
    for (index, token) in addedTokens.tokens.enumerated() {
      let id = vocabulary.id(of: token.content)
      if id >= 0 ? id != token.id : vocabulary.bytes(of: Int(token.id)) != nil {
        throw TokenizerError.invalid(
          file: file, key: "added_tokens.\(index)",
          reason: "gives '\(String(decoding: token.content, as: UTF8.self))' the id \(token.id), "
            + "against the vocabulary")
      }
    }
    for id in postProcessor.prefix + postProcessor.suffix where bytes(of: id) == nil {
      throw TokenizerError.invalid(
        file: file, key: "post_processor", reason: "adds the id \(id), which no token has")
    }
  }
}

// MARK: Tokens

extension Tokenizer {
  /// The number of tokens, added ones included.
  public var vocabularySize: Int {
    model.vocabulary.count
      + addedTokens.tokens.count { model.vocabulary.bytes(of: Int($0.id)) == nil }
  }

  /// One more than the largest id that a text can have: the rows a table of embeddings needs. Larger
  /// than ``vocabularySize`` where ids are left out.
  package var idLimit: Int {
    max(model.vocabulary.idLimit, 1 + (addedTokens.tokens.map { Int($0.id) }.max() ?? -1))
  }

  /// The id of a token, written as in the file; nil if there is none. Compared byte for byte.
  public func tokenID(_ token: String) -> Int32? {
    let bytes = Array(token.utf8)
    if let id = addedTokens.id(of: bytes) { return id }
    let id = model.vocabulary.id(of: bytes)
    return id < 0 ? nil : id
  }

  /// The token that has an id, written as in the file; nil if there is none.
  public func token(of id: Int32) -> String? {
    bytes(of: id).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(of id: Int32) -> [UInt8]? {
    if let added = addedTokens[id] { return added.content }
    return model.vocabulary.bytes(of: Int(id)).map { Array($0) }
  }

  /// The tokens that are no text (where a text starts, ends, is padded), as written in the file and in its
  /// order. ``tokenID(_:)`` gives their ids.
  public var specialTokens: [String] {
    addedTokens.tokens.filter(\.isSpecial).map { String(decoding: $0.content, as: UTF8.self) }
  }

  /// Whether an id is that of a special token.
  package func isSpecial(_ id: Int32) -> Bool { addedTokens[id]?.isSpecial ?? false }

  /// The id of the token that `tokenizer_config.json` gives a role; nil if it gives none.
  public func specialTokenID(_ role: SpecialTokenRole) -> Int32? {
    configuration.specialTokens[role].flatMap(tokenID)
  }

  /// How many tokens ``encode(_:addSpecialTokens:maximumLength:)`` puts around a text.
  package var addedTokenCount: Int { postProcessor.count }

  /// The tokens that ``encode(_:addSpecialTokens:maximumLength:)`` puts before a text and behind it.
  package var tokensAroundText: (before: [Int32], behind: [Int32]) {
    (postProcessor.prefix, postProcessor.suffix)
  }
}
