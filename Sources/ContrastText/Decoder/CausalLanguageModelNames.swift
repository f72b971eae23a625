import ContrastLayers

/// What the files of a family call the parts of a decoder.
package struct CausalLanguageModelNames: Sendable, Equatable {
  /// Stands before all names in a file that has a head for generation.
  package var prefix: String
  /// What stands there instead, by what wrote the file.
  package var otherPrefixes: [String] = []
  /// What the names of other parts begin with, in a file that holds some.
  package var otherParts: [String] = []
  /// `[vocabulary, width]`.
  package var tokenEmbedding: String
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names
  /// `[positions, width]`, in models that have it.
  package var positions = ""
  /// From and to the width of the token table, in models that have them.
  package var inputProjection = ""
  package var outputProjection = ""
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

  /// OPT in transformers.
  package static let opt: CausalLanguageModelNames = {
    var names = CausalLanguageModelNames(
      prefix: "model.decoder", tokenEmbedding: "embed_tokens.weight", block: "layers.{}",
      blockParts: TransformerBlock.Names(
        attention: Attention.Names(
          inputs: .separate(
            query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
          output: "self_attn.out_proj"),
        attentionNorms: ResidualNormNames(
          before: "self_attn_layer_norm", outer: "self_attn_layer_norm"),
        mlp: MLP.Names(up: "fc1", down: "fc2"),
        mlpNorms: ResidualNormNames(before: "final_layer_norm", outer: "final_layer_norm")),
      finalNorm: "final_layer_norm", head: "lm_head.weight")
    names.otherPrefixes = ["decoder"]
    names.positions = "embed_positions.weight"
    (names.inputProjection, names.outputProjection) = ("project_in", "project_out")
    return names
  }()

  /// ChatGLM-6B, in the layout of its own repository.
  package static let chatGLM = CausalLanguageModelNames(
    prefix: "transformer", tokenEmbedding: "word_embeddings.weight", block: "layers.{}",
    blockParts: TransformerBlock.Names(
      attention: Attention.Names(
        inputs: .interleaved("attention.query_key_value"), output: "attention.dense"),
      attentionNorms: ResidualNormNames(before: "input_layernorm"),
      mlp: MLP.Names(up: "mlp.dense_h_to_4h", down: "mlp.dense_4h_to_h"),
      mlpNorms: ResidualNormNames(before: "post_attention_layernorm")),
    finalNorm: "final_layernorm", head: "lm_head.weight")

  private init(
    prefix: String, tokenEmbedding: String, block: String, blockParts: TransformerBlock.Names,
    finalNorm: String, head: String
  ) {
    self.prefix = prefix
    self.tokenEmbedding = tokenEmbedding
    self.block = block
    self.blockParts = blockParts
    self.finalNorm = finalNorm
    self.head = head
  }

  private init(afterAttention: String = "", mlpNorms: ResidualNormNames) {
    self.init(
      prefix: "model", tokenEmbedding: "embed_tokens.weight", block: "layers.{}",
      blockParts: TransformerBlock.Names(
        attention: Attention.Names(
          inputs: .separate(
            query: "self_attn.q_proj", key: "self_attn.k_proj", value: "self_attn.v_proj"),
          output: "self_attn.o_proj", queryNorm: "self_attn.q_norm", keyNorm: "self_attn.k_norm"),
        attentionNorms: ResidualNormNames(before: "input_layernorm", after: afterAttention),
        mlp: MLP.Names(gate: "mlp.gate_proj", up: "mlp.up_proj", down: "mlp.down_proj"),
        mlpNorms: mlpNorms),
      finalNorm: "norm", head: "lm_head.weight")
  }

  /// Whether a tensor may stand in the file unused: the head for generation, the rotary frequencies that
  /// older versions of transformers stored, and the other parts of a model of images and texts.
  package func isIgnored(_ key: String) -> Bool {
    key == head || key.hasSuffix(".\(head)") || key.hasSuffix("rotary_emb.inv_freq")
      || otherParts.contains { key.hasPrefix($0) }
  }

  /// The same in a file that holds a model of images and texts.
  package var ofPart: CausalLanguageModelNames {
    var names = self
    names.otherPrefixes = ["language_model.model", "model.language_model"]
    names.otherParts = ["vision_tower.", "multi_modal_projector."].flatMap { [$0, "model.\($0)"] }
    return names
  }

  /// The view in which the decoder's names begin: below the prefix under which the file has its token table;
  /// the whole file where there is none.
  package func view(of weights: Weights) -> Weights {
    ([prefix] + otherPrefixes).map { weights[$0] }.first { $0.stores(tokenEmbedding) } ?? weights
  }
}
