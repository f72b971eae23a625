import ContrastFiles
import ContrastTensor

extension ResNetConfiguration {
  /// What the tower computes. Names and defaults are in `Documentation/Identity.md`.
  package var identity: Identity {
    var identity = Identity("resnet", version: 1)
    let block =
      switch block {
      case .basic: "basic"
      case .bottleneck: "bottleneck"
      }
    identity.field("block", block)
    let stem =
      switch stem {
      case .single: "single"
      case .triple: "triple"
      }
    identity.field("stem", stem, default: "single")
    identity.field("stem_width", stemWidth)
    identity.field("stage_widths", stageWidths)
    identity.field("depths", depths)
    identity.field("activation", activation.identityName, default: "relu")
    identity.field("norm_epsilon", normEpsilon, default: 1e-5)
    identity.field("strides_first_stage", stridesFirstStage, default: false)
    let striding =
      switch striding {
      case .firstConvolution: "first_convolution"
      case .secondConvolution: "second_convolution"
      case .averagePooling: "average_pooling"
      }
    identity.field("striding", striding, default: "second_convolution")
    if case .attention(let heads, let side) = pooling {
      identity.field("pooling", "attention")
      identity.field("pooling_heads", heads)
      identity.field("pooling_side", side)
    }
    identity.field("projection_width", projectionWidth)
    return identity
  }
}
