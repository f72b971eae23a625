import ContrastFiles
import ContrastLayers

/// What the files of a family call the parts of CLIP's text tower.
package struct CLIPTextNames: Sendable {
  /// `[vocabulary, width]`.
  package var tokenEmbedding: String
  /// `[contextLength, width]`.
  package var positions: String
  /// With `{}` for the number of the block.
  package var block: String
  package var blockParts: TransformerBlock.Names
  package var finalNorm: String
  package var projection: ProjectionHead.Storage
}

extension CLIPTextNames {
  /// `CLIPModel` of transformers.
  package static let huggingFace = CLIPTextNames(
    tokenEmbedding: "text_model.embeddings.token_embedding.weight",
    positions: "text_model.embeddings.position_embedding.weight",
    block: "text_model.encoder.layers.{}",
    blockParts: .huggingFaceCLIP,
    finalNorm: "text_model.final_layer_norm",
    projection: .linear("text_projection", bias: false))

  /// OpenAI's repository and open_clip. Models that open_clip builds with a text tower of its own
  /// kind keep the same names below `text.`: give the constructor `weights["text"]`.
  package static let openCLIP = CLIPTextNames(
    tokenEmbedding: "token_embedding.weight",
    positions: "positional_embedding",
    block: "transformer.resblocks.{}",
    blockParts: .openCLIP,
    finalNorm: "ln_final",
    projection: .matrix("text_projection"))
}

extension CLIPTextNames {
  /// `SiglipModel` of transformers.
  package static let huggingFaceSigLIP = CLIPTextNames(
    tokenEmbedding: "text_model.embeddings.token_embedding.weight",
    positions: "text_model.embeddings.position_embedding.weight",
    block: "text_model.encoder.layers.{}",
    blockParts: .huggingFaceCLIP,
    finalNorm: "text_model.final_layer_norm",
    projection: .linear("text_model.head", bias: true))
}

extension CLIPTextNames {
  /// The names of a tower of open_clip, whose projection the `model_cfg` may give a bias
  /// (`proj_bias`) or leave out (`proj_type: none`). As with ``openCLIP``, models with a text tower of
  /// its own kind keep them below `text.`.
  ///
  /// - Parameter model: the object with `text_cfg`.
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package static func openCLIP(_ model: JSONNode) throws -> CLIPTextNames {
    let text = try model.object("text_cfg")
    var names = CLIPTextNames.openCLIP
    try text.refuse("proj_type", unless: ["linear", "none"])
    if try text.string("proj_type", default: "linear") == "none" {
      names.projection = .none
    } else if try text.bool("proj_bias", default: false) {
      names.projection = .linear("text_projection", bias: true)
    }
    return names
  }
}
