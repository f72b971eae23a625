import ContrastFiles
import ContrastLayers
import ContrastTokenizers

extension LanguageModelTextEncoder {
  /// Everything that decides over the vector of a text.
  ///
  /// - Parameters:
  ///   - weights: of the checkpoint and of what is merged into it.
  ///   - configuration: of the decoder; two can share one file of weights and compute different things.
  ///   - tokenizer: by its own fingerprint.
  ///   - preparation: prompt, limits, pooling and direction.
  static func identity(
    weights: String, _ configuration: CausalLanguageModelConfiguration, _ tokenizer: Tokenizer,
    _ preparation: TextPreparation
  ) -> Identity {
    var identity = Identity("language_model_text_encoder", version: 1)
    identity.field("weights", weights)
    identity.field("decoder", configuration.identity)
    identity.field("tokenizer", tokenizer.fingerprint)
    identity.field("preparation", preparation.identity)
    return identity
  }
}
