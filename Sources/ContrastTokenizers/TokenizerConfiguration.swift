import ContrastFiles

/// What a special token is for, by its key in `tokenizer_config.json`.
public enum SpecialTokenRole: String, CaseIterable, Sendable {
  /// Stands before a text.
  case beginning = "bos_token"
  /// Stands behind a text.
  case end = "eos_token"
  /// Stands for what the vocabulary cannot spell.
  case unknown = "unk_token"
  /// Fills a batch up to one length.
  case padding = "pad_token"
  /// Stands between two texts.
  case separator = "sep_token"
  /// Stands where a classification is read off.
  case classification = "cls_token"
  /// Stands for a word to be guessed.
  case mask = "mask_token"
}

/// What this library reads of `tokenizer_config.json`.
///
/// The file has many more settings; those that would change ids stand in `tokenizer.json` too,
/// which is what counts.
package struct TokenizerConfiguration: Sendable {
  /// The name of the reference class, such as `CLIPTokenizer`.
  package var tokenizerClass: String?
  /// The most tokens the model takes; nil if the file states none.
  package var maximumLength: Int?
  /// The special tokens, by what they are for.
  package var specialTokens: [SpecialTokenRole: String] = [:]

  /// Whether the file says how a conversation is written: the model was made for chat.
  package var hasChatTemplate = false

  var addPrefixSpace = false
  /// Nil where the file does not say.
  var addsBeginning: Bool?
  var addsEnd = false
  // Of BERT's tokenizer.
  var lowercases = true
  var stripsAccents: Bool?
  var separatesChinese = true
  var splitsWords = true
  // Of ChatGLM's tokenizer.
  /// The ids before the first piece.
  var imageTokens = 0
  var maskToken: String?

  /// A configuration that says nothing.
  package init() {}

  init(_ node: JSONNode) throws {
    tokenizerClass = try node["tokenizer_class"]?.string()
    if let length = try node["model_max_length"]?.double(), length >= 0, length < 1e15 {
      maximumLength = Int(length)
    }
    for role in SpecialTokenRole.allCases {
      guard let token = node[role.rawValue] else { continue }
      specialTokens[role] =
        try token.isObject ? token.string("content") : token.string()
    }
    hasChatTemplate = node["chat_template"] != nil
    addPrefixSpace = try node.bool("add_prefix_space", default: false)
    addsBeginning = try node["add_bos_token"]?.bool()
    addsEnd = try node.bool("add_eos_token", default: false)
    lowercases = try node.bool("do_lower_case", default: true)
    stripsAccents = try node["strip_accents"]?.bool()
    separatesChinese = try node.bool("tokenize_chinese_chars", default: true)
    splitsWords = try node.bool("do_basic_tokenize", default: true)
    imageTokens = try node.int("num_image_tokens", default: 0)
    guard (0...1 << 20).contains(imageTokens) else {
      throw node.failure("has \(imageTokens) num_image_tokens; at most \(1 << 20) are taken")
    }
    maskToken = try node["gmask_token"]?.string()
  }
}
