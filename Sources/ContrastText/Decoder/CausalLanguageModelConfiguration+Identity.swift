import ContrastFiles

extension CausalLanguageModelConfiguration {
  /// What the decoder computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("causal_language_model", version: 1)
    identity.field("layers", layers)
    identity.field("block", block.identity)
    identity.field("mask", isBidirectional ? "bidirectional" : "causal")
    identity.field(
      "windows", windows.map { $0 ?? 0 }, default: [Int](repeating: 0, count: layers))
    identity.field("bidirectional_windows", hasBidirectionalWindows, default: false)
    identity.field("positions", positionTable?.rows)
    identity.field("first_position", positionTable?.offset ?? 0, default: 0)
    identity.field("table_width", tableWidth)
    identity.field("final_norm", hasFinalNorm, default: true)
    if let rotary = rotaries.first { identity.field("rotary", rotary.identity) }
    identity.field("other_rotaries", rotaries.dropFirst().map(\.identity), default: [])
    identity.field(
      "rotary_of_layer", rotaryOfBlock, default: [Int](repeating: 0, count: layers))
    identity.field("embedding_scale", embeddingScale, default: 1)
    return identity
  }
}

extension RotaryFrequencies {
  /// How fast heads rotate.
  package var identity: Identity {
    var identity = Identity("rotary_frequencies", version: 1)
    identity.field("base", base)
    switch scaling {
    case .none: break
    case .linear(let factor):
      identity.field("scaling", "linear")
      identity.field("factor", factor)
    case .llama3(let factor, let low, let high, let positions):
      identity.field("scaling", "llama3")
      identity.field("factor", factor)
      identity.field("low_factor", low)
      identity.field("high_factor", high)
      identity.field("original_positions", positions)
    case .factors(let factors):
      identity.field("scaling", "factors")
      identity.field("factors", factors)
    }
    return identity
  }
}
