import ContrastFiles
import ContrastRuntime
import ContrastTokenizers

/// What stands before and behind a text that a language model is asked to embed.
///
/// A template is stored with the model, not matched against its name as LLM2Vec does. The token that
/// begins a text is not part of it: the tokenizer writes that.
public struct EmbeddingPrompt: Sendable, Equatable {
  public var prefix: String
  public var suffix: String
  /// Divides the instruction from the document while the prompt is put together, not empty; no token of
  /// it reaches the model. A text that has it in it loses it, as in LLM2Vec, and what follows no longer
  /// counts as document.
  package var separator: String { didSet { checkSeparator() } }

  /// - Parameters:
  ///   - prefix: stands before the instruction and the text.
  ///   - suffix: stands behind the text.
  ///   - separator: divides the instruction from the document; nil for LLM2Vec's own, `!@#$%^&*()`.
  public init(prefix: String = "", suffix: String = "", separator: String? = nil) {
    self.prefix = prefix
    self.suffix = suffix
    self.separator = separator ?? Self.separator
    checkSeparator()
  }

  private func checkSeparator() {
    checkOption(!separator.isEmpty, "separator is empty; nothing would divide a text")
  }

  /// LLM2Vec's own.
  package static let separator = "!@#$%^&*()"
}

extension EmbeddingPrompt {
  /// Llama 3, 3.1 and 3.2 Instruct, and the text models of LLM2CLIP made from them.
  public static let llama3Instruct = EmbeddingPrompt(
    prefix: "<|start_header_id|>user<|end_header_id|>\n\n", suffix: "<|eot_id|>")
  /// Mistral 7B Instruct v0.2 and Llama 2 Chat.
  package static let mistralInstruct = EmbeddingPrompt(prefix: "[INST] ", suffix: " [/INST]")
  /// Qwen2 Instruct.
  public static let qwen2Instruct = EmbeddingPrompt(
    prefix: "<|im_start|>user\n", suffix: "<|im_end|>")
  /// Gemma 2 Instruct. Tokenizers write `<bos>` once more.
  package static let gemma2Instruct = EmbeddingPrompt(
    prefix: "<bos><start_of_turn>user\n", suffix: "<end_of_turn>")
  /// Phi 3.5 Instruct.
  package static let phi35Instruct = EmbeddingPrompt(prefix: "<|user|>\n", suffix: "<|end|>\n")

  /// Models without a prompt whose last token is pooled: Llama 3 base.
  package static let llama3EndOfText = EmbeddingPrompt(suffix: "<|end_of_text|>")
  /// The same for Llama 1 and 2 and Mistral.
  package static let llamaEndOfText = EmbeddingPrompt(suffix: " </s>")
  /// The same for Gemma.
  package static let gemmaEndOfText = EmbeddingPrompt(suffix: "<eos>")
  /// The same for Qwen2 and Phi 3.
  package static let qwen2EndOfText = EmbeddingPrompt(suffix: "<|endoftext|>")

  /// The templates above by the names of their constants, for command lines and files.
  public static let named: [String: EmbeddingPrompt] = [
    "llama3Instruct": .llama3Instruct, "mistralInstruct": .mistralInstruct,
    "qwen2Instruct": .qwen2Instruct, "gemma2Instruct": .gemma2Instruct,
    "phi35Instruct": .phi35Instruct, "llama3EndOfText": .llama3EndOfText,
    "llamaEndOfText": .llamaEndOfText, "gemmaEndOfText": .gemmaEndOfText,
    "qwen2EndOfText": .qwen2EndOfText,
  ]
}

extension EmbeddingPrompt {
  /// The prompt of a model whose files do not name one, as far as its tokenizer tells.
  ///
  /// LLM2Vec and LLM2CLIP choose by the model's name; a folder can have any. A tokenizer that ends
  /// texts with `<|eot_id|>` and has the tokens of Llama 3's headers is that of a Llama 3 Instruct
  /// model, which both put in its chat prompt. A model that never learnt to chat gets its texts as
  /// they are. All others have to be told.
  ///
  /// - Parameters:
  ///   - tokenizer: of the model.
  ///   - directory: its folder, for messages.
  /// - Throws: ``LanguageModelError/noTemplate(directory:)``.
  init?(impliedBy tokenizer: Tokenizer, directory: String) throws {
    let headers = ["<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]
    if tokenizer.configuration.specialTokens[.end] == headers[2],
      headers.allSatisfy({ tokenizer.tokenID($0) != nil })
    {
      self = .llama3Instruct
      return
    }
    if tokenizer.configuration.hasChatTemplate {
      throw LanguageModelError.noTemplate(directory: directory)
    }
    return nil
  }
}

extension EmbeddingPrompt {
  /// Reads `{"prefix": …, "suffix": …, "separator": …}`, each optional.
  package init(_ node: JSONNode) throws {
    guard node.isObject else { throw node.failure("must be an object") }
    let separator = try node.string("separator", default: Self.separator)
    guard !separator.isEmpty else { throw node.failure("has an empty separator") }
    self.init(
      prefix: try node.string("prefix", default: ""),
      suffix: try node.string("suffix", default: ""), separator: separator)
  }

  /// The same as text.
  package var json: String {
    JSONText.object(["prefix": prefix, "suffix": suffix, "separator": separator])
  }
}

extension String {
  /// Without white space at both ends, as Python's `strip`.
  var stripped: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.isPythonSpace }),
      let end = scalars.lastIndex(where: { !$0.isPythonSpace })
    else { return "" }
    return String(scalars[start...end])
  }

  /// What stands between white space, as Python's `split`.
  var pythonWords: [String] {
    unicodeScalars.split(whereSeparator: \.isPythonSpace).map { String($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var isPythonSpace: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }
}
