import ContrastLayers

/// What the files of a family call the parts of a decoder.
package struct CausalLanguageModelNames: Sendable, Equatable {
  /// Stands before all names in a file that has a head for generation.
  package var prefix: String
  /// What stands there instead in a file that holds other parts too, by the version that wrote it.
  package var prefixesOfPart: [String] = []
  /// `[vocabulary, width]`.
  package var tokenEmbedding: String
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names
  package var finalNorm: String
  /// The head for generation, which embedding has no use for.
  package var head: String
}

extension CausalLanguageModelNames {
  /// Llama, Mistral and Qwen in transformers, with and without a head.
  package static let huggingFace = CausalLanguageModelNames(
    mlpNorms: ResidualNormNames(before: "post_attention_layernorm"))

  /// Gemma 2 and 3 in transformers: `post_attention_layernorm` is what its name says.
  package static let huggingFaceSandwichNorms = CausalLanguageModelNames(
    afterAttention: "post_attention_layernorm",
    mlpNorms: ResidualNormNames(
      before: "pre_feedforward_layernorm", after: "post_feedforward_layernorm"))

  private init(afterAttention: String = "", mlpNorms: ResidualNormNames) {
    prefix = "model"
    tokenEmbedding = "embed_tokens.weight"
    block = "layers.{}"
    finalNorm = "norm"
    head = "lm_head.weight"
    blockParts = TransformerBlock.Names(
      attention: Attention.Names(
        inputs: .separate(
          query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
        output: "self_attn.o_proj", queryNorm: "self_attn.q_norm", keyNorm: "self_attn.k_norm"),
      attentionNorms: ResidualNormNames(before: "input_layernorm", after: afterAttention),
      mlp: MLP.Names(gate: "mlp.gate_proj", up: "mlp.up_proj", down: "mlp.down_proj"),
      mlpNorms: mlpNorms)
  }

  /// Whether a tensor may stand in the file unused: the head for generation, the rotary frequencies that
  /// older versions of transformers stored, and the other parts of a model of images and texts.
  package func isIgnored(_ key: String) -> Bool {
    key == head || key.hasSuffix(".\(head)") || key.hasSuffix("rotary_emb.inv_freq")
      || !prefixesOfPart.isEmpty && Self.otherParts.contains { key.hasPrefix($0) }
  }

  private static let otherParts = ["vision_tower.", "multi_modal_projector."]
    .flatMap { [$0, "model.\($0)"] }

  /// The same in a file that holds a model of images and texts.
  var ofPart: CausalLanguageModelNames {
    var names = self
    names.prefixesOfPart = ["language_model.model", "model.language_model"]
    return names
  }

  /// The view in which the decoder's names begin: below the prefix under which the file has its token table;
  /// the whole file where there is none.
  func view(of weights: Weights) -> Weights {
    ([prefix] + prefixesOfPart).map { weights[$0] }.first { $0.stores(tokenEmbedding) } ?? weights
  }
}
