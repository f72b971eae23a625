import ContrastLayers
import ContrastTokenizers

extension LanguageModelTextEncoder {
  /// What tells an encoder from others: everything that decides over the vector of a text.
  ///
  /// - Parameters:
  ///   - weights: of the checkpoint and of what is merged into it.
  ///   - configuration: of the decoder; two can share one file of weights and compute different things.
  ///   - tokenizer: by its own fingerprint.
  ///   - preparation: prompt, limits, pooling and direction.
  static func fingerprint(
    weights: String, _ configuration: CausalLanguageModelConfiguration, _ tokenizer: Tokenizer,
    _ preparation: TextPreparation
  ) -> String {
    let (block, attention) = (configuration.block, configuration.block.attention)
    var result = Fingerprint()
    result.combine(weights)
    // What the shapes of the weights do not say.
    for part in [
      "\(attention.heads)", "\(block.norm)", "\(block.normEpsilon)", "\(attention.normEpsilon)",
      "\(String(describing: attention.scale))", "\(String(describing: attention.softCap))",
      "\(block.mlp.activation)", "\(configuration.rotaries)", "\(configuration.embeddingScale)",
      "\(configuration.windows)", "\(configuration.isBidirectional)",
    ] { result.combine(part) }
    result.combine(tokenizer.fingerprint)
    result.combine(preparation.json)
    return result.text
  }
}
