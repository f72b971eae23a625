import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

/// T5 on the shared layers: pre-norm without means, unscaled scores with a relative bias that all blocks of
/// a stack share, and cross-attention.
@Suite("A T5 encoder and decoder are configurations and tables of names")
struct T5LayerTests {
  private struct Stack {
    let transformer: Transformer
    let finalNorm: Norm
    /// `[buckets, heads]`.
    let biasTable: Tensor
    let buckets: RelativePositionBuckets

    func layout(_ sequences: RaggedLayout, _ run: Run) -> TokenLayout {
      let bias = run.relativeBias(
        biasTable, buckets: buckets.buckets(reach: max(sequences.longest - 1, 0)))
      return TokenLayout(sequences, biases: [bias])
    }
  }

  private func stack(
    _ weights: Weights, _ config: JSONNode, isDecoder: Bool, layers: String
  ) throws -> Stack {
    let (width, heads) = (try config.int("d_model"), try config.int("num_heads"))
    let epsilon = Float(try config.double("layer_norm_epsilon"))
    func attention(_ mask: AttentionMask, _ positions: AttentionPositions)
      throws -> Attention.Configuration
    {
      Attention.Configuration(
        width: width, heads: AttentionHeads(count: heads, width: try config.int("d_kv")),
        mask: mask, positions: positions, queryBias: false, keyBias: false, valueBias: false,
        outputBias: false, scale: 1)
    }
    func names(_ layer: String) -> Attention.Names {
      Attention.Names(
        inputs: .separate(query: "\(layer).q", key: "\(layer).k", value: "\(layer).v"),
        output: "\(layer).o")
    }
    let mlp = isDecoder ? 2 : 1
    let transformer = try Transformer(
      weights,
      TransformerBlock.Configuration(
        attention: try attention(isDecoder ? .causal : .bidirectional, .relativeBias()),
        crossAttention: isDecoder ? try attention(.bidirectional, .none) : nil,
        mlp: MLP.Configuration(
          kind: .gated(), width: width, hiddenWidth: try config.int("d_ff"),
          activation: .geluTanh, bias: false),
        norm: .rootMeanSquare(), normEpsilon: epsilon),
      layers: config.int(layers), prefix: "block.{}.layer",
      names: TransformerBlock.Names(
        attention: names("0.SelfAttention"),
        attentionNorms: ResidualNormNames(before: "0.layer_norm"),
        crossAttention: isDecoder ? names("1.EncDecAttention") : nil,
        crossAttentionNorms: ResidualNormNames(before: "1.layer_norm"),
        mlp: MLP.Names(
          gate: "\(mlp).DenseReluDense.wi_0", up: "\(mlp).DenseReluDense.wi_1",
          down: "\(mlp).DenseReluDense.wo"),
        mlpNorms: ResidualNormNames(before: "\(mlp).layer_norm")))
    let count = try config.int("relative_attention_num_buckets")
    return Stack(
      transformer: transformer,
      finalNorm: try Norm(
        weights["final_layer_norm"], kind: .rootMeanSquare(), width: width, epsilon: epsilon),
      biasTable: try weights.parameter(
        "block.0.layer.0.SelfAttention.relative_attention_bias.weight", shape: [count, heads]),
      buckets: RelativePositionBuckets(
        count: count, maximumDistance: try config.int("relative_attention_max_distance"),
        isBidirectional: !isDecoder))
  }

  @Test("Encoder and decoder states, bias, logits", arguments: GenerationCase.all("t5"))
  func stacks(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let folder = reference.folder.appending(path: "flan")
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let checkpoint = try Checkpoint(directory: folder)
    let weights = checkpoint.weights
    let encoder = try stack(weights["encoder"], config, isDecoder: false, layers: "num_layers")
    let decoder = try stack(
      weights["decoder"], config, isDecoder: true, layers: "num_decoder_layers")
    let (vocabulary, width) = (try config.int("vocab_size"), try config.int("d_model"))
    let embedding = try TokenEmbedding(
      weights, TokenEmbedding.Configuration(vocabularySize: vocabulary, width: width),
      names: TokenEmbedding.Names(tokens: "shared.weight"))
    let head = try Linear(weights["lm_head"], inputs: width, outputs: vocabulary, bias: false)
    try checkpoint.requireAllUsed()

    let batch = PaddedBatch(golden, mask: "flan.attention_mask")
    let run = Run(threads: 2)
    let tokens = encoder.layout(batch.layout, run)
    let x = embedding(
      batch.ids(golden.integers("flan.input_ids")), positionOfRow: batch.layout.positions, run)
    func expectClose(_ actual: Tensor, _ batch: PaddedBatch, _ name: String) {
      let error = relativeError(actual.elements, batch.states(golden, name).elements)
      #expect(error < reference.tolerance, "\(name): \(error)")
    }
    let states = encoder.finalNorm(encoder.transformer(x, tokens, run), run)
    expectClose(encoder.transformer(x, tokens, run, blocks: 1), batch, "flan.encoder.block0")
    expectClose(states, batch, "flan.encoder.last_hidden")

    let shape = golden.shape("flan.decoder_input_ids")
    let answers = PaddedBatch(
      mask: [Int](repeating: 1, count: shape[0] * shape[1]), length: shape[1])
    let context = decoder.transformer.context(states, batch.layout, run)
    let y = embedding(
      answers.ids(golden.integers("flan.decoder_input_ids")),
      positionOfRow: answers.layout.positions, run)
    let own = decoder.layout(answers.layout, run)
    let first = decoder.transformer(y, own, run, context: context, blocks: 1)
    expectClose(first, answers, "flan.decoder.block0")
    let last = decoder.finalNorm(decoder.transformer(y, own, run, context: context), run)
    expectClose(last, answers, "flan.decoder.last_hidden")
    expectClose(head(last, run), answers, "flan.all_logits")
  }

  /// The project has gradients of these cases alone.
  private static let differentiated = GenerationCase.all("t5").filter { !$0.isOfOtherSeed }

  @Test(
    "The gradient of the relative bias, with and without activation checkpointing",
    arguments: differentiated, [false, true])
  func gradient(_ reference: GenerationCase, _ checkpoints: Bool) throws {
    let golden = try reference.golden()
    let gradients = try Golden(
      SharedData.fixtures.appending(
        path: "generation-cases/t5/bias_gradient_\(reference.size).safetensors"))
    let folder = reference.folder.appending(path: "flan")
    let config = try JSONNode(contentsOf: folder.appending(path: "config.json").path)
    let weights = try Checkpoint(directory: folder).weights
    let encoder = try stack(weights["encoder"], config, isDecoder: false, layers: "num_layers")
    let (vocabulary, width) = (try config.int("vocab_size"), try config.int("d_model"))
    let embedding = try TokenEmbedding(
      weights, TokenEmbedding.Configuration(vocabularySize: vocabulary, width: width),
      names: TokenEmbedding.Names(tokens: "shared.weight"))

    let batch = PaddedBatch(golden, mask: "flan.attention_mask")
    let attention = "encoder.block.0.layer.0.SelfAttention"
    let names = ["relative_attention_bias", "q"].map { ParameterID("\(attention).\($0).weight") }
    let run = Run(threads: 2)
    run.usesActivationCheckpointing = checkpoints
    let queryWidth = try config.int("num_heads") * config.int("d_kv")
    run.overlay = ParameterOverlay([
      names[0]: encoder.biasTable,
      names[1]: try weights.tensor(names[1].name, shape: [queryWidth, width]).float32(),
    ])
    let wanted = ParameterGradients(trainable: Set(names))
    let (states, tape) = run.recording(into: wanted) {
      let tokens = encoder.layout(batch.layout, run)
      let x = embedding(
        batch.ids(golden.integers("flan.input_ids")), positionOfRow: batch.layout.positions, run)
      return encoder.finalNorm(encoder.transformer(x, tokens, run), run)
    }
    tape.backward(from: [(states, batch.states(gradients, "weights"))], run)
    for (name, stored) in zip(names, ["gradient.bias", "gradient.query"]) {
      let actual = try #require(wanted.tensors[name])
      let error = relativeError(actual.elements, gradients.floats(stored))
      #expect(error < 1e-4, "\(name): \(error)")
    }
  }
}
