/// What the files of a family call the parts of a ViT image tower.
public struct VisionTransformerNames: Sendable {
  /// `[width, 3, patch, patch]`.
  public var patchEmbedding: String
  /// `[width]`.
  public var classToken: String
  /// `[tokens, width]`.
  public var positions: String
  public var preNorm: String
  /// With `{}` for the number of the block.
  public var block: String
  public var blockParts: TransformerBlock.Names
  public var postNorm: String
  public var projection: ProjectionHead.Storage
}

extension VisionTransformerNames {
  /// `CLIPModel` of transformers. (`pre_layrnorm` is how the files spell it.)
  public static let huggingFace = VisionTransformerNames(
    patchEmbedding: "vision_model.embeddings.patch_embedding.weight",
    classToken: "vision_model.embeddings.class_embedding",
    positions: "vision_model.embeddings.position_embedding.weight",
    preNorm: "vision_model.pre_layrnorm",
    block: "vision_model.encoder.layers.{}",
    blockParts: .huggingFaceCLIP,
    postNorm: "vision_model.post_layernorm",
    projection: .linear("visual_projection", bias: false))

  /// OpenAI's repository and open_clip.
  public static let openCLIP = VisionTransformerNames(
    patchEmbedding: "visual.conv1.weight",
    classToken: "visual.class_embedding",
    positions: "visual.positional_embedding",
    preNorm: "visual.ln_pre",
    block: "visual.transformer.resblocks.{}",
    blockParts: .openCLIP,
    postNorm: "visual.ln_post",
    projection: .matrix("visual.proj"))
}
