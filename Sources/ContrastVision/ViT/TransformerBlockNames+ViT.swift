import ContrastLayers

extension TransformerBlock.Names {
  /// The blocks of timm's `VisionTransformer`.
  package static let timm = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .stacked(weight: "attn.qkv.weight", bias: "attn.qkv.bias"), output: "attn.proj"),
    attentionNorms: ResidualNormNames(before: "norm1"),
    mlp: MLP.Names(up: "mlp.fc1", down: "mlp.fc2"),
    mlpNorms: ResidualNormNames(before: "norm2"))

  /// The blocks of `ViTModel` in transformers.
  package static let huggingFaceViT = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(
        query: "attention.attention.query", key: "attention.attention.key",
        value: "attention.attention.value"),
      output: "attention.output.dense"),
    attentionNorms: ResidualNormNames(before: "layernorm_before"),
    mlp: MLP.Names(up: "intermediate.dense", down: "output.dense"),
    mlpNorms: ResidualNormNames(before: "layernorm_after"))

  /// The blocks of EVA02-CLIP in the repositories of EVA-CLIP and LLM2CLIP.
  package static let eva = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(query: "attn.q_proj", key: "attn.k_proj", value: "attn.v_proj"),
      output: "attn.proj", subNorm: "attn.inner_attn_ln"),
    attentionNorms: ResidualNormNames(before: "norm1"),
    mlp: MLP.Names(gate: "mlp.w1", up: "mlp.w2", down: "mlp.w3", subNorm: "mlp.ffn_ln"),
    mlpNorms: ResidualNormNames(before: "norm2"))

  /// The same blocks as timm stores them.
  package static let timmEVA = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(query: "attn.q_proj", key: "attn.k_proj", value: "attn.v_proj"),
      output: "attn.proj", subNorm: "attn.norm"),
    attentionNorms: ResidualNormNames(before: "norm1"),
    mlp: MLP.Names(gate: "mlp.fc1_g", up: "mlp.fc1_x", down: "mlp.fc2", subNorm: "mlp.norm"),
    mlpNorms: ResidualNormNames(before: "norm2"))
}

extension TransformerBlock.Names {
  /// The blocks of EVA02-CLIP as Hugging Face's `EvaCLIPModel` stores them.
  package static let huggingFaceEVA = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(
        query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
      output: "self_attn.out_proj", subNorm: "self_attn.inner_attn_ln"),
    attentionNorms: ResidualNormNames(before: "layer_norm1"),
    mlp: MLP.Names(gate: "mlp.w1", up: "mlp.w2", down: "mlp.w3", subNorm: "mlp.ffn_ln"),
    mlpNorms: ResidualNormNames(before: "layer_norm2"))
}
