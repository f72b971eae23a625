import ContrastFiles

extension TransformerBlock.Configuration {
  /// What a block computes, but for its mask: that is the tower's.
  ///
  /// Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("transformer_block", version: 1)
    let heads = attention.heads
    identity.field("width", attention.width)
    identity.field("norm", norm.identityName, default: "layer")
    identity.field("norm_offset", norm.identityOffset, default: 0)
    identity.field("norm_epsilon", normEpsilon)
    identity.field("norm_placement", postNorms ? "sandwich" : "pre", default: "pre")

    identity.field("heads", heads.count)
    identity.field("key_value_heads", heads.keyValueCount, default: heads.count)
    identity.field("head_width", heads.width, default: attention.width / heads.count)
    identity.field("query_bias", attention.queryBias, default: true)
    identity.field("key_bias", attention.keyBias, default: true)
    identity.field("value_bias", attention.valueBias, default: true)
    identity.field("output_bias", attention.outputBias, default: true)
    identity.field("qk_norm", attention.headNorm?.identityName)
    identity.field("qk_norm_offset", attention.headNorm?.identityOffset ?? 0, default: 0)
    identity.field("attention_sub_norm", attention.innerNorm, default: false)
    if attention.innerNorm || attention.headNorm != nil {
      identity.field("attention_norm_epsilon", attention.normEpsilon, default: normEpsilon)
    }
    identity.field(
      "attention_scale", attention.scale, default: 1 / Float(heads.width).squareRoot())
    identity.field("attention_soft_cap", attention.softCap)

    identity.field("mlp_width", mlp.hiddenWidth)
    identity.field("activation", mlp.activation.identityName)
    identity.field("mlp_bias", mlp.bias, default: true)
    if case .gated(let innerNorm) = mlp.kind {
      identity.field("mlp", "gated")
      identity.field("mlp_sub_norm", innerNorm, default: false)
      if innerNorm { identity.field("mlp_norm_epsilon", mlp.normEpsilon, default: normEpsilon) }
    }
    return identity
  }
}

extension Norm.Kind {
  fileprivate var identityName: String {
    switch self {
    case .layer: "layer"
    case .rootMeanSquare: "root_mean_square"
    }
  }

  /// What is added to the weight of the norm.
  fileprivate var identityOffset: Float {
    switch self {
    case .layer: 0
    case .rootMeanSquare(let offset): offset
    }
  }
}
