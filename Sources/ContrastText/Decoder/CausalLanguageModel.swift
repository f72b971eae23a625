/// A decoder of a language model, without its head: token ids to hidden states.
///
/// One definition serves all families; ``CausalLanguageModelConfiguration`` says what sets them
/// apart. Attention is causal or bidirectional, as the configuration says.
///
/// Source: Touvron et al. 2023, "Llama"; `modeling_llama.py` and its relatives in transformers;
/// BehnamGhader et al. 2024, "LLM2Vec", for attention in both directions.
public struct CausalLanguageModel: Sendable {
  public let configuration: CausalLanguageModelConfiguration

  /// `[vocabulary, width]`, in the type of the file.
  package let tokenEmbedding: Tensor
  let transformer: Transformer
  let finalNorm: Norm
  /// The angles of as many positions as texts for embedding usually have.
  let rotaryTable: RotaryTable

  /// Longer texts have a table made for them. Angles for all positions of a model can be a hundred
  /// thousand rows, which nobody may ever ask for; these are at most a quarter of a megabyte.
  private static let tablePositions = 512

  /// - Parameters:
  ///   - weights: the model, or the part of a larger file that holds it.
  ///   - configuration: of the model.
  /// - Throws: `CheckpointError`.
  public init(_ weights: Weights, _ configuration: CausalLanguageModelConfiguration) throws {
    self.configuration = configuration
    let (names, width) = (configuration.names, configuration.width)
    let inner = weights[names.prefix]
    let weights = inner.stores(names.tokenEmbedding) ? inner : weights
    tokenEmbedding = try weights.table(
      names.tokenEmbedding, shape: [configuration.vocabularySize, width])
    transformer = try Transformer(
      weights, (0..<configuration.layers).map { configuration.block($0) }, prefix: names.block,
      names: names.blockParts)
    finalNorm = try Norm(
      weights[names.finalNorm], kind: configuration.block.norm, width: width,
      epsilon: configuration.block.normEpsilon)
    rotaryTable = Self.rotaryTable(
      positions: min(configuration.maximumPositions, Self.tablePositions), configuration)
  }

  private static func rotaryTable(
    positions: Int, _ configuration: CausalLanguageModelConfiguration
  ) -> RotaryTable {
    RotaryTable(
      positions: positions,
      frequencies: configuration.rotary.values(
        headWidth: configuration.block.attention.heads.width), pairing: .halves)
  }

  /// Reads a model folder: `config.json` and `model.safetensors`, in one file or several.
  ///
  /// - Parameters:
  ///   - directory: the folder.
  ///   - isBidirectional: the direction of attention, if it is not to be that of the file.
  ///   - threads: check and pack tensors.
  /// - Throws: `FileError`, `UnsupportedConfiguration`, `CheckpointError`, also for tensors that no
  ///   part of the model asks for.
  public init(directory: String, isBidirectional: Bool? = nil, threads: Int = 1) throws {
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
    let (embedded, tokens) = embedded(texts, from: prefix?.count ?? 0, run)
    let needed = counts.map { zip(texts, $0).map { $0.count - $1..<$0.count } }
    let x = finalNorm(transformer(embedded, tokens, run, after: prefix, needed: needed), run)
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
    let (embedded, tokens) = embedded([ids], from: 0, run)
    return transformer.prefix(embedded, tokens, run)
  }

  /// What goes into the first block, `[total tokens, width]`, and how it is laid out.
  ///
  /// - Parameters:
  ///   - texts: token ids.
  ///   - start: the position of the first token of each text.
  ///   - run: the forward pass.
  private func embedded(
    _ texts: [[Int32]], from start: Int, _ run: Run
  ) -> (Tensor, TokenLayout) {
    precondition(
      texts.allSatisfy { !$0.isEmpty && start + $0.count <= configuration.maximumPositions },
      "a text must have 1 to \(configuration.maximumPositions) tokens")
    let layout = RaggedLayout(lengths: texts.lazy.map(\.count))
    let x = run.embedding(
      tokenEmbedding, texts.flatMap { $0 }, scale: configuration.embeddingScale)
    run.watch("embeddings", x)
    let positions = start + layout.longest
    let table =
      positions <= rotaryTable.cosine.rows
      ? rotaryTable : Self.rotaryTable(positions: positions, configuration)
    let rotation = Rotation(table: table, positionOfRow: layout.positions(from: start))
    return (x, TokenLayout(layout, rotation: rotation))
  }
}
