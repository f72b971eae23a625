import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

/// BERT on the shared layers: post-norm blocks without a mask, learned positions and token types.
@Suite("A BERT encoder is a configuration and a table of names")
struct BERTBlockTests {
  static func block(_ config: JSONNode) throws -> TransformerBlock.Configuration {
    let (width, heads) = (try config.int("hidden_size"), try config.int("num_attention_heads"))
    return TransformerBlock.Configuration(
      attention: Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: width / heads),
        mask: .bidirectional),
      mlp: MLP.Configuration(
        width: width, hiddenWidth: try config.int("intermediate_size"), activation: .gelu),
      normEpsilon: Float(try config.double("layer_norm_eps")), form: .postNorm)
  }

  static func names(crossAttention: String? = nil) -> TransformerBlock.Names {
    func attention(_ name: String) -> Attention.Names {
      Attention.Names(
        inputs: .separate(
          query: "\(name).self.query", key: "\(name).self.key", value: "\(name).self.value"),
        output: "\(name).output.dense")
    }
    return TransformerBlock.Names(
      attention: attention("attention"),
      attentionNorms: ResidualNormNames(outer: "attention.output.LayerNorm"),
      crossAttention: crossAttention.map(attention),
      crossAttentionNorms: ResidualNormNames(outer: "\(crossAttention ?? "").output.LayerNorm"),
      mlp: MLP.Names(up: "intermediate.dense", down: "output.dense"),
      mlpNorms: ResidualNormNames(outer: "output.LayerNorm"))
  }

  static func embedding(_ config: JSONNode) throws -> TokenEmbedding.Configuration {
    TokenEmbedding.Configuration(
      vocabularySize: try config.int("vocab_size"), width: try config.int("hidden_size"),
      typeCount: try config.int("type_vocab_size", default: 0),
      positions: TokenEmbedding.Positions(rows: try config.int("max_position_embeddings")),
      norm: .layer, normEpsilon: Float(try config.double("layer_norm_eps")))
  }

  static let embeddingNames = TokenEmbedding.Names(
    tokens: "word_embeddings.weight", types: "token_type_embeddings.weight",
    positions: "position_embeddings.weight", norm: "LayerNorm")

  @Test("Embeddings, the first block, all blocks", arguments: GenerationCase.all("bert"))
  func encoder(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let config = try JSONNode(contentsOf: reference.path("config.json"))
    let checkpoint = try Checkpoint(directory: reference.folder)
    let bert = checkpoint.weights["bert"]
    let embedding = try TokenEmbedding(
      bert["embeddings"], Self.embedding(config), names: Self.embeddingNames)
    let transformer = try Transformer(
      bert["encoder"], Self.block(config), layers: config.int("num_hidden_layers"),
      prefix: "layer.{}", names: Self.names())
    try checkpoint.requireAllUsed { $0.hasPrefix("cls.") || $0.hasPrefix("bert.pooler") }

    let batch = PaddedBatch(golden, mask: "attention_mask")
    let run = Run(threads: 2)
    let x = embedding(
      batch.ids(golden.integers("input_ids")), types: batch.ids(golden.integers("token_type_ids")),
      positionOfRow: batch.layout.positions, run)
    let tokens = TokenLayout(batch.layout)
    for (name, actual) in [
      ("embeddings", x), ("block0", transformer(x, tokens, run, blocks: 1)),
      ("last_hidden", transformer(x, tokens, run)),
    ] {
      #expect(
        relativeError(actual.elements, batch.states(golden, name).elements) < 1e-5, "\(name)")
    }
    let mean = run.average(
      transformer(x, tokens, run), rows: (0..<batch.layout.count).map { batch.layout[$0] })
    #expect(relativeError(mean.elements, golden.floats("mean")) < 1e-5)
  }
}
