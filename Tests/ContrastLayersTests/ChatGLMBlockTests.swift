import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Foundation
import Testing

/// ChatGLM on the shared layers: residuals from the normed input, heads interleaved in one matrix, rotary
/// positions of two coordinates, a prefix that sees itself in both directions.
@Suite("A ChatGLM decoder is a configuration and a table of names")
struct ChatGLMBlockTests {
  @Test("The first block, the last, logits", arguments: GenerationCase.all("chatglm"))
  func decoder(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let config = try JSONNode(contentsOf: reference.path("config.json"))
    let checkpoint = try Checkpoint(directory: reference.folder)
    let weights = checkpoint.weights["transformer"]
    let (width, heads) = (try config.int("hidden_size"), try config.int("num_attention_heads"))
    let headWidth = width / heads
    let epsilon = Float(try config.double("layernorm_epsilon"))
    let layers = try config.int("num_layers")
    let transformer = try Transformer(
      weights,
      TransformerBlock.Configuration(
        attention: Attention.Configuration(
          width: width, heads: AttentionHeads(count: heads, width: headWidth), mask: .causal,
          positions: .rotary()),
        mlp: MLP.Configuration(
          width: width, hiddenWidth: try config.int("inner_hidden_size"), activation: .geluTanh),
        normEpsilon: epsilon, form: .normedResidual(scale: Float(2 * layers).squareRoot())),
      layers: layers, prefix: "layers.{}",
      names: TransformerBlock.Names(
        attention: Attention.Names(
          inputs: .interleaved("attention.query_key_value"), output: "attention.dense"),
        attentionNorms: ResidualNormNames(before: "input_layernorm"),
        mlp: MLP.Names(up: "mlp.dense_h_to_4h", down: "mlp.dense_4h_to_h"),
        mlpNorms: ResidualNormNames(before: "post_attention_layernorm")))
    let vocabulary = try config.int("vocab_size")
    let embedding = try TokenEmbedding(
      weights, TokenEmbedding.Configuration(vocabularySize: vocabulary, width: width),
      names: TokenEmbedding.Names(tokens: "word_embeddings.weight"))
    let finalNorm = try Norm(weights["final_layernorm"], width: width, epsilon: epsilon)
    let head = try Linear(
      checkpoint.weights["lm_head"], inputs: width, outputs: vocabulary, bias: false)
    try checkpoint.requireAllUsed()

    let ids = golden.integers("input_ids").map(Int32.init)
    let start = try #require(ids.firstIndex(of: Int32(config.int("bos_token_id"))))
    let half = headWidth / 2
    let rotary = RotaryEmbedding(
      frequencies: (0..<half / 2).map { pow(10_000, -2 * Double($0) / Double(half)) },
      pairing: .rotateHalf)
    let positions = golden.integers("positions").map(Int32.init)
    let coordinates = [positions.prefix(ids.count), positions.suffix(ids.count)].map(Array.init)
    let table = rotary.table(positions: ids.count + 1)
    let rotation = Rotation(
      parts: [
        Rotation.Part(table: table, positionOfRow: coordinates[0]),
        Rotation.Part(table: table, positionOfRow: coordinates[1], offset: half),
      ])
    let tokens = TokenLayout(
      RaggedLayout(lengths: [ids.count]), rotations: [rotation], spans: [[0..<start]])
    let run = Run(threads: 2)
    let x = embedding(ids, positionOfRow: coordinates[0], run)
    let last = transformer(x, tokens, run)
    for (name, actual) in [
      ("block0", transformer(x, tokens, run, blocks: 1)), ("last_block", last),
      ("all_logits", head(finalNorm(last, run), run)),
    ] {
      let error = relativeError(actual.elements, golden.floats(name))
      #expect(error < 1e-5, "\(name): \(error)")
    }
  }
}
