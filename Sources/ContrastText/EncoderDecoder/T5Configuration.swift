import ContrastFiles
import ContrastLayers
import ContrastTensor

/// The shape of an encoder and decoder of the T5 kind: T5, T5 v1.1, Flan-T5, mT5.
package struct T5Configuration: Sendable, Equatable {
  package var vocabularySize: Int
  package var encoderLayers: Int
  package var decoderLayers: Int
  /// Of all blocks; the mask and cross-attention are the stack's.
  package var block: TransformerBlock.Configuration
  /// The distances that share a bias of the scores.
  package var bucketCount: Int
  /// From here on all distances share the last bucket.
  package var maximumDistance: Int
  /// Whether states are divided by √width before the head, as in models whose token table is the head.
  package var scalesOutputs: Bool
  /// What texts of the decoder begin with.
  package var startToken: Int32

  package var width: Int { block.attention.width }

  /// The blocks of the encoder, or of the decoder.
  func block(isDecoder: Bool) -> TransformerBlock.Configuration {
    var block = block
    block.attention.positions = .relativeBias()
    block.attention.mask = isDecoder ? .causal : .bidirectional
    if isDecoder { block.crossAttention = self.block.attention }
    return block
  }

  func buckets(isDecoder: Bool) -> RelativePositionBuckets {
    RelativePositionBuckets(
      count: bucketCount, maximumDistance: maximumDistance, isBidirectional: !isDecoder)
  }
}

extension T5Configuration {
  /// Every `model_type` that is read.
  package static let modelTypes = ["mt5", "t5"]

  /// Reads a `config.json`, or such a section of another; missing keys take the defaults of `T5Config`.
  ///
  /// Source: Raffel et al. 2020, "T5"; Chung et al. 2022, "Flan-T5"; `modeling_t5.py` of transformers 5.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(huggingFace config: JSONNode) throws {
    guard config.isObject else { throw config.failure("must be an object") }
    if let quantization = config["quantization_config"] {
      throw quantization.unsupported(supported: "float weights")
    }
    let width = try config.size("d_model", default: 512)
    let heads = AttentionHeads(
      count: try config.size("num_heads", default: 8), width: try config.size("d_kv", default: 64))
    let (isGated, activation) = try Self.feedForward(config)
    let epsilon = Float(try config.double("layer_norm_epsilon", default: 1e-6))
    vocabularySize = try config.size("vocab_size", default: 32_128)
    encoderLayers = try config.layerCount("num_layers", default: 6)
    decoderLayers = try config.layerCount("num_decoder_layers", default: encoderLayers)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: heads, mask: .bidirectional, queryBias: false, keyBias: false,
        valueBias: false, outputBias: false, scale: 1),
      mlp: MLP.Configuration(
        kind: isGated ? .gated() : .plain, width: width,
        hiddenWidth: try config.size("d_ff", default: 2048), activation: activation, bias: false,
        // A few numbers that go into it are thousands of times the others.
        leastPrecision: .bfloat16),
      norm: .rootMeanSquare(), normEpsilon: epsilon)
    bucketCount = try config.size("relative_attention_num_buckets", default: 32)
    maximumDistance = try config.size("relative_attention_max_distance", default: 128)
    guard bucketCount % 2 == 0, bucketCount >= 4, maximumDistance > bucketCount / 2 else {
      throw config.failure(
        "has \(bucketCount) buckets of relative positions up to \(maximumDistance); they must be an even "
          + "number from 4 on, and less than twice the distance")
    }
    scalesOutputs = try config.bool(
      "scale_decoder_outputs", default: config.bool("tie_word_embeddings", default: true))
    let start = try config.int("decoder_start_token_id", default: 0)
    guard (0..<vocabularySize).contains(start) else {
      throw config.failure(
        "has a decoder_start_token_id of \(start), outside of the vocabulary of \(vocabularySize)")
    }
    startToken = Int32(start)
  }

  /// What `feed_forward_proj` says, of which `dense_act_fn` has the last word: BLIP-2's "gated-gelu" is exact,
  /// the others' is the tanh form.
  private static func feedForward(
    _ config: JSONNode
  ) throws -> (isGated: Bool, activation: Activation) {
    let name = try config.string("feed_forward_proj", default: "relu")
    let isGated = name.hasPrefix("gated-")
    let activation: Activation
    switch isGated ? String(name.dropFirst("gated-".count)) : name {
    case "gelu": activation = isGated ? .geluTanh : .gelu
    case "gelu_new": activation = .geluTanh
    case "relu": activation = .relu
    case "silu": activation = .silu
    default:
      throw config["feed_forward_proj"]!.unsupported(
        supported: "relu, gelu, silu, gated-gelu, gated-relu, gated-silu")
    }
    return (isGated, try config.activation("dense_act_fn", default: activation))
  }
}

/// What the files call the parts.
enum T5Names {
  static let tokens = "shared.weight"
  static let head = "lm_head.weight"
  static let relativeBias = "block.0.layer.0.SelfAttention.relative_attention_bias.weight"

  /// The blocks of a stack.
  static func block(isDecoder: Bool, isGated: Bool) -> TransformerBlock.Names {
    func attention(_ layer: String) -> Attention.Names {
      Attention.Names(
        inputs: .separate(query: "\(layer).q", key: "\(layer).k", value: "\(layer).v"),
        output: "\(layer).o")
    }
    let mlp = "\(isDecoder ? 2 : 1)"
    let dense = "\(mlp).DenseReluDense"
    return TransformerBlock.Names(
      attention: attention("0.SelfAttention"),
      attentionNorms: ResidualNormNames(before: "0.layer_norm"),
      crossAttention: isDecoder ? attention("1.EncDecAttention") : nil,
      crossAttentionNorms: ResidualNormNames(before: "1.layer_norm"),
      mlp: MLP.Names(
        gate: "\(dense).wi_0", up: isGated ? "\(dense).wi_1" : "\(dense).wi", down: "\(dense).wo"),
      mlpNorms: ResidualNormNames(before: "\(mlp).layer_norm"))
  }

  /// Whether a tensor may stand in the file unused: copies of the token table, and a bias of cross-attention that
  /// old files have and no code reads.
  static func isIgnored(_ key: String) -> Bool {
    ["encoder.embed_tokens.weight", "decoder.embed_tokens.weight"].contains { key.hasSuffix($0) }
      || key.hasSuffix("EncDecAttention.relative_attention_bias.weight")
  }
}
