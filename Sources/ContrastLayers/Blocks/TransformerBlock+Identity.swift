import ContrastFiles
import ContrastTensor

extension TransformerBlock.Configuration {
  /// What a block computes, but for masks and positions: those are the tower's.
  ///
  /// Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("transformer_block", version: 1)
    identity.field("width", attention.width)
    identity.field("norm", norm.identityName, default: "layer")
    identity.field("norm_offset", norm.identityOffset, default: 0)
    identity.field("norm_epsilon", normEpsilon)
    identity.field("norm_placement", form.identityName, default: "pre")
    if case .normedInput(let scale) = form.residual { identity.field("residual_scale", scale) }

    attention.write(to: &identity, normEpsilon: normEpsilon)
    if let crossAttention {
      var part = Identity("cross_attention", version: 1)
      part.field("context_width", crossAttention.contextWidth, default: attention.width)
      crossAttention.write(to: &part, normEpsilon: normEpsilon)
      identity.field("cross_attention", part)
    }

    identity.field("learned_queries", hasLearnedQueries, default: false)
    identity.field("mlp_width", mlp.hiddenWidth)
    identity.field("activation", mlp.activation.identityName)
    identity.field("mlp_bias", mlp.bias, default: true)
    if case .gated(let subNorm) = mlp.kind {
      identity.field("mlp", "gated")
      identity.field("mlp_sub_norm", subNorm, default: false)
      if subNorm { identity.field("mlp_norm_epsilon", mlp.normEpsilon, default: normEpsilon) }
    }
    return identity
  }
}

extension Attention.Configuration {
  fileprivate func write(to identity: inout Identity, normEpsilon: Float) {
    identity.field("heads", heads.count)
    identity.field("key_value_heads", heads.keyValueCount, default: heads.count)
    identity.field("head_width", heads.width, default: width / heads.count)
    identity.field("query_bias", queryBias, default: true)
    identity.field("key_bias", keyBias, default: true)
    identity.field("value_bias", valueBias, default: true)
    identity.field("output_bias", outputBias, default: true)
    identity.field("qk_norm", queryKeyNorm?.identityName)
    identity.field("qk_norm_offset", queryKeyNorm?.identityOffset ?? 0, default: 0)
    identity.field("attention_sub_norm", subNorm, default: false)
    if subNorm || queryKeyNorm != nil {
      identity.field("attention_norm_epsilon", self.normEpsilon, default: normEpsilon)
    }
    identity.field("attention_scale", scale, default: 1 / Float(heads.width).squareRoot())
    identity.field("attention_soft_cap", softCap)
  }
}

extension ResidualForm {
  /// Where a branch has norms.
  fileprivate var identityName: String {
    switch (before, after, outer) {
    case (true, false, false): "pre"
    case (false, false, true): "post"
    case (true, true, false): "sandwich"
    default:
      "norms" + (before ? "_before" : "") + (after ? "_after" : "") + (outer ? "_outer" : "")
    }
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
