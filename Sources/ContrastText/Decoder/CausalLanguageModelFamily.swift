import ContrastFiles
import ContrastLayers
import ContrastTensor

/// What sets the families of decoders apart, as data: the defaults of their configuration classes
/// and the parts that no key of `config.json` mentions.
///
/// A new family is one more entry of ``all``.
///
/// Source: `configuration_*.py` and `modeling_*.py` of transformers 5.
struct CausalLanguageModelFamily: Sendable {
  /// Which linears of the attention have a bias.
  enum AttentionBias: Sendable {
    /// All or none, as `attention_bias` says.
    case configured
    case none
    /// Queries, keys and values.
    case inputs
  }

  /// Which blocks see a window of keys where `layer_types` does not say.
  enum Window: Sendable, Equatable {
    case none
    case allLayers
    /// All but every n-th. Where the key is given and the file has it, it says n.
    case allButEvery(Int, key: String? = nil)
    /// From `max_window_layers` on, where `use_sliding_window` is true.
    case upperLayers
  }

  var vocabularySize = 32_000
  var width = 4096
  var hiddenWidth = 11_008
  var layers = 32
  var heads = 32
  /// As many as `heads` where it is nil.
  var keyValueHeads: Int?
  /// `width / heads` where it is nil.
  var headWidth: Int?
  var maximumPositions = 2048
  var activationKey = "hidden_act"
  var activation = Activation.silu
  /// Whether the name "gelu" stands for the tanh form.
  var geluIsTanh = false
  var attentionBias = AttentionBias.none
  /// Whether the key `mlp_bias` exists.
  var hasMLPBias = false
  var norm = Norm.Kind.rootMeanSquare()
  /// Whether embeddings are multiplied by √width.
  var scalesEmbeddings = false
  /// Whether queries and keys are normalised (QK-norm).
  var queryKeyNorms = false
  var form = ResidualForm.preNorm
  var window = Window.none
  /// Whether a model without a causal mask keeps its windows, which then reach half as far to both sides
  /// (EmbeddingGemma).
  var hasBidirectionalWindows = false
  /// `rope_theta`.
  var rotaryBase = 10_000.0
  /// `rope_local_base_freq`, of the blocks with a window; nil where they have that of the others.
  var localRotaryBase: Double?
  /// Whether the keys `attn_logit_softcapping` and `final_logit_softcapping` exist.
  var takesSoftCap = false
  /// `attn_logit_softcapping`.
  var softCap: Double?
  /// `final_logit_softcapping`.
  var finalSoftCap: Double?
  /// `query_pre_attn_scalar`; the head width where it is nil.
  var queryScalar: Double?
  var names = CausalLanguageModelNames.huggingFace

  /// By `model_type`.
  static let all: [String: CausalLanguageModelFamily] = [
    "llama": CausalLanguageModelFamily(attentionBias: .configured, hasMLPBias: true),
    "mistral": CausalLanguageModelFamily(
      hiddenWidth: 14_336, keyValueHeads: 8, maximumPositions: 131_072, window: .allLayers),
    "qwen2": CausalLanguageModelFamily(
      vocabularySize: 151_936, hiddenWidth: 22_016, keyValueHeads: 32, maximumPositions: 32_768,
      attentionBias: .inputs, window: .upperLayers),
    "qwen3": CausalLanguageModelFamily(
      vocabularySize: 151_936, hiddenWidth: 22_016, keyValueHeads: 32, headWidth: 128,
      maximumPositions: 32_768, attentionBias: .configured, queryKeyNorms: true,
      window: .upperLayers),
    "gemma": CausalLanguageModelFamily(
      vocabularySize: 256_000, width: 3072, hiddenWidth: 24_576, layers: 28, heads: 16,
      keyValueHeads: 16, headWidth: 256, maximumPositions: 8192, activation: .geluTanh,
      geluIsTanh: true, attentionBias: .configured, norm: .rootMeanSquare(weightOffset: 1),
      scalesEmbeddings: true),
    "gemma2": CausalLanguageModelFamily(
      vocabularySize: 256_000, width: 2304, hiddenWidth: 9216, layers: 26, heads: 8,
      keyValueHeads: 4, headWidth: 256, maximumPositions: 8192,
      activationKey: "hidden_activation", activation: .geluTanh, attentionBias: .configured,
      norm: .rootMeanSquare(weightOffset: 1), scalesEmbeddings: true, form: .sandwichNorms,
      window: .allButEvery(2), takesSoftCap: true, softCap: 50, finalSoftCap: 30,
      queryScalar: 256,
      names: .huggingFaceSandwichNorms),
    "gemma3_text": CausalLanguageModelFamily(
      vocabularySize: 262_208, width: 2304, hiddenWidth: 9216, layers: 26, heads: 8,
      keyValueHeads: 4, headWidth: 256, maximumPositions: 131_072,
      activationKey: "hidden_activation", activation: .geluTanh, attentionBias: .configured,
      norm: .rootMeanSquare(weightOffset: 1), scalesEmbeddings: true, queryKeyNorms: true,
      form: .sandwichNorms, window: .allButEvery(6, key: "sliding_window_pattern"),
      hasBidirectionalWindows: true, rotaryBase: 1_000_000, localRotaryBase: 10_000,
      takesSoftCap: true, queryScalar: 256, names: .huggingFaceSandwichNorms),
  ]
}

extension CausalLanguageModelFamily {
  /// Models of images and texts whose `text_config` describes a decoder of one of the families: both by
  /// `model_type`.
  private static let multimodal = ["gemma3": "gemma3_text"]

  /// Families whose `config.json` has keys of its own, by `model_type`.
  private static let readers:
    [String: @Sendable (JSONNode) throws -> CausalLanguageModelConfiguration] =
      ["opt": { try .init(opt: $0) }, "chatglm": { try .init(chatGLM: $0) }]

  /// Every `model_type` that is read.
  static let modelTypes = (Array(all.keys) + Array(multimodal.keys) + Array(readers.keys)).sorted()

  /// What reads a configuration whose keys are not those of the Llama kind; nil for all others.
  static func reader(
    _ config: JSONNode
  ) throws -> (@Sendable (JSONNode) throws -> CausalLanguageModelConfiguration)? {
    guard config.isObject else { throw config.failure("must be an object") }
    return readers[try config.string("model_type")]
  }

  /// The family of a configuration, and the object that describes the decoder.
  ///
  /// - Parameter config: the root of a `config.json`.
  /// - Returns: the family; its object, which is the root or `text_config`; whether the model has other parts.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  static func read(
    _ config: JSONNode
  ) throws -> (family: CausalLanguageModelFamily, config: JSONNode, isPart: Bool) {
    guard config.isObject else { throw config.failure("must be an object") }
    let type = try config.string("model_type")
    if let family = all[type] { return (family, config, false) }
    guard let part = multimodal[type], let family = all[part] else {
      throw config["model_type"]!.unsupported(supported: modelTypes.joined(separator: ", "))
    }
    let text = try config.object("text_config")
    try text.refuse("model_type", unless: [part])
    return (family, text, true)
  }
}
