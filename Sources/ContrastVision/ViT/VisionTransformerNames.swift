import ContrastLayers

/// What the files of a family call the parts of a ViT image tower.
package struct VisionTransformerNames: Sendable {
  /// The layer with the kernel `[width, 3, patch, patch]`, or with ``hasLinearPatchEmbedding``
  /// `[width, patch · patch · 3]`.
  package var patchEmbedding: String
  /// Whether the files have the patch embedding as a linear layer of patches whose channels stand together.
  package var hasLinearPatchEmbedding = false
  /// Of a tower with ``VisionTransformerConfiguration/stem``.
  package var stem: [Convolution.Names] = []
  /// `[width]`, or `[1, 1, width]` with ``hasBatchAxis``.
  package var classToken = ""
  /// `[tokens, width]`, or `[1, tokens, width]` with ``hasBatchAxis``.
  package var positions: String
  /// Whether class token and positions are stored as a batch of one.
  package var hasBatchAxis = false
  /// Whether the class token is stored as a table of one row, `[1, width]` (SwissArmyTransformer).
  package var hasClassTokenTable = false
  package var preNorm = ""
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names
  package var postNorm: String
  /// Of a tower with ``VisionTransformerConfiguration/Pooling/attention``.
  package var pooling: AttentionPooling.Names?
  package var projection: ProjectionHead.Storage
}

extension VisionTransformerNames {
  /// `CLIPModel` of transformers. (`pre_layrnorm` is how the files spell it.)
  package static let huggingFace = VisionTransformerNames(
    patchEmbedding: "vision_model.embeddings.patch_embedding",
    classToken: "vision_model.embeddings.class_embedding",
    positions: "vision_model.embeddings.position_embedding.weight",
    preNorm: "vision_model.pre_layrnorm",
    block: "vision_model.encoder.layers.{}",
    blockParts: .huggingFaceCLIP,
    postNorm: "vision_model.post_layernorm",
    projection: .linear("visual_projection", bias: false))

  /// `CLIPVisionModel` of transformers as newer versions write it inside of another model, without its prefix.
  package static let huggingFaceCLIPPart: VisionTransformerNames = {
    var names = huggingFace
    for path in [
      \VisionTransformerNames.patchEmbedding, \.classToken, \.positions, \.preNorm, \.block,
      \.postNorm,
    ] { names[keyPath: path].replace("vision_model.", with: "") }
    names.projection = .none
    return names
  }()

  /// OpenAI's repository and open_clip.
  package static let openCLIP = VisionTransformerNames(
    patchEmbedding: "visual.conv1",
    classToken: "visual.class_embedding",
    positions: "visual.positional_embedding",
    preNorm: "visual.ln_pre",
    block: "visual.transformer.resblocks.{}",
    blockParts: .openCLIP,
    postNorm: "visual.ln_post",
    projection: .matrix("visual.proj"))
}

extension VisionTransformerNames {
  /// `SiglipModel` of transformers.
  package static let huggingFaceSigLIP = VisionTransformerNames(
    patchEmbedding: "vision_model.embeddings.patch_embedding",
    positions: "vision_model.embeddings.position_embedding.weight",
    block: "vision_model.encoder.layers.{}",
    blockParts: .huggingFaceCLIP,
    postNorm: "vision_model.post_layernorm",
    pooling: AttentionPooling.Names(
      probe: "vision_model.head.probe",
      attention: Attention.Names(
        inputs: .stacked(
          weight: "vision_model.head.attention.in_proj_weight",
          bias: "vision_model.head.attention.in_proj_bias"),
        output: "vision_model.head.attention.out_proj"),
      norm: "vision_model.head.layernorm",
      mlp: MLP.Names(up: "vision_model.head.mlp.fc1", down: "vision_model.head.mlp.fc2")),
    projection: .none)

  /// `ViTModel` of transformers.
  ///
  /// - Parameter prefix: what stands before its names, with the dot.
  package static func huggingFaceViT(_ prefix: String = "") -> VisionTransformerNames {
    VisionTransformerNames(
      patchEmbedding: "\(prefix)embeddings.patch_embeddings.projection",
      classToken: "\(prefix)embeddings.cls_token",
      positions: "\(prefix)embeddings.position_embeddings",
      hasBatchAxis: true,
      block: "\(prefix)encoder.layer.{}",
      blockParts: .huggingFaceViT,
      postNorm: "\(prefix)layernorm",
      projection: .none)
  }

  /// `Siglip2Model` of transformers.
  package static let huggingFaceNaFlex = {
    var names = huggingFaceSigLIP
    names.hasLinearPatchEmbedding = true
    return names
  }()

  /// timm's `VisionTransformer`, below open_clip's prefix, and its `Eva` with the same blocks: SigLIP, CLIP,
  /// MobileCLIP-B and Perception Encoder.
  package static let timm = VisionTransformerNames(
    patchEmbedding: "visual.trunk.patch_embed.proj",
    stem: (0..<3).map { number in
      let layer = "visual.trunk.patch_embed.backbone.\(number)"
      return Convolution.Names(convolution: "\(layer).conv", norm: "\(layer).bn")
    },
    classToken: "visual.trunk.cls_token",
    positions: "visual.trunk.pos_embed",
    hasBatchAxis: true,
    preNorm: "visual.trunk.norm_pre",
    block: "visual.trunk.blocks.{}",
    blockParts: .timm,
    postNorm: "visual.trunk.norm",
    pooling: AttentionPooling.Names(
      probe: "visual.trunk.attn_pool.latent",
      attention: Attention.Names(
        inputs: .stackedKeyValue(
          query: "visual.trunk.attn_pool.q", keyValue: "visual.trunk.attn_pool.kv"),
        output: "visual.trunk.attn_pool.proj"),
      norm: "visual.trunk.attn_pool.norm",
      mlp: MLP.Names(
        up: "visual.trunk.attn_pool.mlp.fc1", down: "visual.trunk.attn_pool.mlp.fc2")),
    projection: .none)

  /// EVA02-CLIP in the repositories of EVA-CLIP and LLM2CLIP.
  package static let eva = VisionTransformerNames(eva: "visual", blockParts: .eva)

  /// EVA02-CLIP as timm stores it, below open_clip's prefix.
  package static let timmEVA = VisionTransformerNames(eva: "visual.trunk", blockParts: .timmEVA)

  /// Both spellings of EVA02-CLIP, which differ inside the blocks only.
  private init(eva prefix: String, blockParts: TransformerBlock.Names) {
    self.init(
      patchEmbedding: "\(prefix).patch_embed.proj",
      classToken: "\(prefix).cls_token",
      positions: "\(prefix).pos_embed",
      hasBatchAxis: true,
      block: "\(prefix).blocks.{}",
      blockParts: blockParts,
      postNorm: "\(prefix).norm",
      projection: .linear("\(prefix).head", bias: true))
  }
}

extension VisionTransformerNames {
  /// EVA02-CLIP as Hugging Face's `EvaCLIPModel` stores it: the parts of a block keep the names of
  /// the EVA-CLIP repository inside those of `CLIPModel`. That model is code in the repositories of
  /// its checkpoints, which could not be read; some spell the gated layer otherwise, see
  /// ``huggingFaceEVA(in:)``.
  package static let huggingFaceEVA = VisionTransformerNames(
    huggingFaceEVA: .huggingFaceEVA, projectionBias: true)

  /// The names of `EvaCLIPModel` as a checkpoint has them: the gated layer as `w1`, `w2`, `w3`, or
  /// as `fc1`, `fc2`, `fc3` in ports of the class; the projection with a bias or without.
  ///
  /// - Parameter weights: the checkpoint; of its tensors only the names are asked for.
  package static func huggingFaceEVA(in weights: Weights) -> VisionTransformerNames {
    var blockParts = TransformerBlock.Names.huggingFaceEVA
    if weights.has("vision_model.encoder.layers.0.mlp.fc3.weight") {
      blockParts.mlp = MLP.Names(
        gate: "mlp.fc1", up: "mlp.fc2", down: "mlp.fc3", subNorm: "mlp.ffn_ln")
    }
    return VisionTransformerNames(
      huggingFaceEVA: blockParts, projectionBias: weights.has("visual_projection.bias"))
  }

  private init(huggingFaceEVA blockParts: TransformerBlock.Names, projectionBias: Bool) {
    self = .huggingFace
    preNorm = ""
    self.blockParts = blockParts
    projection = .linear("visual_projection", bias: projectionBias)
  }
}
