import ContrastLayers
import Foundation
import ContrastRuntime
import ContrastTensor

/// A decoder of a language model: token ids, or states in their place, to hidden states.
/// `LanguageModelHead` makes logits of them.
///
/// One definition serves all families; ``CausalLanguageModelConfiguration`` says what sets them
/// apart. Attention is causal or bidirectional, as the configuration says.
///
/// Source: Touvron et al. 2023, "Llama"; `modeling_llama.py` and its relatives in transformers;
/// BehnamGhader et al. 2024, "LLM2Vec", for attention in both directions.
public struct CausalLanguageModel: Sendable {
  public let configuration: CausalLanguageModelConfiguration

  let embedding: TokenEmbedding
  let transformer: Transformer
  let finalNorm: Norm?
  /// From the width of the blocks to that of the token table, where they differ.
  let projection: Linear?
  /// One for each of the configuration's.
  let rotaries: [RotaryEmbedding]

  /// `[vocabulary, width]`, in the type of the file.
  package var tokenEmbedding: Tensor { embedding.table }

  /// - Parameters:
  ///   - weights: the model, or the part of a larger file that holds it.
  ///   - configuration: of the model.
  /// - Throws: `CheckpointError`.
  public init(_ weights: Weights, _ configuration: CausalLanguageModelConfiguration) throws {
    self.configuration = configuration
    let (names, width) = (configuration.names, configuration.width)
    let weights = names.view(of: weights)
    embedding = try TokenEmbedding(
      weights,
      TokenEmbedding.Configuration(
        vocabularySize: configuration.vocabularySize, width: width,
        tableWidth: configuration.tableWidth, scale: configuration.embeddingScale,
        positions: configuration.positionTable),
      names: TokenEmbedding.Names(
        tokens: names.tokenEmbedding, projection: names.inputProjection,
        positions: names.positions))
    transformer = try Transformer(
      weights, (0..<configuration.layers).map { configuration.block($0) }, prefix: names.block,
      names: names.blockParts)
    finalNorm =
      configuration.hasFinalNorm
      ? try Norm(
        weights[names.finalNorm], kind: configuration.block.norm, width: width,
        epsilon: configuration.block.normEpsilon) : nil
    projection = try configuration.tableWidth.map {
      try Linear(weights[names.outputProjection], inputs: width, outputs: $0, bias: false)
    }
    let headWidth = configuration.block.attention.heads.width / configuration.coordinates
    rotaries = configuration.rotaries.map {
      RotaryEmbedding(frequencies: $0.values(headWidth: headWidth), pairing: .rotateHalf)
    }
  }

  /// Reads a model folder: `config.json` and `model.safetensors`, in one file or several; or a GGUF file.
  ///
  /// - Parameters:
  ///   - directory: the folder, or the file.
  ///   - isBidirectional: the direction of attention, if it is not to be that of the file.
  ///   - threads: check and pack tensors.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, also for tensors that no
  ///   part of the model asks for.
  public init(
    directory: URL, isBidirectional: Bool? = nil, threads: Int = Threads.standard
  ) throws {
    let files = try LanguageModelFiles(directory)
    var configuration = files.configuration
    if let isBidirectional { configuration.isBidirectional = isBidirectional }
    let checkpoint = try files.checkpoint(threads: threads, precision: .float32, progress: nil)
    try self.init(checkpoint.weights, configuration)
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
  }

  /// - Parameters:
  ///   - texts: token ids, at least one and, with the prompt, at most
  ///     ``CausalLanguageModelConfiguration/maximumPositions`` each.
  ///   - run: the forward pass.
  ///   - prompt: from ``prompt(_:_:)``, stands before each text.
  ///   - counts: how many of the last states of each text are wanted, if not all.
  /// - Returns: the hidden states behind the final norm, text after text: `[total tokens, outputWidth]`, or
  ///   as many as `counts` adds up to.
  package func callAsFunction(
    _ texts: [[Int32]], _ run: Run, behind prompt: KeyValueCache? = nil, last counts: [Int]? = nil
  ) -> Tensor {
    states(
      of: texts.map { [.tokens($0)] }, prompt.map { .behind($0, sequences: texts.count) },
      spans: nil, last: counts, run)
  }

  /// The same of sequences that hold states in the place of tokens, such as those of an image.
  ///
  /// - Parameters:
  ///   - sequences: the parts of each in their order, as long together as a text.
  ///   - run: the forward pass.
  ///   - spans: for each sequence ranges of positions whose rows see each other whatever the mask says,
  ///     such as those of an image; nil for none.
  ///   - counts: how many of the last states of each sequence are wanted, if not all.
  /// - Returns: the hidden states behind the final norm, `[rows, width]`.
  package func callAsFunction(
    _ sequences: [[InputSegment]], _ run: Run, spans: [[Range<Int>]]? = nil,
    last counts: [Int]? = nil
  ) -> Tensor {
    states(of: sequences, nil, spans: spans, last: counts, run)
  }

  /// The same of what follows in sequences whose keys and values so far are cached, as a step of generation
  /// does: those of the pass are added to the caches. Causal models only.
  ///
  /// - Parameters:
  ///   - sequences: the next parts of each sequence.
  ///   - caches: of the sequences, in ``keyValueMemory(precision:limit:)``.
  ///   - run: the forward pass; all passes over one cache must run the same adapters.
  ///   - spans: as above; positions count from the first of the sequence.
  ///   - prefixes: of the sequences, in models whose configuration has
  ///     ``CausalLanguageModelConfiguration/prefix``; the rows of a prefix must be in one pass.
  ///   - counts: how many of the last states of each sequence are wanted, if not all.
  /// - Returns: the hidden states behind the final norm, `[rows, width]`.
  /// - Throws: `KeyValueMemoryExhausted`; the caches are then as before.
  package func callAsFunction(
    _ sequences: [[InputSegment]], into caches: KeyValueBatch, _ run: Run,
    spans: [[Range<Int>]]? = nil, prefixes: [BidirectionalPrefix?]? = nil,
    last counts: [Int]? = nil
  ) throws(KeyValueMemoryExhausted) -> Tensor {
    try caches.reserve(sequences.map { $0.reduce(0) { $0 + $1.count } })
    let states = states(
      of: sequences, .into(caches), spans: spans, prefixes: prefixes, last: counts, run)
    caches.advance()
    return states
  }

  /// What texts begin with, computed once for all of them. Causal models only: in the others, the
  /// states of the common tokens depend on what follows.
  ///
  /// - Parameters:
  ///   - ids: the first tokens of the texts, at least one.
  ///   - run: the forward pass; later ones must run the same adapters.
  package func prompt(_ ids: [Int32], _ run: Run) -> KeyValueCache {
    let (x, tokens) = embedded([[.tokens(ids)]], from: [0], spans: nil, run)
    return transformer.prompt(x, tokens, run)
  }

  /// Memory for the keys and values of sequences.
  ///
  /// - Parameters:
  ///   - precision: how they are kept.
  ///   - limit: the most bytes; nil for none.
  package func keyValueMemory(
    precision: KeyValuePrecision = .float32, limit: Int? = nil
  ) -> KeyValueMemory {
    transformer.keyValueMemory(precision: precision, limit: limit)
  }

  private func states(
    of sequences: [[InputSegment]], _ cache: CachedPass?, spans: [[Range<Int>]]?,
    prefixes: [BidirectionalPrefix?]? = nil, last counts: [Int]?, _ run: Run
  ) -> Tensor {
    let starts = cache?.batch.counts ?? [Int](repeating: 0, count: sequences.count)
    let (embedded, tokens) = embedded(
      sequences, from: starts, spans: spans, prefixes: prefixes, run)
    let wanted = counts.map { counts in
      counts.enumerated().map { tokens.sequences[$0].count - $1..<tokens.sequences[$0].count }
    }
    var x = transformer(embedded, tokens, run, cache: cache, queryPositions: wanted)
    x = finalNorm?(x, run) ?? x
    x = projection?(x, run) ?? x
    run.watch("last_hidden", x)
    return x
  }

  /// What goes into the first block, `[rows, width]`, with the first row of each sequence at its start.
  private func embedded(
    _ sequences: [[InputSegment]], from starts: [Int], spans: [[Range<Int>]]?,
    prefixes: [BidirectionalPrefix?]? = nil, _ run: Run
  ) -> (Tensor, TokenLayout) {
    precondition(
      (configuration.prefix != nil) == (prefixes != nil), "a prefix for each sequence, or none")
    let layout = RaggedLayout(lengths: sequences.map { $0.reduce(0) { $0 + $1.count } })
    precondition(
      (0..<layout.count).allSatisfy {
        layout[$0].count > 0 && starts[$0] + layout[$0].count <= configuration.maximumPositions
      }, "a text must have 1 to \(configuration.maximumPositions) tokens")
    let positions = layout.positions(from: starts)
    let x = embedding(InputSegment.joined(sequences), positionOfRow: positions, run)
    run.watch("embeddings", x)
    let rotations = rotaries.map { rotary in
      prefixes.map { rotary.rotation(of: layout, from: starts, behind: $0) }
        ?? rotary.rotation(positions)
    }
    // Behind its prefix a sequence is causal.
    let ofPrefixes = prefixes?.enumerated().map { sequence, prefix in
      prefix.flatMap { starts[sequence] < $0.count ? [0..<$0.count] : nil } ?? []
    }
    return (x, TokenLayout(layout, rotations: rotations, spans: spans ?? ofPrefixes))
  }
}
