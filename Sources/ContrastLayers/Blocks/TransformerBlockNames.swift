extension TransformerBlock.Names {
  /// The blocks of `CLIPModel` (both towers) and `SiglipModel` in transformers.
  package static let huggingFaceCLIP = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .separate(
        query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
      output: "self_attn.out_proj"),
    attentionNorms: ResidualNormNames(before: "layer_norm1"),
    mlp: MLP.Names(up: "mlp.fc1", down: "mlp.fc2"),
    mlpNorms: ResidualNormNames(before: "layer_norm2"))

  /// The residual blocks of OpenAI's repository and open_clip (both towers).
  package static let openCLIP = TransformerBlock.Names(
    attention: Attention.Names(
      inputs: .stacked(weight: "attn.in_proj_weight", bias: "attn.in_proj_bias"),
      output: "attn.out_proj"),
    attentionNorms: ResidualNormNames(before: "ln_1"),
    mlp: MLP.Names(up: "mlp.c_fc", down: "mlp.c_proj"),
    mlpNorms: ResidualNormNames(before: "ln_2"))
}
