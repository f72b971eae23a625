extension TransformerBlock.Names {
  /// The blocks of `CLIPModel` (both towers) and `SiglipModel` in transformers.
  public static let huggingFaceCLIP = TransformerBlock.Names(
    attentionNorm: "layer_norm1",
    attention: Attention.Names(
      inputs: .separate(
        query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
      output: "self_attn.out_proj"),
    mlpNorm: "layer_norm2",
    mlp: MLP.Names(up: "mlp.fc1", down: "mlp.fc2"))

  /// The residual blocks of OpenAI's repository and open_clip (both towers).
  public static let openCLIP = TransformerBlock.Names(
    attentionNorm: "ln_1",
    attention: Attention.Names(
      inputs: .stacked(weight: "attn.in_proj_weight", bias: "attn.in_proj_bias"),
      output: "attn.out_proj"),
    mlpNorm: "ln_2",
    mlp: MLP.Names(up: "mlp.c_fc", down: "mlp.c_proj"))
}

extension TransformerBlock.Names {
  /// The blocks of timm's `VisionTransformer`.
  public static let timm = TransformerBlock.Names(
    attentionNorm: "norm1",
    attention: Attention.Names(
      inputs: .stacked(weight: "attn.qkv.weight", bias: "attn.qkv.bias"), output: "attn.proj"),
    mlpNorm: "norm2",
    mlp: MLP.Names(up: "mlp.fc1", down: "mlp.fc2"))

  /// The blocks of EVA02-CLIP in the repositories of EVA-CLIP and LLM2CLIP.
  public static let eva = TransformerBlock.Names(
    attentionNorm: "norm1",
    attention: Attention.Names(
      inputs: .separate(query: "attn.q_proj", key: "attn.k_proj", value: "attn.v_proj"),
      output: "attn.proj", innerNorm: "attn.inner_attn_ln"),
    mlpNorm: "norm2",
    mlp: MLP.Names(gate: "mlp.w1", up: "mlp.w2", down: "mlp.w3", innerNorm: "mlp.ffn_ln"))

  /// The same blocks as timm stores them.
  public static let timmEVA = TransformerBlock.Names(
    attentionNorm: "norm1",
    attention: Attention.Names(
      inputs: .separate(query: "attn.q_proj", key: "attn.k_proj", value: "attn.v_proj"),
      output: "attn.proj", innerNorm: "attn.norm"),
    mlpNorm: "norm2",
    mlp: MLP.Names(gate: "mlp.fc1_g", up: "mlp.fc1_x", down: "mlp.fc2", innerNorm: "mlp.norm"))
}

extension TransformerBlock.Names {
  /// The blocks of EVA02-CLIP as Hugging Face's `EvaCLIPModel` stores them.
  public static let huggingFaceEVA = TransformerBlock.Names(
    attentionNorm: "layer_norm1",
    attention: Attention.Names(
      inputs: .separate(
        query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
      output: "self_attn.out_proj", innerNorm: "self_attn.inner_attn_ln"),
    mlpNorm: "layer_norm2",
    mlp: MLP.Names(gate: "mlp.w1", up: "mlp.w2", down: "mlp.w3", innerNorm: "mlp.ffn_ln"))
}
