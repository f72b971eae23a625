import ContrastFiles
import ContrastRuntime
import ContrastTokenizers
import Foundation

/// How texts become tokens for a language model, and what of its output stands for them.
///
/// All of it is stored with the model. Source: `llm2vec.py` of LLM2Vec and LLM2CLIP.
public struct TextPreparation: Sendable, Equatable {
  /// The kinds of pooling, by LLM2Vec's names.
  public enum Pooling: String, Sendable, CaseIterable {
    case mean
    case weightedMean = "weighted_mean"
    case endOfText = "eos_token"
    case last = "last_token"
    case beginningOfText = "bos_token"
  }

  /// Nil leaves texts as they are, white space included.
  public var template: EmbeddingPrompt?
  /// Stands before every text, inside the template. Captions have none.
  public var instruction: String
  /// The most tokens of a text, prompt included, at least 1; the end of a longer text is dropped.
  public var maximumLength: Int { didSet { checkCount(maximumLength, "maximumLength") } }
  /// A text with more tokens than this (at least 1), counted alone, loses words at its end. The
  /// class that LLM2CLIP ships has 512 here whatever the file says; LLM2Vec's default is 400.
  public var documentMaximumLength: Int {
    didSet { checkCount(documentMaximumLength, "documentMaximumLength") }
  }
  public var pooling: Pooling
  /// Whether only the document is pooled, without what stands before it.
  public var skipsInstruction: Bool
  /// Whether every token sees every other.
  public var isBidirectional: Bool

  public init(
    template: EmbeddingPrompt? = nil, instruction: String = "", maximumLength: Int = 512,
    documentMaximumLength: Int = 512, pooling: Pooling = .mean, skipsInstruction: Bool = true,
    isBidirectional: Bool = true
  ) {
    checkCount(maximumLength, "maximumLength")
    checkCount(documentMaximumLength, "documentMaximumLength")
    self.template = template
    self.instruction = instruction
    self.maximumLength = maximumLength
    self.documentMaximumLength = documentMaximumLength
    self.pooling = pooling
    self.skipsInstruction = skipsInstruction
    self.isBidirectional = isBidirectional
  }
}

extension TextPreparation {
  /// Bare texts through a causal model, all tokens of which are pooled; nil for a pooling that language models
  /// do not have here.
  package init?(_ pooling: TextPooling) {
    let kind: Pooling
    switch pooling {
    case .mean: kind = .mean
    case .weightedMean: kind = .weightedMean
    case .last: kind = .last
    case .first: kind = .beginningOfText
    case .sumOverRootLength, .maximum, .token, .concatenated: return nil
    }
    self.init(
      maximumLength: .max, documentMaximumLength: .max, pooling: kind, skipsInstruction: false,
      isBidirectional: false)
  }

  /// As it holds for a decoder: in its direction, and no longer than its positions reach.
  func fitted(to configuration: CausalLanguageModelConfiguration) -> TextPreparation {
    var result = self
    result.isBidirectional = configuration.isBidirectional
    result.maximumLength = min(maximumLength, configuration.maximumPositions)
    return result
  }
}

// MARK: - Files

extension TextPreparation {
  /// Where this package stores a preparation, in the folder of the language model.
  package static let fileName = "text_preparation.json"
  /// Where LLM2Vec stores its part of it. It says nothing of the template and of the direction of
  /// attention, which is both ways in all its models.
  package static let llm2VecFileName = "llm2vec_config.json"

  /// Reads `text_preparation.json` of a model folder, or else `llm2vec_config.json`; nil where the
  /// folder has neither.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  public init?(directory: URL) throws {
    let paths = [Self.fileName, Self.llm2VecFileName].map { directory.appending(path: $0).path }
    guard let path = paths.first(where: { FileBytes.exists($0) }) else { return nil }
    try self.init(JSONNode(contentsOf: path))
  }

  /// Whether a folder has one of the two files.
  static func exists(in directory: String) -> Bool {
    [fileName, llm2VecFileName].contains { FileBytes.exists(directory + "/" + $0) }
  }

  /// Whether a folder has the file that says everything, the prompt too.
  static func isComplete(in directory: String) -> Bool {
    FileBytes.exists(directory + "/" + fileName)
  }

  /// Reads either file; missing keys take LLM2Vec's defaults.
  package init(_ node: JSONNode) throws {
    guard node.isObject else { throw node.failure("must be an object") }
    let supported = Pooling.allCases.map(\.rawValue).joined(separator: ", ")
    let name = try node.string("pooling_mode", default: Pooling.mean.rawValue)
    guard let pooling = Pooling(rawValue: name) else {
      throw node["pooling_mode"]!.unsupported(supported: supported)
    }
    self.init(
      template: try node["prompt_template"].map { try EmbeddingPrompt($0) },
      instruction: try node.string("instruction", default: ""),
      maximumLength: try node.size("max_length", default: 512),
      documentMaximumLength: try node.size("doc_max_length", default: 400), pooling: pooling,
      skipsInstruction: try node.bool("skip_instruction", default: true),
      isBidirectional: try node.bool("bidirectional", default: true))
  }

  /// The contents of `text_preparation.json`.
  package var json: String {
    """
    {
      "pooling_mode": \(JSONText.string(pooling.rawValue)),
      "max_length": \(maximumLength),
      "doc_max_length": \(documentMaximumLength),
      "skip_instruction": \(skipsInstruction),
      "bidirectional": \(isBidirectional),
      "instruction": \(JSONText.string(instruction)),
      "prompt_template": \(template?.json ?? "null")
    }

    """
  }

  /// Writes `text_preparation.json` into a model folder.
  ///
  /// - Throws: Foundation's errors.
  public func write(directory: URL) throws {
    try Data(json.utf8).write(to: directory.appending(path: Self.fileName), options: .atomic)
  }
}

// MARK: - Texts

/// A text as tokens for a language model.
public struct TokenizedText: Sendable, Hashable {
  /// Prompt, instruction, document and specials.
  public var ids: [Int32]
  /// How many of the last tokens are the document; 0 for the whole text.
  package var documentLength: Int
  /// How many tokens of the text did not fit and were dropped.
  public var truncatedTokens: Int

  public init(ids: [Int32], documentLength: Int, truncatedTokens: Int = 0) {
    self.ids = ids
    self.documentLength = documentLength
    self.truncatedTokens = truncatedTokens
  }
}

extension TextPreparation {
  /// The tokens of a text.
  ///
  /// The length of the document is that of a tokenization of its own, as in LLM2Vec: where the whole
  /// was truncated, the last so many tokens may begin before the document does.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - instruction: stands before it instead of ``instruction``.
  ///   - tokenizer: of the model.
  package func prepare(
    _ text: String, instruction: String? = nil, with tokenizer: Tokenizer
  ) -> TokenizedText {
    let separator = template?.separator ?? EmbeddingPrompt.separator
    let cut = shortened(text, tokenizer)
    let instruction = (instruction ?? self.instruction).stripped
    var prompt = separator + cut.text
    if !instruction.isEmpty { prompt = instruction + " " + prompt }
    if let template { prompt = template.prefix + prompt.stripped + template.suffix }
    let pieces = prompt.pieces(between: separator)
    let whole = tokenizer.encode(
      pieces.joined(), maximumLength: maximumLength)
    let document = tokenizer.encode(
      pieces.count > 1 ? pieces[1] : "", addSpecialTokens: false,
      maximumLength: maximumLength)
    return TokenizedText(
      ids: whole.ids,
      documentLength: skipsInstruction ? min(document.ids.count, whole.ids.count) : 0,
      truncatedTokens: whole.truncatedTokens + cut.tokens)
  }

  /// The tokens of a text that comes as tokens: those of the prompt around it are those of its parts.
  ///
  /// - Parameters:
  ///   - ids: the document's.
  ///   - tokenizer: of the model.
  package func prepare(ids: [Int32], with tokenizer: Tokenizer) -> TokenizedText {
    func encoded(_ text: String) -> [Int32] {
      text.isEmpty ? [] : tokenizer.encode(text, addSpecialTokens: false).ids
    }
    let instruction = instruction.stripped
    let before = (template?.prefix ?? "") + (instruction.isEmpty ? "" : instruction + " ")
    let document = ids.prefix(min(documentMaximumLength, maximumLength))
    let whole = tokenizer.encode(
      ids: encoded(before) + document + encoded(template?.suffix ?? ""),
      maximumLength: maximumLength)
    return TokenizedText(
      ids: whole.ids,
      documentLength: skipsInstruction ? min(document.count, whole.ids.count) : 0,
      truncatedTokens: whole.truncatedTokens + ids.count - document.count)
  }

  /// `text` without the words that its own limit has no room for, and how many tokens those were.
  private func shortened(_ text: String, _ tokenizer: Tokenizer) -> (text: String, tokens: Int) {
    // The count below is itself cut to the maximum, so with equal limits nothing ever happens.
    guard documentMaximumLength < maximumLength else { return (text, 0) }
    func count(_ text: String) -> Int { tokenizer.encode(text, addSpecialTokens: false).ids.count }
    let all = count(text)
    var (text, length) = (text, all)
    while min(length, maximumLength) > documentMaximumLength {
      let words = text.pythonWords
      let share = Double(documentMaximumLength) / Double(min(length, maximumLength))
      text = words.prefix(Int(Double(words.count) * share)).joined(separator: " ")
      length = count(text)
    }
    return (text, all - length)
  }
}

extension String {
  /// The parts between occurrences of `separator`, compared byte for byte.
  fileprivate func pieces(between separator: String) -> [String] {
    let (bytes, mark) = (Array(utf8), Array(separator.utf8))
    var (pieces, start, i): ([String], Int, Int) = ([], 0, 0)
    while i + mark.count <= bytes.count {
      if bytes[i] == mark[0], bytes[i..<i + mark.count].elementsEqual(mark) {
        pieces.append(String(decoding: bytes[start..<i], as: UTF8.self))
        i += mark.count
        start = i
      } else {
        i += 1
      }
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }
}
