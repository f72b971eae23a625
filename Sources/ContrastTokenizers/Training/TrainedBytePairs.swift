import ContrastFiles
import Foundation

/// A byte-pair tokenizer that was just trained.
public struct TrainedBytePairs: Sendable {
  /// The tokens by id, written with `ByteLevel` characters.
  public let tokens: [String]
  /// The merges, best first.
  public let merges: [(left: String, right: String)]
  let trainer: BytePairTrainer

  /// Writes `tokenizer.json` and `tokenizer_config.json`, which `Tokenizer(directory:)` and Hugging
  /// Face's libraries read.
  ///
  /// - Parameter directory: an existing folder. Files of these names are replaced.
  /// - Throws: `FileError`.
  public func write(directory: URL) throws {
    for (name, value) in [
      ("tokenizer.json", trainer.tokenizerFile(self)),
      ("tokenizer_config.json", trainer.configurationFile),
    ] {
      var writer = try AtomicFileWriter(path: directory.appending(path: name).path)
      try writer.write(JSONText.value(value) + "\n")
      try writer.commit()
    }
  }
}

// MARK: The files

extension BytePairTrainer {
  /// What the texts pass through before they are split, made of what the file says.
  var normalizer: Normalizer? { normalizerValue.map { Self.known($0, Normalizer.init) } }

  /// What splits them, without the mapping of bytes to characters.
  var preTokenizer: PreTokenizer {
    var splitter = Self.known(preTokenizerValue, PreTokenizer.init)
    let worksOnBytes = splitter.removeFinalByteMapping()
    precondition(worksOnBytes)
    return splitter
  }

  /// A component of our own, which the reader knows.
  private static func known<Part>(_ value: JSONValue, _ read: (JSONNode) throws -> Part) -> Part {
    do {
      return try read(JSONNode(value, file: "tokenizer.json"))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private var normalizerValue: JSONValue? {
    normalizes ? .object(["type": .string("NFC")]) : nil
  }

  private var preTokenizerValue: JSONValue {
    func byteLevel(splits: Bool) -> JSONValue {
      .object([
        "type": .string("ByteLevel"), "add_prefix_space": .bool(false),
        "trim_offsets": .bool(true), "use_regex": .bool(splits),
      ])
    }
    func split(_ pattern: KnownPattern) -> JSONValue {
      .object([
        "type": .string("Sequence"),
        "pretokenizers": .array([
          .object([
            "type": .string("Split"), "pattern": .object(["Regex": .string(pattern.pattern)]),
            "behavior": .string("Isolated"), "invert": .bool(false),
          ]),
          byteLevel(splits: false),
        ]),
      ])
    }
    return switch splitting {
    case .gpt2: byteLevel(splits: true)
    case .llama3: split(.llama(digits: 3))
    case .qwen2: split(.llama(digits: 1))
    case .whole: byteLevel(splits: false)
    }
  }

  /// The token that a role adds to a text.
  private func added(_ role: SpecialTokenRole) -> String? {
    addedRoles.contains(role) ? roles[role] : nil
  }

  /// A template of the tokens around a text, or around each of two.
  private var postProcessorValue: JSONValue {
    if addedRoles.isEmpty { return .null }
    func piece(_ kind: String, _ name: String, _ type: Int) -> JSONValue {
      .object([kind: .object(["id": .string(name), "type_id": .number(String(type))])])
    }
    func around(_ sequence: String, _ type: Int) -> [JSONValue] {
      let text = piece("Sequence", sequence, type)
      return [
        added(.beginning).map { piece("SpecialToken", $0, type) }, text,
        added(.end).map { piece("SpecialToken", $0, type) },
      ].compactMap { $0 }
    }
    var specials = JSONObject()
    for token in [added(.beginning), added(.end)].compactMap({ $0 }) {
      guard let id = specialTokens.firstIndex(of: token) else { continue }
      specials.set(
        token,
        .object([
          "id": .string(token), "ids": .array([.number(String(id))]),
          "tokens": .array([.string(token)]),
        ]))
    }
    return .object([
      "type": .string("TemplateProcessing"), "single": .array(around("A", 0)),
      "pair": .array(around("A", 0) + around("B", 1)), "special_tokens": .object(specials),
    ])
  }

  func tokenizerFile(_ trained: TrainedBytePairs) -> JSONValue {
    var vocabulary = JSONObject()
    for (id, token) in trained.tokens.enumerated() { vocabulary.set(token, .number(String(id))) }
    let addedTokens = specialTokens.enumerated().map { id, token in
      JSONValue.object([
        "id": .number(String(id)), "content": .string(token), "single_word": .bool(false),
        "lstrip": .bool(false), "rstrip": .bool(false), "normalized": .bool(false),
        "special": .bool(true),
      ])
    }
    return .object([
      "version": .string("1.0"), "truncation": .null, "padding": .null,
      "added_tokens": .array(addedTokens), "normalizer": normalizerValue ?? .null,
      "pre_tokenizer": preTokenizerValue, "post_processor": postProcessorValue,
      "decoder": .object([
        "type": .string("ByteLevel"), "add_prefix_space": .bool(true),
        "trim_offsets": .bool(true), "use_regex": .bool(true),
      ]),
      "model": .object([
        "type": .string("BPE"), "dropout": .null, "unk_token": .null,
        "continuing_subword_prefix": .null, "end_of_word_suffix": .null,
        "fuse_unk": .bool(false), "byte_fallback": .bool(false), "ignore_merges": .bool(false),
        "vocab": .object(vocabulary),
        "merges": .array(trained.merges.map { .array([.string($0.left), .string($0.right)]) }),
      ]),
    ])
  }

  var configurationFile: JSONValue {
    var members: JSONObject = ["tokenizer_class": .string("PreTrainedTokenizerFast")]
    for role in SpecialTokenRole.allCases {
      if let token = roles[role] { members.set(role.rawValue, .string(token)) }
    }
    members.set("clean_up_tokenization_spaces", .bool(false))
    return .object(members)
  }
}
