import ContrastFiles
import ContrastLayers
import ContrastRuntime
import ContrastText

/// The language model in a file that has an image tower too, before its weights are read.
package struct LanguageModelPart: Sendable {
  /// What it is.
  package enum Kind: Sendable {
    case causal(CausalLanguageModelConfiguration)
    case encoderDecoder(T5Configuration)
  }

  package let kind: Kind
  /// What stands before its names.
  package let prefix: String
  /// What stands before the name of its head, if not ``prefix``.
  package let headPrefix: String
  private let isHeadTied: Bool?

  /// - Parameters:
  ///   - config: its section of `config.json`.
  ///   - prefix: what stands before its names.
  ///   - headPrefix: before that of its head; the same where nil.
  ///   - isInLargerFile: whether the names of its decoder are those of a part.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(
    _ config: JSONNode, prefix: String, headPrefix: String? = nil, isInLargerFile: Bool = false
  ) throws {
    self.prefix = prefix
    self.headPrefix = headPrefix ?? prefix
    let type = try config.string("model_type")
    if T5Configuration.modelTypes.contains(type) {
      kind = .encoderDecoder(try T5Configuration(huggingFace: config))
    } else {
      var configuration = try CausalLanguageModelConfiguration(huggingFace: config)
      if isInLargerFile { configuration.names = configuration.names.ofPart }
      kind = .causal(configuration)
    }
    // OPT's class ties them where its file does not say, the others' do not.
    isHeadTied = try config["tie_word_embeddings"]?.bool() ?? (type == "opt" ? true : nil)
  }

  /// The width of the states that stand in the place of tokens.
  package var width: Int {
    switch kind {
    case .causal(let configuration): configuration.width
    case .encoderDecoder(let configuration): configuration.width
    }
  }

  var isEncoderDecoder: Bool {
    if case .encoderDecoder = kind { true } else { false }
  }

  package var vocabularySize: Int {
    switch kind {
    case .causal(let configuration): configuration.vocabularySize
    case .encoderDecoder(let configuration): configuration.vocabularySize
    }
  }

  /// Whether a tensor may stand in the file unused, such as a head that is tied to the token table.
  ///
  /// - Parameter key: in the whole file.
  package func ignores(_ key: String) -> Bool {
    switch kind {
    case .causal(let configuration): configuration.names.isIgnored(key)
    case .encoderDecoder: T5.isIgnored(key)
    }
  }

  /// Makes the decoder with its head.
  ///
  /// - Parameters:
  ///   - weights: the checkpoint.
  ///   - threads: share the packing of the head.
  /// - Throws: `CheckpointError`.
  package func decoder(_ weights: Weights, threads: Int) throws -> any GenerativeDecoder {
    switch kind {
    case .encoderDecoder(let configuration):
      return try T5(weights[prefix], configuration, threads: threads)
    case .causal(let configuration):
      let model = try CausalLanguageModel(weights[prefix], configuration)
      return LanguageModelDecoder(
        model: model,
        head: try LanguageModelHead(
          weights[headPrefix], of: model, isTied: isHeadTied,
          precision: weights.precision.atLeast(.int8),
          threads: threads))
    }
  }
}
