import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of a transformer that embeds texts, of either kind.
package enum TextTransformerConfiguration: Sendable {
  case encoder(BERTConfiguration)
  case decoder(CausalLanguageModelConfiguration)

  /// Reads a Hugging Face `config.json`, of which `model_type` says the family.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    guard config.isObject else { throw config.failure("must be an object") }
    let type = try config.string("model_type")
    if BERTFamily.all[type] != nil {
      self = .encoder(try BERTConfiguration(huggingFace: config))
    } else if CausalLanguageModelFamily.modelTypes.contains(type) {
      let decoder = try CausalLanguageModelConfiguration(huggingFace: config)
      guard decoder.embeds else { throw decoder.refusalToEmbed(config) }
      self = .decoder(decoder)
    } else {
      let families = Set(BERTFamily.all.keys).union(CausalLanguageModelFamily.modelTypes)
      throw config["model_type"]!.unsupported(supported: families.sorted().joined(separator: ", "))
    }
  }

  /// The most tokens of a text.
  package var maximumTokens: Int {
    switch self {
    case .encoder(let bert): bert.maximumTokens
    case .decoder(let decoder): decoder.maximumPositions
    }
  }

  package var vocabularySize: Int {
    switch self {
    case .encoder(let bert): bert.vocabularySize
    case .decoder(let decoder): decoder.vocabularySize
    }
  }

  /// Of the states.
  package var width: Int {
    switch self {
    case .encoder(let bert): bert.width
    case .decoder(let decoder): decoder.outputWidth
    }
  }

  package var layers: Int {
    switch self {
    case .encoder(let bert): bert.layers
    case .decoder(let decoder): decoder.layers
    }
  }

  /// All blocks, but for the masks of a decoder.
  package var block: TransformerBlock.Configuration {
    switch self {
    case .encoder(let bert): bert.block
    case .decoder(let decoder): decoder.block
    }
  }

  /// What stands before the names in files with a head for training.
  package var prefix: String {
    switch self {
    case .encoder(let bert): bert.names.prefix
    case .decoder(let decoder): decoder.names.prefix
    }
  }

  /// The layer behind the state of the first token (`pooler_output` of transformers), in families that have
  /// it.
  package var pooler: String? {
    switch self {
    case .encoder(let bert): bert.names.pooler
    case .decoder: nil
    }
  }

  /// What the transformer computes.
  package var identity: Identity {
    switch self {
    case .encoder(let bert): bert.identity
    case .decoder(let decoder): decoder.identity
    }
  }

  /// Whether a tensor may stand in the file unused.
  package func isIgnored(_ key: String) -> Bool {
    switch self {
    case .encoder(let bert): bert.names.isIgnored(key)
    case .decoder(let decoder): decoder.names.isIgnored(key)
    }
  }

  /// - Parameter weights: of the whole file.
  /// - Throws: `CheckpointError`.
  package func transformer(_ weights: Weights) throws -> any TextTransformer {
    switch self {
    case .encoder(let bert): try BERT(weights, bert)
    case .decoder(let decoder): try CausalLanguageModel(weights, decoder)
    }
  }
}
