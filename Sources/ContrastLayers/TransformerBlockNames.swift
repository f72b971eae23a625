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
