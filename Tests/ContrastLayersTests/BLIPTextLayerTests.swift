import ContrastFiles
import ContrastLayers
import ContrastTensor
import ContrastTestSupport
import Testing

/// BLIP's text decoder on the shared layers: BERT's blocks, causal, with attention to the states of an
/// image.
@Suite("A BLIP text decoder is a configuration and a table of names")
struct BLIPTextLayerTests {
  @Test("Logits under teacher forcing", arguments: GenerationCase.all("blip_caption"))
  func decoder(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let config = try JSONNode(contentsOf: reference.path("config.json")).object("text_config")
    let checkpoint = try Checkpoint(directory: reference.folder)
    let weights = checkpoint.weights["text_decoder"]
    var configuration = try BERTBlockTests.block(config)
    configuration.attention.mask = .causal
    configuration.crossAttention = configuration.attention
    configuration.crossAttention?.contextWidth = try config.int("encoder_hidden_size")
    let embedding = try TokenEmbedding(
      weights["bert.embeddings"], BERTBlockTests.embedding(config),
      names: BERTBlockTests.embeddingNames)
    let transformer = try Transformer(
      weights["bert.encoder"], configuration, layers: config.int("num_hidden_layers"),
      prefix: "layer.{}", names: BERTBlockTests.names(crossAttention: "crossattention"))

    let head = weights["cls.predictions"]
    let width = configuration.attention.width
    let transform = try Linear(head["transform.dense"], inputs: width, outputs: width)
    let norm = try Norm(
      head["transform.LayerNorm"], width: width, epsilon: configuration.normEpsilon)
    let vocabulary = try config.int("vocab_size")
    let decoder = Linear(
      weight: WeightMatrix(embedding.table), bias: try head.parameter("bias", shape: [vocabulary]))

    let batch = PaddedBatch(golden, mask: "train.attention_mask")
    let run = Run(threads: 2)
    let images = golden.shape("vision.last_hidden")
    let context = transformer.context(
      Tensor(golden.floats("vision.last_hidden"), shape: [images[0] * images[1], images[2]]),
      RaggedLayout(count: images[0], length: images[1]), run)
    let x = embedding(
      batch.ids(golden.integers("train.input_ids")), positionOfRow: batch.layout.positions, run)
    let states = transformer(x, TokenLayout(batch.layout), run, context: context)
    let logits = decoder(norm(transform(states, run, activation: .gelu), run), run)
    #expect(
      relativeError(logits.elements, batch.states(golden, "train.logits").elements) < 1e-5)

    // Token by token, over the cached keys of the image, which a fork shares.
    let sequences = [0, 1, 1].filter { $0 < batch.layout.count }
    let contexts = KeyValueBatch(sequences: images[0], in: transformer.contextMemory())
    let cached = try transformer.context(
      Tensor(golden.floats("vision.last_hidden"), shape: [images[0] * images[1], images[2]]),
      RaggedLayout(count: images[0], length: images[1]), into: contexts, run)
    contexts.select(sequences)
    let caches = KeyValueBatch(sequences: sequences.count, in: transformer.keyValueMemory())
    let shortest = sequences.map { batch.layout[$0].count }.min() ?? 0
    for position in 0..<shortest {
      let rows = sequences.map { batch.layout[$0].lowerBound + position }
      try caches.reserve([Int](repeating: 1, count: rows.count))
      let step = transformer(
        run.gather(x, rows: rows), TokenLayout(RaggedLayout(count: rows.count, length: 1)), run,
        cache: .into(caches), context: cached)
      caches.advance()
      #expect(relativeError(step.elements, run.gather(states, rows: rows).elements) < 1e-5)
    }
  }

  @Test(
    "Sequences that share a context see what each would see alone, and its gradient is their sum",
    arguments: GenerationCase.all("blip_caption"))
  func sharedContext(_ reference: GenerationCase) throws {
    let golden = try reference.golden()
    let config = try JSONNode(contentsOf: reference.path("config.json")).object("text_config")
    var configuration = try BERTBlockTests.block(config)
    configuration.crossAttention = configuration.attention
    configuration.crossAttention?.contextWidth = try config.int("encoder_hidden_size")
    let transformer = try Transformer(
      Checkpoint(directory: reference.folder).weights["text_decoder.bert.encoder"], configuration,
      layers: config.int("num_hidden_layers"), prefix: "layer.{}",
      names: BERTBlockTests.names(crossAttention: "crossattention"))
    let width = configuration.attention.width
    let (rows, contextWidth) = (
      golden.shape("vision.last_hidden")[1], golden.shape("vision.last_hidden")[2]
    )
    // Three contexts, of which the second has no reader.
    let lengths = [rows, 2, rows - 1]
    let contexts = RaggedLayout(lengths: lengths)
    var weights = RandomWeights(seed: 5)
    let states = Tensor(
      weights.input(contexts.rows * contextWidth), shape: [contexts.rows, contextWidth])
    let layout = RaggedLayout(lengths: [3, 2, 4])
    let x = Tensor(weights.input(layout.rows * width), shape: [layout.rows, width])
    let slopes = Tensor(weights.input(3 * width), shape: [3, width])
    let queries = [0..<1, 0..<1, 2..<3]
    let run = Run(threads: 2)
    run.overlay = ParameterOverlay()

    func shared(_ states: Tensor) -> Tensor {
      transformer(
        x, TokenLayout(layout), run,
        context: transformer.context(states, contexts, sharedBy: [2, 0, 1], run),
        queryPositions: queries)
    }
    func loss(_ elements: [Float]) -> Double {
      let y = shared(Tensor(elements, shape: states.shape))
      return zip(y.elements, slopes.elements).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }
    let order = Array(contexts[0]) + Array(contexts[0]) + Array(contexts[2])
    let alone = RaggedLayout(lengths: [lengths[0], lengths[0], lengths[2]])
    var gradients: [Tensor] = []
    var results: [[Float]] = []
    for isShared in [true, false] {
      let (y, tape) = run.recording(into: ParameterGradients(trainable: []), inputs: [states]) {
        isShared
          ? shared(states)
          : transformer(
            x, TokenLayout(layout), run,
            context: transformer.context(run.gather(states, rows: order), alone, run),
            queryPositions: queries)
      }
      tape.backward(from: [(y, slopes)], run)
      results.append(y.elements)
      gradients.append(try #require(tape.gradient(of: states)))
    }
    #expect(relativeError(results[0], results[1]) < 1e-6)
    #expect(relativeError(gradients[0].elements, gradients[1].elements) < 1e-5)
    let gradient = gradients[0].elements
    #expect(
      gradient[contexts[1].lowerBound * contextWidth..<contexts[1].upperBound * contextWidth]
        .allSatisfy { $0 == 0 })
    let largest = gradient.map(abs).max()!
    for index in stride(from: 0, to: gradient.count, by: 7) {
      var (up, down) = (states.elements, states.elements)
      up[index] += 0.01
      down[index] -= 0.01
      #expect(
        abs(Float((loss(up) - loss(down)) / 0.02) - gradient[index]) < 0.02 * largest, "\(index)")
    }
  }

  @Test("A context wider than the layer, stored and computed as the formula says")
  func widerContext() throws {
    let (width, contextWidth, rows, contextRows) = (10, 14, [3, 1], [5, 2])
    var weights = RandomWeights(seed: 31)
    for name in ["q", "out"] { weights.addLinear(name, inputs: width, outputs: width) }
    for name in ["k", "v"] { weights.addLinear(name, inputs: contextWidth, outputs: width) }
    let layer = try Attention(
      weights.checkpoint.weights,
      Attention.Configuration(
        width: width, contextWidth: contextWidth, heads: AttentionHeads(count: 2, width: 5),
        mask: .bidirectional),
      names: .init(inputs: .separate(query: "q", key: "k", value: "v"), output: "out"))
    let (layout, contextLayout) = (RaggedLayout(lengths: rows), RaggedLayout(lengths: contextRows))
    let x = weights.input(layout.rows * width)
    let context = weights.input(contextLayout.rows * contextWidth)
    var expected: [Double] = []
    for sequence in 0..<layout.count {
      let own = x[layout[sequence].lowerBound * width..<layout[sequence].upperBound * width]
      let range = contextLayout[sequence]
      let its = context[range.lowerBound * contextWidth..<range.upperBound * contextWidth]
        .map(Double.init)
      let mixed = Reference.attention(
        q: weights.linear(own.map(Double.init), "q"), k: weights.linear(its, "k"),
        v: weights.linear(its, "v"), heads: 2, kvHeads: 2, headWidth: 5,
        scale: 1 / Double(5).squareRoot(), causal: false)
      expected += weights.linear(mixed, "out")
    }
    let actual = layer(
      Tensor(x, shape: [layout.rows, width]), layout,
      to: Tensor(context, shape: [contextLayout.rows, contextWidth]), contextLayout,
      Run(threads: 2))
    #expect(relativeError(actual.elements, expected.map(Float.init)) < 1e-5)
  }
}
