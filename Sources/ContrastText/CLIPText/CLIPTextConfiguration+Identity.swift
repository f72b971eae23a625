import ContrastFiles

extension CLIPTextConfiguration {
  /// What the tower computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("clip_text_transformer", version: 1)
    identity.field("vocabulary", vocabularySize)
    identity.field("context_length", contextLength)
    identity.field("layers", layers)
    identity.field("projection_width", projectionWidth)
    identity.field("block", block.identity)
    switch block.attention.mask {
    case .causal: break
    case .bidirectional: identity.field("mask", "bidirectional")
    case let window:
      identity.field("mask", "window")
      identity.field("mask_before", window.before)
      identity.field("mask_after", window.after)
    }
    switch endOfText {
    case .highestToken: identity.field("end_of_text", "highest_token")
    case .lastPosition: identity.field("end_of_text", "last_position")
    case .token(let id):
      identity.field("end_of_text", "token")
      identity.field("end_of_text_token", Int(id))
    }
    return identity
  }
}

extension TextCleaning {
  /// The name in an `Identity`.
  package var identityName: String {
    switch self {
    case .none: "none"
    case .siglip: "siglip"
    case .siglip2: "siglip2"
    case .canonicalize: "canonicalize"
    case .lower: "lower"
    case .whitespace: "whitespace"
    case .blipCaption: "blip_caption"
    case .blipQuestion: "blip_question"
    }
  }
}
