import ContrastFiles

extension VisionTransformerConfiguration {
  /// What the tower computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("vision_transformer", version: 1)
    identity.field("image_size", imageSize)
    identity.field("patch_size", patchSize)
    identity.field("layers", layers)
    identity.field("projection_width", projectionWidth)
    identity.field("block", block.identity)
    identity.field("patch_bias", patchBias, default: false)
    identity.field("pre_norm", hasPreNorm, default: true)
    identity.field("post_norm_epsilon", postNormEpsilon)
    let pooling =
      switch pooling {
      case .classToken: "class_token"
      case .attention: "attention"
      }
    identity.field("class_token", hasClassToken, default: self.pooling == .classToken)
    identity.field("class_token_position", positionsClassToken, default: true)
    identity.field("pooling", pooling, default: "class_token")
    identity.field("pooling_block", poolingBlock?.identity)
    identity.field("rotary_reference_side", rotaryReferenceSide)
    identity.field("rotary_offset", rotaryOffset, default: 0)
    identity.field("rotary_columns_first", rotatesColumnsFirst, default: false)
    if !stem.isEmpty {
      identity.field("stem_widths", stem.map(\.width))
      identity.field("stem_sides", stem.map(\.side))
    }
    identity.field("native_resolution", hasNativeResolution, default: false)
    identity.field(
      "position_kernel", positionResizing.kernel == .linear ? "linear" : "cubic",
      default: "cubic")
    identity.field("position_align_corners", positionResizing.alignCorners, default: false)
    identity.field("position_antialias", positionResizing.antialias, default: false)
    return identity
  }
}
