import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of an encoder of the BERT kind: BERT, RoBERTa, XLM-RoBERTa, DistilBERT, MPNet.
package struct BERTConfiguration: Sendable, Equatable {
  package var embedding: TokenEmbedding.Configuration
  package var layers: Int
  /// Of all blocks: post-norm, without a mask but in decoders.
  package var block: TransformerBlock.Configuration
  /// The token that takes no position, where positions are counted from the ids (RoBERTa): it has the one
  /// before the first.
  package var paddingToken: Int32?
  /// The distances that share a bias of the scores, in all blocks alike, where there is one (MPNet).
  package var relativeBuckets: RelativePositionBuckets?
  package var names: BERTNames

  package var width: Int { block.attention.width }
  package var vocabularySize: Int { embedding.vocabularySize }
  /// The most tokens of a text.
  package var maximumTokens: Int { embedding.positions?.count ?? .max }
}

extension BERTConfiguration {
  /// Reads a Hugging Face `config.json`; missing keys take the defaults of the class that `model_type`
  /// names.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    guard config.isObject else { throw config.failure("must be an object") }
    guard let family = try BERTFamily.all[config.string("model_type")] else {
      throw config["model_type"]!.unsupported(
        supported: BERTFamily.all.keys.sorted().joined(separator: ", "))
    }
    try self.init(huggingFace: config, family: family)
  }

  /// Reads the configuration of a model whose family is known, or such a section of another.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode, family: BERTFamily) throws {
    try config.refuse("position_embedding_type", unless: ["absolute"])
    for key in family.refusedKeys { try config.refuse(key, unless: ["false"]) }
    if let quantization = config["quantization_config"] {
      throw quantization.unsupported(supported: "float weights")
    }
    if family.hasRelativeBias {
      // Constants in the code of the class.
      try config.refuse("relative_attention_num_buckets", unless: ["32"])
      try config.refuse("pad_token_id", unless: ["1"])
      relativeBuckets = RelativePositionBuckets(count: 32, isBidirectional: true)
    }
    let keys = family.keys
    let width = try config.size(keys.width, default: family.width)
    let heads = try config.size(keys.heads, default: family.heads)
    guard width % heads == 0 else {
      throw config.failure("has a width of \(width), which \(heads) heads do not divide")
    }
    let vocabularySize = try config.size("vocab_size", default: family.vocabularySize)
    var offset = 0
    if family.countsPositionsFromPadding {
      let padding = try config.int("pad_token_id", default: 1)
      guard (0..<vocabularySize).contains(padding) else {
        throw config.failure("has a pad_token_id of \(padding), outside of the vocabulary")
      }
      paddingToken = Int32(padding)
      offset = padding + 1
    }
    let positions = TokenEmbedding.Positions(
      rows: try config.size("max_position_embeddings", default: family.positions), offset: offset)
    guard positions.count > 0 else {
      throw config.failure(
        "has \(positions.rows) max_position_embeddings, of which tokens have those from \(offset) on"
      )
    }
    let epsilon = Float(
      try family.hasFixedEpsilon
        ? family.epsilon : config.double("layer_norm_eps", default: family.epsilon))
    embedding = TokenEmbedding.Configuration(
      vocabularySize: vocabularySize, width: width,
      typeCount: try family.types.map { try config.size("type_vocab_size", default: $0) } ?? 0,
      positions: positions, norm: .layer, normEpsilon: epsilon)
    layers = try config.layerCount(keys.layers, default: family.layers)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: width / heads),
        mask: .bidirectional, positions: relativeBuckets == nil ? .none : .relativeBias()),
      mlp: MLP.Configuration(
        width: width, hiddenWidth: try config.size(keys.hiddenWidth, default: family.hiddenWidth),
        activation: try config.activation(keys.activation, default: .gelu)),
      normEpsilon: epsilon, form: .postNorm)
    names = family.names
  }
}

/// What sets the families of encoders apart, as data.
///
/// Source: `configuration_*.py` and `modeling_*.py` of transformers 5.
package struct BERTFamily: Sendable {
  /// The keys of `config.json`.
  struct Keys: Sendable {
    var width = "hidden_size"
    var heads = "num_attention_heads"
    var layers = "num_hidden_layers"
    var hiddenWidth = "intermediate_size"
    var activation = "hidden_act"
  }

  // What the class has where a key is missing.
  var vocabularySize = 30_522
  var width = 768
  var heads = 12
  var layers = 12
  var hiddenWidth = 3072
  var positions = 512
  var epsilon = 1e-12
  /// The rows of the table of token types, nil where there is none.
  var types: Int? = 2
  /// Whether the first token stands behind `pad_token_id` in the table of positions.
  var countsPositionsFromPadding = false
  /// Whether no key says the epsilon of the norms.
  var hasFixedEpsilon = false
  /// Whether scores have a bias by the distance of the tokens, as in T5.
  var hasRelativeBias = false
  /// The keys that make another network of the class.
  var refusedKeys = ["is_decoder", "add_cross_attention"]
  var keys = Keys()
  var names = BERTNames.bert

  /// By `model_type`.
  static let all: [String: BERTFamily] = [
    "bert": BERTFamily(),
    "roberta": BERTFamily(
      vocabularySize: 50_265, countsPositionsFromPadding: true, names: .roberta),
    "xlm-roberta": BERTFamily(countsPositionsFromPadding: true, names: .roberta),
    "distilbert": BERTFamily(
      layers: 6, types: nil, hasFixedEpsilon: true,
      keys: Keys(
        width: "dim", heads: "n_heads", layers: "n_layers", hiddenWidth: "hidden_dim",
        activation: "activation"),
      names: .distilBERT),
    "mpnet": BERTFamily(
      vocabularySize: 30_527, types: nil, countsPositionsFromPadding: true, hasRelativeBias: true,
      names: .mpnet),
  ]

  /// The section of Chinese-CLIP.
  package static let chineseCLIP = BERTFamily()

  /// The section of AltCLIP.
  package static let altCLIP = BERTFamily(
    vocabularySize: 250_002, width: 1024, heads: 16, layers: 24, hiddenWidth: 4096, positions: 514,
    epsilon: 1e-5, types: 1, countsPositionsFromPadding: true, names: .roberta)
}
