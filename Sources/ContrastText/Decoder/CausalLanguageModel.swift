import ContrastLayers
import ContrastRuntime
import ContrastTensor

/// A decoder of a language model: token ids, or states in their place, to hidden states.
/// ``LanguageModelHead`` makes logits of them.
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
  let finalNorm: Norm
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
    let inner = weights[names.prefix]
    let weights = inner.stores(names.tokenEmbedding) ? inner : weights
    embedding = try TokenEmbedding(
      weights,
      TokenEmbedding.Configuration(
        vocabularySize: configuration.vocabularySize, width: width,
        scale: configuration.embeddingScale),
      names: TokenEmbedding.Names(tokens: names.tokenEmbedding))
    transformer = try Transformer(
      weights, (0..<configuration.layers).map { configuration.block($0) }, prefix: names.block,
      names: names.blockParts)
    finalNorm = try Norm(
      weights[names.finalNorm], kind: configuration.block.norm, width: width,
      epsilon: configuration.block.normEpsilon)
    let headWidth = configuration.block.attention.heads.width
    rotaries = configuration.rotaries.map {
      RotaryEmbedding(frequencies: $0.values(headWidth: headWidth), pairing: .rotateHalf)
    }
  }

  /// Reads a model folder: `config.json` and `model.safetensors`, in one file or several.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - isBidirectional: the direction of attention, if it is not to be that of the file.
  ///   - threads: check and pack tensors.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, also for tensors that no
  ///   part of the model asks for.
  public init(
    directory: String, isBidirectional: Bool? = nil, threads: Int = Threads.standard
  ) throws {
    var configuration = try CausalLanguageModelConfiguration(
      contentsOf: directory + "/config.json")
    if let isBidirectional { configuration.isBidirectional = isBidirectional }
    let checkpoint = try Checkpoint(directory: directory, threads: threads)
    try self.init(checkpoint.weights, configuration)
    try checkpoint.requireAllUsed(ignoring: configuration.names.isIgnored)
  }

  /// - Parameters:
  ///   - texts: token ids, at least one and, with the prefix, at most
  ///     ``CausalLanguageModelConfiguration/maximumPositions`` each.
  ///   - run: the forward pass.
  ///   - prefix: from ``prefix(_:_:)``, stands before each text.
  ///   - counts: how many of the last states of each text are wanted, if not all.
  /// - Returns: the hidden states behind the final norm, text after text: `[total tokens, width]`, or
  ///   as many as `counts` adds up to.
  public func callAsFunction(
    _ texts: [[Int32]], _ run: Run, after prefix: KeyValuePrefix? = nil, last counts: [Int]? = nil
  ) -> Tensor {
    self(texts.map { [.tokens($0)] }, run, after: prefix, last: counts)
  }

  /// The same of sequences that hold states in the place of tokens, such as those of an image.
  ///
  /// - Parameters:
  ///   - sequences: the parts of each in their order, as long together as a text.
  ///   - run: the forward pass.
  ///   - prefix: from ``prefix(_:_:)``, stands before each sequence.
  ///   - spans: for each sequence ranges of positions whose rows see each other whatever the mask says,
  ///     such as those of an image; nil for none.
  ///   - counts: how many of the last states of each sequence are wanted, if not all.
  /// - Returns: the hidden states behind the final norm, `[rows, width]`.
  public func callAsFunction(
    _ sequences: [[InputSegment]], _ run: Run, after prefix: KeyValuePrefix? = nil,
    spans: [[Range<Int>]]? = nil, last counts: [Int]? = nil
  ) -> Tensor {
    let (embedded, tokens) = embedded(sequences, from: prefix?.count ?? 0, spans: spans, run)
    let wanted = counts.map { counts in
      zip(0..., counts).map { sequence, count in
        tokens.sequences[sequence].count - count..<tokens.sequences[sequence].count
      }
    }
    let x = finalNorm(
      transformer(embedded, tokens, run, after: prefix, queryPositions: wanted), run)
    run.watch("last_hidden", x)
    return x
  }

  /// What texts begin with, computed once for all of them. Causal models only: in the others, the
  /// states of the common tokens depend on what follows.
  ///
  /// - Parameters:
  ///   - ids: the first tokens of the texts, at least one.
  ///   - run: the forward pass; later ones must run the same adapters.
  public func prefix(_ ids: [Int32], _ run: Run) -> KeyValuePrefix {
    let (embedded, tokens) = embedded([[.tokens(ids)]], from: 0, spans: nil, run)
    return transformer.prefix(embedded, tokens, run)
  }

  /// What goes into the first block, `[rows, width]`, and how it is laid out.
  ///
  /// - Parameters:
  ///   - sequences: their parts.
  ///   - start: the position of the first row of each sequence.
  ///   - spans: as of ``callAsFunction(_:_:after:spans:last:)``.
  ///   - run: the forward pass.
  private func embedded(
    _ sequences: [[InputSegment]], from start: Int, spans: [[Range<Int>]]?, _ run: Run
  ) -> (Tensor, TokenLayout) {
    let lengths = sequences.map { $0.reduce(0) { $0 + $1.count } }
    precondition(
      lengths.allSatisfy { $0 > 0 && start + $0 <= configuration.maximumPositions },
      "a text must have 1 to \(configuration.maximumPositions) tokens")
    let layout = RaggedLayout(lengths: lengths)
    let positions = layout.positions(from: start)
    let x = embedding(InputSegment.joined(sequences), positionOfRow: positions, run)
    run.watch("embeddings", x)
    let rotations = rotaries.map { $0.rotation(positions) }
    return (x, TokenLayout(layout, rotations: rotations, spans: spans))
  }
}
