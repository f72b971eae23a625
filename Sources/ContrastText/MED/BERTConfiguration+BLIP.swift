import ContrastFiles
import ContrastLayers
import ContrastTensor

// The text layers of BLIP, a mixture of encoder and decoder (MED): BERT without token types, whose blocks may
// attend to the states of an image, bidirectional as an encoder and causal as a decoder.
//
// Source: Li et al. 2022, "BLIP"; `med.py` of salesforce/BLIP, `modeling_blip_text.py` of transformers.

extension BERTFamily {
  /// The class `BlipTextConfig`. (Its default of 8 heads is no published model's.)
  package static let blip = BERTFamily(
    vocabularySize: 30_524, heads: 8, types: nil, refusedKeys: [])
}

extension BERTConfiguration {
  /// Reads the `text_config` of a `config.json` of type `blip`: the encoder without cross-attention.
  ///
  /// - Throws: `FileError`, `UnsupportedConfiguration`.
  package init(blip text: JSONNode) throws {
    try self.init(huggingFace: text, family: .blip)
  }

  /// Reads the shape from the tensors of one of Salesforce's files. Heads are 64 wide, as in every published
  /// one; no tensor says so.
  ///
  /// - Parameter weights: the view of the encoder, or of what stands below `bert` in the decoder.
  /// - Throws: `CheckpointError`, `UnsupportedConfiguration`.
  package init(blip weights: Weights) throws {
    let names = BERTNames.bert
    let (embeddings, parts) = (weights[names.embeddings], names.embeddingParts)
    let table = try embeddings.sizes(parts.tokens, rank: 2)
    let width = table[1]
    guard width % 64 == 0 else {
      throw embeddings.unsupported(
        parts.tokens, value: "a width of \(width)",
        supported: "multiples of 64, the width of a head, or a config.json beside the file")
    }
    let up = "\(names.block).\(names.blockParts.mlp.up).weight"
    embedding = TokenEmbedding.Configuration(
      vocabularySize: table[0], width: width,
      positions: TokenEmbedding.Positions(
        rows: try embeddings.sizes(parts.positions, rank: 2)[0]),
      norm: .layer, normEpsilon: 1e-12)
    layers = try weights.blockCount(up)
    block = TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: width / 64, width: 64), mask: .bidirectional),
      mlp: MLP.Configuration(
        width: width,
        hiddenWidth: try weights.sizes(up.replacing("{}", with: "0"), rank: 2)[0],
        activation: .gelu),
      normEpsilon: 1e-12, form: .postNorm)
    self.names = names
  }

  /// The same layers with attention to a context in each block.
  ///
  /// - Parameters:
  ///   - width: of the states of the context.
  ///   - mask: of the attention of a text to itself; causal in a decoder.
  package func attending(toContextOf width: Int, mask: AttentionMask) -> BERTConfiguration {
    var result = self
    result.block.attention.mask = mask
    result.block.crossAttention = result.block.attention
    result.block.crossAttention?.contextWidth = width
    return result
  }
}
