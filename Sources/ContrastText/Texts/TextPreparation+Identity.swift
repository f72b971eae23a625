import ContrastFiles

extension TextPreparation {
  /// How texts become tokens, and which states stand for them. Names and defaults are in
  /// `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("text_preparation", version: 1)
    if let template {
      var part = Identity("prompt_template", version: 1)
      part.field("prefix", template.prefix)
      part.field("suffix", template.suffix)
      part.field("separator", template.separator, default: EmbeddingPrompt.separator)
      identity.field("template", part)
    }
    identity.field("instruction", instruction, default: "")
    identity.field("maximum_length", maximumLength)
    identity.field("document_maximum_length", documentMaximumLength)
    let pooling =
      switch pooling {
      case .mean: "mean"
      case .weightedMean: "weighted_mean"
      case .endOfText: "end_of_text"
      case .last: "last_token"
      case .beginningOfText: "beginning_of_text"
      }
    identity.field("pooling", pooling)
    identity.field("skips_instruction", skipsInstruction, default: true)
    identity.field("bidirectional", isBidirectional, default: true)
    return identity
  }
}
