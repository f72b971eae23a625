import ContrastLayers
import ContrastTensor

extension TimmVisionTower {
  /// What the towers of timm that one kind of model uses have in common.
  struct Family: Sendable {
    /// What `timm_pool` must be.
    let pool: String
    let names: VisionTransformerNames
    var normEpsilon: Float = 1e-6
    /// What the width of the tower must be a multiple of.
    var widthUnit = 1
    /// What the width of a head must be a multiple of.
    var headUnit = 1
    /// What the side of a patch must be a multiple of.
    var patchUnit = 1
    /// Names of weights, the part behind the dot of a model's name; they do not change the shape.
    let tags: Set<String>
    /// Makes the tower of a plain ViT of the same sizes.
    let configure: @Sendable (inout VisionTransformerConfiguration, TimmVisionTower) -> Void
  }
}

extension TimmVisionTower.Family {
  /// `VisionTransformer` with `global_pool: map`.
  static let siglip = Self(
    pool: "map", names: .timm, tags: ["webli", "webli_i18n", "v2_webli"],
    configure: { configuration, _ in configuration.useSigLIPParts() })

  /// `Eva` with `global_pool: token`.
  static let eva = Self(
    pool: "token", names: .timmEVA, headUnit: 4, tags: ["merged2b"],
    configure: { configuration, _ in configuration.useEVAParts(referenceSide: 16) })

  /// `VisionTransformer` with `pre_norm` and `global_pool: token`: CLIP, and MobileCLIP2-L/14.
  static let clip = Self(
    pool: "token", names: .timm, normEpsilon: 1e-5,
    tags: [
      "openai", "laion2b", "laion400m_e32", "datacompxl", "dfn2b", "dfn2b_s39b", "dfn5b",
      "metaclip_400m", "metaclip_2pt5b", "apple_mclip2_dfndr2b",
    ], configure: { _, _ in })

  /// `vit_base_mci`: three convolutions in place of a patch embedding, a class token without a position.
  static let mobileCLIP = Self(
    pool: "token", names: .timm, widthUnit: 4, patchUnit: 4,
    tags: ["apple_mclip", "apple_mclip_lt", "apple_mclip2_dfndr2b"],
    configure: { configuration, _ in
      let (width, patch) = (configuration.width, configuration.patchSize)
      configuration.hasPreNorm = false
      configuration.positionsClassToken = false
      configuration.stem = [(width / 4, patch / 4), (width / 4, 2), (width, 2)].map {
        VisionTransformerConfiguration.StemConvolution(width: $0, side: $1)
      }
    })

  /// `Eva` with `attn_type: rope` and `global_pool: map`: Perception Encoder.
  static let perception = Self(
    pool: "map", names: .timm, normEpsilon: 1e-5, widthUnit: poolingHeads, headUnit: 4,
    tags: ["fb"],
    configure: { configuration, tower in
      configuration.usePerceptionParts(referenceSide: tower.side)
      // Places count from the class token, which has none.
      configuration.rotaryOffset = 1
    })

  /// The same without a class token.
  static let perceptionWithoutClassToken = Self(
    pool: "map", names: .timm, normEpsilon: 1e-5, widthUnit: poolingHeads, headUnit: 4,
    tags: ["fb"],
    configure: { configuration, tower in
      configuration.usePerceptionParts(referenceSide: tower.side)
      configuration.hasClassToken = false
    })

  /// Of Perception Encoder in every size.
  fileprivate static let poolingHeads = 8
}

extension VisionTransformerConfiguration {
  /// What sets Perception Encoder apart from CLIP: rotary positions beside the absolute ones, which rotate by
  /// the column first, and attention pooling with heads and a hidden layer of its own.
  ///
  /// - Parameter referenceSide: of the grid that rotary positions are scaled to.
  fileprivate mutating func usePerceptionParts(referenceSide: Int) {
    pooling = .attention
    var head = block
    let count = TimmVisionTower.Family.poolingHeads
    head.attention = Attention.Configuration(
      width: width, heads: AttentionHeads(count: count, width: width / count),
      mask: .bidirectional)
    head.mlp.hiddenWidth = 4 * width
    poolingBlock = head
    rotaryReferenceSide = referenceSide
    rotatesColumnsFirst = true
    block.attention.positions = .rotary()
  }
}
